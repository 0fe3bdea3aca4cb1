//! Time limits of an update.

use std::time::Duration;

use super::NetworkError;

/// Time limits. A server that sends a byte now and then is never silent, so a
/// timeout for silence does not end it. What has arrived is kept, and the next
/// update goes on from there: on a slow line, the limits cost nothing but a pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeLimits {
    /// For each file.
    pub file: Duration,
    /// For all that is fetched from one publisher.
    pub publisher: Duration,
    /// How long all others wait for the national publisher's directory, and for its
    /// packs. Then they are asked meanwhile.
    pub national: Duration,
}

impl Default for TimeLimits {
    fn default() -> Self {
        Self {
            file: Duration::from_secs(5 * 60),
            publisher: Duration::from_secs(10 * 60),
            national: Duration::from_secs(30),
        }
    }
}

/// Does work that must end within a time. `url` names it in the error.
pub(crate) async fn within<T, E: From<NetworkError>>(
    limit: Duration,
    url: impl ToString,
    work: impl Future<Output = Result<T, E>>,
) -> Result<T, E> {
    match tokio::time::timeout(limit, work).await {
        Ok(result) => result,
        Err(_) => Err(E::from(NetworkError::TooSlow {
            url: url.to_string(),
            limit,
        })),
    }
}
