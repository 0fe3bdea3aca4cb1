//! The packs as files beside the app: what all languages need, and each language by itself.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::{core::short, offline::files_in};

/// The source language, which is always loaded: it has every text that a translation
/// may lack.
const SOURCE: &str = "de";
/// The file that is always loaded.
const BASE: &str = "base";

/// The files of each pack by the name of its folder.
type Files = BTreeMap<String, BTreeMap<String, String>>;

/// Writes to a content-addressed folder in `into`. Returns the name of the folder.
pub(crate) fn write(packs: &Path, into: &Path) -> Result<String> {
    let mut parts: BTreeMap<String, Files> = BTreeMap::new();
    for path in files_in(packs)? {
        // Only for authors.
        if path.ends_with("/sources.toml") {
            continue;
        }
        let (pack, file) = path.split_once('/').context("a file that is in no pack")?;
        let text = fs::read_to_string(packs.join(&path)).with_context(|| path.clone())?;
        let part = parts.entry(part_of(file).to_owned()).or_default();
        let files = part.entry(pack.to_owned()).or_default();
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
    for (part, files) in &parts {
        fs::write(
            folder.join(format!("{part}.json")),
            serde_json::to_vec(files)?,
        )?;
    }
    Ok(name)
}

/// The language of a file, or [`BASE`].
fn part_of(file: &str) -> &str {
    let language = file
        .strip_prefix("locales/")
        .and_then(|rest| rest.split('/').next());
    language
        .filter(|language| *language != SOURCE)
        .unwrap_or(BASE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_a_file_and_the_rest_is_in_the_base() {
        assert_eq!(part_of("locales/ar/pack.ftl"), "ar");
        assert_eq!(part_of("locales/en/pack.ftl"), "en");
        assert_eq!(part_of("locales/de-simple/guides/tax-id.md"), "de-simple");
        for file in [
            "pack.toml",
            "steps/money.toml",
            "locales/de/pack.ftl",
            "keywords/en.toml",
        ] {
            assert_eq!(part_of(file), BASE, "{file}");
        }
    }
}
