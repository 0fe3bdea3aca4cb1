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

    /// Copies it to a folder that does not have it; `make` writes it to another one.
    ///
    /// # Errors
    /// Fails if it cannot be made or copied.
    pub fn copy_to(
        &self,
        folder: &Path,
        make: impl FnOnce(&Path) -> io::Result<()>,
    ) -> io::Result<()> {
        let file = folder.join(self.name);
        if file.exists() {
            return Ok(());
        }
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let from = match made.take() {
            Some(from) => from,
            None => {
                let from = tempfile::tempdir()?;
                make(from.path())?;
                from
            }
        };
        let from = made.insert(from);
        fs::create_dir_all(folder)?;
        fs::copy(from.path().join(self.name), file)?;
        Ok(())
    }
}
