//! The modules of employers' packs that a reader may see.

use std::collections::{BTreeMap, BTreeSet};

use lotse_core::{Code, EntryKind, Module, ModuleId, PackId};
use serde_json::Value;

use crate::{Entry, Layer, Manifest, PackKind, PackSource};

/// The modules that are part of the content.
#[derive(Debug, Clone)]
pub(super) enum Modules {
    /// All modules, for authors of packs.
    All,
    /// Those that codes open, by employer pack.
    Opened(BTreeMap<PackId, BTreeSet<ModuleId>>),
}

impl Modules {
    /// The modules that codes open.
    pub(super) fn opened<S: PackSource + ?Sized>(
        source: &S,
        all: &[Manifest],
        codes: &BTreeMap<PackId, Code>,
    ) -> Result<Self, S::Error> {
        let mut opened = BTreeMap::new();
        for code in codes.values() {
            let is_employer = all.iter().any(|manifest| {
                manifest.id == code.pack && manifest.kind == PackKind::Organisation
            });
            if !is_employer {
                continue;
            }
            let modules = modules_opened_by(source, code)?;
            if !modules.is_empty() {
                opened.insert(code.pack.clone(), modules);
            }
        }
        Ok(Self::Opened(opened))
    }

    /// The employers' packs of which a code opens something.
    pub(super) fn employers(&self) -> impl Iterator<Item = &PackId> {
        self.by_employer().into_iter().flat_map(BTreeMap::keys)
    }

    /// The modules of an employer's pack that a code opens.
    pub(super) fn of(&self, employer: &PackId) -> impl Iterator<Item = &ModuleId> {
        let of_employer = self.by_employer().and_then(|opened| opened.get(employer));
        of_employer.into_iter().flatten()
    }

    /// A pack as a layer, with the entries that the reader may see.
    pub(super) fn layer(&self, pack: &PackId, entries: Vec<Entry>) -> Layer {
        let layer = Layer {
            pack: pack.clone(),
            entries,
        };
        match self {
            Self::All => layer,
            Self::Opened(opened) => layer.with_open(opened.get(pack).unwrap_or(&BTreeSet::new())),
        }
    }

    fn by_employer(&self) -> Option<&BTreeMap<PackId, BTreeSet<ModuleId>>> {
        match self {
            Self::All => None,
            Self::Opened(opened) => Some(opened),
        }
    }
}

/// The modules of a pack that a code opens.
pub fn modules_opened_by<S: PackSource + ?Sized>(
    source: &S,
    code: &Code,
) -> Result<BTreeSet<ModuleId>, S::Error> {
    let digest = code.digest();
    let entries = source.entries(&code.pack)?.into_iter();
    let modules = entries.filter(|entry| entry.kind == EntryKind::Module);
    Ok(modules
        .filter_map(|entry| {
            let module: Module = serde_json::from_value(Value::Object(entry.body)).ok()?;
            let opens = module.opens_with.contains(&digest);
            entry.id.parse().ok().filter(|_| opens)
        })
        .collect())
}
