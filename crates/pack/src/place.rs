//! A place: a pack and the packs it extends, found in sibling folders.

mod audience;
mod content;
mod found;
mod modules;

pub use audience::Audience;
pub use content::{PlaceContent, layers_of};
pub use found::{FoundEntry, FoundGuide};
pub use modules::modules_opened_by;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use lotse_core::PackId;
use lotse_i18n::Language;

use crate::{FilesError, Finding, Layer, Pack, PackFiles, Severity, limits, nearest::nearest};

/// A pack and everything it extends, the country first.
#[derive(Debug)]
pub struct Place {
    /// The packs, in the order of their layers; the last one is the place.
    pub packs: Vec<Pack>,
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
        let mut reader = PlaceReader::default();
        for folder in folders {
            reader.pack(folder, &mut Vec::new())?;
        }
        if reader.packs.len() > limits::LAYERS {
            return Err(PlaceError::TooManyLayers);
        }
        let mut packs: Vec<Pack> = reader.packs;
        // A stable sort: extended packs were read first and stay below.
        packs.sort_by_key(|pack| pack.manifest.kind);
        Ok(Self {
            packs,
            findings: reader.findings,
        })
    }

    /// The uppermost pack.
    pub fn top(&self) -> Option<&Pack> {
        self.packs.last()
    }

    /// Its layers, the country first.
    pub fn layers(&self) -> Vec<Layer> {
        self.packs.iter().map(Pack::layer).collect()
    }

    /// The language of the country, in which all texts exist.
    pub fn source_language(&self) -> Option<&Language> {
        self.packs.first().and_then(Pack::source_language)
    }

    /// Its content for a reader of `language` on a day, with every module.
    pub fn content(&self, language: Language, today: Date) -> PlaceContent {
        let Ok(content) = PlaceContent::load_all(self.packs.as_slice(), language, today);
        content
    }
}

#[derive(Default)]
struct PlaceReader {
    packs: Vec<Pack>,
    findings: Vec<Finding>,
    read: BTreeSet<PathBuf>,
}

impl PlaceReader {
    /// Reads a pack after everything it extends.
    fn pack(&mut self, folder: &Path, path_to_here: &mut Vec<String>) -> Result<(), PlaceError> {
        let folder = folder.canonicalize().map_err(|source| FilesError::Read {
            path: folder.display().to_string(),
            source,
        })?;
        let name = folder
            .file_name()
            .ok_or_else(|| PlaceError::NoFolder(folder.clone()))?
            .to_string_lossy()
            .into_owned();
        if path_to_here.contains(&name) {
            path_to_here.push(name);
            return Err(PlaceError::Circle(path_to_here.join(" → ")));
        }
        if !self.read.insert(folder.clone()) {
            return Ok(());
        }
        let (pack, findings) = Pack::read(&name, PackFiles::read(&folder)?);
        let Some(pack) = pack else {
            return Err(PlaceError::NoManifest(findings));
        };
        self.findings.extend(findings);
        path_to_here.push(name);
        for extends in &pack.manifest.extends {
            let beneath = folder.with_file_name(extends.as_str());
            if !beneath.is_dir() {
                return Err(missing(pack.id(), extends, beneath));
            }
            self.pack(&beneath, path_to_here)?;
            self.check_kind(&pack, extends);
        }
        path_to_here.pop();
        self.packs.push(pack);
        Ok(())
    }

    fn check_kind(&mut self, pack: &Pack, extends: &PackId) {
        let below = self.packs.iter().find(|other| other.id() == extends);
        if below.is_some_and(|below| below.manifest.kind > pack.manifest.kind) {
            self.findings.push(Finding {
                pack: pack.id().to_string(),
                file: "pack.toml".into(),
                line: pack
                    .file("pack.toml")
                    .and_then(|text| crate::locate::locate_key(text, "extends")),
                severity: Severity::Error,
                message: format!("the pack extends \"{extends}\", which is not a lower layer."),
                suggestion: Some("The order is country, state, region, city, organisation.".into()),
            });
        }
    }
}

fn missing(pack: &PackId, extends: &PackId, path: PathBuf) -> PlaceError {
    let beside: Vec<String> = path
        .parent()
        .and_then(|parent| parent.read_dir().ok())
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    let hint = nearest(extends.as_str(), &beside)
        .map_or_else(String::new, |near| format!(". Did you mean \"{near}\"?"));
    PlaceError::Missing {
        pack: pack.clone(),
        extends: extends.clone(),
        path,
        hint,
    }
}
