//! A file that takes long to make, made once for all tests of a process.

use std::{
    fs, io,
    path::Path,
    sync::{Mutex, PoisonError},
};

use tempfile::TempDir;

/// Makes a file when a test needs it first, and copies it for each test.
pub struct MadeOnce {
    name: &'static str,
    made: Mutex<Option<TempDir>>,
}

impl MadeOnce {
    /// The file with this name.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            made: Mutex::new(None),
        }
    }

    /// Copies it to a folder that does not have it; `write` makes it in another one.
    ///
    /// # Errors
    /// Fails if it cannot be made or copied.
    pub fn copy_to(
        &self,
        folder: &Path,
        write: impl FnOnce(&Path) -> io::Result<()>,
    ) -> io::Result<()> {
        let file = folder.join(self.name);
        if file.exists() {
            return Ok(());
        }
        let mut kept = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.is_none() {
            let made = tempfile::tempdir()?;
            write(made.path())?;
            *kept = Some(made);
        }
        fs::create_dir_all(folder)?;
        if let Some(made) = kept.as_ref() {
            fs::copy(made.path().join(self.name), file)?;
        }
        Ok(())
    }
}
