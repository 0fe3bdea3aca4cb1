//! Bundles: the files of a pack in a few archives, one for the structure and
//! one per language, so that a phone downloads only the languages it needs.

mod archive;
mod compression;
mod listing;

pub use archive::{BundleError, pack_files, read_archive, read_parcel, write_archive};
pub use compression::{compress, compress_quickly, decompress, make_patch, patched};
pub use listing::{ArchiveInfo, Listed};
pub use listing::{PATCHES, file_name, patch_path};
