//! `peer`: the peer of a conversation, and the address to write to.

use lotse_talk::{Address, ConversationId, Peer, PublicKeys};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::talk;

pub(crate) fn get(connection: &Connection, id: ConversationId) -> rusqlite::Result<Option<Peer>> {
    let mut statement = connection.prepare_cached("SELECT * FROM peer WHERE conversation = ?1")?;
    statement.query_row([id.as_bytes()], read).optional()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Peer> {
    Ok(Peer {
        name: row.get("name")?,
        language: row.get("language")?,
        role: talk::word(row, "role", talk::role_of)?,
        address: Address {
            relay: talk::word(row, "relay", |text| text.parse().ok())?,
            mailbox: talk::bytes(row, "mailbox")?,
            sealing: talk::bytes(row, "sealing")?,
        },
        grant: talk::bytes(row, "write_secret")?,
        keys: PublicKeys {
            olm: talk::bytes(row, "olm")?,
            signing: talk::bytes(row, "signing")?,
        },
        confirmation: row.get("confirmation")?,
    })
}

pub(crate) fn set(
    connection: &Connection,
    id: ConversationId,
    peer: &Peer,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT OR REPLACE INTO peer (conversation, name, language, role, relay, mailbox, sealing,
             write_secret, olm, signing, confirmation)
         VALUES (:conversation, :name, :language, :role, :relay, :mailbox, :sealing,
             :write_secret, :olm, :signing, :confirmation)",
    )?;
    statement.execute(named_params! {
        ":conversation": id.as_bytes(),
        ":name": peer.name,
        ":language": peer.language,
        ":role": talk::role(peer.role),
        ":relay": peer.address.relay.as_str(),
        ":mailbox": peer.address.mailbox.as_bytes(),
        ":sealing": peer.address.sealing,
        ":write_secret": peer.grant.as_bytes(),
        ":olm": peer.keys.olm,
        ":signing": peer.keys.signing,
        ":confirmation": peer.confirmation,
    })?;
    Ok(())
}
