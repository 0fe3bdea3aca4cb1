//! Packs that the web app fetches separately: first the base that all languages need,
//! then each language on demand. On a slow line, a phone would wait far longer for all
//! languages than for its own.

use std::{collections::BTreeMap, sync::Mutex};

use super::files::{Files, damaged};
use crate::{ApiError, mutex::lock};

/// What has been fetched, by its name: a language, or `base`.
static GIVEN: Mutex<BTreeMap<String, Files>> = Mutex::new(BTreeMap::new());

/// Takes files of packs as JSON.
pub(crate) fn give(name: &str, json: &str) -> Result<(), ApiError> {
    let files = serde_json::from_str(json).map_err(|error| damaged(&error))?;
    lock(&GIVEN).insert(name.to_owned(), files);
    Ok(())
}

/// Whether the texts of a language have been fetched: as a file of its own, or within
/// what all languages need.
pub(crate) fn has_language(language: &str) -> bool {
    let folder = format!("locales/{language}/");
    let given = lock(&GIVEN);
    let mut packs = given.values().flat_map(Files::values);
    given.contains_key(language)
        || packs.any(|files| files.keys().any(|path| path.starts_with(&folder)))
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

/// Names of the fetched languages, for the fingerprint.
pub(super) fn languages() -> String {
    let given = lock(&GIVEN);
    given.keys().map(|name| format!(" {name}")).collect()
}
