//! What ships with the web app, in parts that it fetches separately: first the base that
//! all languages need, then interface and content of each language on demand, the list of
//! towns when the person looks for one, and before the first search what only a search needs.
//! On a slow line, a phone would wait far longer for all of it.

use std::{collections::BTreeMap, iter, sync::Mutex};

use lotse_core::PackId;
use lotse_i18n::Language;
use lotse_pack_model::{gazetteer::PLACES, interface};
use lotse_shipped::parts;
use serde::Deserialize;

use super::files::{PackFiles, damaged};
use crate::{ApiError, mutex::lock};

/// A part, as the web app fetches it.
#[derive(Deserialize)]
struct FetchedPart {
    packs: PackFiles,
    /// Texts of the interface in the language, by the name of their file.
    #[serde(default)]
    interface: BTreeMap<String, String>,
}

/// The files of packs that have been fetched, by part.
static GIVEN: Mutex<BTreeMap<String, PackFiles>> = Mutex::new(BTreeMap::new());

/// Takes a part as JSON.
pub(crate) fn give(name: &str, json: &str) -> Result<(), ApiError> {
    let part: FetchedPart = serde_json::from_str(json).map_err(|error| damaged(&error))?;
    let of_interface = parts::language_of_interface(name);
    if let Some(language) = of_interface.and_then(|tag| tag.parse().ok()) {
        interface::give(language, part.interface);
    }
    lock(&GIVEN).insert(name.to_owned(), part.packs);
    Ok(())
}

/// Whether a part has been fetched.
fn has(name: &str) -> bool {
    lock(&GIVEN).contains_key(name)
}

/// The part with the texts of the interface in a language, if it has not been fetched.
pub(crate) fn missing_interface(language: &Language) -> Option<String> {
    let name = parts::interface(&language.to_string());
    (*language != interface::last_language() && !has(&name)).then_some(name)
}

/// The part with the content in a language, if it has not been fetched.
pub(crate) fn missing_content(language: &Language) -> Option<String> {
    let name = parts::content(&language.to_string());
    (*language != interface::source_language() && !has(&name)).then_some(name)
}

/// The parts that a search in these languages needs and that have not been fetched.
pub(crate) fn search_parts(languages: impl Iterator<Item = Language>) -> Vec<String> {
    let of_languages = languages.map(|language| parts::search(&language.to_string()));
    let all = iter::once(parts::SEARCH.to_owned()).chain(of_languages);
    all.filter(|name| !has(name)).collect()
}

/// Whether what a search needs has been fetched.
pub(crate) fn has_search() -> bool {
    has(parts::SEARCH)
}

/// The lists of towns that have been fetched.
pub(crate) fn towns() -> Vec<(PackId, String)> {
    let given = lock(&GIVEN);
    let packs = given.get(parts::TOWNS).into_iter().flatten();
    packs
        .filter_map(|(pack, files)| Some((pack.parse().ok()?, files.get(PLACES)?.clone())))
        .collect()
}

pub(super) fn files() -> Result<PackFiles, ApiError> {
    let mut all = PackFiles::new();
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

/// Names of the fetched parts with content, for the fingerprint.
pub(super) fn content_parts() -> String {
    let given = lock(&GIVEN);
    let installed = given
        .keys()
        .map(String::as_str)
        .filter(|name| parts::has_content(name));
    installed.map(|name| format!(" {name}")).collect()
}
