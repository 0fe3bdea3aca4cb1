//! Installed packs are read back as they were written.

#![cfg(test)]

use std::borrow::Cow;

use jiff::Timestamp;
use lotse_core::{EntryKind, PackId};
use lotse_i18n::Language;
use lotse_pack_model::{Digest, Entry, Figures, Pack, PackFiles, Part};
use lotse_store::{
    ContentState, ContentStore, Installation, InstalledPack, NewPack, Origin, TextKind,
};
use serde_json::{Map, json};

fn id(word: &str) -> PackId {
    word.parse().unwrap()
}

fn language(tag: &str) -> Language {
    tag.parse().unwrap()
}

fn entry(kind: EntryKind, id: &str) -> Entry {
    let body = Map::from_iter([("icon".to_owned(), json!({ "nested": [1, "a\0b"] }))]);
    Entry {
        kind,
        id: id.to_owned(),
        body,
    }
}

fn pack(word: &str) -> NewPack<'static> {
    let manifest = format!(
        "id = \"{word}\"\nkind = \"city\"\nextends = []\nversion = \"2026.11.1\"\n\
         languages = [\"de\", \"ar\"]\npublisher = \"Jena\""
    );
    let mut files = PackFiles::default();
    for (path, text) in [
        ("pack.toml", manifest.as_str()),
        ("locales/ar/pack.ftl", "title = عنوان"),
        ("locales/ar/meta.toml", "made_by = \"machine\""),
        ("locales/de/a.ftl", "title = Titel\npack-name = Jena"),
        ("locales/de/b.ftl", "title = Besserer Titel"),
        ("locales/de/ui/app.ftl", "app-name = Lotse Jena"),
        ("locales/de/guides/same-id.md", "# So geht's"),
    ] {
        files.insert(path.to_owned(), text.into()).unwrap();
    }
    files.insert("media/map.png".into(), vec![0, 255]).unwrap();
    let (pack, findings) = Pack::read(word, files);
    assert_eq!(findings, []);
    let mut pack = pack.unwrap();
    pack.entries = vec![
        entry(EntryKind::Step, "z-comes-first"),
        entry(EntryKind::Topic, "same-id"),
        entry(EntryKind::Step, "same-id"),
    ];
    NewPack {
        pack: Cow::Owned(pack),
        origin: Origin {
            publisher: Some("jena".to_owned()),
            fresh_until: Some(Timestamp::UNIX_EPOCH),
            parts: [(Part::Structure, (Digest::of(b"jena"), 512))].into(),
        },
        findables: Vec::new(),
        synonyms: Vec::new(),
        equivalents: Vec::new(),
    }
}

fn shortened(word: &str, length: usize) -> NewPack<'static> {
    let mut shorter = pack(word);
    shorter.pack.to_mut().entries.truncate(length);
    shorter
}

fn install(store: &mut ContentStore, packs: &[NewPack<'_>]) {
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
    let arabic = &jena.pack.languages[&language("ar")];
    let expected = InstalledPack {
        manifest: jena.pack.manifest.clone(),
        origin: jena.origin.clone(),
        names: [(language("de"), "Jena".to_owned())].into(),
        metas: [(language("ar"), arabic.meta.clone().unwrap())].into(),
    };
    assert_eq!(summaries.len(), 2);
    assert_eq!(summaries[1], expected);
    assert_eq!(
        store.load_entries(jena.pack.id()).unwrap(),
        jena.pack.entries
    );
}

#[test]
fn texts_come_in_the_order_of_the_pack() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(dir.path()).unwrap();
    install(&mut store, &[pack("de")]);
    let sources = |tag, kind| store.load_texts(&id("de"), &language(tag), kind).unwrap();
    assert_eq!(
        sources("de", TextKind::Pack),
        ["title = Titel\npack-name = Jena", "title = Besserer Titel"]
    );
    assert_eq!(sources("tr", TextKind::Pack), Vec::<String>::new());
    assert_eq!(
        sources("de", TextKind::Interface),
        ["app-name = Lotse Jena"]
    );
}

#[test]
fn a_guide_is_found_by_language_and_step() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(dir.path()).unwrap();
    install(&mut store, &[pack("de")]);
    let guide = |tag, step| store.load_guide(&id("de"), &language(tag), step).unwrap();
    assert_eq!(guide("de", "same-id").as_deref(), Some("# So geht's"));
    assert_eq!(guide("ar", "same-id"), None);
    assert_eq!(guide("de", "other"), None);
    let languages = store.guide_languages(&id("de"), "same-id").unwrap();
    assert_eq!(languages, [language("de")]);
}

#[test]
fn a_guide_that_an_update_changes_drops_or_adds_is_as_in_the_update() {
    let with_guides = |guides: &[(&str, &str)]| {
        let mut pack = pack("de");
        let part = pack.pack.to_mut().languages.get_mut(&language("de"));
        part.unwrap().guides = guides
            .iter()
            .map(|(id, markdown)| (id.parse().unwrap(), (*markdown).to_owned()))
            .collect();
        pack
    };
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(dir.path()).unwrap();
    install(
        &mut store,
        &[with_guides(&[
            ("same", "1"),
            ("changed", "1"),
            ("dropped", "1"),
        ])],
    );
    install(
        &mut store,
        &[with_guides(&[
            ("same", "1"),
            ("changed", "2"),
            ("added", "2"),
        ])],
    );
    let guides = ["same", "changed", "dropped", "added"].map(|guide| {
        let guide = store.load_guide(&id("de"), &language("de"), guide);
        guide.unwrap()
    });
    let expected = [Some("1"), Some("2"), None, Some("2")];
    assert_eq!(guides.each_ref().map(Option::as_deref), expected);
}

#[test]
fn installing_replaces_what_it_names_and_leaves_the_rest() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(dir.path()).unwrap();
    install(&mut store, &[pack("de"), pack("de-bw"), pack("de-jena")]);
    let newer = shortened("de", 1);
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
        .iter()
        .map(|pack| pack.manifest.id.clone())
        .collect();
    assert_eq!(ids, [id("de"), id("de-bw")]);
    let note = store.installation_note("shipped").unwrap();
    assert_eq!(note.as_deref(), Some("shipped-2"));
    assert_eq!(store.load_entries(&id("de")).unwrap().len(), 1);
    assert!(store.load_entries(&id("de-jena")).unwrap().is_empty());
    let guide = store
        .load_guide(&id("de-jena"), &language("de"), "same-id")
        .unwrap();
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
    twice
        .pack
        .to_mut()
        .entries
        .push(entry(EntryKind::Topic, "same-id"));
    let newer = shortened("de", 1);
    let installation = Installation {
        packs: &[newer, twice],
        notes: &[("shipped", "shipped-2")],
        ..Installation::default()
    };
    assert!(store.install(&installation, Timestamp::UNIX_EPOCH).is_err());
    let note = store.installation_note("shipped").unwrap();
    assert_eq!(note.as_deref(), Some("shipped-1"));
    assert_eq!(
        store.load_entries(&id("de")).unwrap(),
        pack("de").pack.entries
    );
}

#[test]
fn what_a_pack_said_is_remembered_until_the_person_looks() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(dir.path()).unwrap();
    install(&mut store, &[pack("de"), pack("de-jena")]);
    assert_eq!(
        store.list_seen().unwrap(),
        [],
        "a first installation is not a change"
    );
    install(&mut store, &[pack("de")]);
    assert_eq!(store.list_seen().unwrap(), [], "the content is the same");

    for length in [2, 1] {
        install(&mut store, &[shortened("de", length)]);
        let seen = store.list_seen().unwrap();
        assert_eq!(seen.len(), 1);
        assert_eq!(
            seen[0].entries,
            pack("de").pack.entries,
            "the content when the person last looked"
        );
        let titles = &seen[0].texts[&language("ar")];
        assert_eq!(titles, &["title = عنوان"]);
    }

    store.forget_seen().unwrap();
    assert_eq!(store.list_seen().unwrap(), []);
}

#[test]
fn what_was_changed_back_before_anybody_looked_is_no_change() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(dir.path()).unwrap();
    install(&mut store, &[pack("de")]);
    let newer = shortened("de", 1);
    install(&mut store, &[newer]);
    install(&mut store, &[pack("de")]);
    assert_eq!(store.list_seen().unwrap(), []);
}

/// A list of towns.
const TOWNS: &str = "name\tstate\tlatitude\tlongitude\nBuxtehude\tde-ni\t53.47\t9.69\n";

/// Installs a country that has a file of a gazetteer.
fn install_country(store: &mut ContentStore, path: &str, text: &str) {
    let manifest = "id = \"de\"\nkind = \"country\"\nextends = []\nversion = \"2026.11.1\"\n\
        languages = [\"de\"]\npublisher = \"Lotse\"";
    let files = [("pack.toml", manifest), (path, text)];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
    let (country, _) = Pack::read("de", files.into_iter().collect());
    let country = country.unwrap();
    let figures = Figures::of_layers([], "2026-11-22".parse().unwrap());
    let packs = [NewPack::new(&country, Origin::default(), &figures)];
    let install = Installation {
        packs: &packs,
        ..Installation::default()
    };
    store.install(&install, Timestamp::UNIX_EPOCH).unwrap();
}

#[test]
fn a_gazetteer_takes_its_towns_later() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(folder.path()).unwrap();
    install_country(
        &mut store,
        "postcodes.tsv",
        "from\tto\tstate\n21614\t21614\tde-ni\n",
    );
    assert!(store.lacks_towns().unwrap());
    store.put_towns(&id("de"), TOWNS).unwrap();
    assert!(!store.lacks_towns().unwrap());
    let (_, gazetteer) = store.load_gazetteer().unwrap().unwrap();
    assert_eq!((gazetteer.towns.len(), gazetteer.postcodes.len()), (1, 1));
}

#[test]
fn a_gazetteer_is_kept_with_its_pack_and_goes_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = ContentStore::open(folder.path()).unwrap();
    assert_eq!(store.load_gazetteer().unwrap(), None);
    install_country(&mut store, "places.tsv", TOWNS);
    assert!(!store.lacks_towns().unwrap());
    let (pack, gazetteer) = store.load_gazetteer().unwrap().unwrap();
    assert_eq!((pack, gazetteer.towns.len()), (id("de"), 1));
    let remove = Installation {
        gone: &[id("de")],
        ..Installation::default()
    };
    store.install(&remove, Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(store.load_gazetteer().unwrap(), None);
}
