//! Progress of a download.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

/// Progress of a download, in bytes. Cheap to clone and to read.
#[derive(Debug, Clone, Default)]
pub struct DownloadProgress(Arc<Counters>);

#[derive(Debug, Default)]
struct Counters {
    done: AtomicU64,
    total: AtomicU64,
}

impl DownloadProgress {
    /// Bytes received.
    pub fn done(&self) -> u64 {
        self.0.done.load(Ordering::Relaxed).min(self.total())
    }

    /// Bytes in total, as far as known.
    pub fn total(&self) -> u64 {
        self.0.total.load(Ordering::Relaxed)
    }

    pub(crate) fn expect(&self, bytes: u64) {
        self.0.total.fetch_add(bytes, Ordering::Relaxed);
    }

    pub(crate) fn receive(&self, bytes: u64) {
        self.0.done.fetch_add(bytes, Ordering::Relaxed);
    }
}
