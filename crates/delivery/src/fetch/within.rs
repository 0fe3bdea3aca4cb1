//! Time limit for a future.

use std::time::Duration;

use super::NetworkError;

/// Runs a future with a time limit. `url` names it in the error.
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
