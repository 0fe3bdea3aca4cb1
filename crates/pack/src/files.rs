//! The files of a pack, read in full before they are parsed.

use std::{collections::BTreeMap, fs, io, path::Path};

use crate::limits;

/// The files of a pack by their path in it, such as `steps/arrival.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PackFiles {
    texts: BTreeMap<String, String>,
    media: BTreeMap<String, Vec<u8>>,
    bytes: usize,
}

/// The files of a pack cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum FilesError {
    /// The folder does not exist or cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// The path.
        path: String,
        /// The cause.
        source: io::Error,
    },
    /// A file is not UTF-8 text.
    #[error("{path} is not UTF-8 text; save it as UTF-8")]
    NotText {
        /// The file.
        path: String,
    },
    /// A file or the pack is too large.
    #[error("{path} is too large: at most {limit} bytes")]
    TooLarge {
        /// The file or folder.
        path: String,
        /// The limit, in bytes.
        limit: usize,
    },
    /// The folder contains too many files.
    #[error("{path} contains more than {} files", limits::FILES)]
    TooMany {
        /// The folder.
        path: String,
    },
}

impl FromIterator<(String, String)> for PackFiles {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(files: I) -> Self {
        Self {
            texts: files.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl PackFiles {
    /// Reads the files of a folder: `*.toml`, `*.ftl`, `*.md`, and pictures in
    /// `media/`. Symbolic links are not followed, so that a pack cannot reach
    /// outside its folder.
    pub fn read(folder: &Path) -> Result<Self, FilesError> {
        let mut files = Self::default();
        files.read_folder(folder, "")?;
        Ok(files)
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// All texts, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// All pictures, by path.
    pub fn media(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.media
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    fn read_folder(&mut self, folder: &Path, prefix: &str) -> Result<(), FilesError> {
        let error = |source| FilesError::Read {
            path: folder.display().to_string(),
            source,
        };
        for entry in fs::read_dir(folder).map_err(error)? {
            let entry = entry.map_err(error)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry.file_type().map_err(error)?;
            let path = format!("{prefix}{name}");
            if kind.is_dir() && !name.starts_with('.') {
                self.read_folder(&entry.path(), &format!("{path}/"))?;
            } else if kind.is_file() && (is_text(&name) || is_picture(&path)) {
                let bytes = fs::read(entry.path()).map_err(|source| FilesError::Read {
                    path: entry.path().display().to_string(),
                    source,
                })?;
                self.insert(path, bytes)?;
            }
        }
        Ok(())
    }

    /// Adds a file, unless it exceeds a limit or is not text where text is required.
    pub fn insert(&mut self, path: String, bytes: Vec<u8>) -> Result<(), FilesError> {
        let limit = limit(&path);
        if bytes.len() > limit {
            return Err(FilesError::TooLarge { path, limit });
        }
        self.bytes += bytes.len();
        if self.bytes > limits::PACK_BYTES {
            let limit = limits::PACK_BYTES;
            return Err(FilesError::TooLarge { path, limit });
        }
        if self.texts.len() + self.media.len() >= limits::FILES {
            return Err(FilesError::TooMany { path });
        }
        if is_picture(&path) {
            self.media.insert(path, bytes);
            return Ok(());
        }
        let Ok(text) = String::from_utf8(bytes) else {
            return Err(FilesError::NotText { path });
        };
        // Editors on Windows write a byte order mark and CRLF; neither is part of the text.
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        self.texts.insert(path, text);
        Ok(())
    }
}

fn limit(path: &str) -> usize {
    if has_ending(path, "md") {
        limits::PAGE_BYTES
    } else if is_picture(path) {
        limits::PICTURE_BYTES
    } else {
        limits::FILE_BYTES
    }
}

fn is_text(name: &str) -> bool {
    ["toml", "ftl", "md"]
        .iter()
        .any(|ending| has_ending(name, ending))
}

/// Whether a path is that of a picture.
pub fn is_picture(path: &str) -> bool {
    path.starts_with("media/") && media_type(path).is_some()
}

/// The media type of a picture, if the app can show it.
pub fn media_type(path: &str) -> Option<&'static str> {
    match Path::new(path).extension()?.to_str()? {
        "png" => Some("image/png"),
        "jpg" | "jpeg" => Some("image/jpeg"),
        "webp" => Some("image/webp"),
        _ => None,
    }
}

/// Whether a file name has an extension such as `toml`.
pub fn has_ending(name: &str, ending: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|found| found == ending)
}
