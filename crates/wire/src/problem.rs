//! Why a relay refused a request: problem details (RFC 9457).

use http::StatusCode;
use serde::{Deserialize, Serialize};

/// Problem details of a refused request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{title}")]
pub struct Problem {
    /// Machine-readable code.
    pub code: ProblemCode,
    /// Explanation for operators and client developers.
    pub title: String,
    /// HTTP status.
    pub status: u16,
}

/// Machine-readable code of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// The request is malformed.
    Malformed,
    /// No such path.
    Unknown,
    /// The path does not allow this method.
    WrongMethod,
    /// Wrong secret, or no such mailbox: the response does not reveal which.
    NotYours,
    /// Wrong grant, or no such mailbox: the response does not reveal which.
    Refused,
    /// The ticket is unknown, used up or expired.
    TicketRefused,
    /// Another owner already has a mailbox with this id.
    Taken,
    /// The id of the mailbox does not follow from the owner's secret.
    MailboxNotDerived,
    /// The mailbox may issue no tickets: it was opened with one that the owner of
    /// another mailbox issued.
    TicketsNotAllowed,
    /// The mailbox has issued all tickets of these seven days; retry later.
    TicketLimit,
    /// The body is too large.
    TooLarge,
    /// The envelope does not have one of the allowed sizes.
    WrongSize,
    /// The mailbox holds an envelope with this id and other content, or the ticket was
    /// issued elsewhere.
    Conflict,
    /// The mailbox is full, or holds as much from this writer as it may.
    Full,
    /// The relay holds as much as its operator allows.
    StoreFull,
    /// The mailbox has no keys.
    NoKey,
    /// The mailbox has the maximum number of writers.
    TooManyWriters,
    /// Rate limit exceeded; retry later.
    TooMany,
    /// The request body took too long to arrive.
    TooSlow,
    /// The relay is temporarily unavailable.
    Unavailable,
}

impl ProblemCode {
    /// Every code.
    pub const ALL: [Self; 20] = [
        Self::Malformed,
        Self::Unknown,
        Self::WrongMethod,
        Self::NotYours,
        Self::Refused,
        Self::TicketRefused,
        Self::Taken,
        Self::MailboxNotDerived,
        Self::TicketsNotAllowed,
        Self::TicketLimit,
        Self::TooLarge,
        Self::WrongSize,
        Self::Conflict,
        Self::Full,
        Self::StoreFull,
        Self::NoKey,
        Self::TooManyWriters,
        Self::TooMany,
        Self::TooSlow,
        Self::Unavailable,
    ];

    /// HTTP status of the code.
    pub fn status(self) -> StatusCode {
        match self {
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::Unknown | Self::NoKey => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::NotYours => StatusCode::UNAUTHORIZED,
            Self::Refused | Self::TicketRefused | Self::TicketsNotAllowed => StatusCode::FORBIDDEN,
            Self::Taken | Self::Conflict | Self::TooManyWriters => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongSize | Self::MailboxNotDerived => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Full | Self::StoreFull => StatusCode::INSUFFICIENT_STORAGE,
            Self::TooMany | Self::TicketLimit => StatusCode::TOO_MANY_REQUESTS,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

impl Problem {
    /// Creates a problem with the status of its code.
    pub fn new(code: ProblemCode, title: impl Into<String>) -> Self {
        Self {
            code,
            title: title.into(),
            status: code.status().as_u16(),
        }
    }
}
