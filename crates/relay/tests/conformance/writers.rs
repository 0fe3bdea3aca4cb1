//! Who may write to a mailbox, and how much.

use lotse_relay::store::MailboxCapacity;
use lotse_testing::{TestMailbox, TestStore, noon};
use lotse_wire::{Cursor, ProblemCode, Secret, limits};
use std::sync::Arc;

use super::expiry::days_pass;
use super::refused;

for_every_store! {
    a_forbidden_writer_cannot_write
    no_envelope_is_stored_after_its_writer_was_forbidden
    the_number_of_writers_is_limited
    one_writer_leaves_room_for_others
}

async fn a_forbidden_writer_cannot_write(test_store: TestStore) {
    let store = &*test_store.open().await;
    let mailbox = TestMailbox::opened(store).await;
    mailbox.put(store, noon()).await;
    let (owner, writer) = (mailbox.secret.digest(), mailbox.grant.digest());
    for _ in 0..2 {
        store
            .forbid_writer(mailbox.id, owner, writer)
            .await
            .unwrap();
    }
    let put = store.put(mailbox.envelope(vec![1; 256]), noon()).await;
    assert_eq!(refused(put), ProblemCode::Refused);
    assert_eq!(mailbox.ids(store).await.len(), 1);
}

async fn no_envelope_is_stored_after_its_writer_was_forbidden(test_store: TestStore) {
    // Two open stores behave like two processes.
    let stores = [test_store.open().await, test_store.open().await];
    for _ in 0..40 {
        let mailbox = TestMailbox::opened(&*stores[0]).await;
        let envelope = (0..8).map(|_| {
            let (store, mailbox) = (Arc::clone(&stores[1]), mailbox.clone());
            tokio::spawn(async move { store.put(mailbox.envelope(vec![1; 256]), noon()).await })
        });
        let envelope: Vec<_> = envelope.collect();
        let (owner, writer) = (mailbox.secret.digest(), mailbox.grant.digest());
        stores[0]
            .forbid_writer(mailbox.id, owner, writer)
            .await
            .unwrap();
        let there = mailbox.ids(&*stores[0]).await;
        for put in envelope {
            let put = put.await.unwrap();
            assert!(put.is_ok() || refused(put) == ProblemCode::Refused);
        }
        assert_eq!(mailbox.ids(&*stores[0]).await, there);
    }
}

async fn the_number_of_writers_is_limited(test_store: TestStore) {
    let capacity = MailboxCapacity {
        writers: 3,
        ..MailboxCapacity::default()
    };
    let store = &*test_store.open_with(capacity).await;
    let mailbox = TestMailbox::opened(store).await;
    for _ in 0..2 {
        let writer = Secret::random().unwrap();
        mailbox.allow(store, &writer).await.unwrap();
        mailbox.allow(store, &writer).await.unwrap();
    }
    let allowed = mailbox.allow(store, &Secret::random().unwrap()).await;
    assert_eq!(refused(allowed), ProblemCode::TooManyWriters);
    mailbox.allow(store, &mailbox.grant).await.unwrap();
    assert_eq!(store.stats().await.unwrap().writers, 3);
}

async fn one_writer_leaves_room_for_others(test_store: TestStore) {
    let store = &*test_store.open().await;
    let mailbox = TestMailbox::opened(store).await;
    let owner = mailbox.secret.digest();
    let flood = async |mailbox: &TestMailbox| {
        let mut put = 0;
        loop {
            let heaviest = mailbox.envelope(vec![1; limits::MAX_ENVELOPE_BYTES]);
            match store.put(heaviest, noon()).await {
                Ok(_) => put += limits::MAX_ENVELOPE_BYTES,
                Err(error) => break (put, error.refused()),
            }
        }
    };
    let full = (limits::MAX_WRITER_BYTES, Some(ProblemCode::Full));
    assert_eq!(flood(&mailbox).await, full);
    let other = TestMailbox {
        grant: Secret::random().unwrap(),
        ..mailbox.clone()
    };
    other.allow(store, &other.grant).await.unwrap();
    let honest = other.put(store, noon()).await;
    // A new permission is no new share.
    let writer = mailbox.grant.digest();
    store
        .forbid_writer(mailbox.id, owner, writer)
        .await
        .unwrap();
    mailbox.allow(store, &mailbox.grant).await.unwrap();
    assert_eq!(flood(&mailbox).await, (0, Some(ProblemCode::Full)));
    // The owner learns who wrote what.
    let mut after = 0;
    let mut by_hint = std::collections::HashMap::<_, Vec<_>>::new();
    loop {
        let batch = mailbox.fetch(store, after).await.unwrap();
        for next in &batch.envelopes {
            by_hint.entry(next.writer).or_default().push(next.id);
            after = next.cursor.0;
        }
        if !batch.more {
            break;
        }
    }
    assert_eq!(by_hint[&Some(writer.hint())].len(), 64);
    assert_eq!(by_hint[&Some(other.grant.digest().hint())], [honest]);
    // What is acknowledged or expired is free again.
    let acknowledged = store.acknowledge(mailbox.id, owner, Cursor(after));
    assert_eq!(acknowledged.await.unwrap(), 65);
    assert_eq!(flood(&mailbox).await, full);
    days_pass(store, limits::ENVELOPE_DAYS + 1).await;
    assert_eq!(store.expire().await.unwrap().envelopes, 64);
    assert_eq!(flood(&mailbox).await, full);
}
