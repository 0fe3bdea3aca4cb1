//! From a pack to the content store.

use jiff::Timestamp;
use lotse_core::PackId;
use lotse_pack::{Entry, Manifest, Pack, fetch::Shelf};
use lotse_store::{
    ContentStore, Installation, Origin, StoredEntry, StoredGuide, StoredPack, StoredText, TextKind,
};
use serde_json::Value;

use crate::{ApiError, ErrorCode, Folders, place_content::from_store, shipped, update::Kept};

/// The note under which the fingerprint of what ships is kept.
pub(crate) const SHIPPED: &str = "shipped";

/// Puts the packs that ship with the app into the content store, in one
/// transaction. What was fetched since stays, unless what ships is newer.
pub(crate) fn install_shipped(store: &mut ContentStore, now: Timestamp) -> Result<(), ApiError> {
    let installed = store.list_packs()?;
    let shipped = shipped::packs();
    let is_newer_here = |pack: &Pack| {
        let here = installed.iter().find(|here| here.id == *pack.id());
        let fetched = here.filter(|here| here.origin.publisher.is_some());
        let manifest = fetched.and_then(|here| from_store::<Manifest>(here.manifest.clone()).ok());
        manifest.is_some_and(|manifest| manifest.version >= pack.manifest.version)
    };
    let packs = shipped
        .iter()
        .filter(|pack| !is_newer_here(pack))
        .map(|pack| stored(pack, Origin::default()))
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
    Ok(store.install(&installation, now)?)
}

/// Puts back what was fetched from publishers, from the signed archives that
/// were kept, after the database was lost.
pub(crate) fn restore_fetched(
    store: &mut ContentStore,
    folders: &Folders,
    now: Timestamp,
) -> Result<(), ApiError> {
    let shelf = Shelf::new(&folders.shelf());
    let kept = Kept::read(folders).restore(&shelf);
    let packs = kept
        .iter()
        .map(|(pack, origin)| stored(pack, origin.clone()))
        .collect::<Result<Vec<_>, _>>()?;
    let installation = Installation {
        packs: &packs,
        ..Installation::default()
    };
    store.install(&installation, now)?;
    // Nobody needs to be told that things are as they were.
    Ok(store.forget_seen()?)
}

/// A pack as it is stored.
pub(crate) fn stored(pack: &Pack, origin: Origin) -> Result<StoredPack, ApiError> {
    let json = |value: serde_json::Result<Value>| {
        value.map_err(|error| ApiError::logged(ErrorCode::ContentDamaged, &error))
    };
    let mut stored = StoredPack {
        manifest: json(serde_json::to_value(&pack.manifest))?,
        origin,
        pictures: pictures(pack),
        findables: pack.findables(),
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
