//! However files are damaged, none of the person's data is deleted and the app still starts.

#![cfg(test)]

use std::{
    fs,
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use lotse_core::{EntryKind, Mark, PackId, StepId};
use lotse_pack_model::Entry;
use lotse_store::{ContentState, ContentStore, KeyRing, NewPack, StoreError, UserState, UserStore};

fn now() -> Timestamp {
    "2026-11-22T15:30:00Z".parse().unwrap()
}

fn open(dir: &Path) -> Result<(UserStore, UserState), StoreError> {
    UserStore::open(dir, &KeyRing::files_only(), None, now())
}

fn step(number: u32) -> StepId {
    format!("step-{number}").parse().unwrap()
}

fn fill(store: &mut UserStore) {
    let work = |write: &mut lotse_store::Write<'_>| -> Result<(), StoreError> {
        (0..500).try_for_each(|number| {
            write.set_mark(&step(number), Some(Mark::Done))?;
            write.set_note(&step(number), &"a note ".repeat(20))
        })
    };
    store.write(now(), work).unwrap();
}

/// A folder with a closed database of several pages.
fn used_folder() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    fill(&mut open(dir.path()).unwrap().0);
    dir
}

fn database(dir: &tempfile::TempDir) -> PathBuf {
    dir.path().join("user.db")
}

fn overwrite(path: &Path, from: usize, bytes: &[u8]) {
    let mut content = fs::read(path).unwrap();
    content[from..from + bytes.len()].copy_from_slice(bytes);
    fs::write(path, content).unwrap();
}

/// Asserts that the app starts with an empty, working database and that the
/// damaged bytes are kept under their new name.
fn assert_set_aside(dir: &tempfile::TempDir, damaged: &[u8], case: &str) {
    let (mut store, state) = open(dir.path()).unwrap();
    let file = dir.path().join("user.damaged-20261122-153000.db");
    assert_eq!(state, UserState::SetAside { file: file.clone() }, "{case}");
    assert_eq!(fs::read(file).unwrap(), damaged, "{case}");
    assert!(store.progress().unwrap().marks.is_empty(), "{case}");
    fill(&mut store);
    drop(store);
    let (store, state) = open(dir.path()).unwrap();
    assert_eq!(state, UserState::Kept, "{case}");
    assert_eq!(store.progress().unwrap().marks.len(), 500, "{case}");
}

#[test]
fn a_damaged_database_is_set_aside_and_a_fresh_one_works() {
    type Damage = fn(&Path);
    let cases: [(&str, Damage); 7] = [
        ("salt overwritten", |path| overwrite(path, 0, &[0xff; 16])),
        ("header overwritten", |path| {
            overwrite(path, 16, &[0xff; 100]);
        }),
        ("truncated to half", |path| {
            let content = fs::read(path).unwrap();
            fs::write(path, &content[..content.len() / 2]).unwrap();
        }),
        ("truncated within the first page", |path| {
            fs::write(path, &fs::read(path).unwrap()[..100]).unwrap();
        }),
        ("empty", |path| fs::write(path, "").unwrap()),
        ("rubbish", |path| {
            fs::write(path, "rubbish ".repeat(5_000)).unwrap();
        }),
        ("another program's", |path| {
            fs::remove_file(path).unwrap();
            let other = rusqlite::Connection::open(path).unwrap();
            other
                .execute_batch("CREATE TABLE bookmark (url TEXT)")
                .unwrap();
        }),
    ];
    for (case, damage) in cases {
        let dir = used_folder();
        damage(&database(&dir));
        let damaged = fs::read(database(&dir)).unwrap();
        assert_set_aside(&dir, &damaged, case);
    }
}

#[test]
fn damage_found_while_reading_is_looked_into_at_the_next_opening() {
    let dir = used_folder();
    let size = fs::read(database(&dir)).unwrap().len();
    // The second half, with the marks; the schema and the clock come before it.
    let from = size / 2 / 4_096 * 4_096;
    overwrite(&database(&dir), from, &vec![0xaa; size - from]);
    let damaged = fs::read(database(&dir)).unwrap();
    if let Ok((store, UserState::Kept)) = open(dir.path()) {
        assert!(matches!(store.progress(), Err(StoreError::Damaged(_))));
        drop(store);
        assert_set_aside(&dir, &damaged, "pages overwritten");
    } else {
        panic!("the first pages are intact, so opening must not notice the damage");
    }
}

#[test]
fn a_suspicion_that_proves_wrong_is_forgotten() {
    let dir = used_folder();
    fs::write(dir.path().join("user.suspect"), "").unwrap();
    let (store, state) = open(dir.path()).unwrap();
    assert_eq!(state, UserState::Kept);
    assert_eq!(store.progress().unwrap().marks.len(), 500);
    assert!(!dir.path().join("user.suspect").exists());
}

#[test]
fn a_database_without_its_key_is_set_aside() {
    let dir = used_folder();
    fs::remove_file(dir.path().join("key")).unwrap();
    let damaged = fs::read(database(&dir)).unwrap();
    assert_set_aside(&dir, &damaged, "key missing");
}

#[test]
fn what_is_set_aside_still_opens_once_its_key_is_back() {
    let dir = used_folder();
    let key = fs::read(dir.path().join("key")).unwrap();
    fs::remove_file(dir.path().join("key")).unwrap();
    let (_, state) = open(dir.path()).unwrap();
    let UserState::SetAside { file } = state else {
        panic!("{state:?}")
    };

    let restored = tempfile::tempdir().unwrap();
    fs::copy(file, database(&restored)).unwrap();
    fs::write(restored.path().join("key"), key).unwrap();
    let (store, state) = open(restored.path()).unwrap();
    assert_eq!(state, UserState::Kept);
    assert_eq!(store.progress().unwrap().marks.len(), 500);
}

#[test]
fn a_damaged_key_is_kept_beside_the_database_it_belongs_to() {
    let dir = used_folder();
    fs::write(dir.path().join("key"), "rubbish").unwrap();
    let damaged = fs::read(database(&dir)).unwrap();
    assert_set_aside(&dir, &damaged, "key damaged");
    assert!(dir.path().join("key.damaged-20261122-153000").exists());
}

#[test]
fn damage_upon_damage_loses_nothing() {
    let dir = tempfile::tempdir().unwrap();
    for content in ["first", "second", "third"] {
        let _ = open(dir.path()).unwrap();
        fs::write(database(&dir), content).unwrap();
    }
    open(dir.path()).unwrap();
    for (suffix, content) in [("", "first"), ("-2", "second"), ("-3", "third")] {
        let path = dir
            .path()
            .join(format!("user.damaged-20261122-153000{suffix}.db"));
        assert_eq!(fs::read_to_string(path).unwrap(), content);
    }
}

#[test]
fn a_journal_that_lost_its_database_is_set_aside_too() {
    let dir = used_folder();
    fs::remove_file(database(&dir)).unwrap();
    fs::write(dir.path().join("user.db-wal"), "journal").unwrap();
    assert!(matches!(
        open(dir.path()).unwrap().1,
        UserState::SetAside { .. }
    ));
    let journal =
        fs::read_to_string(dir.path().join("user.damaged-20261122-153000.db-wal")).unwrap();
    assert_eq!(journal, "journal");
}

#[test]
fn the_database_of_a_newer_app_is_left_untouched() {
    let dir = used_folder();
    let key = fs::read_to_string(dir.path().join("key")).unwrap();
    let newer = rusqlite::Connection::open(database(&dir)).unwrap();
    newer
        .execute_batch(&format!(
            "PRAGMA key = \"x'{key}'\"; PRAGMA user_version = 99;"
        ))
        .unwrap();
    newer.close().unwrap();
    let before = fs::read(database(&dir)).unwrap();
    assert!(matches!(
        open(dir.path()),
        Err(StoreError::NewerVersion { found: 99, .. })
    ));
    assert_eq!(fs::read(database(&dir)).unwrap(), before);
}

#[test]
fn a_power_cut_loses_no_finished_write() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = open(dir.path()).unwrap();
    fill(&mut store);
    // The files on disk while the app is still running.
    let copy = tempfile::tempdir().unwrap();
    for name in ["user.db", "user.db-wal", "key"] {
        fs::copy(dir.path().join(name), copy.path().join(name)).unwrap();
    }
    let (store, state) = open(copy.path()).unwrap();
    assert_eq!(state, UserState::Kept);
    assert_eq!(store.progress().unwrap().marks.len(), 500);
}

/// The files of an app that still runs, as on a device that lost its power.
fn running_folder(store: &UserStore, dir: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for name in ["user.db", "user.db-wal", "key"] {
        fs::copy(dir.join(name), copy.path().join(name)).unwrap();
    }
    assert!(!store.progress().unwrap().marks.is_empty());
    copy
}

#[test]
fn a_damaged_journal_is_told_and_kept() {
    type Damage = fn(&mut Vec<u8>);
    let cases: [(&str, Damage); 4] = [
        ("rubbish", |bytes| bytes.fill(b'x')),
        ("header", |bytes| bytes[13] ^= 1),
        ("first change", |bytes| bytes[32 + 24 + 99] ^= 1),
        ("in the middle", |bytes| {
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
        }),
    ];
    for (case, damage) in cases {
        let dir = tempfile::tempdir().unwrap();
        let (mut store, _) = open(dir.path()).unwrap();
        fill(&mut store);
        store.settle().unwrap();
        let note = |text: &'static str| {
            move |write: &mut lotse_store::Write<'_>| -> Result<(), StoreError> {
                write.set_note(&step(1), text)
            }
        };
        for text in ["one", "two", "three", "four"] {
            store.write(now(), note(text)).unwrap();
        }
        let copy = running_folder(&store, dir.path());
        let path = copy.path().join("user.db-wal");
        let mut bytes = fs::read(&path).unwrap();
        damage(&mut bytes);
        fs::write(&path, &bytes).unwrap();

        let (store, state) = open(copy.path()).unwrap();
        let file = copy.path().join("user.damaged-20261122-153000.db");
        assert_eq!(
            state,
            UserState::ChangesLost { file: file.clone() },
            "{case}"
        );
        assert!(file.exists(), "{case}");
        let kept = copy.path().join("user.damaged-20261122-153000.db-wal");
        assert!(fs::read(kept).unwrap() == bytes, "{case}");
        assert_eq!(store.progress().unwrap().marks.len(), 500, "{case}");
        drop(store);
        let (_, state) = open(copy.path()).unwrap();
        assert_eq!(state, UserState::Kept, "{case}: told once");
    }
}

#[test]
fn a_settled_database_is_complete_without_its_journal() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = open(dir.path()).unwrap();
    fill(&mut store);
    store.settle().unwrap();
    let copy = running_folder(&store, dir.path());
    fs::remove_file(copy.path().join("user.db-wal")).unwrap();
    let (store, state) = open(copy.path()).unwrap();
    assert_eq!(state, UserState::Kept);
    assert_eq!(store.progress().unwrap().marks.len(), 500);
}

#[test]
fn damaged_content_is_rebuilt() {
    let rubbish: [&[u8]; 3] = [
        b"rubbish",
        &[0; 8_192],
        b"SQLite format 3\0and then nothing",
    ];
    for bytes in rubbish {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(
            ContentStore::open(dir.path()).unwrap().1,
            ContentState::Fresh
        );
        fs::write(dir.path().join("content.db"), bytes).unwrap();
        let (content, state) = ContentStore::open(dir.path()).unwrap();
        assert_eq!(state, ContentState::Rebuilt);
        assert_eq!(content.installation_note("shipped").unwrap(), None);
        drop(content);
        assert_eq!(
            ContentStore::open(dir.path()).unwrap().1,
            ContentState::Kept
        );
    }
}

#[test]
fn content_of_another_version_is_rebuilt() {
    for version in [0, 99] {
        let dir = tempfile::tempdir().unwrap();
        ContentStore::open(dir.path()).unwrap();
        let other = rusqlite::Connection::open(dir.path().join("content.db")).unwrap();
        other.pragma_update(None, "user_version", version).unwrap();
        other.close().unwrap();
        assert_eq!(
            ContentStore::open(dir.path()).unwrap().1,
            ContentState::Rebuilt
        );
    }
}

#[test]
fn content_found_damaged_while_reading_is_rebuilt_at_the_next_opening() {
    let dir = tempfile::tempdir().unwrap();
    let id: PackId = "de".parse().unwrap();
    let entries = (0..2_000).map(|number| Entry {
        kind: EntryKind::Step,
        id: format!("step-{number}"),
        body: serde_json::Map::new(),
    });
    let mut pack = NewPack::of_findables(id.clone(), Vec::new(), Vec::new());
    pack.pack.to_mut().entries = entries.collect();
    let (mut content, _) = ContentStore::open(dir.path()).unwrap();
    let installation = lotse_store::Installation {
        packs: &[pack],
        ..Default::default()
    };
    content.install(&installation, now()).unwrap();
    drop(content);

    let path = dir.path().join("content.db");
    let size = fs::read(&path).unwrap().len();
    let first = size / 4 * 3;
    overwrite(&path, first, &vec![0xaa; size - first]);
    let (content, state) = ContentStore::open(dir.path()).unwrap();
    assert_eq!(state, ContentState::Kept, "the first pages are intact");
    assert!(matches!(
        content.load_entries(&id),
        Err(StoreError::Damaged(_))
    ));
    drop(content);
    let (_, state) = ContentStore::open(dir.path()).unwrap();
    assert_eq!(state, ContentState::Rebuilt);
    assert_eq!(
        ContentStore::open(dir.path()).unwrap().1,
        ContentState::Kept
    );
}
