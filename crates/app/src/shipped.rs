//! Content shipped inside the app: packs and the texts of the interface.

use std::{collections::BTreeMap, sync::LazyLock};

use include_dir::{Dir, DirEntry, include_dir};
use lotse_i18n::{Language, Source, Texts};
use lotse_pack_model::{Pack, PackFiles};

static PACKS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../packs");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// Fingerprint of everything that ships with the app.
pub(crate) const FINGERPRINT: &str = env!("LOTSE_SHIPPED");

/// The packs that ship with the app.
pub(crate) fn packs() -> Vec<Pack> {
    PACKS
        .dirs()
        .filter_map(|folder| {
            let name = folder.path().file_name()?.to_str()?;
            let mut files = Vec::new();
            collect(folder, folder, &mut files);
            Pack::read(name, PackFiles::from_iter(files)).0
        })
        .collect()
}

fn collect(root: &Dir<'_>, folder: &Dir<'_>, files: &mut Vec<(String, String)>) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(inner) => collect(root, inner, files),
            DirEntry::File(file) => {
                let path = file
                    .path()
                    .strip_prefix(root.path())
                    .ok()
                    .and_then(|path| path.to_str());
                if let (Some(path), Some(text)) = (path, file.contents_utf8()) {
                    // On Windows, the embedded paths contain backslashes.
                    files.push((path.replace('\\', "/"), text.to_owned()));
                }
            }
        }
    }
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
        // A glossary is kept beside the texts.
        .filter(|file| {
            file.path()
                .extension()
                .is_some_and(|ending| ending == "ftl")
        })
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
        .map(|text| Source::parse(text).0)
        .collect();
    let name = Texts::of(language.clone(), sources).text("language-own-name", None);
    name.map_or_else(|| language.to_string(), |name| name.value)
}
