//! The process is killed while a PIN is being set: the data opens with the earlier PIN or
//! the new one, and nothing is lost.

#![cfg(test)]

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use jiff::Timestamp;
use lotse_core::{Mark, StepId};
use lotse_store::{KeyRing, StoreError, UserState, UserStore};

const FOLDER: &str = "LOTSE_TEST_FOLDER";
const KILLS: u64 = 20;

fn open(dir: &Path, pin: &str) -> Result<(UserStore, UserState), StoreError> {
    let ring = KeyRing::files_only().with_cheap_pins();
    UserStore::open(dir, &ring, Some(pin), Timestamp::UNIX_EPOCH)
}

fn step(number: u32) -> StepId {
    format!("step-{number}").parse().unwrap()
}

fn pin(number: u64) -> String {
    format!("pin number {number}")
}

/// Sets one PIN after the other until it is killed. Does nothing when it runs as a test.
#[test]
fn victim() {
    let Some(dir) = std::env::var_os(FOLDER) else {
        return;
    };
    let dir = Path::new(&dir);
    let (mut store, _) = open_with_either(dir);
    println!("ready");
    for number in (1..).cycle() {
        store.set_pin(Some(&pin(number % 2))).unwrap();
    }
}

fn open_with_either(dir: &Path) -> (UserStore, UserState) {
    open(dir, &pin(0)).or_else(|_| open(dir, &pin(1))).unwrap()
}

#[test]
fn a_pin_that_is_being_set_when_the_process_is_killed() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = open(dir.path(), "").unwrap();
    // More pages than the cache of a connection holds, so that some are written early.
    let fill = |write: &mut lotse_store::Write<'_>| -> Result<(), StoreError> {
        (0..600).try_for_each(|number| {
            write.set_mark(&step(number), Some(Mark::Done))?;
            write.set_note(&step(number), &"a note ".repeat(1_400))
        })
    };
    store.write(Timestamp::UNIX_EPOCH, fill).unwrap();
    store.set_pin(Some(&pin(0))).unwrap();
    drop(store);
    for kill in 0..KILLS {
        let mut victim = Command::new(std::env::current_exe().unwrap())
            .args(["victim", "--exact", "--nocapture"])
            .env(FOLDER, dir.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(victim.stdout.take().unwrap()).lines();
        assert!(said.any(|line| line.unwrap().contains("ready")), "{kill}");
        // The moment is the point of the test.
        thread::sleep(Duration::from_millis(kill * 37 % 400));
        victim.kill().unwrap();
        victim.wait().unwrap();
        let (store, state) = open_with_either(dir.path());
        assert_eq!(state, UserState::Kept, "{kill}");
        assert_eq!(store.progress().unwrap().marks.len(), 600, "{kill}");
        assert_eq!(store.note(&step(599)).unwrap().len(), 9_800, "{kill}");
    }
}
