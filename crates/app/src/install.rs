//! From a pack to the content store.

use jiff::civil::Date;
use lotse_core::{EntryKind, PackId};
use lotse_delivery::fetch::Shelf;
use lotse_pack_model::{Entry, Figures, Layer, Manifest, Pack, layer_order};
use lotse_store::{
    ContentStore, Installation, Origin, StoredEntry, StoredGuide, StoredPack, StoredText, TextKind,
};
use serde_json::Value;

use crate::{
    ApiError, Clock, ErrorCode, Folders,
    place_content::{from_store, manifests},
    shipped,
    update::Kept,
};

/// The note under which the fingerprint of what ships is kept.
pub(crate) const SHIPPED: &str = "shipped";
/// The note under which the year is kept whose figures the search index holds;
/// no year, when figures have changed since it was made.
pub(crate) const FIGURES: &str = "figures";

/// Puts the packs that ship with the app into the content store, in one
/// transaction. What was fetched since stays, unless what ships is newer.
pub(crate) fn install_shipped(store: &mut ContentStore, clock: &Clock) -> Result<(), ApiError> {
    let installed = store.list_packs()?;
    let shipped = shipped::packs();
    let is_newer_here = |pack: &Pack| {
        let here = installed.iter().find(|here| here.id == *pack.id());
        let fetched = here.filter(|here| here.origin.publisher.is_some());
        let manifest = fetched.and_then(|here| from_store::<Manifest>(here.manifest.clone()).ok());
        manifest.is_some_and(|manifest| manifest.version >= pack.manifest.version)
    };
    let newer = || shipped.iter().filter(|pack| !is_newer_here(pack));
    let figures = AllFigures::new(store, newer(), clock.today())?;
    let packs = newer()
        .map(|pack| stored(pack, Origin::default(), &figures))
        .collect::<Result<Vec<_>, _>>()?;
    let ships = |id: &PackId| shipped.iter().any(|pack| pack.id() == id);
    let gone: Vec<PackId> = installed
        .iter()
        .filter(|here| here.origin.publisher.is_none() && !ships(&here.id))
        .map(|here| here.id.clone())
        .collect();
    let installation = Installation {
        packs: &packs,
        gone: &gone,
        notes: &[(SHIPPED, shipped::FINGERPRINT)],
        ..Installation::default()
    };
    Ok(store.install(&installation, clock.now())?)
}

/// Puts back what was fetched from publishers, from the signed archives that
/// were kept: after the database was lost, and after figures have changed,
/// which the search index holds as numbers.
pub(crate) fn restore_fetched(
    store: &mut ContentStore,
    folders: &Folders,
    clock: &Clock,
) -> Result<(), ApiError> {
    let shelf = Shelf::new(&folders.shelf());
    let kept = Kept::read(folders).restore(&shelf);
    let today = clock.today();
    let figures = AllFigures::new(store, kept.iter().map(|(pack, _)| pack), today)?;
    let packs = kept
        .iter()
        .map(|(pack, origin)| stored(pack, origin.clone(), &figures))
        .collect::<Result<Vec<_>, _>>()?;
    let year = today.year().to_string();
    let installation = Installation {
        packs: &packs,
        notes: &[(FIGURES, &year)],
        ..Installation::default()
    };
    Ok(store.install(&installation, clock.now())?)
}

/// The figures of all packs: the index of one holds those of the packs beneath it too.
pub(crate) struct AllFigures {
    manifests: Vec<Manifest>,
    layers: Vec<Layer>,
    today: Date,
}

impl AllFigures {
    /// The figures of the packs that are installed and of those that are coming.
    pub(crate) fn new<'a>(
        store: &ContentStore,
        coming: impl Iterator<Item = &'a Pack>,
        today: Date,
    ) -> Result<Self, ApiError> {
        let mut all = Self {
            manifests: Vec::new(),
            layers: Vec::new(),
            today,
        };
        for pack in coming {
            all.manifests.push(pack.manifest.clone());
            all.layers.push(pack.layer());
        }
        for manifest in manifests(store)? {
            if all.manifests.iter().all(|coming| coming.id != manifest.id) {
                all.layers.push(installed_figures(store, &manifest.id)?);
                all.manifests.push(manifest);
            }
        }
        Ok(all)
    }

    /// The figures that the texts of a pack take: its own and those beneath.
    fn of(&self, pack: &PackId) -> Figures {
        let order = layer_order(pack, &self.manifests).into_iter();
        let layers = order.filter_map(|manifest| {
            let mut layers = self.layers.iter();
            layers.find(|layer| layer.pack == manifest.id).cloned()
        });
        Figures::of_layers(layers, self.today)
    }
}

fn installed_figures(store: &ContentStore, pack: &PackId) -> Result<Layer, ApiError> {
    let entries = store.load_entries(pack)?.into_iter();
    let figures = entries.filter(|entry| entry.kind == EntryKind::Figure);
    let figures = figures.map(|StoredEntry { kind, id, body }| Entry { kind, id, body });
    Ok(Layer {
        pack: pack.clone(),
        entries: figures.collect(),
    })
}

/// Whether a pack says other figures than the one that is installed.
pub(crate) fn has_other_figures(store: &ContentStore, pack: &Pack) -> Result<bool, ApiError> {
    let mut coming = pack.layer().entries;
    coming.retain(|entry| entry.kind == EntryKind::Figure);
    Ok(installed_figures(store, pack.id())?.entries != coming)
}

/// A pack as it is stored, its search index with the figures of its layers.
pub(crate) fn stored(
    pack: &Pack,
    origin: Origin,
    figures: &AllFigures,
) -> Result<StoredPack, ApiError> {
    let json = |value: serde_json::Result<Value>| {
        value.map_err(|error| ApiError::logged(ErrorCode::ContentDamaged, &error))
    };
    let mut stored = StoredPack {
        manifest: json(serde_json::to_value(&pack.manifest))?,
        origin,
        pictures: pictures(pack),
        findables: pack.findables(&figures.of(pack.id())),
        synonyms: pack.synonyms(),
        ..StoredPack::empty(pack.id().clone())
    };
    for entry in &pack.entries {
        let Entry { kind, id, body } = entry.clone();
        stored.entries.push(StoredEntry { kind, id, body });
    }
    for (language, part) in &pack.languages {
        let text = |kind, source: &String| StoredText {
            language: language.to_string(),
            kind,
            source: source.clone(),
        };
        stored.texts.extend(
            part.texts
                .values()
                .map(|source| text(TextKind::Pack, source)),
        );
        stored.texts.extend(
            part.interface
                .values()
                .map(|source| text(TextKind::Interface, source)),
        );
        stored
            .guides
            .extend(part.guides.iter().map(|(id, markdown)| StoredGuide {
                language: language.to_string(),
                id: id.to_string(),
                markdown: markdown.clone(),
            }));
        if let Some(meta) = &part.meta {
            let meta = json(serde_json::to_value(meta))?;
            stored.languages.push((language.to_string(), meta));
        }
    }
    Ok(stored)
}

fn pictures(pack: &Pack) -> Vec<(String, Vec<u8>)> {
    let pictures = pack.pictures();
    pictures
        .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
        .collect()
}
