//! Memory for responses with envelopes: a limit for all of them together, counted
//! until their clients have read them.

use std::{sync::Arc, time::Duration};

use lotse_wire::{ProblemCode, limits};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::Refusal;

/// Budget for all responses, in bytes.
const TOTAL_BYTES: usize = 64 << 20;

/// How long to wait for a reservation.
const TIMEOUT: Duration = Duration::from_secs(20);

/// Bytes per permit: a semaphore counts up to 2³² at most.
const UNIT: usize = 1 << 10;

/// Budget that all responses share.
#[derive(Clone)]
pub(crate) struct ResponseBudget {
    left: Arc<Semaphore>,
    timeout: Duration,
}

/// A part of the budget, returned on drop.
pub(super) struct Reservation(OwnedSemaphorePermit);

impl Default for ResponseBudget {
    fn default() -> Self {
        Self {
            left: Arc::new(Semaphore::new(TOTAL_BYTES / UNIT)),
            timeout: TIMEOUT,
        }
    }
}

impl ResponseBudget {
    /// Waits for a reservation for a response of maximum size, because the actual
    /// size is not known yet.
    pub(super) async fn reserve(&self) -> Result<Reservation, Refusal> {
        let max = units(limits::MAX_RESPONSE_BYTES);
        let permits = Arc::clone(&self.left).acquire_many_owned(max);
        match tokio::time::timeout(self.timeout, permits).await {
            Ok(Ok(permits)) => Ok(Reservation(permits)),
            _ => Err(ProblemCode::Unavailable.into()),
        }
    }
}

impl Reservation {
    /// Returns what exceeds `bytes` to the budget.
    pub(super) fn shrink_to(&mut self, bytes: usize) {
        let excess = self.0.num_permits().saturating_sub(units(bytes) as usize);
        drop(self.0.split(excess));
    }
}

fn units(bytes: usize) -> u32 {
    u32::try_from(bytes.div_ceil(UNIT)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_budget_is_enough_for_few_long_responses_or_many_short_ones() {
        let budget = ResponseBudget {
            timeout: Duration::ZERO,
            ..ResponseBudget::default()
        };
        let mut reservations = vec![];
        while let Ok(next) = budget.reserve().await {
            reservations.push(next);
        }
        assert_eq!(
            reservations.len(),
            TOTAL_BYTES / UNIT / units(limits::MAX_RESPONSE_BYTES) as usize
        );
        for next in &mut reservations {
            next.shrink_to(300);
        }
        let long = reservations.len();
        while let Ok(mut next) = budget.reserve().await {
            next.shrink_to(300);
            reservations.push(next);
        }
        assert!(
            reservations.len() > 1000 * long / 2,
            "{}",
            reservations.len()
        );
    }
}
