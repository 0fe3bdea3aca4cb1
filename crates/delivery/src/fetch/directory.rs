//! The national directory: who publishes which packs, where, and with which root of trust.

use std::collections::BTreeMap;

use jiff::civil::Date;
use lotse_core::PackId;
use lotse_i18n::Language;
use serde::{Deserialize, Serialize};
use url::Url;

use super::{FetchError, RootId};
use lotse_pack_model::{Digest, PackKind};

/// Name of the directory among the national publisher's files.
pub const FILE: &str = "directory.json";
/// Maximum size of the directory, in bytes.
pub(crate) const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// The id of the national publisher's own packs in the directory.
pub const NATIONAL: &str = "national";

/// The id of a publisher: `mannheim`.
pub type PublisherId = lotse_core::PackId;

/// The directory of publishers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Directory {
    /// The publishers. Fields added by later versions are ignored.
    pub publishers: Vec<Publisher>,
}

/// A publisher of packs: a country, a state, a city, an employer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publisher {
    /// Its id.
    pub id: PublisherId,
    /// Its name, as it writes it.
    pub name: String,
    /// URL of its publication.
    pub url: Url,
    /// The digest of its root of trust: the newest one when the entry was last changed.
    pub root: Digest,
    /// The version of that root. It is the first in an entry that does not say.
    #[serde(default = "first", skip_serializing_if = "is_first")]
    pub root_version: u64,
    /// The packs it may publish; it may publish no others.
    pub packs: Vec<ListedPack>,
    /// Set when its content must no longer be trusted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Withdrawal>,
}

/// A pack in the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedPack {
    /// Its id.
    pub id: PackId,
    /// Its kind of layer.
    pub kind: PackKind,
    /// The packs it extends.
    pub extends: Vec<PackId>,
    /// Its name, by language.
    pub names: BTreeMap<Language, String>,
    /// The postcodes of the place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub postcodes: Vec<String>,
}

/// The withdrawal of a publisher: its content must no longer be trusted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// The day from which it applies.
    pub on: Date,
    /// The reason, for the log and the directory's maintainers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// The root of a publisher that a device starts from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Anchor {
    /// The root itself, shipped with the app.
    Root(Vec<u8>),
    /// Its name, from the directory.
    Named(RootId),
}

impl Publisher {
    /// Its root of trust.
    pub fn root_id(&self) -> RootId {
        RootId {
            version: self.root_version,
            digest: self.root,
        }
    }
}

fn first() -> u64 {
    1
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_first(version: &u64) -> bool {
    *version == first()
}

impl Directory {
    /// Parses the directory.
    pub fn read(bytes: &[u8]) -> Result<Self, FetchError> {
        serde_json::from_slice(bytes).map_err(FetchError::Directory)
    }

    /// The publisher of a pack, and the pack's entry.
    pub fn publisher_of(&self, pack: &PackId) -> Option<(&Publisher, &ListedPack)> {
        let listed = |publisher: &'_ Publisher| -> Option<usize> {
            publisher.packs.iter().position(|listed| listed.id == *pack)
        };
        self.publishers.iter().find_map(|publisher| {
            let position = listed(publisher)?;
            Some((publisher, publisher.packs.get(position)?))
        })
    }

    /// A pack and all its lower layers that are in the directory.
    pub fn layers(&self, pack: &PackId) -> Vec<PackId> {
        let mut layers = vec![pack.clone()];
        let mut next = 0;
        while let Some(pack) = layers.get(next).cloned() {
            let extends = self.publisher_of(&pack).map(|(_, listed)| &listed.extends);
            for beneath in extends.into_iter().flatten() {
                if !layers.contains(beneath) {
                    layers.push(beneath.clone());
                }
            }
            next += 1;
        }
        layers
    }

    /// All packs whose publishers were not withdrawn.
    pub fn packs(&self) -> impl Iterator<Item = &ListedPack> {
        self.publishers
            .iter()
            .filter(|publisher| publisher.withdrawn.is_none())
            .flat_map(|publisher| &publisher.packs)
    }
}
