//! All that a device may ask of a relay.

use data_encoding::BASE64URL_NOPAD;
use http::{Method, StatusCode};
use serde::{Deserialize, Serialize};
use url::Url;

use crate::{
    Batch, Call, CallError, Cursor, Digest, EnvelopeId, MailboxId, Request, Response, Secret,
    Ticket,
    call::{Body, accepted, request},
    path,
};

/// Opens a mailbox with a ticket. Asking again with the same secret changes
/// nothing and uses nothing up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenMailbox {
    /// The name that the owner has given it.
    pub mailbox: MailboxId,
    /// What will open it from now on.
    pub secret: Secret,
    /// The city's permission.
    pub ticket: Ticket,
}

/// The body of [`OpenMailbox`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ticketed {
    /// The ticket, as people write it.
    pub ticket: String,
}

impl Call for OpenMailbox {
    type Answer = ();

    fn request(&self, relay: &Url) -> Result<Request, CallError> {
        let body = Ticketed {
            ticket: self.ticket.to_string(),
        };
        let path = path::mailbox(&self.mailbox);
        request(relay, Method::PUT, &path, &self.secret, Body::json(&body))
    }

    fn answer(&self, response: Response) -> Result<(), CallError> {
        accepted(response, &[StatusCode::OK, StatusCode::CREATED]).map(drop)
    }
}

/// Closes a mailbox and throws away what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseMailbox {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// What opens it.
    pub secret: Secret,
}

impl Call for CloseMailbox {
    type Answer = ();

    fn request(&self, relay: &Url) -> Result<Request, CallError> {
        let path = path::mailbox(&self.mailbox);
        request(relay, Method::DELETE, &path, &self.secret, Body::None)
    }

    fn answer(&self, response: Response) -> Result<(), CallError> {
        accepted(response, &[StatusCode::NO_CONTENT]).map(drop)
    }
}

/// Lets whoever holds a secret write to a mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllowWriter {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// What opens it.
    pub secret: Secret,
    /// The digest of the writer's secret.
    pub writer: Digest,
}

impl Call for AllowWriter {
    type Answer = ();

    fn request(&self, relay: &Url) -> Result<Request, CallError> {
        let path = path::writer(&self.mailbox, &self.writer);
        request(relay, Method::PUT, &path, &self.secret, Body::None)
    }

    fn answer(&self, response: Response) -> Result<(), CallError> {
        accepted(response, &[StatusCode::NO_CONTENT]).map(drop)
    }
}

/// Takes a grant back: from now on its holder cannot write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForbidWriter {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// What opens it.
    pub secret: Secret,
    /// The digest of the writer's secret.
    pub writer: Digest,
}

impl Call for ForbidWriter {
    type Answer = ();

    fn request(&self, relay: &Url) -> Result<Request, CallError> {
        let path = path::writer(&self.mailbox, &self.writer);
        request(relay, Method::DELETE, &path, &self.secret, Body::None)
    }

    fn answer(&self, response: Response) -> Result<(), CallError> {
        accepted(response, &[StatusCode::NO_CONTENT]).map(drop)
    }
}

/// Puts keys where writers can claim them, in place of those that are there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishKeys {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// What opens it.
    pub secret: Secret,
    /// Each is given to one writer.
    pub one_time: Vec<Vec<u8>>,
    /// Given to all when no other is left.
    pub last: Vec<u8>,
}

/// The body of [`PublishKeys`]: keys in base64url.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// Each is given to one writer.
    pub one_time: Vec<String>,
    /// Given to all when no other is left.
    pub last: String,
}

impl Call for PublishKeys {
    type Answer = ();

    fn request(&self, relay: &Url) -> Result<Request, CallError> {
        let text = |key: &Vec<u8>| BASE64URL_NOPAD.encode(key);
        let body = Keys {
            one_time: self.one_time.iter().map(text).collect(),
            last: text(&self.last),
        };
        let path = path::keys(&self.mailbox);
        request(relay, Method::PUT, &path, &self.secret, Body::json(&body))
    }

    fn answer(&self, response: Response) -> Result<(), CallError> {
        accepted(response, &[StatusCode::NO_CONTENT]).map(drop)
    }
}

/// Takes a key of a mailbox, to begin anew with its owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimKey {
    /// The other's mailbox.
    pub mailbox: MailboxId,
    /// The grant to write to it.
    pub grant: Secret,
}

/// The answer to [`ClaimKey`]: a key in base64url.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimedKey {
    /// The key.
    pub key: String,
    /// It is the one that all get when no other is left.
    pub last: bool,
}

impl Call for ClaimKey {
    type Answer = Vec<u8>;

    fn request(&self, relay: &Url) -> Result<Request, CallError> {
        let path = path::claim(&self.mailbox);
        request(relay, Method::POST, &path, &self.grant, Body::None)
    }

    fn answer(&self, response: Response) -> Result<Vec<u8>, CallError> {
        let body = accepted(response, &[StatusCode::OK])?;
        let strange = || CallError::Strange(StatusCode::OK.as_u16());
        let claimed: ClaimedKey = serde_json::from_slice(&body).map_err(|_| strange())?;
        let key = BASE64URL_NOPAD.decode(claimed.key.as_bytes());
        key.map_err(|_| strange())
    }
}

/// Puts an envelope into another's mailbox. Putting it again changes nothing
/// until it is acknowledged: a relay keeps no list of what has been there. After
/// that it lies there once more, and the receiver's device passes it over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PutEnvelope {
    /// The other's mailbox.
    pub mailbox: MailboxId,
    /// The grant to write to it.
    pub grant: Secret,
    /// The sender's name for the envelope.
    pub id: EnvelopeId,
    /// What only the receiver can open; of one of the sizes that envelopes have.
    pub bytes: Vec<u8>,
}

impl Call for PutEnvelope {
    type Answer = ();

    fn request(&self, relay: &Url) -> Result<Request, CallError> {
        let path = path::envelope(&self.mailbox, &self.id);
        let body = Body::Envelope(self.bytes.clone());
        request(relay, Method::PUT, &path, &self.grant, body)
    }

    fn answer(&self, response: Response) -> Result<(), CallError> {
        accepted(response, &[StatusCode::OK, StatusCode::CREATED]).map(drop)
    }
}

/// Asks for the envelopes after a cursor, and waits for one when there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FetchEnvelopes {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// What opens it.
    pub secret: Secret,
    /// Only what came after this.
    pub after: Cursor,
    /// How long to wait, in seconds, at most [`crate::limits::LONGEST_WAIT`].
    pub wait: u32,
}

impl Call for FetchEnvelopes {
    type Answer = Batch;

    fn request(&self, relay: &Url) -> Result<Request, CallError> {
        let path = path::envelopes(&self.mailbox);
        let path = format!("{path}?after={}&wait={}", self.after, self.wait);
        request(relay, Method::GET, &path, &self.secret, Body::None)
    }

    fn answer(&self, response: Response) -> Result<Batch, CallError> {
        let body = accepted(response, &[StatusCode::OK])?;
        Ok(Batch::decode(&body)?)
    }
}

/// Says that all envelopes up to a cursor are safe on the device; the relay
/// throws them away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AckEnvelopes {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// What opens it.
    pub secret: Secret,
    /// The last that is safe.
    pub through: Cursor,
}

impl Call for AckEnvelopes {
    type Answer = ();

    fn request(&self, relay: &Url) -> Result<Request, CallError> {
        let path = path::envelopes(&self.mailbox);
        let path = format!("{path}?through={}", self.through);
        request(relay, Method::DELETE, &path, &self.secret, Body::None)
    }

    fn answer(&self, response: Response) -> Result<(), CallError> {
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

    fn answer(status: u16, body: &[u8]) -> Response {
        http::Response::builder()
            .status(status)
            .body(body.to_vec())
            .unwrap()
    }

    #[test]
    fn a_relay_may_lie_beneath_any_address() {
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
        assert_eq!(of("mailto:a@example.org"), Err(CallError::Address));
    }

    #[test]
    fn a_body_with_a_field_that_nobody_knows_is_refused() {
        let ticketed = |json: &str| serde_json::from_str::<Ticketed>(json).is_ok();
        assert!(ticketed(r#"{"ticket":"x"}"#));
        assert!(!ticketed(r#"{"ticket":"x","tickets":"y"}"#));
        let keys = |json: &str| serde_json::from_str::<Keys>(json).is_ok();
        assert!(keys(r#"{"one_time":[],"last":"x"}"#));
        assert!(!keys(r#"{"one_time":[],"last":"x","first":"y"}"#));
    }

    #[test]
    fn a_refusal_is_told_apart_from_an_answer_of_something_in_between() {
        let problem = Problem::new(ProblemCode::NotYours, "no");
        let refused = answer(401, &serde_json::to_vec(&problem).unwrap());
        assert_eq!(fetch().answer(refused), Err(CallError::Refused(problem)));
        for (status, body) in [(401, "login first"), (200, "<html>"), (302, "")] {
            let strange = fetch().answer(answer(status, body.as_bytes()));
            assert_eq!(strange.unwrap_err().problem(), None, "{status} {body}");
        }
    }
}
