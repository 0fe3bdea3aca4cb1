//! A call: builds a request to a relay and decodes the response.

use http::{Method, StatusCode, header};
use url::Url;

use crate::{BatchError, Problem, ProblemCode, Secret, base_url};

/// Request for any HTTP client.
pub type HttpRequest = http::Request<Vec<u8>>;

/// Response from any HTTP client.
pub type HttpResponse = http::Response<Vec<u8>>;

/// A call of the relay protocol.
pub trait Call {
    /// Result of a successful call.
    type Response;

    /// Builds the request.
    ///
    /// # Errors
    /// When `relay` is not a relay URL.
    fn request(&self, relay: &Url) -> Result<HttpRequest, CallError>;

    /// Decodes the response.
    ///
    /// # Errors
    /// When the relay refuses, or the response is not from a relay.
    fn decode(&self, response: HttpResponse) -> Result<Self::Response, CallError>;
}

/// Why a call failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// Not a relay URL.
    #[error("not a relay URL")]
    NotARelayUrl,
    /// The relay refused the request.
    #[error("relay refused the request: {0}")]
    Refused(Problem),
    /// Not a relay response; probably a proxy answered. Holds the HTTP status.
    #[error("unexpected response (status {0})")]
    UnexpectedResponse(u16),
    /// The envelopes in the response cannot be decoded.
    #[error("cannot decode the envelopes in the response")]
    Batch(#[from] BatchError),
}

impl CallError {
    /// The relay's problem code; `None` unless the relay itself refused.
    pub fn problem(&self) -> Option<ProblemCode> {
        match self {
            Self::Refused(problem) => Some(problem.code),
            _ => None,
        }
    }
}

/// Builds a request to `path` on a relay.
pub(crate) fn request(
    relay: &Url,
    method: Method,
    path: &str,
    secret: &Secret,
    body: Body,
) -> Result<HttpRequest, CallError> {
    let base = base_url(relay).ok_or(CallError::NotARelayUrl)?;
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
    request.body(bytes).map_err(|_| CallError::NotARelayUrl)
}

/// Body of a request.
pub(crate) enum Body {
    None,
    Json(Vec<u8>),
    Envelope(Vec<u8>),
}

impl Body {
    pub(crate) fn json(value: &impl serde::Serialize) -> Self {
        // Serializing strings and numbers cannot fail.
        Self::Json(serde_json::to_vec(value).unwrap_or_default())
    }
}

/// Returns the body of a response with one of the expected statuses.
pub(crate) fn accepted(
    response: HttpResponse,
    expected: &[StatusCode],
) -> Result<Vec<u8>, CallError> {
    let status = response.status();
    let body = response.into_body();
    if expected.contains(&status) {
        return Ok(body);
    }
    match serde_json::from_slice::<Problem>(&body) {
        Ok(problem) if problem.code.status() == status => Err(CallError::Refused(problem)),
        _ => Err(CallError::UnexpectedResponse(status.as_u16())),
    }
}
