//! The own mailbox: made up on the device, opened on a relay when there is a network.

use jiff::Timestamp;
use lotse_wire::{Cursor, MailboxId, Secret, Ticket};
use url::Url;

use crate::{
    Address, Conversation, Hello, Identity, Records, Role, Stage, TalkError, name::clean_name,
};
use serde::Serialize;

/// The own mailbox.
#[derive(Debug)]
pub struct Mailbox {
    /// Where it is, or will be.
    pub address: Address,
    /// What opens it.
    pub secret: Secret,
    /// The city's permission to open it; also passed on with invitations.
    pub ticket: Ticket,
    /// The secret keys.
    pub identity: Identity,
    /// The name that the person goes by in conversations.
    pub name: String,
    /// The language that the person's app speaks (BCP 47).
    pub language: String,
    /// Which version of the agreement the person has accepted.
    pub agreement: u16,
    /// What the person is in invitations of the own.
    pub role: Role,
    /// The relay has it.
    pub is_open: bool,
    /// When the relay was last told all that it should know. It may have come
    /// back from an older copy since, so it is told again each day.
    pub told_at: Option<Timestamp>,
    /// How many one-time keys still lie ready there, as far as is known here.
    pub keys: u32,
    /// The relay has the present key for when no one-time key is left. Only then
    /// is it exchanged, or a crash could make one go that is still given away.
    pub last_key_known: bool,
    /// Everything up to here is on the device.
    pub cursor: Cursor,
    /// Everything up to here was thrown away by the relay.
    pub acknowledged: Cursor,
    /// Why it cannot be opened.
    pub trouble: Option<MailboxTrouble>,
    /// The certificate of the person's programme.
    pub confirmation: Option<Vec<u8>>,
}

/// Why a mailbox cannot be opened; the person must do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum MailboxTrouble {
    /// The ticket is unknown to the relay, used up or over.
    TicketRefused,
    /// The relay does not know this mailbox as ours.
    NotOurs,
}

impl Mailbox {
    /// Who writes, with the grant for one conversation.
    pub(crate) fn hello(&self, role: Role, grant: &Secret) -> Hello {
        Hello {
            name: self.name.clone(),
            language: self.language.clone(),
            role,
            address: self.address.clone(),
            grant: grant.clone(),
            signing: self.identity.public().signing,
            agreement: self.agreement,
        }
    }
}

/// What a new mailbox is made of.
#[derive(Debug, Clone)]
pub struct NewMailbox<'a> {
    /// The relay that it will be on.
    pub relay: Url,
    /// The city's permission.
    pub ticket: Ticket,
    /// The name that the person goes by.
    pub name: &'a str,
    /// The language that the person's app speaks.
    pub language: &'a str,
    /// What the person is.
    pub role: Role,
    /// Which version of the agreement the person has accepted.
    pub agreement: u16,
}

/// Makes the own mailbox. One that is there is kept, with the new name and
/// role; a new ticket of its relay takes the place of one that was refused.
/// Before it is open it may move to another relay, but only while nobody was
/// told where it will be.
pub fn open_mailbox<R: Records>(records: &mut R, new: &NewMailbox<'_>) -> Result<(), R::Error> {
    let mut mailbox = match records.mailbox()? {
        Some(mailbox) => mailbox,
        None => fresh(new)?,
    };
    if !mailbox.is_open && !is_known(records)? {
        mailbox.address.relay = new.relay.clone();
    }
    let is_there = mailbox.address.relay == new.relay;
    if !mailbox.is_open && is_there {
        mailbox.ticket = new.ticket;
        mailbox.trouble = None;
    } else if is_there && new.role != Role::Newcomer {
        // Passed on with invitations: the programme gave a new one.
        mailbox.ticket = new.ticket;
    }
    // As others will take it, or a confirmation would not be for this name.
    mailbox.name = clean_name(new.name)?;
    new.language.clone_into(&mut mailbox.language);
    mailbox.agreement = new.agreement;
    if new.role != Role::Newcomer {
        mailbox.role = new.role;
    }
    records.set_mailbox(&mailbox)
}

/// Whether somebody may write to the mailbox, or was invited to.
fn is_known<R: Records>(records: &R) -> Result<bool, R::Error> {
    let all = records.conversations()?;
    let is_on = |held: &Conversation| held.stage.takes_messages() || held.stage == Stage::Blocked;
    Ok(all.iter().any(is_on))
}

fn fresh(new: &NewMailbox<'_>) -> Result<Mailbox, TalkError> {
    let identity = Identity::random();
    lotse_wire::base_url(&new.relay).ok_or(TalkError::NotATicket)?;
    Ok(Mailbox {
        address: Address {
            relay: new.relay.clone(),
            mailbox: MailboxId::random()?,
            sealing: identity.sealing(),
        },
        secret: Secret::random()?,
        ticket: new.ticket,
        identity,
        name: new.name.to_owned(),
        language: new.language.to_owned(),
        agreement: new.agreement,
        role: new.role,
        is_open: false,
        told_at: None,
        keys: 0,
        last_key_known: false,
        cursor: Cursor::default(),
        acknowledged: Cursor::default(),
        trouble: None,
        confirmation: None,
    })
}
