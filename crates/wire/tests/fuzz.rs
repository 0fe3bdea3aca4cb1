//! Whatever comes from a network: it is read or refused, and never more.
//! `cargo bolero test --package lotse-wire a_batch_of_any_bytes` goes on for longer.
#![cfg(test)]

use bolero::check;
use lotse_wire::{
    Batch, Call, ClaimKey, Digest, EnvelopeId, FetchEnvelopes, Keys, MailboxId, PutEnvelope,
    Secret, Ticket, Ticketed, bytes_of, text_of,
};

#[test]
fn a_batch_of_any_bytes_is_read_as_it_was_written_or_refused() {
    check!().for_each(|bytes: &[u8]| {
        if let Ok(batch) = Batch::decode(bytes) {
            assert_eq!(Batch::decode(&batch.encode()), Ok(batch));
        }
    });
}

#[test]
fn any_answer_is_understood_or_called_strange() {
    let mailbox = MailboxId::from([1; 16]);
    let secret = Secret::from([2; 32]);
    check!()
        .with_type::<(u8, Vec<u8>)>()
        .for_each(|(status, body)| {
            // One of those that count: any other ends before the body is read.
            let status = STATUSES[usize::from(*status) % STATUSES.len()];
            let answer = || http::Response::builder().status(status).body(body.clone());
            let (Ok(claimed), Ok(fetched), Ok(put)) = (answer(), answer(), answer()) else {
                return;
            };
            let grant = secret.clone();
            let _ = ClaimKey { mailbox, grant }.answer(claimed);
            let fetch = FetchEnvelopes {
                mailbox,
                secret: secret.clone(),
                after: lotse_wire::Cursor(0),
                wait: 0,
            };
            if let Ok(batch) = fetch.answer(fetched) {
                assert_eq!((status, Batch::decode(body)), (200, Ok(batch)));
            }
            let put_envelope = PutEnvelope {
                mailbox,
                grant: secret.clone(),
                id: [3; 16].into(),
                bytes: Vec::new(),
            };
            let is_put = put_envelope.answer(put).is_ok();
            assert_eq!(is_put, [200, 201].contains(&status));
        });
}

/// Those with which relays accept or refuse, and one of something in between.
const STATUSES: [u16; 16] = [
    200, 201, 204, 400, 401, 403, 404, 405, 408, 409, 413, 422, 429, 503, 507, 302,
];

#[test]
fn any_body_of_a_request_is_read_as_it_was_written_or_refused() {
    check!().for_each(|bytes: &[u8]| {
        if let Ok(ticketed) = serde_json::from_slice::<Ticketed>(bytes) {
            assert_eq!(again(&ticketed), ticketed);
        }
        if let Ok(keys) = serde_json::from_slice::<Keys>(bytes) {
            assert_eq!(again(&keys), keys);
        }
    });
}

/// Most bytes are no JSON: these always are.
#[test]
fn any_keys_and_any_ticket_are_read_as_they_were_written() {
    check!()
        .with_type::<(Vec<String>, String)>()
        .for_each(|(one_time, text)| {
            let keys = Keys {
                one_time: one_time.clone(),
                last: text.clone(),
            };
            assert_eq!(again(&keys), keys);
            let ticketed = Ticketed {
                ticket: text.clone(),
            };
            assert_eq!(again(&ticketed), ticketed);
            for key in keys.one_time.iter().chain([&keys.last]) {
                if let Ok(bytes) = bytes_of(key) {
                    assert_eq!(text_of(&bytes), *key);
                }
            }
        });
}

fn again<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
    serde_json::from_slice(&serde_json::to_vec(value).unwrap()).unwrap()
}

#[test]
fn any_text_is_read_as_it_was_written_or_refused() {
    check!().for_each(|bytes: &[u8]| {
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
        if let Ok(digest) = text.parse::<Digest>() {
            assert_eq!(digest.to_string(), text);
        }
        if let Ok(ticket) = text.parse::<Ticket>() {
            assert_eq!(ticket.to_string().parse(), Ok(ticket));
        }
    });
}
