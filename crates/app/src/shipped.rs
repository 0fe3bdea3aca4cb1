//! The packs that ship with the app. The texts of the interface that ship with it are
//! in [`lotse_pack_model::interface`].

mod files;
#[cfg(target_family = "wasm")]
pub(crate) mod given;
#[cfg(not(target_family = "wasm"))]
mod inside;

use lotse_pack_model::{Pack, PackFiles};

#[cfg(target_family = "wasm")]
use given as source;
#[cfg(not(target_family = "wasm"))]
use inside as source;

use crate::ApiError;

pub(crate) use source::has_search;

/// Fingerprint of everything that ships with the app, as far as it is here.
pub(crate) fn fingerprint() -> String {
    format!("{}{}", env!("LOTSE_SHIPPED"), source::content_parts())
}

/// The packs that ship with the app.
pub(crate) fn packs() -> Result<Vec<Pack>, ApiError> {
    Ok(source::files()?
        .into_iter()
        .filter_map(|(name, files)| Pack::read(&name, PackFiles::from_iter(files)).0)
        .collect())
}
