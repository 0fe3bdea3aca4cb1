//! Compares stores with a simple model on random sequences of calls.

#![cfg(test)]

use std::collections::BTreeMap;

use lotse_relay::store::{
    MailboxCapacity, NewEnvelope, NewRelayMailbox, Outcome, RelayStoreError, Store, TicketRecord,
};
use lotse_testing::{TestStore, later, noon};
use lotse_wire::{Cursor, EnvelopeId, MailboxId, ProblemCode, Secret, SecretDigest};
use proptest::{collection::vec, prelude::*, test_runner::TestRunner};

const CAPACITY: MailboxCapacity = MailboxCapacity {
    envelopes: 7,
    bytes: 2400,
    writer_envelopes: 3,
    writer_bytes: 1000,
    unread_envelopes: 0,
    unread_bytes: 0,
    writers: 2,
    writer_keys: 2,
    tickets: 0,
};

/// A call. The numbers select one of few mailboxes, secrets and ids.
#[derive(Debug, Clone)]
enum Step {
    Open {
        mailbox: u8,
        owner: u8,
    },
    Close {
        mailbox: u8,
        owner: u8,
    },
    Allow {
        mailbox: u8,
        owner: u8,
        writer: u8,
    },
    Forbid {
        mailbox: u8,
        owner: u8,
        writer: u8,
    },
    Keys {
        mailbox: u8,
        owner: u8,
        keys: u8,
    },
    Claim {
        mailbox: u8,
        writer: u8,
    },
    Put {
        mailbox: u8,
        writer: u8,
        id: u8,
        byte: u8,
        long: bool,
        after: i16,
    },
    Fetch {
        mailbox: u8,
        owner: u8,
        nth: u8,
    },
    Acknowledge {
        mailbox: u8,
        owner: u8,
        nth: u8,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let two = 0..2_u8;
    let three = 0..3_u8;
    prop_oneof![
        2 => (two.clone(), two.clone()).prop_map(|(mailbox, owner)| Step::Open { mailbox, owner }),
        1 => (two.clone(), two.clone()).prop_map(|(mailbox, owner)| Step::Close { mailbox, owner }),
        4 => (two.clone(), two.clone(), three.clone())
            .prop_map(|(mailbox, owner, writer)| Step::Allow { mailbox, owner, writer }),
        1 => (two.clone(), two.clone(), three.clone())
            .prop_map(|(mailbox, owner, writer)| Step::Forbid { mailbox, owner, writer }),
        2 => (two.clone(), two.clone(), three.clone())
            .prop_map(|(mailbox, owner, keys)| Step::Keys { mailbox, owner, keys }),
        3 => (two.clone(), three.clone()).prop_map(|(mailbox, writer)| Step::Claim { mailbox, writer }),
        12 => (two.clone(), three.clone(), 0..6_u8, two.clone(), any::<bool>(), any::<i16>()).prop_map(
            |(mailbox, writer, id, byte, long, after)| Step::Put { mailbox, writer, id, byte, long, after }
        ),
        4 => (two.clone(), two.clone(), 0..5_u8)
            .prop_map(|(mailbox, owner, nth)| Step::Fetch { mailbox, owner, nth }),
        3 => (two.clone(), two, 0..5_u8)
            .prop_map(|(mailbox, owner, nth)| Step::Acknowledge { mailbox, owner, nth }),
    ]
}

#[derive(Debug, Default)]
struct Mailbox {
    owner: u8,
    /// Writers and the number of one-time keys that they claimed.
    writers: BTreeMap<u8, usize>,
    keys: Vec<Vec<u8>>,
    last: Option<Vec<u8>>,
    cursor: u64,
    /// Cursor, id, content and writer.
    envelopes: Vec<(u64, u8, Vec<u8>, u8)>,
}

impl Mailbox {
    /// Number and size of the envelopes of some writers.
    fn held(&self, is_counted: impl Fn(u8) -> bool) -> (usize, usize) {
        let held = self.envelopes.iter().filter(|next| is_counted(next.3));
        let bytes = held.clone().map(|next| next.2.len()).sum();
        (held.count(), bytes)
    }
}

/// Result of a call, from the store or the model.
type Reply = Result<String, ProblemCode>;

#[derive(Debug, Default)]
struct Model(BTreeMap<u8, Mailbox>);

impl Model {
    fn owned(&mut self, mailbox: u8, owner: u8) -> Result<&mut Mailbox, ProblemCode> {
        let found = self.0.get_mut(&mailbox);
        found
            .filter(|found| found.owner == owner)
            .ok_or(ProblemCode::NotYours)
    }

    fn writable(&mut self, mailbox: u8, writer: u8) -> Result<&mut Mailbox, ProblemCode> {
        let found = self.0.get_mut(&mailbox);
        found
            .filter(|found| found.writers.contains_key(&writer))
            .ok_or(ProblemCode::Refused)
    }

    #[expect(clippy::too_many_lines, reason = "the whole model in one place")]
    fn apply(&mut self, step: &Step) -> Reply {
        match *step {
            Step::Open { mailbox, owner } => match self.0.get(&mailbox) {
                Some(there) if there.owner == owner => Ok("AlreadyExisted".into()),
                _ if owner != mailbox => Err(ProblemCode::MailboxNotDerived),
                _ => {
                    let new = Mailbox {
                        owner,
                        ..Mailbox::default()
                    };
                    self.0.insert(mailbox, new);
                    Ok("Created".into())
                }
            },
            Step::Close { mailbox, owner } => {
                self.owned(mailbox, owner)?;
                self.0.remove(&mailbox);
                Ok(String::new())
            }
            Step::Allow {
                mailbox,
                owner,
                writer,
            } => {
                let mailbox = self.owned(mailbox, owner)?;
                if mailbox.writers.len() >= 2 && !mailbox.writers.contains_key(&writer) {
                    return Err(ProblemCode::TooManyWriters);
                }
                mailbox.writers.entry(writer).or_default();
                Ok(String::new())
            }
            Step::Forbid {
                mailbox,
                owner,
                writer,
            } => {
                self.owned(mailbox, owner)?.writers.remove(&writer);
                Ok(String::new())
            }
            Step::Keys {
                mailbox,
                owner,
                keys,
            } => {
                let mailbox = self.owned(mailbox, owner)?;
                mailbox.keys = (0..keys).map(|key| vec![key; 3]).collect();
                mailbox.last = Some(vec![keys + 100]);
                Ok(String::new())
            }
            Step::Claim { mailbox, writer } => {
                let mailbox = self.writable(mailbox, writer)?;
                let claimed = mailbox.writers.entry(writer).or_default();
                if mailbox.keys.is_empty() || *claimed >= 2 {
                    let last = mailbox.last.clone().ok_or(ProblemCode::NoKey)?;
                    return Ok(format!("{last:?} true"));
                }
                *claimed += 1;
                Ok(format!("{:?} false", mailbox.keys.remove(0)))
            }
            Step::Put {
                mailbox,
                writer,
                id,
                byte,
                long,
                after,
            } => {
                let mailbox = self.writable(mailbox, writer)?;
                let bytes = content(byte, long);
                if let Some((_, _, there, _)) = mailbox.envelopes.iter().find(|next| next.1 == id) {
                    let is_same = *there == bytes;
                    return is_same
                        .then(|| "AlreadyExisted".into())
                        .ok_or(ProblemCode::Conflict);
                }
                mailbox.envelopes.push((0, id, bytes, writer));
                let (all, of_writer) = (mailbox.held(|_| true), mailbox.held(|it| it == writer));
                // A writer holds no more than what is left.
                if of_writer.0 > 3
                    || of_writer.1 > 1000
                    || of_writer.0 + all.0 > 7
                    || of_writer.1 + all.1 > 2400
                {
                    mailbox.envelopes.pop();
                    return Err(ProblemCode::Full);
                }
                let now = later(after.into()).micros().cast_unsigned();
                mailbox.cursor = now.max(mailbox.cursor + 1);
                mailbox.envelopes.last_mut().unwrap().0 = mailbox.cursor;
                Ok("Created".into())
            }
            Step::Fetch {
                mailbox,
                owner,
                nth,
            } => {
                let mailbox = self.owned(mailbox, owner)?;
                let after = nth_cursor(mailbox, nth);
                let left = mailbox.envelopes.iter().filter(|next| next.0 > after);
                let left =
                    left.map(|(cursor, id, bytes, writer)| (*cursor, *id, bytes.len(), *writer));
                Ok(format!("{:?}", left.collect::<Vec<_>>()))
            }
            Step::Acknowledge {
                mailbox,
                owner,
                nth,
            } => {
                let mailbox = self.owned(mailbox, owner)?;
                let through = nth_cursor(mailbox, nth);
                let before = mailbox.envelopes.len();
                mailbox.envelopes.retain(|next| next.0 > through);
                Ok((before - mailbox.envelopes.len()).to_string())
            }
        }
    }

    /// Returns the cursor of the nth envelope of a mailbox.
    fn nth(&self, mailbox: u8, nth: u8) -> Cursor {
        Cursor(
            self.0
                .get(&mailbox)
                .map_or(0, |mailbox| nth_cursor(mailbox, nth)),
        )
    }
}

/// Returns the cursor of the nth envelope; 0 before the first.
fn nth_cursor(mailbox: &Mailbox, nth: u8) -> u64 {
    let position = usize::from(nth).checked_sub(1);
    let envelope = position.and_then(|position| mailbox.envelopes.get(position));
    envelope.map_or(0, |envelope| envelope.0)
}

fn content(byte: u8, long: bool) -> Vec<u8> {
    vec![byte; if long { 384 } else { 256 }]
}

fn mailbox_id(number: u8) -> MailboxId {
    MailboxId::of_owner(&owner_of(number))
}

fn digest(kind: u8, number: u8) -> SecretDigest {
    Secret::from([kind + number; 32]).digest()
}

fn owner_of(number: u8) -> SecretDigest {
    digest(10, number)
}

fn writer_of(number: u8) -> SecretDigest {
    digest(20, number)
}

const TICKET: [u8; 32] = [9; 32];

#[expect(clippy::too_many_lines, reason = "a match arm for each step")]
async fn apply(store: &dyn Store, step: &Step, model: &Model) -> Result<String, RelayStoreError> {
    let id = |number: &u8| mailbox_id(*number);
    Ok(match step {
        Step::Open { mailbox, owner } => {
            let new = NewRelayMailbox {
                mailbox: id(mailbox),
                owner: owner_of(*owner),
                ticket: TICKET.into(),
            };
            format!("{:?}", store.open_mailbox(new, noon()).await?)
        }
        Step::Close { mailbox, owner } => {
            store.close_mailbox(id(mailbox), owner_of(*owner)).await?;
            String::new()
        }
        Step::Allow {
            mailbox,
            owner,
            writer,
        } => {
            store
                .allow_writer(id(mailbox), owner_of(*owner), writer_of(*writer))
                .await?;
            String::new()
        }
        Step::Forbid {
            mailbox,
            owner,
            writer,
        } => {
            store
                .forbid_writer(id(mailbox), owner_of(*owner), writer_of(*writer))
                .await?;
            String::new()
        }
        Step::Keys {
            mailbox,
            owner,
            keys,
        } => {
            let one_time = (0..*keys).map(|key| vec![key; 3]).collect();
            store
                .publish_keys(id(mailbox), owner_of(*owner), one_time, vec![keys + 100])
                .await?;
            String::new()
        }
        Step::Claim { mailbox, writer } => {
            let claimed = store.claim_key(id(mailbox), writer_of(*writer)).await?;
            format!("{:?} {}", claimed.key, claimed.last)
        }
        Step::Put {
            mailbox,
            writer,
            id: name,
            byte,
            long,
            after,
        } => {
            let envelope = NewEnvelope {
                mailbox: id(mailbox),
                grant: writer_of(*writer),
                id: EnvelopeId::from([*name; 16]),
                bytes: content(*byte, *long),
            };
            let outcome: Outcome = store.put(envelope, later((*after).into())).await?;
            format!("{outcome:?}")
        }
        Step::Fetch {
            mailbox,
            owner,
            nth,
        } => {
            let after = model.nth(*mailbox, *nth);
            let (id, owner) = (id(mailbox), owner_of(*owner));
            let size = store.next_size(id, owner, after).await?;
            let batch = store.fetch(id, owner, after, size).await?;
            let envelopes = batch.envelopes.iter();
            let seen = envelopes.map(|next| {
                let writer = (0..3).find(|writer| next.writer == Some(writer_of(*writer).hint()));
                (
                    next.cursor.0,
                    next.id.as_bytes()[0],
                    next.bytes.len(),
                    writer.unwrap(),
                )
            });
            format!("{:?}", seen.collect::<Vec<_>>())
        }
        Step::Acknowledge {
            mailbox,
            owner,
            nth,
        } => {
            let through = model.nth(*mailbox, *nth);
            store
                .acknowledge(id(mailbox), owner_of(*owner), through)
                .await?
                .to_string()
        }
    })
}

async fn matches_model(store: &dyn Store, steps: &[Step]) -> Result<(), TestCaseError> {
    for number in 0..2 {
        for owner in 0..2 {
            // Clean up after the previous case.
            let _ = store
                .close_mailbox(mailbox_id(number), owner_of(owner))
                .await;
        }
    }
    let mut model = Model::default();
    for (position, step) in steps.iter().enumerate() {
        let got = match apply(store, step, &model).await {
            Ok(value) => Ok(value),
            Err(error) => Err(error
                .refused()
                .ok_or_else(|| TestCaseError::fail(format!("{error:?}")))?),
        };
        let expected = model.apply(step);
        prop_assert_eq!(got, expected, "step {} of {:?}", position, steps);
    }
    let stats = store
        .stats()
        .await
        .map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
    let envelopes = model.0.values().flat_map(|mailbox| &mailbox.envelopes);
    let expected = (
        model.0.len(),
        envelopes.clone().count(),
        envelopes.map(|next| next.2.len()).sum(),
    );
    let got = [stats.mailboxes, stats.envelopes, stats.bytes]
        .map(|number| usize::try_from(number).unwrap());
    prop_assert_eq!((got[0], got[1], got[2]), expected);
    Ok(())
}

async fn open_with_ticket(test_store: &TestStore) -> std::sync::Arc<dyn Store> {
    let store = test_store.open_with(CAPACITY).await;
    let ticket = TicketRecord {
        digest: TICKET.into(),
        note: String::new(),
        uses: i64::MAX,
        until_day: noon().day(),
    };
    store.add_ticket(ticket).await.unwrap();
    store
}

fn check_sequences(test_store: impl AsyncFnOnce() -> TestStore) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let test_store = runtime.block_on(test_store());
    let store = runtime.block_on(open_with_ticket(&test_store));
    let config = ProptestConfig {
        cases: 64,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    TestRunner::new(config)
        .run(&vec(step(), 1..40), |steps| {
            runtime.block_on(matches_model(&*store, &steps))
        })
        .unwrap();
}

#[test]
fn sqlite_matches_the_model() {
    check_sequences(async || TestStore::sqlite());
}

#[test]
fn postgres_matches_the_model() {
    check_sequences(TestStore::postgres);
}
