//! Records in memory: a failed transaction is rolled back.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use lotse_wire::EnvelopeId;

use crate::{
    Conversation, ConversationId, Identity, Mailbox, Message, MessageContent, MessageDirection,
    MessageId, MessageState, Outgoing, Records, StoredSession, TalkError,
};

#[derive(Default)]
pub(super) struct Memory {
    pub(super) mailbox: Option<Mailbox>,
    pub(super) conversations: Vec<Conversation>,
    pub(super) sessions: BTreeMap<[u8; 8], Vec<StoredSession>>,
    pub(super) messages: Vec<(ConversationId, Message)>,
    pub(super) outgoing: BTreeMap<[u8; 8], Outgoing>,
    /// Conversations in which a part of the plan is shared.
    pub(super) shares: BTreeSet<[u8; 8]>,
    seen: Vec<(ConversationId, EnvelopeId)>,
}

impl Memory {
    pub(super) fn copy(&self) -> Self {
        Self {
            mailbox: self.mailbox.as_ref().map(copy),
            conversations: self.conversations.clone(),
            sessions: self.sessions.clone(),
            messages: self.messages.clone(),
            outgoing: self.outgoing.clone(),
            shares: self.shares.clone(),
            seen: self.seen.clone(),
        }
    }

    fn of(&self, conversation: ConversationId) -> impl DoubleEndedIterator<Item = &Message> {
        let all = self.messages.iter();
        all.filter(move |(of, _)| *of == conversation)
            .map(|(_, message)| message)
    }

    /// Number of envelopes that are remembered.
    pub(super) fn count_seen(&self) -> usize {
        self.seen.len()
    }

    fn own(&self, conversation: ConversationId) -> impl DoubleEndedIterator<Item = &Message> {
        self.of(conversation)
            .filter(|message| message.direction == MessageDirection::Out)
    }
}

fn copy(mailbox: &Mailbox) -> Mailbox {
    Mailbox {
        address: mailbox.address.clone(),
        secret: mailbox.secret.clone(),
        ticket: mailbox.ticket,
        identity: Identity::from_bytes(&mailbox.identity.to_bytes().unwrap()).unwrap(),
        name: mailbox.name.clone(),
        language: mailbox.language.clone(),
        confirmation: mailbox.confirmation.clone(),
        former: mailbox.former.clone(),
        ..*mailbox
    }
}

fn waits(message: &Message) -> bool {
    matches!(message.state, MessageState::Queued | MessageState::Stuck(_))
}

fn is_plan(message: &Message) -> bool {
    matches!(message.content(), Ok(MessageContent::Plan(_)))
}

impl Records for Memory {
    type Error = TalkError;

    fn mailbox(&self) -> Result<Option<Mailbox>, TalkError> {
        Ok(self.mailbox.as_ref().map(copy))
    }

    fn set_mailbox(&mut self, mailbox: &Mailbox) -> Result<(), TalkError> {
        self.mailbox = Some(copy(mailbox));
        Ok(())
    }

    fn conversations(&self) -> Result<Vec<Conversation>, TalkError> {
        Ok(self.conversations.clone())
    }

    fn conversation(&self, id: ConversationId) -> Result<Option<Conversation>, TalkError> {
        let mut all = self.conversations.iter();
        Ok(all.find(|held| held.id == id).cloned())
    }

    fn set_conversation(&mut self, conversation: &Conversation) -> Result<(), TalkError> {
        let mut all = self.conversations.iter_mut();
        match all.find(|held| held.id == conversation.id) {
            Some(held) => held.clone_from(conversation),
            None => self.conversations.push(conversation.clone()),
        }
        Ok(())
    }

    fn remove_conversation(&mut self, id: ConversationId) -> Result<(), TalkError> {
        self.conversations.retain(|held| held.id != id);
        self.messages.retain(|(of, _)| *of != id);
        self.sessions.remove(id.as_bytes());
        self.outgoing.remove(id.as_bytes());
        Ok(())
    }

    fn sessions(&self, conversation: ConversationId) -> Result<Vec<StoredSession>, TalkError> {
        let found = self.sessions.get(conversation.as_bytes());
        Ok(found.cloned().unwrap_or_default())
    }

    fn set_session(
        &mut self,
        conversation: ConversationId,
        session: &StoredSession,
    ) -> Result<(), TalkError> {
        let all = self.sessions.entry(*conversation.as_bytes()).or_default();
        all.retain(|kept| kept.id != session.id);
        all.insert(0, session.clone());
        Ok(())
    }

    fn message(
        &self,
        conversation: ConversationId,
        id: MessageId,
    ) -> Result<Option<Message>, TalkError> {
        let mut all = self.of(conversation);
        Ok(all.find(|message| message.id == id).cloned())
    }

    fn add_message(
        &mut self,
        conversation: ConversationId,
        message: &Message,
    ) -> Result<(), TalkError> {
        self.messages.push((conversation, message.clone()));
        Ok(())
    }

    fn set_message_state(
        &mut self,
        conversation: ConversationId,
        id: MessageId,
        state: MessageState,
    ) -> Result<(), TalkError> {
        for (of, message) in &mut self.messages {
            if *of == conversation && message.id == id {
                message.state = state;
            }
        }
        Ok(())
    }

    fn remove_messages(
        &mut self,
        conversation: ConversationId,
        but: Option<MessageId>,
    ) -> Result<(), TalkError> {
        self.messages
            .retain(|(of, message)| *of != conversation || Some(message.id) == but);
        Ok(())
    }

    fn remove_message(
        &mut self,
        conversation: ConversationId,
        id: MessageId,
    ) -> Result<(), TalkError> {
        self.messages
            .retain(|(of, message)| *of != conversation || message.id != id);
        Ok(())
    }

    fn outgoing_after(
        &self,
        conversation: ConversationId,
        after: Option<MessageId>,
    ) -> Result<Vec<(MessageId, MessageState)>, TalkError> {
        let all: Vec<&Message> = self.of(conversation).collect();
        let known = all.iter().position(|message| Some(message.id) == after);
        let behind = all.into_iter().skip(known.map_or(0, |at| at + 1));
        Ok(behind
            .filter(|message| message.direction == MessageDirection::Out)
            .map(|message| (message.id, message.state))
            .collect())
    }

    fn unconfirmed(&self, conversation: ConversationId) -> Result<Vec<MessageId>, TalkError> {
        let own = self.own(conversation);
        let sent = own.filter(|message| message.state == MessageState::Sent);
        Ok(sent.map(|message| message.id).collect())
    }

    fn received_since(
        &self,
        conversation: ConversationId,
        since: Timestamp,
    ) -> Result<(u64, u64), TalkError> {
        let theirs = self.of(conversation);
        let lengths: Vec<u64> = theirs
            .filter(|message| message.direction == MessageDirection::In && message.at >= since)
            .map(|message| message.content.len() as u64)
            .collect();
        Ok((lengths.len() as u64, lengths.iter().sum()))
    }

    fn first_to_go(&self, conversation: ConversationId) -> Result<Option<Message>, TalkError> {
        Ok(self
            .own(conversation)
            .find(|message| waits(message))
            .cloned())
    }

    fn waiting(&self, conversation: ConversationId) -> Result<Vec<Message>, TalkError> {
        Ok(self
            .own(conversation)
            .filter(|message| waits(message))
            .cloned()
            .collect())
    }

    fn last_plan(&self, conversation: ConversationId) -> Result<Option<Message>, TalkError> {
        let mut own = self.own(conversation).rev();
        Ok(own.find(|message| is_plan(message)).cloned())
    }

    fn remove_plans_of_peer(
        &mut self,
        conversation: ConversationId,
        but: Option<MessageId>,
    ) -> Result<(), TalkError> {
        self.messages.retain(|(of, message)| {
            let is_theirs = *of == conversation && message.direction == MessageDirection::In;
            !(is_theirs && is_plan(message) && Some(message.id) != but)
        });
        Ok(())
    }

    fn take_back_shares(&mut self, conversation: ConversationId) -> Result<(), TalkError> {
        self.shares.remove(conversation.as_bytes());
        Ok(())
    }

    fn outgoing(&self, conversation: ConversationId) -> Result<Option<Outgoing>, TalkError> {
        Ok(self.outgoing.get(conversation.as_bytes()).cloned())
    }

    fn set_outgoing(
        &mut self,
        conversation: ConversationId,
        outgoing: Option<&Outgoing>,
    ) -> Result<(), TalkError> {
        match outgoing {
            Some(outgoing) => self
                .outgoing
                .insert(*conversation.as_bytes(), outgoing.clone()),
            None => self.outgoing.remove(conversation.as_bytes()),
        };
        Ok(())
    }

    fn has_seen(&self, envelope: EnvelopeId) -> Result<bool, TalkError> {
        Ok(self.seen.iter().any(|(_, seen)| *seen == envelope))
    }

    fn note_seen(
        &mut self,
        conversation: ConversationId,
        envelope: EnvelopeId,
        _: Timestamp,
    ) -> Result<(), TalkError> {
        self.seen.push((conversation, envelope));
        Ok(())
    }

    fn forget_seen(&mut self, conversation: ConversationId, most: u32) -> Result<(), TalkError> {
        let of_it = |(of, _): &&(ConversationId, EnvelopeId)| *of == conversation;
        let count = self.seen.iter().filter(of_it).count();
        let mut forgotten = count.saturating_sub(most as usize);
        self.seen.retain(|(of, _)| {
            let goes = *of == conversation && forgotten > 0;
            forgotten -= usize::from(goes);
            !goes
        });
        Ok(())
    }
}
