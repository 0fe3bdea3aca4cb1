//! The files of a pack, read in full before they are parsed.

use std::{
    collections::BTreeMap,
    fs::{self, DirEntry},
    io,
    path::Path,
};

use lotse_i18n::FluentSource;

pub use crate::extension::{has_ending, is_font, is_picture, media_type};
use crate::{
    limits,
    path::{FOLDERS, PathFault, check_path},
    toml_nesting,
    unread::{UnreadFile, UnreadReason, is_for_authors, is_usual_hidden},
};

/// The files of a pack by their path in it, such as `steps/arrival.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PackFiles {
    texts: BTreeMap<String, String>,
    media: BTreeMap<String, Vec<u8>>,
    fonts: BTreeMap<String, Vec<u8>>,
    bytes: usize,
    unread: Vec<UnreadFile>,
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
    /// Devices would refuse a file with this path.
    #[error("a pack cannot contain \"{path}\": {fault}")]
    Path {
        /// The file.
        path: String,
        /// What is wrong with its path.
        fault: PathFault,
    },
    /// A file nests so deeply that reading it could exhaust the memory.
    #[error("{path} nests too deeply; write it with fewer brackets inside each other")]
    TooDeep {
        /// The file.
        path: String,
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
    /// Reads the files of a pack in a folder; all others are in
    /// [`PackFiles::unread`]. Symbolic links are not followed, so that a pack
    /// cannot reach outside its folder.
    pub fn read(folder: &Path) -> Result<Self, FilesError> {
        let mut files = Self::default();
        files.read_folder(folder, "", 0)?;
        files.unread.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(files)
    }

    /// The files in the folder that are not part of the pack.
    pub fn unread(&self) -> &[UnreadFile] {
        &self.unread
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

    /// All fonts, by path.
    pub fn fonts(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.fonts
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    fn read_folder(&mut self, folder: &Path, prefix: &str, depth: usize) -> Result<(), FilesError> {
        for entry in fs::read_dir(folder).map_err(failed(folder))? {
            let entry = entry.map_err(failed(folder))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry.file_type().map_err(failed(folder))?;
            let path = format!("{prefix}{name}");
            if is_usual_hidden(&name, kind.is_dir()) || is_for_authors(&path) {
                continue;
            }
            if kind.is_dir() && depth < FOLDERS {
                self.read_folder(&entry.path(), &format!("{path}/"), depth + 1)?;
            } else if kind.is_dir() {
                self.leave_out(path, UnreadReason::DeepFolder)?;
            } else if kind.is_symlink() {
                self.leave_out(path, UnreadReason::Link)?;
            } else if kind.is_file() {
                self.read_file(path, &entry)?;
            } else {
                self.leave_out(path, UnreadReason::Special)?;
            }
        }
        Ok(())
    }

    fn read_file(&mut self, path: String, entry: &DirEntry) -> Result<(), FilesError> {
        if let Some(UnreadFile { path, reason }) = UnreadFile::of_file(&path) {
            return self.leave_out(path, reason);
        }
        let limit = limit(&path);
        // Before it is read, because a file may be larger than the memory.
        if entry.metadata().map_err(failed(&entry.path()))?.len() > limit as u64 {
            return Err(FilesError::TooLarge { path, limit });
        }
        let bytes = fs::read(entry.path()).map_err(failed(&entry.path()))?;
        self.insert(path, bytes)
    }

    fn leave_out(&mut self, path: String, reason: UnreadReason) -> Result<(), FilesError> {
        if self.unread.len() >= limits::FILES {
            return Err(FilesError::TooMany { path });
        }
        self.unread.push(UnreadFile { path, reason });
        Ok(())
    }

    /// Adds a file, unless a device would refuse it: for its path or its size,
    /// because it nests too deeply, or is not text where text is required.
    pub fn insert(&mut self, path: String, bytes: Vec<u8>) -> Result<(), FilesError> {
        if let Err(fault) = check_path(&path) {
            return Err(FilesError::Path { path, fault });
        }
        let limit = limit(&path);
        if bytes.len() > limit {
            return Err(FilesError::TooLarge { path, limit });
        }
        self.bytes += bytes.len();
        if self.bytes > limits::PACK_BYTES {
            let limit = limits::PACK_BYTES;
            return Err(FilesError::TooLarge { path, limit });
        }
        if self.texts.len() + self.media.len() + self.fonts.len() >= limits::FILES {
            return Err(FilesError::TooMany { path });
        }
        if is_picture(&path) {
            self.media.insert(path, bytes);
            return Ok(());
        }
        if is_font(&path) {
            self.fonts.insert(path, bytes);
            return Ok(());
        }
        let Ok(text) = String::from_utf8(bytes) else {
            return Err(FilesError::NotText { path });
        };
        // Editors on Windows write a byte order mark and CRLF; neither is part of the text.
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        if nests_too_deeply(&path, &text) {
            return Err(FilesError::TooDeep { path });
        }
        self.texts.insert(path, text);
        Ok(())
    }
}

fn failed(path: &Path) -> impl Fn(io::Error) -> FilesError {
    let path = path.display().to_string();
    move |source| FilesError::Read {
        path: path.clone(),
        source,
    }
}

/// Whether parsing a text could exhaust the stack. Guides are bounded where
/// they are rendered, because their parser does not recurse.
fn nests_too_deeply(path: &str, text: &str) -> bool {
    if has_ending(path, "toml") {
        toml_nesting::nests_too_deeply(text)
    } else {
        has_ending(path, "ftl") && FluentSource::nests_too_deeply(text)
    }
}

fn limit(path: &str) -> usize {
    if has_ending(path, "md") {
        limits::PAGE_BYTES
    } else if is_picture(path) {
        limits::PICTURE_BYTES
    } else if is_font(path) {
        limits::FONT_BYTES
    } else {
        limits::FILE_BYTES
    }
}
