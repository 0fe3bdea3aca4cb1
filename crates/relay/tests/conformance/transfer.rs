//! Reopening, migrating and moving a store.

use futures_util::FutureExt as _;
use lotse_relay::store::{
    LockMode, MailboxCapacity, Outcome, RelayStoreError, Store, StoreAddress, open, transfer,
};
use lotse_testing::{TestMailbox, TestStore, ids, noon, store_ticket};
use lotse_wire::{Cursor, MailboxId, ProblemCode, Secret, Ticket, limits};
use std::{fmt::Write as _, sync::Arc};

use super::expiry::days_pass;
use super::refused;
use super::tickets::issue;

for_every_store! {
    content_survives_reopening
    a_store_of_the_previous_version_is_migrated
    a_store_moves_to_the_other_database_and_back_unchanged
    nothing_moves_into_a_store_that_is_not_empty
    a_served_store_cannot_be_moved
    an_incomplete_transfer_cannot_be_opened
}

async fn content_survives_reopening(test_store: TestStore) {
    let store = test_store.open().await;
    let mailbox = TestMailbox::opened(&*store).await;
    let id = mailbox.put(&*store, noon()).await;
    drop(store);
    let store = test_store.open().await;
    assert_eq!(mailbox.ids(&*store).await, [id]);
}

/// Creates a store as the previous version of this program left it.
async fn create_previous(test_store: &TestStore, content: &str) {
    match &test_store.address {
        StoreAddress::File(path) => {
            let connection = rusqlite::Connection::open(path).unwrap();
            let schema = include_str!("../schemas/sqlite_2.sql");
            connection.execute_batch(schema).unwrap();
            let content = format!("{content}; PRAGMA user_version = 2");
            connection.execute_batch(&content).unwrap();
        }
        StoreAddress::Postgres(url) => {
            let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls)
                .await
                .unwrap();
            tokio::spawn(connection);
            let schema = include_str!("../schemas/postgres_3.sql");
            client.batch_execute(schema).await.unwrap();
            let content = content.replace("x'", "'\\x");
            client.batch_execute(&content).await.unwrap();
        }
    }
}

async fn a_store_of_the_previous_version_is_migrated(test_store: TestStore) {
    let (owner, grant) = (Secret::from([1; 32]), Secret::from([2; 32]));
    let hex = |bytes: &[u8]| data_encoding::HEXLOWER.encode(bytes);
    let content = format!(
        "INSERT INTO mailbox (id, owner, cursor, waiting, waiting_bytes, read_day)
             VALUES (x'{id}', x'{owner}', 7, 1, 256, 20000);
         INSERT INTO writer (mailbox, digest) VALUES (1, x'{grant}');
         INSERT INTO envelope (mailbox, cursor, id, day, bytes)
             VALUES (1, 7, x'{envelope}', 20001, x'{bytes}')",
        id = hex(&[3; 16]),
        owner = hex(owner.digest().as_bytes()),
        grant = hex(grant.digest().as_bytes()),
        envelope = hex(&[4; 16]),
        bytes = hex(&[5; 256]),
    );
    create_previous(&test_store, &content).await;
    let store = &*test_store.open().await;
    assert_eq!(store.hours().await.unwrap(), 24 * 20_001);
    let old = TestMailbox {
        id: [3; 16].into(),
        secret: owner,
        grant,
    };
    let waiting = old.fetch(store, 0).await.unwrap();
    assert_eq!(ids(&waiting), [[4; 16].into()]);
    assert_eq!(waiting.envelopes[0].writer, None);
    let new = old.put(store, noon()).await;
    assert_eq!(old.ids(store).await, [[4; 16].into(), new]);
    let ticket = store_ticket(store, 1).await;
    let thief = TestMailbox {
        secret: Secret::from([9; 32]),
        ..old.clone()
    };
    let opened = thief.open(store, ticket).await;
    assert_eq!(refused(opened), ProblemCode::MailboxNotDerived);
    // Its id is not derived from the secret, and it goes on working.
    let used_up = Ticket::random().unwrap();
    let opened = old.open(store, used_up).await.unwrap();
    assert_eq!(opened, Outcome::AlreadyExisted);
    let through = old.last(store).await;
    let acknowledged = store.acknowledge(old.id, old.secret.digest(), through);
    assert_eq!(acknowledged.await.unwrap(), 2);
    days_pass(store, limits::UNREAD_MAILBOX_DAYS + 1).await;
    assert_eq!(store.expire().await.unwrap().mailboxes, 1);
    let opened = old.open(store, used_up).await;
    assert_eq!(refused(opened), ProblemCode::MailboxNotDerived);
    let moved = TestMailbox {
        id: MailboxId::of_owner(&old.secret.digest()),
        ..old
    };
    assert_eq!(moved.open(store, used_up).await.unwrap(), Outcome::Created);
}

/// Formats everything that a device could notice.
async fn everything(store: &dyn Store) -> String {
    let mut all = format!("{:?}", store.stats().await.unwrap());
    for mailbox in store.mailboxes(None, 1000).await.unwrap() {
        let envelopes = store.envelopes(mailbox.id, 0, 1000).await.unwrap();
        write!(all, "{mailbox:?} {envelopes:?}").unwrap();
    }
    let owners = store.former_owners(None, 1000).await.unwrap();
    let hours = store.hours().await.unwrap();
    all + &format!("{:?} {owners:?} {hours}", store.tickets().await.unwrap())
}

async fn a_store_moves_to_the_other_database_and_back_unchanged(test_store: TestStore) {
    let store = &*test_store.open().await;
    let _unused = store_ticket(store, 3).await;
    let boxes = [
        TestMailbox::opened(store).await,
        TestMailbox::opened(store).await,
    ];
    for mailbox in &boxes {
        let owner = mailbox.secret.digest();
        let published = store.publish_keys(mailbox.id, owner, vec![vec![1], vec![2]], vec![3]);
        published.await.unwrap();
        let claimed = store.claim_key(mailbox.id, mailbox.grant.digest()).await;
        assert!(!claimed.unwrap().last);
    }
    TestMailbox::opened(store).await;
    days_pass(store, limits::UNREAD_MAILBOX_DAYS + 1).await;
    for mailbox in &boxes {
        store
            .next_size(mailbox.id, mailbox.secret.digest(), Cursor(0))
            .await
            .unwrap();
    }
    assert_eq!(store.expire().await.unwrap().mailboxes, 1);
    for mailbox in &boxes {
        for _ in 0..30 {
            mailbox.put(store, noon()).await;
        }
    }
    let used = issue(store, &boxes[0]).await.unwrap();
    issue(store, &boxes[0]).await.unwrap();
    TestMailbox::new().open(store, used).await.unwrap();
    let before = everything(store).await;
    let others = [
        TestStore::sqlite(),
        TestStore::postgres().await,
        TestStore::sqlite(),
    ];
    let mut from = test_store.open().await;
    for other in &others {
        let to = other.open().await;
        let moved = transfer(&*from, &*to).await.unwrap();
        assert_eq!(
            (moved.mailboxes, moved.envelopes, moved.tickets),
            (3, 60, 4)
        );
        assert_eq!(everything(&*to).await, before);
        from = other.open().await;
    }
    let seen = boxes[0].last(store).await;
    boxes[0].put(&*from, noon()).await;
    assert!(boxes[0].last(&*from).await > seen);
}

async fn nothing_moves_into_a_store_that_is_not_empty(test_store: TestStore) {
    let store = &*test_store.open().await;
    let other = TestStore::sqlite();
    let other = &*other.open().await;
    store_ticket(other, 1).await;
    let moved = transfer(store, other).await;
    assert!(matches!(moved, Err(RelayStoreError::NotEmpty)), "{moved:?}");
}

async fn a_served_store_cannot_be_moved(test_store: TestStore) {
    let (serving, moving) = (test_store.open().await, test_store.open().await);
    serving.lock(LockMode::Serve).await.unwrap();
    let locked = moving.lock(LockMode::Move).await;
    assert!(matches!(locked, Err(RelayStoreError::InUse)), "{locked:?}");
}

async fn an_incomplete_transfer_cannot_be_opened(test_store: TestStore) {
    let from = TestStore::sqlite();
    let from = &*from.open().await;
    for _ in 0..3 {
        TestMailbox::opened(from).await.put(from, noon()).await;
    }
    let to = test_store.open().await;
    // Drop the transfer halfway.
    {
        let mut moving = std::pin::pin!(transfer(from, &*to));
        while to.stats().await.unwrap().mailboxes == 0 {
            assert!(
                moving.as_mut().now_or_never().is_none(),
                "transfer finished"
            );
        }
    }
    drop(to);
    let opened = open(
        &test_store.address,
        MailboxCapacity::default(),
        Arc::default(),
    )
    .await;
    let error = opened.err().unwrap();
    assert!(
        matches!(error, RelayStoreError::IncompleteTransfer),
        "{error:?}"
    );
    assert!(error.to_string().contains("move again"));
}
