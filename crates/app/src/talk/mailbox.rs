//! The person's identity in conversations: mailbox and confirmation.

use lotse_command::command;
use lotse_talk::{
    Confirmation, ConfirmationRequest, MessageContent, NewMailbox, Records, Role, Stage,
    TicketLink, clean_name, open_or_move_mailbox, queue,
};

use super::TELL_WHEN_READ;
use crate::{ApiError, App, ConfirmationState, ErrorCode};

/// Version of the agreement, `talk-agreement` in the texts of the interface.
pub(crate) const AGREEMENT: u16 = 2;

/// Maximum length of a name, in characters.
const NAME_CHARS: usize = 60;

impl App {
    /// Sets the person up as a mentor or a welcome centre, with the programme's
    /// ticket. Works offline. By doing so the person accepts the agreement. A mailbox on
    /// another relay moves to the programme's.
    #[command]
    pub fn become_mentor(&self, ticket: &str, name: &str, role: Role) -> Result<(), ApiError> {
        let ticket = TicketLink::of_link(ticket)?;
        let name = checked_name(name)?;
        let role = match role {
            Role::Newcomer | Role::Mentor => Role::Mentor,
            Role::WelcomeCentre => Role::WelcomeCentre,
        };
        let language = self.language()?.to_string();
        let new = NewMailbox {
            relay: ticket.relay,
            ticket: ticket.ticket,
            name: &name,
            language: &language,
            role,
            agreement: AGREEMENT,
        };
        let now = self.clock.now();
        self.write(|tx| open_or_move_mailbox(tx, &new, now))
    }

    /// The request for a confirmation, to be sent to the programme.
    #[command]
    pub fn mentor_request(&self) -> Result<String, ApiError> {
        let mailbox = self.read(lotse_store::UserStore::mailbox)?;
        let mailbox = mailbox.ok_or_else(|| ApiError::new(ErrorCode::NoMailbox))?;
        Ok(ConfirmationRequest::of(&mailbox))
    }

    /// Saves the programme's confirmation and sends it to everyone the person
    /// is in conversation with.
    #[command]
    pub fn take_confirmation(&self, link: &str) -> Result<(), ApiError> {
        let malformed = |_| ApiError::new(ErrorCode::NotAConfirmation);
        let confirmation = Confirmation::of_link(link).map_err(malformed)?;
        let mailbox = self.read(lotse_store::UserStore::mailbox)?;
        let mailbox = mailbox.ok_or_else(|| ApiError::new(ErrorCode::NoMailbox))?;
        let person = Some(mailbox.identity.person());
        let bytes = confirmation.to_bytes();
        let seen = self.confirmation(Some(&bytes), &mailbox.name, mailbox.role, person)?;
        if seen.state != ConfirmationState::Confirmed {
            return Err(ApiError::new(if self.is_older(&confirmation)? {
                ErrorCode::ConfirmationOlder
            } else {
                ErrorCode::ConfirmationDoubtful
            }));
        }
        let now = self.clock.now();
        self.write(|tx| {
            if let Some(mut mailbox) = Records::mailbox(tx)? {
                mailbox.confirmation = Some(bytes.clone());
                tx.set_mailbox(&mailbox)?;
            }
            for held in tx.conversations()? {
                if held.stage == Stage::Open && held.role != Role::Newcomer {
                    queue(tx, held.id, &MessageContent::Confirmed(bytes.clone()), now)?;
                }
            }
            Ok(())
        })
    }

    /// Sets whether peers get read receipts.
    #[command]
    pub fn tell_when_read(&self, tells: bool) -> Result<(), ApiError> {
        self.write(|tx| tx.set_setting(TELL_WHEN_READ, tells.then_some("yes")))?;
        self.tell(&[crate::Area::Talk]);
        Ok(())
    }
}

/// Trims and checks a display name.
pub(crate) fn checked_name(name: &str) -> Result<String, ApiError> {
    if name.trim().chars().count() > NAME_CHARS {
        return Err(ApiError::new(ErrorCode::NameTooLong).with("limit", NAME_CHARS));
    }
    clean_name(name).map_err(|_| ApiError::new(ErrorCode::NameMissing))
}
