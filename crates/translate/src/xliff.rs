//! XLIFF 2.1 (OASIS Standard, 2018): texts for the tools of translators.

mod read;
mod write;

pub use read::read_xliff;
pub use write::{ExportError, write_xliff};

/// The namespace of XLIFF 2.0 and 2.1.
const XLIFF: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// The namespace of its module for metadata.
const METADATA: &str = "urn:oasis:names:tc:xliff:metadata:2.0";
/// The type under which a text has the digest of its source.
const DIGEST: &str = "source-digest";
/// The type under which a text has the digest of its translation.
const BEFORE: &str = "target-digest";
/// The type under which a file has the number of its units.
const COUNT: &str = "units";
