//! Writes the shipped parts as files next to the app: the base, content and interface of
//! each language separately, the data that only a search needs, and the list of towns.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use lotse_shipped::parts;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::core::short;

/// The source language of the packs. Their texts in it are always loaded, because it has
/// every text that a translation may lack.
const SOURCE: &str = "de";
/// The language of the interface that is inside the program.
const INSIDE: &str = "en";
/// The list of towns.
const PLACES: &str = "places.tsv";
/// The file with the words of a language that mean the same as words of the source.
const EQUIVALENTS: &str = "equivalents.tsv";

/// A part.
#[derive(Default, Serialize)]
struct FetchedPart {
    /// The files of each pack by the name of its folder.
    packs: BTreeMap<String, BTreeMap<String, String>>,
    /// Texts of the interface, by the name of their file.
    interface: BTreeMap<String, String>,
}

/// Writes to a content-addressed folder in `into`. Returns the name of the folder.
pub(crate) fn write(packs: &Path, interface: &Path, into: &Path) -> Result<String> {
    let mut written: BTreeMap<String, FetchedPart> = BTreeMap::new();
    for (path, text) in lotse_shipped::read(interface)? {
        let (language, file) = path.split_once('/').unwrap_or_default();
        let is_text = Path::new(file).extension().is_some_and(|end| end == "ftl");
        // Not every language has equivalents.
        written.entry(parts::search(language)).or_default();
        if language == INSIDE || !is_text {
            continue;
        }
        let part = written.entry(parts::interface(language)).or_default();
        part.interface
            .insert(file.to_owned(), without_comments(&text));
    }
    for (path, text) in lotse_shipped::read(packs)? {
        let (pack, file) = path.split_once('/').context("a file that is in no pack")?;
        let part = written.entry(part_of(file)).or_default();
        let files = part.packs.entry(pack.to_owned()).or_default();
        files.insert(file.to_owned(), text);
    }
    let name = format!(
        "packs-{}",
        short(&Sha256::digest(serde_json::to_vec(&written)?))
    );
    let folder = into.join(&name);
    if into.exists() {
        fs::remove_dir_all(into)?;
    }
    fs::create_dir_all(&folder)?;
    for (name, part) in &written {
        fs::write(
            folder.join(format!("{name}.json")),
            serde_json::to_vec(part)?,
        )?;
    }
    Ok(name)
}

/// A Fluent file without the comments, which are for translators.
fn without_comments(text: &str) -> String {
    let lines = text.split_inclusive('\n');
    lines.filter(|line| !line.starts_with('#')).collect()
}

/// The part of a file.
fn part_of(file: &str) -> String {
    if file == PLACES {
        return parts::TOWNS.to_owned();
    }
    if file.starts_with("keywords/") {
        return parts::SEARCH.to_owned();
    }
    let of_language = file.strip_prefix("locales/");
    let of_language = of_language.and_then(|rest| rest.split_once('/'));
    match of_language {
        Some((SOURCE, EQUIVALENTS)) => parts::SEARCH.to_owned(),
        Some((language, EQUIVALENTS)) => parts::search(language),
        Some((SOURCE, _)) | None => parts::BASE.to_owned(),
        Some((language, _)) => parts::content(language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            assert_eq!(part_of(file), parts::BASE, "{file}");
        }
    }
}
