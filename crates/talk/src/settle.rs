//! What the answer of a relay means for what is kept.

use http::StatusCode;
use jiff::Timestamp;
use lotse_wire::{Batch, Call, CallError, Cursor, HttpResponse, ProblemCode, PublishKeys};

use crate::{
    Arrival, Conversation, ConversationId, Errand, MailboxTrouble, MessageId, MessageState,
    Missing, Records, Stage, StuckReason, TalkError, errand::Task, inbox, outbox,
    session::Sessions,
};

/// What has become of an errand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// It is done; what arrived, if it was to fetch.
    Done(Vec<Arrival>),
    /// It is not done, and what is kept is as before: somebody must rest before
    /// it is tried again.
    Rest(Resting, CallError),
    /// The relay refuses for good; what is kept says so now.
    Refused,
}

/// Who must rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resting {
    /// The relay that was asked, for all that it is asked.
    Relay,
    /// The conversation alone: the relay answers, and others have nothing to do
    /// with it.
    Conversation,
}

/// Takes note of a relay's answer to an errand.
///
/// # Errors
/// When what is kept cannot be read or written; then nothing is noted, and the
/// errand comes again.
pub fn settle<R: Records>(
    records: &mut R,
    errand: &Errand,
    response: HttpResponse,
    now: Timestamp,
) -> Result<Settled, R::Error> {
    match &errand.task {
        Task::Open(call) => open(records, call.decode(response)),
        Task::Allow(call) => grant(records, errand, true, call.decode(response)),
        Task::Forbid(call) => grant(records, errand, false, call.decode(response)),
        Task::Publish(call) => published(records, call, call.decode(response)),
        Task::Claim(call) => claimed(records, errand, call.decode(response), now),
        Task::Put(call) => put(records, errand, call.decode(response), now),
        Task::Acknowledge(call) => acknowledged(records, call.through, call.decode(response)),
        Task::Fetch(call) => fetched(records, call.decode(response), now),
    }
}

type Answer<T> = Result<T, CallError>;

fn open<R: Records>(records: &mut R, answer: Answer<()>) -> Result<Settled, R::Error> {
    let mut mailbox = records.mailbox()?.ok_or(TalkError::NoMailbox)?;
    let settled = match answer {
        Ok(()) => {
            mailbox.is_open = true;
            mailbox.trouble = None;
            Settled::Done(Vec::new())
        }
        Err(error) => {
            mailbox.trouble = match error.problem() {
                Some(ProblemCode::TicketRefused) => Some(MailboxTrouble::TicketRefused),
                Some(ProblemCode::Taken) => Some(MailboxTrouble::NotOurs),
                _ => return Ok(Settled::Rest(Resting::Relay, error)),
            };
            Settled::Refused
        }
    };
    records.set_mailbox(&mailbox)?;
    Ok(settled)
}

fn grant<R: Records>(
    records: &mut R,
    errand: &Errand,
    known: bool,
    answer: Answer<()>,
) -> Result<Settled, R::Error> {
    match answer {
        Ok(()) => {}
        // Others may still be let in no longer, which makes room for this one.
        Err(error) if error.problem() == Some(ProblemCode::TooManyWriters) => {
            return Ok(Settled::Rest(Resting::Conversation, error));
        }
        Err(error) => return refused_owner(records, error),
    }
    let Some(mut conversation) = records.conversation(id_of(errand)?)? else {
        return Ok(Settled::Done(Vec::new()));
    };
    conversation.grant.known = known;
    records.set_conversation(&conversation)?;
    Ok(Settled::Done(Vec::new()))
}

fn published<R: Records>(
    records: &mut R,
    call: &PublishKeys,
    answer: Answer<()>,
) -> Result<Settled, R::Error> {
    if let Err(error) = answer {
        return refused_owner(records, error);
    }
    let mut mailbox = records.mailbox()?.ok_or(TalkError::NoMailbox)?;
    mailbox.keys = u32::try_from(call.one_time.len()).unwrap_or(u32::MAX);
    let last = mailbox.identity.last_key();
    mailbox.last_key_known = last.is_some_and(|last| call.last == last);
    records.set_mailbox(&mailbox)?;
    Ok(Settled::Done(Vec::new()))
}

fn claimed<R: Records>(
    records: &mut R,
    errand: &Errand,
    answer: Answer<Vec<u8>>,
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
    let keys = conversation.peer()?.keys;
    let mut sessions = Sessions::load(records, conversation.id)?;
    if sessions.begin(&mailbox.identity, &keys, &key).is_err() {
        // A key that is worth nothing. The other may publish better ones; until
        // then nobody else has to wait.
        let strange = CallError::UnexpectedResponse(StatusCode::OK.as_u16());
        return Ok(Settled::Rest(Resting::Conversation, strange));
    }
    sessions.save(records)?;
    conversation.renew = false;
    // The first that goes on the new session says who begins it.
    conversation.receipt = Some(Missing::Something);
    records.set_conversation(&conversation)?;
    // What was encrypted with the old session goes again with the new one.
    records.set_outgoing(conversation.id, None)?;
    Ok(Settled::Done(Vec::new()))
}

fn put<R: Records>(
    records: &mut R,
    errand: &Errand,
    answer: Answer<()>,
    now: Timestamp,
) -> Result<Settled, R::Error> {
    let id = id_of(errand)?;
    let Some(mut conversation) = records.conversation(id)? else {
        return Ok(Settled::Done(Vec::new()));
    };
    let outgoing = records.outgoing(id)?;
    let was_this = outgoing.filter(|outgoing| errand.is_of(outgoing.envelope));
    let Some(outgoing) = was_this else {
        // Something came meanwhile that made it needless.
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

/// What was on its way cannot go now, or never.
fn refused<R: Records>(
    records: &mut R,
    conversation: &mut Conversation,
    message: Option<MessageId>,
    reason: StuckReason,
    now: Timestamp,
) -> Result<(), R::Error> {
    if !conversation.stage.takes_messages() {
        // It was on its way when the person left: nobody chooses any more what
        // becomes of it.
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

/// Who rests when the relay of a conversation does not do what it is asked: a
/// relay that refuses speaks of this conversation, one that cannot answer of
/// itself.
fn rest(error: CallError) -> Settled {
    let who = match error.problem() {
        None | Some(ProblemCode::Unavailable) => Resting::Relay,
        Some(_) => Resting::Conversation,
    };
    Settled::Rest(who, error)
}

/// Why an envelope cannot go; `None` when it may go later.
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
    through: Cursor,
    answer: Answer<()>,
) -> Result<Settled, R::Error> {
    if let Err(error) = answer {
        return refused_owner(records, error);
    }
    let mut mailbox = records.mailbox()?.ok_or(TalkError::NoMailbox)?;
    mailbox.acknowledged = mailbox.acknowledged.max(through);
    records.set_mailbox(&mailbox)?;
    Ok(Settled::Done(Vec::new()))
}

fn fetched<R: Records>(
    records: &mut R,
    answer: Answer<Batch>,
    now: Timestamp,
) -> Result<Settled, R::Error> {
    match answer {
        Ok(batch) => inbox::receive(records, &batch, now).map(Settled::Done),
        Err(error) => refused_owner(records, error),
    }
}

/// A relay that does not know the mailbox any more has lost it: it is opened
/// anew, with its grants and keys. Everything else passes. Either way the relay
/// rests, or one that goes on answering so would be asked without a pause.
fn refused_owner<R: Records>(records: &mut R, error: CallError) -> Result<Settled, R::Error> {
    if error.problem() != Some(ProblemCode::NotYours) {
        return Ok(Settled::Rest(Resting::Relay, error));
    }
    let mut mailbox = records.mailbox()?.ok_or(TalkError::NoMailbox)?;
    mailbox.is_open = false;
    mailbox.keys = 0;
    records.set_mailbox(&mailbox)?;
    for mut conversation in records.conversations()? {
        conversation.grant.known = false;
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
