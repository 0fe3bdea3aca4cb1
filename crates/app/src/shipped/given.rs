//! What ships with the web app, in parts that it fetches separately: first the base that
//! all languages need, then each language on demand, and before the first search what only
//! a search needs. On a slow line, a phone would wait far longer for all of it.

use std::{collections::BTreeMap, iter, sync::Mutex};

use lotse_i18n::Language;
use lotse_pack_model::interface;
use serde::Deserialize;

use super::files::{Files, damaged};
use crate::{ApiError, mutex::lock};

/// The part that only a search needs; that of a language has the language after it.
const SEARCH: &str = "search";

/// A part: `base`, a language, [`SEARCH`], or that of a language.
#[derive(Deserialize)]
struct Part {
    packs: Files,
    /// Texts of the interface in the language, by the name of their file.
    #[serde(default)]
    interface: BTreeMap<String, String>,
}

/// The files of packs that have been fetched, by part.
static GIVEN: Mutex<BTreeMap<String, Files>> = Mutex::new(BTreeMap::new());

/// Takes a part as JSON.
pub(crate) fn give(name: &str, json: &str) -> Result<(), ApiError> {
    let part: Part = serde_json::from_str(json).map_err(|error| damaged(&error))?;
    if let Ok(language) = name.parse()
        && !part.interface.is_empty()
    {
        interface::give(language, part.interface);
    }
    lock(&GIVEN).insert(name.to_owned(), part.packs);
    Ok(())
}

/// Whether a part has been fetched.
pub(crate) fn has(name: &str) -> bool {
    lock(&GIVEN).contains_key(name)
}

/// The parts that a search in these languages needs and that have not been fetched.
pub(crate) fn search_parts(languages: impl Iterator<Item = Language>) -> Vec<String> {
    let of_languages = languages.map(|language| format!("{SEARCH}-{language}"));
    let parts = iter::once(SEARCH.to_owned()).chain(of_languages);
    parts.filter(|name| !has(name)).collect()
}

/// Whether what a search needs has been fetched.
pub(crate) fn has_search() -> bool {
    has(SEARCH)
}

pub(super) fn files() -> Result<Files, ApiError> {
    let mut all = Files::new();
    for files in lock(&GIVEN).values() {
        for (pack, files) in files {
            let of_pack = all.entry(pack.clone()).or_default();
            of_pack.extend(
                files
                    .iter()
                    .map(|(path, text)| (path.clone(), text.clone())),
            );
        }
    }
    Ok(all)
}

/// Names of the fetched parts that are installed, for the fingerprint. The index is not
/// part of what is installed.
pub(super) fn parts() -> String {
    let given = lock(&GIVEN);
    let installed = given.keys().filter(|name| !name.starts_with(SEARCH));
    installed.map(|name| format!(" {name}")).collect()
}
