//! Content packs: reads a folder of plain text, merges packs as layers, and checks them.
//!
//! The format is described in `docs/pack-format.md`.

mod aligned;
mod check;
mod coverage;
pub mod dictionary;
mod digest;
pub mod disk;
mod entry;
mod extension;
mod figures;
mod file_kind;
pub mod files;
mod findable;
mod finding;
pub mod gazetteer;
pub mod glossary;
pub mod guide;
pub mod interface;
mod keywords;
mod layers;
pub mod limits;
pub mod locate;
mod manifest;
mod message_lines;
pub mod nearest;
mod pack;
mod parallel;
mod part;
pub mod path;
mod place;
mod postcode;
mod site_look;
mod source;
mod template;
mod texts;
pub mod toml_json;
pub mod toml_nesting;
mod unread;
mod version;

pub use aligned::AlignedText;
pub use check::{check, check_glossaries, check_places};
pub use coverage::{Coverage, CoverageError, LanguageCoverage, RoleCoverage, SourceCoverage};
pub use digest::{Digest, DigestError};
pub use entry::Entry;
pub use figures::Figures;
pub use files::{FilesError, PackFiles, media_type};
pub use finding::{Finding, Severity};
pub use gazetteer::{Gazetteer, PostcodeRange, Town};
pub use guide::{render_guide, render_guide_with_links};
pub use keywords::{Called, Keywords};
pub use layers::{EntryError, Layer, build_content};
pub use manifest::{
    KeyDigest, MadeBy, Manifest, MentorKey, Mentors, Meta, PackKind, RelayHost, layer_order,
};
pub use pack::{LanguagePart, Pack, language_pack_id};
pub use part::{Part, PartError, Parts};
pub use place::{
    Audience, FoundEntry, FoundGuide, PackFolders, Place, PlaceContent, PlaceError, layers_of,
    modules_opened_by,
};
pub use postcode::is_postcode;
pub use site_look::{Colour, MIN_CONTRAST, SiteLook};
pub use source::PackSource;
pub use template::{Template, TemplateError};
pub use texts::{reading_chain, text_chain};
pub use unread::{UnreadFile, UnreadReason};
pub use version::{Version, VersionError};
