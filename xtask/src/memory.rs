//! Room in memory for the files of tests.

use std::path::Path;

/// Bytes that the files of all tests fit into.
#[cfg(target_os = "linux")]
const ROOM: u64 = 4 * 1024 * 1024 * 1024;

/// The folder in memory for the files of tests, if there is room: most tests write
/// databases, and would wait for a disk far longer than they work.
#[cfg(target_os = "linux")]
pub(crate) fn memory() -> Option<&'static Path> {
    let folder = Path::new("/dev/shm");
    let room = rustix::fs::statvfs(folder).ok()?;
    (room.f_bavail.saturating_mul(room.f_frsize) >= ROOM).then_some(folder)
}

/// Other systems have none.
#[cfg(not(target_os = "linux"))]
pub(crate) fn memory() -> Option<&'static Path> {
    None
}
