//! Reads the packs of places from their folders.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    sync::Arc,
};

use lotse_core::PackId;

use super::{Place, PlaceError};
use crate::{FilesError, Finding, Pack, PackFiles, Severity, limits, nearest::nearest};

/// Folders of packs. Each is read once, for all places that share its pack.
#[derive(Debug, Default)]
pub struct PackFolders {
    read: BTreeMap<PathBuf, (Arc<Pack>, Vec<Finding>)>,
}

impl PackFolders {
    /// Reads packs and everything they extend, from sibling folders. The
    /// uppermost pack is the place.
    pub fn place(&mut self, folders: &[PathBuf]) -> Result<Place, PlaceError> {
        let mut reader = PlaceReader {
            folders: self,
            packs: Vec::new(),
            findings: Vec::new(),
            read: BTreeSet::new(),
        };
        for folder in folders {
            reader.pack(folder, &mut Vec::new())?;
        }
        if reader.packs.len() > limits::LAYERS {
            return Err(PlaceError::TooManyLayers);
        }
        let mut packs = reader.packs;
        // A stable sort: extended packs were read first and stay below.
        packs.sort_by_key(|pack| pack.manifest.kind);
        Ok(Place {
            packs,
            findings: reader.findings,
        })
    }

    fn pack(&mut self, folder: &Path, name: &str) -> Result<(Arc<Pack>, Vec<Finding>), PlaceError> {
        if let Some(read) = self.read.get(folder) {
            return Ok(read.clone());
        }
        let (pack, findings) = Pack::read(name, PackFiles::read(folder)?);
        let Some(pack) = pack else {
            return Err(PlaceError::NoManifest(findings));
        };
        let read = (Arc::new(pack), findings);
        self.read.insert(folder.to_owned(), read.clone());
        Ok(read)
    }
}

/// Reads one place.
struct PlaceReader<'a> {
    folders: &'a mut PackFolders,
    packs: Vec<Arc<Pack>>,
    findings: Vec<Finding>,
    read: BTreeSet<PathBuf>,
}

impl PlaceReader<'_> {
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
        let (pack, findings) = self.folders.pack(&folder, &name)?;
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
