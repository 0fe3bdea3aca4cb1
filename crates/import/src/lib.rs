//! Importers of content into packs.
//!
//! An import has three stages: the source becomes a [`Draft`] (pure), the draft
//! is merged with its [`PackFolder`] (pure), and the files that differ are
//! written. Nothing is dropped silently: what cannot be imported is listed in
//! the [`LossReport`].

mod calendar;
mod decode;
mod difference;
mod draft;
mod entry_toml;
mod error;
mod event_span;
mod file_draft;
mod fluent;
mod folder;
mod http;
mod ids;
mod integreat;
mod known_import;
mod loss;
mod merge;
mod namesakes;
mod origin;
mod own_block;
mod page;
mod phone;
mod postcode;
mod pvog;
mod slug;
mod source_file;
mod table;
mod topic;
mod unnamed;
mod wall_time;
mod web;
mod week;

pub use calendar::{CalendarOptions, draft_calendar};
pub use difference::Difference;
pub use draft::Draft;
pub use error::{ImportError, NoSource};
pub use folder::PackFolder;
pub use integreat::{IntegreatOptions, RegionResponses, draft_integreat};
pub use loss::{Loss, LossKind, LossReport};
pub use pvog::{PvogAnswers, PvogOptions, PvogServer, draft_pvog};
pub use source_file::read_source;
pub use table::{TableOptions, draft_contacts, draft_events};
