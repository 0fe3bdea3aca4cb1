//! A place: a pack and the packs it extends, found in sibling folders.

mod audience;
mod content;
mod folders;
mod found;
mod modules;

pub use audience::Audience;
pub use content::{PlaceContent, layers_of};
pub use folders::PackFolders;
pub use found::{FoundEntry, FoundGuide};
pub use modules::modules_opened_by;

use std::{path::PathBuf, sync::Arc};

use jiff::civil::Date;
use lotse_core::PackId;
use lotse_i18n::Language;

use crate::{FilesError, Finding, Layer, Pack, limits};

/// A pack and everything it extends, the country first.
#[derive(Debug)]
pub struct Place {
    /// The packs, in the order of their layers; the last one is the place.
    pub packs: Vec<Arc<Pack>>,
    /// Problems found while reading.
    pub findings: Vec<Finding>,
}

/// The packs of a place cannot be found or read.
#[derive(Debug, thiserror::Error)]
pub enum PlaceError {
    /// The files cannot be read.
    #[error(transparent)]
    Files(#[from] FilesError),
    /// The path has no last part, such as `/`.
    #[error("\"{0}\" is not the folder of a pack")]
    NoFolder(PathBuf),
    /// An extended pack does not exist.
    #[error("\"{pack}\" extends \"{extends}\", but there is no {path}{hint}", path = path.display())]
    Missing {
        /// The pack.
        pack: PackId,
        /// What it extends.
        extends: PackId,
        /// The path where it was expected.
        path: PathBuf,
        /// A similarly named sibling.
        hint: String,
    },
    /// Packs extend each other in a cycle.
    #[error("the packs extend each other in a cycle: {0}")]
    Circle(String),
    /// The place has too many layers.
    #[error("a place has at most {} layers", limits::LAYERS)]
    TooManyLayers,
    /// A pack has no readable `pack.toml`.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    NoManifest(Vec<Finding>),
}

impl Place {
    /// Reads packs and everything they extend, from sibling folders. The
    /// uppermost pack is the place.
    pub fn read(folders: &[PathBuf]) -> Result<Self, PlaceError> {
        PackFolders::default().place(folders)
    }

    /// The uppermost pack.
    pub fn top(&self) -> Option<&Pack> {
        self.packs.last().map(Arc::as_ref)
    }

    /// Its layers, the country first.
    pub fn layers(&self) -> Vec<Layer> {
        self.packs.iter().map(|pack| pack.layer()).collect()
    }

    /// The language of the country, in which all texts exist.
    pub fn source_language(&self) -> Option<&Language> {
        self.packs.first().and_then(|pack| pack.source_language())
    }

    /// Its content for a reader of `language` on a day, with every module.
    pub fn content(&self, language: Language, today: Date) -> PlaceContent {
        let Ok(content) = PlaceContent::load_all(self.packs.as_slice(), language, today);
        content
    }
}
