//! Which elements of a page a browser shows.

use scraper::node::Element;

/// Elements without anything to read. `noscript` is for browsers that run no
/// scripts; readers of the original page use browsers that do.
const NEVER: [&str; 14] = [
    "base", "datalist", "head", "link", "meta", "noembed", "noframes", "noscript", "param",
    "script", "style", "template", "title", "track",
];

/// Classes with which style sheets hide an element.
const HIDING: [&str; 6] = [
    "d-none",
    "hidden",
    "invisible",
    "sr-only",
    "screen-reader-text",
    "visually-hidden",
];

/// Largest width and height of a picture that decorates a line, in pixels.
const ICON: u32 = 32;

/// Whether an element and everything in it is invisible.
pub(super) fn is_hidden(element: &Element) -> bool {
    let says = |name: &str, value: &str| {
        element
            .attr(name)
            .is_some_and(|text| text.eq_ignore_ascii_case(value))
    };
    let style = element
        .attr("style")
        .unwrap_or_default()
        .to_ascii_lowercase();
    let style: String = style.split_whitespace().collect();
    NEVER.contains(&element.name())
        || element.attr("hidden").is_some()
        || says("aria-hidden", "true")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.classes().any(|class| HIDING.contains(&class))
}

/// Whether a picture is an icon next to the words that say the same.
pub(super) fn is_decoration(picture: &Element) -> bool {
    let is_small = |name: &str| {
        let size = picture
            .attr(name)
            .map(|size| size.trim().trim_end_matches("px"));
        size.and_then(|size| size.parse::<u32>().ok())
            .is_some_and(|size| size <= ICON)
    };
    let role = picture.attr("role").unwrap_or_default();
    matches!(role, "presentation" | "none")
        || (is_small("width") && is_small("height"))
        || (is_small("width") && picture.attr("height").is_none())
}
