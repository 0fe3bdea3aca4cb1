//! Importers: content that is kept somewhere else, as a pack.
//!
//! An import goes three ways: what was read becomes a [`Draft`] (pure), the
//! draft is put together with the [`PackFolder`] it belongs into (pure), and
//! the files that differ are written. What cannot be taken over is never
//! dropped silently: it stands in the [`LossReport`].

mod calendar;
mod draft;
mod entry_toml;
mod error;
mod fluent;
mod folder;
mod ids;
mod integreat;
mod loss;
mod merge;
mod own_block;
mod page;
mod phone;
mod slug;
mod table;
mod topic;
mod wall_time;
mod web;
mod week;

pub use calendar::{CalendarOptions, draft_calendar};
pub use draft::Draft;
pub use error::ImportError;
pub use folder::PackFolder;
pub use integreat::{Answers, IntegreatOptions, draft_integreat};
pub use loss::{Loss, LossKind, LossReport};
pub use table::{TableOptions, draft_contacts, draft_events};
