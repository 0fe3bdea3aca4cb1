use lotse_core::UnconfirmedField;
use lotse_i18n::Text;
use serde::Serialize;
use specta::Type;

use crate::{PlaceView, SourceView, TopicLabel};

/// An office, advice centre or meeting place.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact about the contact of its own"
)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its name in the country's own language: what stands on the door.
    pub official_name: Text,
    /// A word of explanation.
    pub note: Option<Text>,
    /// The topics it helps with.
    pub topics: Vec<String>,
    /// Its address, line by line.
    pub address: Vec<String>,
    /// Its number.
    pub phone: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its page.
    pub web: Option<String>,
    /// Where to book an appointment.
    pub appointment: Option<String>,
    /// When it is open.
    pub hours: Option<HoursView>,
    /// Nobody is received without an appointment.
    pub by_appointment: bool,
    /// It costs nothing.
    pub free: bool,
    /// A number for emergencies.
    pub emergency: bool,
    /// Languages spoken there.
    pub languages: Vec<String>,
    /// What no source confirms.
    pub unconfirmed: Vec<UnconfirmedField>,
    /// Where it comes from.
    pub source: SourceView,
    /// It was to be looked at again and has not been.
    pub review_overdue: bool,
}

/// When something is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HoursView {
    /// It is open now.
    pub open: bool,
    /// Until when today, such as `18:00`.
    pub until: Option<String>,
    /// When it opens next.
    pub next: Option<OpeningView>,
    /// The usual week.
    pub week: Vec<WeekdayView>,
}

/// When something opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OpeningView {
    /// The day.
    pub date: String,
    /// The time.
    pub time: String,
}

/// The usual hours of a weekday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WeekdayView {
    /// 1 is Monday.
    pub weekday: u8,
    /// From and to, such as `08:00–12:00`.
    pub spans: Vec<String>,
}

/// All contacts of a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactsView {
    /// The chosen place.
    pub place: Option<PlaceView>,
    /// The topics that some contact helps with.
    pub topics: Vec<TopicLabel>,
    /// The contacts: those for emergencies first, then the place's own before those of the country.
    pub contacts: Vec<ContactView>,
}
