//! Simulated networks for Talk: requests and responses are lost, duplicated, delayed or
//! truncated; devices and the relay crash at any step or are restored from older
//! backups. The devices have real databases and the relay is the real one; only the
//! network is simulated, from a seed that reproduces each run except for its keys.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::panic,
    reason = "a network that cannot be set up fails the test"
)]

use std::{fs, path::Path};

mod device;
mod relay;
mod schedule;

pub use device::Device;
pub use relay::House;
pub use schedule::{Schedule, run_schedule};

/// Folder for databases under test: in memory where possible, since thousands are
/// created.
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
