//! Accepts messages: authenticity, order, room, and what they change.

use super::{DAY, Inbox, is_of_peer};
use crate::{
    Bond, Conversation, ConversationId, Message, MessageContent, MessageId, MessageState, Records,
    Stage, TalkError,
    conversation::{Missing, Urgency},
    ending,
    envelope::Opened,
    keeping, outbox,
};

/// Maximum number of bytes that a peer can store here in one conversation per day: more
/// than a person writes, and too little to fill a phone's storage.
const MOST_A_DAY: u64 = 4 << 20;
/// Storage overhead per message in bytes.
const AROUND: u64 = 256;

impl<R: Records> Inbox<'_, R> {
    pub(super) fn message(
        &mut self,
        position: usize,
        message: Message,
        previous: Option<MessageId>,
        opened: &Opened,
    ) -> Result<bool, R::Error> {
        let held = self.at(position)?.clone();
        let content = message.content();
        if !self.is_authentic(&held, &message, content.as_ref().ok(), opened) {
            // Only a modified app sends this. Nothing is answered, so that it does not
            // learn that this device is online.
            return Ok(false);
        }
        self.accept(position, message, previous)?;
        Ok(true)
    }

    /// Stores a message of the peer's.
    pub(super) fn accept(
        &mut self,
        position: usize,
        mut message: Message,
        previous: Option<MessageId>,
    ) -> Result<(), R::Error> {
        self.takes_again(position)?;
        let held = self.at(position)?.clone();
        let content = message.content();
        let leaves = matches!(content, Ok(MessageContent::Leave { .. }));
        if self.records.message(held.id, message.id)?.is_some() {
            if previous == held.last_received {
                // Resent by a device that has forgotten what it wrote afterwards; it
                // continues from here.
                self.at(position)?.last_received = Some(message.id);
            }
            self.schedule_receipt(position, Missing::Nothing, Urgency::Later)?;
            return self.is_heard(position);
        }
        // A farewell is accepted despite gaps: a peer that leaves answers no resend
        // requests and sends nothing more.
        if previous != held.last_received && !leaves {
            return self.schedule_receipt(position, Missing::Something, Urgency::Later);
        }
        if !leaves && !self.has_room(held.id, &message)? {
            return Ok(());
        }
        self.at(position)?.last_received = Some(message.id);
        let is_acceptable = content.as_ref().is_ok_and(|it| outbox::check(it).is_ok());
        if content.is_ok() && !is_acceptable {
            // Only a modified app sends what `check` rejects.
            return Ok(());
        }
        let shown = content.as_ref().map_or(true, MessageContent::is_shown);
        message.state = if shown {
            MessageState::Unread
        } else {
            MessageState::Read
        };
        self.records.add_message(held.id, &message)?;
        if let Ok(content) = content {
            self.apply(position, content, &message)?;
        }
        let urgency = if shown { Urgency::Now } else { Urgency::Later };
        self.schedule_receipt(position, Missing::Nothing, urgency)?;
        self.is_heard(position)?;
        let arrived = self.arrivals.entry(held.id).or_default();
        *arrived += u32::from(shown);
        Ok(())
    }

    /// Verifies that the peer wrote a message, in this conversation. Before there is a
    /// peer, only a hello that answers the invitation is accepted.
    pub(super) fn is_authentic(
        &self,
        held: &Conversation,
        message: &Message,
        content: Option<&MessageContent>,
        opened: &Opened,
    ) -> bool {
        let own = self.mailbox.identity.person();
        match (&held.peer, content) {
            (Some(_), _) => {
                is_of_peer(held, own, |writer, bond| message.is_signed_by(writer, bond))
            }
            (None, Some(MessageContent::Hello(hello))) if is_answer(held, message) => {
                let bond = Bond::of(held.id, own, hello.list.person());
                let sender = self.sender(hello, opened);
                sender.is_some_and(|writer| message.is_signed_by(&writer, &bond))
            }
            _ => false,
        }
    }

    /// Returns whether the peer may store another message on this device today. A
    /// message beyond the limit is not confirmed, so it is resent once there is room,
    /// and an honest peer loses nothing.
    pub(super) fn has_room(
        &mut self,
        id: ConversationId,
        message: &Message,
    ) -> Result<bool, R::Error> {
        let size = u64::try_from(message.content.len()).unwrap_or(u64::MAX);
        let size = size.saturating_add(AROUND);
        if !self.stored.contains_key(&id) {
            let day_ago = self.now.checked_sub(DAY).unwrap_or(self.now);
            let (count, bytes) = self.records.received_since(id, day_ago)?;
            let stored = count.saturating_mul(AROUND).saturating_add(bytes);
            self.stored.insert(id, stored);
        }
        let stored = self.stored.entry(id).or_default();
        let has_room = stored.saturating_add(size) <= MOST_A_DAY;
        if has_room {
            *stored += size;
        }
        Ok(has_room)
    }

    pub(super) fn apply(
        &mut self,
        position: usize,
        content: MessageContent,
        message: &Message,
    ) -> Result<(), R::Error> {
        if let MessageContent::Hello(hello) = content {
            return self.hello(position, *hello, message.at);
        }
        let now = self.now;
        let held = self.held.get_mut(position);
        let held = held.ok_or(TalkError::UnknownConversation)?;
        match content {
            MessageContent::Plan(plan) => {
                held.shared = plan;
                // The new plan replaces all earlier ones.
                let id = held.id;
                self.records.remove_plans_of_peer(id, Some(message.id))?;
            }
            MessageContent::Keep(days) if keeping::counts(held, days, message.at, now) => {
                keeping::choose(held, days, (message.at, message.id));
            }
            MessageContent::Read => held.read_by_peer = Some(message.at.min(now)),
            MessageContent::Confirmed(certificate) => {
                if let Some(peer) = &mut held.peer {
                    peer.confirmation = Some(certificate);
                }
            }
            MessageContent::Leave { erase } => {
                held.end(Stage::PeerLeft);
                held.asks_to_erase = erase;
                ending::stop_sharing(self.records, held)?;
            }
            MessageContent::Hello(_)
            | MessageContent::Introduction(_)
            | MessageContent::Text(_)
            | MessageContent::Step(_)
            | MessageContent::Contact(_)
            | MessageContent::Keep(_)
            | MessageContent::Newer(..) => {}
        }
        Ok(())
    }
}

/// Returns whether a first message answers an invitation in time.
fn is_answer(held: &Conversation, message: &Message) -> bool {
    matches!(held.stage, Stage::Invited { until, .. } if message.at <= until)
}
