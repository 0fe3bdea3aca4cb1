//! Records in the responses of the CMS, limited to fields that packs support.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// A region in `regions`.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct RegionRecord {
    /// Its name in URLs.
    pub(super) path: String,
    /// `Stadt Augsburg`.
    pub(super) name: String,
    /// `Augsburg`.
    #[serde(default)]
    pub(super) name_without_prefix: Option<String>,
    #[serde(default)]
    pub(super) plz: Option<String>,
    #[serde(default)]
    pub(super) languages: Vec<LanguageRecord>,
}

/// A language of a region.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct LanguageRecord {
    /// Its code in URLs, usually but not always a BCP 47 tag.
    pub(super) code: String,
    #[serde(default)]
    pub(super) bcp47_tag: Option<String>,
}

/// Common fields of pages, locations, events and imprints.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct PageRecord {
    /// The id of the translation; `None` when the text is a fallback in another language.
    #[serde(default)]
    pub(super) id: Option<i64>,
    pub(super) path: String,
    #[serde(default)]
    pub(super) title: Option<String>,
    #[serde(default)]
    pub(super) last_updated: Option<String>,
    #[serde(default)]
    pub(super) modified_gmt: Option<String>,
    #[serde(default)]
    pub(super) content: Option<String>,
    #[serde(default)]
    pub(super) parent: Option<ParentRecord>,
    #[serde(default)]
    pub(super) order: Option<i64>,
    #[serde(default)]
    pub(super) available_languages: BTreeMap<String, TranslationRecord>,
    #[serde(default)]
    pub(super) thumbnail: Option<String>,
    #[serde(default)]
    pub(super) organization: Option<NamedRecord>,
    #[serde(default)]
    pub(super) icon: Option<String>,
    /// Description for search engines.
    #[serde(default)]
    pub(super) meta_description: Option<String>,
    #[serde(default)]
    pub(super) embedded_offers: Vec<Value>,
}

/// The parent page; its id is that of the page, not of a translation.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct ParentRecord {
    #[serde(default)]
    pub(super) path: Option<String>,
}

/// A translation of the record; without an id if it is not translated.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct TranslationRecord {
    #[serde(default)]
    pub(super) id: Option<i64>,
    #[serde(default)]
    pub(super) path: Option<String>,
}

/// A record of which only the name and the web page are used.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct NamedRecord {
    #[serde(default)]
    pub(super) name: Option<String>,
    #[serde(default)]
    pub(super) website: Option<String>,
}

/// A location.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct LocationRecord {
    #[serde(flatten)]
    pub(super) page: PageRecord,
    #[serde(default)]
    pub(super) website: Option<String>,
    #[serde(default)]
    pub(super) email: Option<String>,
    #[serde(default)]
    pub(super) phone_number: Option<String>,
    #[serde(default)]
    pub(super) appointment_url: Option<String>,
    #[serde(default)]
    pub(super) category: Option<NamedRecord>,
    #[serde(default)]
    pub(super) temporarily_closed: bool,
    /// Starting with Monday; `None` when temporarily closed or unknown.
    #[serde(default)]
    pub(super) opening_hours: Option<Vec<DayRecord>>,
    #[serde(default)]
    pub(super) location: AddressRecord,
    #[serde(default)]
    pub(super) barrier_free: Option<bool>,
    #[serde(default)]
    pub(super) contacts: Vec<PersonRecord>,
}

/// A contact person at a location.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct PersonRecord {
    #[serde(default)]
    pub(super) area_of_responsibility: Option<String>,
    #[serde(default)]
    pub(super) name: Option<String>,
    #[serde(default)]
    pub(super) email: Option<String>,
    #[serde(default)]
    pub(super) phone_number: Option<String>,
    #[serde(default)]
    pub(super) mobile_number: Option<String>,
    #[serde(default)]
    pub(super) website: Option<String>,
    /// `None` when the hours of the location apply.
    #[serde(default)]
    pub(super) opening_hours: Option<Vec<DayRecord>>,
    #[serde(default)]
    pub(super) appointment_url: Option<String>,
}

/// The hours of a day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct DayRecord {
    #[serde(default)]
    pub(super) all_day: bool,
    #[serde(default)]
    pub(super) closed: bool,
    #[serde(default)]
    pub(super) appointment_only: bool,
    #[serde(default)]
    pub(super) time_slots: Vec<SlotRecord>,
}

/// Start and end, such as `08:00`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct SlotRecord {
    pub(super) start: String,
    pub(super) end: String,
}

/// The address of a location; all fields are empty if it has none.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct AddressRecord {
    #[serde(default)]
    pub(super) id: Option<i64>,
    #[serde(default)]
    pub(super) name: Option<String>,
    #[serde(default)]
    pub(super) address: Option<String>,
    #[serde(default)]
    pub(super) town: Option<String>,
    #[serde(default)]
    pub(super) postcode: Option<String>,
    #[serde(default)]
    pub(super) state: Option<String>,
    #[serde(default)]
    pub(super) region: Option<String>,
    #[serde(default)]
    pub(super) country: Option<String>,
    #[serde(default)]
    pub(super) latitude: Option<f64>,
    #[serde(default)]
    pub(super) longitude: Option<f64>,
}

/// An event.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct EventRecord {
    #[serde(flatten)]
    pub(super) page: PageRecord,
    #[serde(default)]
    pub(super) location: AddressRecord,
    #[serde(default)]
    pub(super) location_path: Option<String>,
    #[serde(default)]
    pub(super) meeting_url: Option<String>,
    pub(super) event: TimeRecord,
    /// `DTSTART:…` in UTC, a line break, `RRULE:…`.
    #[serde(default)]
    pub(super) recurrence_rule: Option<String>,
}

/// Start and end of an event.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct TimeRecord {
    /// A time with its UTC offset.
    pub(super) start: String,
    #[serde(default)]
    pub(super) end: Option<String>,
    #[serde(default)]
    pub(super) all_day: bool,
    #[serde(default)]
    pub(super) only_weekdays: bool,
}

/// A record with the common fields.
pub(super) trait Paged {
    /// The common fields.
    fn page(&self) -> &PageRecord;

    /// Whether it should represent the group instead of `other`: the first of
    /// the occurrences that the CMS lists separately.
    fn is_before(&self, _other: &Self) -> bool {
        false
    }
}

impl Paged for PageRecord {
    fn page(&self) -> &PageRecord {
        self
    }
}

impl Paged for LocationRecord {
    fn page(&self) -> &PageRecord {
        &self.page
    }
}

impl Paged for EventRecord {
    fn page(&self) -> &PageRecord {
        &self.page
    }

    fn is_before(&self, other: &Self) -> bool {
        self.event.start < other.event.start
    }
}
