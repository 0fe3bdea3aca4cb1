//! This device's mailbox: created offline, opened on a relay once there is a network.

use jiff::Timestamp;
use lotse_wire::{Cursor, MailboxId, Secret, Ticket};
use url::Url;

use crate::{
    Address, Conversation, Hello, Identity, Records, Role, Stage, TalkError, name::clean_name,
};
use serde::Serialize;

/// This device's mailbox.
#[derive(Debug)]
pub struct Mailbox {
    /// Its address, even before it is opened.
    pub address: Address,
    /// Secret that proves ownership to the relay.
    pub secret: Secret,
    /// The city's ticket for opening it; also passed on in invitations.
    pub ticket: Ticket,
    /// The secret keys.
    pub identity: Identity,
    /// The user's display name.
    pub name: String,
    /// Language of the user's app (BCP 47).
    pub language: String,
    /// Accepted version of the agreement.
    pub agreement: u16,
    /// The user's role in invitations.
    pub role: Role,
    /// Whether it exists on the relay.
    pub is_open: bool,
    /// When the relay was last told everything it should know. This is repeated daily,
    /// since the relay may have been restored from an older backup.
    pub told_at: Option<Timestamp>,
    /// Last known number of one-time keys left at the relay.
    pub keys: u32,
    /// Whether the relay has the current fallback key. It is replaced only then;
    /// otherwise a crash could drop a key that the relay still hands out.
    pub last_key_known: bool,
    /// Everything up to here is on this device.
    pub cursor: Cursor,
    /// Everything up to here was deleted from the relay.
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
    /// The relay says that the mailbox belongs to someone else.
    NotOurs,
}

impl Mailbox {
    /// Builds the `Hello` with the grant for one conversation.
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

/// Parameters of a new mailbox.
#[derive(Debug, Clone)]
pub struct NewMailbox<'a> {
    /// The relay to open it on.
    pub relay: Url,
    /// The city's ticket.
    pub ticket: Ticket,
    /// The user's display name.
    pub name: &'a str,
    /// Language of the user's app (BCP 47).
    pub language: &'a str,
    /// The user's role.
    pub role: Role,
    /// Accepted version of the agreement.
    pub agreement: u16,
}

/// Creates this device's mailbox. An existing one is kept, with the new name and role;
/// a new ticket for its relay replaces a refused one. Before it is opened it may move
/// to another relay, but only while no peer knows its address.
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
        // The programme issued a new ticket, which is also passed on in invitations.
        mailbox.ticket = new.ticket;
    }
    // Clean it as peers will, or a confirmation would not match the name.
    mailbox.name = clean_name(new.name)?;
    new.language.clone_into(&mut mailbox.language);
    mailbox.agreement = new.agreement;
    if new.role != Role::Newcomer {
        mailbox.role = new.role;
    }
    records.set_mailbox(&mailbox)
}

/// Returns whether any peer has the mailbox's address, or an invitation with it.
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
