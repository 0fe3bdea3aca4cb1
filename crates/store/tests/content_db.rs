//! Installed packs come back as they went in.

#![cfg(test)]

use jiff::Timestamp;
use lotse_core::{EntryKind, PackId};
use lotse_store::{
    ContentState, ContentStore, Installation, Origin, PackSummary, StoredEntry, StoredGuide,
    StoredPack, StoredText, TextKind,
};
use serde_json::{Map, json};

fn id(word: &str) -> PackId {
    word.parse().unwrap()
}

fn entry(kind: EntryKind, id: &str) -> StoredEntry {
    let body = Map::from_iter([("icon".to_owned(), json!({ "nested": [1, "a\0b"] }))]);
    StoredEntry {
        kind,
        id: id.to_owned(),
        body,
    }
}

fn text(language: &str, kind: TextKind, source: &str) -> StoredText {
    StoredText {
        language: language.to_owned(),
        kind,
        source: source.to_owned(),
    }
}

fn pack(word: &str) -> StoredPack {
    StoredPack {
        id: id(word),
        manifest: json!({ "version": "2026.11.1" }),
        origin: Origin {
            publisher: Some("jena".to_owned()),
            fresh_until: Some(Timestamp::UNIX_EPOCH),
            parts: [("de".to_owned(), ("0".repeat(64), 512))].into(),
        },
        entries: vec![
            entry(EntryKind::Step, "z-comes-first"),
            entry(EntryKind::Topic, "same-id"),
            entry(EntryKind::Step, "same-id"),
        ],
        texts: vec![
            text("ar", TextKind::Pack, "title = عنوان"),
            text("de", TextKind::Pack, "title = Titel"),
            text("de", TextKind::Pack, "title = Besserer Titel"),
            text("de", TextKind::Interface, "app-name = Lotse Jena"),
        ],
        guides: vec![StoredGuide {
            language: "de".to_owned(),
            id: "same-id".to_owned(),
            markdown: "# So geht's".to_owned(),
        }],
        pictures: vec![("media/map.png".to_owned(), vec![0, 255])],
        languages: vec![
            ("ar".to_owned(), json!({ "machine": true })),
            ("de".to_owned(), json!({})),
        ],
        findables: Vec::new(),
        synonyms: Vec::new(),
    }
}

fn install(store: &mut ContentStore, packs: &[StoredPack]) {
    let installation = Installation {
        packs,
        notes: &[("shipped", "shipped-1")],
        ..Installation::default()
    };
    store.install(&installation, Timestamp::UNIX_EPOCH).unwrap();
}

#[test]
fn a_pack_comes_back_as_it_was_installed() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, state) = ContentStore::open(dir.path()).unwrap();
    assert_eq!(state, ContentState::Fresh);
    assert_eq!(store.installation_note("shipped").unwrap(), None);
    let installed = [pack("de"), pack("de-jena")];
    install(&mut store, &installed);
    drop(store);

    let (store, state) = ContentStore::open(dir.path()).unwrap();
    assert_eq!(state, ContentState::Kept);
    assert_eq!(
        store.installation_note("shipped").unwrap().as_deref(),
        Some("shipped-1")
    );
    let [_, jena] = installed;
    let summaries = store.list_packs().unwrap();
    let summary = PackSummary {
        id: jena.id.clone(),
        manifest: jena.manifest,
        origin: jena.origin,
    };
    assert_eq!(summaries.len(), 2);
    assert_eq!(summaries[1], summary);
    assert_eq!(store.load_entries(&jena.id).unwrap(), jena.entries);
    assert_eq!(store.load_languages(&jena.id).unwrap(), jena.languages);
}

#[test]
fn texts_come_in_the_order_of_the_languages_asked_for() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(dir.path()).unwrap();
    install(&mut store, &[pack("de")]);
    let sources = |languages: &[&str], kind| -> Vec<String> {
        let texts = store.load_texts(&id("de"), languages, kind).unwrap();
        texts.into_iter().map(|text| text.source).collect()
    };
    assert_eq!(
        sources(&["de", "ar", "tr"], TextKind::Pack),
        ["title = Titel", "title = Besserer Titel", "title = عنوان"]
    );
    assert_eq!(
        sources(&["ar", "de"], TextKind::Interface),
        ["app-name = Lotse Jena"]
    );
}

#[test]
fn a_guide_is_found_by_language_and_step() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(dir.path()).unwrap();
    install(&mut store, &[pack("de")]);
    let guide = |language, step| store.load_guide(&id("de"), language, step).unwrap();
    assert_eq!(guide("de", "same-id").as_deref(), Some("# So geht's"));
    assert_eq!(guide("ar", "same-id"), None);
    assert_eq!(guide("de", "other"), None);
}

#[test]
fn installing_replaces_what_it_names_and_leaves_the_rest() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(dir.path()).unwrap();
    install(&mut store, &[pack("de"), pack("de-bw"), pack("de-jena")]);
    let mut newer = pack("de");
    newer.entries.truncate(1);
    let installation = Installation {
        packs: &[newer],
        gone: &[id("de-jena")],
        notes: &[("shipped", "shipped-2")],
        ..Installation::default()
    };
    store.install(&installation, Timestamp::UNIX_EPOCH).unwrap();
    let ids: Vec<PackId> = store
        .list_packs()
        .unwrap()
        .into_iter()
        .map(|pack| pack.id)
        .collect();
    assert_eq!(ids, [id("de"), id("de-bw")]);
    let note = store.installation_note("shipped").unwrap();
    assert_eq!(note.as_deref(), Some("shipped-2"));
    assert_eq!(store.load_entries(&id("de")).unwrap().len(), 1);
    assert!(store.load_entries(&id("de-jena")).unwrap().is_empty());
    let guide = store.load_guide(&id("de-jena"), "de", "same-id").unwrap();
    assert_eq!(guide, None);
    let picture = |pack| store.load_picture(&id(pack), "media/map.png").unwrap();
    assert_eq!(picture("de"), Some(vec![0, 255]));
    assert_eq!(picture("de-jena"), None);
}

#[test]
fn a_pack_that_cannot_be_stored_leaves_the_old_ones() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(dir.path()).unwrap();
    install(&mut store, &[pack("de")]);
    let mut twice = pack("de-jena");
    twice.entries.push(entry(EntryKind::Topic, "same-id"));
    let mut newer = pack("de");
    newer.entries.truncate(1);
    let installation = Installation {
        packs: &[newer, twice],
        notes: &[("shipped", "shipped-2")],
        ..Installation::default()
    };
    assert!(store.install(&installation, Timestamp::UNIX_EPOCH).is_err());
    let note = store.installation_note("shipped").unwrap();
    assert_eq!(note.as_deref(), Some("shipped-1"));
    assert_eq!(store.load_entries(&id("de")).unwrap(), pack("de").entries);
}

#[test]
fn what_a_pack_said_is_remembered_until_the_person_looks() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(dir.path()).unwrap();
    install(&mut store, &[pack("de"), pack("de-jena")]);
    assert_eq!(
        store.list_seen().unwrap(),
        [],
        "nobody has looked at anything yet"
    );
    install(&mut store, &[pack("de")]);
    assert_eq!(store.list_seen().unwrap(), [], "it says the same");

    for length in [2, 1] {
        let mut newer = pack("de");
        newer.entries.truncate(length);
        install(&mut store, &[newer]);
        let seen = store.list_seen().unwrap();
        assert_eq!(seen.len(), 1);
        assert_eq!(
            seen[0].entries,
            pack("de").entries,
            "what was there at first"
        );
        assert_eq!(seen[0].texts, pack("de").texts);
    }

    store.forget_seen().unwrap();
    assert_eq!(store.list_seen().unwrap(), []);
}

#[test]
fn what_was_changed_back_before_anybody_looked_is_no_change() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(dir.path()).unwrap();
    install(&mut store, &[pack("de")]);
    let mut newer = pack("de");
    newer.entries.truncate(1);
    install(&mut store, &[newer]);
    install(&mut store, &[pack("de")]);
    assert_eq!(store.list_seen().unwrap(), []);
}
