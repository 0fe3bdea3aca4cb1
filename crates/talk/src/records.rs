//! What is kept, as this crate needs it. A store implements this over one
//! transaction: all of what one call of this crate writes is kept, or none.

use jiff::Timestamp;
use lotse_wire::EnvelopeId;

use crate::{Conversation, ConversationId, Mailbox, Message, MessageId, MessageState, TalkError};

/// A transaction on what is kept of Talk.
pub trait Records {
    /// Why something could not be read or written.
    type Error: From<TalkError>;

    /// The own mailbox, if there is one.
    fn mailbox(&self) -> Result<Option<Mailbox>, Self::Error>;
    /// Keeps the own mailbox.
    fn set_mailbox(&mut self, mailbox: &Mailbox) -> Result<(), Self::Error>;

    /// All conversations, the oldest first.
    fn conversations(&self) -> Result<Vec<Conversation>, Self::Error>;
    /// A conversation.
    fn conversation(&self, id: ConversationId) -> Result<Option<Conversation>, Self::Error>;
    /// Keeps a conversation.
    fn set_conversation(&mut self, conversation: &Conversation) -> Result<(), Self::Error>;

    /// Forgets a conversation with all that belongs to it.
    fn remove_conversation(&mut self, id: ConversationId) -> Result<(), Self::Error>;

    /// The sessions of a conversation, the one that was used last first.
    fn sessions(&self, conversation: ConversationId) -> Result<Vec<StoredSession>, Self::Error>;
    /// Keeps a session as the one that was used last.
    fn set_session(
        &mut self,
        conversation: ConversationId,
        session: &StoredSession,
    ) -> Result<(), Self::Error>;

    /// A message.
    fn message(
        &self,
        conversation: ConversationId,
        id: MessageId,
    ) -> Result<Option<Message>, Self::Error>;
    /// Keeps a message behind all others of its conversation.
    fn add_message(
        &mut self,
        conversation: ConversationId,
        message: &Message,
    ) -> Result<(), Self::Error>;
    /// Says what has become of a message.
    fn set_message_state(
        &mut self,
        conversation: ConversationId,
        id: MessageId,
        state: MessageState,
    ) -> Result<(), Self::Error>;
    /// Forgets all messages, or all but one.
    fn remove_messages(
        &mut self,
        conversation: ConversationId,
        but: Option<MessageId>,
    ) -> Result<(), Self::Error>;
    /// Forgets a message.
    fn remove_message(
        &mut self,
        conversation: ConversationId,
        id: MessageId,
    ) -> Result<(), Self::Error>;
    /// The own messages after one, in their order; all when there is none.
    fn outgoing_after(
        &self,
        conversation: ConversationId,
        after: Option<MessageId>,
    ) -> Result<Vec<(MessageId, MessageState)>, Self::Error>;
    /// The own messages that were sent and not confirmed, in their order.
    fn unconfirmed(&self, conversation: ConversationId) -> Result<Vec<MessageId>, Self::Error>;
    /// How many of the other's messages that are kept have come since then, and
    /// how many bytes they say.
    fn received_since(
        &self,
        conversation: ConversationId,
        since: Timestamp,
    ) -> Result<(u64, u64), Self::Error>;
    /// The oldest own message that has not gone: queued or stuck.
    fn first_to_go(&self, conversation: ConversationId) -> Result<Option<Message>, Self::Error>;

    /// All own messages that have not gone, in their order.
    fn waiting(&self, conversation: ConversationId) -> Result<Vec<Message>, Self::Error>;

    /// The last own message with a plan, whether it has gone or not.
    fn last_plan(&self, conversation: ConversationId) -> Result<Option<Message>, Self::Error>;
    /// Forgets the other's messages with plans, or all but one.
    fn remove_plans_of_peer(
        &mut self,
        conversation: ConversationId,
        but: Option<MessageId>,
    ) -> Result<(), Self::Error>;
    /// Shares nothing of the own plan any more.
    fn take_back_shares(&mut self, conversation: ConversationId) -> Result<(), Self::Error>;

    /// The envelope that is on its way to a relay.
    fn outgoing(&self, conversation: ConversationId) -> Result<Option<Outgoing>, Self::Error>;
    /// Keeps the envelope that is on its way to a relay, or forgets it.
    fn set_outgoing(
        &mut self,
        conversation: ConversationId,
        outgoing: Option<&Outgoing>,
    ) -> Result<(), Self::Error>;

    /// Whether an envelope was opened before.
    fn has_seen(&self, envelope: EnvelopeId) -> Result<bool, Self::Error>;
    /// Notes down that an envelope was opened.
    fn note_seen(&mut self, envelope: EnvelopeId, now: Timestamp) -> Result<(), Self::Error>;
}

/// An Olm session as it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredSession {
    /// Olm's name for it.
    pub id: String,
    /// The session itself, secret.
    pub pickle: Vec<u8>,
}

/// An envelope that is on its way to a relay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Its name: sending it again is the same as sending it once.
    pub envelope: EnvelopeId,
    /// What only the receiver can open.
    pub bytes: Vec<u8>,
    /// The message in it; a receipt when there is none.
    pub message: Option<MessageId>,
}
