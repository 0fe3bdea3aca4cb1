//! Moves this device's mailbox to another relay, and follows a peer whose mailbox moved.
//!
//! Peers learn of the new mailbox with a signed hello, like any message, and may be away
//! for weeks. So the former mailbox is still fetched, until nothing has come there for
//! as long as a relay keeps envelopes.

use jiff::{SignedDuration, Timestamp};
use lotse_wire::{MailboxId, Secret, Ticket};
use url::Url;

use crate::{
    Conversation, ConversationId, FormerMailbox, Mailbox, MailboxAddress, Message, MessageContent,
    NewMailbox, Peer, Records, Stage, TalkError,
    clock::is_over,
    conversation::Grant,
    new_mailbox::open_mailbox,
    outbox::{self, conversation_of},
};

/// Minimum time between two moves. Peers that are away learn of each in turn, and only
/// one former mailbox is fetched.
const SETTLES: SignedDuration = SignedDuration::from_hours(24 * 7);

/// Moves the mailbox to another relay, or to a new one on the same relay, and tells the
/// peers. Works offline. An open invitation that the present relay has not been told of
/// ends, because it could not be answered.
///
/// # Errors
/// If there is no mailbox, the URL is not a relay's, or the mailbox has moved within a
/// week, or not all peers have confirmed that they know of it.
pub fn move_mailbox<R: Records>(
    records: &mut R,
    relay: &Url,
    ticket: Ticket,
    now: Timestamp,
) -> Result<(), R::Error> {
    let mut mailbox = records.mailbox()?.ok_or(TalkError::NoMailbox)?;
    lotse_wire::base_url(relay).ok_or(TalkError::NotATicket)?;
    if mailbox.is_open && !has_settled(records, &mailbox, now)? {
        return Err(TalkError::MovedLately.into());
    }
    end_untold_invitations(records, &mailbox)?;
    mailbox.leave_for(relay, ticket, now)?;
    records.set_mailbox(&mailbox)?;
    for mut held in records.conversations()? {
        announce(records, &mailbox, &mut held, now)?;
    }
    Ok(())
}

/// Creates this device's mailbox with [`open_mailbox`], or moves it to the relay of the
/// ticket if it is on another one or belongs to somebody else there.
pub fn open_or_move_mailbox<R: Records>(
    records: &mut R,
    new: &NewMailbox<'_>,
    now: Timestamp,
) -> Result<(), R::Error> {
    let present = records.mailbox()?;
    let is_lost = present.is_some_and(|held| held.is_lost());
    open_mailbox(records, new)?;
    let mailbox = records.mailbox()?.ok_or(TalkError::NoMailbox)?;
    if is_lost || mailbox.address.relay != new.relay {
        move_mailbox(records, &new.relay, new.ticket, now)?;
    }
    Ok(())
}

/// Returns whether all peers know of the last move.
fn has_settled<R: Records>(
    records: &R,
    mailbox: &Mailbox,
    now: Timestamp,
) -> Result<bool, R::Error> {
    let Some(former) = &mailbox.former else {
        return Ok(true);
    };
    if !is_over(former.left_at, SETTLES, now) || !former.is_empty(now) {
        return Ok(false);
    }
    for held in records.conversations()? {
        if held.stage.hears() && has_unconfirmed_hello(records, held.id)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn has_unconfirmed_hello<R: Records>(records: &R, id: ConversationId) -> Result<bool, R::Error> {
    let mut waiting = records.waiting(id)?;
    for sent in records.unconfirmed(id)? {
        waiting.extend(records.message(id, sent)?);
    }
    Ok(waiting.iter().any(is_hello))
}

fn is_hello(message: &Message) -> bool {
    matches!(message.content(), Ok(MessageContent::Hello(_)))
}

fn end_untold_invitations<R: Records>(records: &mut R, mailbox: &Mailbox) -> Result<(), R::Error> {
    for mut held in records.conversations()? {
        let is_told = mailbox.is_open && held.grant.known;
        if matches!(held.stage, Stage::Invited { .. }) && !is_told {
            outbox::invitation_over(records, &mut held)?;
        }
    }
    Ok(())
}

impl Mailbox {
    fn leave_for(&mut self, relay: &Url, ticket: Ticket, now: Timestamp) -> Result<(), TalkError> {
        let secret = Secret::random()?;
        let address = MailboxAddress {
            relay: relay.clone(),
            mailbox: MailboxId::of_owner(&secret.digest()),
            sealing: self.address.sealing,
        };
        let former = FormerMailbox {
            address: std::mem::replace(&mut self.address, address),
            secret: std::mem::replace(&mut self.secret, secret),
            list_number: self.list_number,
            cursor: std::mem::take(&mut self.cursor),
            acknowledged: std::mem::take(&mut self.acknowledged),
            left_at: now,
            used_at: now,
            fetched_at: None,
        };
        // Peers are told of a mailbox only once it is open, so one that never was has
        // nothing to fetch.
        if self.is_open || self.former.is_none() {
            self.former = Some(former);
        }
        self.list_number = next_number(self.list_number, now);
        self.ticket = ticket;
        self.is_open = false;
        self.told_at = None;
        self.keys = 0;
        self.last_key_known = false;
        self.trouble = None;
        Ok(())
    }
}

/// A higher number than that of any list before, also of those that this device has
/// forgotten because it was restored from an older copy: minutes since 1970.
fn next_number(present: u32, now: Timestamp) -> u32 {
    let minutes = u32::try_from(now.as_second() / 60).unwrap_or_default();
    minutes.max(present.saturating_add(1))
}

/// Tells a peer of this device's mailbox, with a grant that the former relay has not
/// seen. The hello waits until the new relay knows the grant.
pub(crate) fn announce<R: Records>(
    records: &mut R,
    mailbox: &Mailbox,
    held: &mut Conversation,
    now: Timestamp,
) -> Result<(), R::Error> {
    let list = held.peer.as_ref().and_then(Peer::list);
    let Some(list) = list.filter(|_| held.stage.hears()) else {
        return Ok(());
    };
    let secret = Secret::random().map_err(TalkError::from)?;
    let hello = mailbox.hello(held.role, &secret, list);
    held.grant = Grant::new(secret);
    held.former_grant = None;
    records.set_conversation(held)?;
    // The first hello to an inviter has to go before everything else.
    if held.stage == Stage::Open {
        discard_hellos(records, held.id)?;
    }
    outbox::queue(
        records,
        held.id,
        &MessageContent::Hello(Box::new(hello)),
        now,
    )
    .map(drop)
}

/// Discards hellos that name an earlier mailbox and are not in flight.
fn discard_hellos<R: Records>(records: &mut R, id: ConversationId) -> Result<(), R::Error> {
    let in_flight = records.outgoing(id)?.and_then(|outgoing| outgoing.message);
    for message in records.waiting(id)? {
        if is_hello(&message) && Some(message.id) != in_flight {
            records.remove_message(id, message.id)?;
        }
    }
    Ok(())
}

/// Writes to a peer's new mailbox from now on, on a relay that the user has agreed to.
/// Does nothing if the peer's mailbox has not moved.
///
/// # Errors
/// If there is no such conversation.
pub fn follow_peer<R: Records>(records: &mut R, id: ConversationId) -> Result<(), R::Error> {
    let mut held = conversation_of(records, id)?;
    let Some(peer) = &mut held.peer else {
        return Ok(());
    };
    let Some(next) = peer.moves_to.take() else {
        return Ok(());
    };
    peer.follow(next);
    outbox::takes_again(records, &mut held)?;
    records.set_conversation(&held)
}
