//! The content of a place as static pages, which any web space can hand out: readable
//! without a script, in every language of the place.
//!
//! [`Site::new`] turns packs into pages, without touching a disk; [`write()`] puts them
//! into a folder.

mod address;
mod context;
mod edition;
mod folder;
mod format;
mod options;
mod page;
mod poster;
mod qr;
mod search_index;
mod shell;
mod site;
mod sitemap;
mod structured;
mod style;
mod words;

pub use address::{SiteUrl, SiteUrlError};
pub use folder::{MANIFEST, WriteCounts, WriteError, write};
pub use options::{SiteError, SiteOptions};
pub use site::Site;
