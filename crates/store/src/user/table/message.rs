//! `message`: messages, in the order in which they arrived here.

use jiff::Timestamp;
use lotse_talk::{ConversationId, Message, MessageDirection, MessageId, MessageState, Proof};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::talk;

pub(crate) fn get(
    connection: &Connection,
    conversation: ConversationId,
    id: MessageId,
) -> rusqlite::Result<Option<Message>> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM message WHERE conversation = ?1 AND id = ?2")?;
    let key = params![conversation.as_bytes(), id.as_bytes()];
    statement.query_row(key, read).optional()
}

/// Position of a message in the order in which the messages of all conversations
/// arrived here or were written.
pub(crate) fn position(
    connection: &Connection,
    conversation: ConversationId,
    id: MessageId,
) -> rusqlite::Result<Option<i64>> {
    let mut statement = connection
        .prepare_cached("SELECT position FROM message WHERE conversation = ?1 AND id = ?2")?;
    let key = params![conversation.as_bytes(), id.as_bytes()];
    statement.query_row(key, |row| row.get(0)).optional()
}

/// The latest `count` messages, the oldest of them first.
pub(crate) fn latest(
    connection: &Connection,
    conversation: ConversationId,
    count: u32,
) -> rusqlite::Result<Vec<Message>> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM (SELECT * FROM message WHERE conversation = ?1
             ORDER BY position DESC LIMIT ?2) ORDER BY position",
    )?;
    let rows = statement.query_map(params![conversation.as_bytes(), count], read)?;
    rows.collect()
}

/// The oldest outgoing message that was not sent.
pub(crate) fn first_to_go(
    connection: &Connection,
    conversation: ConversationId,
) -> rusqlite::Result<Option<Message>> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM message WHERE conversation = ?1 AND is_mine
             AND state IN ('queued', 'stuck-refused', 'stuck-invitation-over', 'stuck-not-taken')
         ORDER BY position LIMIT 1",
    )?;
    statement
        .query_row([conversation.as_bytes()], read)
        .optional()
}

/// All outgoing messages that were not sent, in order.
pub(crate) fn waiting(
    connection: &Connection,
    conversation: ConversationId,
) -> rusqlite::Result<Vec<Message>> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM message WHERE conversation = ?1 AND is_mine
             AND state IN ('queued', 'stuck-refused', 'stuck-invitation-over', 'stuck-not-taken')
         ORDER BY position",
    )?;
    let rows = statement.query_map([conversation.as_bytes()], read)?;
    rows.collect()
}

/// Outgoing messages after a given one, in order.
pub(crate) fn outgoing_after(
    connection: &Connection,
    conversation: ConversationId,
    after: Option<MessageId>,
) -> rusqlite::Result<Vec<(MessageId, MessageState)>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, state FROM message WHERE conversation = ?1 AND is_mine AND position >
             coalesce((SELECT position FROM message WHERE conversation = ?1 AND id = ?2), 0)
         ORDER BY position",
    )?;
    let after = after.as_ref().map(|id| id.as_bytes().as_slice());
    let rows = statement.query_map(params![conversation.as_bytes(), after], |row| {
        Ok((
            talk::bytes(row, "id")?,
            talk::word(row, "state", talk::state_of)?,
        ))
    })?;
    rows.collect()
}

/// Outgoing messages sent and not confirmed, in order.
pub(crate) fn unconfirmed(
    connection: &Connection,
    conversation: ConversationId,
) -> rusqlite::Result<Vec<MessageId>> {
    let mut statement = connection.prepare_cached(
        "SELECT id FROM message WHERE conversation = ?1 AND state = 'sent' ORDER BY position",
    )?;
    let rows = statement.query_map([conversation.as_bytes()], |row| talk::bytes(row, "id"))?;
    rows.collect()
}

/// Number of messages received from the peer since a time, and their size in bytes.
pub(crate) fn received_since(
    connection: &Connection,
    conversation: ConversationId,
    since: Timestamp,
) -> rusqlite::Result<(u64, u64)> {
    let mut statement = connection.prepare_cached(
        "SELECT count(*), coalesce(sum(length(content)), 0) FROM message
         WHERE conversation = ?1 AND is_mine = 0 AND kept_since >= ?2",
    )?;
    let read = |row: &Row<'_>| {
        let (count, bytes): (i64, i64) = (row.get(0)?, row.get(1)?);
        Ok((count.unsigned_abs(), bytes.unsigned_abs()))
    };
    let key = params![conversation.as_bytes(), since.as_millisecond()];
    statement.query_row(key, read)
}

pub(crate) fn add(
    connection: &Connection,
    conversation: ConversationId,
    message: &Message,
    now: Timestamp,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO message (conversation, id, is_mine, at, content, signature, state, kept_since,
             list)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    let signature = message.proof.map(|proof| proof.signature.to_vec());
    let signature = signature.unwrap_or_default();
    statement.execute(params![
        conversation.as_bytes(),
        message.id.as_bytes(),
        message.direction == MessageDirection::Out,
        message.at.as_millisecond(),
        message.content,
        signature,
        talk::state(message.state),
        now.as_millisecond(),
        message.proof.and_then(|proof| proof.list),
    ])?;
    Ok(())
}

pub(crate) fn set_state(
    connection: &Connection,
    conversation: ConversationId,
    id: MessageId,
    state: MessageState,
) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "UPDATE message SET state = ?3 WHERE conversation = ?1 AND id = ?2 AND state <> ?3",
    )?;
    let changed = statement.execute(params![
        conversation.as_bytes(),
        id.as_bytes(),
        talk::state(state)
    ])?;
    Ok(changed > 0)
}

pub(crate) fn remove(
    connection: &Connection,
    conversation: ConversationId,
    id: MessageId,
) -> rusqlite::Result<bool> {
    let mut statement =
        connection.prepare_cached("DELETE FROM message WHERE conversation = ?1 AND id = ?2")?;
    Ok(statement.execute(params![conversation.as_bytes(), id.as_bytes()])? > 0)
}

/// Deletes all messages, or all but one.
pub(crate) fn remove_all(
    connection: &Connection,
    conversation: ConversationId,
    but: Option<MessageId>,
) -> rusqlite::Result<bool> {
    let mut statement = connection
        .prepare_cached("DELETE FROM message WHERE conversation = ?1 AND id IS NOT ?2")?;
    let but = but.as_ref().map(|id| id.as_bytes().as_slice());
    Ok(statement.execute(params![conversation.as_bytes(), but])? > 0)
}

/// The last outgoing message with a plan, found by the first bytes of such content,
/// which never change; an index covers them.
pub(crate) fn last_plan(
    connection: &Connection,
    conversation: ConversationId,
) -> rusqlite::Result<Option<Message>> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM message WHERE conversation = ?1 AND is_mine = 1
             AND substr(content, 1, 1) = x'04' ORDER BY position DESC LIMIT 1",
    )?;
    statement
        .query_row([conversation.as_bytes()], read)
        .optional()
}

/// Deletes the peer's messages with plans, or all but one.
pub(crate) fn remove_plans_of_peer(
    connection: &Connection,
    conversation: ConversationId,
    but: Option<MessageId>,
) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "DELETE FROM message WHERE conversation = ?1 AND is_mine = 0
             AND substr(content, 1, 1) = x'04' AND id IS NOT ?2",
    )?;
    let but = but.as_ref().map(|id| id.as_bytes().as_slice());
    Ok(statement.execute(params![conversation.as_bytes(), but])? > 0)
}

/// Deletes messages kept here longer than the conversation's limit. The
/// sender's clock is not used: a sender could make a message expire at once.
pub(crate) fn expire(connection: &Connection, now: Timestamp) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "DELETE FROM message WHERE state IN ('sent', 'received', 'unread', 'read')
             AND kept_since < (SELECT ?1 - keep_days * 86400000 FROM conversation
                 WHERE conversation.id = message.conversation AND keep_days > 0)",
    )?;
    Ok(statement.execute([now.as_millisecond()])? > 0)
}

/// Marks all of the peer's messages as read; returns whether any was unread.
pub(crate) fn read_all(
    connection: &Connection,
    conversation: ConversationId,
) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "UPDATE message SET state = 'read' WHERE conversation = ?1 AND state = 'unread'",
    )?;
    Ok(statement.execute([conversation.as_bytes()])? > 0)
}

pub(crate) fn count_unread(
    connection: &Connection,
    conversation: ConversationId,
) -> rusqlite::Result<u32> {
    let mut statement = connection.prepare_cached(
        "SELECT count(*) FROM message WHERE conversation = ?1 AND state = 'unread'",
    )?;
    statement.query_row([conversation.as_bytes()], |row| row.get(0))
}

/// The conversations with unread messages and how many each has, the one that was written
/// in last first.
pub(crate) fn unread(connection: &Connection) -> rusqlite::Result<Vec<(ConversationId, u32)>> {
    let mut statement = connection.prepare_cached(
        // Looks each conversation up in the index of states, which also holds all messages that
        // have been read.
        "SELECT conversation.id AS conversation, count(*) AS count
         FROM conversation CROSS JOIN message
             ON message.conversation = conversation.id AND message.state = 'unread'
         GROUP BY conversation.id ORDER BY max(message.position) DESC",
    )?;
    let rows = statement.query_map([], |row| {
        Ok((talk::bytes(row, "conversation")?, row.get("count")?))
    })?;
    rows.collect()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Message> {
    let is_mine: bool = row.get("is_mine")?;
    Ok(Message {
        id: talk::bytes(row, "id")?,
        direction: if is_mine {
            MessageDirection::Out
        } else {
            MessageDirection::In
        },
        at: talk::time(row, "at")?,
        content: row.get("content")?,
        proof: if is_mine { None } else { Some(proof(row)?) },
        state: talk::word(row, "state", talk::state_of)?,
    })
}

fn proof(row: &Row<'_>) -> rusqlite::Result<Proof> {
    Ok(Proof {
        signature: talk::bytes(row, "signature")?,
        list: row.get("list")?,
    })
}
