//! Checks the Fluent texts in `locales/` and in the packs.

mod across;
mod alone;
mod entry;
mod plural;
mod unused;

use std::{collections::BTreeMap, fmt, fs, path::Path};

use anyhow::{Context, Result};

use self::entry::FluentEntry;
use crate::complaints::none_of;
use crate::workshop::Workshop;

/// A Fluent file.
struct FluentFile {
    /// Path relative to the repository root.
    path: String,
    /// Language tag (BCP 47), the name of its folder.
    language: String,
    text: String,
}

/// A problem in a file.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Complaint {
    path: String,
    line: usize,
    text: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.text)
    }
}

/// All languages of one owner's texts.
type Bundle = Vec<FluentFile>;

pub(super) fn check(workshop: &Workshop) -> Result<()> {
    let complaints = complaints(&workshop.root)?;
    let complaints: Vec<_> = complaints.iter().map(ToString::to_string).collect();
    none_of(&complaints, "problems in texts")
}

/// All problems in the texts of the repository at `root`, by file and line.
fn complaints(root: &Path) -> Result<Vec<Complaint>> {
    let interface = bundle(root, "locales", "")?;
    let mut complaints = alone_and_together(&interface);
    complaints.extend(across::undescribed_variables(&interface));
    complaints.extend(across::differences(&interface));
    complaints.extend(unused::unused(&interface, &unused::code(root)?));
    for pack in folders(&root.join("packs"))? {
        // A pack's overrides of interface texts are separate, since they use the
        // interface's ids.
        for part in ["", "ui"] {
            complaints.extend(alone_and_together(&bundle(
                root,
                &format!("packs/{pack}/locales"),
                part,
            )?));
        }
    }
    complaints.sort();
    Ok(complaints)
}

fn alone_and_together(bundle: &Bundle) -> Vec<Complaint> {
    let alone = bundle.iter().flat_map(alone::complaints);
    alone.chain(across::duplicates(bundle)).collect()
}

/// Reads the Fluent files in `folder/<language>/part`.
fn bundle(root: &Path, folder: &str, part: &str) -> Result<Bundle> {
    let mut bundle = Vec::new();
    for language in folders(&root.join(folder))? {
        let folder = Path::new(folder).join(&language).join(part);
        for name in fluent_files(&root.join(&folder))? {
            let path = folder.join(name);
            let text =
                fs::read_to_string(root.join(&path)).with_context(|| path.display().to_string())?;
            let path = path.to_string_lossy().into_owned();
            bundle.push(FluentFile {
                path,
                language: language.clone(),
                text,
            });
        }
    }
    Ok(bundle)
}

fn folders(path: &Path) -> Result<Vec<String>> {
    list(path, |entry| entry.path().is_dir())
}

fn fluent_files(path: &Path) -> Result<Vec<String>> {
    list(path, |entry| {
        entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "ftl")
    })
}

/// The sorted names in a folder; empty if it does not exist.
fn list(path: &Path, is_meant: fn(&fs::DirEntry) -> bool) -> Result<Vec<String>> {
    if !path.exists() {
        return Ok(Vec::new());
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(path).with_context(|| path.display().to_string())? {
        let entry = entry?;
        if is_meant(&entry) {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

impl FluentFile {
    fn complain(&self, line: usize, text: impl Into<String>) -> Complaint {
        Complaint {
            path: self.path.clone(),
            line,
            text: text.into(),
        }
    }
}

/// All entries of all files, by language and id.
fn by_language(bundle: &Bundle) -> BTreeMap<&str, Vec<(&FluentFile, FluentEntry<'_>)>> {
    let mut languages: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for source in bundle {
        let entries = entry::entries(&source.text)
            .into_iter()
            .map(|entry| (source, entry));
        languages
            .entry(&source.language)
            .or_default()
            .extend(entries);
    }
    languages
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn source(language: &str, text: &str) -> FluentFile {
        FluentFile {
            path: format!("{language}.ftl"),
            language: language.to_owned(),
            text: text.to_owned(),
        }
    }

    pub(super) fn texts(complaints: impl IntoIterator<Item = Complaint>) -> Vec<String> {
        complaints
            .into_iter()
            .map(|complaint| complaint.to_string())
            .collect()
    }

    /// Creates a repository with these files.
    fn repository(files: &[(&str, &str)]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        root
    }

    #[test]
    fn the_texts_of_the_whole_repository_are_read() {
        let root = repository(&[
            ("ui/src/App.svelte", "text('used')"),
            ("ui/src/App.test.ts", "text('only-tested')"),
            ("crates/app/src/lib.rs", "\"used-in-rust\""),
            ("crates/pack/src/lib.rs", ""),
            ("crates/site/src/lib.rs", ""),
            (
                "locales/de/a.ftl",
                "used = A\nused-in-rust = B\nonly-tested = C\n",
            ),
            ("locales/ar/a.ftl", "used = A\nused-in-rust = B\n"),
            ("packs/de/locales/de/one.ftl", "topic-a = A\n"),
            ("packs/de/locales/de/two.ftl", "topic-a = <b>A</b>\n"),
            (
                "packs/de/locales/de/ui/three.ftl",
                "used = junk\nand junk\n",
            ),
        ]);
        assert_eq!(
            texts(complaints(root.path()).unwrap()),
            [
                "locales/de/a.ftl:3: only-tested is missing in ar",
                "locales/de/a.ftl:3: only-tested is unused",
                "packs/de/locales/de/two.ftl:1: topic-a is already defined in packs/de/locales/de/one.ftl:1",
                "packs/de/locales/de/two.ftl:1: topic-a: markup does not belong in a text",
                "packs/de/locales/de/ui/three.ftl:2: syntax error: and junk",
            ]
        );
    }
}
