//! Reads a picture for a few seconds at most.

use std::{
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use super::Grey;

/// How long to look for a code.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// Set while a thread reads a picture, even after its caller has given up.
pub(super) static READING: AtomicBool = AtomicBool::new(false);

/// Releases the reader, also when reading panics.
pub(super) struct Busy;

impl Drop for Busy {
    fn drop(&mut self) {
        READING.store(false, Ordering::Release);
    }
}

impl Grey {
    /// The text of the first readable code. A picture can be made so that reading takes
    /// minutes, so this gives up after a few seconds; while an earlier picture still
    /// occupies the reader, nothing is read.
    pub(crate) fn read_code(self) -> Option<String> {
        if READING.swap(true, Ordering::AcqRel) {
            tracing::warn!("an earlier picture is still being read");
            return None;
        }
        let (text, read) = mpsc::sync_channel(1);
        let reader = thread::Builder::new().name("picture".into());
        let started = reader.spawn(move || {
            let _busy = Busy;
            let _ = text.send(self.shrunk().search());
        });
        if started.is_err() {
            drop(Busy);
        }
        read.recv_timeout(PATIENCE).ok().flatten()
    }
}
