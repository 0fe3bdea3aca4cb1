//! Transactions on the person's data.

use jiff::{Timestamp, civil::Date};
use lotse_core::{Answer, Code, DocumentId, FactId, Mark, PackId, StepId};
use rusqlite::{Transaction, TransactionBehavior};

use super::{Changes, UserArea, UserStore, table};
use crate::{HybridClock, Stamp, StoreError, database::Suspicion, error::Result};

/// A transaction on the person's data. All its writes have the same stamp, and
/// either all or none take effect.
pub struct Write<'a> {
    pub(super) transaction: &'a Transaction<'a>,
    pub(super) suspicion: &'a Suspicion,
    pub(super) stamp: Stamp,
    /// By this device's clock, however wrong. Unlike the stamp it goes back
    /// when the clock is set back.
    pub(super) now: Timestamp,
    changes: Changes,
}

impl UserStore {
    /// Runs `work` in one transaction and returns the changed areas. If `work`
    /// fails, nothing is changed.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        now: Timestamp,
        work: impl FnOnce(&mut Write<'_>) -> Result<T, E>,
    ) -> Result<(T, Changes), E> {
        let watch = || self.suspicion.watch(StoreError::Write);
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(watch())?;
        let mut clock = table::clock::get(&transaction).map_err(watch())?;
        let mut write = Write {
            stamp: clock.tick(now),
            now,
            transaction: &transaction,
            suspicion: &self.suspicion,
            changes: Changes::default(),
        };
        let result = work(&mut write)?;
        let changes = write.changes;
        commit(transaction, &clock, &changes).map_err(watch())?;
        Ok((result, changes))
    }
}

fn commit(
    transaction: Transaction<'_>,
    clock: &HybridClock,
    changes: &Changes,
) -> rusqlite::Result<()> {
    if changes.is_empty() {
        return transaction.rollback();
    }
    table::clock::set(&transaction, clock)?;
    transaction.commit()
}

impl Write<'_> {
    /// Answers a fact; `None` removes the answer.
    pub fn set_answer(&mut self, fact: &FactId, answer: Option<&Answer>) -> Result<()> {
        let changed = match answer {
            Some(answer) => table::answer::set(self.transaction, fact, answer, self.stamp),
            None => table::answer::take_back(self.transaction, fact, self.stamp),
        };
        self.note(UserArea::Answers, changed)
    }

    /// Marks a step; `None` reopens it.
    pub fn set_mark(&mut self, step: &StepId, mark: Option<Mark>) -> Result<()> {
        let changed = match mark {
            Some(mark) => table::step_mark::set(self.transaction, step, mark, self.stamp),
            None => table::step_mark::take_back(self.transaction, step, self.stamp),
        };
        self.note(UserArea::Progress, changed)
    }

    /// Marks a step as it was marked on a day, on another device: later steps may count
    /// from that day.
    pub fn set_mark_of(&mut self, step: &StepId, mark: Mark, day: Date) -> Result<()> {
        let changed = table::step_mark::set(self.transaction, step, mark, self.stamp.on(day));
        self.note(UserArea::Progress, changed)
    }

    /// Sets the note on a step; an empty one deletes it.
    pub fn set_note(&mut self, step: &StepId, note: &str) -> Result<()> {
        let changed = if note.is_empty() {
            table::step_note::take_back(self.transaction, step, self.stamp)
        } else {
            table::step_note::set(self.transaction, step, note, self.stamp)
        };
        self.note(UserArea::Progress, changed)
    }

    /// Sets the person's own date for a step; `None` restores the pack's.
    pub fn set_own_due(&mut self, step: &StepId, due: Option<Date>) -> Result<()> {
        let changed = match due {
            Some(due) => table::step_due::set(self.transaction, step, due, self.stamp),
            None => table::step_due::take_back(self.transaction, step, self.stamp),
        };
        self.note(UserArea::Progress, changed)
    }

    /// Records whether the person has a document.
    pub fn hold_document(&mut self, document: &DocumentId, held: bool) -> Result<()> {
        let changed = if held {
            table::document_held::set(self.transaction, document, self.stamp)
        } else {
            table::document_held::take_back(self.transaction, document, self.stamp)
        };
        self.note(UserArea::Progress, changed)
    }

    /// Saves an employer's code, replacing an earlier one of the same employer.
    pub fn set_employer_code(&mut self, code: &Code) -> Result<()> {
        let changed = table::employer_code::set(self.transaction, code, self.stamp);
        self.note(UserArea::Settings, changed)
    }

    /// Removes an employer's code.
    pub fn remove_employer_code(&mut self, pack: &PackId) -> Result<()> {
        let changed = table::employer_code::take_back(self.transaction, pack, self.stamp);
        self.note(UserArea::Settings, changed)
    }

    /// Sets a setting of this device; `None` restores the default.
    pub fn set_setting(&mut self, key: &str, value: Option<&str>) -> Result<()> {
        let changed = match value {
            Some(value) => table::setting::set(self.transaction, key, value),
            None => table::setting::remove(self.transaction, key),
        };
        self.note(UserArea::Settings, changed)
    }

    /// Adds a recent search; old ones are dropped.
    pub fn remember_search(&mut self, query: &str) -> Result<()> {
        let changed = table::recent_search::remember(self.transaction, query, self.stamp);
        self.note(UserArea::Searches, changed)
    }

    /// Deletes the recent searches.
    pub fn clear_recent_searches(&mut self) -> Result<()> {
        let changed = table::recent_search::clear(self.transaction);
        self.note(UserArea::Searches, changed)
    }

    pub(super) fn note(&mut self, area: UserArea, changed: rusqlite::Result<bool>) -> Result<()> {
        if changed.map_err(self.suspicion.watch(StoreError::Write))? {
            self.changes.note(area);
        }
        Ok(())
    }
}
