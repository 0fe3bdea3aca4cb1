//! Exports everything that a person entered.

use lotse_talk::{Message, MessageDirection, Stage};
use rusqlite::Connection;
use serde_json::{Map, Value, json};

use super::table::{
    self, answer, conversation, document_held, employer_code, message, ready_answer, recent_search,
    setting, step_due, step_mark, step_note,
};

/// Everything as stored, including what this version of the app cannot read: it
/// belongs to the person.
pub(super) fn export(connection: &Connection) -> rusqlite::Result<Value> {
    let texts = |sql| -> rusqlite::Result<Map<String, Value>> {
        Ok(table::pairs(connection, sql)?
            .into_iter()
            .map(|(key, text)| (key, text.into()))
            .collect())
    };
    let documents: Vec<String> = texts(document_held::LIST)?
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    let mut settings = texts(setting::LIST)?;
    // Keys are no readable data, and an export is not encrypted.
    settings.remove(super::FORMER_KEYS);
    Ok(json!({
        "answers": answers(connection)?,
        "marks": texts(step_mark::LIST)?,
        "markedOn": marked_on(connection)?,
        "notes": texts(step_note::LIST)?,
        "ownDates": texts(step_due::LIST)?,
        "documents": documents,
        "employerCodes": texts(employer_code::LIST)?,
        "recentSearches": recent_search::list(connection)?,
        "settings": settings,
        "conversations": conversations(connection)?,
        "readyAnswers": ready_answer::list(connection)?
            .into_iter()
            .map(|(_, text)| text)
            .collect::<Vec<_>>(),
    }))
}

fn answers(connection: &Connection) -> rusqlite::Result<Map<String, Value>> {
    let rows = table::pairs(connection, answer::LIST)?;
    let value = |text: String| serde_json::from_str(&text).unwrap_or(Value::String(text));
    Ok(rows
        .into_iter()
        .map(|(fact, text)| (fact, value(text)))
        .collect())
}

/// The day on which each step was marked.
fn marked_on(connection: &Connection) -> rusqlite::Result<Map<String, Value>> {
    let marks = step_mark::list(connection)?;
    let days = marks.filter_map(|(step, (_, day))| Some((step, day?)));
    Ok(days
        .map(|(step, day)| (step.to_string(), day.to_string().into()))
        .collect())
}

/// The peers and messages of all conversations. No keys: they also open what others keep secret.
fn conversations(connection: &Connection) -> rusqlite::Result<Vec<Value>> {
    let all = conversation::list(connection)?;
    // Of an erased conversation only the Leave message is kept, until it was sent.
    all.into_iter()
        .filter(|held| held.stage != Stage::Erased)
        .map(|held| {
            let messages = message::latest(connection, held.id, u32::MAX)?;
            let messages = messages
                .iter()
                .filter(|message| !message.words().is_empty());
            Ok(json!({
                "with": held.peer.map(|peer| peer.name),
                "began": held.began,
                "messages": messages.map(said).collect::<Vec<_>>(),
            }))
        })
        .collect()
}

fn said(message: &Message) -> Value {
    json!({
        "mine": message.direction == MessageDirection::Out,
        "at": message.at,
        "text": message.words(),
    })
}
