//! The packs that ship inside the app. The texts of the interface that ship with it are
//! in [`lotse_pack_model::interface`].

use std::{collections::BTreeMap, error::Error};

use lotse_delivery::bundle::decompress;
use lotse_pack_model::{Pack, PackFiles};

use crate::{ApiError, ErrorCode};

/// The files of each pack as JSON, compressed by the build script.
static PACKS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/packs.json.zst"));
/// Upper limit for the size of the packs, in bytes.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// Fingerprint of everything that ships with the app.
pub(crate) const FINGERPRINT: &str = env!("LOTSE_SHIPPED");

/// The packs that ship with the app.
pub(crate) fn packs() -> Result<Vec<Pack>, ApiError> {
    let damaged =
        |error: &(dyn Error + 'static)| ApiError::logged(ErrorCode::ContentDamaged, error);
    let json = decompress(PACKS, MOST_BYTES).map_err(|error| damaged(&error))?;
    let packs: BTreeMap<String, BTreeMap<String, String>> =
        serde_json::from_slice(&json).map_err(|error| damaged(&error))?;
    Ok(packs
        .into_iter()
        .filter_map(|(name, files)| Pack::read(&name, PackFiles::from_iter(files)).0)
        .collect())
}
