//! Envelopes and cursors.

use lotse_relay::store::{MailboxCapacity, Outcome, StoreAddress};
use lotse_testing::{TestMailbox, TestStore, ids, later, noon};
use lotse_wire::{Cursor, ProblemCode, limits};
use std::sync::Arc;

use super::refused;

for_every_store! {
    an_envelope_put_twice_is_stored_once
    a_full_mailbox_accepts_envelopes_after_an_acknowledgement
    cursors_grow_even_if_the_clock_goes_back
    a_reader_never_misses_an_envelope_of_concurrent_writers
    a_batch_is_limited_and_tells_that_more_waits
    acknowledging_deletes_earlier_envelopes
    a_restored_backup_assigns_no_cursor_twice
    a_device_whose_cursor_is_ahead_misses_no_envelope
}

async fn an_envelope_put_twice_is_stored_once(test_store: TestStore) {
    let store = &*test_store.open().await;
    let mailbox = TestMailbox::opened(store).await;
    let envelope = mailbox.envelope(vec![7; 384]);
    assert_eq!(
        store.put(envelope.clone(), noon()).await.unwrap(),
        Outcome::Created
    );
    for _ in 0..2 {
        let again = store.put(envelope.clone(), later(5)).await.unwrap();
        assert_eq!(again, Outcome::AlreadyExisted);
    }
    let mut other = envelope.clone();
    other.bytes[0] = 8;
    assert_eq!(
        refused(store.put(other, noon()).await),
        ProblemCode::Conflict
    );
    let batch = mailbox.fetch(store, 0).await.unwrap();
    assert_eq!(batch.envelopes.len(), 1);
    assert_eq!(batch.envelopes[0].bytes, envelope.bytes);
}

async fn a_full_mailbox_accepts_envelopes_after_an_acknowledgement(test_store: TestStore) {
    // One writer may hold half.
    let capacity = MailboxCapacity {
        envelopes: 7,
        bytes: 2048,
        ..MailboxCapacity::default()
    };
    let store = &*test_store.open_with(capacity).await;
    let (few, heavy) = (
        TestMailbox::opened(store).await,
        TestMailbox::opened(store).await,
    );
    let first = few.envelope(vec![1; 256]);
    store.put(first.clone(), noon()).await.unwrap();
    few.put(store, noon()).await;
    few.put(store, noon()).await;
    let put = store.put(few.envelope(vec![1; 256]), noon()).await;
    assert_eq!(refused(put), ProblemCode::Full);
    // A repeated envelope does not count twice.
    assert_eq!(
        store.put(first, noon()).await.unwrap(),
        Outcome::AlreadyExisted
    );
    heavy.put(store, noon()).await;
    let put = store.put(heavy.envelope(vec![1; 1024]), noon()).await;
    assert_eq!(refused(put), ProblemCode::Full);
    for mailbox in [&few, &heavy] {
        let through = mailbox.last(store).await;
        let owner = mailbox.secret.digest();
        store.acknowledge(mailbox.id, owner, through).await.unwrap();
    }
    few.put(store, noon()).await;
    let put = store.put(heavy.envelope(vec![1; 1024]), noon()).await;
    assert_eq!(put.unwrap(), Outcome::Created);
}

async fn cursors_grow_even_if_the_clock_goes_back(test_store: TestStore) {
    let store = &*test_store.open().await;
    let mailbox = TestMailbox::opened(store).await;
    let mut put = vec![];
    for now in [
        noon(),
        noon(),
        later(-3_600_000_000),
        later(1_000_000),
        later(7),
    ] {
        put.push(mailbox.put(store, now).await);
    }
    let batch = mailbox.fetch(store, 0).await.unwrap();
    let cursors: Vec<_> = batch.envelopes.iter().map(|next| next.cursor.0).collect();
    let noon = noon().micros().cast_unsigned();
    let expected = [0, 1, 2, 1_000_000, 1_000_001].map(|after| noon + after);
    assert_eq!(cursors, expected);
    assert_eq!(mailbox.ids(store).await, put);
    assert_eq!(batch, mailbox.fetch(store, noon - 1).await.unwrap());
    let rest = mailbox.fetch(store, noon + 2).await.unwrap();
    assert_eq!(rest.envelopes, batch.envelopes[3..]);
    // A cursor beyond what SQL can store.
    let none = mailbox.fetch(store, u64::MAX).await.unwrap();
    assert!(none.envelopes.is_empty());
}

async fn a_reader_never_misses_an_envelope_of_concurrent_writers(test_store: TestStore) {
    const WRITERS: usize = 8;
    const EACH: usize = 40;
    // Two open stores behave like two processes.
    let stores = [test_store.open().await, test_store.open().await];
    let mailbox = TestMailbox::opened(&*stores[0]).await;
    let writers: Vec<_> = (0..WRITERS)
        .map(|number| {
            let (store, mailbox) = (Arc::clone(&stores[number % 2]), mailbox.clone());
            tokio::spawn(async move {
                for _ in 0..EACH {
                    mailbox.put(&*store, noon()).await;
                }
            })
        })
        .collect();
    let mut seen = vec![];
    let mut after = 0;
    while seen.len() < WRITERS * EACH {
        let batch = mailbox.fetch(&*stores[1], after).await.unwrap();
        for next in batch.envelopes {
            assert!(next.cursor.0 > after);
            after = next.cursor.0;
            seen.push(next.id);
        }
        let failed = writers.iter().all(tokio::task::JoinHandle::is_finished)
            && seen.len() < WRITERS * EACH
            && mailbox.fetch(&*stores[1], after).await.unwrap() == lotse_wire::Batch::default();
        assert!(!failed, "only {} were read", seen.len());
    }
    for writer in writers {
        writer.await.unwrap();
    }
}

async fn a_batch_is_limited_and_tells_that_more_waits(test_store: TestStore) {
    let store = &*test_store.open().await;
    let (many, heavy) = (
        TestMailbox::opened(store).await,
        TestMailbox::opened(store).await,
    );
    let all =
        (0..=limits::MAX_BATCH_ENVELOPES).map(|_| store.put(many.envelope(vec![1; 256]), noon()));
    for put in futures_util::future::join_all(all).await {
        assert_eq!(put.unwrap(), Outcome::Created);
    }
    let batch = many.fetch(store, 0).await.unwrap();
    assert_eq!(
        (batch.envelopes.len(), batch.more),
        (limits::MAX_BATCH_ENVELOPES, true)
    );
    let last = batch.envelopes.last().unwrap().cursor.0;
    let rest = many.fetch(store, last).await.unwrap();
    assert_eq!((rest.envelopes.len(), rest.more), (1, false));
    let first = batch.envelopes[0].cursor.0;
    let exact = many.fetch(store, first).await.unwrap();
    assert_eq!(
        (exact.envelopes.len(), exact.more),
        (limits::MAX_BATCH_ENVELOPES, false)
    );

    let of_one_answer = limits::FULL_BATCH_BYTES / limits::MAX_ENVELOPE_BYTES;
    for _ in 0..=of_one_answer {
        let heaviest = heavy.envelope(vec![1; limits::MAX_ENVELOPE_BYTES]);
        store.put(heaviest, noon()).await.unwrap();
    }
    let batch = heavy.fetch(store, 0).await.unwrap();
    assert_eq!((batch.envelopes.len(), batch.more), (of_one_answer, true));
}

async fn acknowledging_deletes_earlier_envelopes(test_store: TestStore) {
    let store = &*test_store.open().await;
    let mailbox = TestMailbox::opened(store).await;
    for _ in 0..3 {
        mailbox.put(store, noon()).await;
    }
    let owner = mailbox.secret.digest();
    let batch = mailbox.fetch(store, 0).await.unwrap();
    let second = batch.envelopes[1].cursor;
    assert_eq!(
        store.acknowledge(mailbox.id, owner, second).await.unwrap(),
        2
    );
    assert_eq!(
        store.acknowledge(mailbox.id, owner, second).await.unwrap(),
        0
    );
    let left = mailbox.fetch(store, 0).await.unwrap();
    assert_eq!(left.envelopes, batch.envelopes[2..]);
    let stats = store.stats().await.unwrap();
    assert_eq!((stats.envelopes, stats.bytes), (1, 256));
    let all = Cursor(u64::MAX);
    assert_eq!(store.acknowledge(mailbox.id, owner, all).await.unwrap(), 1);
}

async fn a_restored_backup_assigns_no_cursor_twice(test_store: TestStore) {
    let store = test_store.open().await;
    let mailbox = TestMailbox::opened(&*store).await;
    mailbox.put(&*store, noon()).await;
    drop(store);
    let older = test_store.copy().await;
    let store = test_store.open().await;
    for _ in 0..50 {
        mailbox.put(&*store, later(1_000_000)).await;
    }
    let seen = mailbox.last(&*store).await;
    let restored = older.open().await;
    assert_eq!(mailbox.ids(&*restored).await.len(), 1);
    mailbox.put(&*restored, later(60_000_000)).await;
    assert!(mailbox.last(&*restored).await > seen);
}

async fn a_device_whose_cursor_is_ahead_misses_no_envelope(test_store: TestStore) {
    let store = &*test_store.open().await;
    let (mailbox, other) = (
        TestMailbox::opened(store).await,
        TestMailbox::opened(store).await,
    );
    let mut put = vec![mailbox.put(store, noon()).await];
    // The clock was a year ahead, or the store was restored from a backup.
    let ahead = noon().plus_days(365).micros().cast_unsigned();
    let stranger = TestMailbox {
        secret: other.secret.clone(),
        ..mailbox.clone()
    };
    refused(stranger.fetch(store, ahead + 5).await);
    // What waits gets a cursor that the device has not seen.
    for round in 1..4 {
        let new = mailbox.fetch(store, ahead).await.unwrap();
        let cursors = new.envelopes.iter().map(|next| next.cursor.0);
        assert!(cursors.eq(ahead + 1..=ahead + round), "{new:?}");
        put.push(mailbox.put(store, later(1)).await);
        assert_eq!(ids(&new), put[..put.len() - 1]);
    }
    // A cursor without room for later ones is ignored.
    for far in [u64::MAX, u64::MAX / 2, u64::MAX / 4 + 1] {
        assert_eq!(other.fetch(store, far).await.unwrap().envelopes, []);
    }
    let put = [
        other.put(store, noon()).await,
        other.put(store, noon()).await,
    ];
    assert_eq!(other.ids(store).await, put);
    let noon = noon().micros().cast_unsigned();
    assert_eq!(other.last(store).await, Cursor(noon + 1));
}

#[tokio::test]
async fn deleted_envelopes_are_overwritten_in_the_file() {
    let test_store = TestStore::sqlite();
    let store = test_store.open().await;
    let mailbox = TestMailbox::opened(&*store).await;
    let secret = b"encrypted and to be deleted".repeat(100);
    let secret = &secret[..1024];
    let kept = |path: &std::path::Path| {
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(256).any(|window| window == &secret[..256])
    };
    store
        .put(mailbox.envelope(secret.to_vec()), noon())
        .await
        .unwrap();
    drop(store);
    let StoreAddress::File(path) = &test_store.address else {
        unreachable!()
    };
    assert!(kept(path));
    let store = test_store.open().await;
    let owner = mailbox.secret.digest();
    let acknowledged = store.acknowledge(mailbox.id, owner, Cursor(u64::MAX));
    acknowledged.await.unwrap();
    drop(store);
    for file in std::fs::read_dir(test_store.path()).unwrap() {
        assert!(!kept(&file.unwrap().path()));
    }
}
