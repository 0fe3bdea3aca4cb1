//! The national directory: who publishes which packs, where, and by which root
//! of trust one knows them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use lotse_core::PackId;
use lotse_i18n::Language;
use serde::{Deserialize, Serialize};
use url::Url;

use super::FetchError;
use lotse_pack_model::{Digest, PackKind};

/// The name of the directory among the national publisher's files.
pub const FILE: &str = "directory.json";
/// The largest directory, in bytes.
pub(crate) const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// The id of a publisher: `mannheim`.
pub type PublisherId = lotse_core::PackId;

/// The directory.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Directory {
    /// The publishers. Fields that a later version adds are left aside.
    pub publishers: Vec<Publisher>,
}

/// Somebody who publishes packs: a country, a state, a city, an employer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publisher {
    /// Its id.
    pub id: PublisherId,
    /// Its name, as it writes it itself.
    pub name: String,
    /// The folder that it hands out.
    pub url: Url,
    /// The digest of its first root.
    pub root: Digest,
    /// What it may publish, and nothing else.
    pub packs: Vec<ListedPack>,
    /// Set when its content must not be trusted any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Withdrawal>,
}

/// A pack in the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedPack {
    /// Its id.
    pub id: PackId,
    /// Which layer it is.
    pub kind: PackKind,
    /// The packs beneath it.
    pub extends: Vec<PackId>,
    /// Its name in its languages.
    pub names: BTreeMap<Language, String>,
    /// The postcodes that lead to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub postcodes: Vec<String>,
}

/// That a publisher's content must not be trusted any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// Since when.
    pub on: Date,
    /// Why, for the log and for those who run the directory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// By what one knows the first root of a publisher.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Anchor {
    /// The root itself: it ships with the app.
    Root(Vec<u8>),
    /// Its digest: the directory names it.
    Digest(Digest),
}

impl Directory {
    /// Reads the directory.
    pub fn read(bytes: &[u8]) -> Result<Self, FetchError> {
        serde_json::from_slice(bytes).map_err(FetchError::Directory)
    }

    /// Who may publish a pack, with what the directory says of the pack.
    pub fn publisher_of(&self, pack: &PackId) -> Option<(&Publisher, &ListedPack)> {
        let listed = |publisher: &'_ Publisher| -> Option<usize> {
            publisher.packs.iter().position(|listed| listed.id == *pack)
        };
        self.publishers.iter().find_map(|publisher| {
            let position = listed(publisher)?;
            Some((publisher, publisher.packs.get(position)?))
        })
    }

    /// A pack and everything beneath it, as far as the directory knows it.
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

    /// All packs that somebody publishes and that were not withdrawn.
    pub fn packs(&self) -> impl Iterator<Item = &ListedPack> {
        self.publishers
            .iter()
            .filter(|publisher| publisher.withdrawn.is_none())
            .flat_map(|publisher| &publisher.packs)
    }
}
