//! Errors of conversations.

/// Error of an operation; nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TalkError {
    /// The text is not an invitation.
    #[error("not an invitation")]
    NotAnInvitation,
    /// The invitation was made by a newer version of the app.
    #[error("the invitation needs a newer version")]
    NewerInvitation,
    /// The invitation was made by version 1, which did not sign its keys.
    #[error("the invitation was made by an older version")]
    OlderInvitation,
    /// A signature is missing or wrong.
    #[error("not signed by its sender")]
    Unsigned,
    /// The invitation has expired.
    #[error("the invitation has expired")]
    InvitationOver,
    /// The invitation was created or already accepted on this device.
    #[error("the invitation has already been used")]
    InvitationUsed,
    /// The invitation's relay is reached without encryption.
    #[error("the invitation's relay is reached without encryption")]
    PlainRelay,
    /// The text is not a ticket link.
    #[error("not a ticket")]
    NotATicket,
    /// There is no mailbox, so nobody can be invited.
    #[error("no mailbox")]
    NoMailbox,
    /// The mailbox moved a short time ago, and peers may still write to the former one.
    #[error("the mailbox has moved already")]
    MovedLately,
    /// Unknown conversation id.
    #[error("no such conversation")]
    UnknownConversation,
    /// Unknown message id.
    #[error("no such message")]
    UnknownMessage,
    /// The conversation has ended.
    #[error("the conversation has ended")]
    Over,
    /// The message exceeds the maximum length.
    #[error("the message is too long")]
    TooLong,
    /// The message is empty.
    #[error("the message is empty")]
    Empty,
    /// Stored data cannot be decoded.
    #[error("stored conversation data cannot be decoded")]
    Unreadable,
    /// The system's random number generator failed.
    #[error("the system's random number generator failed")]
    Random,
    /// A public key is unusable.
    #[error("unusable key")]
    Key,
}

impl From<getrandom::Error> for TalkError {
    fn from(_: getrandom::Error) -> Self {
        Self::Random
    }
}
