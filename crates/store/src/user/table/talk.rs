//! Column encodings for Talk: a word for each state, bytes for keys and ids.

use jiff::Timestamp;
use lotse_talk::{MailboxTrouble, Role, StuckReason, TalkError};
use rusqlite::{Row, types::Type};

use lotse_talk::{MessageState, Missing};

/// Reads a column with bytes of a fixed length, or with an id.
pub(crate) fn bytes<T>(row: &Row<'_>, column: &str) -> rusqlite::Result<T>
where
    T: for<'a> TryFrom<&'a [u8]>,
{
    let bytes: Vec<u8> = row.get(column)?;
    T::try_from(&bytes).map_err(|_| unreadable(column))
}

/// Like [`bytes`], for a nullable column.
pub(crate) fn bytes_or_none<T>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>>
where
    T: for<'a> TryFrom<&'a [u8]>,
{
    let bytes: Option<Vec<u8>> = row.get(column)?;
    let read = |bytes: Vec<u8>| T::try_from(&bytes).map_err(|_| unreadable(column));
    bytes.map(read).transpose()
}

/// Reads a column with a word or an address.
pub(crate) fn word<T>(
    row: &Row<'_>,
    column: &str,
    read: impl Fn(&str) -> Option<T>,
) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    read(&text).ok_or_else(|| unreadable(column))
}

/// Like [`word`], for a nullable column.
pub(crate) fn word_or_none<T>(
    row: &Row<'_>,
    column: &str,
    read: impl Fn(&str) -> Option<T>,
) -> rusqlite::Result<Option<T>> {
    let text: Option<String> = row.get(column)?;
    let read = |text: String| read(&text).ok_or_else(|| unreadable(column));
    text.map(read).transpose()
}

/// Reads a column with a time, in milliseconds since 1970.
pub(crate) fn time(row: &Row<'_>, column: &str) -> rusqlite::Result<Timestamp> {
    let millis: i64 = row.get(column)?;
    Timestamp::from_millisecond(millis).map_err(|_| unreadable(column))
}

/// Like [`time`], for a nullable column.
pub(crate) fn time_or_none(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Timestamp>> {
    let millis: Option<i64> = row.get(column)?;
    let read = |millis| Timestamp::from_millisecond(millis).map_err(|_| unreadable(column));
    millis.map(read).transpose()
}

/// Error for a column value that no version ever wrote.
pub(crate) fn unreadable(column: &str) -> rusqlite::Error {
    tracing::error!(column, "invalid value in column");
    rusqlite::Error::FromSqlConversionFailure(0, Type::Null, Box::new(TalkError::Unreadable))
}

pub(crate) fn role(role: Role) -> &'static str {
    match role {
        Role::Newcomer => "newcomer",
        Role::Mentor => "mentor",
        Role::WelcomeCentre => "welcome-centre",
    }
}

pub(crate) fn role_of(word: &str) -> Option<Role> {
    [Role::Newcomer, Role::Mentor, Role::WelcomeCentre]
        .into_iter()
        .find(|known| role(*known) == word)
}

pub(crate) fn trouble(trouble: MailboxTrouble) -> &'static str {
    match trouble {
        MailboxTrouble::TicketRefused => "ticket-refused",
        MailboxTrouble::NotOurs => "not-ours",
    }
}

pub(crate) fn trouble_of(word: &str) -> Option<MailboxTrouble> {
    [MailboxTrouble::TicketRefused, MailboxTrouble::NotOurs]
        .into_iter()
        .find(|known| trouble(*known) == word)
}

pub(crate) fn missing(missing: Missing) -> &'static str {
    match missing {
        Missing::Nothing => "nothing-missing",
        Missing::Something => "something-missing",
    }
}

pub(crate) fn missing_of(word: &str) -> Option<Missing> {
    [Missing::Nothing, Missing::Something]
        .into_iter()
        .find(|known| missing(*known) == word)
}

const STATES: [MessageState; 8] = [
    MessageState::Queued,
    MessageState::Sent,
    MessageState::Received,
    MessageState::Stuck(StuckReason::Refused),
    MessageState::Stuck(StuckReason::InvitationOver),
    MessageState::Stuck(StuckReason::NotTaken),
    MessageState::Unread,
    MessageState::Read,
];

pub(crate) fn state(state: MessageState) -> &'static str {
    match state {
        MessageState::Queued => "queued",
        MessageState::Sent => "sent",
        MessageState::Received => "received",
        MessageState::Stuck(StuckReason::Refused) => "stuck-refused",
        MessageState::Stuck(StuckReason::InvitationOver) => "stuck-invitation-over",
        MessageState::Stuck(StuckReason::NotTaken) => "stuck-not-taken",
        MessageState::Unread => "unread",
        MessageState::Read => "read",
    }
}

pub(crate) fn state_of(word: &str) -> Option<MessageState> {
    STATES.into_iter().find(|known| state(*known) == word)
}
