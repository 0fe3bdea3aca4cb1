//! What may go wrong with a conversation.

/// Why something could not be done. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TalkError {
    /// The text is no invitation.
    #[error("this is no invitation")]
    NotAnInvitation,
    /// The invitation was made by a newer version of the app.
    #[error("this invitation needs a newer version")]
    NewerInvitation,
    /// The invitation is over.
    #[error("this invitation is over")]
    InvitationOver,
    /// The invitation is one's own, or was accepted already.
    #[error("this invitation was used already")]
    InvitationUsed,
    /// The text is no link of a programme to its relay.
    #[error("this is no ticket")]
    NotATicket,
    /// There is no mailbox yet, so nobody can be invited.
    #[error("there is no mailbox")]
    NoMailbox,
    /// There is no such conversation.
    #[error("no such conversation")]
    UnknownConversation,
    /// There is no such message.
    #[error("no such message")]
    UnknownMessage,
    /// The conversation is over.
    #[error("the conversation is over")]
    Over,
    /// The message is longer than it may be.
    #[error("the message is too long")]
    TooLong,
    /// The message is empty.
    #[error("the message is empty")]
    Empty,
    /// What is kept cannot be read back.
    #[error("what is kept of a conversation cannot be read")]
    Unreadable,
    /// The system gives no random numbers.
    #[error("no random numbers")]
    Random,
    /// A key is none that can be used.
    #[error("a key that cannot be used")]
    Key,
}

impl From<getrandom::Error> for TalkError {
    fn from(_: getrandom::Error) -> Self {
        Self::Random
    }
}
