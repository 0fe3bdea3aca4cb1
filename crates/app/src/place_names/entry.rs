//! A place that can be found.

use std::collections::BTreeMap;

use lotse_core::{PackId, Point};
use lotse_i18n::{Language, Text};
use lotse_pack_model::Town;

/// A place that can be found: a city with a pack, or a town or state of the gazetteer.
pub(super) enum NamedPlace {
    /// A city with a pack, and where it is if the gazetteer has it.
    Pack { id: PackId, point: Option<Point> },
    /// A state as a whole, with its names.
    State {
        town: Town,
        names: BTreeMap<Language, String>,
    },
    /// A town without a pack.
    Town { town: Town, is_ambiguous: bool },
}

/// A place that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FoundPlace {
    pub(crate) id: String,
    pub(crate) name: Text,
    pub(crate) state: Option<Text>,
    /// Only if name and state are ambiguous.
    pub(crate) district: Option<String>,
    pub(crate) has_pack: bool,
}

impl NamedPlace {
    pub(super) fn id(&self) -> String {
        match self {
            Self::Pack { id, .. } => id.to_string(),
            Self::State { town, .. } | Self::Town { town, .. } => town.id(),
        }
    }

    pub(super) fn town(&self) -> Option<&Town> {
        match self {
            Self::Pack { .. } => None,
            Self::State { town, .. } | Self::Town { town, .. } => Some(town),
        }
    }
}
