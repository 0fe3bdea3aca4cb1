use std::collections::BTreeMap;

use lotse_i18n::Direction;
use serde::Serialize;
use specta::Type;

use crate::{PlaceView, Settings};

/// What the interface needs before it shows anything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StartView {
    /// The app waits for the PIN.
    pub locked: bool,
    /// The languages of the interface.
    pub languages: Vec<LanguageView>,
    /// The language to begin with: the chosen one, else the system's, if the interface speaks it.
    pub suggested: String,
    /// Language and appearance.
    pub settings: Settings,
    /// The chosen place.
    pub place: Option<PlaceView>,
    /// The newcomer has gone through the first questions.
    pub welcomed: bool,
    /// What the person must be told first.
    pub notices: Vec<Notice>,
}

/// A language of the interface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LanguageView {
    /// Its tag.
    pub id: String,
    /// Its name in itself.
    pub name: String,
    /// Its direction.
    pub direction: Direction,
}

/// Something the person must be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// Which message to show.
    pub code: NoticeCode,
    /// The variables of the message.
    pub args: BTreeMap<String, String>,
}

/// Which message to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeCode {
    /// The person's data was damaged; it was set aside as `file`, and begins anew.
    UserDataSetAside,
    /// The content was damaged and has been made anew.
    ContentRebuilt,
}

impl NoticeCode {
    /// All codes, for the test that each has its message.
    pub const ALL: [Self; 2] = [Self::UserDataSetAside, Self::ContentRebuilt];
}
