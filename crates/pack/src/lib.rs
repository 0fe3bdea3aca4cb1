//! Content packs: read a folder of plain text, put packs on one another in
//! layers, check them, and show what a newcomer would see of them.
//!
//! The format is described in `docs/pack-format.md`.

pub mod bundle;
mod check;
mod disk;
mod entry;
pub mod fetch;
mod figures;
mod files;
mod findable;
mod finding;
pub mod glossary;
mod guide;
pub mod import;
mod keywords;
mod layers;
mod limits;
mod locate;
mod manifest;
mod nearest;
mod newcomer;
mod pack;
mod place;
pub mod publish;
mod report;
mod template;
mod texts;
mod toml_json;
mod version;

pub use check::{check, check_glossary};
pub use disk::write_whole;
pub use entry::Entry;
pub use figures::Figures;
pub use files::{FilesError, PackFiles, media_type};
pub use finding::{Finding, Severity};
pub use guide::render_guide;
pub use keywords::{Called, Keywords};
pub use layers::{EntryError, Layer, build_content};
pub use manifest::{MadeBy, Manifest, MentorKey, Mentors, Meta, PackKind, layer_order};
pub use newcomer::{Newcomer, NewcomerError};
pub use pack::{LanguagePart, Pack};
pub use place::{Place, PlaceError};
pub use report::{PlanReport, StepReport};
pub use template::{Template, TemplateError};
pub use texts::text_chain;
pub use version::{Version, VersionError};
