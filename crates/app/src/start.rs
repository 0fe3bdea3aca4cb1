//! What the interface needs before the first screen.

mod view;

pub use view::{LanguageView, StartView};

use lotse_command::command;
use lotse_i18n::{Language, negotiate};
use lotse_store::TextKind;

use crate::{ApiError, App, Area, TextLayer, settings::spoken, shipped};

impl App {
    /// What the interface needs before the first screen.
    #[command(areas(content, lock, settings))]
    pub fn start(&self) -> Result<StartView, ApiError> {
        let locked = self.is_locked();
        Ok(StartView {
            locked,
            languages: shipped::languages().iter().map(language_view).collect(),
            suggested: self.language()?.to_string(),
            settings: if locked {
                crate::Settings::default()
            } else {
                self.settings()?
            },
            place: if locked { None } else { self.place_view()? },
            welcomed: !locked && self.setting("welcomed")?.is_some(),
            notices: self.notices(),
        })
    }

    /// Unlocks the app with the PIN.
    #[command]
    pub fn unlock(&self, pin: &str) -> Result<(), ApiError> {
        self.unlock_user(Some(pin))?;
        self.nudge();
        self.tell(&[
            Area::Lock,
            Area::Settings,
            Area::Answers,
            Area::Progress,
            Area::Talk,
        ]);
        Ok(())
    }

    /// The texts of the interface: the requested language first, then its
    /// fallbacks. Texts of the chosen place override the built-in ones.
    #[command(areas(content, settings))]
    pub fn texts(&self, language: &str) -> Result<Vec<TextLayer>, ApiError> {
        let wanted = spoken(language)?;
        let available = shipped::languages();
        let chain = negotiate(&[wanted], &available, &shipped::last_language());
        chain
            .iter()
            .map(|language| self.text_layer(language))
            .collect()
    }

    fn text_layer(&self, language: &Language) -> Result<TextLayer, ApiError> {
        let mut sources = shipped::interface(language);
        let place = self.place_content()?;
        let store = self.content_store();
        for manifest in &place.manifests {
            sources.extend(store.load_texts(&manifest.id, language, TextKind::Interface)?);
        }
        Ok(TextLayer {
            language: language.to_string(),
            direction: language.direction(),
            sources,
        })
    }

    /// Records that onboarding is finished.
    #[command]
    pub fn finish_welcome(&self) -> Result<(), ApiError> {
        self.write(|tx| tx.set_setting("welcomed", Some("yes")))
    }
}

fn language_view(language: &Language) -> LanguageView {
    LanguageView {
        id: language.to_string(),
        name: shipped::own_name(language),
        direction: language.direction(),
    }
}
