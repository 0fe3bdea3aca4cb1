//! Several databases are opened at once by a process that has opened none before.

#![cfg(test)]

use std::{process::Command, sync::Barrier, thread};

use jiff::Timestamp;
use lotse_store::{KeyRing, StoreError, UserStore};

const OPENER: &str = "LOTSE_TEST_OPENER";
const PROCESSES: usize = 40;
const THREADS: usize = 4;

/// Opens databases at once. Does nothing when it runs as a test.
#[test]
fn opener() {
    if std::env::var_os(OPENER).is_none() {
        return;
    }
    let barrier = Barrier::new(THREADS);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|_| scope.spawn(|| open_with_others(&barrier)))
            .collect();
        for thread in threads {
            thread.join().unwrap().unwrap();
        }
    });
}

fn open_with_others(barrier: &Barrier) -> Result<(), StoreError> {
    let dir = tempfile::tempdir().unwrap();
    let ring = KeyRing::files_only().with_cheap_pins();
    barrier.wait();
    UserStore::open(dir.path(), &ring, None, Timestamp::UNIX_EPOCH).map(drop)
}

#[test]
fn the_first_databases_of_a_process_open_at_once() {
    let program = std::env::current_exe().unwrap();
    for _ in 0..PROCESSES {
        let output = Command::new(&program)
            .args(["--exact", "opener"])
            .env(OPENER, "1")
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stdout)
        );
    }
}
