//! The records of Talk, read and written as `lotse_talk` needs them.

use jiff::{SignedDuration, Timestamp};
use lotse_talk::{
    Conversation, ConversationId, Mailbox, Message, MessageId, MessageState, Outgoing, Records,
    StoredSession,
};
use lotse_wire::EnvelopeId;

use super::{Share, UserArea, UserStore, Write, table};
use crate::{StoreError, error::Result};

/// Minimum time between two checks for expired messages.
const LOOK_AGAIN: SignedDuration = SignedDuration::from_hours(1);

impl UserStore {
    /// The user's mailbox.
    pub fn mailbox(&self) -> Result<Option<Mailbox>> {
        self.read(table::mailbox::get)
    }

    /// All conversations, the oldest first.
    pub fn conversations(&self) -> Result<Vec<Conversation>> {
        self.read(table::conversation::list)
    }

    /// A conversation.
    pub fn conversation(&self, id: ConversationId) -> Result<Option<Conversation>> {
        self.read(|connection| table::conversation::get(connection, id))
    }

    /// The latest `count` messages of a conversation, the oldest of them first.
    pub fn latest_messages(&self, id: ConversationId, count: u32) -> Result<Vec<Message>> {
        self.read(|connection| table::message::latest(connection, id, count))
    }

    /// Position of a message in the order in which the messages of all conversations
    /// arrived here or were written. Their times are the writers' claims.
    pub fn message_position(&self, id: ConversationId, message: MessageId) -> Result<Option<i64>> {
        self.read(|connection| table::message::position(connection, id, message))
    }

    /// Number of unread messages from the peer.
    pub fn count_unread(&self, id: ConversationId) -> Result<u32> {
        self.read(|connection| table::message::count_unread(connection, id))
    }

    /// The conversations with unread messages from the peer and how many each has, the one
    /// that was written in last first.
    pub fn unread(&self) -> Result<Vec<(ConversationId, u32)>> {
        self.read(table::message::unread)
    }

    /// The parts of the user's plan shared in a conversation.
    pub fn shares(&self, id: ConversationId) -> Result<Vec<Share>> {
        self.read(|connection| table::share::list(connection, id))
    }

    /// A mentor's ready answers, by id.
    pub fn ready_answers(&self) -> Result<Vec<(i64, String)>> {
        self.read(table::ready_answer::list)
    }
}

impl Write<'_> {
    /// Shares exactly these parts of the user's plan in a conversation.
    pub fn set_shares(&mut self, id: ConversationId, shares: &[Share]) -> Result<()> {
        let set = table::share::set(self.transaction, id, shares);
        self.note(UserArea::Talk, set.map(|()| true))
    }

    /// The parts of the user's plan shared in a conversation.
    pub fn shares(&self, id: ConversationId) -> Result<Vec<Share>> {
        self.found(table::share::list(self.transaction, id))
    }

    /// Marks all of the peer's messages as read; returns whether any was unread.
    pub fn read_messages(&mut self, id: ConversationId) -> Result<bool> {
        let read = table::message::read_all(self.transaction, id);
        let read = self.found(read)?;
        self.note(UserArea::Talk, Ok(read))?;
        Ok(read)
    }

    /// Deletes messages that are older than their conversation keeps them.
    ///
    /// A clock that jumped ahead must not make everything vanish. So a message
    /// is deleted only if it had expired by the time of the previous check, at
    /// least an hour ago: by then a device with a network has corrected its
    /// clock, and if the clock was set back, the check starts over.
    pub fn expire_messages(&mut self, now: Timestamp) -> Result<()> {
        let before = self.found(table::expiry::looked_at(self.transaction))?;
        let confirmed = before.filter(|before| *before <= now);
        if confirmed.is_some_and(|before| now.duration_since(before) < LOOK_AGAIN) {
            return Ok(());
        }
        if let Some(before) = confirmed {
            let expired = table::message::expire(self.transaction, before);
            self.note(UserArea::Talk, expired)?;
            self.noted(table::seen_envelope::expire(self.transaction, before))?;
        }
        self.noted(table::expiry::set(self.transaction, now))
    }

    /// Adds a ready answer.
    pub fn add_ready_answer(&mut self, text: &str) -> Result<()> {
        let added = table::ready_answer::add(self.transaction, text);
        self.note(UserArea::Talk, added)
    }

    /// Deletes a ready answer.
    pub fn remove_ready_answer(&mut self, id: i64) -> Result<()> {
        let removed = table::ready_answer::remove(self.transaction, id);
        self.note(UserArea::Talk, removed)
    }

    fn found<T>(&self, found: rusqlite::Result<T>) -> Result<T> {
        found.map_err(self.suspicion.watch(StoreError::Read))
    }

    /// Records a change that no screen shows.
    fn noted(&mut self, done: rusqlite::Result<()>) -> Result<()> {
        self.note(UserArea::Envelopes, done.map(|()| true))
    }
}

impl Records for Write<'_> {
    type Error = StoreError;

    fn mailbox(&self) -> Result<Option<Mailbox>> {
        self.found(table::mailbox::get(self.transaction))
    }

    fn set_mailbox(&mut self, mailbox: &Mailbox) -> Result<()> {
        table::mailbox::set(self.transaction, mailbox)?;
        self.noted(Ok(()))
    }

    fn conversations(&self) -> Result<Vec<Conversation>> {
        self.found(table::conversation::list(self.transaction))
    }

    fn conversation(&self, id: ConversationId) -> Result<Option<Conversation>> {
        self.found(table::conversation::get(self.transaction, id))
    }

    fn set_conversation(&mut self, conversation: &Conversation) -> Result<()> {
        let set = table::conversation::set(self.transaction, conversation);
        self.note(UserArea::Talk, set.map(|()| true))
    }

    fn remove_conversation(&mut self, id: ConversationId) -> Result<()> {
        let removed = table::conversation::remove(self.transaction, id);
        self.note(UserArea::Talk, removed)
    }

    fn sessions(&self, conversation: ConversationId) -> Result<Vec<StoredSession>> {
        self.found(table::session::list(self.transaction, conversation))
    }

    fn set_session(&mut self, conversation: ConversationId, session: &StoredSession) -> Result<()> {
        self.noted(table::session::set(self.transaction, conversation, session))
    }

    fn message(&self, conversation: ConversationId, id: MessageId) -> Result<Option<Message>> {
        self.found(table::message::get(self.transaction, conversation, id))
    }

    fn add_message(&mut self, conversation: ConversationId, message: &Message) -> Result<()> {
        let added = table::message::add(self.transaction, conversation, message, self.now);
        self.note(UserArea::Talk, added.map(|()| true))
    }

    fn set_message_state(
        &mut self,
        conversation: ConversationId,
        id: MessageId,
        state: MessageState,
    ) -> Result<()> {
        let set = table::message::set_state(self.transaction, conversation, id, state);
        self.note(UserArea::Talk, set)
    }

    fn remove_message(&mut self, conversation: ConversationId, id: MessageId) -> Result<()> {
        let removed = table::message::remove(self.transaction, conversation, id);
        self.note(UserArea::Talk, removed)
    }

    fn remove_messages(
        &mut self,
        conversation: ConversationId,
        but: Option<MessageId>,
    ) -> Result<()> {
        let removed = table::message::remove_all(self.transaction, conversation, but);
        self.note(UserArea::Talk, removed)
    }

    fn outgoing_after(
        &self,
        conversation: ConversationId,
        after: Option<MessageId>,
    ) -> Result<Vec<(MessageId, MessageState)>> {
        let found = table::message::outgoing_after(self.transaction, conversation, after);
        self.found(found)
    }

    fn unconfirmed(&self, conversation: ConversationId) -> Result<Vec<MessageId>> {
        self.found(table::message::unconfirmed(self.transaction, conversation))
    }

    fn received_since(&self, conversation: ConversationId, since: Timestamp) -> Result<(u64, u64)> {
        let found = table::message::received_since(self.transaction, conversation, since);
        self.found(found)
    }

    fn first_to_go(&self, conversation: ConversationId) -> Result<Option<Message>> {
        self.found(table::message::first_to_go(self.transaction, conversation))
    }

    fn waiting(&self, conversation: ConversationId) -> Result<Vec<Message>> {
        self.found(table::message::waiting(self.transaction, conversation))
    }

    fn last_plan(&self, conversation: ConversationId) -> Result<Option<Message>> {
        self.found(table::message::last_plan(self.transaction, conversation))
    }

    fn remove_plans_of_peer(
        &mut self,
        conversation: ConversationId,
        but: Option<MessageId>,
    ) -> Result<()> {
        let removed = table::message::remove_plans_of_peer(self.transaction, conversation, but);
        self.note(UserArea::Talk, removed)
    }

    fn take_back_shares(&mut self, conversation: ConversationId) -> Result<()> {
        self.set_shares(conversation, &[])
    }

    fn outgoing(&self, conversation: ConversationId) -> Result<Option<Outgoing>> {
        self.found(table::conversation::outgoing(
            self.transaction,
            conversation,
        ))
    }

    fn set_outgoing(
        &mut self,
        conversation: ConversationId,
        outgoing: Option<&Outgoing>,
    ) -> Result<()> {
        let set = table::conversation::set_outgoing(self.transaction, conversation, outgoing);
        self.noted(set)
    }

    fn has_seen(&self, envelope: EnvelopeId) -> Result<bool> {
        self.found(table::seen_envelope::contains(self.transaction, envelope))
    }

    fn note_seen(
        &mut self,
        conversation: ConversationId,
        envelope: EnvelopeId,
        now: Timestamp,
    ) -> Result<()> {
        let added = table::seen_envelope::add(self.transaction, conversation, envelope, now);
        self.noted(added)
    }

    fn forget_seen(&mut self, conversation: ConversationId, most: u32) -> Result<()> {
        self.noted(table::seen_envelope::keep_latest(
            self.transaction,
            conversation,
            most,
        ))
    }
}
