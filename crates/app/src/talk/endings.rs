//! Ending a conversation.

use crate::{ApiError, App};

impl App {
    /// Takes no more messages of the other's.
    pub fn block_peer(&self, conversation: &str) -> Result<(), ApiError> {
        let id = self.held(conversation)?.id;
        self.write(|tx| lotse_talk::block(tx, id))
    }

    /// Takes messages of one who was blocked again.
    pub fn unblock_peer(&self, conversation: &str) -> Result<(), ApiError> {
        let id = self.held(conversation)?.id;
        self.write(|tx| lotse_talk::unblock(tx, id))
    }

    /// Leaves a conversation; the other is told, and asked to erase it too if
    /// `erase` says so. An invitation that nobody has accepted is taken back.
    pub fn leave_conversation(&self, conversation: &str, erase: bool) -> Result<(), ApiError> {
        let id = self.held(conversation)?.id;
        let now = self.clock.now();
        self.write(|tx| lotse_talk::leave(tx, id, erase, now))
    }

    /// Erases a conversation from this device.
    pub fn erase_conversation(&self, conversation: &str) -> Result<(), ApiError> {
        let id = self.held(conversation)?.id;
        let now = self.clock.now();
        self.write(|tx| lotse_talk::erase(tx, id, now))
    }
}
