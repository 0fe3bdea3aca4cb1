//! Ids of conversations and messages.

use lotse_wire::random_id;

random_id! {
    /// Id of a conversation, equal on both sides.
    ConversationId, 8
}

random_id! {
    /// Id of a message within its conversation.
    MessageId, 8
}
