//! What a device does: fetch the packs of a place from their publishers,
//! believe nothing that is not signed, and keep what it has until the new is
//! whole.
//!
//! Signatures, expiry and rollback are the business of [`tough`], an
//! implementation of The Update Framework.

mod carried;
mod directory;
mod error;
mod folder;
mod http;
mod network;
mod progress;
mod publication;
mod shelf;
mod transport;
mod update;

pub use carried::{Carried, Carry, CarryError};
pub use directory::FILE as DIRECTORY_FILE;
pub use directory::{Anchor, Directory, ListedPack, Publisher, PublisherId, Withdrawal};
pub use error::{FetchError, NetworkError};
pub use folder::Folder;
pub use http::{Http, is_private_or_encrypted};
pub use network::{Answer, Body, Network, Request, download};
pub use progress::Progress;
pub use publication::{Publication, Reader};
pub use shelf::Shelf;
pub use update::read_pack;
pub use update::{Fetched, Installed, NATIONAL, National, Trouble, Update, Wanted, fetch};
