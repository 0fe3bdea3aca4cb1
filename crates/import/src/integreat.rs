//! Regions of Integreat, by the API of its CMS, version 3.
//!
//! The shape of the answers is that of `integreat_cms/api/v3` in the repository
//! digitalfabrik/integreat-cms.

mod answers;
mod draft;
mod events;
mod fetch;
mod group;
mod guides;
mod locations;
mod opening_hours;
mod reached;
mod record;
mod taking;

pub use answers::Answers;
pub use draft::{IntegreatOptions, draft_integreat};
