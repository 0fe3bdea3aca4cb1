//! Every old version migrates to the current schema without losing data.

use std::path::PathBuf;

use super::*;
use crate::key::Key;

struct Disk {
    _dir: tempfile::TempDir,
    path: PathBuf,
    key: Key,
}

impl Disk {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("user.db");
        Self {
            _dir: dir,
            path,
            key: Key::random().unwrap(),
        }
    }

    fn open(&self) -> Connection {
        self.open_file(&self.path)
    }

    fn open_file(&self, path: &Path) -> Connection {
        let connection = database::open(path).unwrap();
        connection.execute_batch(&self.key.pragma()).unwrap();
        connection
    }
}

/// Rows inserted into each version's tables, by the version that created them.
const DATA: &[&str] = &[
    "INSERT INTO setting (key, value) VALUES ('language', 'ar');
     INSERT INTO answer (fact, answer, stamp) VALUES ('arrived', '{\"kind\":\"withheld\"}', 's1');
     INSERT INTO step_mark (step, mark, stamp) VALUES ('register', 'done', 's2');
     INSERT INTO step_note (step, note, stamp) VALUES ('register', 'room 12', 's3'), ('bank', NULL, 's4');
     INSERT INTO step_due (step, due, stamp) VALUES ('register', '2026-11-30', 's5');",
    "INSERT INTO document_held (document, held, stamp) VALUES ('passport', 1, 's6');",
    "INSERT INTO employer_code (pack, code, stamp) VALUES ('de-firm', 'de-firm/7K3M-9QXP-4TWD', 's7');",
    "INSERT INTO recent_search (query, stamp) VALUES ('kita', 's8');",
    "INSERT INTO mailbox (relay, mailbox, secret, ticket, identity, name, language, agreement, role,
         is_open, keys, cursor, acknowledged)
     VALUES ('https://relay.example/', x'01', x'02', x'03', x'04', 'Amal', 'ar', 1, 'newcomer',
         1, 20, 7, 7);
     INSERT INTO conversation (id, role, stage, grant_secret, grant_wanted, grant_known, began,
         renew, keep_days, shared, asks_to_erase)
     VALUES (x'05', 'newcomer', 'open', x'06', 1, 1, 1000, 0, 180, x'07', 0);
     INSERT INTO peer (conversation, name, language, role, relay, mailbox, sealing, write_secret,
         olm, signing)
     VALUES (x'05', 'Berta', 'de', 'mentor', 'https://relay.example/', x'08', x'09', x'0a', x'0b', x'0c');
     INSERT INTO session (conversation, id, pickle, used) VALUES (x'05', 's', x'0d', 1);
     INSERT INTO message (conversation, id, is_mine, at, content, signature, kept_since, state)
     VALUES (x'05', x'0e', 1, 2000, x'0f', x'10', 2000, 'queued');
     INSERT INTO seen_envelope (id, at) VALUES (x'11', 3000);
     INSERT INTO share (conversation, kind, id) VALUES (x'05', 'step', 'register');
     INSERT INTO ready_answer (text) VALUES ('The office is on the second floor.');",
    "INSERT INTO expiry (looked_at) VALUES (4000);",
    "INSERT INTO setting (key, value) VALUES ('welcomed', 'yes');",
    "UPDATE conversation SET unopened = 3; UPDATE peer SET former_name = 'Bertha';",
    "INSERT INTO former_mailbox (relay, mailbox, secret, list_number, cursor, acknowledged, left_at,
         used_at)
     VALUES ('https://former.example/', x'12', x'13', 1, 7, 7, 5000, 5000);
     UPDATE peer SET next_list = x'14', next_grant = x'15';",
    "UPDATE seen_envelope SET conversation = x'05';",
];

/// A database as an app of an old version left it.
fn left_by_version(disk: &Disk, version: usize) -> Connection {
    let mut connection = disk.open();
    migrate(&mut connection, &MIGRATIONS[..version]).unwrap();
    DATA[..version]
        .iter()
        .for_each(|sql| connection.execute_batch(sql).unwrap());
    connection
}

/// The schema of a database, without comments and white space.
fn shape(connection: &Connection) -> Vec<String> {
    let mut statement = connection
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
        .unwrap();
    let shapes = statement
        .query_map([], |row| row.get::<_, String>(0))
        .unwrap();
    shapes.map(|sql| normalised(&sql.unwrap())).collect()
}

fn normalised(sql: &str) -> String {
    let code = sql
        .lines()
        .map(|line| line.split("--").next().unwrap_or_default());
    let words: Vec<_> = code.flat_map(str::split_whitespace).collect();
    // SQLite puts columns that were added later at the end.
    words.join(" ").replace(" ,", ",").replace(" )", ")")
}

/// Every row of every table as text. A column that a migration adds comes last.
fn rows(connection: &Connection) -> Vec<String> {
    let mut tables = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .unwrap();
    let names: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    names
        .iter()
        .flat_map(|name| rows_of(connection, name))
        .collect()
}

fn rows_of(connection: &Connection, table: &str) -> Vec<String> {
    let mut statement = connection
        .prepare(&format!("SELECT * FROM {table}"))
        .unwrap();
    let columns = statement.column_count();
    let row_text = |row: &rusqlite::Row<'_>| {
        let values = (0..columns).map(|index| row.get_ref(index).map(|value| format!("{value:?}")));
        Ok(format!(
            "{table}: {}",
            values.collect::<rusqlite::Result<Vec<_>>>()?.join(" ")
        ))
    };
    statement
        .query_map([], row_text)
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

#[test]
fn the_migrations_end_in_the_schema_as_it_is_written_down() {
    let written = Connection::open_in_memory().unwrap();
    written
        .execute_batch(include_str!("../schema.sql"))
        .unwrap();
    let mut made = Connection::open_in_memory().unwrap();
    create(&mut made).unwrap();
    assert_eq!(shape(&made), shape(&written));
}

#[test]
fn a_database_of_each_old_version_becomes_a_fresh_one_with_all_its_data() {
    let fresh = Disk::new();
    let mut fresh = fresh.open();
    create(&mut fresh).unwrap();
    for version in 1..=MIGRATIONS.len() {
        let disk = Disk::new();
        let mut connection = left_by_version(&disk, version);
        let before = rows(&connection);
        upgrade(&mut connection, &disk.path).unwrap();
        let after = rows(&connection);
        assert_eq!(shape(&connection), shape(&fresh), "from version {version}");
        assert_eq!(
            database::version(&connection).unwrap(),
            version_after(MIGRATIONS)
        );
        let is_kept = |row: &String| after.iter().any(|kept| kept.starts_with(row));
        assert!(before.iter().all(is_kept), "from version {version}");
    }
}

#[test]
fn an_answer_given_before_countries_keeps_its_meaning() {
    let disk = Disk::new();
    let mut connection = left_by_version(&disk, 6);
    connection
        .execute_batch(
            r#"INSERT INTO answer (fact, answer, stamp) VALUES
                ('citizenship', '{"kind":"choice","value":"visa-free"}', 's20'),
                ('visa-ends', '{"kind":"date","value":"2027-02-10"}', 's21'),
                ('purpose', '{"kind":"choice","value":"work"}', 's22');"#,
        )
        .unwrap();
    upgrade(&mut connection, &disk.path).unwrap();
    let answers = crate::user::table::answer::list(&connection).unwrap();
    let fact = |fact: &str| fact.parse::<lotse_core::FactId>().unwrap();
    let choice = "visa-free".parse().unwrap();
    assert_eq!(
        answers.get(&fact("citizenship")),
        Some(&lotse_core::Answer::Choices {
            value: vec![choice]
        })
    );
    assert_eq!(
        answers.date(&fact("title-ends")),
        Some("2027-02-10".parse().unwrap())
    );
    assert_eq!(answers.get(&fact("visa-ends")), None);
    assert!(matches!(
        answers.get(&fact("purpose")),
        Some(lotse_core::Answer::Choice { .. })
    ));
    let stamp: String = connection
        .query_row(
            "SELECT stamp FROM answer WHERE fact = 'title-ends'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(
        stamp, "s21",
        "it must not win over a later change on another device"
    );
}

#[test]
fn an_invitation_of_version_1_ends_and_an_open_conversation_is_to_be_introduced() {
    let disk = Disk::new();
    let mut connection = left_by_version(&disk, 7);
    connection
        .execute_batch(
            "INSERT INTO conversation (id, role, stage, grant_secret, grant_wanted, grant_known,
                 began, renew, keep_days, shared, asks_to_erase)
             VALUES (x'06', 'mentor', 'invited', x'06', 1, 1, 1000, 0, 180, x'07', 0),
                 (x'07', 'newcomer', 'asked', x'06', 1, 1, 1000, 0, 180, x'07', 0);
             INSERT INTO message (conversation, id, is_mine, at, content, signature, kept_since,
                 state)
             VALUES (x'07', x'0e', 1, 2000, x'0f', x'10', 2000, 'queued');
             UPDATE mailbox SET confirmation = x'01';",
        )
        .unwrap();
    upgrade(&mut connection, &disk.path).unwrap();
    let stages: Vec<(String, bool, Option<i64>)> = connection
        .prepare("SELECT stage, grant_wanted, introduce_at FROM conversation ORDER BY id")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let expired = || ("expired".to_owned(), false, None);
    let open = ("open".to_owned(), true, Some(0));
    assert_eq!(stages, [open, expired(), expired()]);
    let state = |id: &str| -> String {
        let sql = format!("SELECT state FROM message WHERE conversation = {id}");
        connection.query_row(&sql, [], |row| row.get(0)).unwrap()
    };
    assert_eq!(state("x'07'"), "stuck-invitation-over");
    assert_eq!(state("x'05'"), "queued");
    let confirmed = "SELECT confirmation IS NULL FROM mailbox";
    assert!(
        connection
            .query_row(confirmed, [], |row| row.get::<_, bool>(0))
            .unwrap()
    );
}

#[test]
fn an_answer_that_was_withheld_stays_so() {
    let disk = Disk::new();
    let mut connection = left_by_version(&disk, 6);
    let withheld = r#"INSERT INTO answer (fact, answer, stamp) VALUES
        ('citizenship', '{"kind":"withheld"}', 's20'), ('visa-ends', NULL, 's21');"#;
    connection.execute_batch(withheld).unwrap();
    upgrade(&mut connection, &disk.path).unwrap();
    let answers = crate::user::table::answer::list(&connection).unwrap();
    let citizenship: lotse_core::FactId = "citizenship".parse().unwrap();
    assert_eq!(
        answers.get(&citizenship),
        Some(&lotse_core::Answer::Withheld)
    );
}

#[test]
fn before_a_migration_the_database_is_copied_under_the_same_key() {
    let disk = Disk::new();
    let mut connection = left_by_version(&disk, 1);
    let before = rows(&connection);
    upgrade(&mut connection, &disk.path).unwrap();
    let backup = disk.path.with_file_name("user.backup-v1.db");
    let bytes = std::fs::read(&backup).unwrap();
    assert!(
        !bytes.windows(7).any(|window| window == b"room 12"),
        "the backup is not encrypted"
    );
    assert!(!bytes.starts_with(b"SQLite format"));
    let backup = disk.open_file(&backup);
    assert_eq!(rows(&backup), before);
    assert_eq!(database::version(&backup).unwrap(), 1);
}

#[test]
fn a_migration_that_breaks_off_leaves_the_old_version() {
    let disk = Disk::new();
    let mut connection = left_by_version(&disk, 1);
    let before = (rows(&connection), shape(&connection));
    let breaks = "DELETE FROM answer; SELECT no_such_function();";
    let broken = [MIGRATIONS, &[breaks]].concat();
    let error = upgrade_with(&mut connection, &disk.path, &broken).unwrap_err();
    assert!(matches!(error, StoreError::Migrate(_)));
    drop(connection);
    let mut connection = disk.open();
    assert_eq!((rows(&connection), shape(&connection)), before);
    assert_eq!(database::version(&connection).unwrap(), 1);
    upgrade(&mut connection, &disk.path).unwrap();
    assert_eq!(
        database::version(&connection).unwrap(),
        version_after(MIGRATIONS)
    );
}

#[test]
fn a_migration_never_runs_twice() {
    let disk = Disk::new();
    let mut connection = left_by_version(&disk, 1);
    let counting = [MIGRATIONS[0], "UPDATE setting SET value = value || '!'"];
    for _ in 0..3 {
        upgrade_with(&mut connection, &disk.path, &counting).unwrap();
    }
    let language: String = connection
        .query_row("SELECT value FROM setting", [], |row| row.get(0))
        .unwrap();
    assert_eq!(language, "ar!");
}

#[test]
fn without_a_backup_nothing_is_migrated() {
    let disk = Disk::new();
    let mut connection = left_by_version(&disk, 1);
    std::fs::create_dir(disk.path.with_file_name("user.backup-v1.db.new")).unwrap();
    assert!(upgrade(&mut connection, &disk.path).is_err());
    assert_eq!(database::version(&connection).unwrap(), 1);
}
