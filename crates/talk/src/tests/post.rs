//! An in-memory relay that can also give the responses a test wants.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use lotse_wire::{
    Batch, ClaimedKey, Cursor, DeliveredEnvelope, EnvelopeId, HttpResponse, MailboxId, Problem,
    ProblemCode, Secret, SecretDigest, TicketDigest, encode_base64url,
};

use crate::{Errand, errand::Task};

#[derive(Default)]
pub(super) struct Post {
    pub(super) boxes: BTreeMap<MailboxId, Box>,
    pub(super) tickets: BTreeSet<TicketDigest>,
    cursor: u64,
}

#[derive(Default)]
pub(super) struct Box {
    pub(super) writers: BTreeSet<[u8; 32]>,
    pub(super) waiting: Vec<DeliveredEnvelope>,
    pub(super) keys: VecDeque<Vec<u8>>,
    pub(super) last: Vec<u8>,
    /// The number of envelopes ever put.
    pub(super) put: usize,
}

impl Post {
    pub(super) fn of(&mut self, mailbox: MailboxId) -> &mut Box {
        self.boxes.entry(mailbox).or_default()
    }

    pub(super) fn answer(&mut self, errand: &Errand) -> HttpResponse {
        match &errand.task {
            Task::Open(call) => {
                let is_issued = self.tickets.contains(&call.ticket.digest());
                if !is_issued && !self.boxes.contains_key(&call.mailbox) {
                    return problem(ProblemCode::TicketRefused);
                }
                self.of(call.mailbox);
                answer(201, Vec::new())
            }
            Task::Allow(call) => {
                let writer = *call.writer.as_bytes();
                self.of(call.mailbox).writers.insert(writer);
                answer(204, Vec::new())
            }
            Task::Forbid(call) => {
                let writer = *call.writer.as_bytes();
                self.of(call.mailbox).writers.remove(&writer);
                answer(204, Vec::new())
            }
            Task::Issue(call) => {
                self.tickets.insert(call.ticket);
                answer(204, Vec::new())
            }
            Task::Withdraw(call) => {
                self.tickets.remove(&call.ticket);
                answer(204, Vec::new())
            }
            Task::Publish(call) => {
                let of = self.of(call.mailbox);
                of.keys = call.one_time.iter().cloned().collect();
                of.last.clone_from(&call.last);
                answer(204, Vec::new())
            }
            Task::Claim(call) => {
                let of = self.of(call.mailbox);
                if !of.takes(&call.grant) {
                    return problem(ProblemCode::Refused);
                }
                let one_time = of.keys.pop_front();
                let claimed = ClaimedKey {
                    last: one_time.is_none(),
                    key: encode_base64url(&one_time.unwrap_or_else(|| of.last.clone())),
                };
                answer(200, serde_json::to_vec(&claimed).unwrap())
            }
            Task::Put(call) => {
                self.cursor += 1;
                let cursor = Cursor(self.cursor);
                let of = self.of(call.mailbox);
                if !of.takes(&call.grant) {
                    return problem(ProblemCode::Refused);
                }
                of.put += 1;
                if !of.waiting.iter().any(|it| it.id == call.id) {
                    of.waiting.push(DeliveredEnvelope {
                        cursor,
                        id: call.id,
                        bytes: call.bytes.clone(),
                        writer: Some(call.grant.digest().hint()),
                    });
                }
                answer(201, Vec::new())
            }
            Task::Acknowledge(call) => {
                let waiting = &mut self.of(call.mailbox).waiting;
                waiting.retain(|it| it.cursor > call.through);
                answer(204, Vec::new())
            }
            Task::Fetch(call) => {
                let waiting = self.of(call.mailbox).waiting.iter();
                let new = waiting.filter(|it| it.cursor > call.after);
                let batch = Batch {
                    envelopes: new.cloned().collect(),
                    more: false,
                };
                answer(200, batch.encode())
            }
        }
    }
}

impl Post {
    /// Puts an envelope that a modified app sends.
    pub(super) fn deliver(&mut self, mailbox: MailboxId, grant: &Secret, bytes: Vec<u8>) {
        self.cursor += 1;
        let envelope = DeliveredEnvelope {
            cursor: Cursor(self.cursor),
            id: EnvelopeId::random().unwrap(),
            bytes,
            writer: Some(grant.digest().hint()),
        };
        self.of(mailbox).waiting.push(envelope);
    }
}

impl Box {
    fn takes(&self, grant: &Secret) -> bool {
        let digest: SecretDigest = grant.digest();
        self.writers.contains(digest.as_bytes())
    }
}

pub(super) fn answer(status: u16, body: Vec<u8>) -> HttpResponse {
    let answer = http::Response::builder().status(status);
    answer.body(body).unwrap()
}

/// A refusal, as a relay writes it.
pub(super) fn problem(code: ProblemCode) -> HttpResponse {
    let problem = Problem::new(code, "no");
    let body = serde_json::to_vec(&problem).unwrap();
    answer(problem.status, body)
}
