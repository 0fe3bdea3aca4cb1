//! One module per table: its reads and writes.
//!
//! A write reports whether it changed anything. An unchanged value keeps its
//! stamp, which says when the value was set.

use std::str::FromStr;

use rusqlite::{CachedStatement, Connection};

pub(crate) mod answer;
pub(crate) mod clock;
pub(crate) mod conversation;
pub(crate) mod document_held;
pub(crate) mod employer_code;
pub(crate) mod expiry;
pub(crate) mod former_mailbox;
pub(crate) mod mailbox;
pub(crate) mod message;
pub(crate) mod peer;
pub(crate) mod ready_answer;
pub(crate) mod recent_search;
pub(crate) mod seen_envelope;
pub(crate) mod session;
pub(crate) mod setting;
pub(crate) mod share;
pub(crate) mod step_due;
pub(crate) mod step_mark;
pub(crate) mod step_note;
pub(crate) mod talk;

/// The key and value of every row that `sql` selects, as stored.
pub(crate) fn pairs(connection: &Connection, sql: &str) -> rusqlite::Result<Vec<(String, String)>> {
    let mut statement: CachedStatement<'_> = connection.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}

/// The rows this version can parse. A pack may have renamed a step, or a newer
/// app may have written an unknown word: such a row is kept but not shown. Its
/// content is the person's and stays out of the log.
fn understood<K: FromStr, V>(
    table: &'static str,
    rows: Vec<(String, String)>,
    value: impl Fn(&str) -> Option<V>,
) -> impl Iterator<Item = (K, V)> {
    rows.into_iter().filter_map(move |(key, text)| {
        let pair = key.parse().ok().zip(value(&text));
        if pair.is_none() {
            tracing::warn!(table, "skipping unreadable row");
        }
        pair
    })
}
