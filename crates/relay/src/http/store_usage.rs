//! How much all waiting envelopes take, with a limit that the operator sets.

use std::time::Duration;

use lotse_wire::ProblemCode;
use tokio::{sync::Mutex, time::Instant};

use super::Refusal;
use crate::store::Store;

/// How long a measurement is used: others may write to the same database.
const MEASURED: Duration = Duration::from_secs(10);

/// The same when the store seems to be full: devices acknowledge envelopes.
const MEASURED_FULL: Duration = Duration::from_secs(1);

/// Size of all waiting envelopes.
pub(crate) struct StoreUsage {
    /// `None` means unlimited.
    most_bytes: Option<i64>,
    last: Mutex<Option<Measurement>>,
}

#[derive(Clone, Copy)]
struct Measurement {
    at: Instant,
    /// With what was accepted since.
    bytes: i64,
}

impl StoreUsage {
    pub(crate) fn new(most_bytes: Option<i64>) -> Self {
        Self {
            most_bytes,
            last: Mutex::default(),
        }
    }

    /// Counts an envelope that is about to be stored; refuses it if that is too much.
    pub(super) async fn add(&self, store: &dyn Store, size: usize) -> Result<(), Refusal> {
        let Some(most_bytes) = self.most_bytes else {
            return Ok(());
        };
        let size = i64::try_from(size).unwrap_or(i64::MAX);
        let mut last = self.last.lock().await;
        let is_full = |bytes: i64| bytes.saturating_add(size) > most_bytes;
        let usable = last.filter(|last| {
            let for_how_long = if is_full(last.bytes) {
                MEASURED_FULL
            } else {
                MEASURED
            };
            last.at.elapsed() < for_how_long
        });
        let mut current = match usable {
            Some(current) => current,
            None => Measurement {
                at: Instant::now(),
                bytes: store.waiting_bytes().await?,
            },
        };
        let refused = is_full(current.bytes);
        if !refused {
            current.bytes += size;
        }
        *last = Some(current);
        if refused {
            return Err(ProblemCode::StoreFull.into());
        }
        Ok(())
    }
}
