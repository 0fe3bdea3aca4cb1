//! Waiting with a timeout: a test that hangs reports nothing.

use std::time::Duration;

/// Awaits a future, and panics when it takes longer.
pub async fn within<T>(seconds: u64, future: impl Future<Output = T>) -> T {
    let result = tokio::time::timeout(Duration::from_secs(seconds), future).await;
    result.unwrap_or_else(|_| panic!("not finished after {seconds} s"))
}

/// Polls a condition until it holds, for at most a minute.
pub async fn until(condition: impl AsyncFn() -> bool) {
    let polling = async {
        while !condition().await {
            tokio::task::yield_now().await;
        }
    };
    within(60, polling).await;
}
