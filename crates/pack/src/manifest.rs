//! `pack.toml` and `meta.toml`: who answers for a pack and its languages.

use jiff::civil::Date;
use lotse_core::PackId;
use lotse_i18n::Language;
use serde::{Deserialize, Serialize};

use crate::Version;

/// What a pack says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Its id, which is the name of its folder too.
    pub id: PackId,
    /// Which layer it is.
    pub kind: PackKind,
    /// The packs beneath it.
    pub extends: Vec<PackId>,
    /// Grows with each publication.
    pub version: Version,
    /// Its languages; nothing may be missing in the first.
    pub languages: Vec<Language>,
    /// Who answers for the content.
    pub publisher: String,
    /// The postcodes that lead to the place.
    #[serde(default)]
    pub postcodes: Vec<String>,
}

/// Which layer a pack is, from the lowest to the uppermost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum PackKind {
    Country,
    State,
    Region,
    City,
    Organisation,
}

/// How a language of a pack was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meta {
    /// By whom it was written.
    pub made_by: MadeBy,
    /// Who answers for it.
    #[serde(default)]
    pub reviewed_by: Option<String>,
    /// When that was.
    #[serde(default)]
    pub reviewed_on: Option<Date>,
}

impl Meta {
    /// Whether a machine made it and nobody has looked at it since.
    pub fn is_unreviewed_machine(&self) -> bool {
        self.made_by == MadeBy::Machine && self.reviewed_on.is_none()
    }
}

/// Who wrote a language of a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum MadeBy {
    Human,
    Machine,
}

/// The packs of a place in the order of their layers, the country first:
/// everything that `place` extends, directly or through others.
pub fn layer_order<'a>(place: &PackId, manifests: &'a [Manifest]) -> Vec<&'a Manifest> {
    let mut found: Vec<&Manifest> = Vec::new();
    let mut wanted = vec![place];
    while let Some(id) = wanted.pop() {
        let manifest = manifests.iter().find(|manifest| manifest.id == *id);
        if let Some(manifest) = manifest.filter(|manifest| !found.contains(manifest)) {
            found.push(manifest);
            wanted.extend(&manifest.extends);
        }
    }
    found.reverse();
    found.sort_by_key(|manifest| manifest.kind);
    found
}
