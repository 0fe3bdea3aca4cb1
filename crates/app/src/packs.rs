//! Installs packs into the content store.

#[cfg(not(target_family = "wasm"))]
mod fetched;
#[cfg(target_family = "wasm")]
mod none_fetched;

#[cfg(not(target_family = "wasm"))]
pub(crate) use fetched::{Kept, restore_fetched};
#[cfg(target_family = "wasm")]
pub(crate) use none_fetched::restore_fetched;

use std::collections::BTreeSet;

use jiff::civil::Date;
use lotse_core::{EntryKind, PackId};
use lotse_i18n::Language;
use lotse_pack_model::{Figures, Layer, Manifest, Pack, layer_order};
use lotse_store::{ContentStore, Installation, InstalledPack, NewPack, Origin};

use crate::{ApiError, Clock, shipped};

/// Key of the note that holds the fingerprint of the shipped content.
pub(crate) const SHIPPED: &str = "shipped";
/// Key of the note that holds the year of the figures in the search index;
/// empty when figures have changed since it was built.
pub(crate) const FIGURES: &str = "figures";
/// Key of the note that holds the directory as last fetched.
pub(crate) const DIRECTORY: &str = "directory";

/// Key of the note that lists the languages in which shipped content is fully indexed.
pub(crate) const WHOLE: &str = "searched-whole";

/// Languages in which shipped content is fully indexed.
pub(crate) fn searched_whole(store: &ContentStore) -> Result<BTreeSet<Language>, ApiError> {
    let note = store.installation_note(WHOLE)?.unwrap_or_default();
    let tags = note.split_whitespace();
    Ok(tags.filter_map(|tag| tag.parse().ok()).collect())
}

/// The note that lists these languages.
pub(crate) fn whole_note(languages: &BTreeSet<Language>) -> String {
    let tags: Vec<String> = languages.iter().map(ToString::to_string).collect();
    tags.join(" ")
}

/// Installs the shipped packs in one transaction, fully indexed in these languages, or not
/// at all until the parts for the search have been fetched. Fetched packs stay unless the shipped
/// ones are newer.
pub(crate) fn install_shipped(
    store: &mut ContentStore,
    clock: &Clock,
    whole: &BTreeSet<Language>,
) -> Result<(), ApiError> {
    let installed = store.list_packs()?;
    let shipped = shipped::packs()?;
    let is_newer_here = |pack: &Pack| {
        let here = installed.iter().find(|here| here.manifest.id == *pack.id());
        let fetched = here.filter(|here| here.origin.publisher.is_some());
        fetched.is_some_and(|here| here.manifest.version >= pack.manifest.version)
    };
    let newer = || shipped.iter().filter(|pack| !is_newer_here(pack));
    let figures = AllFigures::new(store, newer(), clock.today())?;
    let index_later = !shipped::has_search();
    let (packs, indexed): (Vec<NewPack<'_>>, _) = if index_later {
        let unindexed = |pack| NewPack::unindexed(pack, Origin::default());
        (newer().map(unindexed).collect(), String::new())
    } else {
        let index = |pack| figures.index_whole_in(whole, pack);
        (newer().map(index).collect(), whole_note(whole))
    };
    let ships = |id: &PackId| shipped.iter().any(|pack| pack.id() == id);
    let gone: Vec<PackId> = installed
        .iter()
        .filter(|here| here.origin.publisher.is_none() && !ships(&here.manifest.id))
        .map(|here| here.manifest.id.clone())
        .collect();
    let fingerprint = shipped::fingerprint();
    let installation = Installation {
        packs: &packs,
        gone: &gone,
        notes: &[(SHIPPED, &fingerprint), (WHOLE, &indexed)],
        index_later,
        ..Installation::default()
    };
    Ok(store.install(&installation, clock.now())?)
}

/// The figures of all packs; the index of a pack also holds those of its lower layers.
pub(crate) struct AllFigures {
    manifests: Vec<Manifest>,
    layers: Vec<Layer>,
    today: Date,
}

impl AllFigures {
    /// Figures of the installed packs and of those about to be installed.
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

    /// A shipped pack, fully indexed in these languages.
    pub(crate) fn index_whole_in<'a>(
        &self,
        whole: &BTreeSet<Language>,
        pack: &'a Pack,
    ) -> NewPack<'a> {
        NewPack::whole_in(whole, pack, Origin::default(), &self.of(pack.id()))
    }

    /// Figures used in the texts of a pack: its own and those of its lower layers.
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

/// Whether the figures of a pack differ from those of the installed version.
pub(crate) fn has_other_figures(store: &ContentStore, pack: &Pack) -> Result<bool, ApiError> {
    let mut coming = pack.layer().entries;
    coming.retain(|entry| entry.kind == EntryKind::Figure);
    Ok(installed_figures(store, pack.id())?.entries != coming)
}
