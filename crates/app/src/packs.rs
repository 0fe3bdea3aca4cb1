//! From a pack to the content store.

use jiff::civil::Date;
use lotse_core::{EntryKind, PackId};
use lotse_delivery::fetch::Shelf;
use lotse_pack_model::{Figures, Layer, Manifest, Pack, layer_order};
use lotse_store::{ContentStore, Installation, InstalledPack, NewPack, Origin};

use crate::{ApiError, Clock, Folders, shipped, update::Kept};

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
        let here = installed.iter().find(|here| here.manifest.id == *pack.id());
        let fetched = here.filter(|here| here.origin.publisher.is_some());
        fetched.is_some_and(|here| here.manifest.version >= pack.manifest.version)
    };
    let newer = || shipped.iter().filter(|pack| !is_newer_here(pack));
    let figures = AllFigures::new(store, newer(), clock.today())?;
    let packs: Vec<NewPack<'_>> = newer()
        .map(|pack| figures.index(pack, Origin::default()))
        .collect();
    let ships = |id: &PackId| shipped.iter().any(|pack| pack.id() == id);
    let gone: Vec<PackId> = installed
        .iter()
        .filter(|here| here.origin.publisher.is_none() && !ships(&here.manifest.id))
        .map(|here| here.manifest.id.clone())
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
    let packs: Vec<NewPack<'_>> = kept
        .iter()
        .map(|(pack, origin)| figures.index(pack, origin.clone()))
        .collect();
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
        for InstalledPack { manifest, .. } in &*store.list_packs()? {
            if all.manifests.iter().all(|coming| coming.id != manifest.id) {
                all.layers.push(installed_figures(store, &manifest.id)?);
                all.manifests.push(manifest.clone());
            }
        }
        Ok(all)
    }

    /// A pack with its search index, which holds the figures of its layers.
    pub(crate) fn index<'a>(&self, pack: &'a Pack, origin: Origin) -> NewPack<'a> {
        NewPack::new(pack, origin, &self.of(pack.id()))
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
    let mut entries = store.load_entries(pack)?;
    entries.retain(|entry| entry.kind == EntryKind::Figure);
    Ok(Layer {
        pack: pack.clone(),
        entries,
    })
}

/// Whether a pack says other figures than the one that is installed.
pub(crate) fn has_other_figures(store: &ContentStore, pack: &Pack) -> Result<bool, ApiError> {
    let mut coming = pack.layer().entries;
    coming.retain(|entry| entry.kind == EntryKind::Figure);
    Ok(installed_figures(store, pack.id())?.entries != coming)
}
