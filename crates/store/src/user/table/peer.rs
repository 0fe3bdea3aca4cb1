//! `peer`: the peer of a conversation, and the address to write to.

use lotse_talk::{
    ConversationId, Device, DeviceList, MailboxAddress, NewAddress, Peer, PeerIdentity, PublicKeys,
};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::talk;

pub(crate) fn get(connection: &Connection, id: ConversationId) -> rusqlite::Result<Option<Peer>> {
    let mut statement = connection.prepare_cached("SELECT * FROM peer WHERE conversation = ?1")?;
    statement.query_row([id.as_bytes()], read).optional()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Peer> {
    Ok(Peer {
        name: row.get("name")?,
        former_name: row.get("former_name")?,
        language: row.get("language")?,
        role: talk::word(row, "role", talk::role_of)?,
        identity: identity(row)?,
        grant: talk::bytes(row, "write_secret")?,
        moves_to: moves_to(row)?,
        said_at: talk::time_or_none(row, "said_at")?,
        confirmation: row.get("confirmation")?,
    })
}

/// Where the mailbox has moved.
fn moves_to(row: &Row<'_>) -> rusqlite::Result<Option<NewAddress>> {
    let list: Option<Vec<u8>> = row.get("next_list")?;
    let grant = talk::bytes_or_none(row, "next_grant")?;
    let Some((list, grant)) = list.zip(grant) else {
        return Ok(None);
    };
    let list = DeviceList::from_bytes(&list).map_err(|_| talk::unreadable("next_list"))?;
    Ok(Some(NewAddress {
        list: Box::new(list),
        grant,
    }))
}

/// The signed list, or the keys that a peer of version 1 named.
fn identity(row: &Row<'_>) -> rusqlite::Result<PeerIdentity> {
    let list: Option<Vec<u8>> = row.get("list")?;
    if let Some(bytes) = list {
        let list = DeviceList::from_bytes(&bytes).map_err(|_| talk::unreadable("list"))?;
        return Ok(PeerIdentity::Listed(Box::new(list)));
    }
    Ok(PeerIdentity::Unsigned(Box::new(Device {
        address: MailboxAddress {
            relay: talk::word(row, "relay", |text| text.parse().ok())?,
            mailbox: talk::bytes(row, "mailbox")?,
            sealing: talk::bytes(row, "sealing")?,
        },
        keys: PublicKeys {
            olm: talk::bytes(row, "olm")?,
            signing: talk::bytes(row, "signing")?,
        },
    })))
}

pub(crate) fn set(
    connection: &Connection,
    id: ConversationId,
    peer: &Peer,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT OR REPLACE INTO peer (conversation, name, language, role, relay, mailbox, sealing,
             write_secret, olm, signing, confirmation, list, former_name, said_at,
             next_list, next_grant)
         VALUES (:conversation, :name, :language, :role, :relay, :mailbox, :sealing,
             :write_secret, :olm, :signing, :confirmation, :list, :former_name, :said_at,
             :next_list, :next_grant)",
    )?;
    let (device, next) = (peer.device(), peer.moves_to.as_ref());
    statement.execute(named_params! {
        ":conversation": id.as_bytes(),
        ":name": peer.name,
        ":language": peer.language,
        ":role": talk::role(peer.role),
        ":relay": device.address.relay.as_str(),
        ":mailbox": device.address.mailbox.as_bytes(),
        ":sealing": device.address.sealing,
        ":write_secret": peer.grant.as_bytes(),
        ":olm": device.keys.olm,
        ":signing": device.keys.signing,
        ":confirmation": peer.confirmation,
        ":list": peer.list().map(DeviceList::to_bytes),
        ":former_name": peer.former_name,
        ":said_at": peer.said_at.map(jiff::Timestamp::as_millisecond),
        ":next_list": next.map(|next| next.list.to_bytes()),
        ":next_grant": next.map(|next| next.grant.as_bytes()),
    })?;
    Ok(())
}
