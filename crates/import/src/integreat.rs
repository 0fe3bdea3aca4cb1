//! Imports a region of Integreat through version 3 of the API of its CMS.
//!
//! The format of the responses is defined in `integreat_cms/api/v3` of the
//! repository digitalfabrik/integreat-cms.

mod address;
mod draft;
mod events;
mod fetch;
mod group;
mod guides;
mod import;
mod locations;
mod opening_hours;
mod options;
mod reached;
mod record;
mod recurrence;
mod responses;
mod series;

pub use draft::draft_integreat;
pub use options::IntegreatOptions;
pub use responses::RegionResponses;
