//! Bundles: the files of a pack as few files that travel well, one for the
//! structure and one for each language, so that a phone loads only its own.

mod archive;
mod compression;
mod listing;

pub use archive::{BundleError, pack_files, read_archive, write_archive};
pub use compression::{compress, compress_quickly, decompress, make_patch, patched};
pub use listing::{ArchiveInfo, Listed};
pub use listing::{PATCHES, file_name, patch_path};
