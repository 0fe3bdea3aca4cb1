//! The person's data: opened, read and changed.

use std::{sync::PoisonError, time::Duration};

use lotse_store::{Changes, StoreError, UserState, UserStore, Write};

use crate::{ApiError, App, AppEvent, Area, ErrorCode, NoticeCode, mutex::lock};

/// Idle time after the last write before the journal is emptied.
const QUIET: Duration = Duration::from_secs(5);

impl App {
    /// Opens the person's data, with the PIN if one is set.
    pub(crate) fn unlock_user(&self, pin: Option<&str>) -> Result<(), ApiError> {
        let (store, state) =
            UserStore::open(&self.folders.data, &self.key_ring, pin, self.clock.now())?;
        let told = match state {
            UserState::SetAside { file } => Some((NoticeCode::UserDataSetAside, file)),
            UserState::ChangesLost { file } => Some((NoticeCode::UserChangesLost, file)),
            UserState::Fresh | UserState::Kept => None,
        };
        if let Some((code, file)) = told {
            self.notice(code, Some(file.display().to_string()));
        }
        *lock(&self.user) = Some(store);
        Ok(())
    }

    /// Takes the person's store, to close or erase it.
    pub(crate) fn take_user(&self) -> Option<UserStore> {
        lock(&self.user).take()
    }

    pub(crate) fn is_locked(&self) -> bool {
        lock(&self.user).is_none()
    }

    /// Reads from the person's data.
    pub(crate) fn read<T>(
        &self,
        read: impl FnOnce(&UserStore) -> Result<T, StoreError>,
    ) -> Result<T, ApiError> {
        let result = read(
            lock(&self.user)
                .as_ref()
                .ok_or_else(|| ApiError::new(ErrorCode::StoreLocked))?,
        );
        result.map_err(|error| self.failed(error))
    }

    /// Changes the person's data in one transaction and reports the changed areas.
    pub(crate) fn write<T>(
        &self,
        write: impl FnOnce(&mut Write<'_>) -> Result<T, StoreError>,
    ) -> Result<T, ApiError> {
        let (value, changes) = self.with_user(|store| store.write(self.clock.now(), write))?;
        self.tell_changes(&changes);
        Ok(value)
    }

    pub(crate) fn with_user<T>(
        &self,
        act: impl FnOnce(&mut UserStore) -> Result<T, StoreError>,
    ) -> Result<T, ApiError> {
        let result = act(lock(&self.user)
            .as_mut()
            .ok_or_else(|| ApiError::new(ErrorCode::StoreLocked))?);
        *lock(&self.writes) += 1;
        self.wrote.notify_all();
        result.map_err(|error| self.failed(error))
    }

    /// Empties the journal whenever nothing has been written for a while, for as long as
    /// the app runs, so that a copy of the database alone is complete. The shell runs it
    /// on a dedicated thread.
    pub fn keep_settled(&self) {
        let mut settled = 0;
        loop {
            settled = self.wait_for_quiet(settled);
            self.settle_user();
        }
    }

    /// Waits until there were more than `settled` writes, and then none for [`QUIET`].
    fn wait_for_quiet(&self, settled: u64) -> u64 {
        let writes = lock(&self.writes);
        let writes = self.wrote.wait_while(writes, |count| *count == settled);
        let mut writes = writes.unwrap_or_else(PoisonError::into_inner);
        loop {
            let before = *writes;
            let waited = self
                .wrote
                .wait_timeout_while(writes, QUIET, |count| *count == before);
            let (after, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
            if timeout.timed_out() {
                return before;
            }
            writes = after;
        }
    }

    fn settle_user(&self) {
        if let Some(store) = lock(&self.user).as_ref()
            && let Err(error) = store.settle()
        {
            tracing::warn!(%error, "failed to empty the journal");
        }
    }

    /// Closes the person's data before the app ends: later calls find it locked. What is
    /// being written is finished first.
    pub fn close(&self) {
        self.speaker.hush();
        self.settle_user();
        drop(self.take_user());
    }

    /// Sets the person's data aside if the error shows that they are damaged,
    /// as at startup; the screens then reload and show the notice.
    fn failed(&self, error: StoreError) -> ApiError {
        if matches!(error, StoreError::Damaged(_)) {
            drop(self.take_user());
            // With a PIN, the store stays locked until the PIN is entered again.
            let _ = self.unlock_user(None);
            self.tell(&[Area::Answers, Area::Progress, Area::Settings, Area::Lock]);
        }
        error.into()
    }

    /// Reads a stored setting.
    pub(crate) fn setting(&self, key: &str) -> Result<Option<String>, ApiError> {
        self.read(|store| store.setting(key))
    }

    fn tell_changes(&self, changes: &Changes) {
        // Shared plans follow the plan, and written messages should be sent.
        if !changes.is_empty() {
            self.line.nudge();
        }
        if let Some(event) = AppEvent::of(changes) {
            (self.listener)(event);
        }
    }
}
