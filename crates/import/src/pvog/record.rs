//! The answers of the search service. Fields that Lotse does not read are kept for the
//! loss report.

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// Fields that Lotse does not read.
pub(super) type OtherFields = Map<String, Value>;

/// Reads a list; `null` is an empty one.
fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    Ok(Option::deserialize(from)?.unwrap_or_default())
}

/// A place, of `/v3/locations/details`. It only serves to ask for services.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct PlaceRecord {
    /// The key of the municipality: state (2 digits), region (1), district (2),
    /// association (4), municipality (3).
    pub(super) ars: String,
    pub(super) plz: String,
    pub(super) name: Option<String>,
}

/// Services, of `/v3/servicedescriptions/leikaid`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct ServiceList {
    pub(super) content: Vec<ServiceRecord>,
}

/// A service as a state or a town describes it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ServiceRecord {
    pub(super) id: String,
    pub(super) name: Option<String>,
    #[serde(default, rename = "leikakeys", deserialize_with = "list")]
    pub(super) leika_keys: Vec<String>,
    #[serde(default, deserialize_with = "list")]
    pub(super) online_service_links: Vec<LinkRecord>,
    #[serde(flatten)]
    pub(super) rest: OtherFields,
}

/// A link.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct LinkRecord {
    pub(super) title: Option<String>,
    pub(super) uri: Option<String>,
    #[serde(flatten)]
    pub(super) rest: OtherFields,
}

/// An office with its part in a service, of `/v2/organisationunits/titles`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct TitleRecord {
    pub(super) id: String,
    pub(super) title: Option<String>,
    pub(super) role: RoleRecord,
    #[serde(flatten)]
    pub(super) rest: OtherFields,
}

/// The part of an office in a service.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct RoleRecord {
    /// 01 is responsible, 03 can be asked.
    pub(super) code: String,
    pub(super) name: Option<String>,
    #[serde(flatten)]
    pub(super) rest: OtherFields,
}

/// An office, of `/v5/organisationunits/detail`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct OfficeRecord {
    pub(super) title: String,
    pub(super) location: Option<PvogLocationRecord>,
    #[serde(default, deserialize_with = "list")]
    pub(super) internet_addresses: Vec<LinkRecord>,
    #[serde(default, deserialize_with = "list")]
    pub(super) additional_information: Vec<InformationRecord>,
    pub(super) last_update: Option<String>,
    #[serde(flatten)]
    pub(super) rest: OtherFields,
}

/// Where an office is, and how it is reached.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct PvogLocationRecord {
    #[serde(default, deserialize_with = "list")]
    pub(super) addresses: Vec<PvogAddressRecord>,
    #[serde(default, deserialize_with = "list")]
    pub(super) communications: Vec<CommunicationRecord>,
    #[serde(flatten)]
    pub(super) rest: OtherFields,
}

/// An address.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct PvogAddressRecord {
    /// `Hausanschrift`, `Postanschrift` and others.
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
    pub(super) street: Option<String>,
    pub(super) zip: Option<String>,
    pub(super) city: Option<String>,
    pub(super) geo: Option<GeoRecord>,
    #[serde(flatten)]
    pub(super) rest: OtherFields,
}

/// Coordinates, in degrees.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct GeoRecord {
    pub(super) latitude: f64,
    pub(super) longitude: f64,
    #[serde(flatten)]
    pub(super) rest: OtherFields,
}

/// A telephone number, fax number or e-mail address.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct CommunicationRecord {
    pub(super) name: Option<String>,
    pub(super) code: Option<String>,
    pub(super) value: String,
    #[serde(flatten)]
    pub(super) rest: OtherFields,
}

/// A text about an office; `INFO_TIMES` is when it is open.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct InformationRecord {
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
    pub(super) text: Option<String>,
    #[serde(flatten)]
    pub(super) rest: OtherFields,
}
