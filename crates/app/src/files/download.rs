//! Files that the browser saves.

use std::{cell::RefCell, path::Path};

use super::file_name;
use crate::{ApiError, SavedFile};

/// A file for the browser to save.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Download {
    /// Its name.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

thread_local! {
    static DOWNLOADS: RefCell<Vec<Download>> = const { RefCell::new(Vec::new()) };
}

/// The files that were made since the last call. The shell hands them to the browser.
pub fn take_downloads() -> Vec<Download> {
    DOWNLOADS.take()
}

/// Makes a file under a name derived from `title`. The browser gives it another name if
/// there is one of this name, and asks the person if it is set to.
#[expect(clippy::unnecessary_wraps, reason = "on a disk it can fail")]
pub(crate) fn save(
    _: &Path,
    title: &str,
    ending: &str,
    bytes: &[u8],
) -> Result<SavedFile, ApiError> {
    let name = format!("{}.{ending}", file_name(title));
    DOWNLOADS.with_borrow_mut(|downloads| {
        downloads.push(Download {
            name: name.clone(),
            bytes: bytes.to_vec(),
        });
    });
    Ok(SavedFile { path: name })
}
