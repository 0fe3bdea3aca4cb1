//! What expires, and when.

use lotse_relay::store::{ExpiredCounts, Outcome, Store};
use lotse_testing::{TestMailbox, TestStore, ids, later, noon};
use lotse_wire::{Batch, Cursor, ProblemCode, Ticket, limits};

use super::refused;

for_every_store! {
    old_envelopes_and_unread_mailboxes_expire
    a_clock_that_jumps_erases_nothing
    two_relays_of_one_store_count_an_hour_once
    the_owner_of_an_expired_mailbox_opens_it_again_without_a_ticket
}

/// Advances a store by some days, with a clock that nothing depends on.
pub(super) async fn days_pass(store: &dyn Store, days: u32) {
    let now = noon().plus_days(store.hours().await.unwrap());
    store.add_hours(24 * i64::from(days), now).await.unwrap();
}

async fn old_envelopes_and_unread_mailboxes_expire(test_store: TestStore) {
    let store = &*test_store.open().await;
    let (quiet, read) = (
        TestMailbox::opened(store).await,
        TestMailbox::opened(store).await,
    );
    quiet.put(store, noon()).await;
    days_pass(store, 1).await;
    let kept = quiet.put(store, noon()).await;
    days_pass(store, limits::ENVELOPE_DAYS - 1).await;
    assert_eq!(store.expire().await.unwrap(), ExpiredCounts::default());
    days_pass(store, 1).await;
    let expired = store.expire().await.unwrap();
    assert_eq!((expired.envelopes, expired.mailboxes), (1, 0));
    let stats = store.stats().await.unwrap();
    assert_eq!((stats.envelopes, stats.bytes), (1, 256));
    let batch = store
        .fetch(quiet.id, quiet.secret.digest(), Cursor(0), 1)
        .await;
    assert_eq!(ids(&batch.unwrap()), [kept]);

    read.fetch(store, 0).await.unwrap();
    days_pass(store, limits::UNREAD_MAILBOX_DAYS - limits::ENVELOPE_DAYS).await;
    let expired = store.expire().await.unwrap();
    assert_eq!((expired.envelopes, expired.mailboxes), (1, 1));
    assert_eq!(refused(quiet.fetch(store, 0).await), ProblemCode::NotYours);
    read.fetch(store, 0).await.unwrap();
}

async fn a_clock_that_jumps_erases_nothing(test_store: TestStore) {
    let store = &*test_store.open().await;
    let mailbox = TestMailbox::opened(store).await;
    let before = mailbox.put(store, noon()).await;
    let mut put = vec![before];
    // Each run of the relay lasts an hour, with a clock that is years away.
    for years in [1, -40, 30, 1000, 7000, -1] {
        let now = noon().plus_days(365 * years);
        store.add_hours(1, now).await.unwrap();
        assert_eq!(store.expire().await.unwrap(), ExpiredCounts::default());
        put.push(mailbox.put(store, now).await);
    }
    let batch = mailbox.fetch(store, 0).await.unwrap();
    assert_eq!(ids(&batch), put);
    assert_eq!(Batch::decode(&batch.encode()), Ok(batch));
    let hours = store.hours().await.unwrap();
    // The six hours may have ended a day.
    days_pass(store, limits::ENVELOPE_DAYS - 1).await;
    assert_eq!(store.expire().await.unwrap(), ExpiredCounts::default());
    assert_eq!(store.hours().await.unwrap(), hours + 24 * 89);
}

async fn two_relays_of_one_store_count_an_hour_once(test_store: TestStore) {
    let stores = [test_store.open().await, test_store.open().await];
    let before = stores[0].hours().await.unwrap();
    for hour in 0..3 {
        for (store, minutes) in stores.iter().zip([0, 40]) {
            let now = later((60 * hour + minutes) * 60_000_000);
            store.add_hours(1, now).await.unwrap();
        }
    }
    assert_eq!(stores[1].hours().await.unwrap(), before + 3);
}

async fn the_owner_of_an_expired_mailbox_opens_it_again_without_a_ticket(test_store: TestStore) {
    let store = &*test_store.open().await;
    let (mailbox, closed) = (
        TestMailbox::opened(store).await,
        TestMailbox::opened(store).await,
    );
    let owner = closed.secret.digest();
    store.close_mailbox(closed.id, owner).await.unwrap();
    days_pass(store, limits::UNREAD_MAILBOX_DAYS + 1).await;
    assert_eq!(store.expire().await.unwrap().mailboxes, 1);
    let used_up = Ticket::random().unwrap();
    let thief = TestMailbox {
        id: mailbox.id,
        ..TestMailbox::new()
    };
    let opened = thief.open(store, used_up).await;
    assert_eq!(refused(opened), ProblemCode::MailboxNotDerived);
    days_pass(store, limits::FORMER_OWNER_DAYS).await;
    store.expire().await.unwrap();
    for expected in [Outcome::Created, Outcome::AlreadyExisted] {
        assert_eq!(mailbox.open(store, used_up).await.unwrap(), expected);
    }
    // It was the person's own wish to close this one.
    let opened = closed.open(store, used_up).await;
    assert_eq!(refused(opened), ProblemCode::TicketRefused);
    // Nobody is remembered for ever.
    days_pass(store, limits::UNREAD_MAILBOX_DAYS + 1).await;
    store.expire().await.unwrap();
    days_pass(store, limits::FORMER_OWNER_DAYS + 1).await;
    store.expire().await.unwrap();
    let opened = mailbox.open(store, used_up).await;
    assert_eq!(refused(opened), ProblemCode::TicketRefused);
}
