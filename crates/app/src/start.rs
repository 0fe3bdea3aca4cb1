//! What the interface needs before the first screen.

mod view;

pub use view::{FirstScreen, HomeScreen, StartView};

use lotse_command::command;

use crate::{ApiError, App, Area};

impl App {
    /// What the interface needs before the first screen.
    #[command(areas(content, lock, settings))]
    pub fn start(&self) -> Result<StartView, ApiError> {
        let locked = self.is_locked();
        Ok(StartView {
            locked,
            languages: self.languages_here()?,
            suggested: self.language()?.to_string(),
            settings: if locked {
                crate::Settings::default()
            } else {
                self.settings()?
            },
            place: if locked { None } else { self.place_view()? },
            welcomed: !locked && self.is_welcomed()?,
            notices: self.notices(),
        })
    }

    /// Everything that the first screen shows, in one call. A query that fails is
    /// left out: the screen asks again and shows the error.
    #[command(areas(answers, content, lock, progress, settings, talk, update))]
    pub fn first_screen(&self) -> Result<FirstScreen, ApiError> {
        let start = self.start()?;
        let language = start.settings.language.as_ref();
        let texts = self.texts(language.unwrap_or(&start.suggested))?;
        let is_inside = start.welcomed && !start.locked;
        let inside = is_inside.then(|| self.home_screen().ok()).flatten();
        Ok(FirstScreen {
            start,
            texts,
            inside,
        })
    }

    /// Whether onboarding is finished.
    pub(crate) fn is_welcomed(&self) -> Result<bool, ApiError> {
        Ok(self.setting("welcomed")?.is_some())
    }

    fn home_screen(&self) -> Result<HomeScreen, ApiError> {
        Ok(HomeScreen {
            today: self.today()?,
            mentors: self.mentors()?,
            unread: self.unread()?,
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

    /// Records that onboarding is finished.
    #[command]
    pub fn finish_welcome(&self) -> Result<(), ApiError> {
        self.write(|tx| tx.set_setting("welcomed", Some("yes")))
    }
}
