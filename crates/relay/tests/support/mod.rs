//! What the tests of the relay share.

#![allow(dead_code, reason = "each test uses a part")]
#![allow(unreachable_pub, reason = "a module of each test")]

use std::time::Duration;

pub mod client;
pub mod postgres;
pub mod process;
pub mod serving;
pub mod stores;

/// What comes of `what`, which must not take longer: a test that waits for ever
/// says nothing.
pub async fn within<T>(seconds: u64, what: impl Future<Output = T>) -> T {
    let ended = tokio::time::timeout(Duration::from_secs(seconds), what).await;
    ended.unwrap_or_else(|_| panic!("not over after {seconds} s"))
}

/// Asks again and again until it is so, but not for ever.
pub async fn until(is_so: impl AsyncFn() -> bool) {
    let asking = async {
        while !is_so().await {
            tokio::task::yield_now().await;
        }
    };
    within(60, asking).await;
}
