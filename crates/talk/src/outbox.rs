//! Turns written messages into envelopes.

use jiff::{SignedDuration, Timestamp};

use crate::{
    Bond, Conversation, ConversationId, DeviceList, Mailbox, Message, MessageContent, MessageId,
    MessageState, Outgoing, PendingReceipt, Records, Stage, StuckReason, TalkError,
    clock::is_over,
    conversation::{Missing, Urgency, about_an_hour},
    introducing,
    patience::{rests, until_heard},
    payload::{Payload, Receipt, Renewal},
    sealing::{Sealed, sealed},
};

/// Maximum length of a text message in bytes of UTF-8.
pub const LONGEST_TEXT: usize = 16_000;

/// Maximum length of any content in bytes, chosen so that with all overhead it fits the
/// largest envelope.
const LONGEST_CONTENT: usize = 60_000;

/// How long to wait before retrying a peer that refuses messages.
const REFUSED: SignedDuration = SignedDuration::from_hours(6);

/// Queues a message. Works offline, and before the peer has accepted.
///
/// # Errors
/// If the conversation has ended, or the message is empty or too long.
pub fn queue<R: Records>(
    records: &mut R,
    conversation: ConversationId,
    content: &MessageContent,
    now: Timestamp,
) -> Result<MessageId, R::Error> {
    let held = conversation_of(records, conversation)?;
    let leaves = matches!(content, MessageContent::Leave { .. });
    if !held.stage.takes_messages() && !leaves {
        return Err(TalkError::Over.into());
    }
    check(content)?;
    let message = Message::write(content, now)?;
    records.add_message(conversation, &message)?;
    Ok(message.id)
}

/// Checks whether content may be sent, and whether it is accepted from a peer.
pub(crate) fn check(content: &MessageContent) -> Result<(), TalkError> {
    match content {
        MessageContent::Text(text) if text.trim().is_empty() => Err(TalkError::Empty),
        MessageContent::Text(text) if text.len() > LONGEST_TEXT => Err(TalkError::TooLong),
        content if content.encode().len() > LONGEST_CONTENT => Err(TalkError::TooLong),
        _ => Ok(()),
    }
}

/// Retries a stuck message.
///
/// # Errors
/// If there is no such stuck message, or the conversation has ended.
pub fn send_again<R: Records>(
    records: &mut R,
    conversation: ConversationId,
    message: MessageId,
) -> Result<(), R::Error> {
    stuck(records, conversation, message)?;
    let mut held = conversation_of(records, conversation)?;
    if !held.stage.takes_messages() {
        return Err(TalkError::Over.into());
    }
    takes_again(records, &mut held)?;
    records.set_message_state(conversation, message, MessageState::Queued)
}

/// Discards an unsent message: one that is stuck, or queued and not yet in flight.
///
/// # Errors
/// If there is no such message, or it was sent.
pub fn discard<R: Records>(
    records: &mut R,
    conversation: ConversationId,
    message: MessageId,
) -> Result<(), R::Error> {
    let on_its_way = records.outgoing(conversation)?;
    let found = records.message(conversation, message)?;
    let is_here = found.is_some_and(|found| match found.state {
        MessageState::Stuck(_) => true,
        MessageState::Queued => on_its_way.is_none_or(|way| way.message != Some(message)),
        _ => false,
    });
    if !is_here {
        return Err(TalkError::UnknownMessage.into());
    }
    records.remove_message(conversation, message)
}

fn stuck<R: Records>(
    records: &R,
    conversation: ConversationId,
    message: MessageId,
) -> Result<(), R::Error> {
    match records
        .message(conversation, message)?
        .map(|found| found.state)
    {
        Some(MessageState::Stuck(_)) => Ok(()),
        _ => Err(TalkError::UnknownMessage.into()),
    }
}

/// The next envelope to send: the one in flight, a pending receipt, or the oldest
/// queued message.
pub(crate) fn next_envelope<R: Records>(
    records: &mut R,
    mailbox: &Mailbox,
    conversation: &mut Conversation,
    now: Timestamp,
) -> Result<Option<Outgoing>, R::Error> {
    if let Some(outgoing) = records.outgoing(conversation.id)? {
        return Ok(Some(outgoing));
    }
    let introduction = introducing::next_envelope(records, mailbox, conversation, now)?;
    if introduction.is_some() {
        return Ok(introduction);
    }
    let Some(bond) = conversation.bond(mailbox.identity.person()) else {
        return Ok(None);
    };
    let next = first_to_go(records, conversation, now)?;
    let is_due = |receipt: &PendingReceipt| next.is_some() || receipt.is_due(now);
    if let Some(pending) = conversation.receipt.take_if(|receipt| is_due(receipt)) {
        let receipt = receipt(mailbox, conversation, &bond, pending.missing, now)?;
        let sealed = sealed(records, mailbox, conversation, &receipt, None)?;
        records.set_conversation(conversation)?;
        match sealed {
            Sealed::Envelope(outgoing) => return Ok(Some(outgoing)),
            Sealed::NoSession => return renew_first(records, conversation, now),
            // A receipt has no user to decide about it; the message behind it is marked
            // instead.
            Sealed::Impossible => {}
        }
    }
    match next {
        Some(message) => send_message(records, mailbox, conversation, &bond, message, now),
        None => Ok(None),
    }
}

/// The oldest queued message, unless the conversation has to rest.
fn first_to_go<R: Records>(
    records: &R,
    conversation: &Conversation,
    now: Timestamp,
) -> Result<Option<Message>, R::Error> {
    if rests(conversation, now) {
        return Ok(None);
    }
    let first = records.first_to_go(conversation.id)?;
    let first = first.filter(|first| first.state == MessageState::Queued);
    // The peer may use a grant as soon as it has it.
    let hands_over = |message: &Message| matches!(message.content(), Ok(MessageContent::Hello(_)));
    Ok(first
        .filter(|first| conversation.grant.known || !hands_over(first) || is_first(conversation)))
}

/// Whether this side was invited, and says hello before its mailbox is open.
fn is_first(conversation: &Conversation) -> bool {
    matches!(conversation.stage, Stage::Asked { .. })
}

/// Signs and seals a message.
fn send_message<R: Records>(
    records: &mut R,
    mailbox: &Mailbox,
    conversation: &mut Conversation,
    bond: &Bond,
    message: Message,
    now: Timestamp,
) -> Result<Option<Outgoing>, R::Error> {
    let id = message.id;
    let list = conversation.peer()?.list().map(DeviceList::number);
    let list = list.unwrap_or_default();
    let payload = Payload::Message {
        message: message.sign(&mailbox.identity, bond, list),
        previous: conversation.last_sent,
    };
    match sealed(records, mailbox, conversation, &payload, Some(id))? {
        Sealed::Envelope(outgoing) => Ok(Some(outgoing)),
        Sealed::NoSession => renew_first(records, conversation, now),
        Sealed::Impossible => {
            not_taken(records, conversation, id)?;
            Ok(None)
        }
    }
}

/// Starts a new session before anything is sent, because the old one is lost.
fn renew_first<R: Records>(
    records: &mut R,
    conversation: &mut Conversation,
    now: Timestamp,
) -> Result<Option<Outgoing>, R::Error> {
    renew(conversation, now);
    records.set_conversation(conversation)?;
    Ok(None)
}

fn receipt(
    mailbox: &Mailbox,
    conversation: &Conversation,
    bond: &Bond,
    missing: Missing,
    now: Timestamp,
) -> Result<Payload, TalkError> {
    let is_new = conversation.renewing_since.is_some();
    let renewal = is_new.then(|| renewal(mailbox, conversation, bond, now));
    Ok(Payload::Receipt(Receipt {
        have: conversation.last_received,
        missing: missing == Missing::Something,
        renewal: renewal.transpose()?,
    }))
}

fn renewal(
    mailbox: &Mailbox,
    conversation: &Conversation,
    bond: &Bond,
    now: Timestamp,
) -> Result<Renewal, TalkError> {
    let list = conversation.peer()?.list().ok_or(TalkError::Unsigned)?;
    let hello = mailbox.hello(conversation.role, &conversation.grant.secret, list);
    Ok(Renewal::sign(mailbox, conversation.id, bond, hello, now))
}

/// Handles a refusal by the peer. Displayed messages are marked as stuck; the others
/// stay queued silently, so that they do not hide it.
pub(crate) fn refused<R: Records>(
    records: &mut R,
    conversation: &mut Conversation,
    now: Timestamp,
) -> Result<(), R::Error> {
    conversation.refused_at = Some(now);
    records.set_conversation(conversation)?;
    show_refused(records, conversation.id)
}

fn show_refused<R: Records>(records: &mut R, id: ConversationId) -> Result<(), R::Error> {
    let refused = MessageState::Stuck(StuckReason::Refused);
    let waiting = records.waiting(id)?;
    if waiting.iter().any(|message| message.state == refused) {
        return Ok(());
    }
    let is_meant = |message: &&Message| message.state == MessageState::Queued && message.is_shown();
    match waiting.iter().find(is_meant) {
        Some(message) => records.set_message_state(id, message.id, refused),
        None => Ok(()),
    }
}

/// Returns whether the peer currently refuses messages. A peer that has blocked this
/// user is unlikely to change that soon, but a relay that lost a mailbox also refuses
/// until its owner is online and reopens it. So retry after a while.
pub(crate) fn is_refused<R: Records>(
    records: &mut R,
    conversation: &mut Conversation,
    now: Timestamp,
) -> Result<bool, R::Error> {
    match conversation.refused_at {
        Some(refused) if !is_over(refused, REFUSED, now) => {
            // More messages may have been queued since.
            show_refused(records, conversation.id)?;
            Ok(true)
        }
        _ => takes_again(records, conversation).map(|()| false),
    }
}

/// Requeues everything that was refused, because the peer may accept messages again.
pub(crate) fn takes_again<R: Records>(
    records: &mut R,
    conversation: &mut Conversation,
) -> Result<(), R::Error> {
    if conversation.refused_at.take().is_none() {
        return Ok(());
    }
    records.set_conversation(conversation)?;
    for message in records.waiting(conversation.id)? {
        if message.state == MessageState::Stuck(StuckReason::Refused) {
            records.set_message_state(conversation.id, message.id, MessageState::Queued)?;
        }
    }
    Ok(())
}

/// Handles a message that can never be sent. A displayed one waits for the user's
/// decision, others are dropped. Without the first message, the `Hello`, there is no
/// conversation.
pub(crate) fn not_taken<R: Records>(
    records: &mut R,
    conversation: &mut Conversation,
    message: MessageId,
) -> Result<(), R::Error> {
    let id = conversation.id;
    match records.message(id, message)? {
        Some(found) if matches!(found.content(), Ok(MessageContent::Hello(_))) => {
            invitation_over(records, conversation)
        }
        Some(found) if found.is_shown() => {
            let stuck = MessageState::Stuck(StuckReason::NotTaken);
            records.set_message_state(id, message, stuck)
        }
        _ => records.remove_message(id, message),
    }
}

/// The invitation expired before its answer arrived: queued messages can never be sent.
pub(crate) fn invitation_over<R: Records>(
    records: &mut R,
    conversation: &mut Conversation,
) -> Result<(), R::Error> {
    conversation.end(Stage::Expired);
    records.set_conversation(conversation)?;
    let over = MessageState::Stuck(StuckReason::InvitationOver);
    for message in records.waiting(conversation.id)? {
        records.set_message_state(conversation.id, message.id, over)?;
    }
    Ok(())
}

/// Resends everything on a new session if it was sent long ago without a receipt: the
/// relay may have lost it, or the peer may have a new device.
pub(crate) fn send_all_again_when_unheard<R: Records>(
    records: &mut R,
    conversation: &mut Conversation,
    now: Timestamp,
) -> Result<(), R::Error> {
    let is_unheard = conversation
        .unconfirmed_since
        .is_some_and(|since| is_over(since, until_heard(conversation), now));
    if !conversation.stage.hears() || !is_unheard {
        return Ok(());
    }
    for message in records.unconfirmed(conversation.id)? {
        records.set_message_state(conversation.id, message, MessageState::Queued)?;
    }
    records.set_outgoing(conversation.id, None)?;
    conversation.last_sent = conversation.last_confirmed;
    conversation.unconfirmed_since = None;
    conversation.unheard = conversation.unheard.saturating_add(1);
    renew(conversation, now);
    records.set_conversation(conversation)
}

/// Starts a new session as soon as a one-time key of the peer has been claimed.
pub(crate) fn renew(conversation: &mut Conversation, now: Timestamp) {
    renew_after(conversation, 0, Urgency::Now, now);
}

/// Starts a new session some time later, because what arrived could not be decrypted:
/// the peer must not learn at once that this device is online.
pub(crate) fn renew_later(conversation: &mut Conversation, now: Timestamp) {
    if !conversation.renew {
        renew_after(conversation, about_an_hour(), Urgency::Later, now);
    }
}

fn renew_after(
    conversation: &mut Conversation,
    wait_minutes: u16,
    urgency: Urgency,
    now: Timestamp,
) {
    // Until the peer's device answers an invitation, its only key is the one in the invitation.
    // A receipt shows that it has answered, even if it has lost that state since.
    let has_answered = match conversation.stage {
        Stage::Open => true,
        Stage::Asked { .. } => conversation.last_confirmed.is_some(),
        _ => false,
    };
    if has_answered && !conversation.waits_for_update() {
        conversation.renew = true;
        conversation.renewing_since = Some(now);
        conversation.renew_wait_minutes = wait_minutes;
        conversation.schedule_receipt(Missing::Something, urgency, now);
    }
}

/// Returns whether the new session is to be started now.
pub(crate) fn is_renewal_due<R: Records>(
    records: &R,
    conversation: &Conversation,
    now: Timestamp,
) -> Result<bool, R::Error> {
    let wait = SignedDuration::from_mins(i64::from(conversation.renew_wait_minutes));
    let since = conversation.renewing_since.unwrap_or(now);
    Ok(conversation.renew
        && (is_over(since, wait, now) || records.first_to_go(conversation.id)?.is_some()))
}

pub(crate) fn conversation_of<R: Records>(
    records: &R,
    id: ConversationId,
) -> Result<Conversation, R::Error> {
    let found = records.conversation(id)?;
    found.ok_or_else(|| TalkError::UnknownConversation.into())
}
