//! White-box tests: rows, stamps and a full disk.

use lotse_core::Mark;
use lotse_talk::{ConversationId, Message, MessageDirection, MessageState, Records};
use rusqlite::params;

use super::*;
use crate::Stamp;

struct TestStore {
    dir: tempfile::TempDir,
    store: UserStore,
}

fn home() -> TestStore {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = UserStore::open(dir.path(), &KeyRing::files_only(), None, at(1_000)).unwrap();
    TestStore { dir, store }
}

fn at(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(ms).unwrap()
}

fn step(id: &str) -> StepId {
    id.parse().unwrap()
}

fn mark(store: &mut UserStore, now: Timestamp, mark: Option<Mark>) -> Result<Changes> {
    let ((), changes) = store.write(now, |write| write.set_mark(&step("register"), mark))?;
    Ok(changes)
}

/// The mark and stamp in the row of the step `register`.
fn row(store: &UserStore) -> (Option<String>, Stamp) {
    let sql = "SELECT mark, stamp FROM step_mark WHERE step = 'register'";
    let row = store
        .connection
        .query_row(sql, [], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)));
    let (mark, stamp) = row.unwrap();
    (mark, stamp.parse().unwrap())
}

#[test]
fn a_field_taken_back_stays_as_a_row_with_a_newer_stamp() {
    let mut home = home();
    mark(&mut home.store, at(1_000), Some(Mark::Done)).unwrap();
    let (_, before) = row(&home.store);
    mark(&mut home.store, at(2_000), None).unwrap();
    let (mark, after) = row(&home.store);
    assert_eq!(mark, None);
    assert!(after > before);
}

#[test]
fn stamps_go_forward_over_a_restart_with_the_clock_set_back() {
    let mut home = home();
    mark(&mut home.store, at(9_000), Some(Mark::Done)).unwrap();
    let (_, before) = row(&home.store);
    drop(home.store);
    let (mut store, _) =
        UserStore::open(home.dir.path(), &KeyRing::files_only(), None, at(1_000)).unwrap();
    mark(&mut store, at(1_000), Some(Mark::Begun)).unwrap();
    assert!(row(&store).1 > before);
}

#[test]
fn what_was_so_already_keeps_its_stamp() {
    let mut home = home();
    mark(&mut home.store, at(1_000), Some(Mark::Done)).unwrap();
    let before = row(&home.store);
    mark(&mut home.store, at(2_000), Some(Mark::Done)).unwrap();
    assert_eq!(row(&home.store), before);
}

#[test]
fn rows_that_no_longer_mean_anything_are_skipped_but_exported() {
    let home = home();
    for (table, column, value) in [
        ("answer", "fact, answer", "no JSON"),
        ("step_mark", "step, mark", "forgotten"),
        ("step_due", "step, due", "2026-02-30"),
    ] {
        let sql = format!("INSERT INTO {table} ({column}, stamp) VALUES (?1, ?2, 's')");
        home.store
            .connection
            .execute(&sql, params!["good-id", value])
            .unwrap();
        home.store
            .connection
            .execute(&sql, params!["No Id", value])
            .unwrap();
    }
    assert_eq!(home.store.answers().unwrap(), Answers::default());
    assert_eq!(home.store.progress().unwrap(), Progress::default());
    let export = home.store.export().unwrap();
    assert_eq!(export["answers"]["No Id"], "no JSON");
    assert_eq!(export["marks"]["good-id"], "forgotten");
    assert_eq!(export["ownDates"]["good-id"], "2026-02-30");
}

#[test]
fn reads_never_write() {
    let home = home();
    home.store
        .connection
        .pragma_update(None, "query_only", true)
        .unwrap();
    let before = home.store.connection.total_changes();
    home.store.answers().unwrap();
    home.store.progress().unwrap();
    home.store.note(&step("register")).unwrap();
    home.store.held_documents().unwrap();
    home.store.setting("language").unwrap();
    home.store.export().unwrap();
    assert_eq!(home.store.connection.total_changes(), before);
}

#[test]
fn a_full_disk_is_said_and_loses_nothing() {
    let mut home = home();
    mark(&mut home.store, at(1_000), Some(Mark::Done)).unwrap();
    let pages: u32 = home
        .store
        .connection
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    home.store
        .connection
        .pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))
        .unwrap();
    let long = "x".repeat(100_000);
    let full = home.store.write(at(2_000), |write| {
        write.set_mark(&step("register"), Some(Mark::Begun))?;
        write.set_note(&step("register"), &long)
    });
    assert!(matches!(full, Err(StoreError::DiskFull)));
    assert_eq!(
        home.store.progress().unwrap().mark(&step("register")),
        Some(Mark::Done)
    );
}
#[test]
fn a_finished_write_is_on_the_disk_before_it_returns() {
    let home = home();
    let setting = |name| {
        home.store
            .connection
            .pragma_query_value(None, name, |row| row.get::<_, String>(0))
    };
    let number = |name| {
        home.store
            .connection
            .pragma_query_value(None, name, |row| row.get::<_, i64>(0))
    };
    assert_eq!(setting("journal_mode").unwrap(), "wal");
    assert_eq!(number("synchronous").unwrap(), 2, "FULL");
    assert_eq!(number("foreign_keys").unwrap(), 1);
}

const DAY: i64 = 24 * HOUR;
const HOUR: i64 = 60 * 60 * 1_000;

/// A conversation that keeps messages for 30 days, with one received at `now`.
fn conversation(store: &mut UserStore, now: Timestamp) -> ConversationId {
    let begin = "INSERT INTO conversation (id, role, stage, grant_secret, grant_wanted, grant_known,
             began, renew, keep_days, shared, asks_to_erase)
         VALUES (x'0505050505050505', 'newcomer', 'open', zeroblob(32), 1, 1, 0, 0, 30, x'8180', 0)";
    store.connection.execute_batch(begin).unwrap();
    let id = ConversationId::from([5; 8]);
    let message = Message {
        id: [6; 8].into(),
        direction: MessageDirection::In,
        at: at(0),
        content: vec![1, 0x61, b'x'],
        proof: Some(lotse_talk::Proof {
            signature: [7; 64],
            list: Some(1),
        }),
        state: MessageState::Read,
    };
    let add = |tx: &mut Write<'_>| tx.add_message(id, &message);
    store.write::<_, StoreError>(now, add).unwrap();
    id
}

fn look(store: &mut UserStore, ms: i64) {
    let expire = |tx: &mut Write<'_>| tx.expire_messages(at(ms));
    store.write::<_, StoreError>(at(ms), expire).unwrap();
}

#[test]
fn a_message_is_kept_since_it_came_by_the_clock_as_it_is_now() {
    let mut home = home();
    mark(&mut home.store, at(400 * DAY), Some(Mark::Done)).unwrap();
    conversation(&mut home.store, at(DAY));
    let sql = "SELECT kept_since FROM message";
    let kept: i64 = home
        .store
        .connection
        .query_row(sql, [], |row| row.get(0))
        .unwrap();
    assert_eq!(kept, DAY);
}

#[test]
fn a_message_goes_when_it_was_over_the_last_time_that_was_looked() {
    let mut home = home();
    let id = conversation(&mut home.store, at(0));
    look(&mut home.store, 29 * DAY);
    look(&mut home.store, 31 * DAY);
    look(&mut home.store, 31 * DAY + HOUR / 2);
    assert_eq!(home.store.latest_messages(id, 9).unwrap().len(), 1);
    look(&mut home.store, 31 * DAY + HOUR);
    assert_eq!(home.store.latest_messages(id, 9).unwrap(), []);
}

#[test]
fn a_clock_that_jumps_ahead_and_back_makes_nothing_vanish() {
    let mut home = home();
    let id = conversation(&mut home.store, at(0));
    look(&mut home.store, DAY);
    look(&mut home.store, 4_000 * DAY);
    look(&mut home.store, DAY + HOUR);
    look(&mut home.store, DAY + 3 * HOUR);
    assert_eq!(home.store.latest_messages(id, 9).unwrap().len(), 1);
}

#[test]
fn only_the_last_envelopes_that_a_conversation_opened_are_remembered() {
    let mut home = home();
    let id = conversation(&mut home.store, at(0));
    let other = "INSERT INTO seen_envelope (id, at) VALUES (zeroblob(16), 0)";
    home.store.connection.execute_batch(other).unwrap();
    let take = |tx: &mut Write<'_>| {
        // The clock is set back between the two halves.
        for (number, ms) in (1..=6).zip([50, 50, 50, 10, 10, 10]) {
            tx.note_seen(id, [number; 16].into(), at(ms))?;
        }
        tx.forget_seen(id, 3)
    };
    home.store.write::<_, StoreError>(at(1), take).unwrap();
    let seen = |store: &mut UserStore, number: u8| {
        let seen = |tx: &mut Write<'_>| tx.has_seen([number; 16].into());
        store.write::<_, StoreError>(at(2), seen).unwrap().0
    };
    let all = (0..=6).map(|number| seen(&mut home.store, number));
    let all: Vec<bool> = all.collect();
    assert_eq!(all, [true, false, false, false, true, true, true]);
    let erase = |tx: &mut Write<'_>| tx.remove_conversation(id);
    home.store.write::<_, StoreError>(at(3), erase).unwrap();
    assert!(!seen(&mut home.store, 6), "it goes with its conversation");
}

#[test]
fn an_export_says_nothing_of_a_conversation_that_was_erased() {
    let mut home = home();
    let id = conversation(&mut home.store, at(0));
    let count = |store: &UserStore| {
        let export = store.export().unwrap();
        export["conversations"].as_array().unwrap().len()
    };
    assert_eq!(count(&home.store), 1);
    let erase = |tx: &mut Write<'_>| {
        lotse_talk::block(tx, id)?;
        lotse_talk::erase(tx, id, at(1))
    };
    home.store.write::<_, StoreError>(at(1), erase).unwrap();
    assert_eq!(count(&home.store), 0);
}

/// How far setting a PIN came before a crash.
#[derive(Debug, Clone, Copy)]
enum Crash {
    BeforeTheDatabase,
    AfterTheDatabase,
    BetweenTheKeyFiles,
    BeforeOldCopiesGo,
}

/// A folder in which setting the PIN `654321` was interrupted. The earlier PIN, if any,
/// is `123456`.
fn interrupted(earlier: Option<&str>, crash: Crash) -> (tempfile::TempDir, KeyRing) {
    let ring = KeyRing::files_only().with_cheap_pins();
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = UserStore::open(dir.path(), &ring, None, at(1_000)).unwrap();
    mark(&mut store, at(1_000), Some(Mark::Done)).unwrap();
    if earlier.is_some() {
        store.set_pin(earlier).unwrap();
    }
    let path = |name: &str| dir.path().join(name);
    let open_copy = std::fs::read(path("key")).ok();
    let next = Key::random().unwrap();
    let folder = KeyFolder::new(dir.path(), &ring);
    folder.prepare_next(&next, "654321").unwrap();
    if !matches!(crash, Crash::BeforeTheDatabase) {
        open::rekey(&path(FILE), &store.key, &next).unwrap();
    }
    match crash {
        Crash::BetweenTheKeyFiles if earlier.is_some() => {
            std::fs::rename(path("key.pin"), path("key.old")).unwrap();
        }
        Crash::BeforeOldCopiesGo => {
            folder.adopt_next().unwrap();
            if let Some(bytes) = open_copy {
                std::fs::write(path("key"), bytes).unwrap();
            } else {
                std::fs::write(path("key.old"), "an earlier key").unwrap();
            }
        }
        _ => {}
    }
    // As after a crash: not even the journal is emptied.
    let copy = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(dir.path()).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), copy.path().join(entry.file_name())).unwrap();
    }
    (copy, ring)
}

#[test]
fn setting_a_pin_may_break_off_anywhere_and_nothing_is_lost() {
    for earlier in [None, Some("123456")] {
        for crash in [
            Crash::BeforeTheDatabase,
            Crash::AfterTheDatabase,
            Crash::BetweenTheKeyFiles,
            Crash::BeforeOldCopiesGo,
        ] {
            let case = format!("{earlier:?} {crash:?}");
            let (dir, ring) = interrupted(earlier, crash);
            let open = |pin| UserStore::open(dir.path(), &ring, pin, at(1_000));
            let is_new = !matches!(crash, Crash::BeforeTheDatabase);
            let (wrong, right) = if is_new {
                (earlier, Some("654321"))
            } else {
                (Some("654321"), earlier)
            };
            match open(wrong) {
                Err(StoreError::Locked | StoreError::WrongPin) => {}
                // Without a PIN before, the current key opens, whatever is typed.
                Ok((_, UserState::Kept)) if right.is_none() => {}
                other => panic!("{case}: {other:?}"),
            }
            for _ in 0..2 {
                let (store, state) = open(right).unwrap();
                assert_eq!(state, UserState::Kept, "{case}");
                let progress = store.progress().unwrap();
                assert_eq!(progress.mark(&step("register")), Some(Mark::Done), "{case}");
            }
            let mut names: Vec<_> = std::fs::read_dir(dir.path())
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .filter(|name| name.starts_with("key"))
                .collect();
            names.sort();
            let expected = if right.is_some() { "key.pin" } else { "key" };
            assert_eq!(names, [expected], "{case}");
        }
    }
}

#[test]
fn a_pin_comes_with_a_new_key_and_the_old_one_opens_nothing_any_more() {
    let ring = KeyRing::files_only().with_cheap_pins();
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = UserStore::open(dir.path(), &ring, None, at(1_000)).unwrap();
    mark(&mut store, at(1_000), Some(Mark::Done)).unwrap();
    let backup = std::fs::read(dir.path().join("key")).unwrap();
    store.set_pin(Some("123456")).unwrap();
    mark(&mut store, at(2_000), Some(Mark::Begun)).unwrap();
    drop(store);
    let thief = tempfile::tempdir().unwrap();
    std::fs::copy(dir.path().join(FILE), thief.path().join(FILE)).unwrap();
    std::fs::write(thief.path().join("key"), backup).unwrap();
    let (_, state) = UserStore::open(thief.path(), &ring, None, at(1_000)).unwrap();
    assert!(matches!(state, UserState::SetAside { .. }), "{state:?}");
    let (store, _) = UserStore::open(dir.path(), &ring, Some("123456"), at(1_000)).unwrap();
    let progress = store.progress().unwrap();
    assert_eq!(progress.mark(&step("register")), Some(Mark::Begun));
}

#[test]
fn a_pin_that_cannot_be_set_leaves_everything_as_it_was() {
    let mut home = home();
    mark(&mut home.store, at(1_000), Some(Mark::Done)).unwrap();
    let short = home.store.set_pin(Some("12345"));
    assert!(matches!(short, Err(StoreError::PinTooShort)));
    mark(&mut home.store, at(2_000), Some(Mark::Begun)).unwrap();
    drop(home.store);
    let ring = KeyRing::files_only();
    let (store, state) = UserStore::open(home.dir.path(), &ring, None, at(1_000)).unwrap();
    assert_eq!(state, UserState::Kept);
    assert_eq!(store.key_place(), KeyPlace::File);
}

#[test]
fn a_key_that_older_files_need_is_kept_within_the_database_and_not_exported() {
    let mut home = home();
    std::fs::write(home.dir.path().join("user.damaged-1.db"), "old").unwrap();
    let former = home.store.key.to_hex();
    home.store.set_pin(Some("123456")).unwrap();
    let kept = home.store.setting(FORMER_KEYS).unwrap().unwrap();
    assert_eq!(kept.trim(), former.as_str());
    let export = home.store.export().unwrap().to_string();
    assert!(!export.contains(former.as_str()));
}
