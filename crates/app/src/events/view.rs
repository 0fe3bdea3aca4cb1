use lotse_core::UnconfirmedField;
use lotse_i18n::Text;
use serde::Serialize;
use specta::Type;

use crate::{PlaceView, SourceView, TopicLabel};

/// Something that takes place.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact about the event of its own"
)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EventView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// Its title in the country's own language: what stands on the poster.
    pub official_title: Text,
    /// A word of explanation.
    pub note: Option<Text>,
    /// The topics it helps with.
    pub topics: Vec<String>,
    /// The next times, the nearest first; never empty.
    pub next: Vec<OccurrenceView>,
    /// It lasts whole days.
    pub all_day: bool,
    /// It takes place again and again.
    pub repeats: bool,
    /// The id and name of the contact where it takes place or who invites.
    pub contact: Option<ContactLink>,
    /// Where it takes place, line by line.
    pub address: Vec<String>,
    /// Its page.
    pub web: Option<String>,
    /// It costs nothing.
    pub free: bool,
    /// Languages spoken there.
    pub languages: Vec<String>,
    /// What no source confirms.
    pub unconfirmed: Vec<UnconfirmedField>,
    /// Where it comes from.
    pub source: SourceView,
    /// It was to be looked at again and has not been.
    pub review_overdue: bool,
}

/// A contact to go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactLink {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
}

/// One time that an event takes place, on the clocks of the place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OccurrenceView {
    /// Such as `2026-11-24T18:00:00`.
    pub starts: String,
    /// When it ends, if that is known.
    pub ends: Option<String>,
}

/// What takes place in the coming year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EventsView {
    /// The chosen place.
    pub place: Option<PlaceView>,
    /// The topics that some event helps with.
    pub topics: Vec<TopicLabel>,
    /// The events, the nearest first.
    pub events: Vec<EventView>,
}
