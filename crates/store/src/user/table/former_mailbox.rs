//! `former_mailbox`: the user's mailbox before it moved.

use lotse_talk::{FormerMailbox, MailboxAddress};
use lotse_wire::Cursor;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::talk;

/// The former mailbox, whose sealing key is still the same.
pub(crate) fn get(
    connection: &Connection,
    sealing: [u8; 32],
) -> rusqlite::Result<Option<FormerMailbox>> {
    let mut statement = connection.prepare_cached("SELECT * FROM former_mailbox")?;
    statement.query_row([], |row| read(row, sealing)).optional()
}

fn read(row: &Row<'_>, sealing: [u8; 32]) -> rusqlite::Result<FormerMailbox> {
    let cursor = |column| -> rusqlite::Result<Cursor> {
        let cursor: i64 = row.get(column)?;
        Ok(Cursor(cursor.cast_unsigned()))
    };
    Ok(FormerMailbox {
        address: MailboxAddress {
            relay: talk::word(row, "relay", |text| text.parse().ok())?,
            mailbox: talk::bytes(row, "mailbox")?,
            sealing,
        },
        secret: talk::bytes(row, "secret")?,
        list_number: row.get("list_number")?,
        cursor: cursor("cursor")?,
        acknowledged: cursor("acknowledged")?,
        left_at: talk::time(row, "left_at")?,
        used_at: talk::time(row, "used_at")?,
        fetched_at: talk::time_or_none(row, "fetched_at")?,
    })
}

pub(crate) fn set(connection: &Connection, former: Option<&FormerMailbox>) -> rusqlite::Result<()> {
    let Some(former) = former else {
        let mut statement = connection.prepare_cached("DELETE FROM former_mailbox")?;
        return statement.execute([]).map(drop);
    };
    let mut statement = connection.prepare_cached(
        "INSERT OR REPLACE INTO former_mailbox (only, relay, mailbox, secret, list_number, cursor,
             acknowledged, left_at, used_at, fetched_at)
         VALUES (1, :relay, :mailbox, :secret, :list_number, :cursor, :acknowledged, :left_at, :used_at,
             :fetched_at)",
    )?;
    statement.execute(named_params! {
        ":relay": former.address.relay.as_str(),
        ":mailbox": former.address.mailbox.as_bytes(),
        ":secret": former.secret.as_bytes(),
        ":list_number": former.list_number,
        ":cursor": former.cursor.0.cast_signed(),
        ":acknowledged": former.acknowledged.0.cast_signed(),
        ":left_at": former.left_at.as_millisecond(),
        ":used_at": former.used_at.as_millisecond(),
        ":fetched_at": former.fetched_at.map(jiff::Timestamp::as_millisecond),
    })?;
    Ok(())
}
