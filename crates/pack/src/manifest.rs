//! `pack.toml` and `meta.toml`: origin and authors of a pack and its languages.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as URL_SAFE_NO_PAD};
use jiff::civil::Date;
use lotse_core::{ContactId, PackId};
use lotse_i18n::Language;
use serde::{
    Deserialize, Serialize,
    de::{IntoDeserializer, value::StrDeserializer},
};
use url::Host;

use crate::{SiteLook, Version};

/// The contents of `pack.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Its id, which is also the name of its folder.
    pub id: PackId,
    /// Its kind of layer.
    pub kind: PackKind,
    /// The packs it extends.
    pub extends: Vec<PackId>,
    /// Increases with each publication.
    pub version: Version,
    /// Its languages; the first one must be complete.
    pub languages: Vec<Language>,
    /// Who is responsible for the content.
    pub publisher: String,
    /// The postcodes of the place.
    #[serde(default)]
    pub postcodes: Vec<String>,
    /// The relays that the place recommends. Others are marked in the app.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub relays: Vec<RelayHost>,
    /// The mentor programme of the place, if it has one.
    #[serde(default)]
    pub mentors: Option<Mentors>,
    /// How the static pages of the place look.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<SiteLook>,
}

impl Manifest {
    /// A manifest with only an id, for tests and benchmarks.
    pub fn bare(id: PackId) -> Self {
        Self {
            id,
            kind: PackKind::City,
            extends: Vec::new(),
            version: Version::default(),
            languages: Vec::new(),
            publisher: String::new(),
            postcodes: Vec::new(),
            relays: Vec::new(),
            mentors: None,
            site: None,
        }
    }
}

/// The host name of a relay, in lower case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RelayHost(String);

impl RelayHost {
    /// The host name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for RelayHost {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match Host::parse(&text) {
            Ok(Host::Domain(name)) if name == text => Ok(Self(text)),
            _ => Err("not the host name of a relay, such as \"relay.example.org\""),
        }
    }
}

impl From<RelayHost> for String {
    fn from(host: RelayHost) -> Self {
        host.0
    }
}

/// A mentor programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mentors {
    /// The public key that verifies its confirmations.
    pub key: MentorKey,
    /// The contact for reports.
    pub report_to: ContactId,
    /// Digests of the person keys whose confirmations are withdrawn. They reveal no names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<KeyDigest>,
}

/// The public key of a mentor programme: Ed25519, encoded as base64url.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MentorKey(pub [u8; 32]);

impl TryFrom<String> for MentorKey {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let bytes = URL_SAFE_NO_PAD.decode(&text).ok();
        let key = bytes.and_then(|bytes| bytes.try_into().ok());
        key.map(Self)
            .ok_or("not a key of a mentor programme: 43 characters of base64url")
    }
}

impl From<MentorKey> for String {
    fn from(key: MentorKey) -> Self {
        URL_SAFE_NO_PAD.encode(key.0)
    }
}

/// SHA-256 of a person's public key, encoded as base64url.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KeyDigest(pub [u8; 32]);

impl TryFrom<String> for KeyDigest {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let bytes = URL_SAFE_NO_PAD.decode(&text).ok();
        let digest = bytes.and_then(|bytes| bytes.try_into().ok());
        digest
            .map(Self)
            .ok_or("not the digest of a key: 43 characters of base64url, as `lotse-pack mentor withdraw` prints them")
    }
}

impl From<KeyDigest> for String {
    fn from(digest: KeyDigest) -> Self {
        URL_SAFE_NO_PAD.encode(digest.0)
    }
}

/// Kind of pack: that of its layer, from the lowest to the uppermost, or a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum PackKind {
    Country,
    State,
    Region,
    City,
    Organisation,
    /// Not a layer of a place: the texts of one language, see [`PackKind::is_layer`].
    Language,
}

impl PackKind {
    /// Whether a word of a manifest or directory names a kind that this version knows.
    pub fn is_known(word: &str) -> bool {
        let word: StrDeserializer<'_, serde::de::value::Error> = word.into_deserializer();
        Self::deserialize(word).is_ok()
    }

    /// Whether packs of this kind are layers of a place.
    pub fn is_layer(self) -> bool {
        self != Self::Language
    }
}

/// How a language of a pack was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meta {
    /// Who wrote it.
    pub made_by: MadeBy,
    /// Who reviewed it.
    #[serde(default)]
    pub reviewed_by: Option<String>,
    /// When it was reviewed.
    #[serde(default)]
    pub reviewed_on: Option<Date>,
}

impl Meta {
    /// Whether it was machine-made and not reviewed since.
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
/// everything that `place` extends, directly or transitively.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relay_is_named_by_its_host_in_lower_case() {
        let host = |text: &str| RelayHost::try_from(text.to_owned());
        assert!(host("relay.example.org").is_ok());
        for wrong in [
            "",
            "Relay.example.org",
            "https://relay.example.org",
            "a b",
            "127.0.0.1",
        ] {
            assert!(host(wrong).is_err(), "{wrong}");
        }
    }
}
