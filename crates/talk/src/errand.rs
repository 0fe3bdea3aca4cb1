//! Errands: the next request to a relay. They derive from the records alone, so a crash
//! at any point loses nothing: the errand is created again.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp, ToSpan};
use lotse_wire::{
    AckEnvelopes, AllowWriter, Call, CallError, ClaimKey, FetchEnvelopes, ForbidWriter,
    HttpRequest, IssueTicket, MailboxId, OpenMailbox, PublishKeys, PutEnvelope, WithdrawTicket,
    limits,
};
use url::Url;

use crate::{
    ChildTicket, Conversation, ConversationId, FormerMailbox, Grant, Mailbox, MailboxTrouble,
    Records, Stage, TalkError,
    clock::is_over,
    one_time_key::{KeyKind, sign_key},
    outbox,
};

/// Target number of one-time keys at the relay.
const KEYS: usize = 20;

/// How often to repeat the mailbox's full state to the relay.
const TELL_AGAIN: SignedDuration = SignedDuration::from_hours(24);

/// For how long the ticket of an invitation is repeated to the relay, which keeps it for
/// 30 days.
const TICKET: SignedDuration = SignedDuration::from_hours(24 * 28);

/// How long to wait before a relay that refused a ticket is asked again.
const TICKET_REFUSED: SignedDuration = SignedDuration::from_hours(6);

/// How long to keep an expired invitation, in hours: an answer given in time may still
/// be waiting at the relay.
const AFTER_INVITATION: i64 = 24 * 30;

/// A request to a relay. Perform it and pass the response to [`settle`](crate::settle()).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Errand {
    /// The relay to contact.
    pub relay: Url,
    /// The conversation it is for; `None` for the mailbox itself.
    pub conversation: Option<ConversationId>,
    pub(crate) task: Task,
}

/// The operation of an errand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Task {
    Open(OpenMailbox),
    Allow(AllowWriter),
    Forbid(ForbidWriter),
    Issue(IssueTicket),
    Withdraw(WithdrawTicket),
    Publish(PublishKeys),
    Claim(ClaimKey),
    Put(PutEnvelope),
    Acknowledge(AckEnvelopes),
    Fetch(FetchEnvelopes),
}

/// The two kinds of errands, which run independently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// Everything except waiting for messages.
    Send,
    /// Fetching messages; long-polls for up to this duration.
    Receive(Duration),
}

impl Task {
    /// The mailbox of this device's that it is for; `None` if it is for a peer's.
    pub(crate) fn mailbox(&self) -> Option<MailboxId> {
        match self {
            Self::Open(call) => Some(call.mailbox),
            Self::Allow(call) => Some(call.mailbox),
            Self::Forbid(call) => Some(call.mailbox),
            Self::Issue(call) => Some(call.mailbox),
            Self::Withdraw(call) => Some(call.mailbox),
            Self::Publish(call) => Some(call.mailbox),
            Self::Acknowledge(call) => Some(call.mailbox),
            Self::Fetch(call) => Some(call.mailbox),
            Self::Claim(_) | Self::Put(_) => None,
        }
    }
}

impl Errand {
    /// The HTTP request, for any client.
    ///
    /// # Errors
    /// If the address is not a relay URL.
    pub fn request(&self) -> Result<HttpRequest, CallError> {
        let relay = &self.relay;
        match &self.task {
            Task::Open(call) => call.request(relay),
            Task::Allow(call) => call.request(relay),
            Task::Forbid(call) => call.request(relay),
            Task::Issue(call) => call.request(relay),
            Task::Withdraw(call) => call.request(relay),
            Task::Publish(call) => call.request(relay),
            Task::Claim(call) => call.request(relay),
            Task::Put(call) => call.request(relay),
            Task::Acknowledge(call) => call.request(relay),
            Task::Fetch(call) => call.request(relay),
        }
    }
}

/// The next errand of a lane, skipping relays and conversations that must back off
/// according to `rests`. `None` if there is nothing to do.
pub fn next_errand<R: Records>(
    records: &mut R,
    lane: Lane,
    now: Timestamp,
    rests: impl Fn(&Url, Option<ConversationId>) -> bool,
) -> Result<Option<Errand>, R::Error> {
    let Some(mailbox) = records.mailbox()? else {
        return Ok(None);
    };
    match lane {
        Lane::Send => to_send(records, mailbox, now, rests),
        Lane::Receive(wait) => {
            let errand = to_receive(&mailbox, wait);
            Ok(errand.filter(|errand| !rests(&errand.relay, None)))
        }
    }
}

fn to_receive(mailbox: &Mailbox, wait: Duration) -> Option<Errand> {
    let wait = u32::try_from(wait.as_secs()).unwrap_or(limits::MAX_WAIT_SECONDS);
    let wait = wait.min(limits::MAX_WAIT_SECONDS);
    if !mailbox.is_open {
        // Until the new mailbox is open, everything comes to the former one.
        let former = mailbox.former.as_ref()?;
        return Some(former_mailbox_errand(former, fetch_former(former, wait)));
    }
    let fetch = FetchEnvelopes {
        mailbox: mailbox.address.mailbox,
        secret: mailbox.secret.clone(),
        after: mailbox.cursor,
        wait,
    };
    Some(mailbox_errand(mailbox, Task::Fetch(fetch)))
}

fn to_send<R: Records>(
    records: &mut R,
    mut mailbox: Mailbox,
    now: Timestamp,
    rests: impl Fn(&Url, Option<ConversationId>) -> bool,
) -> Result<Option<Errand>, R::Error> {
    tell_again(records, &mut mailbox, now)?;
    if let Some(errand) = for_the_former_mailbox(records, &mut mailbox, now, &rests)? {
        return Ok(Some(errand));
    }
    let conversations = records.conversations()?;
    if !rests(&mailbox.address.relay, None) {
        let may_go = |held: &Conversation| !rests(&mailbox.address.relay, Some(held.id));
        if let Some(errand) = for_the_mailbox(&mailbox, &conversations, now, may_go) {
            return Ok(Some(errand));
        }
        if mailbox.is_open && mailbox.keys == 0 {
            return publish(records, &mut mailbox, &conversations).map(Some);
        }
    }
    for mut conversation in conversations {
        expire_invitation(records, &mut conversation, now)?;
        if is_forgotten(records, &conversation)? {
            records.remove_conversation(conversation.id)?;
            continue;
        }
        // An answer to an invitation is useless until the inviter can write back.
        if let (Stage::Asked { until }, false) = (conversation.stage, mailbox.is_open) {
            if now > until {
                outbox::invitation_over(records, &mut conversation)?;
            }
            continue;
        }
        if !conversation.stage.speaks() {
            continue;
        }
        let relay = conversation
            .peer
            .as_ref()
            .map(|peer| peer.address().relay.clone());
        let may_go = |relay: &Url| !rests(relay, None) && !rests(relay, Some(conversation.id));
        if !relay.as_ref().is_some_and(may_go) {
            continue;
        }
        if let Some(errand) = for_a_conversation(records, &mailbox, &mut conversation, now)? {
            return Ok(Some(errand));
        }
    }
    Ok(None)
}

/// Fetches the former mailbox, and drops it once no more envelopes arrive there.
fn for_the_former_mailbox<R: Records>(
    records: &mut R,
    mailbox: &mut Mailbox,
    now: Timestamp,
    rests: impl Fn(&Url, Option<ConversationId>) -> bool,
) -> Result<Option<Errand>, R::Error> {
    let Some(former) = &mailbox.former else {
        return Ok(None);
    };
    if former.is_over(now) {
        mailbox.former = None;
        records.set_mailbox(mailbox)?;
        return Ok(None);
    }
    let may_go = !rests(&former.address.relay, None);
    let task = former_task(former, now).filter(|_| may_go);
    Ok(task.map(|task| former_mailbox_errand(former, task)))
}

/// Once a day, repeats all grants and keys to the relay, with a new fallback key.
fn tell_again<R: Records>(
    records: &mut R,
    mailbox: &mut Mailbox,
    now: Timestamp,
) -> Result<(), R::Error> {
    let is_fresh = |told: Timestamp| !is_over(told, TELL_AGAIN, now);
    if !mailbox.is_open || mailbox.told_at.is_some_and(is_fresh) {
        return Ok(());
    }
    for mut held in records.conversations()? {
        tell_of_conversation_again(&mut held, now);
        records.set_conversation(&held)?;
    }
    mailbox.keys = 0;
    if mailbox.last_key_known {
        mailbox.identity.exchange_last_key();
        mailbox.last_key_known = false;
    }
    mailbox.told_at = Some(now);
    records.set_mailbox(mailbox)
}

/// Opens the mailbox, publishes grants, and acknowledges stored envelopes.
fn for_the_mailbox(
    mailbox: &Mailbox,
    conversations: &[Conversation],
    now: Timestamp,
    may_go: impl Fn(&Conversation) -> bool,
) -> Option<Errand> {
    if mailbox.trouble == Some(MailboxTrouble::NotOurs) {
        return None;
    }
    if !mailbox.is_open {
        return open(mailbox, conversations, now, may_go);
    }
    let (name, secret) = (mailbox.address.mailbox, || mailbox.secret.clone());
    let told = conversations.iter().filter(|held| may_go(held));
    let mut changed = told.filter_map(|held| Some((held.id, to_tell(mailbox, held, now)?)));
    if let Some((id, task)) = changed.next() {
        return Some(Errand {
            conversation: Some(id),
            ..mailbox_errand(mailbox, task)
        });
    }
    let acknowledge = || {
        Task::Acknowledge(AckEnvelopes {
            mailbox: name,
            secret: secret(),
            through: mailbox.cursor,
        })
    };
    (mailbox.acknowledged < mailbox.cursor).then(|| mailbox_errand(mailbox, acknowledge()))
}

/// Opens the mailbox. If the ticket came with an accepted invitation, the inviter's
/// device may not have registered it with the relay yet; then only its conversation
/// rests. Without one, a refused ticket is tried again each day.
fn open(
    mailbox: &Mailbox,
    conversations: &[Conversation],
    now: Timestamp,
    may_go: impl Fn(&Conversation) -> bool,
) -> Option<Errand> {
    let is_asked =
        |held: &&Conversation| matches!(held.stage, Stage::Asked { until } if now <= until);
    let asked = conversations.iter().find(is_asked);
    let was_told = mailbox
        .told_at
        .is_some_and(|told| !is_over(told, TELL_AGAIN, now));
    let waits = match asked {
        Some(held) => !may_go(held),
        None => mailbox.trouble.is_some() && was_told,
    };
    let open = OpenMailbox {
        mailbox: mailbox.address.mailbox,
        secret: mailbox.secret.clone(),
        ticket: mailbox.ticket,
    };
    (!waits).then(|| Errand {
        conversation: asked.map(|held| held.id),
        ..mailbox_errand(mailbox, Task::Open(open))
    })
}

/// The next grant or ticket of a conversation that the relay must be told of.
fn to_tell(mailbox: &Mailbox, held: &Conversation, now: Timestamp) -> Option<Task> {
    let rests = |ticket: &ChildTicket| {
        let refused = ticket.refused_at;
        refused.is_some_and(|refused| !is_over(refused, TICKET_REFUSED, now))
    };
    let ticket = held.ticket.as_ref();
    let ticket = ticket.filter(|ticket| ticket.wanted != ticket.known && !rests(ticket));
    let mut grants = held.grants().filter(|grant| grant.wanted != grant.known);
    let grant = grants.next().map(|changed| grant(mailbox, changed));
    grant.or_else(|| ticket.map(|changed| child_ticket(mailbox, changed)))
}

/// Assumes that the relay lacks all grants and tickets that it should have, and has all
/// those that it should not.
pub(crate) fn tell_of_conversation_again(held: &mut Conversation, now: Timestamp) {
    held.grant.known = !held.grant.wanted;
    if let Some(former) = &mut held.former_grant {
        former.grant.known = !former.grant.wanted;
    }
    if let Some(ticket) = held.ticket.as_mut().filter(|ticket| ticket.wanted) {
        if is_over(held.began, TICKET, now) {
            // The relay forgets which tickets were used; this one must not open another
            // mailbox.
            ticket.wanted = false;
        } else {
            // Also after it was used: a relay that was restored from an older copy may
            // have lost it, and with it the peer's mailbox.
            ticket.known = false;
        }
    }
}

/// Allows or forbids the peer to write.
fn grant(mailbox: &Mailbox, grant: &Grant) -> Task {
    let (name, secret) = (mailbox.address.mailbox, mailbox.secret.clone());
    let writer = grant.secret.digest();
    if grant.wanted {
        Task::Allow(AllowWriter {
            mailbox: name,
            secret,
            writer,
        })
    } else {
        Task::Forbid(ForbidWriter {
            mailbox: name,
            secret,
            writer,
        })
    }
}

/// Registers or withdraws the ticket of an invitation.
fn child_ticket(mailbox: &Mailbox, child: &ChildTicket) -> Task {
    let (name, secret) = (mailbox.address.mailbox, mailbox.secret.clone());
    let ticket = child.ticket.digest();
    if child.wanted {
        Task::Issue(IssueTicket {
            mailbox: name,
            secret,
            ticket,
        })
    } else {
        Task::Withdraw(WithdrawTicket {
            mailbox: name,
            secret,
            ticket,
        })
    }
}

fn publish<R: Records>(
    records: &mut R,
    mailbox: &mut Mailbox,
    conversations: &[Conversation],
) -> Result<Errand, R::Error> {
    let in_invitations = conversations.iter().filter_map(|held| match held.stage {
        Stage::Invited { key, .. } => Some(key),
        _ => None,
    });
    let given: Vec<_> = in_invitations.collect();
    let (one_time, last) = mailbox.identity.keys_to_publish(KEYS, &given)?;
    records.set_mailbox(mailbox)?;
    let signed = |kind, key| sign_key(&mailbox.identity, kind, &mailbox.address.mailbox, key);
    let publish = PublishKeys {
        mailbox: mailbox.address.mailbox,
        secret: mailbox.secret.clone(),
        one_time: one_time
            .iter()
            .map(|key| signed(KeyKind::OneTime, key))
            .collect(),
        last: signed(KeyKind::Fallback, &last),
    };
    Ok(mailbox_errand(mailbox, Task::Publish(publish)))
}

fn for_a_conversation<R: Records>(
    records: &mut R,
    mailbox: &Mailbox,
    conversation: &mut Conversation,
    now: Timestamp,
) -> Result<Option<Errand>, R::Error> {
    let peer = conversation.peer()?.clone();
    if outbox::is_refused(records, conversation, now)? {
        return Ok(None);
    }
    outbox::send_all_again_when_unheard(records, conversation, now)?;
    let task = if outbox::is_renewal_due(records, conversation, now)? {
        Task::Claim(ClaimKey {
            mailbox: peer.address().mailbox,
            grant: peer.grant.clone(),
        })
    } else {
        let next = outbox::next_envelope(records, mailbox, conversation, now)?;
        let Some(outgoing) = next else {
            return Ok(None);
        };
        Task::Put(PutEnvelope {
            mailbox: peer.address().mailbox,
            grant: peer.grant.clone(),
            id: outgoing.envelope,
            bytes: outgoing.bytes,
        })
    };
    Ok(Some(Errand {
        relay: peer.address().relay.clone(),
        conversation: Some(conversation.id),
        task,
    }))
}

/// Revokes the grant of an expired invitation, and ends it once no answer can be in
/// flight.
fn expire_invitation<R: Records>(
    records: &mut R,
    conversation: &mut Conversation,
    now: Timestamp,
) -> Result<(), R::Error> {
    let Stage::Invited { until, .. } = conversation.stage else {
        return Ok(());
    };
    if now <= until {
        return Ok(());
    }
    let end = until.checked_add(AFTER_INVITATION.hours());
    if end.is_ok_and(|end| end < now) {
        conversation.end(Stage::Expired);
        records.set_conversation(conversation)?;
    } else if conversation.grant.wanted {
        conversation.grant.wanted = false;
        records.set_conversation(conversation)?;
    }
    Ok(())
}

/// Returns whether neither relay nor peer must still be told of an erased conversation.
fn is_forgotten<R: Records>(records: &R, held: &Conversation) -> Result<bool, R::Error> {
    let is_told = held.grants().all(|grant| !grant.known)
        && held.ticket.as_ref().is_none_or(|ticket| !ticket.known);
    let is_known = held.stage == Stage::Erased && is_told;
    let waits = records.first_to_go(held.id)?.is_some_and(|first| {
        // A peer that refuses messages need not be told that this user has left.
        first.state == crate::MessageState::Queued
    });
    Ok(is_known && !(waits && held.peer.is_some()))
}

/// The next request to the former mailbox's relay: to delete what is on this device, or
/// to ask for more.
fn former_task(former: &FormerMailbox, now: Timestamp) -> Option<Task> {
    if former.acknowledged < former.cursor {
        return Some(Task::Acknowledge(AckEnvelopes {
            mailbox: former.address.mailbox,
            secret: former.secret.clone(),
            through: former.cursor,
        }));
    }
    former.is_fetch_due(now).then(|| fetch_former(former, 0))
}

/// Asks for envelopes in the former mailbox, waiting for up to `wait` seconds.
fn fetch_former(former: &FormerMailbox, wait: u32) -> Task {
    Task::Fetch(FetchEnvelopes {
        mailbox: former.address.mailbox,
        secret: former.secret.clone(),
        after: former.cursor,
        wait,
    })
}

fn former_mailbox_errand(former: &FormerMailbox, task: Task) -> Errand {
    Errand {
        relay: former.address.relay.clone(),
        conversation: None,
        task,
    }
}

fn mailbox_errand(mailbox: &Mailbox, task: Task) -> Errand {
    Errand {
        relay: mailbox.address.relay.clone(),
        conversation: None,
        task,
    }
}

impl From<CallError> for TalkError {
    fn from(_: CallError) -> Self {
        Self::Unreadable
    }
}
