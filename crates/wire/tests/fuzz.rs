//! Input from the network is decoded or refused, and never causes a panic.
//! `cargo xtask fuzz` runs for longer.
#![cfg(test)]

use std::time::Duration;

use bolero::check;
use lotse_wire::{
    Batch, Call, ClaimKey, EnvelopeId, FetchEnvelopes, MailboxId, OpenMailboxBody, PublishKeysBody,
    PutEnvelope, Secret, SecretDigest, Ticket, TicketDigest, decode_base64url, encode_base64url,
};

/// Ten seconds for all targets.
const TIME: Duration = Duration::from_secs(2);

#[test]
fn a_batch_of_any_bytes_round_trips_or_is_refused() {
    check!().with_test_time(TIME).for_each(|bytes: &[u8]| {
        if let Ok(batch) = Batch::decode(bytes) {
            assert_eq!(Batch::decode(&batch.encode()), Ok(batch));
        }
    });
}

#[test]
fn any_response_is_decoded_or_refused() {
    let mailbox = MailboxId::from([1; 16]);
    let secret = Secret::from([2; 32]);
    check!()
        .with_test_time(TIME)
        .with_type::<(u8, Vec<u8>)>()
        .for_each(|(status, body)| {
            // Any other status is refused before the body is read.
            let status = STATUSES[usize::from(*status) % STATUSES.len()];
            let response = || http::Response::builder().status(status).body(body.clone());
            let (Ok(claimed), Ok(fetched), Ok(put)) = (response(), response(), response()) else {
                return;
            };
            let grant = secret.clone();
            let _ = ClaimKey { mailbox, grant }.decode(claimed);
            let fetch = FetchEnvelopes {
                mailbox,
                secret: secret.clone(),
                after: lotse_wire::Cursor(0),
                wait: 0,
            };
            if let Ok(batch) = fetch.decode(fetched) {
                assert_eq!((status, Batch::decode(body)), (200, Ok(batch)));
            }
            let put_envelope = PutEnvelope {
                mailbox,
                grant: secret.clone(),
                id: [3; 16].into(),
                bytes: Vec::new(),
            };
            let is_put = put_envelope.decode(put).is_ok();
            assert_eq!(is_put, [200, 201].contains(&status));
        });
}

/// The statuses of a relay, and 302 for a proxy.
const STATUSES: [u16; 16] = [
    200, 201, 204, 400, 401, 403, 404, 405, 408, 409, 413, 422, 429, 503, 507, 302,
];

#[test]
fn any_request_body_round_trips_or_is_refused() {
    check!().with_test_time(TIME).for_each(|bytes: &[u8]| {
        if let Ok(body) = serde_json::from_slice::<OpenMailboxBody>(bytes) {
            assert_eq!(round_trip(&body), body);
        }
        if let Ok(keys) = serde_json::from_slice::<PublishKeysBody>(bytes) {
            assert_eq!(round_trip(&keys), keys);
        }
    });
}

/// Random bytes are rarely JSON; these always are.
#[test]
fn any_keys_and_any_ticket_round_trip() {
    check!()
        .with_test_time(TIME)
        .with_type::<(Vec<String>, String)>()
        .for_each(|(one_time, text)| {
            let keys = PublishKeysBody {
                one_time: one_time.clone(),
                last: text.clone(),
            };
            assert_eq!(round_trip(&keys), keys);
            let body = OpenMailboxBody {
                ticket: text.clone(),
            };
            assert_eq!(round_trip(&body), body);
            for key in keys.one_time.iter().chain([&keys.last]) {
                if let Ok(bytes) = decode_base64url(key) {
                    assert_eq!(encode_base64url(&bytes), *key);
                }
            }
        });
}

fn round_trip<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
    serde_json::from_slice(&serde_json::to_vec(value).unwrap()).unwrap()
}

#[test]
fn any_text_round_trips_or_is_refused() {
    check!().with_test_time(TIME).for_each(|bytes: &[u8]| {
        let Ok(text) = std::str::from_utf8(bytes) else {
            return;
        };
        let _ = Secret::from_bearer(text);
        if let Ok(id) = text.parse::<MailboxId>() {
            assert_eq!(id.to_string(), text);
        }
        if let Ok(id) = text.parse::<EnvelopeId>() {
            assert_eq!(id.to_string(), text);
        }
        if let Ok(digest) = text.parse::<SecretDigest>() {
            assert_eq!(digest.to_string(), text);
        }
        if let Ok(digest) = text.parse::<TicketDigest>() {
            assert_eq!(digest.to_string(), text);
        }
        if let Ok(ticket) = text.parse::<Ticket>() {
            assert_eq!(ticket.to_string().parse(), Ok(ticket));
        }
    });
}
