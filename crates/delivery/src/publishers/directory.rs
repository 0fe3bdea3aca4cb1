//! The national directory: who publishes which packs, where, and with which root of trust.

use std::collections::BTreeMap;

use jiff::civil::Date;
use lotse_core::PackId;
use lotse_i18n::Language;
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use serde_json::Value;
use url::Url;

use super::RootId;
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
    /// The packs it may publish; it may publish no others. Those of a kind that this
    /// version does not know are left out.
    #[serde(deserialize_with = "of_known_kinds")]
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
    /// Details of a language, shown before it is fetched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<ListedLanguage>,
}

/// A language in the directory, as it was when its entry was last changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedLanguage {
    /// How much of the interface it translates, in percent.
    pub translated: u8,
    /// Size of the download, in bytes.
    pub size: u64,
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

fn is_of_known_kind(entry: &Value) -> bool {
    let kind = entry.get("kind").and_then(Value::as_str);
    kind.is_none_or(PackKind::is_known)
}

/// Reads packs, without those of a kind that a later version has introduced: one such
/// entry must not make the whole directory unreadable.
fn of_known_kinds<'de, D: Deserializer<'de>>(reader: D) -> Result<Vec<ListedPack>, D::Error> {
    let entries = Vec::<Value>::deserialize(reader)?;
    let known = entries.into_iter().filter(|entry| {
        let is_known = is_of_known_kind(entry);
        if !is_known {
            let pack = entry.get("id").and_then(Value::as_str);
            tracing::info!(pack, "skipping pack of unknown kind in the directory");
        }
        is_known
    });
    let packs = known.map(|entry| serde_json::from_value(entry).map_err(D::Error::custom));
    packs.collect()
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
    pub fn read(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes)
    }

    /// Whether a directory lists packs that [`Directory::read`] leaves out. Editing it
    /// must not lose them.
    pub fn has_unknown_kinds(bytes: &[u8]) -> bool {
        let directory: Value = serde_json::from_slice(bytes).unwrap_or_default();
        let publishers = directory.get("publishers").and_then(Value::as_array);
        let packs = publishers.into_iter().flatten();
        let mut packs = packs
            .filter_map(|publisher| publisher.get("packs")?.as_array())
            .flatten();
        packs.any(|pack| !is_of_known_kind(pack))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn directory(packs: &str) -> serde_json::Result<Directory> {
        let digest = "00".repeat(32);
        let json = format!(
            r#"{{"publishers": [{{"id": "jena", "name": "Jena", "url": "https://example.org/",
                "root": "{digest}", "later": 1, "packs": [{packs}]}}]}}"#
        );
        Directory::read(json.as_bytes())
    }

    const CITY: &str = r#"{"id": "de-jena", "kind": "city", "extends": ["de"], "names": {}}"#;

    #[test]
    fn a_pack_of_an_unknown_kind_is_skipped_and_the_others_are_read() {
        let made_up = r#"{"id": "moon-base", "kind": "crater", "orbit": {"of": []}}"#;
        let directory = directory(&format!("{made_up}, {CITY}, {made_up}")).unwrap();
        let packs: Vec<&str> = directory.packs().map(|pack| pack.id.as_str()).collect();
        assert_eq!(packs, ["de-jena"]);
    }

    #[test]
    fn who_edits_a_directory_is_told_of_unknown_kinds() {
        assert!(Directory::has_unknown_kinds(
            br#"{"publishers": [{"packs": [{"kind": "city"}, {"kind": "crater"}]}]}"#
        ));
        assert!(!Directory::has_unknown_kinds(
            br#"{"publishers": [{"packs": [{"kind": "city"}, {"kind": "language"}]}]}"#
        ));
    }

    #[test]
    fn a_pack_without_a_kind_or_a_field_is_still_refused() {
        for wrong in [
            r#"{"id": "de-jena"}"#,
            r#"{"id": "de-jena", "kind": "city"}"#,
        ] {
            assert!(directory(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_language_says_how_complete_and_how_large_it_is() {
        let language = r#"{"id": "lang-vi", "kind": "language", "extends": [],
            "names": {"vi": "Tiếng Việt"}, "language": {"translated": 87, "size": 41000}}"#;
        let directory = directory(language).unwrap();
        let listed = directory.packs().next().unwrap();
        let expected = ListedLanguage {
            translated: 87,
            size: 41_000,
        };
        assert_eq!(listed.language, Some(expected));
        let again = serde_json::to_vec(&directory).unwrap();
        assert_eq!(Directory::read(&again).unwrap(), directory);
    }
}
