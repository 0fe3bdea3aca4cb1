//! Creates this device's mailbox, or changes it before it is opened on a relay.

use lotse_wire::{Cursor, MailboxId, Secret, Ticket};
use url::Url;

use crate::{
    Conversation, Identity, Mailbox, MailboxAddress, Records, Role, Stage, TalkError,
    name::clean_name,
};

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
/// a new ticket for its relay replaces one that is refused or not used yet, except a
/// programme's by an invitation's. Before it is opened it may move to another relay, but
/// only while no peer knows its address; after that, see
/// [`move_mailbox`](crate::move_mailbox).
pub fn open_mailbox<R: Records>(records: &mut R, new: &NewMailbox<'_>) -> Result<(), R::Error> {
    let mut mailbox = match records.mailbox()? {
        Some(mailbox) => mailbox,
        None => fresh(new)?,
    };
    if !mailbox.is_open && !is_known(records)? {
        mailbox.address.relay = new.relay.clone();
    }
    let is_there = mailbox.address.relay == new.relay;
    // A mailbox that is opened with the ticket of an invitation may not invite others.
    let invites = mailbox.role != Role::Newcomer && mailbox.trouble.is_none();
    let is_better = !invites || new.role != Role::Newcomer;
    if !mailbox.is_open && is_there && is_better {
        mailbox.ticket = new.ticket;
        mailbox.trouble = None;
    } else if is_there && new.role != Role::Newcomer && mailbox.ticket != new.ticket {
        // With the programme's ticket, a mailbox that was opened with the ticket of an
        // invitation may invite others too. The relay has to see it.
        mailbox.ticket = new.ticket;
        mailbox.is_open = false;
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
    let secret = Secret::random()?;
    Ok(Mailbox {
        address: MailboxAddress {
            relay: new.relay.clone(),
            mailbox: MailboxId::of_owner(&secret.digest()),
            sealing: identity.sealing(),
        },
        secret,
        ticket: new.ticket,
        identity,
        list_number: 1,
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
        former: None,
    })
}
