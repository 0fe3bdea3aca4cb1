use lotse_i18n::Text;
use serde::Serialize;
use specta::Type;

/// A place to live in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// The id of its pack, or of a town or state of the gazetteer.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// The state it is in.
    pub state: Option<Text>,
    /// Its district, if name and state are ambiguous.
    pub district: Option<String>,
    /// Whether it has its own pack.
    pub has_pack: bool,
}

/// Results of a place search.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FoundPlacesView {
    /// The places, the best match first.
    pub places: Vec<PlaceView>,
    /// Whether there are more.
    pub is_cut: bool,
}

/// What the content of a place covers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CoverageView {
    /// The place.
    pub place: PlaceView,
    /// The uppermost layer with content.
    pub layer: CoveredLayer,
    /// The name of that region, if it is one.
    pub region: Option<Text>,
    /// Places with a pack of their own nearby, the nearest first.
    pub nearby: Vec<NearbyPlaceView>,
}

/// The uppermost layer with content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum CoveredLayer {
    Country,
    State,
    Region,
    City,
}

/// A place near another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NearbyPlaceView {
    /// The place.
    pub place: PlaceView,
    /// The distance as the crow flies.
    pub kilometres: u32,
}
