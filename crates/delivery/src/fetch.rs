//! Fetches the packs of a place from their publishers, accepts only signed
//! content, and keeps the old content until the new is complete.
//!
//! [`tough`], an implementation of The Update Framework, verifies signatures, expiry and rollback.

mod carried;
mod directory;
mod error;
mod folder;
mod http;
mod network;
mod progress;
mod publication;
mod root;
mod shelf;
mod time_limits;
mod transport;
mod update;

pub use carried::{Carried, Carry, CarryError};
pub use directory::{
    Anchor, Directory, ListedLanguage, ListedPack, Publisher, PublisherId, Withdrawal,
};
pub use directory::{FILE as DIRECTORY_FILE, NATIONAL};
pub use error::{FetchError, NetworkError};
pub use folder::FolderNetwork;
pub use http::{Http, is_private_or_encrypted};
pub use network::{ByteStream, Network, Request, ServerResponse, download};
pub use progress::DownloadProgress;
pub use publication::{DIRECTORY_FRESH_DAYS, FRESH_DAYS, Publication, PublicationReader};
pub use root::{RootId, RootIdError};
pub use shelf::Shelf;
pub use time_limits::TimeLimits;
pub use update::read_pack;
pub use update::{Arrival, Fetched, Installed, National, Trouble, Wanted, fetch};
