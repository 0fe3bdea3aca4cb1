//! Installed packs come back as they went in.

#![cfg(test)]

use jiff::Timestamp;
use lotse_core::{EntryKind, PackId};
use lotse_store::{
    ContentState, ContentStore, PackSummary, StoredEntry, StoredGuide, StoredPack, StoredText,
    TextKind,
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
        fingerprint: format!("{word}-1"),
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
            step: "same-id".to_owned(),
            markdown: "# So geht's".to_owned(),
        }],
        languages: vec![
            ("ar".to_owned(), json!({ "machine": true })),
            ("de".to_owned(), json!({})),
        ],
    }
}

#[test]
fn a_pack_comes_back_as_it_was_installed() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, state) = ContentStore::open(dir.path()).unwrap();
    assert_eq!(state, ContentState::Fresh);
    assert_eq!(store.fingerprint().unwrap(), None);
    let installed = [pack("de"), pack("de-jena")];
    store
        .install(&installed, "shipped-1", Timestamp::UNIX_EPOCH)
        .unwrap();
    drop(store);

    let (store, state) = ContentStore::open(dir.path()).unwrap();
    assert_eq!(state, ContentState::Kept);
    assert_eq!(store.fingerprint().unwrap().as_deref(), Some("shipped-1"));
    let [_, jena] = installed;
    let summaries = store.list_packs().unwrap();
    let summary = PackSummary {
        id: jena.id.clone(),
        manifest: jena.manifest,
        fingerprint: jena.fingerprint,
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
    store
        .install(&[pack("de")], "shipped-1", Timestamp::UNIX_EPOCH)
        .unwrap();
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
    store
        .install(&[pack("de")], "shipped-1", Timestamp::UNIX_EPOCH)
        .unwrap();
    let guide = |language, step| store.load_guide(&id("de"), language, step).unwrap();
    assert_eq!(guide("de", "same-id").as_deref(), Some("# So geht's"));
    assert_eq!(guide("ar", "same-id"), None);
    assert_eq!(guide("de", "other"), None);
}

#[test]
fn installing_replaces_all_that_was_there() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(dir.path()).unwrap();
    store
        .install(
            &[pack("de"), pack("de-jena")],
            "shipped-1",
            Timestamp::UNIX_EPOCH,
        )
        .unwrap();
    store
        .install(&[pack("de")], "shipped-2", Timestamp::UNIX_EPOCH)
        .unwrap();
    assert_eq!(store.list_packs().unwrap().len(), 1);
    assert_eq!(store.fingerprint().unwrap().as_deref(), Some("shipped-2"));
    assert!(store.load_entries(&id("de-jena")).unwrap().is_empty());
    assert!(
        store
            .load_guide(&id("de-jena"), "de", "same-id")
            .unwrap()
            .is_none()
    );
}

#[test]
fn a_pack_that_cannot_be_stored_leaves_the_old_ones() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(dir.path()).unwrap();
    store
        .install(&[pack("de")], "shipped-1", Timestamp::UNIX_EPOCH)
        .unwrap();
    let mut twice = pack("de-jena");
    twice.entries.push(entry(EntryKind::Topic, "same-id"));
    assert!(
        store
            .install(&[twice], "shipped-2", Timestamp::UNIX_EPOCH)
            .is_err()
    );
    assert_eq!(store.fingerprint().unwrap().as_deref(), Some("shipped-1"));
    assert_eq!(store.load_entries(&id("de")).unwrap(), pack("de").entries);
}
