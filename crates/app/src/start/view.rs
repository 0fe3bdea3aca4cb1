use lotse_i18n::Direction;
use serde::Serialize;
use specta::Type;

use crate::{Notice, PlaceView, Settings};

/// What the interface needs before the first screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StartView {
    /// The app is locked with a PIN.
    pub locked: bool,
    /// The languages of the interface.
    pub languages: Vec<LanguageView>,
    /// Initial language: the chosen one, else the first system language the interface supports.
    pub suggested: String,
    /// Language and appearance.
    pub settings: Settings,
    /// The chosen place.
    pub place: Option<PlaceView>,
    /// Onboarding is finished.
    pub welcomed: bool,
    /// Notices to show first.
    pub notices: Vec<Notice>,
}

/// A language of the interface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LanguageView {
    /// Its tag.
    pub id: String,
    /// Its name in that language.
    pub name: String,
    /// Its text direction.
    pub direction: Direction,
}
