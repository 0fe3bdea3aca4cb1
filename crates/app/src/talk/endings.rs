//! Ends a conversation.

use crate::{ApiError, App};
use lotse_command::command;

impl App {
    /// Blocks the peer: their messages are refused.
    #[command]
    pub fn block_peer(&self, conversation: &str) -> Result<(), ApiError> {
        let id = self.held(conversation)?.id;
        self.write(|tx| lotse_talk::block(tx, id))
    }

    /// Unblocks the peer.
    #[command]
    pub fn unblock_peer(&self, conversation: &str) -> Result<(), ApiError> {
        let id = self.held(conversation)?.id;
        let now = self.clock.now();
        self.write(|tx| lotse_talk::unblock(tx, id, now))
    }

    /// Leaves a conversation and tells the peer, who is asked to erase it too
    /// if `erase` is set. An invitation that was not accepted is revoked.
    #[command]
    pub fn leave_conversation(&self, conversation: &str, erase: bool) -> Result<(), ApiError> {
        let id = self.held(conversation)?.id;
        let now = self.clock.now();
        self.write(|tx| lotse_talk::leave(tx, id, erase, now))
    }

    /// Erases a conversation from this device.
    #[command]
    pub fn erase_conversation(&self, conversation: &str) -> Result<(), ApiError> {
        let id = self.held(conversation)?.id;
        let now = self.clock.now();
        self.write(|tx| lotse_talk::erase(tx, id, now))
    }
}
