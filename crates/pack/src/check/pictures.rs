//! Checks that pictures are what their extensions say.

use super::Findings;
use crate::{Pack, Severity, media_type};

pub(super) fn check(findings: &mut Findings, pack: &Pack) {
    for (path, bytes) in pack.pictures() {
        let found = format_of(bytes);
        if found.is_some() && found == media_type(path) {
            continue;
        }
        let (message, suggestion) = match found {
            Some(found) => (
                format!("the extension does not match the picture, which is {found}."),
                "Rename it.",
            ),
            None => (
                "the file is no PNG, JPEG or WebP picture.".to_owned(),
                "Save it as PNG, JPEG or WebP; a new extension alone changes nothing.",
            ),
        };
        let suggestion = Some(suggestion.to_owned());
        findings.file(Severity::Error, pack, path, None, message, suggestion);
    }
}

/// The media type of a picture by the bytes that it begins with.
fn format_of(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some("image/png");
    }
    if bytes.starts_with(b"\xff\xd8\xff") {
        return Some("image/jpeg");
    }
    let is_webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP".as_slice());
    is_webp.then_some("image/webp")
}
