//! Applies a relay's response to the records.

use http::StatusCode;
use jiff::Timestamp;
use lotse_wire::{
    AckEnvelopes, Batch, Call, CallError, FetchEnvelopes, HttpResponse, ProblemCode, PublishKeys,
    SecretDigest,
};

use crate::{
    Conversation, ConversationId, Errand, FormerGrant, Mailbox, MailboxTrouble, MessageId,
    MessageState, Missing, NewMessages, Records, Stage, StuckReason, TalkError,
    conversation::Urgency,
    errand::{Task, tell_of_conversation_again},
    inbox,
    one_time_key::claimed_key,
    outbox,
    session::Sessions,
};

/// Outcome of an errand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// Done, with the arrivals if messages were fetched.
    Done(Vec<NewMessages>),
    /// Failed, with the records unchanged; back off before retrying.
    Rest(Resting, CallError),
    /// Refused permanently, which the records now reflect.
    Refused,
}

/// The scope of a back-off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resting {
    /// The relay, for all errands.
    Relay,
    /// Only the conversation; the relay itself works.
    Conversation,
}

/// Applies a relay's response to an errand.
///
/// # Errors
/// If records cannot be read or written; nothing is changed then, and the errand is
/// repeated.
pub fn settle<R: Records>(
    records: &mut R,
    errand: &Errand,
    response: HttpResponse,
    now: Timestamp,
) -> Result<Settled, R::Error> {
    if is_outdated(records, errand)? {
        return Ok(Settled::Done(Vec::new()));
    }
    match &errand.task {
        Task::Open(call) => open(records, errand, call.decode(response), now),
        Task::Allow(call) => grant(
            records,
            errand,
            (call.writer, true),
            call.decode(response),
            now,
        ),
        Task::Forbid(call) => grant(
            records,
            errand,
            (call.writer, false),
            call.decode(response),
            now,
        ),
        Task::Issue(call) => ticket(records, errand, true, call.decode(response), now),
        Task::Withdraw(call) => ticket(records, errand, false, call.decode(response), now),
        Task::Publish(call) => published(records, call, call.decode(response), now),
        Task::Claim(call) => claimed(records, errand, call.decode(response), now),
        Task::Put(call) => put(records, errand, call.decode(response), now),
        Task::Acknowledge(call) => acknowledged(records, call, call.decode(response), now),
        Task::Fetch(call) => fetched(records, call, call.decode(response), now),
    }
}

/// Returns whether the mailbox has moved since the request was made. What was fetched
/// from the former mailbox still counts.
fn is_outdated<R: Records>(records: &R, errand: &Errand) -> Result<bool, R::Error> {
    let Some((mailbox, own)) = records.mailbox()?.zip(errand.task.mailbox()) else {
        return Ok(false);
    };
    let is_fetched = matches!(errand.task, Task::Acknowledge(_) | Task::Fetch(_));
    let former = mailbox.former.filter(|_| is_fetched);
    let is_former = former.is_some_and(|former| former.address.mailbox == own);
    Ok(mailbox.address.mailbox != own && !is_former)
}

type CallResult<T> = Result<T, CallError>;

fn open<R: Records>(
    records: &mut R,
    errand: &Errand,
    answer: CallResult<()>,
    now: Timestamp,
) -> Result<Settled, R::Error> {
    let mut mailbox = records.mailbox()?.ok_or(TalkError::NoMailbox)?;
    let settled = match answer {
        Ok(()) => {
            mailbox.is_open = true;
            mailbox.told_at = None;
            mailbox.trouble = None;
            Settled::Done(Vec::new())
        }
        Err(error) => {
            mailbox.trouble = match error.problem() {
                Some(ProblemCode::TicketRefused) => Some(MailboxTrouble::TicketRefused),
                Some(ProblemCode::Taken | ProblemCode::MailboxNotDerived) => {
                    Some(MailboxTrouble::NotOurs)
                }
                _ => return Ok(Settled::Rest(Resting::Relay, error)),
            };
            mailbox.told_at = Some(now);
            match errand.conversation {
                Some(_) => Settled::Rest(Resting::Conversation, error),
                None => Settled::Refused,
            }
        }
    };
    records.set_mailbox(&mailbox)?;
    Ok(settled)
}

fn grant<R: Records>(
    records: &mut R,
    errand: &Errand,
    (writer, known): (SecretDigest, bool),
    answer: CallResult<()>,
    now: Timestamp,
) -> Result<Settled, R::Error> {
    match answer {
        Ok(()) => {}
        // Revoking other grants will make room for this one.
        Err(error) if error.problem() == Some(ProblemCode::TooManyWriters) => {
            return Ok(Settled::Rest(Resting::Conversation, error));
        }
        Err(error) => return refused_owner(records, error, now),
    }
    let Some(mut conversation) = records.conversation(id_of(errand)?)? else {
        return Ok(Settled::Done(Vec::new()));
    };
    if let Some(grant) = conversation.grant_mut(writer) {
        grant.known = known;
    }
    let is_gone = |former: &FormerGrant| !former.grant.wanted && !former.grant.known;
    conversation.former_grant.take_if(|former| is_gone(former));
    records.set_conversation(&conversation)?;
    Ok(Settled::Done(Vec::new()))
}

/// Registers or withdraws the ticket of an invitation. A relay that refuses it, because
/// there were too many this week, is asked again later. Everything else in the
/// conversation goes on: a person who has a mailbox needs no ticket.
fn ticket<R: Records>(
    records: &mut R,
    errand: &Errand,
    known: bool,
    answer: CallResult<()>,
    now: Timestamp,
) -> Result<Settled, R::Error> {
    let refused_at = match answer {
        Ok(()) => None,
        Err(error) if error.problem() == Some(ProblemCode::NotYours) => {
            return refused_owner(records, error, now);
        }
        Err(error)
            if matches!(
                error.problem(),
                Some(ProblemCode::Unavailable | ProblemCode::TooMany)
            ) =>
        {
            return Ok(Settled::Rest(Resting::Relay, error));
        }
        // Also an older relay, which does not know this call.
        Err(_) => Some(now),
    };
    if let Some(mut conversation) = records.conversation(id_of(errand)?)? {
        if let Some(ticket) = &mut conversation.ticket {
            ticket.refused_at = refused_at;
            ticket.known = if refused_at.is_none() { known } else { !known };
        }
        records.set_conversation(&conversation)?;
    }
    Ok(match refused_at {
        None => Settled::Done(Vec::new()),
        Some(_) => Settled::Refused,
    })
}

fn published<R: Records>(
    records: &mut R,
    call: &PublishKeys,
    answer: CallResult<()>,
    now: Timestamp,
) -> Result<Settled, R::Error> {
    if let Err(error) = answer {
        return refused_owner(records, error, now);
    }
    let mut mailbox = records.mailbox()?.ok_or(TalkError::NoMailbox)?;
    mailbox.keys = u32::try_from(call.one_time.len()).unwrap_or(u32::MAX);
    let last = mailbox.identity.last_key();
    mailbox.last_key_known = last.is_some_and(|last| call.last.starts_with(&last));
    records.set_mailbox(&mailbox)?;
    Ok(Settled::Done(Vec::new()))
}

fn claimed<R: Records>(
    records: &mut R,
    errand: &Errand,
    answer: CallResult<Vec<u8>>,
    now: Timestamp,
) -> Result<Settled, R::Error> {
    let Some(mut conversation) = records.conversation(id_of(errand)?)? else {
        return Ok(Settled::Done(Vec::new()));
    };
    let key = match answer {
        Ok(key) => key,
        Err(error) if error.problem() == Some(ProblemCode::Refused) => {
            outbox::refused(records, &mut conversation, now)?;
            return Ok(Settled::Refused);
        }
        Err(error) => return Ok(rest(error)),
    };
    let mailbox = records.mailbox()?.ok_or(TalkError::NoMailbox)?;
    let device = conversation.peer()?.device();
    let mut sessions = Sessions::load(records, conversation.id)?;
    let begun = claimed_key(device, &key)
        .ok_or(TalkError::Unsigned)
        .and_then(|key| sessions.begin(&mailbox.identity, &device.keys, &key));
    if begun.is_err() {
        // A key that the peer did not sign, or that is unusable. The peer may publish
        // better ones; until then only this conversation waits.
        let strange = CallError::UnexpectedResponse(StatusCode::OK.as_u16());
        return Ok(Settled::Rest(Resting::Conversation, strange));
    }
    sessions.save(records)?;
    conversation.renew = false;
    // The first payload on the new session says who started it.
    conversation.schedule_receipt(Missing::Something, Urgency::Now, now);
    records.set_conversation(&conversation)?;
    // Envelopes encrypted with the old session are sealed again with the new one.
    records.set_outgoing(conversation.id, None)?;
    Ok(Settled::Done(Vec::new()))
}

fn put<R: Records>(
    records: &mut R,
    errand: &Errand,
    answer: CallResult<()>,
    now: Timestamp,
) -> Result<Settled, R::Error> {
    let id = id_of(errand)?;
    let Some(mut conversation) = records.conversation(id)? else {
        return Ok(Settled::Done(Vec::new()));
    };
    let outgoing = records.outgoing(id)?;
    let was_this = outgoing.filter(|outgoing| errand.is_of(outgoing.envelope));
    let Some(outgoing) = was_this else {
        // A message arrived in the meantime and made it unnecessary.
        return Ok(Settled::Done(Vec::new()));
    };
    let reason = match answer {
        Ok(()) => None,
        Err(error) => match stuck(&error, conversation.stage, now) {
            None => return Ok(rest(error)),
            reason => reason,
        },
    };
    records.set_outgoing(id, None)?;
    match (reason, outgoing.message) {
        (None, None) => {}
        (None, Some(message)) => {
            records.set_message_state(id, message, MessageState::Sent)?;
            conversation.last_sent = Some(message);
            conversation.unconfirmed_since.get_or_insert(now);
            records.set_conversation(&conversation)?;
        }
        (Some(reason), message) => {
            refused(records, &mut conversation, message, reason, now)?;
            return Ok(Settled::Refused);
        }
    }
    Ok(Settled::Done(Vec::new()))
}

/// Handles a refused envelope, which cannot be sent now, or ever.
fn refused<R: Records>(
    records: &mut R,
    conversation: &mut Conversation,
    message: Option<MessageId>,
    reason: StuckReason,
    now: Timestamp,
) -> Result<(), R::Error> {
    if !conversation.stage.takes_messages() {
        // It was in flight when the user left, so no user decision is needed.
        return match message {
            Some(message) => records.remove_message(conversation.id, message),
            None => Ok(()),
        };
    }
    match (reason, message) {
        (StuckReason::Refused, _) => outbox::refused(records, conversation, now),
        (StuckReason::InvitationOver, _) => outbox::invitation_over(records, conversation),
        (StuckReason::NotTaken, Some(message)) => outbox::not_taken(records, conversation, message),
        (StuckReason::NotTaken, None) => Ok(()),
    }
}

/// Decides what backs off after a failure: the conversation if the relay refused the
/// request, or the relay if it could not answer.
fn rest(error: CallError) -> Settled {
    let who = match error.problem() {
        None | Some(ProblemCode::Unavailable) => Resting::Relay,
        Some(_) => Resting::Conversation,
    };
    Settled::Rest(who, error)
}

/// Why an envelope can never be sent; `None` if it may be sent later.
fn stuck(error: &CallError, stage: Stage, now: Timestamp) -> Option<StuckReason> {
    let problem = error.problem()?;
    match (problem, stage) {
        (ProblemCode::Refused, Stage::Asked { until }) if now <= until => None,
        (ProblemCode::Refused, Stage::Asked { .. }) => Some(StuckReason::InvitationOver),
        (ProblemCode::Refused, _) => Some(StuckReason::Refused),
        (ProblemCode::TooLarge | ProblemCode::WrongSize | ProblemCode::Malformed, _) => {
            Some(StuckReason::NotTaken)
        }
        _ => None,
    }
}

fn acknowledged<R: Records>(
    records: &mut R,
    call: &AckEnvelopes,
    answer: CallResult<()>,
    now: Timestamp,
) -> Result<Settled, R::Error> {
    let mut mailbox = records.mailbox()?.ok_or(TalkError::NoMailbox)?;
    if let Err(error) = answer {
        return match mailbox.former_at(call.mailbox) {
            Some(_) => refused_former(records, mailbox, error),
            None => refused_owner(records, error, now),
        };
    }
    let acknowledged = mailbox.acknowledged_of(call.mailbox);
    *acknowledged = call.through.max(*acknowledged);
    records.set_mailbox(&mailbox)?;
    Ok(Settled::Done(Vec::new()))
}

fn fetched<R: Records>(
    records: &mut R,
    call: &FetchEnvelopes,
    answer: CallResult<Batch>,
    now: Timestamp,
) -> Result<Settled, R::Error> {
    let mut mailbox = records.mailbox()?.ok_or(TalkError::NoMailbox)?;
    let former = mailbox.former_at(call.mailbox);
    match (answer, former) {
        (Ok(batch), Some(former)) if batch.envelopes.is_empty() => {
            former.fetched_at = Some(now);
            records.set_mailbox(&mailbox)?;
            Ok(Settled::Done(Vec::new()))
        }
        (Ok(batch), _) => inbox::receive(records, call.mailbox, &batch, now).map(Settled::Done),
        (Err(error), Some(_)) => refused_former(records, mailbox, error),
        (Err(error), None) => refused_owner(records, error, now),
    }
}

/// Handles a relay's refusal to the owner of the former mailbox. A relay that no longer
/// knows it has nothing more to deliver.
fn refused_former<R: Records>(
    records: &mut R,
    mut mailbox: Mailbox,
    error: CallError,
) -> Result<Settled, R::Error> {
    if error.problem() != Some(ProblemCode::NotYours) {
        return Ok(Settled::Rest(Resting::Relay, error));
    }
    mailbox.former = None;
    records.set_mailbox(&mailbox)?;
    Ok(Settled::Done(Vec::new()))
}

/// Handles a relay's refusal to the mailbox's owner. A relay that no longer knows the
/// mailbox has lost it, so it is reopened with its grants and keys. Other errors are
/// transient. Either way the relay backs off, since it would otherwise be asked without
/// a pause.
fn refused_owner<R: Records>(
    records: &mut R,
    error: CallError,
    now: Timestamp,
) -> Result<Settled, R::Error> {
    if error.problem() != Some(ProblemCode::NotYours) {
        return Ok(Settled::Rest(Resting::Relay, error));
    }
    let mut mailbox = records.mailbox()?.ok_or(TalkError::NoMailbox)?;
    mailbox.is_open = false;
    mailbox.keys = 0;
    records.set_mailbox(&mailbox)?;
    for mut conversation in records.conversations()? {
        tell_of_conversation_again(&mut conversation, now);
        records.set_conversation(&conversation)?;
    }
    Ok(Settled::Rest(Resting::Relay, error))
}

fn id_of(errand: &Errand) -> Result<ConversationId, TalkError> {
    errand.conversation.ok_or(TalkError::UnknownConversation)
}

impl Errand {
    fn is_of(&self, envelope: lotse_wire::EnvelopeId) -> bool {
        matches!(&self.task, Task::Put(put) if put.id == envelope)
    }
}
