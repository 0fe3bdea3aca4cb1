//! How much all waiting envelopes take, with a limit that the operator sets.

use std::{sync::Mutex, time::Duration};

use lotse_wire::ProblemCode;
use tokio::time::Instant;

use super::Refusal;
use crate::{store::Store, sync};

/// How long a measurement is used: others may write to the same database.
const MEASURED: Duration = Duration::from_secs(10);

/// The same when the store seems to be full: devices acknowledge envelopes.
const MEASURED_FULL: Duration = Duration::from_secs(1);

/// Size of all waiting envelopes.
pub(crate) struct StoreUsage {
    /// `None` means unlimited.
    most_bytes: Option<i64>,
    /// Size when last measured, and what was accepted since.
    bytes: Mutex<i64>,
    /// When it was measured. Only one request at a time measures, and the others do not
    /// wait for it.
    measured: tokio::sync::Mutex<Option<Instant>>,
}

impl StoreUsage {
    pub(crate) fn new(most_bytes: Option<i64>) -> Self {
        Self {
            most_bytes,
            bytes: Mutex::default(),
            measured: tokio::sync::Mutex::default(),
        }
    }

    /// Counts an envelope that is about to be stored; refuses it if that is too much.
    pub(super) async fn add(&self, store: &dyn Store, size: usize) -> Result<(), Refusal> {
        let Some(most_bytes) = self.most_bytes else {
            return Ok(());
        };
        let size = i64::try_from(size).unwrap_or(i64::MAX);
        let is_full = |bytes: i64| bytes.saturating_add(size) > most_bytes;
        let seems_full = is_full(*sync::lock(&self.bytes));
        let max_age = if seems_full { MEASURED_FULL } else { MEASURED };
        self.measure(store, max_age).await;
        let mut bytes = sync::lock(&self.bytes);
        if is_full(*bytes) {
            return Err(ProblemCode::StoreFull.into());
        }
        *bytes += size;
        Ok(())
    }

    /// Measures again if the last measurement is older than that. An error of the store
    /// is ignored, because the request's next operation fails with it too.
    async fn measure(&self, store: &dyn Store, max_age: Duration) {
        let Ok(mut measured) = self.measured.try_lock() else {
            return;
        };
        if measured.is_some_and(|measured| measured.elapsed() < max_age) {
            return;
        }
        if let Ok(bytes) = store.waiting_bytes().await {
            *sync::lock(&self.bytes) = bytes;
            *measured = Some(Instant::now());
        }
    }
}
