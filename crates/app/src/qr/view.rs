use serde::Serialize;
use specta::Type;

/// A QR code as a drawing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct QrView {
    /// Width and height in modules, including the quiet zone.
    pub size: u32,
    /// The dark modules as an SVG path.
    pub path: String,
}
