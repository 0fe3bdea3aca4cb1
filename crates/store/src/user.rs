//! `user.db`: what a person entered. It is encrypted, backed up before a
//! migration, set aside when damaged, and deleted only on the person's request.

mod change;
mod erase;
mod export;
mod migration;
mod open;
mod share;
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

use open::DatabaseFiles;

pub use change::{Changes, UserArea};
pub use erase::erase;
pub use share::Share;
pub use write::Write;

use crate::{
    KeyPlace, KeyRing, StoreError,
    database::{self, Suspicion},
    error::{Result, sql},
    file,
    key::{Key, KeyFolder},
};

const FILE: &str = "user.db";

/// Setting with the keys of older files next to the database, one a line.
const FORMER_KEYS: &str = "former-keys";

/// State of the person's database when it was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UserState {
    /// There was no database; it is empty.
    Fresh,
    /// It was opened unchanged.
    Kept,
    /// It could not be opened. It was moved to `file`, and the person must be
    /// told; the new one is empty.
    SetAside {
        /// Path of the damaged database.
        file: PathBuf,
    },
    /// Its journal was damaged: the latest changes are missing. The person must be told.
    ChangesLost {
        /// Path of a copy of the database with the damaged journal.
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
    /// Opens the database in the folder `dir`, which is created if missing.
    ///
    /// `pin` is required when one was set: without it the error is
    /// [`StoreError::Locked`], with a wrong one [`StoreError::WrongPin`]. `now`
    /// is used to name a file set aside. Takes a few milliseconds, a few
    /// hundred with a PIN.
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

    /// The note on a step; empty if there is none.
    pub fn note(&self, step: &StepId) -> Result<String> {
        self.read(|connection| table::step_note::get(connection, step))
            .map(Option::unwrap_or_default)
    }

    /// The documents the person has.
    pub fn held_documents(&self) -> Result<BTreeSet<DocumentId>> {
        self.read(table::document_held::list)
    }

    /// The employers' codes, by pack.
    pub fn employer_codes(&self) -> Result<BTreeMap<PackId, Code>> {
        self.read(table::employer_code::list)
    }

    /// The recent searches on this device, the latest first.
    pub fn recent_searches(&self) -> Result<Vec<String>> {
        self.read(table::recent_search::list)
    }

    /// A setting of this device.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        self.read(|connection| table::setting::get(connection, key))
    }

    /// Everything the person entered, in readable form.
    pub fn export(&self) -> Result<serde_json::Value> {
        self.read(export::export)
    }

    /// Where the key is kept.
    pub fn key_place(&self) -> KeyPlace {
        self.place
    }

    /// Locks the data with a PIN of at least six characters, replacing an
    /// earlier PIN. `None` removes the PIN.
    ///
    /// A PIN comes with a new key, because the old one was readable without the PIN and
    /// may be in a backup. A crash at any point leaves a key that opens the database.
    pub fn set_pin(&mut self, pin: Option<&str>) -> Result<()> {
        if let Some(pin) = pin {
            return self.replace_key(pin);
        }
        self.place = KeyFolder::new(&self.dir, &self.ring).keep(&self.key)?;
        Ok(())
    }

    fn replace_key(&mut self, pin: &str) -> Result<()> {
        let folder = KeyFolder::new(&self.dir, &self.ring);
        let next = Key::random()?;
        folder.prepare_next(&next, pin)?;
        let path = self.dir.join(FILE);
        let connection = self
            .keep_former_key()
            .and_then(|()| open::rekey(&path, &self.key, &next))
            .map_err(sql(StoreError::Write))
            .and_then(|()| DatabaseFiles::new(&self.dir).open(&next));
        let connection = match connection {
            Ok(connection) => connection,
            Err(error) => {
                // If the database has the next key after all, that key must stay.
                if database::version(&self.connection).is_ok() {
                    folder.drop_next()?;
                }
                return Err(error);
            }
        };
        self.connection = connection;
        self.key = next;
        // Pages with the old key must not stay in the journal.
        if let Err(error) = database::settle(&self.connection) {
            tracing::warn!(%error, "failed to empty the journal");
        }
        self.place = folder.adopt_next()?;
        Ok(())
    }

    /// Keeps the key within the database, as long as there are copies and damaged
    /// databases next to it that only this key opens.
    fn keep_former_key(&self) -> rusqlite::Result<()> {
        let is_needed = file::names_in(&self.dir).is_ok_and(|names| {
            let is_older =
                |name: &String| name.starts_with("user.damaged") || name.starts_with("user.backup");
            names.iter().any(is_older)
        });
        if !is_needed {
            return Ok(());
        }
        let former = table::setting::get(&self.connection, FORMER_KEYS)?;
        let mut keys = zeroize::Zeroizing::new(former.unwrap_or_default());
        keys.push_str(&self.key.to_hex());
        keys.push('\n');
        table::setting::set(&self.connection, FORMER_KEYS, &keys).map(drop)
    }

    /// Empties the journal into the database, so that a copy of the database alone is
    /// complete. To be called when nothing has been written for a while, and at the end.
    pub fn settle(&self) -> Result<()> {
        database::settle(&self.connection)
            .map(drop)
            .map_err(self.suspicion.watch(StoreError::Write))
    }

    /// Erases all of the person's data, see [`erase()`].
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
