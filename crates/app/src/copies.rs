//! Copies of what a person entered, to move to another device or to be safe.

use base64::{Engine, prelude::BASE64_STANDARD};
use lotse_command::command;
use lotse_core::{Answer, Code, DocumentId, FactId, Mark, StepId};
use lotse_store::{StoreError, Write};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use specta::Type;

use crate::{ApiError, App, Area, ErrorCode, SavedFile, files::save, step::NOTE_CHARS};

/// Maximum size of a copy, in bytes.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// The settings that belong to the person, and not to the device.
const SETTINGS: [&str; 6] = [
    "also-read",
    "appearance",
    "language",
    "place",
    "town",
    "welcomed",
];

/// The settings of which only one says where the person lives.
const HOME: [&str; 2] = ["place", "town"];

/// What a copy holds, as [`lotse_store::UserStore::export`] writes it. The conversations are
/// left out: their keys are not in the copy.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DataCopy {
    answers: Map<String, Value>,
    marks: Map<String, Value>,
    #[serde(default)]
    marked_on: Map<String, Value>,
    notes: Map<String, Value>,
    own_dates: Map<String, Value>,
    documents: Vec<Value>,
    employer_codes: Map<String, Value>,
    settings: Map<String, Value>,
}

/// What was taken over from a copy.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TakenCopy {
    /// Number of entries that were taken over.
    pub taken: u32,
    /// Number of entries that this version does not understand; they are still in the file.
    pub left_out: u32,
}

impl App {
    /// Saves everything that the person entered as a readable file.
    #[command]
    pub fn export_data(&self) -> Result<SavedFile, ApiError> {
        let export = self.read(lotse_store::UserStore::export)?;
        let json = serde_json::to_vec_pretty(&export)
            .map_err(|error| ApiError::logged(ErrorCode::SaveFailed, &error))?;
        let title = format!("Lotse {}", self.clock.today());
        save(&self.folders.saved, &title, "json", &json)
    }

    /// Takes over a file of `export_data`, given in base64: all of it or nothing.
    /// What is entered here and not in the file stays; where both say something, the file
    /// counts.
    #[command]
    pub fn take_copy(&self, base64: &str) -> Result<TakenCopy, ApiError> {
        let unreadable = || ApiError::new(ErrorCode::CopyUnreadable);
        if base64.len() / 4 * 3 > MOST_BYTES {
            return Err(unreadable());
        }
        let bytes = BASE64_STANDARD.decode(base64).map_err(|_| unreadable())?;
        let copy: DataCopy = serde_json::from_slice(&bytes)
            .map_err(|error| ApiError::logged(ErrorCode::CopyUnreadable, &error))?;
        let taken = self.write(|tx| copy.write(tx))?;
        self.forget_content();
        self.tell(&[Area::Answers, Area::Content, Area::Progress, Area::Settings]);
        self.nudge();
        Ok(taken)
    }
}

impl DataCopy {
    fn write(&self, tx: &mut Write<'_>) -> Result<TakenCopy, StoreError> {
        let mut count = TakenCopy::default();
        for (fact, answer) in &self.answers {
            let entry = read::<FactId>(fact).zip(typed::<Answer>(answer));
            count.entry(entry, |(fact, answer)| tx.set_answer(&fact, Some(&answer)))?;
        }
        for (step, mark) in &self.marks {
            let day = self.marked_on.get(step).and_then(typed);
            let entry = read::<StepId>(step).zip(typed::<Mark>(mark));
            count.entry(entry, |(step, mark)| match day {
                Some(day) => tx.set_mark_of(&step, mark, day),
                None => tx.set_mark(&step, Some(mark)),
            })?;
        }
        for (step, note) in &self.notes {
            let note = note
                .as_str()
                .filter(|note| note.chars().count() <= NOTE_CHARS);
            let entry = read::<StepId>(step).zip(note);
            count.entry(entry, |(step, note)| tx.set_note(&step, note))?;
        }
        for (step, date) in &self.own_dates {
            let entry = read::<StepId>(step).zip(typed(date));
            count.entry(entry, |(step, date)| tx.set_own_due(&step, Some(date)))?;
        }
        for document in &self.documents {
            let entry = document.as_str().and_then(read::<DocumentId>);
            count.entry(entry, |document| tx.hold_document(&document, true))?;
        }
        for code in self.employer_codes.values() {
            let entry = code.as_str().and_then(read::<Code>);
            count.entry(entry, |code| tx.set_employer_code(&code))?;
        }
        let setting = |key| self.settings.get(key).and_then(Value::as_str);
        let has_home = HOME.into_iter().any(|key| setting(key).is_some());
        for key in SETTINGS {
            let value = setting(key);
            if value.is_some() || has_home && HOME.contains(&key) {
                tx.set_setting(key, value)?;
            }
        }
        Ok(count)
    }
}

impl TakenCopy {
    /// Writes an entry, if it is understood.
    fn entry<T>(
        &mut self,
        entry: Option<T>,
        write: impl FnOnce(T) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let Some(entry) = entry else {
            self.left_out = self.left_out.saturating_add(1);
            return Ok(());
        };
        self.taken = self.taken.saturating_add(1);
        write(entry)
    }
}

fn read<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

fn typed<T: DeserializeOwned>(value: &Value) -> Option<T> {
    serde_json::from_value(value.clone()).ok()
}
