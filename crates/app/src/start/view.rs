use serde::Serialize;
use specta::Type;

use crate::{
    LanguageView, MentorsView, Notice, PlaceView, Settings, TextLayer, TodayView, UnreadView,
};

/// Everything that the first screen shows.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FirstScreen {
    /// What every screen needs.
    pub start: StartView,
    /// The texts of the interface.
    pub texts: Vec<TextLayer>,
    /// The home screen; `None` while the app is locked or onboarding is not finished.
    pub inside: Option<HomeScreen>,
}

/// Responses to the queries of the home screen, each by the name of its query.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HomeScreen {
    /// What is worth doing today.
    pub today: TodayView,
    /// The mentors, and whether the person invites: Today then links to the desk.
    pub mentors: MentorsView,
    /// The conversations with unread messages.
    pub unread: Vec<UnreadView>,
}

/// What the interface needs before the first screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StartView {
    /// The app is locked with a PIN.
    pub locked: bool,
    /// The languages that can be chosen.
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
