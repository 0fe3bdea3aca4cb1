//! Settings, the lock, information about stored data, and erasing everything.

mod view;

pub use view::{AboutView, Contrast, PackLanguageView, PackView, Settings, TextSize, Theme};

use lotse_command::command;
use lotse_i18n::Language;
use lotse_pack_model::{Meta, gazetteer::CREDIT};
use lotse_store::erase;
use serde::{Deserialize, Serialize};

use crate::{
    ApiError, App, Area, ErrorCode, languages::ALSO, outward::may_lead_out,
    speech_state::SpeechRate,
};

/// The appearance and the speed of the voice, as they are stored.
#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Appearance {
    text_size: TextSize,
    theme: Theme,
    contrast: Contrast,
    /// Missing in settings stored by older versions.
    #[serde(default)]
    speech_rate: SpeechRate,
}

impl App {
    /// Reads language, appearance and the speed of the voice.
    pub(crate) fn settings(&self) -> Result<Settings, ApiError> {
        let stored = self.setting("appearance")?;
        let stored = stored.and_then(|json| serde_json::from_str(&json).ok());
        let Appearance {
            text_size,
            theme,
            contrast,
            speech_rate,
        } = stored.unwrap_or_default();
        let also = self.also_read()?;
        Ok(Settings {
            language: self.chosen_language()?.map(|language| language.to_string()),
            also: also.iter().map(ToString::to_string).collect(),
            text_size,
            theme,
            contrast,
            speech_rate,
        })
    }

    /// Saves language, appearance and the speed of the voice.
    #[command]
    pub fn change_settings(&self, settings: &Settings) -> Result<(), ApiError> {
        if let Some(language) = &settings.language {
            self.choose_language(language)?;
        }
        self.also_read_these(&settings.also)?;
        let appearance = Appearance {
            text_size: settings.text_size,
            theme: settings.theme,
            contrast: settings.contrast,
            speech_rate: settings.speech_rate,
        };
        let json = serde_json::to_string(&appearance)
            .map_err(|error| ApiError::logged(ErrorCode::StoreFailed, &error))?;
        self.write(|tx| tx.set_setting("appearance", Some(&json)))
    }

    /// Switches the language.
    #[command]
    pub fn choose_language(&self, language: &str) -> Result<(), ApiError> {
        let chosen = self.spoken(language)?;
        let former = self.chosen_language()?;
        let also = self.also_read()?;
        // The person still reads both, so they change places.
        let swapped = also
            .contains(&chosen)
            .then(|| joined(&swapped(&also, &chosen, former.as_ref())));
        let chosen = chosen.to_string();
        self.write(|tx| {
            if let Some(also) = &swapped {
                tx.set_setting("also-read", Some(also))?;
            }
            tx.set_setting("language", Some(&chosen))
        })?;
        self.nudge();
        Ok(())
    }

    /// Sets the languages that the person also reads, the best one first.
    fn also_read_these(&self, tags: &[String]) -> Result<(), ApiError> {
        let first = self.chosen_language()?;
        let mut languages: Vec<Language> = Vec::new();
        for tag in tags {
            let language = self.spoken(tag)?;
            let is_new = first.as_ref() != Some(&language) && !languages.contains(&language);
            if is_new && languages.len() < ALSO {
                languages.push(language);
            }
        }
        let also = joined(&languages);
        if self.setting("also-read")?.unwrap_or_default() == also {
            return Ok(());
        }
        self.write(|tx| tx.set_setting("also-read", Some(&also)))?;
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
        for manifest in place.manifests.iter().chain(&place.language_packs) {
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

    /// Erases everything that the person entered, with its key, and starts over.
    #[command]
    pub fn erase_everything(&self) -> Result<(), ApiError> {
        #[cfg(not(target_family = "wasm"))]
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

/// The languages that the person also reads once `chosen` is the first: the former first
/// one takes its place.
fn swapped(also: &[Language], chosen: &Language, former: Option<&Language>) -> Vec<Language> {
    also.iter()
        .filter_map(|each| if each == chosen { former } else { Some(each) })
        .cloned()
        .collect()
}

/// Languages as they are stored.
fn joined(languages: &[Language]) -> String {
    let tags: Vec<String> = languages.iter().map(ToString::to_string).collect();
    tags.join(" ")
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

#[cfg(test)]
mod tests {
    use super::*;

    fn languages(tags: &str) -> Vec<Language> {
        let tags = tags.split_whitespace();
        tags.map(|tag| tag.parse().unwrap()).collect()
    }

    #[test]
    fn the_former_language_takes_the_place_of_the_chosen_one() {
        for (also, chosen, former, expected) in [
            ("ar", "ar", Some("de"), "de"),
            ("ar uk", "ar", Some("de"), "de uk"),
            ("ar uk", "uk", Some("de"), "ar de"),
            ("ar uk", "ar", None, "uk"),
            ("", "ar", Some("de"), ""),
        ] {
            let former: Option<Language> = former.map(|tag| tag.parse().unwrap());
            let chosen: Language = chosen.parse().unwrap();
            let swapped = swapped(&languages(also), &chosen, former.as_ref());
            assert_eq!(joined(&swapped), expected, "{chosen} of {also}");
        }
    }
}
