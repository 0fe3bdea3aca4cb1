//! Publishers of packs: the national one, and those in its directory.

mod directory;
mod national;
mod root;

pub use directory::{
    Anchor, Directory, ListedLanguage, ListedPack, Publisher, PublisherId, Withdrawal,
};
pub use directory::{FILE as DIRECTORY_FILE, NATIONAL};
pub use national::National;
pub use root::{RootId, RootIdError};

#[cfg(not(target_family = "wasm"))]
pub(crate) use directory::MOST_BYTES as DIRECTORY_BYTES;
#[cfg(not(target_family = "wasm"))]
pub(crate) use root::file_name as root_file_name;
