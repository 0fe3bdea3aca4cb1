//! The texts of the interface that ship with the app, and how much of them a language
//! has.

#[cfg(target_family = "wasm")]
mod given;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use include_dir::{Dir, include_dir};
use lotse_i18n::{FluentSource, Language, Reference, TextKey, Texts};

#[cfg(target_family = "wasm")]
pub use given::give;

/// Selected by the build script: in a browser, all texts of one language and the names of
/// the others.
static LOCALES: Dir<'_> = include_dir!("$OUT_DIR/locales");

/// The source language of the interface.
pub(crate) const SOURCE: &str = "de";
/// The message with the name of a language in itself.
const OWN_NAME: &str = "language-own-name";

/// The languages of the interface that ship with the app.
pub fn languages() -> Vec<Language> {
    let mut languages: Vec<Language> = LOCALES
        .dirs()
        .filter_map(|folder| folder.path().file_name()?.to_str()?.parse().ok())
        .collect();
    languages.sort();
    languages
}

/// The shipped language in which every text exists, for people whose languages the
/// interface does not have.
pub fn last_language() -> Language {
    Language::english()
}

/// The language in which the texts of the interface are written first.
pub fn source_language() -> Language {
    SOURCE.parse().unwrap_or_else(|_| last_language())
}

/// The shipped texts of the interface in a language, by the name of their file.
pub fn files(language: &Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    #[cfg(target_family = "wasm")]
    let files = given::files(language).unwrap_or_else(|| files_inside(language).collect());
    #[cfg(not(target_family = "wasm"))]
    let files = files_inside(language);
    files.into_iter()
}

fn files_inside(language: &Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    let folder = LOCALES.get_dir(language.to_string());
    let files = folder.into_iter().flat_map(Dir::files);
    files.filter_map(|file| {
        let name = file.path().file_name()?.to_str()?;
        Some((name, file.contents_utf8()?))
    })
}

/// The shipped languages of the interface, each with its name in itself.
pub fn own_names() -> &'static BTreeMap<Language, String> {
    static NAMES: LazyLock<BTreeMap<Language, String>> = LazyLock::new(|| {
        let languages = languages().into_iter();
        languages
            .map(|language| (language.clone(), own_name(&language)))
            .collect()
    });
    &NAMES
}

/// Whether this is the message with the name of the language, which the name of a
/// language pack replaces.
pub(crate) fn is_own_name(id: &str) -> bool {
    id == OWN_NAME
}

fn own_name(language: &Language) -> String {
    let sources = files(language).map(|(_, text)| FluentSource::parse(text).0);
    let name = Texts::of(language.clone(), sources.collect()).text(OWN_NAME, None);
    name.map_or_else(|| language.to_string(), |name| name.value)
}

/// The variables of a text.
pub(crate) type Variables = BTreeSet<String>;

/// The texts of the interface that a language has to have, each with its variables.
/// Terms are left out, because each language has those it needs.
pub(crate) fn required() -> &'static BTreeMap<TextKey, Variables> {
    static REQUIRED: LazyLock<BTreeMap<TextKey, Variables>> = LazyLock::new(|| {
        let mut texts = texts_of(files(&last_language()).map(|(_, text)| text));
        // The name of a pack takes its place.
        texts.retain(|key, _| key.id != OWN_NAME);
        texts
    });
    &REQUIRED
}

/// The messages of sources, each with its variables.
pub(crate) fn texts_of<'a>(
    sources: impl IntoIterator<Item = &'a str>,
) -> BTreeMap<TextKey, Variables> {
    let sources = sources.into_iter().map(|text| FluentSource::parse(text).0);
    let texts = sources.flat_map(|source| source.references());
    let messages = texts.filter(|text| !text.key.id.starts_with('-'));
    messages
        .map(|text| {
            let variables = text.references.into_iter().filter_map(|it| match it {
                Reference::Variable(name) | Reference::Selector(name) => Some(name),
                Reference::Text(..) | Reference::Function(_) => None,
            });
            (text.key, variables.collect())
        })
        .collect()
}

/// How much of the interface these sources translate, in percent, rounded down: only
/// what is complete is 100.
pub fn translated<'a>(sources: impl IntoIterator<Item = &'a str>) -> u8 {
    let texts = texts_of(sources);
    let required = required();
    let there = required
        .keys()
        .filter(|key| texts.contains_key(*key))
        .count();
    percent(there, required.len())
}

/// A share in percent, rounded down.
pub(crate) fn percent(part: usize, whole: usize) -> u8 {
    let percent = (part * 100).checked_div(whole).unwrap_or(100);
    u8::try_from(percent).unwrap_or(100).min(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_language_is_complete_and_names_itself() {
        for language in languages() {
            let texts = files(&language).map(|(_, text)| text);
            assert_eq!(translated(texts), 100, "{language}");
            assert_ne!(own_names()[&language], language.to_string());
        }
    }

    #[test]
    fn an_incomplete_language_is_told_by_its_share() {
        assert_eq!(translated([]), 0);
        let english: Vec<&str> = files(&last_language()).map(|(_, text)| text).collect();
        let some = translated(english.iter().take(english.len() / 2).copied());
        assert!((1..100).contains(&some), "{some}");
        // All but one text is not everything.
        let all_but_one: Vec<String> = { english.iter() }
            .map(|text| text.replace("action-next = ", "action-other = "))
            .collect();
        assert_eq!(translated(all_but_one.iter().map(String::as_str)), 99);
    }

    #[test]
    fn a_share_is_never_rounded_up_to_all() {
        assert_eq!(percent(999, 1000), 99);
        assert_eq!(percent(1000, 1000), 100);
        assert_eq!(percent(0, 0), 100);
    }
}
