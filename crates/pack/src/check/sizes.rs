//! Checks that the texts of a pack are not too large for a device.

use super::Checker;
use crate::{Severity, limits};

pub(super) fn check(checker: &mut Checker<'_>) {
    for pack in &checker.place.packs {
        let bytes = pack.text_archive_bytes();
        if bytes <= limits::TEXT_ARCHIVE_BYTES {
            continue;
        }
        let message = format!(
            "the texts are too large for a phone: the structure and the four largest languages together have {bytes} bytes, at most {} are possible.",
            limits::TEXT_ARCHIVE_BYTES
        );
        let suggestion = Some("Shorten guides, or split the pack.".to_owned());
        checker.file(
            Severity::Error,
            pack,
            "pack.toml",
            None,
            message,
            suggestion,
        );
    }
}
