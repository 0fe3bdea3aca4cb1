//! Fetches the packs of a place from their publishers, accepts only signed
//! content, and keeps the old content until the new is complete.
//!
//! [`tough`], an implementation of The Update Framework, verifies signatures, expiry and rollback.

mod carried;
mod error;
mod folder;
mod http;
mod network;
mod publication;
mod shelf;
mod transport;
mod trusted_root;
mod update;
mod within;

pub use crate::progress::DownloadProgress;
pub use crate::publishers::{
    Anchor, DIRECTORY_FILE, Directory, ListedLanguage, ListedPack, NATIONAL, National, Publisher,
    PublisherId, RootId, RootIdError, Withdrawal,
};
use crate::publishers::{DIRECTORY_BYTES, root_file_name};
pub use crate::time_limits::TimeLimits;
pub use carried::{Carried, Carry, CarryError};
pub use error::{FetchError, NetworkError};
pub use folder::FolderNetwork;
pub use http::{Http, is_private_or_encrypted};
pub use network::{ByteStream, Network, Request, ServerResponse, download};
pub use publication::{DIRECTORY_FRESH_DAYS, FRESH_DAYS, Publication, PublicationReader};
pub use shelf::Shelf;
pub use update::read_pack;
pub use update::{Arrival, Fetched, Installed, Trouble, Wanted, fetch};
