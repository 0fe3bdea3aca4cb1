//! The system's key store of a window: none, or a real one of its own.

use std::{fs, io, path::Path};

/// Tells the window's session bus how to start a key store.
const SERVICE: &str = "share/dbus-1/services/org.freedesktop.secrets.service";

/// Lets the apps of a home find GNOME's key store, already unlocked.
pub fn start_key_store(home: &Path) -> io::Result<()> {
    write_service(
        home,
        "/bin/sh -c \"printf password | exec gnome-keyring-daemon --foreground --unlock --components=secrets\"",
    )
}

/// Keeps the key store of this machine from the apps of a home: it would ask
/// for a password that nobody types.
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
