//! Networks that are made up, for Talk: requests and answers are lost, doubled,
//! late or cut short, devices die at any step and come back from older copies,
//! and so does the relay. The devices have real databases, the relay is the real
//! one; only what lies between them is made up, by a number from which each run
//! can be made again but for the keys.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::panic,
    reason = "a network that cannot be made up is a test that fails"
)]

use std::{fs, path::Path};

mod device;
mod relay;
mod schedule;

pub use device::Device;
pub use relay::House;
pub use schedule::{Schedule, run_schedule};

/// Where databases lie while they are tried out: in memory, where the system
/// has a place for that, as thousands of them are made.
pub fn quick_folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    };
    made.expect("a folder")
}

fn copy_files(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("a file").path();
        let name = path.file_name().expect("a name");
        fs::copy(&path, to.join(name)).expect("a copy");
    }
}

fn replace_files(from: &Path, to: &Path) {
    for entry in fs::read_dir(to).expect("a folder") {
        fs::remove_file(entry.expect("a file").path()).expect("gone");
    }
    copy_files(from, to);
}
