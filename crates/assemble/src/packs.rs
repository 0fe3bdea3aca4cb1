//! What ships, as files beside the app: what all languages need, content and interface of
//! each language by themselves, what only a search needs, and the list of towns.

use std::{collections::BTreeMap, ffi::OsStr, fs, path::Path};

use anyhow::{Context, Result};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{core::short, offline::files_in};

/// The source language of the packs. Their texts in it are always loaded, because it has
/// every text that a translation may lack.
const SOURCE: &str = "de";
/// The parts with the texts of the interface have their language after this.
const INTERFACE: &str = "interface";
/// The language of the interface that is inside the program.
const INSIDE: &str = "en";
/// The part that is always loaded.
const BASE: &str = "base";
/// The part that is loaded before the first search; that of a language has the language
/// after it.
const SEARCH: &str = "search";
/// The part that is loaded before somebody looks for a town, and its file.
const TOWNS: (&str, &str) = ("towns", "places.tsv");
/// The file with the words of a language that mean the same as words of the source.
const EQUIVALENTS: &str = "equivalents.tsv";

/// A part.
#[derive(Default, Serialize)]
struct Part {
    /// The files of each pack by the name of its folder.
    packs: BTreeMap<String, BTreeMap<String, String>>,
    /// Texts of the interface, by the name of their file.
    interface: BTreeMap<String, String>,
}

/// Writes to a content-addressed folder in `into`. Returns the name of the folder.
pub(crate) fn write(packs: &Path, interface: &Path, into: &Path) -> Result<String> {
    let mut parts: BTreeMap<String, Part> = BTreeMap::new();
    for path in files_in(interface)? {
        let (language, file) = path.split_once('/').unwrap_or_default();
        let is_text = Path::new(file).extension().is_some_and(|end| end == "ftl");
        // Not every language has equivalents.
        parts.entry(format!("{SEARCH}-{language}")).or_default();
        if language == INSIDE || !is_text {
            continue;
        }
        let text = fs::read_to_string(interface.join(&path)).with_context(|| path.clone())?;
        let part = parts.entry(format!("{INTERFACE}-{language}")).or_default();
        part.interface
            .insert(file.to_owned(), without_comments(&text));
    }
    for path in files_in(packs)? {
        if !ships(&path) {
            continue;
        }
        let (pack, file) = path.split_once('/').context("a file that is in no pack")?;
        let text = fs::read_to_string(packs.join(&path)).with_context(|| path.clone())?;
        let part = parts.entry(part_of(file)).or_default();
        let files = part.packs.entry(pack.to_owned()).or_default();
        files.insert(file.to_owned(), text);
    }
    let name = format!(
        "packs-{}",
        short(&Sha256::digest(serde_json::to_vec(&parts)?))
    );
    let folder = into.join(&name);
    if into.exists() {
        fs::remove_dir_all(into)?;
    }
    fs::create_dir_all(&folder)?;
    for (name, part) in &parts {
        fs::write(
            folder.join(format!("{name}.json")),
            serde_json::to_vec(part)?,
        )?;
    }
    Ok(name)
}

/// Whether a file comes with the page: texts and tables. A browser does not fetch pictures and
/// fonts of packs; sources are only for authors.
fn ships(path: &str) -> bool {
    let ending = Path::new(path).extension().and_then(OsStr::to_str);
    let is_text = ending.is_some_and(|ending| ["ftl", "md", "toml", "tsv"].contains(&ending));
    let is_hidden = path.split('/').any(|name| name.starts_with('.'));
    is_text && !is_hidden && !path.ends_with("/sources.toml")
}

/// A Fluent file without the comments, which are for translators.
fn without_comments(text: &str) -> String {
    let lines = text.split_inclusive('\n');
    lines.filter(|line| !line.starts_with('#')).collect()
}

/// The language of a file, or the name of another part.
fn part_of(file: &str) -> String {
    if file == TOWNS.1 {
        return TOWNS.0.to_owned();
    }
    if file.starts_with("keywords/") {
        return SEARCH.to_owned();
    }
    let of_language = file.strip_prefix("locales/");
    let of_language = of_language.and_then(|rest| rest.split_once('/'));
    match of_language {
        Some((SOURCE, EQUIVALENTS)) => SEARCH.to_owned(),
        Some((language, EQUIVALENTS)) => format!("{SEARCH}-{language}"),
        Some((SOURCE, _)) | None => BASE.to_owned(),
        Some((language, _)) => language.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_of_a_town_may_have_a_logo_and_a_history() {
        let folder = tempfile::tempdir().unwrap();
        let packs = folder.path().join("packs");
        for (file, content) in [
            ("de-neustadt/pack.toml", "id".as_bytes()),
            ("de-neustadt/media/logo.png", b"\x89PNG"),
            ("de-neustadt/.git/index", b"DIRC\xff"),
            ("de-neustadt/sources.toml", b"\xff"),
        ] {
            let path = packs.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        let interface = folder.path().join("locales");
        fs::create_dir(&interface).unwrap();
        let into = folder.path().join("parts");
        let name = write(&packs, &interface, &into).unwrap();
        let base = fs::read_to_string(into.join(name).join("base.json")).unwrap();
        assert_eq!(
            base,
            r#"{"packs":{"de-neustadt":{"pack.toml":"id"}},"interface":{}}"#
        );
    }

    #[test]
    fn languages_search_and_towns_have_parts_and_the_rest_is_in_the_base() {
        assert_eq!(part_of("locales/ar/pack.ftl"), "ar");
        assert_eq!(part_of("locales/en/pack.ftl"), "en");
        assert_eq!(part_of("locales/de-simple/guides/tax-id.md"), "de-simple");
        assert_eq!(part_of("keywords/en.toml"), "search");
        assert_eq!(part_of("locales/de/equivalents.tsv"), "search");
        assert_eq!(part_of("locales/ar/equivalents.tsv"), "search-ar");
        assert_eq!(part_of("places.tsv"), "towns");
        for file in [
            "pack.toml",
            "postcodes.tsv",
            "steps/money.toml",
            "locales/de/pack.ftl",
        ] {
            assert_eq!(part_of(file), BASE, "{file}");
        }
    }
}
