//! Extensions of the files of a pack.

use std::path::Path;

/// Whether a path is that of a picture.
pub fn is_picture(path: &str) -> bool {
    path.starts_with("media/") && media_type(path).is_some()
}

/// Whether a path is that of a font.
pub fn is_font(path: &str) -> bool {
    let name = path.strip_prefix("fonts/");
    name.is_some_and(|name| !name.contains('/') && has_ending(name, "woff2"))
}

/// The media type of a picture, if the app can show it.
pub fn media_type(path: &str) -> Option<&'static str> {
    match Path::new(path).extension()?.to_str()? {
        "png" => Some("image/png"),
        "jpg" | "jpeg" => Some("image/jpeg"),
        "webp" => Some("image/webp"),
        _ => None,
    }
}

/// Whether a file name has an extension such as `toml`.
pub fn has_ending(name: &str, ending: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|found| found == ending)
}
