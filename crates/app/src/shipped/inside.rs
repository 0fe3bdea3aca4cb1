//! The packs inside the program.

use lotse_delivery::bundle::decompress;

use super::files::{PackFiles, damaged};
use crate::ApiError;

/// The files of each pack as JSON, compressed by the build script.
static PACKS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/packs.json.zst"));
/// Upper limit for the size of the packs, in bytes.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

pub(super) fn files() -> Result<PackFiles, ApiError> {
    let json = decompress(PACKS, MOST_BYTES).map_err(|error| damaged(&error))?;
    serde_json::from_slice(&json).map_err(|error| damaged(&error))
}

/// Empty, because everything is built in.
pub(super) fn content_parts() -> String {
    String::new()
}

/// Whether what a search needs is here.
pub(crate) fn has_search() -> bool {
    true
}
