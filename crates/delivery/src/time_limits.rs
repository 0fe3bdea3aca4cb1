//! Time limits of an update.

use std::time::Duration;

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
    /// packs, before they are contacted as well.
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
