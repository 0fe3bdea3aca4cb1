//! Whatever comes from a network: it is read or refused, and never more.
//! `cargo bolero test --package lotse-wire a_batch_of_any_bytes` goes on for longer.
#![cfg(test)]

use bolero::check;
use lotse_wire::{
    Batch, Call, ClaimKey, Digest, EnvelopeId, FetchEnvelopes, MailboxId, PutEnvelope, Secret,
    Ticket,
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
        .with_type::<(u16, Vec<u8>)>()
        .for_each(|(status, body)| {
            let answer = || http::Response::builder().status(*status).body(body.clone());
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
            let _ = fetch.answer(fetched);
            let put_envelope = PutEnvelope {
                mailbox,
                grant: secret.clone(),
                id: [3; 16].into(),
                bytes: Vec::new(),
            };
            let _ = put_envelope.answer(put);
        });
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
