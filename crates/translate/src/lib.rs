//! Tools for translators: finds missing and stale texts, exports texts for a
//! translator's tool, and imports them without a loss.
//!
//! Works on folders of Fluent files and Markdown pages: those of packs, and those of
//! the interface. Beside the texts of each language, `sources.toml` records which
//! source each translation was made from.

mod accept;
mod check;
mod fault;
mod fluent;
mod folder;
mod handout;
mod import;
mod keep;
mod key;
mod notes;
mod page;
mod piece;
mod plain;
mod records;
mod returned;
mod select;
mod status;
mod unit;
mod write;
mod xliff;

pub use check::check;
pub use folder::{FolderError, TextFolder};
pub use handout::HandoutError;
pub use import::{ImportPlan, plan_import};
pub use keep::{Keep, KeepError, keep};
pub use key::{UnitKey, UnitKeyError};
pub use plain::{ReadPlainError, plain_files, read_plain};
pub use records::{SourceDigest, SourceRecord};
pub use returned::{ImportRefusal, Returned, ReturnedUnit};
pub use status::{FileStatus, markdown, status};
pub use unit::{TranslationUnit, UnitState, units};
pub use write::{FileWrite, write_all};
pub use xliff::{ExportError, read_xliff, write_xliff};
