//! Imports the offices responsible at a postcode from the search service of the public
//! administration (PVOG Suchdienst, FITKO): services by their `LeiKa` keys, the offices
//! responsible for them, and how to reach these.
//!
//! The service could not be reached while this was written. The format of its answers is
//! the one that independent clients read between June and October 2026; `record` defines
//! all of it.

mod ask;
mod collect;
mod draft;
mod edits;
mod office;
mod record;
mod unread;

pub use ask::PvogServer;
pub use collect::PvogAnswers;
pub use draft::{PvogOptions, draft_pvog};

/// The name of the import.
const NAME: &str = "pvog";
