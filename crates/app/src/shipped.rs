//! Content shipped inside the app: packs and the texts of the interface.

use std::{collections::BTreeMap, error::Error, sync::LazyLock};

use include_dir::{Dir, include_dir};
use lotse_delivery::bundle::decompress;
use lotse_i18n::{FluentSource, Language, Texts};
use lotse_pack_model::{Pack, PackFiles};

use crate::{ApiError, ErrorCode};

/// The files of each pack as JSON, compressed by the build script.
static PACKS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/packs.json.zst"));
/// Upper limit for the size of the packs, in bytes.
const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// The texts of the interface, as the build script picks them out.
static LOCALES: Dir<'_> = include_dir!("$OUT_DIR/locales");

/// Fingerprint of everything that ships with the app.
pub(crate) const FINGERPRINT: &str = env!("LOTSE_SHIPPED");

/// The packs that ship with the app.
pub(crate) fn packs() -> Result<Vec<Pack>, ApiError> {
    let damaged =
        |error: &(dyn Error + 'static)| ApiError::logged(ErrorCode::ContentDamaged, error);
    let json = decompress(PACKS, MOST_BYTES).map_err(|error| damaged(&error))?;
    let packs: BTreeMap<String, BTreeMap<String, String>> =
        serde_json::from_slice(&json).map_err(|error| damaged(&error))?;
    Ok(packs
        .into_iter()
        .filter_map(|(name, files)| Pack::read(&name, PackFiles::from_iter(files)).0)
        .collect())
}

/// The languages of the interface.
pub(crate) fn languages() -> Vec<Language> {
    let mut languages: Vec<Language> = LOCALES
        .dirs()
        .filter_map(|folder| folder.path().file_name()?.to_str()?.parse().ok())
        .collect();
    languages.sort();
    languages
}

/// The language for people whose languages the interface does not support.
pub(crate) fn last_language() -> Language {
    Language::english()
}

/// The texts of the interface in a language.
pub(crate) fn interface(language: &Language) -> Vec<String> {
    LOCALES
        .get_dir(language.to_string())
        .into_iter()
        .flat_map(Dir::files)
        .filter_map(|file| file.contents_utf8().map(str::to_owned))
        .collect()
}

/// The languages of the interface, each with its name in itself.
pub(crate) fn own_names() -> &'static BTreeMap<Language, String> {
    static NAMES: LazyLock<BTreeMap<Language, String>> = LazyLock::new(|| {
        let languages = languages().into_iter();
        languages
            .map(|language| (language.clone(), own_name(&language)))
            .collect()
    });
    &NAMES
}

/// The name of a language in that language, from its own locale.
fn own_name(language: &Language) -> String {
    let sources = interface(language)
        .iter()
        .map(|text| FluentSource::parse(text).0)
        .collect();
    let name = Texts::of(language.clone(), sources).text("language-own-name", None);
    name.map_or_else(|| language.to_string(), |name| name.value)
}
