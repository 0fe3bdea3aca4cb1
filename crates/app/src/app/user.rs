//! The person's data: opened, read and changed.

use lotse_store::{Changes, StoreError, UserState, UserStore, Write};

use crate::{ApiError, App, AppEvent, Area, ErrorCode, NoticeCode, mutex::lock};

impl App {
    /// Opens the person's data, with the PIN if one is set.
    pub(crate) fn unlock_user(&self, pin: Option<&str>) -> Result<(), ApiError> {
        let (store, state) =
            UserStore::open(&self.folders.data, &self.key_ring, pin, self.clock.now())?;
        if let UserState::SetAside { file } = state {
            self.notice(
                NoticeCode::UserDataSetAside,
                Some(file.display().to_string()),
            );
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
        result.map_err(|error| self.failed(error))
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
