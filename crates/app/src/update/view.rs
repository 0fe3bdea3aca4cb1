use lotse_i18n::Text;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{ApiError, PlaceView};

/// Where the content stands: how fresh it is, and what is under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContentView {
    /// This app knows where to look for newer content.
    pub can_update: bool,
    /// How far an update is, while one is under way.
    pub running: Option<ProgressView>,
    /// When everything was last found to be the newest, in RFC 3339.
    pub last_success: Option<String>,
    /// What went wrong the last time.
    pub troubles: Vec<UpdateTrouble>,
    /// When and how updates are fetched.
    pub settings: UpdateSettings,
    /// The line counts what goes over it, says the system.
    pub metered: bool,
    /// The packs of the place.
    pub packs: Vec<PackState>,
    /// How many changes the person has not looked at.
    pub changes: u32,
}

/// How far an update is, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProgressView {
    /// How many have come.
    pub done: u32,
    /// How many are to come in all, as far as is known; 0 at the start.
    pub total: u32,
}

/// What went wrong with an update.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UpdateTrouble {
    /// With whom; nobody in particular when the directory could not be had.
    pub publisher: Option<String>,
    /// What.
    pub error: ApiError,
}

/// When and how updates are fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UpdateSettings {
    /// Once a day, by itself.
    pub automatic: bool,
    /// Texts only, no pictures, whatever the line.
    pub save_data: bool,
}

impl Default for UpdateSettings {
    fn default() -> Self {
        Self {
            automatic: true,
            save_data: false,
        }
    }
}

/// How fresh a pack is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PackState {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its version.
    pub version: String,
    /// Who answers for it.
    pub publisher: String,
    /// It came from its publisher; else it shipped with the app.
    pub fetched: bool,
    /// The day until which its publisher vouches for it.
    pub fresh_until: Option<String>,
    /// That day has passed.
    pub stale: bool,
    /// Since when its publisher must not be trusted any more.
    pub withdrawn: Option<String>,
}

/// What the first screen says of the content, when there is something to say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContentNote {
    /// How many changes the person has not looked at.
    pub changes: u32,
    /// The content of the place is stale.
    pub stale: bool,
    /// A publisher of the place must not be trusted any more.
    pub withdrawn: bool,
    /// The content of the chosen place has not been fetched yet.
    pub place_missing: bool,
}

/// A file with content was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OpenedContent {
    /// The place that it is for, if that is not the chosen one.
    pub other_place: Option<PlaceView>,
    /// How many packs are newer than before.
    pub newer: u32,
}
