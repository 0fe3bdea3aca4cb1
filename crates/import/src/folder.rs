//! The pack that an import is merged into.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    sync::Arc,
};

use lotse_core::{EntryKind, LeikaKey, PackId, RoleId, TopicId};
use lotse_i18n::{FluentSource, Language};

use super::{ImportError, entry_toml::file_of, ids::Ids, own_block::OwnBlock};
use lotse_pack_model::{Manifest, Pack, PackFiles, Place, files::has_ending, toml_json};

/// What a new pack extends.
const COUNTRY: &str = "de";

/// The folder of a pack, which may not exist yet.
#[derive(Debug, Clone)]
pub struct PackFolder {
    pub(crate) path: PathBuf,
    pub(crate) id: PackId,
    pub(crate) manifest: Option<Manifest>,
    pub(crate) files: PackFiles,
    /// The lower layers found in sibling folders.
    beneath: Vec<Arc<Pack>>,
}

impl PackFolder {
    /// Reads a pack and, from sibling folders, the packs it extends. The pack need not exist yet.
    pub fn read(path: &Path) -> Result<Self, ImportError> {
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let files = if path.is_dir() {
            PackFiles::read(&path)?
        } else {
            PackFiles::default()
        };
        let manifest = match files.get("pack.toml").map(toml::from_str::<Manifest>) {
            Some(Ok(manifest)) => Some(manifest),
            Some(Err(source)) => return Err(ImportError::Manifest { path, source }),
            None => None,
        };
        let mut folder = Self {
            id: name.parse()?,
            path,
            manifest,
            files,
            beneath: Vec::new(),
        };
        folder.beneath = folder.read_beneath();
        Ok(folder)
    }

    fn read_beneath(&self) -> Vec<Arc<Pack>> {
        let beside = |id: &PackId| self.path.with_file_name(id.as_str());
        let folders: Vec<PathBuf> = self.extends().iter().map(beside).collect();
        // Missing lower layers are reported by `lotse-pack check`.
        Place::read(&folders).map_or_else(|_| Vec::new(), |place| place.packs)
    }

    /// The packs it extends.
    pub(crate) fn extends(&self) -> Vec<PackId> {
        match &self.manifest {
            Some(manifest) => manifest.extends.clone(),
            None => COUNTRY.parse().into_iter().collect(),
        }
    }

    /// Fails if the pack does not exist.
    pub fn expect_pack(&self) -> Result<(), ImportError> {
        match self.manifest {
            Some(_) => Ok(()),
            None => Err(ImportError::NoPack(self.path.clone())),
        }
    }

    /// The source language of the pack; German for a new pack.
    pub(crate) fn source_language(&self) -> Language {
        let first = self
            .manifest
            .as_ref()
            .and_then(|manifest| manifest.languages.first());
        let german = || COUNTRY.parse().ok();
        first
            .cloned()
            .or_else(german)
            .unwrap_or_else(Language::english)
    }

    /// The topics of the place, in order.
    pub(crate) fn topics(&self) -> Vec<TopicId> {
        let beneath = self.beneath.iter().flat_map(|pack| &pack.entries);
        let beneath = beneath
            .filter(|entry| entry.kind == EntryKind::Topic)
            .map(|entry| entry.id.clone());
        let mut topics: Vec<TopicId> = Vec::new();
        for id in beneath.chain(self.own_ids("topics.toml")) {
            match id.parse::<TopicId>() {
                Ok(topic) if !topics.contains(&topic) => topics.push(topic),
                _ => {}
            }
        }
        topics
    }

    /// The roles of the place.
    pub(crate) fn roles(&self) -> BTreeSet<String> {
        self.known(EntryKind::Role, "roles.toml")
    }

    /// The contacts of the place.
    pub(crate) fn contacts(&self) -> BTreeSet<String> {
        self.known(EntryKind::Contact, "contacts.toml")
    }

    /// The services that steps are about, and the roles whose contacts they need. A step
    /// with several roles does not say which of them the service is for.
    pub(crate) fn leika_roles(&self) -> BTreeMap<LeikaKey, BTreeSet<RoleId>> {
        let beneath = self.beneath.iter().flat_map(|pack| &pack.entries);
        let beneath = beneath
            .filter(|entry| entry.kind == EntryKind::Step)
            .map(|entry| entry.body.clone());
        let own = self
            .files
            .iter()
            .filter(|(path, _)| path.starts_with("steps/"));
        let own = own
            .flat_map(|(_, text)| toml::from_str::<toml::Table>(text).unwrap_or_default())
            .filter_map(|(_, step)| step.try_into::<toml::Table>().ok())
            .map(toml_json::object);
        let mut services: BTreeMap<LeikaKey, BTreeSet<RoleId>> = BTreeMap::new();
        for step in beneath.chain(own) {
            let key = step.get("leika").and_then(|key| key.as_str()?.parse().ok());
            let Some(key) = key else {
                continue;
            };
            let roles = services.entry(key).or_default();
            let offices = step.get("offices").and_then(|offices| offices.as_array());
            if let Some([office]) = offices.map(Vec::as_slice) {
                roles.extend(office.as_str().and_then(|role| role.parse().ok()));
            }
        }
        services
    }

    fn known(&self, kind: EntryKind, own_file: &str) -> BTreeSet<String> {
        let beneath = self.beneath.iter().flat_map(|pack| &pack.entries);
        let beneath = beneath
            .filter(|entry| entry.kind == kind)
            .map(|entry| entry.id.clone());
        beneath.chain(self.own_ids(own_file)).collect()
    }

    /// The ids in one of its files; empty if it is missing or invalid.
    fn own_ids(&self, file: &str) -> Vec<String> {
        ids_in(self.files.get(file).unwrap_or_default())
    }

    /// The ids available to an import: those that nothing else uses. If each
    /// entry has its own source, it keeps the id of the previous import.
    pub(crate) fn ids(
        &self,
        import: &str,
        kinds: &[EntryKind],
        by_source: bool,
    ) -> Result<Ids, ImportError> {
        let mut ids = Ids::default();
        for entry in self.beneath.iter().flat_map(|pack| &pack.entries) {
            ids.take(entry.kind, &entry.id);
            // The guide of a step has the step's id.
            if entry.kind == EntryKind::Step {
                ids.take(EntryKind::Guide, &entry.id);
            }
        }
        for (path, text) in self.files.iter() {
            if path.starts_with("steps/") {
                for id in ids_in(text) {
                    ids.take(EntryKind::Guide, &id);
                }
            }
        }
        for kind in kinds {
            self.own_kind(&mut ids, import, *kind, by_source)?;
        }
        Ok(ids)
    }

    fn own_kind(
        &self,
        ids: &mut Ids,
        import: &str,
        kind: EntryKind,
        by_source: bool,
    ) -> Result<(), ImportError> {
        let mine = self.imported(import, kind)?;
        let is_mine = |id: &str| mine.iter().any(|(other, _)| other == id);
        for (id, entry) in mine.iter().filter(|_| by_source) {
            ids.remember(kind, source_of(entry), id);
        }
        for id in self
            .own_ids(&file_of(kind))
            .iter()
            .filter(|id| !is_mine(id))
        {
            ids.take(kind, id);
        }
        if kind == EntryKind::Guide {
            let pages = self.files.iter().filter_map(|(path, _)| guide_of(path));
            for (_, id) in pages.filter(|(_, id)| !is_mine(id)) {
                ids.take(kind, id);
            }
        }
        Ok(())
    }

    /// The entries of a previous import with this name.
    pub(crate) fn imported(
        &self,
        import: &str,
        kind: EntryKind,
    ) -> Result<Vec<(String, toml::Value)>, ImportError> {
        let file = file_of(kind);
        let text = self.files.get(&file).unwrap_or_default();
        let (_, inner, _) = OwnBlock { import }.split(&file, text)?;
        Ok(toml::from_str::<toml::Table>(inner)
            .unwrap_or_default()
            .into_iter()
            .collect())
    }

    /// The messages in a language that are written outside one file.
    pub(crate) fn written_elsewhere(
        &self,
        language: &Language,
        own_file: &str,
    ) -> BTreeSet<String> {
        let folder = format!("locales/{language}/");
        let texts = self.files.iter().filter(|(path, _)| {
            let file = path.strip_prefix(&folder);
            *path != own_file
                && file.is_some_and(|file| has_ending(file, "ftl") && !file.contains('/'))
        });
        let mut written = BTreeSet::new();
        for (_, text) in texts {
            let (source, _) = FluentSource::parse(text);
            written.extend(source.messages().into_iter().map(|(id, _)| id.to_owned()));
        }
        written
    }
}

/// The language and id of a guide at a path such as `locales/de/guides/wohnen.md`.
pub(crate) fn guide_of(path: &str) -> Option<(&str, &str)> {
    let (language, file) = path.strip_prefix("locales/")?.split_once("/guides/")?;
    Some((language, file.strip_suffix(".md")?))
}

fn ids_in(text: &str) -> Vec<String> {
    let table = toml::from_str::<toml::Table>(text).unwrap_or_default();
    table.into_iter().map(|(id, _)| id).collect()
}

/// The URL of an entry's source.
fn source_of(entry: &toml::Value) -> &str {
    let url = entry.get("source").and_then(|source| source.get("url"));
    url.and_then(toml::Value::as_str).unwrap_or_default()
}
