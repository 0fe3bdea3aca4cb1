//! How far a download is.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

/// How far a download is, in bytes. Cheap to share and to look at.
#[derive(Debug, Clone, Default)]
pub struct Progress(Arc<Bytes>);

#[derive(Debug, Default)]
struct Bytes {
    done: AtomicU64,
    total: AtomicU64,
}

impl Progress {
    /// How many bytes have come.
    pub fn done(&self) -> u64 {
        self.0.done.load(Ordering::Relaxed).min(self.total())
    }

    /// How many bytes are to come in all, as far as is known yet.
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
