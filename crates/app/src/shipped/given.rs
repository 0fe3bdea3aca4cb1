//! The packs that the page of a browser fetches beside the program: what all languages
//! need first, and each language when somebody reads it. A phone on a slow line would wait
//! for the other languages far longer than for its own.

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

/// Whether these have been fetched.
pub(crate) fn has(name: &str) -> bool {
    lock(&GIVEN).contains_key(name)
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

/// Names what has been fetched.
pub(super) fn languages() -> String {
    let given = lock(&GIVEN);
    given.keys().map(|name| format!(" {name}")).collect()
}
