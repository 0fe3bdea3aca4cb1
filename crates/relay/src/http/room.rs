//! Memory for answers with envelopes: how much all of them may take together,
//! whoever asked, as long as their clients read.

use std::{sync::Arc, time::Duration};

use lotse_wire::{ProblemCode, limits};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::Refusal;

/// All answers together, in bytes.
pub(super) const ALL: usize = 64 << 20;

/// How long to wait for room.
const PATIENCE: Duration = Duration::from_secs(20);

/// A semaphore counts up to 2³², and bytes are too fine for it.
const UNIT: usize = 1 << 10;

/// Room for all answers.
#[derive(Clone)]
pub(crate) struct Room {
    left: Arc<Semaphore>,
    patience: Duration,
}

/// Room for one of them, as long as it lives.
pub(super) struct Taken(OwnedSemaphorePermit);

impl Default for Room {
    fn default() -> Self {
        Self {
            left: Arc::new(Semaphore::new(ALL / UNIT)),
            patience: PATIENCE,
        }
    }
}

impl Room {
    /// Waits for room for the longest answer: how long it gets, nobody knows yet.
    pub(super) async fn take(&self) -> Result<Taken, Refusal> {
        let longest = units(limits::MAX_RESPONSE_BYTES);
        let taken = Arc::clone(&self.left).acquire_many_owned(longest);
        match tokio::time::timeout(self.patience, taken).await {
            Ok(Ok(taken)) => Ok(Taken(taken)),
            _ => Err(ProblemCode::Unavailable.into()),
        }
    }
}

impl Taken {
    /// Keeps room for so many bytes and gives the others back.
    pub(super) fn shrink(&mut self, bytes: usize) {
        let more = self.0.num_permits().saturating_sub(units(bytes) as usize);
        drop(self.0.split(more));
    }
}

fn units(bytes: usize) -> u32 {
    u32::try_from(bytes.div_ceil(UNIT)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn there_is_room_for_few_long_answers_or_many_short_ones() {
        let room = Room {
            patience: Duration::ZERO,
            ..Room::default()
        };
        let mut taken = vec![];
        while let Ok(next) = room.take().await {
            taken.push(next);
        }
        assert_eq!(
            taken.len(),
            ALL / UNIT / units(limits::MAX_RESPONSE_BYTES) as usize
        );
        for next in &mut taken {
            next.shrink(300);
        }
        let before = taken.len();
        while let Ok(mut next) = room.take().await {
            next.shrink(300);
            taken.push(next);
        }
        assert!(taken.len() > 1000 * before / 2, "{}", taken.len());
    }
}
