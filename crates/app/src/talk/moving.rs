//! Follows a peer whose mailbox has moved.

use lotse_command::command;

use crate::{ApiError, App};

impl App {
    /// Agrees to the relay that the peer's mailbox has moved to.
    #[command]
    pub fn follow_peer(&self, conversation: &str) -> Result<(), ApiError> {
        let id = self.held(conversation)?.id;
        self.write(|tx| lotse_talk::follow_peer(tx, id))
    }
}
