//! The style sheet and the script, the same for every page.

use lotse_pack_model::Colour;

/// The style sheet; `--brand` is the colour of the place.
const STYLE: &str = include_str!("assets/site.css");
/// Searches the index of a language.
pub(crate) const SCRIPT: &str = include_str!("assets/search.js");

/// Default colour of a place.
const COLOUR: &str = "#0a5261";

/// The style sheet in the colour of the place.
pub(crate) fn style(colour: Option<Colour>) -> String {
    let colour = colour.map_or_else(|| COLOUR.to_owned(), |colour| colour.to_string());
    format!(":root{{--brand:{colour}}}\n{STYLE}")
}
