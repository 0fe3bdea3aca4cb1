//! Storage that this crate needs. A store implements it over one transaction: each call
//! of this crate is stored completely or not at all.

use jiff::Timestamp;
use lotse_wire::EnvelopeId;

use crate::{Conversation, ConversationId, Mailbox, Message, MessageId, MessageState, TalkError};

/// A transaction on the records of Talk.
pub trait Records {
    /// Error of the store.
    type Error: From<TalkError>;

    /// This device's mailbox, if there is one.
    fn mailbox(&self) -> Result<Option<Mailbox>, Self::Error>;
    /// Stores this device's mailbox.
    fn set_mailbox(&mut self, mailbox: &Mailbox) -> Result<(), Self::Error>;

    /// All conversations, oldest first.
    fn conversations(&self) -> Result<Vec<Conversation>, Self::Error>;
    /// Looks up a conversation.
    fn conversation(&self, id: ConversationId) -> Result<Option<Conversation>, Self::Error>;
    /// Stores a conversation.
    fn set_conversation(&mut self, conversation: &Conversation) -> Result<(), Self::Error>;

    /// Deletes a conversation and all its records.
    fn remove_conversation(&mut self, id: ConversationId) -> Result<(), Self::Error>;

    /// The sessions of a conversation, most recently used first.
    fn sessions(&self, conversation: ConversationId) -> Result<Vec<StoredSession>, Self::Error>;
    /// Stores a session as the most recently used.
    fn set_session(
        &mut self,
        conversation: ConversationId,
        session: &StoredSession,
    ) -> Result<(), Self::Error>;

    /// Looks up a message.
    fn message(
        &self,
        conversation: ConversationId,
        id: MessageId,
    ) -> Result<Option<Message>, Self::Error>;
    /// Appends a message to its conversation.
    fn add_message(
        &mut self,
        conversation: ConversationId,
        message: &Message,
    ) -> Result<(), Self::Error>;
    /// Updates the state of a message.
    fn set_message_state(
        &mut self,
        conversation: ConversationId,
        id: MessageId,
        state: MessageState,
    ) -> Result<(), Self::Error>;
    /// Deletes all messages, or all but one.
    fn remove_messages(
        &mut self,
        conversation: ConversationId,
        but: Option<MessageId>,
    ) -> Result<(), Self::Error>;
    /// Deletes a message.
    fn remove_message(
        &mut self,
        conversation: ConversationId,
        id: MessageId,
    ) -> Result<(), Self::Error>;
    /// The own messages after one, in order; all of them for `None`.
    fn outgoing_after(
        &self,
        conversation: ConversationId,
        after: Option<MessageId>,
    ) -> Result<Vec<(MessageId, MessageState)>, Self::Error>;
    /// The own messages that were sent but not confirmed, in order.
    fn unconfirmed(&self, conversation: ConversationId) -> Result<Vec<MessageId>, Self::Error>;
    /// Number of stored messages received from the peer since then, and the total size
    /// of their content in bytes.
    fn received_since(
        &self,
        conversation: ConversationId,
        since: Timestamp,
    ) -> Result<(u64, u64), Self::Error>;
    /// The oldest unsent own message: queued or stuck.
    fn first_to_go(&self, conversation: ConversationId) -> Result<Option<Message>, Self::Error>;

    /// All unsent own messages, in order.
    fn waiting(&self, conversation: ConversationId) -> Result<Vec<Message>, Self::Error>;

    /// The last own message with a plan, sent or not.
    fn last_plan(&self, conversation: ConversationId) -> Result<Option<Message>, Self::Error>;
    /// Deletes the peer's messages with plans, or all but one.
    fn remove_plans_of_peer(
        &mut self,
        conversation: ConversationId,
        but: Option<MessageId>,
    ) -> Result<(), Self::Error>;
    /// Stops sharing any of the user's plan.
    fn take_back_shares(&mut self, conversation: ConversationId) -> Result<(), Self::Error>;

    /// The envelope in flight to a relay.
    fn outgoing(&self, conversation: ConversationId) -> Result<Option<Outgoing>, Self::Error>;
    /// Stores or deletes the envelope in flight.
    fn set_outgoing(
        &mut self,
        conversation: ConversationId,
        outgoing: Option<&Outgoing>,
    ) -> Result<(), Self::Error>;

    /// Returns whether an envelope was opened before.
    fn has_seen(&self, envelope: EnvelopeId) -> Result<bool, Self::Error>;
    /// Records that an envelope was opened in a conversation.
    fn note_seen(
        &mut self,
        conversation: ConversationId,
        envelope: EnvelopeId,
        now: Timestamp,
    ) -> Result<(), Self::Error>;
    /// Forgets all but the last `most` envelopes that were opened in a conversation.
    fn forget_seen(&mut self, conversation: ConversationId, most: u32) -> Result<(), Self::Error>;
}

/// A stored Olm session.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredSession {
    /// Olm's session id.
    pub id: String,
    /// The serialized session; secret.
    pub pickle: Vec<u8>,
}

/// An envelope in flight to a relay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Its id, which makes sending idempotent.
    pub envelope: EnvelopeId,
    /// The sealed bytes.
    pub bytes: Vec<u8>,
    /// The message in it; `None` for a receipt.
    pub message: Option<MessageId>,
}
