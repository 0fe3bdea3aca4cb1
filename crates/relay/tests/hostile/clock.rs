//! A clock that is wrong.

use lotse_relay::{RelayClock, UnixMicros};

use super::*;

/// Settings with a clock that is some days ahead.
fn ahead(days: i64) -> RelaySettings {
    let now = move || UnixMicros::from(jiff::Timestamp::now()).plus_days(days);
    RelaySettings {
        clock: RelayClock::new(now),
        ..RelaySettings::default()
    }
}

async fn loses_nothing_after_a_start_with_a_clock_ahead(test_store: TestStore) {
    let running = RunningRelay::start_at(test_store, ahead(0)).await;
    let mailbox = running.mailbox().await;
    let mut put = vec![running.device.put(&mailbox).await];
    let mut test_store = running.stop().await;
    for days in [366, 91, 0] {
        let running = RunningRelay::start_at(test_store, ahead(days)).await;
        running.relay.expire().await.unwrap();
        put.push(running.device.put(&mailbox).await);
        assert_eq!(running.device.ids(&mailbox).await, put);
        test_store = running.stop().await;
    }
}

#[tokio::test]
async fn nothing_is_lost_after_a_start_with_a_clock_ahead() {
    loses_nothing_after_a_start_with_a_clock_ahead(TestStore::sqlite()).await;
}

#[tokio::test]
async fn nothing_is_lost_after_a_start_with_a_clock_ahead_in_postgres() {
    loses_nothing_after_a_start_with_a_clock_ahead(TestStore::postgres().await).await;
}

#[tokio::test]
async fn nothing_expires_in_the_first_hour_after_a_start() {
    let running = RunningRelay::start().await;
    let mailbox = running.mailbox().await;
    running.device.put(&mailbox).await;
    let store = running.relay.store();
    let too_old = 24 * i64::from(limits::ENVELOPE_DAYS + 1);
    let now = jiff::Timestamp::now().into();
    store.add_hours(too_old, now).await.unwrap();
    let waiting = async || store.stats().await.unwrap().envelopes;

    // While a blocking task runs, a paused clock does not advance by itself.
    let (end, ended) = std::sync::mpsc::channel::<()>();
    let blocking = tokio::task::spawn_blocking(move || ended.recv().is_err());
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(59 * 60)).await;
    for _ in 0..3 {
        // Waits for what the relay had to write.
        store.check().await.unwrap();
    }
    assert_eq!(waiting().await, 1);
    tokio::time::advance(Duration::from_secs(2 * 60)).await;
    while waiting().await > 0 {
        tokio::task::yield_now().await;
    }
    drop(end);
    assert!(blocking.await.unwrap());
}
