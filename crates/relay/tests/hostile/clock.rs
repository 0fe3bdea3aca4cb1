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
