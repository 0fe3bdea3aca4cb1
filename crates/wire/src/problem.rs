//! Why a relay did not do what it was asked, as RFC 9457 writes it.

use http::StatusCode;
use serde::{Deserialize, Serialize};

/// A relay's refusal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{title}")]
pub struct Problem {
    /// What kind of refusal, for programs.
    pub code: ProblemCode,
    /// The same for people who run a relay or write a client.
    pub title: String,
    /// The status of the answer.
    pub status: u16,
}

/// What kind of refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// The request is not as it should be.
    Malformed,
    /// There is nothing at this address.
    Unknown,
    /// The address takes other methods.
    WrongMethod,
    /// The secret does not open this mailbox, or there is none of this name:
    /// a stranger does not learn which.
    NotYours,
    /// Whoever asks may not write to this mailbox, or there is none of this name.
    Refused,
    /// The ticket is unknown, used up or over.
    TicketRefused,
    /// Another owner has a mailbox of this name.
    Taken,
    /// The body is longer than it may be.
    TooLarge,
    /// The envelope has none of the sizes of envelopes.
    WrongSize,
    /// An envelope of this name but with other content is here.
    Conflict,
    /// The mailbox holds as much as it may.
    Full,
    /// The mailbox has no key to give.
    NoKey,
    /// The mailbox has as many writers as it may.
    TooManyWriters,
    /// Too many requests; some time later they are welcome.
    TooMany,
    /// The request took too long to come.
    TooSlow,
    /// The relay cannot answer now.
    Unavailable,
}

impl ProblemCode {
    /// All of them.
    pub const ALL: [Self; 16] = [
        Self::Malformed,
        Self::Unknown,
        Self::WrongMethod,
        Self::NotYours,
        Self::Refused,
        Self::TicketRefused,
        Self::Taken,
        Self::TooLarge,
        Self::WrongSize,
        Self::Conflict,
        Self::Full,
        Self::NoKey,
        Self::TooManyWriters,
        Self::TooMany,
        Self::TooSlow,
        Self::Unavailable,
    ];

    /// The status that it goes with.
    pub fn status(self) -> StatusCode {
        match self {
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::Unknown | Self::NoKey => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::NotYours => StatusCode::UNAUTHORIZED,
            Self::Refused | Self::TicketRefused => StatusCode::FORBIDDEN,
            Self::Taken | Self::Conflict | Self::TooManyWriters => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongSize => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Full => StatusCode::INSUFFICIENT_STORAGE,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// Whether the same request may go well some time later.
    pub fn may_pass(self) -> bool {
        matches!(
            self,
            Self::Full | Self::TooMany | Self::TooSlow | Self::Unavailable
        )
    }
}

impl Problem {
    /// A refusal with its explanation.
    pub fn new(code: ProblemCode, title: impl Into<String>) -> Self {
        Self {
            code,
            title: title.into(),
            status: code.status().as_u16(),
        }
    }
}
