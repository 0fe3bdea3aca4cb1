//! `user.db`: what a person entered. Precious: encrypted, copied before it is
//! migrated, set aside when damaged, never deleted unless the person says so.

mod change;
mod erase;
mod export;
mod migration;
mod open;
mod table;
mod talk;
mod write;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use lotse_core::{Answers, Code, DocumentId, PackId, Progress, StepId};
use rusqlite::Connection;

pub use change::{Changes, UserArea};
pub use erase::erase;
pub use talk::Share;
pub use write::Write;

use crate::{
    KeyPlace, KeyRing, StoreError,
    database::Suspicion,
    error::{Result, sql},
    key::{Key, KeyFolder},
};

const FILE: &str = "user.db";

/// What became of the person's database when it was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UserState {
    /// There was none; it is empty.
    Fresh,
    /// It is as it was left.
    Kept,
    /// It could not be opened. It lies in `file` now, and the person must be
    /// told; the one opened is empty.
    SetAside {
        /// Where the damaged database lies.
        file: PathBuf,
    },
}

/// The person's open database.
pub struct UserStore {
    connection: Connection,
    suspicion: Suspicion,
    dir: PathBuf,
    ring: KeyRing,
    key: Key,
    place: KeyPlace,
}

impl UserStore {
    /// Opens the database in the folder `dir`, which is made when missing.
    ///
    /// `pin` is needed when one was set: without it the error is
    /// [`StoreError::Locked`], with another [`StoreError::WrongPin`]. `now` names
    /// a damaged file. Takes a few milliseconds, with a PIN a few hundred.
    pub fn open(
        dir: &Path,
        ring: &KeyRing,
        pin: Option<&str>,
        now: Timestamp,
    ) -> Result<(Self, UserState)> {
        let opened = open::open(dir, ring, pin, now)?;
        let store = Self {
            connection: opened.connection,
            suspicion: Suspicion::of(&dir.join(FILE)),
            dir: dir.to_owned(),
            ring: ring.clone(),
            key: opened.key,
            place: opened.place,
        };
        Ok((store, opened.state))
    }

    /// All answers.
    pub fn answers(&self) -> Result<Answers> {
        self.read(table::answer::list)
    }

    /// All marks and own dates of steps.
    pub fn progress(&self) -> Result<Progress> {
        self.read(|connection| {
            let (mut marks, mut marked_on) = (BTreeMap::new(), BTreeMap::new());
            for (step, (mark, day)) in table::step_mark::list(connection)? {
                marked_on.extend(day.map(|day| (step.clone(), day)));
                marks.insert(step, mark);
            }
            Ok(Progress {
                marks,
                marked_on,
                own_due: table::step_due::list(connection)?.collect(),
            })
        })
    }

    /// The note beside a step; empty when there is none.
    pub fn note(&self, step: &StepId) -> Result<String> {
        self.read(|connection| table::step_note::get(connection, step))
            .map(Option::unwrap_or_default)
    }

    /// The papers the person has.
    pub fn held_documents(&self) -> Result<BTreeSet<DocumentId>> {
        self.read(table::document_held::list)
    }

    /// The codes that employers gave, by their packs.
    pub fn employer_codes(&self) -> Result<BTreeMap<PackId, Code>> {
        self.read(table::employer_code::list)
    }

    /// What was searched for on this device, the latest first.
    pub fn recent_searches(&self) -> Result<Vec<String>> {
        self.read(table::recent_search::list)
    }

    /// A setting of this device.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        self.read(|connection| table::setting::get(connection, key))
    }

    /// Everything the person entered, in a form that people can read.
    pub fn export(&self) -> Result<serde_json::Value> {
        self.read(export::export)
    }

    /// Where the key lies.
    pub fn key_place(&self) -> KeyPlace {
        self.place
    }

    /// Locks the key with a PIN of at least six characters, in place of an
    /// earlier PIN. `None` takes the PIN away.
    pub fn set_pin(&mut self, pin: Option<&str>) -> Result<()> {
        let folder = KeyFolder::new(&self.dir, &self.ring);
        self.place = match pin {
            Some(pin) => folder.lock(&self.key, pin)?,
            None => folder.keep(&self.key)?,
        };
        Ok(())
    }

    /// Erases everything of the person's, see [`erase`].
    pub fn erase(self) -> Result<()> {
        self.connection
            .close()
            .map_err(|(_, error)| sql(StoreError::Open)(error))?;
        erase(&self.dir, &self.ring)
    }

    fn read<T>(&self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        read(&self.connection).map_err(self.suspicion.watch(StoreError::Read))
    }
}

impl std::fmt::Debug for UserStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserStore")
            .field("dir", &self.dir)
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
