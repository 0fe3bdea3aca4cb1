//! A person's data, written, read back and kept.

#![cfg(test)]

use std::{collections::BTreeSet, path::Path};

use jiff::{Timestamp, civil::date};
use lotse_core::{Answer, DocumentId, FactId, Mark, StepId};
use lotse_store::{
    Changes, KeyPlace, KeyRing, Result, StoreError, UserArea, UserState, UserStore, Write,
};

fn now() -> Timestamp {
    "2026-11-22T15:30:00Z".parse().unwrap()
}

fn ring() -> KeyRing {
    KeyRing::files_only().with_cheap_pins()
}

fn open(dir: &Path) -> UserStore {
    UserStore::open(dir, &ring(), None, now()).unwrap().0
}

fn write(store: &mut UserStore, work: impl FnOnce(&mut Write<'_>) -> Result<()>) -> Changes {
    store.write(now(), work).unwrap().1
}

fn step(id: &str) -> StepId {
    id.parse().unwrap()
}

fn fact(id: &str) -> FactId {
    id.parse().unwrap()
}

fn document(id: &str) -> DocumentId {
    id.parse().unwrap()
}

fn names(dir: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(dir).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

/// Writes a row of every kind.
fn fill(write: &mut Write<'_>) -> Result<()> {
    write.set_answer(
        &fact("arrived"),
        Some(&Answer::Date {
            value: date(2026, 11, 1),
        }),
    )?;
    write.set_answer(&fact("purpose"), Some(&Answer::Withheld))?;
    write.set_mark(&step("register-address"), Some(Mark::Done))?;
    write.set_mark(&step("open-account"), Some(Mark::SetAside))?;
    write.set_note(&step("register-address"), "Zimmer 12, Frau Özdemir")?;
    write.set_own_due(&step("open-account"), Some(date(2026, 12, 1)))?;
    write.hold_document(&document("passport"), true)?;
    write.set_employer_code(&"de-firm/7K3M-9QXP-4TWD".parse().unwrap())?;
    write.remember_search("kita")?;
    write.set_setting("language", Some("ar"))
}

#[test]
fn a_restart_keeps_everything() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, state) = UserStore::open(dir.path(), &ring(), None, now()).unwrap();
    assert_eq!(state, UserState::Fresh);
    write(&mut store, fill);
    drop(store);

    let (store, state) = UserStore::open(dir.path(), &ring(), None, now()).unwrap();
    assert_eq!(state, UserState::Kept);
    let answers = store.answers().unwrap();
    assert_eq!(answers.date(&fact("arrived")), Some(date(2026, 11, 1)));
    assert_eq!(answers.get(&fact("purpose")), Some(&Answer::Withheld));
    let progress = store.progress().unwrap();
    assert_eq!(progress.mark(&step("register-address")), Some(Mark::Done));
    assert_eq!(progress.mark(&step("open-account")), Some(Mark::SetAside));
    assert_eq!(progress.own_due[&step("open-account")], date(2026, 12, 1));
    assert_eq!(
        store.note(&step("register-address")).unwrap(),
        "Zimmer 12, Frau Özdemir"
    );
    assert_eq!(
        store.held_documents().unwrap(),
        [document("passport")].into()
    );
    assert_eq!(store.setting("language").unwrap().as_deref(), Some("ar"));
}

#[test]
fn the_latest_ten_searches_are_kept_the_latest_first_and_each_once() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(dir.path());
    for number in 0..12 {
        write(&mut store, |write| {
            write.remember_search(&format!("search {number}"))
        });
    }
    write(&mut store, |write| write.remember_search("search 5"));
    let recent = store.recent_searches().unwrap();
    let numbers = [5, 11, 10, 9, 8, 7, 6, 4, 3, 2];
    assert_eq!(recent, numbers.map(|number| format!("search {number}")));
}

#[test]
fn what_is_taken_back_is_gone_for_the_reader() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(dir.path());
    write(&mut store, fill);
    let changes = write(&mut store, |write| {
        write.set_answer(&fact("arrived"), None)?;
        write.set_answer(&fact("purpose"), None)?;
        write.set_mark(&step("register-address"), None)?;
        write.set_mark(&step("open-account"), None)?;
        write.set_note(&step("register-address"), "")?;
        write.set_own_due(&step("open-account"), None)?;
        write.hold_document(&document("passport"), false)?;
        write.remove_employer_code(&"de-firm".parse().unwrap())?;
        write.clear_recent_searches()?;
        write.set_setting("language", None)
    });
    assert_eq!(
        changes.areas().collect::<Vec<_>>(),
        [
            UserArea::Answers,
            UserArea::Progress,
            UserArea::Settings,
            UserArea::Searches
        ]
    );
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(
        store.export().unwrap(),
        open(empty.path()).export().unwrap()
    );
    assert_eq!(store.note(&step("register-address")).unwrap(), "");
    assert_eq!(store.setting("language").unwrap(), None);
}

#[test]
fn a_write_says_what_it_changed_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(dir.path());
    let mark = |write: &mut Write<'_>| write.set_mark(&step("register-address"), Some(Mark::Done));
    let first = write(&mut store, mark);
    assert!(first.contains(UserArea::Progress) && !first.contains(UserArea::Answers));
    assert!(
        write(&mut store, mark).is_empty(),
        "the step was already done"
    );
    let nothing_there = write(&mut store, |write| {
        write.set_note(&step("register-address"), "")?;
        write.set_answer(&fact("arrived"), None)?;
        write.hold_document(&document("passport"), false)?;
        write.remove_employer_code(&"de-firm".parse().unwrap())?;
        write.clear_recent_searches()?;
        write.set_setting("language", None)
    });
    assert!(nothing_there.is_empty());
}

#[test]
fn saying_all_of_it_again_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(dir.path());
    assert!(!write(&mut store, fill).is_empty());
    assert!(write(&mut store, fill).is_empty());
}

#[test]
fn a_write_that_fails_changes_nothing() {
    #[derive(Debug)]
    struct Failure;
    impl From<StoreError> for Failure {
        fn from(_: StoreError) -> Self {
            Self
        }
    }
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(dir.path());
    let failed: Result<((), _), Failure> = store.write(now(), |write| {
        fill(write)?;
        Err(Failure)
    });
    assert!(failed.is_err());
    assert_eq!(store.progress().unwrap().marks.len(), 0);
    write(&mut store, fill);
    assert_eq!(store.progress().unwrap().marks.len(), 2);
}

#[test]
fn any_text_comes_back_as_it_was_written() {
    let dir = tempfile::tempdir().unwrap();
    let long = "Zimmer ٣ 🛂 ".repeat(10_000);
    let texts = [
        "a\0b",
        "'; DROP TABLE step_note; --",
        "\"",
        "\u{202e}تجربة\n\r\t",
        long.as_str(),
    ];
    for text in texts {
        let mut store = open(dir.path());
        write(&mut store, |write| {
            write.set_note(&step("s"), text)?;
            write.set_setting(text, Some(text))
        });
        drop(store);
        let store = open(dir.path());
        assert_eq!(store.note(&step("s")).unwrap(), text);
        assert_eq!(store.setting(text).unwrap().as_deref(), Some(text));
        assert_eq!(store.export().unwrap()["notes"]["s"], text);
    }
}

#[test]
fn the_files_do_not_show_what_a_person_wrote() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(dir.path());
    write(&mut store, |write| {
        write.set_note(&step("register-address"), "Frau Oezdemir, room 12")
    });
    let is_readable = || {
        names(dir.path()).iter().any(|name| {
            let bytes = std::fs::read(dir.path().join(name)).unwrap();
            ["Oezdemir", "register-address", "SQLite format"]
                .iter()
                .any(|word| {
                    bytes
                        .windows(word.len())
                        .any(|window| window == word.as_bytes())
                })
        })
    };
    assert!(names(dir.path()).contains("user.db-wal"));
    assert!(!is_readable(), "while open");
    drop(store);
    assert!(!is_readable(), "after closing");
}

#[test]
fn an_export_has_everything_a_person_entered() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(dir.path());
    write(&mut store, fill);
    assert_eq!(
        store.export().unwrap(),
        serde_json::json!({
            "answers": {
                "arrived": { "kind": "date", "value": "2026-11-01" },
                "purpose": { "kind": "withheld" },
            },
            "marks": { "register-address": "done", "open-account": "set-aside" },
            "markedOn": { "register-address": "2026-11-22", "open-account": "2026-11-22" },
            "notes": { "register-address": "Zimmer 12, Frau Özdemir" },
            "ownDates": { "open-account": "2026-12-01" },
            "documents": ["passport"],
            "employerCodes": { "de-firm": "de-firm/7K3M-9QXP-4TWD" },
            "conversations": [],
            "readyAnswers": [],
            "recentSearches": ["kita"],
            "settings": { "language": "ar" },
        })
    );
}

#[test]
fn erasing_leaves_no_file() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(dir.path());
    write(&mut store, fill);
    for left in [
        "user.damaged-20260101-000000.db",
        "user.backup-v1.db",
        "key.damaged-20260101-000000",
    ] {
        std::fs::write(dir.path().join(left), "old").unwrap();
    }
    store.erase().unwrap();
    assert_eq!(names(dir.path()), BTreeSet::new());
    assert_eq!(
        UserStore::open(dir.path(), &ring(), None, now()).unwrap().1,
        UserState::Fresh
    );
}

#[test]
fn one_who_forgot_the_pin_can_still_erase() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(dir.path());
    store.set_pin(Some("123456")).unwrap();
    drop(store);
    lotse_store::erase(dir.path(), &ring()).unwrap();
    assert_eq!(names(dir.path()), BTreeSet::new());
}

#[test]
fn an_erasing_that_was_cut_off_is_finished_at_the_next_start() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(dir.path());
    write(&mut store, fill);
    drop(store);
    std::fs::write(dir.path().join("user.erasing"), "").unwrap();
    std::fs::remove_file(dir.path().join("key")).unwrap();
    let (store, state) = UserStore::open(dir.path(), &ring(), None, now()).unwrap();
    assert_eq!(state, UserState::Fresh);
    assert!(store.progress().unwrap().marks.is_empty());
    assert!(
        !names(dir.path())
            .iter()
            .any(|name| name.contains("damaged"))
    );
}

#[test]
fn a_pin_locks_the_data_until_it_is_taken_away() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = open(dir.path());
    write(&mut store, fill);
    assert_eq!(store.key_place(), KeyPlace::File);
    assert!(matches!(
        store.set_pin(Some("12345")),
        Err(StoreError::PinTooShort)
    ));
    store.set_pin(Some("123456")).unwrap();
    assert_eq!(store.key_place(), KeyPlace::Pin);
    drop(store);

    let with = |pin| UserStore::open(dir.path(), &ring(), pin, now());
    assert!(matches!(with(None), Err(StoreError::Locked)));
    assert!(matches!(with(Some("654321")), Err(StoreError::WrongPin)));
    let (mut store, state) = with(Some("123456")).unwrap();
    assert_eq!((state, store.key_place()), (UserState::Kept, KeyPlace::Pin));
    store.set_pin(Some("another pin")).unwrap();
    drop(store);

    assert!(matches!(with(Some("123456")), Err(StoreError::WrongPin)));
    let (mut store, _) = with(Some("another pin")).unwrap();
    store.set_pin(None).unwrap();
    drop(store);
    assert_eq!(open(dir.path()).progress().unwrap().marks.len(), 2);
}
