//! Settings, the lock, information about stored data, and erasing everything.

mod view;

pub use view::{AboutView, Contrast, PackLanguageView, PackView, Settings, TextSize, Theme};

use lotse_command::command;
use lotse_i18n::Language;
use lotse_pack_model::{Meta, gazetteer::CREDIT};
use lotse_store::erase;

use crate::{
    ApiError, App, Area, ErrorCode, SavedFile, files::save, outward::may_lead_out, shipped,
};

impl App {
    /// Reads language and appearance.
    pub(crate) fn settings(&self) -> Result<Settings, ApiError> {
        let language = self.setting("language")?;
        let appearance: Option<Settings> = self
            .setting("appearance")?
            .and_then(|json| serde_json::from_str(&json).ok());
        Ok(Settings {
            language,
            ..appearance.unwrap_or_default()
        })
    }

    /// Saves language and appearance.
    #[command]
    pub fn change_settings(&self, settings: &Settings) -> Result<(), ApiError> {
        if let Some(language) = &settings.language {
            self.choose_language(language)?;
        }
        let appearance = Settings {
            language: None,
            ..settings.clone()
        };
        let json = serde_json::to_string(&appearance)
            .map_err(|error| ApiError::logged(ErrorCode::StoreFailed, &error))?;
        self.write(|tx| tx.set_setting("appearance", Some(&json)))
    }

    /// Switches the language.
    #[command]
    pub fn choose_language(&self, language: &str) -> Result<(), ApiError> {
        let language = spoken(language)?.to_string();
        self.write(|tx| tx.set_setting("language", Some(&language)))?;
        self.nudge();
        Ok(())
    }

    /// Locks the app with a PIN; `None` removes the PIN.
    #[command]
    pub fn set_pin(&self, pin: Option<&str>) -> Result<(), ApiError> {
        self.with_user(|store| store.set_pin(pin))?;
        self.tell(&[Area::Lock]);
        Ok(())
    }

    /// What data is stored, where, and where the content comes from.
    #[command(areas(content, lock, settings))]
    pub fn about(&self) -> Result<AboutView, ApiError> {
        let place = self.place_content()?;
        let mut packs = Vec::new();
        for manifest in &place.manifests {
            let Some(name) = self.names(manifest)?.into_iter().next() else {
                continue;
            };
            let languages = manifest.languages.iter();
            packs.push(PackView {
                id: manifest.id.to_string(),
                name,
                version: manifest.version.to_string(),
                publisher: manifest.publisher.clone(),
                languages: languages
                    .map(|language| {
                        language_view(
                            language,
                            place.metas.get(&(manifest.id.clone(), language.clone())),
                        )
                    })
                    .collect(),
            });
        }
        Ok(AboutView {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            key_place: self.read(|store| Ok(store.key_place()))?,
            data_folder: self.folders.data.display().to_string(),
            packs,
            credit: place.find(CREDIT, None),
        })
    }

    /// Saves everything that the person entered as a readable file.
    #[command]
    pub fn export_data(&self) -> Result<SavedFile, ApiError> {
        let export = self.read(lotse_store::UserStore::export)?;
        let json = serde_json::to_vec_pretty(&export)
            .map_err(|error| ApiError::logged(ErrorCode::SaveFailed, &error))?;
        save(
            &self.folders.saved,
            &format!("Lotse {}", self.clock.today()),
            "json",
            &json,
        )
    }

    /// Erases everything that the person entered, with its key, and starts over.
    #[command]
    pub fn erase_everything(&self) -> Result<(), ApiError> {
        if let Err(error) = self.close_mailbox_soon() {
            tracing::debug!(?error, "failed to close the mailbox");
        }
        match self.take_user() {
            Some(store) => store.erase()?,
            // Erasing must work without the PIN, in case it was forgotten.
            None => erase(&self.folders.data, &self.key_ring)?,
        }
        self.unlock_user(None)?;
        self.tell(&[
            Area::Answers,
            Area::Progress,
            Area::Settings,
            Area::Lock,
            Area::Talk,
        ]);
        Ok(())
    }

    /// Accepts a link that may lead out of the app; refuses any other.
    pub fn check_link<'a>(&self, url: &'a str) -> Result<&'a str, ApiError> {
        if may_lead_out(url) {
            return Ok(url);
        }
        Err(ApiError::new(ErrorCode::LinkRefused)
            .with("url", url.chars().take(100).collect::<String>()))
    }
}

/// Parses the tag of a language that the interface supports.
pub(crate) fn spoken(tag: &str) -> Result<Language, ApiError> {
    let shown: String = tag.chars().take(20).collect();
    let unknown = || ApiError::new(ErrorCode::UnknownLanguage).with("language", &shown);
    let language: Language = tag.parse().map_err(|_| unknown())?;
    if shipped::languages().contains(&language) {
        Ok(language)
    } else {
        Err(unknown())
    }
}

fn language_view(language: &Language, meta: Option<&Meta>) -> PackLanguageView {
    PackLanguageView {
        language: language.to_string(),
        machine: meta.is_some_and(Meta::is_unreviewed_machine),
        reviewed_on: meta
            .and_then(|meta| meta.reviewed_on)
            .map(|date| date.to_string()),
    }
}
