//! Files in the folder of a pack that are not part of it. `lotse-pack check` names them
//! all, so that no author takes them for published.

use std::path::Path;

use crate::{
    Finding, Severity,
    dictionary::DICTIONARY,
    file_kind::{FileKind, KNOWN_FILES},
    nearest::did_you_mean,
    path::{PathFault, check_path, plain_path},
};

/// Extensions of files that an author may take for content of a pack.
const CONTENT: [&str; 19] = [
    "toml", "ftl", "md", "markdown", "mdown", "txt", "png", "jpg", "jpeg", "jpe", "webp", "gif",
    "svg", "bmp", "avif", "woff", "woff2", "ttf", "otf",
];
/// Files that file managers and version control leave in folders.
const HIDDEN: [&str; 6] = [
    ".gitignore",
    ".gitattributes",
    ".gitkeep",
    ".editorconfig",
    ".taplo.toml",
    ".DS_Store",
];

/// A file in the folder of a pack that is not part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadFile {
    /// Its path in the folder.
    pub path: String,
    /// Why it is not read.
    pub reason: UnreadReason,
}

/// Why a file is not part of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnreadReason {
    /// A pack cannot contain its path.
    Path(PathFault),
    /// It would be read with this path.
    Renamed(String),
    /// It is a symbolic link, which could lead outside the folder.
    Link,
    /// It is no plain file, such as a pipe.
    Special,
    /// It was left by an editor or a file manager.
    Leftover,
    /// No file of a pack has such a path.
    Unknown,
    /// The folder is nested too deeply to be searched.
    DeepFolder,
}

impl UnreadFile {
    /// Why a plain file is not read; `None` if it is.
    pub(crate) fn of_file(path: &str) -> Option<Self> {
        let reason = reason(path)?;
        let path = path.to_owned();
        Some(Self { path, reason })
    }

    /// An error if an author may take it for content: the pack cannot be published then.
    /// Otherwise a warning.
    pub fn severity(&self) -> Severity {
        match self.reason {
            UnreadReason::Leftover | UnreadReason::Special => Severity::Warning,
            UnreadReason::Unknown if !is_content(&self.path) => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// The finding of the check.
    pub fn finding(&self, pack: &str) -> Finding {
        let (message, suggestion) = self.describe();
        Finding {
            pack: pack.to_owned(),
            file: self.path.chars().filter(|c| !c.is_control()).collect(),
            line: None,
            severity: self.severity(),
            message,
            suggestion: Some(suggestion),
        }
    }

    fn describe(&self) -> (String, String) {
        match &self.reason {
            UnreadReason::Path(fault) => {
                let suggestion = plain_path(&self.path).map_or_else(
                    || "Rename it.".to_owned(),
                    |plain| format!("Rename it to {plain}, also where it is used."),
                );
                let message = format!("devices would refuse the pack with this file: {fault}.");
                (message, suggestion)
            }
            UnreadReason::Renamed(to) if to.eq_ignore_ascii_case(&self.path) => (
                "the file is not read, because capital and small letters differ.".to_owned(),
                format!("Rename it to {to}."),
            ),
            UnreadReason::Renamed(to) => (
                "the file is not read, because of its extension.".to_owned(),
                format!("Rename it to {to}."),
            ),
            UnreadReason::Link => (
                "symbolic links are not read.".to_owned(),
                "Put the file itself here.".to_owned(),
            ),
            UnreadReason::Special => (
                "this is no plain file, so it is not read.".to_owned(),
                "Delete it.".to_owned(),
            ),
            UnreadReason::Leftover => (
                "this was left by another program; it is not published.".to_owned(),
                "Delete it.".to_owned(),
            ),
            UnreadReason::Unknown => self.unknown(),
            UnreadReason::DeepFolder => (
                "the folders nest too deeply; what is in them is not read.".to_owned(),
                "Move or delete the folder.".to_owned(),
            ),
        }
    }

    fn unknown(&self) -> (String, String) {
        let known = KNOWN_FILES.map(str::to_owned);
        let elsewhere = if self.path.starts_with("media/") {
            "Pictures are PNG, JPEG or WebP.".to_owned()
        } else if self.path.starts_with("fonts/") {
            "Fonts are WOFF2.".to_owned()
        } else {
            "Move it to where it belongs, or out of the pack's folder.".to_owned()
        };
        (
            "unknown file; it would not be published.".to_owned(),
            did_you_mean(&self.path, &known).unwrap_or(elsewhere),
        )
    }
}

/// Whether a hidden file or folder need not be named.
pub(crate) fn is_usual_hidden(name: &str, is_folder: bool) -> bool {
    name.starts_with('.') && (is_folder || HIDDEN.contains(&name))
}

/// Whether a file is for the authors of the pack, and neither published nor reported:
/// the record of what translations were made from, and the dictionary that equivalents
/// come from.
pub(crate) fn is_for_authors(path: &str) -> bool {
    let file = path
        .strip_prefix("locales/")
        .and_then(|path| path.split_once('/'));
    file.is_some_and(|(_, name)| ["sources.toml", DICTIONARY].contains(&name))
}

fn reason(path: &str) -> Option<UnreadReason> {
    let name = path.rsplit('/').next().unwrap_or(path);
    if is_leftover(name) {
        return Some(UnreadReason::Leftover);
    }
    if FileKind::of(path).is_some() {
        return check_path(path).err().map(UnreadReason::Path);
    }
    Some(read_path(path).map_or(UnreadReason::Unknown, UnreadReason::Renamed))
}

/// The path with which the file would be read: its extension in small letters
/// or as packs write it, or everything in small letters.
fn read_path(path: &str) -> Option<String> {
    let (stem, extension) = path.rsplit_once('.')?;
    let extension = match extension.to_ascii_lowercase().as_str() {
        "markdown" | "mdown" => "md".to_owned(),
        "jpe" => "jpg".to_owned(),
        other => other.to_owned(),
    };
    let renamed = format!("{stem}.{extension}");
    let candidates = [renamed.clone(), renamed.to_lowercase()];
    candidates
        .into_iter()
        .find(|path| FileKind::of(path).is_some())
}

fn is_leftover(name: &str) -> bool {
    let endings = ["~", ".bak", ".orig", ".swp", ".swo", ".tmp", ".rej"];
    let starts = ["~$", ".~", ".#", "#", "._"];
    ["Thumbs.db", "desktop.ini"].contains(&name)
        || endings.iter().any(|ending| name.ends_with(ending))
        || starts.iter().any(|start| name.starts_with(start))
}

fn is_content(path: &str) -> bool {
    let is_readme = ["README", "CHANGELOG", "LICENSE", "LICENCE"]
        .iter()
        .any(|name| path.starts_with(name));
    let extension = Path::new(path).extension().and_then(|it| it.to_str());
    let is_known = |it: &str| CONTENT.contains(&it.to_ascii_lowercase().as_str());
    !is_readme && extension.is_some_and(is_known)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason_of(path: &str) -> Option<UnreadReason> {
        UnreadFile::of_file(path).map(|file| file.reason)
    }

    #[test]
    fn files_that_are_read_are_not_named() {
        for path in [
            "pack.toml",
            "steps/arrival.toml",
            "places.tsv",
            "postcodes.tsv",
            "keywords/fa.toml",
            "locales/de/pack.ftl",
            "locales/de/ui/own.ftl",
            "locales/de/guides/tax-id.md",
            "locales/de/meta.toml",
            "media/map.webp",
            "fonts/khmer.woff2",
        ] {
            assert_eq!(reason_of(path), None, "{path}");
        }
    }

    #[test]
    fn the_record_of_translations_and_the_dictionary_are_for_authors_alone() {
        assert!(is_for_authors("locales/en/sources.toml"));
        assert!(is_for_authors("locales/uk/dictionary.tsv"));
        for path in [
            "sources.toml",
            "locales/sources.toml",
            "locales/en/guides/sources.toml",
        ] {
            assert!(!is_for_authors(path), "{path}");
        }
    }

    #[test]
    fn a_file_with_another_case_or_extension_is_told_its_name() {
        for (path, to) in [
            ("locales/de/guides/muell.MD", "locales/de/guides/muell.md"),
            (
                "locales/de/guides/muell.markdown",
                "locales/de/guides/muell.md",
            ),
            ("media/Tonne.PNG", "media/Tonne.png"),
            ("media/tonne.JPEG", "media/tonne.jpeg"),
            ("Contacts.toml", "contacts.toml"),
            ("Steps/arrival.toml", "steps/arrival.toml"),
        ] {
            let expected = Some(UnreadReason::Renamed(to.to_owned()));
            assert_eq!(reason_of(path), expected, "{path}");
        }
    }

    #[test]
    fn what_may_be_taken_for_content_is_an_error_and_other_files_are_a_hint() {
        for (path, severity) in [
            ("notes.toml", Severity::Error),
            ("drafts/page.md", Severity::Error),
            ("locales/de/old/texts.ftl", Severity::Error),
            ("media/sign.svg", Severity::Error),
            ("contacts (1).toml", Severity::Error),
            ("README.md", Severity::Warning),
            ("LICENSE", Severity::Warning),
            ("list.xlsx", Severity::Warning),
            ("~$contacts.toml", Severity::Warning),
            ("contacts.toml~", Severity::Warning),
            ("media/Thumbs.db", Severity::Warning),
        ] {
            let file = UnreadFile::of_file(path).unwrap();
            assert_eq!(file.severity(), severity, "{path}");
        }
    }

    #[test]
    fn a_file_that_devices_would_refuse_is_told_a_better_name() {
        let file = UnreadFile::of_file("media/tonne blau.png").unwrap();
        let text = file.finding("de-jena").to_string();
        assert!(text.contains("Rename it to media/tonne-blau.png"), "{text}");
    }
}
