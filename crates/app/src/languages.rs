//! The languages a person can choose: built into the app, installed as packs, or only
//! in the content; and those available for download.

#[cfg(target_family = "wasm")]
pub(crate) mod fetched;
mod offer;
mod view;

pub use view::{LanguageOrigin, LanguageView, LanguagesView, OfferedLanguage};

use base64::{Engine, prelude::BASE64_STANDARD};
use lotse_command::command;
use lotse_core::PackId;
use lotse_i18n::{Language, negotiate};
use lotse_pack_model::{Meta, interface, language_pack_id};
use lotse_store::{Installation, InstalledPack, TextKind};

use crate::{ApiError, App, Area, ErrorCode, TextLayer};

/// Maximum number of languages that a person names besides the first.
pub(crate) const ALSO: usize = 2;

impl App {
    /// All languages: those that can be chosen now, and those available for download.
    #[command(areas(content, settings, update))]
    pub fn list_languages(&self) -> Result<LanguagesView, ApiError> {
        let looking = self.update_state().running.is_some();
        Ok(LanguagesView {
            here: self.languages_here()?,
            offered: self.offered_languages()?,
            can_look: self.can_update(),
            looking,
        })
    }

    /// The texts of the interface: the requested language first, then those that the
    /// person also reads, then English. Texts of the chosen place override those of the
    /// language.
    #[command(areas(content, settings))]
    pub fn texts(&self, language: &str) -> Result<Vec<TextLayer>, ApiError> {
        let wanted = self.spoken(language)?;
        let mut read = vec![wanted.clone()];
        read.extend(self.also_read()?);
        let available = self.interface_languages()?;
        let mut chain = negotiate(&read, &available, &interface::last_language());
        // Dates and numbers are in the chosen language even where only content has it.
        if chain.first() != Some(&wanted) {
            chain.retain(|language| *language != wanted);
            chain.insert(0, wanted);
        }
        let layers = chain.iter().map(|language| self.text_layer(language));
        layers.collect()
    }

    /// The fonts of a language, in base64, for devices without its script.
    #[command(areas(content))]
    pub fn language_fonts(&self, language: &str) -> Result<Vec<String>, ApiError> {
        let Some(pack) = language.parse().ok().as_ref().and_then(language_pack_id) else {
            return Ok(Vec::new());
        };
        let fonts = self.content_store().load_fonts(&pack)?.into_iter();
        Ok(fonts.map(|font| BASE64_STANDARD.encode(font)).collect())
    }

    /// Removes an installed language. If it is the chosen one, the app goes on in the
    /// one that suits the device best.
    #[command]
    pub fn remove_language(&self, language: &str) -> Result<(), ApiError> {
        let language = self.spoken(language)?;
        let pack = self.installed_language(&language)?;
        let is_chosen = self.language()? == language;
        let now = self.clock.now();
        let installation = Installation {
            gone: &[pack],
            ..Installation::default()
        };
        self.change_content(|store| store.install(&installation, now))?;
        self.forget_content();
        self.tidy_shelf(false)?;
        if is_chosen && self.spoken(&language.to_string()).is_err() {
            self.write(|tx| tx.set_setting("language", None))?;
        }
        self.tell(&[Area::Content, Area::Update, Area::Settings]);
        Ok(())
    }

    /// The id of the pack of a language that came from a publisher.
    pub(crate) fn installed_language(&self, language: &Language) -> Result<PackId, ApiError> {
        let packs = self.language_packs()?.into_iter();
        let mut fetched = packs.filter(|pack| pack.origin.publisher.is_some());
        let pack = fetched.find(|pack| is_of(pack, language));
        pack.map(|pack| pack.manifest.id)
            .ok_or_else(|| unknown(&language.to_string()))
    }

    /// Parses the tag of a language that can be chosen.
    pub(crate) fn spoken(&self, tag: &str) -> Result<Language, ApiError> {
        let language: Language = tag.parse().map_err(|_| unknown(tag))?;
        let is_spoken = self.interface_languages()?.contains(&language)
            || self.spoken_languages()?.contains(&language);
        if is_spoken {
            Ok(language)
        } else {
            Err(unknown(tag))
        }
    }

    /// The languages that the person reads besides the first, best first, as far as they
    /// are installed.
    pub(crate) fn also_read(&self) -> Result<Vec<Language>, ApiError> {
        if self.is_locked() {
            return Ok(Vec::new());
        }
        let first = self.chosen_language()?;
        let stored = self.setting("also-read")?.unwrap_or_default();
        let tags = stored.split_whitespace();
        // A copy from another device may name the one that is the first here.
        let languages = tags
            .filter_map(|tag| self.spoken(tag).ok())
            .filter(|language| first.as_ref() != Some(language));
        Ok(languages.take(ALSO).collect())
    }

    /// The languages that the person reads, best first.
    pub(crate) fn languages_read(&self) -> Result<Vec<Language>, ApiError> {
        let mut reads = vec![self.language()?];
        reads.extend(self.also_read()?);
        Ok(reads)
    }

    /// The languages in which there is an interface, complete or not.
    pub(crate) fn interface_languages(&self) -> Result<Vec<Language>, ApiError> {
        let mut languages = interface::languages();
        let packs = self.language_packs()?;
        languages.extend(
            packs
                .iter()
                .filter_map(|pack| pack.manifest.language().cloned()),
        );
        languages.sort();
        languages.dedup();
        Ok(languages)
    }

    /// The languages that can be chosen: those of the interface, and those in which the
    /// content of the country or the place is.
    fn spoken_languages(&self) -> Result<Vec<Language>, ApiError> {
        let mut languages = self.interface_languages()?;
        for manifest in self.place_manifests()? {
            languages.extend(manifest.languages);
        }
        languages.sort();
        languages.dedup();
        Ok(languages)
    }

    pub(crate) fn languages_here(&self) -> Result<Vec<LanguageView>, ApiError> {
        let languages = self.spoken_languages()?;
        let views = languages
            .iter()
            .map(|language| self.language_view(language));
        views.collect()
    }

    fn language_view(&self, language: &Language) -> Result<LanguageView, ApiError> {
        let packs = self.language_packs()?;
        let pack = packs.iter().find(|pack| is_of(pack, language));
        let inside = interface::own_names().get(language);
        let name = pack.and_then(|pack| pack.names.get(language)).or(inside);
        let meta = pack.and_then(|pack| pack.metas.get(language));
        let installed = pack.filter(|pack| pack.origin.publisher.is_some());
        Ok(LanguageView {
            id: language.to_string(),
            name: name.cloned(),
            direction: language.direction(),
            translated: self.translated(language, pack)?,
            machine: meta.is_some_and(Meta::is_unreviewed_machine),
            origin: match pack {
                Some(_) if installed.is_some() => LanguageOrigin::Installed,
                None if inside.is_none() => LanguageOrigin::Content,
                _ => LanguageOrigin::Inside,
            },
            publisher: installed
                .map(|pack| self.publisher_name(pack))
                .transpose()?,
        })
    }

    /// The name of a pack's publisher: as the directory has it, or else as the pack does.
    fn publisher_name(&self, pack: &InstalledPack) -> Result<String, ApiError> {
        let directory = self.directory()?;
        let listed = directory.publisher_of(&pack.manifest.id);
        let name = listed.map_or(&pack.manifest.publisher, |(publisher, _)| &publisher.name);
        Ok(name.clone())
    }

    /// Share of the interface that is translated into a language, in percent.
    fn translated(
        &self,
        language: &Language,
        pack: Option<&InstalledPack>,
    ) -> Result<u8, ApiError> {
        if interface::own_names().contains_key(language) {
            return Ok(100);
        }
        let Some(pack) = pack else {
            return Ok(0);
        };
        let store = self.content_store();
        let texts = store.load_texts(&pack.manifest.id, language, TextKind::Interface)?;
        Ok(interface::translated(texts.iter().map(String::as_str)))
    }

    /// The installed language packs.
    pub(crate) fn language_packs(&self) -> Result<Vec<InstalledPack>, ApiError> {
        let packs = self.content_store().list_packs()?;
        let languages = packs.iter().filter(|pack| !pack.manifest.kind.is_layer());
        Ok(languages.cloned().collect())
    }

    fn text_layer(&self, language: &Language) -> Result<TextLayer, ApiError> {
        let mut sources: Vec<String> = interface::files(language)
            .map(|(_, text)| text.to_owned())
            .collect();
        let packs = self.language_packs()?;
        let of_language = packs.iter().filter(|pack| is_of(pack, language));
        let place = self.place_content()?;
        let above = of_language
            .map(|pack| &pack.manifest)
            .chain(&place.manifests);
        let store = self.content_store();
        for manifest in above {
            sources.extend(store.load_texts(&manifest.id, language, TextKind::Interface)?);
        }
        Ok(TextLayer {
            language: language.to_string(),
            direction: language.direction(),
            sources,
        })
    }
}

fn is_of(pack: &InstalledPack, language: &Language) -> bool {
    pack.manifest.language() == Some(language)
}

fn unknown(tag: &str) -> ApiError {
    let shown: String = tag.chars().take(20).collect();
    ApiError::new(ErrorCode::UnknownLanguage).with("language", shown)
}
