//! A place looks the same on a device as in the folders of its authors.

#![cfg(test)]

use std::{collections::BTreeMap, path::Path};

use jiff::Timestamp;
use lotse_core::EntryKind;
use lotse_pack_model::{Audience, Figures, Place, PlaceContent};
use lotse_search::{Evidence, Query};
use lotse_store::{ContentStore, Installation, NewPack, Origin};

const TODAY: &str = "2026-11-28";

fn store_of(place: &Place, folder: &Path) -> ContentStore {
    let (mut store, _) = ContentStore::open(folder).unwrap();
    let figures = Figures::of_layers(place.layers(), TODAY.parse().unwrap());
    let packs = place.packs.iter();
    let packs: Vec<NewPack<'_>> = packs
        .map(|pack| NewPack::new(pack, Origin::default(), &figures))
        .collect();
    let installation = Installation {
        packs: &packs,
        ..Installation::default()
    };
    store.install(&installation, Timestamp::UNIX_EPOCH).unwrap();
    store
}

#[test]
fn a_search_does_not_look_for_the_name_of_the_country() {
    let folder = tempfile::tempdir().unwrap();
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
    let place = Place::read(&[packs.join("de-jena")]).unwrap();
    let store = store_of(&place, folder.path());
    for (language, text) in [
        ("de", "Impfung in Deutschland "),
        ("en", "vaccination in Germany "),
    ] {
        let query = Query::new(text);
        let search = store.search(&query, &[], &[language], |_, _| Vec::new());
        let plans = search.unwrap().plans;
        let mut plans = plans.iter().filter(|(of, _)| *of == language);
        let expression = plans.next().unwrap().1.expression(Evidence::All).unwrap();
        let country = text.trim().rsplit(' ').next().unwrap().to_lowercase();
        assert!(
            !expression.contains(&format!("\"{country}\"")),
            "{expression}"
        );
    }
}

#[test]
fn a_place_is_the_same_from_the_store_and_from_its_folders() {
    let folder = tempfile::tempdir().unwrap();
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
    let place = Place::read(&[packs.join("de-jena")]).unwrap();
    let store = store_of(&place, folder.path());
    let folders = place.packs.as_slice();
    for language in ["de", "ar", "en", "fr"] {
        let audience = Audience {
            also: Vec::new(),
            language: language.parse().unwrap(),
            place: place.top().map(|top| top.id().clone()),
            codes: BTreeMap::new(),
            today: TODAY.parse().unwrap(),
        };
        let stored = PlaceContent::load(&store, audience.clone());
        let stored = stored.unwrap().unwrap();
        let read = PlaceContent::load(folders, audience).unwrap().unwrap();
        assert_eq!(stored.content, read.content);
        assert_eq!(stored.manifests, read.manifests);
        assert_eq!(stored.metas, read.metas);
        assert_eq!(stored.languages(), read.languages());
        for id in read.content.steps.keys() {
            let message = format!("step-{id}");
            assert_eq!(stored.official(&message), read.official(&message));
            let (kind, id) = (EntryKind::Step, id.as_str());
            let found = stored.found(&store, kind, id).unwrap();
            assert_eq!(found, read.found(folders, kind, id).unwrap());
            let guide = stored.guide(&store, id).unwrap();
            assert_eq!(guide, read.guide(folders, id).unwrap());
        }
        for id in read.content.guides.keys() {
            let (kind, id) = (EntryKind::Guide, id.as_str());
            let found = stored.found(&store, kind, id).unwrap();
            assert_eq!(found, read.found(folders, kind, id).unwrap());
        }
    }
}
