//! Bundles: the files of a pack in a few archives, one for the structure and
//! one per language, so that a phone downloads only the languages it needs.

mod archive;
mod compression;
#[cfg(not(target_family = "wasm"))]
mod listing;

pub use archive::{BundleError, pack_files, read_archive, read_parcel, write_archive};
pub use compression::{compress, compress_quickly, decompress, make_patch, patched};
#[cfg(not(target_family = "wasm"))]
pub use listing::{ArchiveInfo, Listed, PATCHES, file_name, patch_path};
