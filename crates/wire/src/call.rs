//! A call: a request to a relay, and what its answer means.

use http::{Method, StatusCode, header};
use url::Url;

use crate::{BatchError, Problem, ProblemCode, Secret, base_of};

/// A request as any HTTP client sends it.
pub type Request = http::Request<Vec<u8>>;

/// An answer as any HTTP client receives it.
pub type Response = http::Response<Vec<u8>>;

/// Something that a device asks of a relay.
pub trait Call {
    /// What a relay answers when it does it.
    type Answer;

    /// The request.
    ///
    /// # Errors
    /// When `relay` is no address of a relay.
    fn request(&self, relay: &Url) -> Result<Request, CallError>;

    /// What an answer means.
    ///
    /// # Errors
    /// When the relay refuses, or answers as no relay does.
    fn answer(&self, response: Response) -> Result<Self::Answer, CallError>;
}

/// Why a call did not do what it should.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// The address is none of a relay.
    #[error("not an address of a relay")]
    Address,
    /// The relay refuses.
    #[error("the relay refuses: {0}")]
    Refused(Problem),
    /// The answer is none that a relay gives; perhaps something in between spoke.
    #[error("an answer that no relay gives (status {0})")]
    Strange(u16),
    /// The envelopes in an answer cannot be read.
    #[error("the envelopes of an answer cannot be read")]
    Batch(#[from] BatchError),
}

impl CallError {
    /// Why the relay refuses, when it was the relay that answered.
    pub fn problem(&self) -> Option<ProblemCode> {
        match self {
            Self::Refused(problem) => Some(problem.code),
            _ => None,
        }
    }
}

/// A request to `path` on a relay.
pub(crate) fn request(
    relay: &Url,
    method: Method,
    path: &str,
    secret: &Secret,
    body: Body,
) -> Result<Request, CallError> {
    let base = base_of(relay).ok_or(CallError::Address)?;
    let mut request = http::Request::builder()
        .method(method)
        .uri(base + path)
        .header(header::AUTHORIZATION, secret.bearer());
    let bytes = match body {
        Body::None => Vec::new(),
        Body::Json(bytes) => {
            request = request.header(header::CONTENT_TYPE, "application/json");
            bytes
        }
        Body::Envelope(bytes) => {
            request = request.header(header::CONTENT_TYPE, "application/octet-stream");
            bytes
        }
    };
    request.body(bytes).map_err(|_| CallError::Address)
}

/// What goes with a request.
pub(crate) enum Body {
    None,
    Json(Vec<u8>),
    Envelope(Vec<u8>),
}

impl Body {
    pub(crate) fn json(value: &impl serde::Serialize) -> Self {
        // Types of ours with strings and numbers: they can always be written.
        Self::Json(serde_json::to_vec(value).unwrap_or_default())
    }
}

/// The body of an answer with one of the statuses that mean yes.
pub(crate) fn accepted(response: Response, yes: &[StatusCode]) -> Result<Vec<u8>, CallError> {
    let status = response.status();
    let body = response.into_body();
    if yes.contains(&status) {
        return Ok(body);
    }
    match serde_json::from_slice::<Problem>(&body) {
        Ok(problem) if problem.code.status() == status => Err(CallError::Refused(problem)),
        _ => Err(CallError::Strange(status.as_u16())),
    }
}
