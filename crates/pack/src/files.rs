//! The files of a pack, read whole before anything is made of them.

use std::{collections::BTreeMap, fs, io, path::Path};

use crate::limits;

/// The text files of a pack by their path in it, such as `steps/arrival.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PackFiles(BTreeMap<String, String>);

/// A pack whose files cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum FilesError {
    /// There is no such folder, or it cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// What could not be read.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// A file is no UTF-8 text.
    #[error("{path} is no text in UTF-8; save it as UTF-8")]
    NotText {
        /// The file.
        path: String,
    },
    /// A file or the pack is too large.
    #[error("{path} is too large: at most {limit} bytes")]
    TooLarge {
        /// The file or folder.
        path: String,
        /// The limit.
        limit: usize,
    },
    /// Too many files.
    #[error("{path} holds more than {} files", limits::FILES)]
    TooMany {
        /// The folder.
        path: String,
    },
}

impl FromIterator<(String, String)> for PackFiles {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(files: I) -> Self {
        Self(files.into_iter().collect())
    }
}

impl PackFiles {
    /// Reads the text files of a folder: `*.toml`, `*.ftl`, `*.md`, `*.ics`.
    /// Links are not followed, so that a pack cannot reach outside its folder.
    pub fn read(folder: &Path) -> Result<Self, FilesError> {
        let mut reading = Reading {
            files: Self::default(),
            bytes: 0,
        };
        reading.folder(folder, "")?;
        Ok(reading.files)
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// All files, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

struct Reading {
    files: PackFiles,
    bytes: usize,
}

impl Reading {
    fn folder(&mut self, folder: &Path, prefix: &str) -> Result<(), FilesError> {
        let error = |source| FilesError::Read {
            path: folder.display().to_string(),
            source,
        };
        for entry in fs::read_dir(folder).map_err(error)? {
            let entry = entry.map_err(error)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry.file_type().map_err(error)?;
            if kind.is_dir() && !name.starts_with('.') {
                self.folder(&entry.path(), &format!("{prefix}{name}/"))?;
            } else if kind.is_file() && is_text(&name) {
                self.file(&entry.path(), format!("{prefix}{name}"))?;
            }
        }
        Ok(())
    }

    fn file(&mut self, path: &Path, name: String) -> Result<(), FilesError> {
        let shown = || path.display().to_string();
        let bytes = fs::read(path).map_err(|source| FilesError::Read {
            path: shown(),
            source,
        })?;
        let limit = if is_page(&name) {
            limits::PAGE_BYTES
        } else {
            limits::FILE_BYTES
        };
        if bytes.len() > limit {
            return Err(FilesError::TooLarge {
                path: shown(),
                limit,
            });
        }
        self.bytes += bytes.len();
        if self.bytes > limits::PACK_BYTES {
            return Err(FilesError::TooLarge {
                path: shown(),
                limit: limits::PACK_BYTES,
            });
        }
        let text = String::from_utf8(bytes).map_err(|_| FilesError::NotText { path: shown() })?;
        // Editors on Windows write a byte order mark and CRLF; neither is part of the text.
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        self.files.0.insert(name, text);
        if self.files.0.len() > limits::FILES {
            return Err(FilesError::TooMany { path: shown() });
        }
        Ok(())
    }
}

fn is_text(name: &str) -> bool {
    ["toml", "ftl", "md", "ics"]
        .iter()
        .any(|ending| has_ending(name, ending))
}

fn is_page(name: &str) -> bool {
    has_ending(name, "md")
}

/// Whether a file name has an ending such as `toml`.
pub(crate) fn has_ending(name: &str, ending: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|found| found == ending)
}
