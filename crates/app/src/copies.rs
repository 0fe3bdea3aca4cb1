//! Copies of what a person entered, as a backup or for another device: a file, or a
//! link in a QR code if small enough.

mod link;

use base64::{Engine, prelude::BASE64_STANDARD};
use lotse_command::command;
use lotse_core::{Answer, Code, DocumentId, FactId, Mark, StepId};
use lotse_store::{StoreError, UserStore, Write};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use specta::Type;

use crate::{ApiError, App, Area, ErrorCode, QrView, SavedFile, files::save, qr, step::NOTE_CHARS};

/// Maximum size of a file, in bytes.
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

/// Settings for the home; at most one of them is set.
const HOME: [&str; 2] = ["place", "town"];

/// Contents of a copy, as [`lotse_store::UserStore::export`] writes it. Conversations are
/// left out: their keys are not in the copy.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
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

/// Contents of a copy before it is taken over: number of entries of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CopyView {
    /// Answers.
    pub answers: u32,
    /// Steps that are begun, done or set aside.
    pub marks: u32,
    /// Notes.
    pub notes: u32,
    /// Own dates of steps.
    pub own_dates: u32,
    /// Papers that the person has.
    pub documents: u32,
    /// Employers whose codes were entered.
    pub employers: u32,
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
        let export = self.read(UserStore::export)?;
        let json = serde_json::to_vec_pretty(&export)
            .map_err(|error| ApiError::logged(ErrorCode::SaveFailed, &error))?;
        let title = format!("Lotse {}", self.clock.today());
        save(&self.folders.saved, &title, "json", &json)
    }

    /// Takes over a file of `export_data`, given in base64, completely or not at all.
    /// Entries missing from the file stay; on conflict, the file wins.
    #[command]
    pub fn take_copy(&self, base64: &str) -> Result<TakenCopy, ApiError> {
        self.take_over(&DataCopy::of_file(base64)?)
    }

    /// A QR code with a link to everything the person entered; `None` if it is too
    /// large for one. With `page`, the URL of a web page with this app, the code opens
    /// that page with the link as its fragment, which browsers do not send to the
    /// server.
    #[command]
    pub fn copy_code(&self, page: Option<&str>) -> Result<Option<QrView>, ApiError> {
        let link = DataCopy::of_person(self)?.link();
        Ok(link.and_then(|link| {
            let text = page.map(|page| format!("{page}#{link}"));
            qr::draw_for_screen(&text.unwrap_or(link))
        }))
    }

    /// Reads the link of a copy before it is taken over.
    #[command]
    pub fn read_copy(&self, link: &str) -> Result<CopyView, ApiError> {
        DataCopy::of_link(link).map(|copy| copy.view())
    }

    /// Takes over a copy from a link, as `take_copy` does from a file.
    #[command]
    pub fn take_copy_link(&self, link: &str) -> Result<TakenCopy, ApiError> {
        self.take_over(&DataCopy::of_link(link)?)
    }

    fn take_over(&self, copy: &DataCopy) -> Result<TakenCopy, ApiError> {
        let taken = self.write(|tx| copy.write(tx))?;
        self.forget_content();
        self.tell(&[Area::Answers, Area::Content, Area::Progress, Area::Settings]);
        self.nudge();
        Ok(taken)
    }
}

impl DataCopy {
    /// The data that the person entered in this app, with only their own settings.
    fn of_person(app: &App) -> Result<Self, ApiError> {
        let export = app.read(UserStore::export)?;
        let mut copy: Self = serde_json::from_value(export)
            .map_err(|error| ApiError::logged(ErrorCode::SaveFailed, &error))?;
        copy.settings
            .retain(|key, _| SETTINGS.contains(&key.as_str()));
        Ok(copy)
    }

    fn of_file(base64: &str) -> Result<Self, ApiError> {
        let unreadable = || ApiError::new(ErrorCode::CopyUnreadable);
        if base64.len() / 4 * 3 > MOST_BYTES {
            return Err(unreadable());
        }
        let bytes = BASE64_STANDARD.decode(base64).map_err(|_| unreadable())?;
        serde_json::from_slice(&bytes)
            .map_err(|error| ApiError::logged(ErrorCode::CopyUnreadable, &error))
    }

    fn of_link(text: &str) -> Result<Self, ApiError> {
        let json = link::read(text).map_err(ApiError::new)?;
        serde_json::from_slice(&json)
            .map_err(|error| ApiError::logged(ErrorCode::CopyLinkUnreadable, &error))
    }

    /// The copy as a link; `None` if it is too large.
    fn link(&self) -> Option<String> {
        link::write(&serde_json::to_vec(self).ok()?)
    }

    fn view(&self) -> CopyView {
        let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        CopyView {
            answers: count(self.answers.len()),
            marks: count(self.marks.len()),
            notes: count(self.notes.len()),
            own_dates: count(self.own_dates.len()),
            documents: count(self.documents.len()),
            employers: count(self.employer_codes.len()),
        }
    }

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
    /// Writes an entry if this version understands it.
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

#[cfg(test)]
mod tests;
