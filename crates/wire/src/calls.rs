//! The calls that a device can make to a relay.

use data_encoding::BASE64URL_NOPAD;
use http::{Method, StatusCode};
use serde::{Deserialize, Serialize};
use url::Url;

use crate::{
    Batch, Call, CallError, Cursor, EnvelopeId, HttpRequest, HttpResponse, MailboxId, Secret,
    SecretDigest, Ticket, TicketDigest,
    call::{Body, accepted, request},
    path,
};

/// Opens a mailbox with a ticket. Idempotent: repeating the call with the same
/// secret consumes no further use of the ticket. The owner of a mailbox that expired
/// opens it again with any ticket, which is not used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenMailbox {
    /// [`MailboxId::of_owner`] of the secret's digest.
    pub mailbox: MailboxId,
    /// The owner's secret.
    pub secret: Secret,
    /// Permission from the relay's operator, or from the owner of another mailbox.
    pub ticket: Ticket,
}

/// The body of [`OpenMailbox`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenMailboxBody {
    /// The ticket as text.
    pub ticket: String,
}

impl Call for OpenMailbox {
    type Response = ();

    fn request(&self, relay: &Url) -> Result<HttpRequest, CallError> {
        let body = OpenMailboxBody {
            ticket: self.ticket.to_string(),
        };
        let path = path::mailbox(&self.mailbox);
        request(relay, Method::PUT, &path, &self.secret, Body::json(&body))
    }

    fn decode(&self, response: HttpResponse) -> Result<(), CallError> {
        accepted(response, &[StatusCode::OK, StatusCode::CREATED]).map(drop)
    }
}

/// Closes a mailbox and deletes everything in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseMailbox {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// The owner's secret.
    pub secret: Secret,
}

impl Call for CloseMailbox {
    type Response = ();

    fn request(&self, relay: &Url) -> Result<HttpRequest, CallError> {
        let path = path::mailbox(&self.mailbox);
        request(relay, Method::DELETE, &path, &self.secret, Body::None)
    }

    fn decode(&self, response: HttpResponse) -> Result<(), CallError> {
        accepted(response, &[StatusCode::NO_CONTENT]).map(drop)
    }
}

/// Lets the holder of a grant write to a mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllowWriter {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// The owner's secret.
    pub secret: Secret,
    /// Digest of the writer's grant.
    pub writer: SecretDigest,
}

impl Call for AllowWriter {
    type Response = ();

    fn request(&self, relay: &Url) -> Result<HttpRequest, CallError> {
        let path = path::writer(&self.mailbox, &self.writer);
        request(relay, Method::PUT, &path, &self.secret, Body::None)
    }

    fn decode(&self, response: HttpResponse) -> Result<(), CallError> {
        accepted(response, &[StatusCode::NO_CONTENT]).map(drop)
    }
}

/// Revokes a grant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForbidWriter {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// The owner's secret.
    pub secret: Secret,
    /// Digest of the writer's grant.
    pub writer: SecretDigest,
}

impl Call for ForbidWriter {
    type Response = ();

    fn request(&self, relay: &Url) -> Result<HttpRequest, CallError> {
        let path = path::writer(&self.mailbox, &self.writer);
        request(relay, Method::DELETE, &path, &self.secret, Body::None)
    }

    fn decode(&self, response: HttpResponse) -> Result<(), CallError> {
        accepted(response, &[StatusCode::NO_CONTENT]).map(drop)
    }
}

/// Lets the holder of a ticket open one mailbox, within
/// [`crate::limits::ISSUED_TICKET_DAYS`]. Idempotent. A relay permits a number of
/// these in seven days, to mailboxes that were opened with an operator's ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueTicket {
    /// The mailbox that issues it.
    pub mailbox: MailboxId,
    /// The owner's secret.
    pub secret: Secret,
    /// Digest of the ticket.
    pub ticket: TicketDigest,
}

impl Call for IssueTicket {
    type Response = ();

    fn request(&self, relay: &Url) -> Result<HttpRequest, CallError> {
        let path = path::ticket(&self.mailbox, &self.ticket);
        request(relay, Method::PUT, &path, &self.secret, Body::None)
    }

    fn decode(&self, response: HttpResponse) -> Result<(), CallError> {
        accepted(response, &[StatusCode::NO_CONTENT]).map(drop)
    }
}

/// Withdraws a ticket that the mailbox issued. If it was not used, another one can be
/// issued in its place. Idempotent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithdrawTicket {
    /// The mailbox that issued it.
    pub mailbox: MailboxId,
    /// The owner's secret.
    pub secret: Secret,
    /// Digest of the ticket.
    pub ticket: TicketDigest,
}

impl Call for WithdrawTicket {
    type Response = ();

    fn request(&self, relay: &Url) -> Result<HttpRequest, CallError> {
        let path = path::ticket(&self.mailbox, &self.ticket);
        request(relay, Method::DELETE, &path, &self.secret, Body::None)
    }

    fn decode(&self, response: HttpResponse) -> Result<(), CallError> {
        accepted(response, &[StatusCode::NO_CONTENT]).map(drop)
    }
}

/// Replaces the keys that writers can claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishKeys {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// The owner's secret.
    pub secret: Secret,
    /// One-time keys; each is handed out once.
    pub one_time: Vec<Vec<u8>>,
    /// Fallback key, handed out when no one-time key is left.
    pub last: Vec<u8>,
}

/// The body of [`PublishKeys`]: keys in base64url.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishKeysBody {
    /// One-time keys; each is handed out once.
    pub one_time: Vec<String>,
    /// Fallback key, handed out when no one-time key is left.
    pub last: String,
}

impl Call for PublishKeys {
    type Response = ();

    fn request(&self, relay: &Url) -> Result<HttpRequest, CallError> {
        let text = |key: &Vec<u8>| BASE64URL_NOPAD.encode(key);
        let body = PublishKeysBody {
            one_time: self.one_time.iter().map(text).collect(),
            last: text(&self.last),
        };
        let path = path::keys(&self.mailbox);
        request(relay, Method::PUT, &path, &self.secret, Body::json(&body))
    }

    fn decode(&self, response: HttpResponse) -> Result<(), CallError> {
        accepted(response, &[StatusCode::NO_CONTENT]).map(drop)
    }
}

/// Claims a key of a mailbox, to start a session with its owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimKey {
    /// The receiver's mailbox.
    pub mailbox: MailboxId,
    /// Grant to write to the mailbox.
    pub grant: Secret,
}

/// The response to [`ClaimKey`]: a key in base64url.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimedKey {
    /// The key.
    pub key: String,
    /// Whether this is the fallback key.
    pub last: bool,
}

impl Call for ClaimKey {
    type Response = Vec<u8>;

    fn request(&self, relay: &Url) -> Result<HttpRequest, CallError> {
        let path = path::claim(&self.mailbox);
        request(relay, Method::POST, &path, &self.grant, Body::None)
    }

    fn decode(&self, response: HttpResponse) -> Result<Vec<u8>, CallError> {
        let body = accepted(response, &[StatusCode::OK])?;
        let unexpected = || CallError::UnexpectedResponse(StatusCode::OK.as_u16());
        let claimed: ClaimedKey = serde_json::from_slice(&body).map_err(|_| unexpected())?;
        let key = BASE64URL_NOPAD.decode(claimed.key.as_bytes());
        key.map_err(|_| unexpected())
    }
}

/// Puts an envelope into a mailbox. Idempotent until the receiver acknowledges
/// the envelope. The relay keeps no list of acknowledged envelopes, so putting it
/// again afterwards delivers it twice, and the receiver ignores the duplicate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PutEnvelope {
    /// The receiver's mailbox.
    pub mailbox: MailboxId,
    /// Grant to write to the mailbox.
    pub grant: Secret,
    /// Id that the sender chose.
    pub id: EnvelopeId,
    /// Ciphertext, padded to one of [`crate::limits::ENVELOPE_SIZES`].
    pub bytes: Vec<u8>,
}

impl Call for PutEnvelope {
    type Response = ();

    fn request(&self, relay: &Url) -> Result<HttpRequest, CallError> {
        let path = path::envelope(&self.mailbox, &self.id);
        let body = Body::Envelope(self.bytes.clone());
        request(relay, Method::PUT, &path, &self.grant, body)
    }

    fn decode(&self, response: HttpResponse) -> Result<(), CallError> {
        accepted(response, &[StatusCode::OK, StatusCode::CREATED]).map(drop)
    }
}

/// Fetches the envelopes after a cursor; waits for one if there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FetchEnvelopes {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// The owner's secret.
    pub secret: Secret,
    /// Exclusive lower bound.
    pub after: Cursor,
    /// Maximum time to wait, in seconds; at most [`crate::limits::MAX_WAIT_SECONDS`].
    pub wait: u32,
}

impl Call for FetchEnvelopes {
    type Response = Batch;

    fn request(&self, relay: &Url) -> Result<HttpRequest, CallError> {
        let path = path::envelopes(&self.mailbox);
        let path = format!("{path}?after={}&wait={}", self.after, self.wait);
        request(relay, Method::GET, &path, &self.secret, Body::None)
    }

    fn decode(&self, response: HttpResponse) -> Result<Batch, CallError> {
        let body = accepted(response, &[StatusCode::OK])?;
        Ok(Batch::decode(&body)?)
    }
}

/// Acknowledges that the device has stored all envelopes up to a cursor; the relay
/// deletes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AckEnvelopes {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// The owner's secret.
    pub secret: Secret,
    /// Cursor of the last stored envelope.
    pub through: Cursor,
}

impl Call for AckEnvelopes {
    type Response = ();

    fn request(&self, relay: &Url) -> Result<HttpRequest, CallError> {
        let path = path::envelopes(&self.mailbox);
        let path = format!("{path}?through={}", self.through);
        request(relay, Method::DELETE, &path, &self.secret, Body::None)
    }

    fn decode(&self, response: HttpResponse) -> Result<(), CallError> {
        accepted(response, &[StatusCode::NO_CONTENT]).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Problem, ProblemCode};

    fn fetch() -> FetchEnvelopes {
        FetchEnvelopes {
            mailbox: [0; 16].into(),
            secret: [1; 32].into(),
            after: Cursor(7),
            wait: 25,
        }
    }

    fn response(status: u16, body: &[u8]) -> HttpResponse {
        http::Response::builder()
            .status(status)
            .body(body.to_vec())
            .unwrap()
    }

    #[test]
    fn a_relay_url_may_have_a_path() {
        let of = |relay: &str| {
            let request = fetch().request(&relay.parse().unwrap());
            request.map(|request| request.uri().to_string())
        };
        let path = "/v1/mailboxes/AAAAAAAAAAAAAAAAAAAAAA/envelopes?after=7&wait=25";
        assert_eq!(
            of("https://a.example"),
            Ok(format!("https://a.example{path}"))
        );
        assert_eq!(
            of("https://a.example/talk/?x#y"),
            Ok(format!("https://a.example/talk{path}"))
        );
        assert_eq!(of("mailto:a@example.org"), Err(CallError::NotARelayUrl));
    }

    #[test]
    fn a_body_with_an_unknown_field_is_refused() {
        let open = |json: &str| serde_json::from_str::<OpenMailboxBody>(json).is_ok();
        assert!(open(r#"{"ticket":"x"}"#));
        assert!(!open(r#"{"ticket":"x","tickets":"y"}"#));
        let keys = |json: &str| serde_json::from_str::<PublishKeysBody>(json).is_ok();
        assert!(keys(r#"{"one_time":[],"last":"x"}"#));
        assert!(!keys(r#"{"one_time":[],"last":"x","first":"y"}"#));
    }

    #[test]
    fn a_refusal_is_distinguished_from_the_response_of_a_proxy() {
        let problem = Problem::new(ProblemCode::NotYours, "no");
        let refused = response(401, &serde_json::to_vec(&problem).unwrap());
        assert_eq!(fetch().decode(refused), Err(CallError::Refused(problem)));
        for (status, body) in [(401, "login first"), (200, "<html>"), (302, "")] {
            let unexpected = fetch().decode(response(status, body.as_bytes()));
            assert_eq!(unexpected.unwrap_err().problem(), None, "{status} {body}");
        }
    }
}
