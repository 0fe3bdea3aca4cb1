//! Publishing of packs: keeps keys, builds and signs bundles, and writes a
//! folder that any web server can serve.
//!
//! The folder is a repository of The Update Framework
//! (<https://theupdateframework.io>, specification 1.0): `metadata/` with root,
//! targets, snapshot and timestamp, `targets/` with the bundles by digest and
//! the patches.

mod bundles;
mod directory;
mod error;
mod keys;
mod passphrase;
mod patches;
mod publication;
mod read_back;
mod repository;
mod whole_seconds;

pub use bundles::{BuiltPart, build};
pub use directory::{DirectoryEditor, NewPublisher};
pub use error::PublishError;
pub use keys::{Keys, NewKeys, RotatedKeys};
pub use passphrase::Passphrase;
pub use publication::{Published, publish};
pub use repository::{Renewed, renew};
