use lotse_i18n::Text;
use serde::Serialize;
use specta::Type;

/// A place to live in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// The id of its pack.
    pub id: String,
    /// Its name.
    pub name: Text,
}
