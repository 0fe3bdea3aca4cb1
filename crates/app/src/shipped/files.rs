//! The files of the packs that ship.

use std::{collections::BTreeMap, error::Error};

use crate::{ApiError, ErrorCode};

/// The files of each pack by the name of its folder.
pub(super) type PackFiles = BTreeMap<String, BTreeMap<String, String>>;

/// Error for corrupt packs.
pub(super) fn damaged(error: &(dyn Error + 'static)) -> ApiError {
    ApiError::logged(ErrorCode::ContentDamaged, error)
}
