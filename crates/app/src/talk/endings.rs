//! Ending a conversation.

use crate::{ApiError, App};
use lotse_command::command;

impl App {
    /// Takes no more messages of the other's.
    #[command]
    pub fn block_peer(&self, conversation: &str) -> Result<(), ApiError> {
        let id = self.held(conversation)?.id;
        self.write(|tx| lotse_talk::block(tx, id))
    }

    /// Takes messages of one who was blocked again.
    #[command]
    pub fn unblock_peer(&self, conversation: &str) -> Result<(), ApiError> {
        let id = self.held(conversation)?.id;
        self.write(|tx| lotse_talk::unblock(tx, id))
    }

    /// Leaves a conversation; the other is told, and asked to erase it too if
    /// `erase` says so. An invitation that nobody has accepted is taken back.
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
