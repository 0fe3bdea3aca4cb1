//! Texts of the interface that the web app fetches, each language on demand.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use lotse_i18n::Language;

/// The texts of a language, by the name of their file.
type TextFiles = Vec<(&'static str, &'static str)>;

static GIVEN: Mutex<BTreeMap<Language, TextFiles>> = Mutex::new(BTreeMap::new());

/// Takes the texts of a language by the name of their file. They stay in memory until the
/// program ends, as those inside it do.
pub fn give(language: Language, files: BTreeMap<String, String>) {
    let leak = |text: String| -> &'static str { text.leak() };
    let files = files
        .into_iter()
        .map(|(name, text)| (leak(name), leak(text)));
    let mut given = GIVEN.lock().unwrap_or_else(PoisonError::into_inner);
    given.entry(language).or_insert_with(|| files.collect());
}

pub(super) fn files(language: &Language) -> Option<TextFiles> {
    let given = GIVEN.lock().unwrap_or_else(PoisonError::into_inner);
    given.get(language).cloned()
}
