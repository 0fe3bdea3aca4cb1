//! `mailbox`: the user's mailbox, with the keys of this device.

use lotse_talk::{Identity, Mailbox, MailboxAddress};
use lotse_wire::Cursor;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{former_mailbox, talk};
use crate::StoreError;

pub(crate) fn get(connection: &Connection) -> rusqlite::Result<Option<Mailbox>> {
    let mut statement = connection.prepare_cached("SELECT * FROM mailbox")?;
    let Some(mut mailbox) = statement.query_row([], read).optional()? else {
        return Ok(None);
    };
    mailbox.former = former_mailbox::get(connection, mailbox.address.sealing)?;
    Ok(Some(mailbox))
}

fn read(row: &Row<'_>) -> rusqlite::Result<Mailbox> {
    let identity: Vec<u8> = row.get("identity")?;
    let cursor = |column| -> rusqlite::Result<Cursor> {
        let cursor: i64 = row.get(column)?;
        Ok(Cursor(cursor.cast_unsigned()))
    };
    let identity = Identity::from_bytes(&identity).map_err(|_| talk::unreadable("identity"))?;
    Ok(Mailbox {
        address: MailboxAddress {
            relay: talk::word(row, "relay", |text| text.parse().ok())?,
            mailbox: talk::bytes(row, "mailbox")?,
            sealing: identity.sealing(),
        },
        secret: talk::bytes(row, "secret")?,
        ticket: talk::bytes::<[u8; 10]>(row, "ticket")?.into(),
        identity,
        list_number: row.get("list_number")?,
        name: row.get("name")?,
        language: row.get("language")?,
        agreement: row.get("agreement")?,
        role: talk::word(row, "role", talk::role_of)?,
        is_open: row.get("is_open")?,
        told_at: talk::time_or_none(row, "told_at")?,
        keys: row.get("keys")?,
        last_key_known: row.get("last_key_known")?,
        cursor: cursor("cursor")?,
        acknowledged: cursor("acknowledged")?,
        trouble: talk::word_or_none(row, "trouble", talk::trouble_of)?,
        confirmation: row.get("confirmation")?,
        former: None,
    })
}

pub(crate) fn set(connection: &Connection, mailbox: &Mailbox) -> Result<(), StoreError> {
    let identity = mailbox.identity.to_bytes()?;
    let run = || {
        let mut statement = connection.prepare_cached(
            "INSERT OR REPLACE INTO mailbox (only, relay, mailbox, secret, ticket, identity, name,
                 language, agreement, role, is_open, told_at, keys, cursor, acknowledged, trouble,
                 confirmation, last_key_known, list_number)
             VALUES (1, :relay, :mailbox, :secret, :ticket, :identity, :name, :language, :agreement,
                 :role, :is_open, :told_at, :keys, :cursor, :acknowledged, :trouble, :confirmation,
                 :last_key_known, :list_number)",
        )?;
        statement.execute(named_params! {
            ":relay": mailbox.address.relay.as_str(),
            ":mailbox": mailbox.address.mailbox.as_bytes(),
            ":secret": mailbox.secret.as_bytes(),
            ":ticket": mailbox.ticket.as_bytes(),
            ":identity": &identity[..],
            ":name": mailbox.name,
            ":language": mailbox.language,
            ":agreement": mailbox.agreement,
            ":role": talk::role(mailbox.role),
            ":is_open": mailbox.is_open,
            ":told_at": mailbox.told_at.map(jiff::Timestamp::as_millisecond),
            ":keys": mailbox.keys,
            ":cursor": mailbox.cursor.0.cast_signed(),
            ":acknowledged": mailbox.acknowledged.0.cast_signed(),
            ":trouble": mailbox.trouble.map(talk::trouble),
            ":confirmation": mailbox.confirmation,
            ":last_key_known": mailbox.last_key_known,
            ":list_number": mailbox.list_number,
        })?;
        former_mailbox::set(connection, mailbox.former.as_ref())
    };
    run().map_err(StoreError::Write)
}
