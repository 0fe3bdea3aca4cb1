//! Safety numbers: both people compare theirs, by voice or by scanning.

use lotse_command::command;
use lotse_talk::{Records, SafetyNumber};

use crate::{ApiError, App, ErrorCode, SafetyNumberView, qr};

impl App {
    /// The safety number of a conversation; `None` while the peer's keys are unknown or
    /// not signed.
    #[command(areas(talk))]
    pub fn safety_number(&self, conversation: &str) -> Result<Option<SafetyNumberView>, ApiError> {
        let held = self.held(conversation)?;
        let Some(number) = self.number_of(conversation)? else {
            return Ok(None);
        };
        let qr = qr::draw(&number.link());
        Ok(Some(SafetyNumberView {
            groups: number.to_string().split(' ').map(str::to_owned).collect(),
            qr: qr.ok_or_else(|| ApiError::new(ErrorCode::StoreFailed))?,
            is_compared: held.is_compared,
        }))
    }

    /// Records whether both people have compared the safety number.
    #[command]
    pub fn set_compared(&self, conversation: &str, compared: bool) -> Result<(), ApiError> {
        let id = self.held(conversation)?.id;
        self.write(|tx| {
            if let Some(mut held) = Records::conversation(tx, id)? {
                let is_known = held.peer.as_ref().is_some_and(|peer| peer.list().is_some());
                held.is_compared = compared && is_known;
                tx.set_conversation(&held)?;
            }
            Ok(())
        })
    }

    /// Compares the safety number with the code that was scanned from the other
    /// person's screen.
    #[command]
    pub fn compare_safety_number(&self, conversation: &str, link: &str) -> Result<(), ApiError> {
        let number = self.number_of(conversation)?;
        if !number.is_some_and(|number| number.is_in_link(link)) {
            self.set_compared(conversation, false)?;
            return Err(ApiError::new(ErrorCode::SafetyNumberDiffers));
        }
        self.set_compared(conversation, true)
    }

    fn number_of(&self, conversation: &str) -> Result<Option<SafetyNumber>, ApiError> {
        let held = self.held(conversation)?;
        let mailbox = self.read(lotse_store::UserStore::mailbox)?;
        let peer = held.peer.as_ref().and_then(lotse_talk::Peer::person);
        let own = mailbox.map(|mailbox| mailbox.identity.person());
        Ok(own.zip(peer).map(|(own, peer)| SafetyNumber::of(own, peer)))
    }
}
