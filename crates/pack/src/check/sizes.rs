//! Checks that the texts of a pack are not too large for a device.

use super::Findings;
use crate::{Pack, Severity, limits};

pub(super) fn check(findings: &mut Findings, pack: &Pack) {
    let bytes = pack.text_archive_bytes();
    if bytes <= limits::TEXT_ARCHIVE_BYTES {
        return;
    }
    let message = format!(
        "the texts are too large for a phone: the structure and the four largest languages together have {bytes} bytes, at most {} are possible.",
        limits::TEXT_ARCHIVE_BYTES
    );
    let suggestion = Some("Shorten guides, or split the pack.".to_owned());
    findings.file(
        Severity::Error,
        pack,
        "pack.toml",
        None,
        message,
        suggestion,
    );
}
