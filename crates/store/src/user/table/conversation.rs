//! `conversation`: a conversation and its stage.

use jiff::Timestamp;
use lotse_talk::{
    ChildTicket, Conversation, ConversationId, FormerGrant, Grant, MessageId, Outgoing,
    PendingReceipt, SharedPlan, Stage,
};
use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::{peer, talk};

pub(crate) fn list(connection: &Connection) -> rusqlite::Result<Vec<Conversation>> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM conversation ORDER BY began, id")?;
    let rows = statement.query_map([], read)?;
    rows.map(|conversation| with_peer(connection, conversation?))
        .collect()
}

pub(crate) fn get(
    connection: &Connection,
    id: ConversationId,
) -> rusqlite::Result<Option<Conversation>> {
    let mut statement = connection.prepare_cached("SELECT * FROM conversation WHERE id = ?1")?;
    let found = statement.query_row([id.as_bytes()], read).optional()?;
    found
        .map(|conversation| with_peer(connection, conversation))
        .transpose()
}

fn with_peer(
    connection: &Connection,
    conversation: Conversation,
) -> rusqlite::Result<Conversation> {
    Ok(Conversation {
        peer: peer::get(connection, conversation.id)?,
        ..conversation
    })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Conversation> {
    let shared: Vec<u8> = row.get("shared")?;
    Ok(Conversation {
        id: talk::bytes(row, "id")?,
        role: talk::word(row, "role", talk::role_of)?,
        stage: stage_of(row)?,
        peer: None,
        grant: Grant {
            secret: talk::bytes(row, "grant_secret")?,
            wanted: row.get("grant_wanted")?,
            known: row.get("grant_known")?,
        },
        former_grant: former_grant(row)?,
        ticket: ticket(row)?,
        is_compared: row.get("is_compared")?,
        introduce_at: talk::time_or_none(row, "introduce_at")?,
        unopened: row.get("unopened")?,
        began: talk::time(row, "began")?,
        last_sent: talk::bytes_or_none(row, "last_sent")?,
        last_confirmed: talk::bytes_or_none(row, "last_confirmed")?,
        last_received: talk::bytes_or_none(row, "last_received")?,
        unconfirmed_since: talk::time_or_none(row, "unconfirmed_since")?,
        unheard: row.get("unheard")?,
        asked_again: row.get("asked_again")?,
        asked_again_at: talk::time_or_none(row, "asked_again_at")?,
        refused_at: talk::time_or_none(row, "refused_at")?,
        receipt: receipt(row)?,
        renewing_since: talk::time_or_none(row, "renewing_since")?,
        renew: row.get("renew")?,
        renew_wait_minutes: row.get("renew_wait")?,
        keep_days: row.get("keep_days")?,
        kept: talk::time_or_none(row, "kept_at")?.zip(talk::bytes_or_none(row, "kept_by")?),
        shared: SharedPlan::from_bytes(&shared).map_err(|_| talk::unreadable("shared"))?,
        asks_to_erase: row.get("asks_to_erase")?,
        read_by_peer: talk::time_or_none(row, "read_by_peer")?,
    })
}

fn former_grant(row: &Row<'_>) -> rusqlite::Result<Option<FormerGrant>> {
    let Some(secret) = talk::bytes_or_none(row, "former_grant")? else {
        return Ok(None);
    };
    Ok(Some(FormerGrant {
        grant: Grant {
            secret,
            wanted: row.get("former_grant_wanted")?,
            known: row.get("former_grant_known")?,
        },
        replaced_in: talk::bytes(row, "former_grant_until")?,
    }))
}

fn ticket(row: &Row<'_>) -> rusqlite::Result<Option<ChildTicket>> {
    let Some(ticket) = row.get::<_, Option<[u8; 10]>>("ticket")? else {
        return Ok(None);
    };
    Ok(Some(ChildTicket {
        ticket: ticket.into(),
        wanted: row.get("ticket_wanted")?,
        known: row.get("ticket_known")?,
        refused_at: talk::time_or_none(row, "ticket_refused_at")?,
    }))
}

fn receipt(row: &Row<'_>) -> rusqlite::Result<Option<PendingReceipt>> {
    let Some(missing) = talk::word_or_none(row, "receipt", talk::missing_of)? else {
        return Ok(None);
    };
    Ok(Some(PendingReceipt {
        missing,
        since: talk::time(row, "receipt_since")?,
        wait_minutes: row.get("receipt_wait")?,
    }))
}

pub(crate) fn set(connection: &Connection, conversation: &Conversation) -> rusqlite::Result<()> {
    let (invited_until, invited_key) = invited(conversation.stage);
    let millis = |time: Option<Timestamp>| time.map(Timestamp::as_millisecond);
    let (former, ticket) = (
        conversation.former_grant.as_ref(),
        conversation.ticket.as_ref(),
    );
    let receipt = conversation.receipt;
    let mut statement = connection.prepare_cached(include_str!("conversation_set.sql"))?;
    statement.execute(named_params! {
        ":id": conversation.id.as_bytes(),
        ":role": talk::role(conversation.role),
        ":stage": stage(conversation.stage),
        ":invited_until": millis(invited_until),
        ":invited_key": invited_key,
        ":grant_secret": conversation.grant.secret.as_bytes(),
        ":grant_wanted": conversation.grant.wanted,
        ":grant_known": conversation.grant.known,
        ":began": conversation.began.as_millisecond(),
        ":last_sent": conversation.last_sent.as_ref().map(MessageId::as_bytes),
        ":last_confirmed": conversation.last_confirmed.as_ref().map(MessageId::as_bytes),
        ":last_received": conversation.last_received.as_ref().map(MessageId::as_bytes),
        ":unconfirmed_since": millis(conversation.unconfirmed_since),
        ":unheard": conversation.unheard,
        ":asked_again": conversation.asked_again,
        ":asked_again_at": millis(conversation.asked_again_at),
        ":refused_at": millis(conversation.refused_at),
        ":receipt": receipt.map(|receipt| talk::missing(receipt.missing)),
        ":receipt_since": millis(receipt.map(|receipt| receipt.since)),
        ":receipt_wait": receipt.map(|receipt| receipt.wait_minutes),
        ":renewing_since": millis(conversation.renewing_since),
        ":renew": conversation.renew,
        ":renew_wait": conversation.renew_wait_minutes,
        ":former_grant": former.map(|former| former.grant.secret.as_bytes()),
        ":former_grant_wanted": former.map(|former| former.grant.wanted),
        ":former_grant_known": former.map(|former| former.grant.known),
        ":former_grant_until": former.map(|former| former.replaced_in.as_bytes()),
        ":ticket": ticket.map(|child| child.ticket.as_bytes()),
        ":ticket_wanted": ticket.map(|child| child.wanted),
        ":ticket_known": ticket.map(|child| child.known),
        ":ticket_refused_at": millis(ticket.and_then(|child| child.refused_at)),
        ":is_compared": conversation.is_compared,
        ":introduce_at": millis(conversation.introduce_at),
        ":unopened": conversation.unopened,
        ":keep_days": conversation.keep_days,
        ":kept_at": millis(conversation.kept.map(|(at, _)| at)),
        ":kept_by": conversation.kept.as_ref().map(|(_, by)| by.as_bytes()),
        ":shared": conversation.shared.to_bytes(),
        ":asks_to_erase": conversation.asks_to_erase,
        ":read_by_peer": millis(conversation.read_by_peer),
    })?;
    match &conversation.peer {
        Some(peer) => peer::set(connection, conversation.id, peer),
        None => Ok(()),
    }
}

pub(crate) fn remove(connection: &Connection, id: ConversationId) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached("DELETE FROM conversation WHERE id = ?1")?;
    Ok(statement.execute([id.as_bytes()])? > 0)
}

pub(crate) fn outgoing(
    connection: &Connection,
    id: ConversationId,
) -> rusqlite::Result<Option<Outgoing>> {
    let mut statement = connection.prepare_cached(
        "SELECT outgoing_id, outgoing_bytes, outgoing_message FROM conversation
         WHERE id = ?1 AND outgoing_id IS NOT NULL",
    )?;
    let read = |row: &Row<'_>| {
        Ok(Outgoing {
            envelope: talk::bytes(row, "outgoing_id")?,
            bytes: row.get("outgoing_bytes")?,
            message: talk::bytes_or_none(row, "outgoing_message")?,
        })
    };
    statement.query_row([id.as_bytes()], read).optional()
}

pub(crate) fn set_outgoing(
    connection: &Connection,
    id: ConversationId,
    outgoing: Option<&Outgoing>,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(
        "UPDATE conversation
         SET outgoing_id = ?2, outgoing_bytes = ?3, outgoing_message = ?4 WHERE id = ?1",
    )?;
    statement.execute(params![
        id.as_bytes(),
        outgoing.map(|outgoing| outgoing.envelope.as_bytes().as_slice()),
        outgoing.map(|outgoing| outgoing.bytes.as_slice()),
        outgoing
            .and_then(|outgoing| outgoing.message.as_ref())
            .map(|message| message.as_bytes().as_slice()),
    ])?;
    Ok(())
}

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Invited { .. } => "invited",
        Stage::Asked { .. } => "asked",
        Stage::Open => "open",
        Stage::Blocked => "blocked",
        Stage::Left => "left",
        Stage::PeerLeft => "peer-left",
        Stage::Expired => "expired",
        Stage::Erased => "erased",
    }
}

fn invited(stage: Stage) -> (Option<Timestamp>, Option<[u8; 32]>) {
    match stage {
        Stage::Invited { until, key } => (Some(until), Some(key)),
        Stage::Asked { until } => (Some(until), None),
        _ => (None, None),
    }
}

fn stage_of(row: &Row<'_>) -> rusqlite::Result<Stage> {
    let until = || talk::time(row, "invited_until");
    let word: String = row.get("stage")?;
    Ok(match word.as_str() {
        "invited" => Stage::Invited {
            until: until()?,
            key: talk::bytes(row, "invited_key")?,
        },
        "asked" => Stage::Asked { until: until()? },
        "open" => Stage::Open,
        "blocked" => Stage::Blocked,
        "left" => Stage::Left,
        "peer-left" => Stage::PeerLeft,
        "expired" => Stage::Expired,
        "erased" => Stage::Erased,
        _ => return Err(talk::unreadable("stage")),
    })
}
