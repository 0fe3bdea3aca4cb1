//! Languages available for download: the directory lists them, the app fetches them,
//! and a file passes them on.

use std::collections::BTreeSet;

use lotse_command::command;
use lotse_core::PackId;
use lotse_delivery::publishers::{ListedPack, Publisher};
use lotse_i18n::Language;
use lotse_pack_model::language_pack_id;

use super::{OfferedLanguage, unknown};
use crate::{ApiError, App, SavedFile};

impl App {
    /// Fetches and installs a language that the directory lists.
    #[command]
    pub fn fetch_language(&self, language: &str) -> Result<(), ApiError> {
        let wanted: Language = language.parse().map_err(|_| unknown(language))?;
        let pack = language_pack_id(&wanted).ok_or_else(|| unknown(language))?;
        if self.directory()?.publisher_of(&pack).is_none() {
            return Err(unknown(language));
        }
        self.fetch_also(&pack)
    }

    /// Saves an installed language as a file to pass on.
    #[command]
    pub fn save_language_file(&self, language: &str) -> Result<SavedFile, ApiError> {
        let language = self.spoken(language)?;
        let pack = self.installed_language(&language)?;
        let packs = self.language_packs()?;
        let installed = packs.iter().find(|installed| installed.manifest.id == pack);
        let name = installed.and_then(|installed| installed.names.get(&language));
        let title = name.cloned().unwrap_or_else(|| language.to_string());
        self.save_parcel(&pack, &[], &title)
    }

    /// Languages in the directory that are not installed.
    pub(super) fn offered_languages(&self) -> Result<Vec<OfferedLanguage>, ApiError> {
        let here: BTreeSet<Language> = self.interface_languages()?.into_iter().collect();
        let directory = self.directory()?;
        let publishers =
            { directory.publishers.iter() }.filter(|publisher| publisher.withdrawn.is_none());
        let listed = publishers.flat_map(|publisher| {
            let packs = publisher.packs.iter();
            packs.filter_map(move |pack| offered(publisher, pack))
        });
        let mut offered: Vec<OfferedLanguage> = listed
            .filter(|(language, _)| !here.contains(language))
            .map(|(_, offered)| offered)
            .collect();
        offered.sort_by(|a, b| a.id.cmp(&b.id));
        offered.dedup_by(|a, b| a.id == b.id);
        Ok(offered)
    }

    /// The installed language packs that came from a publisher. They are kept up to
    /// date, and go along in the file of a place.
    pub(crate) fn fetched_languages(&self) -> Result<Vec<PackId>, ApiError> {
        let packs = self.language_packs()?.into_iter();
        let fetched = packs.filter(|pack| pack.origin.publisher.is_some());
        Ok(fetched.map(|pack| pack.manifest.id).collect())
    }
}

/// The view of a listed pack, if it is a language. Its name in its own language says
/// which one it is.
fn offered(publisher: &Publisher, pack: &ListedPack) -> Option<(Language, OfferedLanguage)> {
    if pack.kind.is_layer() {
        return None;
    }
    let mut names = pack.names.iter();
    let (language, name) =
        names.find(|(language, _)| language_pack_id(language).as_ref() == Some(&pack.id))?;
    let listed = pack.language;
    let view = OfferedLanguage {
        id: language.to_string(),
        name: name.clone(),
        direction: language.direction(),
        translated: listed.map(|listed| listed.translated),
        size: listed.map(|listed| u32::try_from(listed.size).unwrap_or(u32::MAX)),
        publisher: publisher.name.clone(),
    };
    Some((language.clone(), view))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(pack: &str) -> Option<OfferedLanguage> {
        let publisher = format!(
            r#"{{"id": "jena", "name": "Jena", "url": "https://example.org/",
                "root": "{}", "packs": [{pack}]}}"#,
            "00".repeat(32)
        );
        let publisher: Publisher = serde_json::from_str(&publisher).unwrap();
        let pack = publisher.packs.first()?;
        offered(&publisher, pack).map(|(_, offered)| offered)
    }

    #[test]
    fn a_language_is_offered_with_its_name_and_direction() {
        let offered = listed(
            r#"{"id": "lang-ckb", "kind": "language", "extends": [], "names": {"ckb": "کوردی"},
                "language": {"translated": 60, "size": 50000}}"#,
        )
        .unwrap();
        assert_eq!(
            (offered.id.as_str(), offered.name.as_str()),
            ("ckb", "کوردی")
        );
        assert_eq!(offered.direction, lotse_i18n::Direction::Rtl);
        assert_eq!((offered.translated, offered.size), (Some(60), Some(50_000)));
        assert_eq!(offered.publisher, "Jena");
    }

    #[test]
    fn what_is_no_language_or_has_no_name_in_itself_is_not_offered() {
        for pack in [
            r#"{"id": "de-jena", "kind": "city", "extends": [], "names": {"de": "Jena"}}"#,
            r#"{"id": "lang-vi", "kind": "language", "extends": [], "names": {}}"#,
            r#"{"id": "lang-vi", "kind": "language", "extends": [], "names": {"uk": "x"}}"#,
        ] {
            assert_eq!(listed(pack), None, "{pack}");
        }
    }
}
