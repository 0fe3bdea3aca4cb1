//! An app without its window.

use std::path::Path;

use anyhow::{Context, Result};
use lotse_app::{App, Clock, Folders, KeyRing, National};

use crate::shipped::install_shipped;

/// The app of a user who lives in a place and reads a language.
pub struct Phone {
    /// The app.
    pub app: App,
}

impl Phone {
    /// Opens the app that stores everything in `home`.
    pub fn open(home: &Path, national: Option<National>) -> Result<Self> {
        Self::open_at(home, national, Clock::default())
    }

    /// Opens it at another time.
    pub fn open_at(home: &Path, national: Option<National>, clock: Clock) -> Result<Self> {
        let folders = Folders {
            data: home.join("data"),
            saved: home.join("saved"),
        };
        install_shipped(&folders.data)?;
        let keys = KeyRing::files_only();
        let app = App::open(folders, keys, clock, national, &["ar".to_owned()], |_| {});
        Ok(Self {
            app: app.context("failed to open the app")?,
        })
    }

    /// Chooses language and place.
    pub fn settle(&self, language: &str, place: &str) -> Result<()> {
        self.app.choose_language(language)?;
        Ok(self.app.choose_place(Some(place))?)
    }

    /// The displayed name of a contact.
    pub fn contact_name(&self, contact: &str) -> Result<String> {
        let contacts = self.app.list_contacts()?.contacts;
        let found = contacts.into_iter().find(|other| other.id == contact);
        Ok(found.context("no contact")?.name.value)
    }

    /// The version of a pack.
    pub fn version(&self, pack: &str) -> Result<String> {
        let packs = self.app.content()?.packs;
        let found = packs.into_iter().find(|other| other.id == pack);
        Ok(found.context("no pack")?.version)
    }

    /// The error codes of the last update.
    pub fn troubles(&self) -> Result<Vec<String>> {
        let troubles = self.app.content()?.troubles.into_iter();
        Ok(troubles
            .map(|trouble| format!("{:?}", trouble.error.code))
            .collect())
    }
}
