//! Refusals as problem details (RFC 9457).

use std::time::Duration;

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use lotse_wire::{Problem, ProblemCode};

use crate::{rate_limits::RateLimited, store::RelayStoreError};

/// `Retry-After` when the relay is unavailable.
const RETRY_AFTER: Duration = Duration::from_secs(5);

/// `Retry-After` when the mailbox has issued all tickets of these seven days.
const TICKET_RETRY_AFTER: Duration = Duration::from_secs(24 * 60 * 60);

/// Why a request is refused.
#[derive(Debug)]
pub(super) struct Refusal {
    code: ProblemCode,
    retry_after: Option<Duration>,
    /// Error of the store, for the operator's log.
    store: Option<RelayStoreError>,
}

/// Marks a response, as an extension, when the store failed.
#[derive(Debug, Clone, Copy)]
pub(super) struct StoreFailed;

impl From<ProblemCode> for Refusal {
    fn from(code: ProblemCode) -> Self {
        let retry_after = match code {
            ProblemCode::Unavailable | ProblemCode::TooMany => Some(RETRY_AFTER),
            ProblemCode::TicketLimit => Some(TICKET_RETRY_AFTER),
            _ => None,
        };
        Self {
            code,
            retry_after,
            store: None,
        }
    }
}

impl From<RateLimited> for Refusal {
    fn from(RateLimited { retry_after }: RateLimited) -> Self {
        Self {
            retry_after: Some(retry_after),
            ..ProblemCode::TooMany.into()
        }
    }
}

impl From<RelayStoreError> for Refusal {
    fn from(error: RelayStoreError) -> Self {
        match error {
            RelayStoreError::Refused(code) => code.into(),
            error => Self {
                store: Some(error),
                ..ProblemCode::Unavailable.into()
            },
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let problem = Problem::new(self.code, title(self.code));
        let body = serde_json::to_vec(&problem).unwrap_or_default();
        let mut response = (self.code.status(), body).into_response();
        let headers = response.headers_mut();
        let json = HeaderValue::from_static("application/problem+json");
        headers.insert(header::CONTENT_TYPE, json);
        if let Some(retry_after) = self.retry_after {
            headers.insert(header::RETRY_AFTER, seconds(retry_after).into());
        }
        if self.code == ProblemCode::NotYours {
            let bearer = HeaderValue::from_static("Bearer");
            headers.insert(header::WWW_AUTHENTICATE, bearer);
        }
        if let Some(error) = self.store {
            let cause = std::error::Error::source(&error).map(ToString::to_string);
            tracing::error!(%error, cause, "store error");
            response.extensions_mut().insert(StoreFailed);
        }
        response
    }
}

/// Rounds up to whole seconds, at least one.
fn seconds(duration: Duration) -> u64 {
    duration.as_secs().saturating_add(1)
}

fn title(code: ProblemCode) -> &'static str {
    match code {
        ProblemCode::Malformed => "The request is malformed",
        ProblemCode::Unknown => "No such path",
        ProblemCode::WrongMethod => "The path does not allow this method",
        ProblemCode::NotYours => "Wrong secret, or no such mailbox",
        ProblemCode::Refused => "Wrong grant, or no such mailbox",
        ProblemCode::TicketRefused => "The ticket is unknown, used up or expired",
        ProblemCode::Taken => "Another owner already has a mailbox with this id",
        ProblemCode::MailboxNotDerived => {
            "The id of the mailbox does not follow from the owner's secret"
        }
        ProblemCode::TicketsNotAllowed => {
            "The mailbox was opened with a ticket of another mailbox and may issue none"
        }
        ProblemCode::TicketLimit => "The mailbox has issued all tickets of these seven days",
        ProblemCode::TooLarge => "The body is too large",
        ProblemCode::WrongSize => "The envelope does not have one of the allowed sizes",
        ProblemCode::Conflict => "The id is in use with other content",
        ProblemCode::Full => "The mailbox is full, or holds as much from this writer as it may",
        ProblemCode::StoreFull => "The relay holds as much as its operator allows",
        ProblemCode::NoKey => "The mailbox has no keys",
        ProblemCode::TooManyWriters => "The mailbox has the maximum number of writers",
        ProblemCode::TooMany => "Too many requests",
        ProblemCode::TooSlow => "The request body took too long to arrive",
        ProblemCode::Unavailable => "The relay is temporarily unavailable",
    }
}
