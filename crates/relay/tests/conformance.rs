//! What every store does, whatever it keeps things in.

#![cfg(test)]

mod support;

use std::{fmt::Write as _, sync::Arc};

use futures_util::FutureExt as _;
use lotse_relay::store::{
    Capacity, Claimed, Expired, Made, Occupation, Stats, Store, StoreAddress, StoreError, open,
    transfer,
};
use lotse_wire::{Cursor, ProblemCode, Secret, Ticket, limits};
use support::stores::{Box, Place, later, noon, ticket};

macro_rules! of_every_store {
    ($($test:ident)*) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() { super::of(super::$test(super::Place::file())).await })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() { super::of(super::$test(super::Place::postgres().await)).await })*
        }
    };
}

of_every_store! {
    a_mailbox_is_opened_once_and_costs_one_use
    a_bad_ticket_opens_nothing_and_says_nothing
    a_stranger_is_told_the_same_of_a_mailbox_and_of_none
    a_writer_who_is_forbidden_writes_no_longer
    nothing_comes_in_after_its_writer_was_forbidden
    only_so_many_writers_are_allowed
    an_envelope_put_twice_lies_there_once
    a_full_mailbox_takes_more_when_something_was_acknowledged
    cursors_grow_even_when_the_clock_goes_back
    a_reader_never_misses_an_envelope_of_concurrent_writers
    an_answer_holds_so_much_and_says_that_more_waits
    acknowledging_throws_away_what_was_before
    each_key_is_given_once_and_the_last_one_to_all
    new_keys_replace_old_ones
    closing_throws_everything_away
    what_nobody_fetched_or_read_goes_in_time
    a_restored_copy_gives_no_cursor_that_a_device_has_seen
    a_device_whose_cursor_is_ahead_misses_nothing_that_comes
    all_is_there_after_it_was_opened_again
    a_store_moves_to_the_other_kind_and_back_unchanged
    nothing_moves_into_a_store_with_something_in_it
    a_store_that_is_served_cannot_be_moved
    half_a_copy_is_not_served
}

/// A test that does not hang.
async fn of(test: impl Future<Output = ()>) {
    support::within(120, test).await;
}

fn refused<T: std::fmt::Debug>(result: Result<T, StoreError>) -> ProblemCode {
    let error = result.expect_err("a refusal");
    error.refused().unwrap_or_else(|| panic!("{error:?}"))
}

async fn a_mailbox_is_opened_once_and_costs_one_use(place: Place) {
    let store = &*place.open().await;
    let ticket = ticket(store, 2).await;
    let mailbox = Box::new();
    assert_eq!(mailbox.open(store, ticket).await.unwrap(), Made::New);
    assert_eq!(mailbox.open(store, ticket).await.unwrap(), Made::Before);
    assert_eq!(store.tickets().await.unwrap()[0].uses, 1);
    let thief = Box {
        id: mailbox.id,
        ..Box::new()
    };
    assert_eq!(refused(thief.open(store, ticket).await), ProblemCode::Taken);
    assert_eq!(store.tickets().await.unwrap()[0].uses, 1);
    assert_eq!(Box::new().open(store, ticket).await.unwrap(), Made::New);
    let used_up = Box::new().open(store, ticket).await;
    assert_eq!(refused(used_up), ProblemCode::TicketRefused);
    // Also after the ticket is used up, asking again is no mistake.
    assert_eq!(mailbox.open(store, ticket).await.unwrap(), Made::Before);
}

async fn a_bad_ticket_opens_nothing_and_says_nothing(place: Place) {
    let store = &*place.open().await;
    let mailbox = Box::opened(store).await;
    let unknown = Ticket::random().unwrap();
    let over = ticket(store, 1).await;
    let mut record = store.tickets().await.unwrap().pop().unwrap();
    store.withdraw_ticket(over.digest()).await.unwrap();
    assert!(!store.withdraw_ticket(over.digest()).await.unwrap());
    record.digest = over.digest();
    record.until_day = noon().day() - 1;
    store.add_ticket(record).await.unwrap();
    let thief = Box {
        id: mailbox.id,
        ..Box::new()
    };
    for (asking, ticket) in [
        (&thief, unknown),
        (&Box::new(), unknown),
        (&Box::new(), over),
    ] {
        let opened = asking.open(store, ticket).await;
        assert_eq!(refused(opened), ProblemCode::TicketRefused);
    }
    assert_eq!(store.stats().await.unwrap().mailboxes, 1);
}

async fn a_stranger_is_told_the_same_of_a_mailbox_and_of_none(place: Place) {
    let store = &*place.open().await;
    let mailbox = Box::opened(store).await;
    let known = Box {
        id: mailbox.id,
        ..Box::new()
    };
    for stranger in [known, Box::new()] {
        let (id, is) = (stranger.id, stranger.secret.digest());
        let not_yours = [
            refused(stranger.fetch(store, 0).await),
            refused(store.acknowledge(id, is, Cursor(u64::MAX)).await),
            refused(store.close_mailbox(id, is).await),
            refused(stranger.allow(store, &stranger.grant).await),
            refused(store.forbid_writer(id, is, mailbox.grant.digest()).await),
            refused(store.publish_keys(id, is, vec![], vec![1]).await),
        ];
        assert_eq!(not_yours, [ProblemCode::NotYours; 6]);
        // The owner's own secret is no grant.
        for grant in [stranger.grant.digest(), mailbox.secret.digest()] {
            let mut putting = stranger.envelope(vec![1; 256]);
            putting.grant = grant;
            let put = refused(store.put(putting, noon()).await);
            let claimed = refused(store.claim_key(id, grant).await);
            assert_eq!([put, claimed], [ProblemCode::Refused; 2]);
        }
    }
    assert_eq!(store.stats().await.unwrap().writers, 1);
}

async fn a_writer_who_is_forbidden_writes_no_longer(place: Place) {
    let store = &*place.open().await;
    let mailbox = Box::opened(store).await;
    mailbox.put(store, noon()).await;
    let (is, writer) = (mailbox.secret.digest(), mailbox.grant.digest());
    for _ in 0..2 {
        store.forbid_writer(mailbox.id, is, writer).await.unwrap();
    }
    let put = store.put(mailbox.envelope(vec![1; 256]), noon()).await;
    assert_eq!(refused(put), ProblemCode::Refused);
    assert_eq!(mailbox.ids(store).await.len(), 1);
}

async fn nothing_comes_in_after_its_writer_was_forbidden(place: Place) {
    // Two stores over the same place are two processes to it.
    let stores = [place.open().await, place.open().await];
    for _ in 0..40 {
        let mailbox = Box::opened(&*stores[0]).await;
        let putting = (0..8).map(|_| {
            let (store, mailbox) = (Arc::clone(&stores[1]), mailbox.clone());
            tokio::spawn(async move { store.put(mailbox.envelope(vec![1; 256]), noon()).await })
        });
        let putting: Vec<_> = putting.collect();
        let (is, writer) = (mailbox.secret.digest(), mailbox.grant.digest());
        stores[0]
            .forbid_writer(mailbox.id, is, writer)
            .await
            .unwrap();
        let there = mailbox.ids(&*stores[0]).await;
        for put in putting {
            let put = put.await.unwrap();
            assert!(put.is_ok() || refused(put) == ProblemCode::Refused);
        }
        assert_eq!(mailbox.ids(&*stores[0]).await, there);
    }
}

async fn only_so_many_writers_are_allowed(place: Place) {
    let capacity = Capacity {
        writers: 3,
        ..Capacity::default()
    };
    let store = &*place.open_with(capacity).await;
    let mailbox = Box::opened(store).await;
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

async fn an_envelope_put_twice_lies_there_once(place: Place) {
    let store = &*place.open().await;
    let mailbox = Box::opened(store).await;
    let putting = mailbox.envelope(vec![7; 384]);
    assert_eq!(store.put(putting.clone(), noon()).await.unwrap(), Made::New);
    for _ in 0..2 {
        let again = store.put(putting.clone(), later(5)).await.unwrap();
        assert_eq!(again, Made::Before);
    }
    let mut other = putting.clone();
    other.bytes[0] = 8;
    assert_eq!(
        refused(store.put(other, noon()).await),
        ProblemCode::Conflict
    );
    let batch = mailbox.fetch(store, 0).await.unwrap();
    assert_eq!(batch.envelopes.len(), 1);
    assert_eq!(batch.envelopes[0].bytes, putting.bytes);
}

async fn a_full_mailbox_takes_more_when_something_was_acknowledged(place: Place) {
    let capacity = Capacity {
        envelopes: 3,
        bytes: 1024,
        ..Capacity::default()
    };
    let store = &*place.open_with(capacity).await;
    let (few, heavy) = (Box::opened(store).await, Box::opened(store).await);
    let first = few.envelope(vec![1; 256]);
    store.put(first.clone(), noon()).await.unwrap();
    few.put(store, noon()).await;
    few.put(store, noon()).await;
    let put = store.put(few.envelope(vec![1; 256]), noon()).await;
    assert_eq!(refused(put), ProblemCode::Full);
    // One that is here already is no more.
    assert_eq!(store.put(first, noon()).await.unwrap(), Made::Before);
    heavy.put(store, noon()).await;
    let put = store.put(heavy.envelope(vec![1; 1024]), noon()).await;
    assert_eq!(refused(put), ProblemCode::Full);
    for mailbox in [&few, &heavy] {
        let through = mailbox.last(store).await;
        let is = mailbox.secret.digest();
        store.acknowledge(mailbox.id, is, through).await.unwrap();
    }
    few.put(store, noon()).await;
    let put = store.put(heavy.envelope(vec![1; 1024]), noon()).await;
    assert_eq!(put.unwrap(), Made::New);
}

async fn cursors_grow_even_when_the_clock_goes_back(place: Place) {
    let store = &*place.open().await;
    let mailbox = Box::opened(store).await;
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
    // A cursor that no database can hold.
    let none = mailbox.fetch(store, u64::MAX).await.unwrap();
    assert!(none.envelopes.is_empty());
}

async fn a_reader_never_misses_an_envelope_of_concurrent_writers(place: Place) {
    const WRITERS: usize = 8;
    const EACH: usize = 40;
    // Two stores over the same place are two processes to it.
    let stores = [place.open().await, place.open().await];
    let mailbox = Box::opened(&*stores[0]).await;
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
        assert!(!failed, "only {} were seen", seen.len());
    }
    for writer in writers {
        writer.await.unwrap();
    }
}

async fn an_answer_holds_so_much_and_says_that_more_waits(place: Place) {
    let store = &*place.open().await;
    let (many, heavy) = (Box::opened(store).await, Box::opened(store).await);
    let all =
        (0..=limits::MAX_BATCH_ENVELOPES).map(|_| store.put(many.envelope(vec![1; 256]), noon()));
    for put in futures_util::future::join_all(all).await {
        assert_eq!(put.unwrap(), Made::New);
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

async fn acknowledging_throws_away_what_was_before(place: Place) {
    let store = &*place.open().await;
    let mailbox = Box::opened(store).await;
    for _ in 0..3 {
        mailbox.put(store, noon()).await;
    }
    let is = mailbox.secret.digest();
    let batch = mailbox.fetch(store, 0).await.unwrap();
    let second = batch.envelopes[1].cursor;
    assert_eq!(store.acknowledge(mailbox.id, is, second).await.unwrap(), 2);
    assert_eq!(store.acknowledge(mailbox.id, is, second).await.unwrap(), 0);
    let left = mailbox.fetch(store, 0).await.unwrap();
    assert_eq!(left.envelopes, batch.envelopes[2..]);
    let stats = store.stats().await.unwrap();
    assert_eq!((stats.envelopes, stats.bytes), (1, 256));
    let all = Cursor(u64::MAX);
    assert_eq!(store.acknowledge(mailbox.id, is, all).await.unwrap(), 1);
}

async fn each_key_is_given_once_and_the_last_one_to_all(place: Place) {
    let store = &*place.open().await;
    let mailbox = Box::opened(store).await;
    let grant = mailbox.grant.digest();
    let none = store.claim_key(mailbox.id, grant).await;
    assert_eq!(refused(none), ProblemCode::NoKey);
    let keys: Vec<_> = (0..20_u8).map(|key| vec![key; 32]).collect();
    let is = mailbox.secret.digest();
    let published = store.publish_keys(mailbox.id, is, keys.clone(), vec![99; 32]);
    published.await.unwrap();
    let claims = keys.iter().map(|_| store.claim_key(mailbox.id, grant));
    let claimed = futures_util::future::join_all(claims).await;
    let mut claimed: Vec<_> = claimed.into_iter().map(Result::unwrap).collect();
    claimed.sort_by(|one, other| one.key.cmp(&other.key));
    let expected = keys.into_iter().map(|key| Claimed { key, last: false });
    assert_eq!(claimed, expected.collect::<Vec<_>>());
    for _ in 0..2 {
        let last = store.claim_key(mailbox.id, grant).await.unwrap();
        assert_eq!((last.key, last.last), (vec![99; 32], true));
    }
}

async fn new_keys_replace_old_ones(place: Place) {
    let store = &*place.open().await;
    let mailbox = Box::opened(store).await;
    let is = mailbox.secret.digest();
    for key in [1, 2] {
        let keys = vec![vec![key; 32]];
        let published = store.publish_keys(mailbox.id, is, keys, vec![key + 10; 32]);
        published.await.unwrap();
    }
    for expected in [2, 12] {
        let claimed = store.claim_key(mailbox.id, mailbox.grant.digest()).await;
        assert_eq!(claimed.unwrap().key, vec![expected; 32]);
    }
}

async fn closing_throws_everything_away(place: Place) {
    let store = &*place.open().await;
    let mailbox = Box::opened(store).await;
    mailbox.put(store, noon()).await;
    let is = mailbox.secret.digest();
    let published = store.publish_keys(mailbox.id, is, vec![vec![1]], vec![2]);
    published.await.unwrap();
    store.close_mailbox(mailbox.id, is).await.unwrap();
    let expected = Stats {
        tickets: 1,
        ..Stats::default()
    };
    assert_eq!(store.stats().await.unwrap(), expected);
    let again = store.close_mailbox(mailbox.id, is).await;
    assert_eq!(refused(again), ProblemCode::NotYours);
    let put = store.put(mailbox.envelope(vec![1; 256]), noon()).await;
    assert_eq!(refused(put), ProblemCode::Refused);
}

async fn what_nobody_fetched_or_read_goes_in_time(place: Place) {
    let store = &*place.open().await;
    let (quiet, read) = (Box::opened(store).await, Box::opened(store).await);
    let after = |days: u32| noon().plus_days(days.into());
    quiet.put(store, noon()).await;
    let kept = quiet.put(store, after(1)).await;
    assert_eq!(
        store.expire(after(limits::ENVELOPE_DAYS)).await.unwrap(),
        Expired::default()
    );
    let expired = store
        .expire(after(limits::ENVELOPE_DAYS + 1))
        .await
        .unwrap();
    assert_eq!((expired.envelopes, expired.mailboxes), (1, 0));
    let stats = store.stats().await.unwrap();
    assert_eq!((stats.envelopes, stats.bytes), (1, 256));
    assert_eq!(quiet.ids(store).await, [kept]);

    let is = read.secret.digest();
    store.fetch(read.id, is, Cursor(0), after(3)).await.unwrap();
    let expired = store
        .expire(after(limits::UNREAD_MAILBOX_DAYS + 1))
        .await
        .unwrap();
    assert_eq!((expired.envelopes, expired.mailboxes), (1, 1));
    assert_eq!(refused(quiet.fetch(store, 0).await), ProblemCode::NotYours);
    read.fetch(store, 0).await.unwrap();
}

async fn a_restored_copy_gives_no_cursor_that_a_device_has_seen(place: Place) {
    let store = place.open().await;
    let mailbox = Box::opened(&*store).await;
    mailbox.put(&*store, noon()).await;
    drop(store);
    let older = place.copy().await;
    let store = place.open().await;
    for _ in 0..50 {
        mailbox.put(&*store, later(1_000_000)).await;
    }
    let seen = mailbox.last(&*store).await;
    let restored = older.open().await;
    assert_eq!(mailbox.ids(&*restored).await.len(), 1);
    mailbox.put(&*restored, later(60_000_000)).await;
    assert!(mailbox.last(&*restored).await > seen);
}

async fn a_device_whose_cursor_is_ahead_misses_nothing_that_comes(place: Place) {
    let store = &*place.open().await;
    let (mailbox, other) = (Box::opened(store).await, Box::opened(store).await);
    mailbox.put(store, noon()).await;
    // The clock was a year ahead, or the store is an older copy.
    let ahead = noon().plus_days(365).micros().cast_unsigned();
    let stranger = Box {
        secret: other.secret.clone(),
        ..mailbox.clone()
    };
    refused(stranger.fetch(store, ahead + 5).await);
    assert_eq!(mailbox.fetch(store, ahead).await.unwrap().envelopes, []);
    for round in 1..3 {
        mailbox.put(store, later(round)).await;
        let new = mailbox.fetch(store, ahead).await.unwrap();
        let cursors = new.envelopes.iter().map(|next| next.cursor.0);
        let expected = (ahead + 1..).take(usize::try_from(round).unwrap());
        assert!(cursors.eq(expected), "{new:?}");
    }
    // Where no cursor is left after it, it is not believed.
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

async fn all_is_there_after_it_was_opened_again(place: Place) {
    let store = place.open().await;
    let mailbox = Box::opened(&*store).await;
    let id = mailbox.put(&*store, noon()).await;
    drop(store);
    let store = place.open().await;
    assert_eq!(mailbox.ids(&*store).await, [id]);
}

/// Everything that a device could notice.
async fn everything(store: &dyn Store) -> String {
    let mut all = format!("{:?}", store.stats().await.unwrap());
    for mailbox in store.mailboxes(None, 1000).await.unwrap() {
        let envelopes = store.envelopes(mailbox.id, 0, 1000).await.unwrap();
        write!(all, "{mailbox:?} {envelopes:?}").unwrap();
    }
    all + &format!("{:?}", store.tickets().await.unwrap())
}

async fn a_store_moves_to_the_other_kind_and_back_unchanged(place: Place) {
    let store = &*place.open().await;
    let _unused = ticket(store, 3).await;
    let boxes = [Box::opened(store).await, Box::opened(store).await];
    for mailbox in &boxes {
        let is = mailbox.secret.digest();
        for _ in 0..30 {
            mailbox.put(store, noon()).await;
        }
        let published = store.publish_keys(mailbox.id, is, vec![vec![1], vec![2]], vec![3]);
        published.await.unwrap();
    }
    let before = everything(store).await;
    let others = [Place::file(), Place::postgres().await, Place::file()];
    let mut from = place.open().await;
    for other in &others {
        let to = other.open().await;
        let moved = transfer(&*from, &*to).await.unwrap();
        assert_eq!(
            (moved.mailboxes, moved.envelopes, moved.tickets),
            (2, 60, 3)
        );
        assert_eq!(everything(&*to).await, before);
        from = other.open().await;
    }
    let seen = boxes[0].last(store).await;
    boxes[0].put(&*from, noon()).await;
    assert!(boxes[0].last(&*from).await > seen);
}

async fn nothing_moves_into_a_store_with_something_in_it(place: Place) {
    let store = &*place.open().await;
    let other = Place::file();
    let other = &*other.open().await;
    ticket(other, 1).await;
    let moved = transfer(store, other).await;
    assert!(matches!(moved, Err(StoreError::NotEmpty)), "{moved:?}");
}

async fn a_store_that_is_served_cannot_be_moved(place: Place) {
    let (serving, moving) = (place.open().await, place.open().await);
    serving.occupy(Occupation::Serve).await.unwrap();
    let occupied = moving.occupy(Occupation::Move).await;
    assert!(matches!(occupied, Err(StoreError::InUse)), "{occupied:?}");
}

async fn half_a_copy_is_not_served(place: Place) {
    let from = Place::file();
    let from = &*from.open().await;
    for _ in 0..3 {
        Box::opened(from).await.put(from, noon()).await;
    }
    let to = place.open().await;
    // Cut off in the midst of it.
    {
        let mut moving = std::pin::pin!(transfer(from, &*to));
        while to.stats().await.unwrap().mailboxes == 0 {
            assert!(moving.as_mut().now_or_never().is_none(), "not cut off");
        }
    }
    drop(to);
    let opened = open(&place.address, Capacity::default(), Arc::default()).await;
    let error = opened.err().unwrap();
    assert!(matches!(error, StoreError::HalfMoved), "{error:?}");
    assert!(error.to_string().contains("move again"));
}

#[tokio::test]
async fn of_what_was_thrown_away_nothing_is_left_in_the_file() {
    let place = Place::file();
    let store = place.open().await;
    let mailbox = Box::opened(&*store).await;
    let secret = b"sealed, and to be forgotten".repeat(100);
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
    let StoreAddress::File(path) = &place.address else {
        unreachable!()
    };
    assert!(kept(path));
    let store = place.open().await;
    let is = mailbox.secret.digest();
    let acknowledged = store.acknowledge(mailbox.id, is, Cursor(u64::MAX));
    acknowledged.await.unwrap();
    drop(store);
    for file in std::fs::read_dir(place.path()).unwrap() {
        assert!(!kept(&file.unwrap().path()));
    }
}
