//! The app: its stores, the content of the chosen place, and the listener for changes.

use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
};

use lotse_command::command;
use lotse_delivery::fetch::National;
use lotse_i18n::{Language, negotiate};
use lotse_store::{
    Changes, ContentState, ContentStore, KeyRing, StoreError, UserState, UserStore, Write,
};

use crate::{
    ApiError, AppEvent, Area, Clock, ErrorCode, Notice, NoticeCode,
    lanes::Line,
    packs::{FIGURES, SHIPPED, install_shipped, restore_fetched},
    place::{Audience, PlaceContent},
    shipped,
    update::UpdateState,
};

/// Folders that the app reads and writes.
#[derive(Debug, Clone)]
pub struct Folders {
    /// The databases and the key.
    pub data: PathBuf,
    /// Files saved for the person: calendar entries, contact cards, exports.
    pub saved: PathBuf,
}

/// The app, independent of any shell. Shared between threads.
pub struct App {
    pub(crate) folders: Folders,
    pub(crate) clock: Clock,
    pub(crate) key_ring: KeyRing,
    system_languages: Vec<Language>,
    content: Mutex<ContentStore>,
    /// Held while packs are installed.
    installing: Mutex<()>,
    user: Mutex<Option<UserStore>>,
    place_content: Mutex<Option<Arc<PlaceContent>>>,
    notices: Mutex<Vec<Notice>>,
    /// The publisher trusted from the start.
    pub(crate) national: Option<National>,
    update_state: Mutex<UpdateState>,
    /// Wakes threads that wait for an update to end.
    pub(crate) idle: Condvar,
    /// Wakes the thread that keeps the content up to date.
    pub(crate) nudge: Condvar,
    pub(crate) nudged: Mutex<bool>,
    /// State shared by the two lanes to the relays.
    pub(crate) line: Line,
    /// A link from outside that no screen has taken yet.
    pub(crate) handed_over: Mutex<Option<String>>,
    /// Error in the pack being previewed.
    preview_trouble: Mutex<Option<ApiError>>,
    listener: Box<dyn Fn(AppEvent) + Send + Sync>,
}

impl Folders {
    /// Folder of the bundles fetched from publishers, as signed.
    pub(crate) fn shelf(&self) -> PathBuf {
        self.data.join("packs")
    }
}

impl App {
    /// Opens the stores, creates missing ones, and installs newer shipped
    /// content. Newer content is accepted from `national` and the publishers it
    /// names. `system_languages` are the device's languages, best first. With a
    /// PIN set, the app opens locked.
    ///
    /// # Errors
    /// Fails when the folder is not writable, the key cannot be read, or a
    /// newer version of the app wrote the data. A damaged database is not an
    /// error: it is set aside and a notice tells the person.
    pub fn open(
        folders: Folders,
        key_ring: KeyRing,
        clock: Clock,
        national: Option<National>,
        system_languages: &[String],
        listener: impl Fn(AppEvent) + Send + Sync + 'static,
    ) -> Result<Self, ApiError> {
        let (mut content, content_state) = ContentStore::open(&folders.data)?;
        let year = clock.today().year().to_string();
        let has_other_figures = content.installation_note(FIGURES)? != Some(year);
        let ships_other =
            content.installation_note(SHIPPED)?.as_deref() != Some(shipped::FINGERPRINT);
        if ships_other || has_other_figures {
            install_shipped(&mut content, &clock)?;
        }
        if content_state != ContentState::Kept || has_other_figures {
            restore_fetched(&mut content, &folders, &clock)?;
        }
        if content_state != ContentState::Kept {
            // After a rebuild there is nothing to compare with, so report no changes.
            content.forget_seen()?;
        }
        let app = Self {
            folders,
            clock,
            key_ring,
            system_languages: system_languages
                .iter()
                .filter_map(|tag| tag.parse().ok())
                .collect(),
            content: Mutex::new(content),
            installing: Mutex::new(()),
            user: Mutex::new(None),
            place_content: Mutex::new(None),
            notices: Mutex::new(Vec::new()),
            national,
            update_state: Mutex::default(),
            idle: Condvar::new(),
            nudge: Condvar::new(),
            nudged: Mutex::new(false),
            line: Line::default(),
            handed_over: Mutex::new(None),
            preview_trouble: Mutex::new(None),
            listener: Box::new(listener),
        };
        if content_state == ContentState::Rebuilt {
            app.notice(NoticeCode::ContentRebuilt, None);
        }
        match app.unlock_user(None) {
            Ok(()) => {
                // Load it now: the first screen needs it, and the window is still starting. An
                // error is dropped here because the next caller gets it again.
                let _ = app.place_content();
                Ok(app)
            }
            Err(error) if error.code == ErrorCode::StoreLocked => Ok(app),
            Err(error) => Err(error),
        }
    }

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

    fn tell_changes(&self, changes: &Changes) {
        // Shared plans follow the plan, and written messages should be sent.
        if !changes.is_empty() {
            self.line.nudge();
        }
        if let Some(event) = AppEvent::of(changes) {
            (self.listener)(event);
        }
    }

    /// Reports changed areas to the listener.
    pub(crate) fn tell(&self, areas: &[Area]) {
        (self.listener)(AppEvent {
            areas: areas.to_vec(),
        });
    }

    /// The content store.
    pub(crate) fn content_store(&self) -> MutexGuard<'_, ContentStore> {
        lock(&self.content)
    }

    /// Changes the installed packs over a second connection, so that screens
    /// can read while packs are indexed.
    pub(crate) fn change_content<T>(
        &self,
        change: impl FnOnce(&mut ContentStore) -> Result<T, StoreError>,
    ) -> Result<T, ApiError> {
        let _one_at_a_time = lock(&self.installing);
        let mut beside = self.content_store().another()?;
        let result = change(&mut beside)?;
        self.content_store().packs_changed();
        Ok(result)
    }

    /// The state of updates.
    pub(crate) fn update_state(&self) -> MutexGuard<'_, UpdateState> {
        lock(&self.update_state)
    }

    /// Sets the error in the pack being previewed.
    pub(crate) fn set_preview(&self, trouble: Option<ApiError>) {
        *lock(&self.preview_trouble) = trouble;
    }

    /// Error in the pack being previewed.
    #[command(areas(content))]
    pub fn preview_trouble(&self) -> Option<ApiError> {
        lock(&self.preview_trouble).clone()
    }

    /// The content of the chosen place in the chosen language.
    pub(crate) fn place_content(&self) -> Result<Arc<PlaceContent>, ApiError> {
        let reader = self.reader()?;
        let mut cached = lock(&self.place_content);
        if let Some(content) = cached.as_ref().filter(|content| content.is_for(&reader)) {
            return Ok(Arc::clone(content));
        }
        let store = self.content_store();
        let snapshot = store.snapshot()?;
        let content = Arc::new(PlaceContent::load(&store, reader)?);
        drop(snapshot);
        *cached = Some(Arc::clone(&content));
        Ok(content)
    }

    /// The audience of the content.
    pub(crate) fn reader(&self) -> Result<Audience, ApiError> {
        let codes = if self.is_locked() {
            BTreeMap::new()
        } else {
            self.read(UserStore::employer_codes)?
        };
        Ok(Audience {
            language: self.language()?,
            place: self.chosen_place()?,
            codes,
            today: self.clock.today(),
        })
    }

    /// Drops the cached content after packs changed and tells the screens.
    pub(crate) fn content_changed(&self) {
        *lock(&self.place_content) = None;
        self.tell(&[Area::Content, Area::Update]);
    }

    /// The chosen language, else the first system language the interface supports.
    pub(crate) fn language(&self) -> Result<Language, ApiError> {
        let chosen = if self.is_locked() {
            None
        } else {
            self.setting("language")?
        };
        Ok(chosen
            .and_then(|tag| tag.parse().ok())
            .unwrap_or_else(|| self.suggested_language()))
    }

    pub(crate) fn suggested_language(&self) -> Language {
        // Readers of unsupported languages most likely read some English.
        let last = shipped::last_language();
        negotiate(&self.system_languages, &shipped::languages(), &last)
            .into_iter()
            .next()
            .unwrap_or(last)
    }

    fn notice(&self, code: NoticeCode, file: Option<String>) {
        let args = file
            .into_iter()
            .map(|file| ("file".to_owned(), file))
            .collect();
        lock(&self.notices).push(Notice { code, args });
    }

    pub(crate) fn notices(&self) -> Vec<Notice> {
        lock(&self.notices).clone()
    }
}

/// Locks a mutex, also one poisoned by a panic: each change is one database
/// transaction, so the data behind the lock are consistent.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
