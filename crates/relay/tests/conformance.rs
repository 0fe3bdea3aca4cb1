//! Behaviour that every store must have.

#![cfg(test)]

use std::{fmt::Write as _, sync::Arc};

use futures_util::FutureExt as _;
use lotse_relay::store::{
    ExpiredCounts, KeyClaim, LockMode, MailboxCapacity, Outcome, RelayStoreError, Store,
    StoreAddress, StoreStats, open, transfer,
};
use lotse_testing::{TestMailbox, TestStore, ids, later, noon, store_ticket, within};
use lotse_wire::{Batch, Cursor, MailboxId, ProblemCode, Secret, Ticket, limits};

macro_rules! for_every_store {
    ($($test:ident)*) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() { super::run(super::$test(super::TestStore::sqlite())).await })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() { super::run(super::$test(super::TestStore::postgres().await)).await })*
        }
    };
}

for_every_store! {
    opening_a_mailbox_is_idempotent_and_consumes_one_use
    a_bad_ticket_opens_nothing_and_reveals_nothing
    a_stranger_cannot_tell_whether_a_mailbox_exists
    a_forbidden_writer_cannot_write
    no_envelope_is_stored_after_its_writer_was_forbidden
    the_number_of_writers_is_limited
    an_envelope_put_twice_is_stored_once
    a_full_mailbox_accepts_envelopes_after_an_acknowledgement
    cursors_grow_even_if_the_clock_goes_back
    a_reader_never_misses_an_envelope_of_concurrent_writers
    a_batch_is_limited_and_tells_that_more_waits
    acknowledging_deletes_earlier_envelopes
    each_one_time_key_is_claimed_once_and_the_fallback_key_repeatedly
    a_writer_gets_few_one_time_keys_a_day
    one_writer_leaves_room_for_others
    an_issued_ticket_opens_one_mailbox_which_issues_none
    a_newcomer_with_the_operators_ticket_issues_tickets_too
    the_number_of_issued_tickets_is_limited
    an_invited_mailbox_is_small_until_it_is_read
    new_keys_replace_old_ones
    closing_deletes_everything
    old_envelopes_and_unread_mailboxes_expire
    a_clock_that_jumps_erases_nothing
    two_relays_of_one_store_count_an_hour_once
    the_owner_of_an_expired_mailbox_opens_it_again_without_a_ticket
    a_restored_backup_assigns_no_cursor_twice
    a_device_whose_cursor_is_ahead_misses_no_envelope
    content_survives_reopening
    a_store_of_the_previous_version_is_migrated
    a_store_moves_to_the_other_database_and_back_unchanged
    nothing_moves_into_a_store_that_is_not_empty
    a_served_store_cannot_be_moved
    an_incomplete_transfer_cannot_be_opened
}

/// Runs a test with a timeout.
async fn run(test: impl Future<Output = ()>) {
    within(120, test).await;
}

fn refused<T: std::fmt::Debug>(result: Result<T, RelayStoreError>) -> ProblemCode {
    let error = result.expect_err("a refusal");
    error.refused().unwrap_or_else(|| panic!("{error:?}"))
}

async fn opening_a_mailbox_is_idempotent_and_consumes_one_use(test_store: TestStore) {
    let store = &*test_store.open().await;
    let ticket = store_ticket(store, 2).await;
    let mailbox = TestMailbox::new();
    assert_eq!(mailbox.open(store, ticket).await.unwrap(), Outcome::Created);
    assert_eq!(
        mailbox.open(store, ticket).await.unwrap(),
        Outcome::AlreadyExisted
    );
    assert_eq!(store.tickets().await.unwrap()[0].uses, 1);
    let thief = TestMailbox {
        id: mailbox.id,
        ..TestMailbox::new()
    };
    let opened = thief.open(store, ticket).await;
    assert_eq!(refused(opened), ProblemCode::MailboxNotDerived);
    assert_eq!(store.tickets().await.unwrap()[0].uses, 1);
    assert_eq!(
        TestMailbox::new().open(store, ticket).await.unwrap(),
        Outcome::Created
    );
    let used_up = TestMailbox::new().open(store, ticket).await;
    assert_eq!(refused(used_up), ProblemCode::TicketRefused);
    // Repeating the call succeeds even after the ticket is used up.
    assert_eq!(
        mailbox.open(store, ticket).await.unwrap(),
        Outcome::AlreadyExisted
    );
}

async fn a_bad_ticket_opens_nothing_and_reveals_nothing(test_store: TestStore) {
    let store = &*test_store.open().await;
    let unknown = Ticket::random().unwrap();
    let over = store_ticket(store, 1).await;
    let mut record = store.tickets().await.unwrap().pop().unwrap();
    store.withdraw_ticket(over.digest()).await.unwrap();
    assert!(!store.withdraw_ticket(over.digest()).await.unwrap());
    record.digest = over.digest();
    record.until_day = noon().day() - 1;
    store.add_ticket(record).await.unwrap();
    for (asking, ticket) in [(&TestMailbox::new(), unknown), (&TestMailbox::new(), over)] {
        let opened = asking.open(store, ticket).await;
        assert_eq!(refused(opened), ProblemCode::TicketRefused);
    }
    assert_eq!(store.stats().await.unwrap().mailboxes, 0);
}

async fn a_stranger_cannot_tell_whether_a_mailbox_exists(test_store: TestStore) {
    let store = &*test_store.open().await;
    let mailbox = TestMailbox::opened(store).await;
    let known = TestMailbox {
        id: mailbox.id,
        ..TestMailbox::new()
    };
    for stranger in [known, TestMailbox::new()] {
        let (id, owner) = (stranger.id, stranger.secret.digest());
        let not_yours = [
            refused(stranger.fetch(store, 0).await),
            refused(store.acknowledge(id, owner, Cursor(u64::MAX)).await),
            refused(store.close_mailbox(id, owner).await),
            refused(stranger.allow(store, &stranger.grant).await),
            refused(store.forbid_writer(id, owner, mailbox.grant.digest()).await),
            refused(store.publish_keys(id, owner, vec![], vec![1]).await),
        ];
        assert_eq!(not_yours, [ProblemCode::NotYours; 6]);
        // The owner's secret is not a grant.
        for grant in [stranger.grant.digest(), mailbox.secret.digest()] {
            let mut envelope = stranger.envelope(vec![1; 256]);
            envelope.grant = grant;
            let put = refused(store.put(envelope, noon()).await);
            let claimed = refused(store.claim_key(id, grant).await);
            assert_eq!([put, claimed], [ProblemCode::Refused; 2]);
        }
    }
    assert_eq!(store.stats().await.unwrap().writers, 1);
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

async fn each_one_time_key_is_claimed_once_and_the_fallback_key_repeatedly(test_store: TestStore) {
    let capacity = MailboxCapacity {
        writer_keys: 20,
        ..MailboxCapacity::default()
    };
    let store = &*test_store.open_with(capacity).await;
    let mailbox = TestMailbox::opened(store).await;
    let grant = mailbox.grant.digest();
    let none = store.claim_key(mailbox.id, grant).await;
    assert_eq!(refused(none), ProblemCode::NoKey);
    let keys: Vec<_> = (0..20_u8).map(|key| vec![key; 32]).collect();
    let owner = mailbox.secret.digest();
    let published = store.publish_keys(mailbox.id, owner, keys.clone(), vec![99; 32]);
    published.await.unwrap();
    let claims = keys.iter().map(|_| store.claim_key(mailbox.id, grant));
    let claimed = futures_util::future::join_all(claims).await;
    let mut claimed: Vec<_> = claimed.into_iter().map(Result::unwrap).collect();
    claimed.sort_by(|one, other| one.key.cmp(&other.key));
    let expected = keys.into_iter().map(|key| KeyClaim { key, last: false });
    assert_eq!(claimed, expected.collect::<Vec<_>>());
    for _ in 0..2 {
        let last = store.claim_key(mailbox.id, grant).await.unwrap();
        assert_eq!((last.key, last.last), (vec![99; 32], true));
    }
}

async fn a_writer_gets_few_one_time_keys_a_day(test_store: TestStore) {
    let store = &*test_store.open().await;
    let mailbox = TestMailbox::opened(store).await;
    let other = Secret::random().unwrap();
    mailbox.allow(store, &other).await.unwrap();
    let keys = (0..50_u8).map(|key| vec![key; 32]).collect();
    let published = store.publish_keys(mailbox.id, mailbox.secret.digest(), keys, vec![99; 32]);
    published.await.unwrap();
    let claim = async |grant: &Secret| {
        let claimed = store.claim_key(mailbox.id, grant.digest()).await;
        claimed.unwrap().last
    };
    for _ in 0..2 {
        for number in 0..limits::MAX_WRITER_KEYS + 3 {
            let is_fallback = claim(&mailbox.grant).await;
            assert_eq!(is_fallback, number >= limits::MAX_WRITER_KEYS, "{number}");
        }
        assert!(!claim(&other).await);
        days_pass(store, 1).await;
    }
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

/// Issues a new ticket of a mailbox.
async fn issue(store: &dyn Store, mailbox: &TestMailbox) -> Result<Ticket, RelayStoreError> {
    let ticket = Ticket::random().unwrap();
    let owner = mailbox.secret.digest();
    store
        .issue_ticket(mailbox.id, owner, ticket.digest())
        .await?;
    Ok(ticket)
}

async fn an_issued_ticket_opens_one_mailbox_which_issues_none(test_store: TestStore) {
    let store = &*test_store.open().await;
    let (mentor, other) = (
        TestMailbox::opened(store).await,
        TestMailbox::opened(store).await,
    );
    let ticket = issue(store, &mentor).await.unwrap();
    let again = |by: &TestMailbox| {
        let owner = by.secret.digest();
        store.issue_ticket(by.id, owner, ticket.digest())
    };
    again(&mentor).await.unwrap();
    assert_eq!(refused(again(&other).await), ProblemCode::Conflict);
    let stranger = TestMailbox {
        id: mentor.id,
        ..TestMailbox::new()
    };
    let issued = issue(store, &stranger).await;
    assert_eq!(refused(issued), ProblemCode::NotYours);

    let newcomer = TestMailbox::new();
    let opened = newcomer.open(store, ticket).await.unwrap();
    assert_eq!(opened, Outcome::Created);
    let opened = newcomer.open(store, ticket).await.unwrap();
    assert_eq!(opened, Outcome::AlreadyExisted);
    let second = TestMailbox::new().open(store, ticket).await;
    assert_eq!(refused(second), ProblemCode::TicketRefused);
    let issued = issue(store, &newcomer).await;
    assert_eq!(refused(issued), ProblemCode::TicketsNotAllowed);
    // Not even after it expired and was opened again.
    days_pass(store, limits::UNREAD_MAILBOX_DAYS + 1).await;
    store.expire().await.unwrap();
    let opened = newcomer.open(store, ticket).await.unwrap();
    assert_eq!(opened, Outcome::Created);
    let issued = issue(store, &newcomer).await;
    assert_eq!(refused(issued), ProblemCode::TicketsNotAllowed);
}

async fn a_newcomer_with_the_operators_ticket_issues_tickets_too(test_store: TestStore) {
    let store = &*test_store.open().await;
    let mentor = TestMailbox::opened(store).await;
    let (invited, newcomer) = (issue(store, &mentor).await.unwrap(), TestMailbox::new());
    newcomer.open(store, invited).await.unwrap();
    // A ticket of another mailbox changes nothing.
    let second = issue(store, &mentor).await.unwrap();
    newcomer.open(store, second).await.unwrap();
    let issued = issue(store, &newcomer).await;
    assert_eq!(refused(issued), ProblemCode::TicketsNotAllowed);

    let programmes = store_ticket(store, 1).await;
    for _ in 0..2 {
        let opened = newcomer.open(store, programmes).await.unwrap();
        assert_eq!(opened, Outcome::AlreadyExisted);
    }
    issue(store, &newcomer).await.unwrap();
    // It took one use of the programme's ticket.
    let other = TestMailbox::new().open(store, programmes).await;
    assert_eq!(refused(other), ProblemCode::TicketRefused);
    TestMailbox::new().open(store, second).await.unwrap();
}

async fn the_number_of_issued_tickets_is_limited(test_store: TestStore) {
    let capacity = MailboxCapacity {
        tickets: 3,
        ..MailboxCapacity::default()
    };
    let store = &*test_store.open_with(capacity).await;
    let mentor = TestMailbox::opened(store).await;
    let mut issued = vec![];
    for _ in 0..3 {
        issued.push(issue(store, &mentor).await.unwrap());
    }
    let is_over = async || refused(issue(store, &mentor).await) == ProblemCode::TicketLimit;
    assert!(is_over().await);
    let withdraw = |ticket: Ticket| {
        let owner = mentor.secret.digest();
        store.withdraw_issued_ticket(mentor.id, owner, ticket.digest())
    };
    // An unused one gives back the number, a used one does not.
    for _ in 0..2 {
        withdraw(issued[0]).await.unwrap();
    }
    let opened = TestMailbox::new().open(store, issued[0]).await;
    assert_eq!(refused(opened), ProblemCode::TicketRefused);
    issue(store, &mentor).await.unwrap();
    assert!(is_over().await);
    let opened = TestMailbox::new().open(store, issued[1]).await;
    assert_eq!(opened.unwrap(), Outcome::Created);
    withdraw(issued[1]).await.unwrap();
    assert!(is_over().await);
    days_pass(store, limits::TICKET_LIMIT_DAYS - 1).await;
    assert!(is_over().await);
    days_pass(store, 1).await;
    let late = issue(store, &mentor).await.unwrap();
    // The third of the first day is valid for 30 days.
    days_pass(
        store,
        limits::ISSUED_TICKET_DAYS - limits::TICKET_LIMIT_DAYS,
    )
    .await;
    store.expire().await.unwrap();
    let opened = TestMailbox::new().open(store, issued[2]).await;
    assert_eq!(opened.unwrap(), Outcome::Created);
    days_pass(store, limits::TICKET_LIMIT_DAYS + 1).await;
    let opened = TestMailbox::new().open(store, late).await;
    assert_eq!(refused(opened), ProblemCode::TicketRefused);
}

async fn an_invited_mailbox_is_small_until_it_is_read(test_store: TestStore) {
    let capacity = MailboxCapacity {
        unread_envelopes: 9,
        ..MailboxCapacity::default()
    };
    let store = &*test_store.open_with(capacity).await;
    let mentor = TestMailbox::opened(store).await;
    let newcomer = TestMailbox::new();
    let ticket = issue(store, &mentor).await.unwrap();
    newcomer.open(store, ticket).await.unwrap();
    newcomer.allow(store, &newcomer.grant).await.unwrap();
    let flood = async |mailbox: &TestMailbox| {
        let mut put = 0;
        while put < 20
            && store
                .put(mailbox.envelope(vec![1; 256]), noon())
                .await
                .is_ok()
        {
            put += 1;
        }
        put
    };
    assert_eq!(flood(&newcomer).await, 4);
    assert_eq!(flood(&mentor).await, 20);
    newcomer.fetch(store, 0).await.unwrap();
    assert_eq!(flood(&newcomer).await, 20);
}

async fn new_keys_replace_old_ones(test_store: TestStore) {
    let store = &*test_store.open().await;
    let mailbox = TestMailbox::opened(store).await;
    let owner = mailbox.secret.digest();
    for key in [1, 2] {
        let keys = vec![vec![key; 32]];
        let published = store.publish_keys(mailbox.id, owner, keys, vec![key + 10; 32]);
        published.await.unwrap();
    }
    for expected in [2, 12] {
        let claimed = store.claim_key(mailbox.id, mailbox.grant.digest()).await;
        assert_eq!(claimed.unwrap().key, vec![expected; 32]);
    }
}

async fn closing_deletes_everything(test_store: TestStore) {
    let store = &*test_store.open().await;
    let mailbox = TestMailbox::opened(store).await;
    mailbox.put(store, noon()).await;
    let owner = mailbox.secret.digest();
    let published = store.publish_keys(mailbox.id, owner, vec![vec![1]], vec![2]);
    published.await.unwrap();
    store.close_mailbox(mailbox.id, owner).await.unwrap();
    let expected = StoreStats {
        tickets: 1,
        ..StoreStats::default()
    };
    assert_eq!(store.stats().await.unwrap(), expected);
    let again = store.close_mailbox(mailbox.id, owner).await;
    assert_eq!(refused(again), ProblemCode::NotYours);
    let put = store.put(mailbox.envelope(vec![1; 256]), noon()).await;
    assert_eq!(refused(put), ProblemCode::Refused);
}

/// Lets days pass in a store, with a clock of which nothing depends.
async fn days_pass(store: &dyn Store, days: u32) {
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
            let schema = include_str!("schemas/sqlite_2.sql");
            connection.execute_batch(schema).unwrap();
            let content = format!("{content}; PRAGMA user_version = 2");
            connection.execute_batch(&content).unwrap();
        }
        StoreAddress::Postgres(url) => {
            let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls)
                .await
                .unwrap();
            tokio::spawn(connection);
            let schema = include_str!("schemas/postgres_3.sql");
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
