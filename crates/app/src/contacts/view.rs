use lotse_core::UnconfirmedField;
use lotse_i18n::Text;
use serde::Serialize;
use specta::Type;

use super::HoursView;
use crate::{PlaceView, SourceView, TopicLabel};

/// An office, advice centre or meeting place.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an independent fact about the contact"
)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its name in the country's own language, as on the door.
    pub official_name: Text,
    /// A short explanation.
    pub note: Option<Text>,
    /// The topics it helps with.
    pub topics: Vec<String>,
    /// Its address, line by line.
    pub address: Vec<String>,
    /// Its phone number.
    pub phone: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its web page.
    pub web: Option<String>,
    /// Where to book an appointment.
    pub appointment: Option<String>,
    /// Opening hours.
    pub hours: Option<HoursView>,
    /// Visitors need an appointment.
    pub by_appointment: bool,
    /// Free of charge.
    pub free: bool,
    /// An emergency number.
    pub emergency: bool,
    /// Languages spoken there.
    pub languages: Vec<String>,
    /// Fields that no source confirms.
    pub unconfirmed: Vec<UnconfirmedField>,
    /// The source of the entry.
    pub source: SourceView,
    /// The review date has passed.
    pub review_overdue: bool,
}

/// All contacts of a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContactsView {
    /// The chosen place.
    pub place: Option<PlaceView>,
    /// Topics that at least one contact helps with.
    pub topics: Vec<TopicLabel>,
    /// The contacts: emergency numbers first, then the place's own, then the country's.
    pub contacts: Vec<ContactView>,
}
