//! Packs in a content store, for searching.

use std::path::Path;

use anyhow::{Context, Result};
use jiff::{Timestamp, tz::TimeZone};
use lotse_core::{Content, EntryKind, PackId};
use lotse_pack_model::{Figures, Place, build_content};
use lotse_search::{Findable, Query};
use lotse_store::{ContentStore, Installation, NewPack, Search};

use crate::beside;

/// A searchable place with additional entries.
pub struct Searched {
    store: ContentStore,
    content: Content,
    packs: Vec<PackId>,
    /// Everything in its packs that can be found.
    pub findables: Vec<Findable>,
    folder: tempfile::TempDir,
}

impl Searched {
    /// Opens a shipped place with additional entries.
    pub fn open(place: &str, more: &[Findable]) -> Result<Self> {
        let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
        let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packs");
        let place = Place::read(&[packs.join(place)])?;
        let figures = Figures::of_layers(place.layers(), today);
        let mut stored = Vec::new();
        let mut findables = more.to_vec();
        for pack in &place.packs {
            findables.extend(pack.findables(&figures));
            let new =
                NewPack::of_findables(pack.id().clone(), pack.findables(&figures), pack.synonyms());
            stored.push(new.with_equivalents(pack.equivalents()));
        }
        stored.push(NewPack::of_findables(
            beside::ID.parse()?,
            more.to_vec(),
            Vec::new(),
        ));
        let folder = tempfile::tempdir()?;
        let (mut store, _) = ContentStore::open(folder.path())?;
        let installation = Installation {
            packs: &stored,
            ..Installation::default()
        };
        store.install(&installation, Timestamp::UNIX_EPOCH)?;
        Ok(Self {
            store,
            content: build_content(&place.layers()).0,
            packs: stored
                .into_iter()
                .map(|new| new.pack.id().clone())
                .collect(),
            findables,
            folder,
        })
    }

    /// The entries that a hit leads to.
    pub fn leads_to(&self, kind: EntryKind, id: &str) -> Vec<(EntryKind, String)> {
        if id.starts_with(beside::ID) {
            return vec![(kind, id.to_owned())];
        }
        self.content.leads_to(kind, id)
    }

    /// Searches as a reader of `language`, German and English.
    pub fn search(&self, text: &str, language: &str) -> Result<Search> {
        let leads_to = |kind, id: &str| self.leads_to(kind, id);
        let query = Query::new(text);
        let search = self
            .store
            .search(&query, &self.packs, &[language, "en", "de"], leads_to);
        search.with_context(|| format!("failed to search for {text:?}"))
    }

    /// Size of the database on disk, in bytes.
    pub fn size(&self) -> Result<u64> {
        Ok(self.folder.path().join("content.db").metadata()?.len())
    }
}
