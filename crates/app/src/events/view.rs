use lotse_core::UnconfirmedField;
use lotse_i18n::Text;
use serde::Serialize;
use specta::Type;

use crate::{ContactView, PlaceView, SourceView, TopicLabel};

/// An event.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an independent fact about the event"
)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EventView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// Its title in the country's own language, as on the poster.
    pub official_title: Text,
    /// A short explanation.
    pub note: Option<Text>,
    /// The topics it helps with.
    pub topics: Vec<String>,
    /// The next occurrences, the nearest first; never empty.
    pub next: Vec<OccurrenceView>,
    /// Lasts whole days.
    pub all_day: bool,
    /// Recurs.
    pub repeats: bool,
    /// The contact that hosts it or invites.
    pub contact: Option<ContactLink>,
    /// The address, line by line.
    pub address: Vec<String>,
    /// Its web page.
    pub web: Option<String>,
    /// Free of charge.
    pub free: bool,
    /// Languages spoken there.
    pub languages: Vec<String>,
    /// Fields that no source confirms.
    pub unconfirmed: Vec<UnconfirmedField>,
    /// The source of the entry.
    pub source: SourceView,
    /// The review date has passed.
    pub review_overdue: bool,
}

/// A link to a contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactLink {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
}

/// One occurrence of an event, in the place's local time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OccurrenceView {
    /// Start, such as `2026-11-24T18:00:00`.
    pub starts: String,
    /// End, if known.
    pub ends: Option<String>,
}

/// Events of the coming year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EventsView {
    /// The chosen place.
    pub place: Option<PlaceView>,
    /// Topics that at least one event helps with.
    pub topics: Vec<TopicLabel>,
    /// The events, the nearest first.
    pub events: Vec<EventView>,
    /// Contacts that offer courses or meetings.
    pub contacts: Vec<ContactView>,
}
