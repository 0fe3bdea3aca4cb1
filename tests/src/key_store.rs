//! The window's key store: none, or a real one of its own.

use std::{fs, io, path::Path};

/// Service file that tells the session bus how to start a key store.
const SERVICE: &str = "share/dbus-1/services/org.freedesktop.secrets.service";

/// Provides the apps of a home with GNOME's key store, already unlocked.
pub fn start_key_store(home: &Path) -> io::Result<()> {
    write_service(
        home,
        "/bin/sh -c \"printf password | exec gnome-keyring-daemon --foreground --unlock --components=secrets\"",
    )
}

/// Hides this machine's key store from the apps of a home, since it would prompt for a
/// password.
pub(crate) fn hide_unless_started(home: &Path) -> io::Result<()> {
    if home.join(SERVICE).exists() {
        return Ok(());
    }
    write_service(home, "/bin/false")
}

fn write_service(home: &Path, command: &str) -> io::Result<()> {
    let path = home.join(SERVICE);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let service = format!("[D-BUS Service]\nName=org.freedesktop.secrets\nExec={command}\n");
    fs::write(path, service)
}
