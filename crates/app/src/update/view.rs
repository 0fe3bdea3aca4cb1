use lotse_i18n::Text;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{LanguageView, PlaceView, UpdateTrouble};

/// Freshness of the content and the state of the update.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContentView {
    /// This app knows where to look for newer content.
    pub can_update: bool,
    /// Progress of the running update.
    pub running: Option<ProgressView>,
    /// When the content was last confirmed to be up to date, in RFC 3339.
    pub last_success: Option<String>,
    /// Errors of the last update.
    pub troubles: Vec<UpdateTrouble>,
    /// Settings for when and how updates are fetched.
    pub settings: UpdateSettings,
    /// The system reports a metered connection.
    pub metered: bool,
    /// The packs of the place.
    pub packs: Vec<PackState>,
    /// Number of changes the person has not looked at.
    pub changes: u32,
}

/// Progress of an update, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProgressView {
    /// Bytes downloaded.
    pub done: u32,
    /// Bytes in total, as far as known; 0 at the start.
    pub total: u32,
}

/// When and how updates are fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UpdateSettings {
    /// Check once a day.
    pub automatic: bool,
    /// Texts only, no pictures, on any connection.
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

/// Freshness of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PackState {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its version.
    pub version: String,
    /// Who is responsible for it.
    pub publisher: String,
    /// It came from its publisher, not with the app.
    pub fetched: bool,
    /// Its publisher vouches for it until this day.
    pub fresh_until: Option<String>,
    /// That day has passed.
    pub stale: bool,
    /// The day its publisher was withdrawn; it must not be trusted since.
    pub withdrawn: Option<String>,
}

/// Status of the content for the first screen, if there is anything to say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContentNote {
    /// Number of changes the person has not looked at.
    pub changes: u32,
    /// The content of the place is stale.
    pub stale: bool,
    /// A publisher of the place was withdrawn.
    pub withdrawn: bool,
    /// The content of the chosen place has not been fetched yet.
    pub place_missing: bool,
}

/// Result of opening a content file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OpenedContent {
    /// The place of the content, if it is not the chosen one.
    pub other_place: Option<PlaceView>,
    /// The languages that it brought.
    pub languages: Vec<LanguageView>,
    /// Number of newer packs.
    pub newer: u32,
}
