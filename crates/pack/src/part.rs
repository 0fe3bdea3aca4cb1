//! The parts of a pack, which are downloaded separately.

use std::{collections::BTreeMap, fmt, str::FromStr};

use lotse_i18n::Language;

use serde_with::{DeserializeFromStr, SerializeDisplay};

use crate::PackFiles;

/// A part of a pack, downloaded as a whole.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, SerializeDisplay, DeserializeFromStr,
)]
pub enum Part {
    /// Everything but texts and pictures.
    Structure,
    /// The texts of a language.
    Language(Language),
    /// The pictures; not downloaded over a metered connection.
    Media,
    /// The fonts of a language.
    Fonts,
}

/// A text does not name a part.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not the name of a part of a pack")]
pub struct PartError;

/// The files of a pack by part and path.
pub type Parts = BTreeMap<Part, BTreeMap<String, Vec<u8>>>;

impl Part {
    /// The part that a file belongs to; `None` if it belongs to none.
    pub fn of_path(path: &str) -> Option<Self> {
        if path.starts_with("media/") {
            return Some(Self::Media);
        }
        if path.starts_with("fonts/") {
            return Some(Self::Fonts);
        }
        match path.strip_prefix("locales/") {
            None => Some(Self::Structure),
            Some(rest) => rest.split_once('/')?.0.parse().ok().map(Self::Language),
        }
    }
}

impl PackFiles {
    /// The files by part.
    pub fn parts(&self) -> Parts {
        let mut parts = Parts::new();
        let texts = self.iter().map(|(path, text)| (path, text.as_bytes()));
        for (path, bytes) in texts.chain(self.media()).chain(self.fonts()) {
            if let Some(part) = Part::of_path(path) {
                let files = parts.entry(part).or_default();
                files.insert(path.to_owned(), bytes.to_vec());
            }
        }
        parts
    }
}

impl PackFiles {
    /// Length of the archives with text that one person may need, in bytes: the
    /// structure and the four largest languages, up to three that they read and the
    /// source.
    pub fn text_archive_bytes(&self) -> u64 {
        let mut parts: BTreeMap<Part, u64> = BTreeMap::new();
        for (path, text) in self.iter() {
            if let Some(part) = Part::of_path(path) {
                *parts.entry(part).or_insert(ARCHIVE_END) += archived_bytes(text.len());
            }
        }
        let structure = parts.remove(&Part::Structure).unwrap_or_default();
        parts.remove(&Part::Media);
        let mut languages: Vec<u64> = parts.into_values().collect();
        languages.sort_unstable_by(|a, b| b.cmp(a));
        structure + languages.iter().take(4).sum::<u64>()
    }
}

/// Length of the end of a tar file, in bytes.
const ARCHIVE_END: u64 = 1024;
/// Length of a header in a tar file, to whose multiple each file is padded, in bytes.
const BLOCK: u64 = 512;

/// Length of a file in a tar file, in bytes.
fn archived_bytes(length: usize) -> u64 {
    BLOCK + (length as u64).next_multiple_of(BLOCK)
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Structure => f.write_str("structure"),
            Self::Language(language) => write!(f, "{language}"),
            Self::Media => f.write_str("media"),
            Self::Fonts => f.write_str("fonts"),
        }
    }
}

impl FromStr for Part {
    type Err = PartError;

    fn from_str(word: &str) -> Result<Self, PartError> {
        match word {
            "structure" => Ok(Self::Structure),
            "media" => Ok(Self::Media),
            "fonts" => Ok(Self::Fonts),
            language => language.parse().map(Self::Language).map_err(|_| PartError),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_belongs_to_one_part() {
        for (path, part) in [
            ("pack.toml", "structure"),
            ("steps/arrival.toml", "structure"),
            ("places.tsv", "structure"),
            ("postcodes.tsv", "structure"),
            ("locales/de/pack.ftl", "de"),
            ("locales/pt-BR/guides/tax-id.md", "pt-BR"),
            ("media/map.webp", "media"),
            ("fonts/khmer.woff2", "fonts"),
        ] {
            let found = Part::of_path(path).unwrap();
            assert_eq!(found.to_string(), part);
            assert_eq!(part.parse(), Ok(found));
        }
        assert_eq!(Part::of_path("locales/pack.ftl"), None);
    }
}
