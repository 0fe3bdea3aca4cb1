//! The records in the answers of the CMS, as far as packs have a place for them.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// A region among `regions`.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct RegionRecord {
    /// Its name in addresses.
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
    /// Its name in addresses, mostly a BCP 47 tag, but not always.
    pub(super) code: String,
    #[serde(default)]
    pub(super) bcp47_tag: Option<String>,
}

/// What pages, locations, events and imprints have in common.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct PageRecord {
    /// The id of the translation; nothing when the text of another language is
    /// given because there is no translation.
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
    pub(super) embedded_offers: Vec<Value>,
}

/// The page above; its id is that of a page, not of a translation.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct ParentRecord {
    #[serde(default)]
    pub(super) path: Option<String>,
}

/// The same in another language; without an id when it is not translated.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct TranslationRecord {
    #[serde(default)]
    pub(super) id: Option<i64>,
    #[serde(default)]
    pub(super) path: Option<String>,
}

/// Something of which only the name counts.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct NamedRecord {
    #[serde(default)]
    pub(super) name: Option<String>,
}

/// A place.
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
    /// From Monday; nothing when closed for some time, or never said.
    #[serde(default)]
    pub(super) opening_hours: Option<Vec<DayRecord>>,
    #[serde(default)]
    pub(super) location: AddressRecord,
    #[serde(default)]
    pub(super) barrier_free: Option<bool>,
    #[serde(default)]
    pub(super) contacts: Vec<PersonRecord>,
}

/// Somebody to turn to at a place.
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
    /// Nothing when they are those of the place.
    #[serde(default)]
    pub(super) opening_hours: Option<Vec<DayRecord>>,
    #[serde(default)]
    pub(super) appointment_url: Option<String>,
}

/// The hours of a day.
#[derive(Debug, Clone, Deserialize)]
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

/// From and to, such as `08:00`.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct SlotRecord {
    pub(super) start: String,
    pub(super) end: String,
}

/// Where a place is; everything is empty when there is none.
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
    pub(super) latitude: Option<f64>,
}

/// What takes place.
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

/// When it takes place.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct TimeRecord {
    /// A moment with its offset from UTC.
    pub(super) start: String,
    #[serde(default)]
    pub(super) end: Option<String>,
    #[serde(default)]
    pub(super) all_day: bool,
    #[serde(default)]
    pub(super) only_weekdays: bool,
}

/// What is a page among others.
pub(super) trait Paged {
    /// The part that all have.
    fn page(&self) -> &PageRecord;

    /// Whether it stands for the whole of which `other` is a part: the first of
    /// the times that the CMS lists one by one.
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
