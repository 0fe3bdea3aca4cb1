//! What ships with the web app, in parts that it fetches separately: first the base that
//! all languages need, then interface and content of each language on demand, the list of
//! towns when somebody looks for one, and before the first search what only a search needs.
//! On a slow line, a phone would wait far longer for all of it.

use std::{collections::BTreeMap, iter, sync::Mutex};

use lotse_core::PackId;
use lotse_i18n::Language;
use lotse_pack_model::{gazetteer::PLACES, interface};
use serde::Deserialize;

use super::files::{Files, damaged};
use crate::{ApiError, mutex::lock};

/// The part that only a search needs; that of a language has the language after it.
const SEARCH: &str = "search";

/// The part with the list of towns.
pub(crate) const TOWNS: &str = "towns";

/// Prefix of the parts with the interface in a language.
const INTERFACE: &str = "interface-";

/// A part: `base`, the content of a language, its interface, [`TOWNS`], [`SEARCH`], or that
/// of a language.
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
    let of_interface = name.strip_prefix(INTERFACE);
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
    let name = format!("{INTERFACE}{language}");
    (*language != interface::last_language() && !has(&name)).then_some(name)
}

/// The part with the content in a language, if it has not been fetched.
pub(crate) fn missing_content(language: &Language) -> Option<String> {
    let name = language.to_string();
    (*language != interface::source_language() && !has(&name)).then_some(name)
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

/// The lists of towns that have been fetched.
pub(crate) fn towns() -> Vec<(PackId, String)> {
    let given = lock(&GIVEN);
    let packs = given.get(TOWNS).into_iter().flatten();
    packs
        .filter_map(|(pack, files)| Some((pack.parse().ok()?, files.get(PLACES)?.clone())))
        .collect()
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

/// Names of the fetched parts that are installed together, for the fingerprint. The index
/// and the towns come later.
pub(super) fn parts() -> String {
    let given = lock(&GIVEN);
    let installed = given
        .keys()
        .map(String::as_str)
        .filter(|name| is_installed_with_others(name));
    installed.map(|name| format!(" {name}")).collect()
}

fn is_installed_with_others(name: &str) -> bool {
    !name.starts_with(SEARCH) && !name.starts_with(INTERFACE) && name != TOWNS
}
