//! What a client hears when something is refused: RFC 9457.

use std::time::Duration;

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use lotse_wire::{Problem, ProblemCode};

use crate::{gate::TooMuch, store::StoreError};

/// How long to wait when the relay cannot answer.
const PAUSE: Duration = Duration::from_secs(5);

/// Why a request is not done.
#[derive(Debug)]
pub(super) struct Refusal {
    code: ProblemCode,
    after: Option<Duration>,
    /// The store failed: somebody who runs the relay should know.
    store: Option<StoreError>,
}

/// A mark on an answer that the store failed.
#[derive(Debug, Clone, Copy)]
pub(super) struct StoreFailed;

impl From<ProblemCode> for Refusal {
    fn from(code: ProblemCode) -> Self {
        let after = matches!(code, ProblemCode::Unavailable | ProblemCode::TooMany);
        Self {
            code,
            after: after.then_some(PAUSE),
            store: None,
        }
    }
}

impl From<TooMuch> for Refusal {
    fn from(TooMuch(after): TooMuch) -> Self {
        Self {
            after: Some(after),
            ..ProblemCode::TooMany.into()
        }
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Refused(code) => code.into(),
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
        if let Some(after) = self.after {
            headers.insert(header::RETRY_AFTER, seconds(after).into());
        }
        if self.code == ProblemCode::NotYours {
            let bearer = HeaderValue::from_static("Bearer");
            headers.insert(header::WWW_AUTHENTICATE, bearer);
        }
        if let Some(error) = self.store {
            let cause = std::error::Error::source(&error).map(ToString::to_string);
            tracing::error!(%error, cause, "the store failed");
            response.extensions_mut().insert(StoreFailed);
        }
        response
    }
}

/// Whole seconds, at least one.
fn seconds(after: Duration) -> u64 {
    after.as_secs().saturating_add(1)
}

fn title(code: ProblemCode) -> &'static str {
    match code {
        ProblemCode::Malformed => "The request is not as it should be",
        ProblemCode::Unknown => "There is nothing at this address",
        ProblemCode::WrongMethod => "The address takes other methods",
        ProblemCode::NotYours => "No mailbox that this secret opens",
        ProblemCode::Refused => "No mailbox that this grant may write to",
        ProblemCode::TicketRefused => "The ticket is unknown, used up or over",
        ProblemCode::Taken => "Another owner has a mailbox of this name",
        ProblemCode::TooLarge => "The body is longer than it may be",
        ProblemCode::WrongSize => "The envelope has none of the sizes of envelopes",
        ProblemCode::Conflict => "An envelope of this name with other content is here",
        ProblemCode::Full => "The mailbox holds as much as it may",
        ProblemCode::NoKey => "The mailbox has no key to give",
        ProblemCode::TooManyWriters => "The mailbox has as many writers as it may",
        ProblemCode::TooMany => "Too many requests",
        ProblemCode::TooSlow => "The request took too long to come",
        ProblemCode::Unavailable => "The relay cannot answer now",
    }
}
