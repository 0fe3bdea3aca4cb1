//! Offices, advice centres and meeting places.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Hours, LeikaKey, Point, RoleId, Source, TopicId, UnconfirmedField};

/// A kind of office that steps refer to; a city's contacts fill it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// The role's topic.
    pub topic: TopicId,
    /// Whether its contacts stand first in the list of contacts.
    #[serde(default)]
    pub first: bool,
    /// Whether its contacts offer courses or meetings. They stand beneath the events.
    #[serde(default)]
    pub meets: bool,
}

/// An office, advice centre or meeting place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a field of the pack format"
)]
pub struct Contact {
    /// The roles that this contact fills.
    #[serde(default)]
    pub roles: Vec<RoleId>,
    /// Topics beyond those of its roles.
    #[serde(default)]
    pub topics: Vec<TopicId>,
    /// Postal address.
    #[serde(default)]
    pub address: Option<Address>,
    /// Where it is.
    #[serde(default)]
    pub point: Option<Point>,
    /// Phone number in international form (`+49 621 …`), or a short number (`112`).
    #[serde(default)]
    pub phone: Option<String>,
    /// Email address.
    #[serde(default)]
    pub email: Option<String>,
    /// Website.
    #[serde(default)]
    pub web: Option<String>,
    /// Link for booking an appointment.
    #[serde(default)]
    pub appointment: Option<String>,
    /// Opening hours.
    #[serde(default)]
    pub hours: Option<Hours>,
    /// Whether visits need an appointment.
    #[serde(default)]
    pub by_appointment: bool,
    /// Whether the service is free.
    #[serde(default)]
    pub free: bool,
    /// Whether this is a nationwide service, such as an office finder or a helpline. It
    /// stays visible next to a city's own contact.
    #[serde(default)]
    pub finder: bool,
    /// Whether this is an emergency number, which is always listed first.
    #[serde(default)]
    pub emergency: bool,
    /// Languages spoken there, as BCP 47 tags.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The administrative services that it is responsible for.
    #[serde(default)]
    pub services: Vec<Service>,
    /// Fields that no source confirms.
    #[serde(default)]
    pub unconfirmed: Vec<UnconfirmedField>,
    /// Where it comes from.
    pub source: Source,
    /// Day by which the entry must be reviewed.
    pub review_by: Date,
    /// Index of the layer this comes from, counting up from the country. Set when packs
    /// are layered, never by a pack.
    #[serde(skip)]
    pub layer: usize,
}

/// An administrative service of an office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its key in the catalogue of all portals.
    pub leika: LeikaKey,
    /// Link to the online application.
    #[serde(default)]
    pub online: Option<String>,
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Street and number, or a city block where there are no street names.
    #[serde(default)]
    pub street: Option<String>,
    /// Postcode, if known.
    #[serde(default)]
    pub postcode: Option<String>,
    /// Town or city.
    pub city: String,
}
