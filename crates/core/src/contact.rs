//! Offices, advice centres and meeting places.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Hours, RoleId, Source, TopicId, UnconfirmedField};

/// A kind of office that steps lead to. A city's contacts fill it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// The topic it belongs to.
    pub topic: TopicId,
}

/// An office, advice centre or meeting place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a field that a pack may set"
)]
pub struct Contact {
    /// The kinds of office it is.
    #[serde(default)]
    pub roles: Vec<RoleId>,
    /// The topics it helps with, beside those of its roles.
    #[serde(default)]
    pub topics: Vec<TopicId>,
    /// Where it is.
    #[serde(default)]
    pub address: Option<Address>,
    /// In international form (`+49 621 …`), or a short number (`112`).
    #[serde(default)]
    pub phone: Option<String>,
    /// Where to write.
    #[serde(default)]
    pub email: Option<String>,
    /// Its page.
    #[serde(default)]
    pub web: Option<String>,
    /// Where to book an appointment.
    #[serde(default)]
    pub appointment: Option<String>,
    /// When it is open.
    #[serde(default)]
    pub hours: Option<Hours>,
    /// Nobody is received without an appointment.
    #[serde(default)]
    pub by_appointment: bool,
    /// It costs nothing.
    #[serde(default)]
    pub free: bool,
    /// A service for the whole country, such as a search for offices or a
    /// helpline: it stays visible beside a city's own contact.
    #[serde(default)]
    pub finder: bool,
    /// A number for emergencies, always on top.
    #[serde(default)]
    pub emergency: bool,
    /// Languages spoken there, as BCP 47 tags.
    #[serde(default)]
    pub languages: Vec<String>,
    /// What no source confirms.
    #[serde(default)]
    pub unconfirmed: Vec<UnconfirmedField>,
    /// Where it comes from.
    pub source: Source,
    /// The day it must be looked at again.
    pub review_by: Date,
    /// Which layer of the place it comes from, counted from the country up.
    /// Set when packs are layered, never by a pack.
    #[serde(skip)]
    pub layer: usize,
}

/// Where a contact is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Street and number, or what a city has in their place, such as a square.
    #[serde(default)]
    pub street: Option<String>,
    /// The postcode, where it is known.
    #[serde(default)]
    pub postcode: Option<String>,
    /// The town.
    pub city: String,
}
