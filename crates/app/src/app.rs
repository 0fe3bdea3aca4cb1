//! The app: its stores, the content of the chosen place, and the listener for changes.

mod content;
mod home;
mod user;

pub(crate) use home::Home;

use std::{
    collections::BTreeSet,
    sync::{Arc, Condvar, Mutex, MutexGuard},
};

use lotse_core::PackId;
use lotse_delivery::{TimeLimits, publishers::National};
use lotse_i18n::Language;
use lotse_pack_model::PlaceContent;
use lotse_store::{ContentState, ContentStore, KeyRing, UserStore};

use self::content::open_content;
use crate::{
    ApiError, AppEvent, Area, Clock, ErrorCode, Folders, Notice, NoticeCode, line::Line,
    mutex::lock, place_names::PlaceNames, speaker::SpeakerOfSystem, update_state::UpdateState,
};

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
    /// Number of writes to the person's data since the start.
    writes: Mutex<u64>,
    /// Wakes the thread that empties the journal.
    wrote: Condvar,
    place_content: Mutex<Option<Arc<PlaceContent>>>,
    /// The names of the places that can be chosen.
    pub(crate) place_names: Mutex<Option<Arc<PlaceNames>>>,
    notices: Mutex<Vec<Notice>>,
    /// The publisher trusted from the start.
    pub(crate) national: Option<National>,
    /// Time limits of an update.
    pub(crate) time_limits: TimeLimits,
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
    pub(crate) preview_trouble: Mutex<Option<ApiError>>,
    /// The packs that came from the folder being previewed.
    pub(crate) previewed: Mutex<BTreeSet<PackId>>,
    /// Text-to-speech of the system.
    pub(crate) speaker: SpeakerOfSystem,
    listener: Arc<dyn Fn(AppEvent) + Send + Sync>,
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
        let system_languages: Vec<Language> = system_languages
            .iter()
            .filter_map(|tag| tag.parse().ok())
            .collect();
        let (content, content_state) = open_content(&folders, &clock, &system_languages)?;
        let app = Self {
            folders,
            clock,
            key_ring,
            system_languages,
            content: Mutex::new(content),
            installing: Mutex::new(()),
            user: Mutex::new(None),
            writes: Mutex::new(0),
            wrote: Condvar::new(),
            place_content: Mutex::new(None),
            place_names: Mutex::new(None),
            notices: Mutex::new(Vec::new()),
            national,
            time_limits: TimeLimits::default(),
            update_state: Mutex::default(),
            idle: Condvar::new(),
            nudge: Condvar::new(),
            nudged: Mutex::new(false),
            line: Line::default(),
            handed_over: Mutex::new(None),
            preview_trouble: Mutex::new(None),
            previewed: Mutex::default(),
            speaker: SpeakerOfSystem::default(),
            listener: Arc::new(listener),
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

    /// Returns a callback that reports an area to the listener, from any thread.
    pub(crate) fn teller(&self, area: Area) -> impl Fn() + Send + 'static {
        let listener = Arc::clone(&self.listener);
        move || listener(AppEvent { areas: vec![area] })
    }

    /// Sets other time limits for updates.
    #[must_use]
    pub fn with_time_limits(self, time_limits: TimeLimits) -> Self {
        Self {
            time_limits,
            ..self
        }
    }

    /// Reports changed areas to the listener.
    pub(crate) fn tell(&self, areas: &[Area]) {
        (self.listener)(AppEvent {
            areas: areas.to_vec(),
        });
    }

    /// Signals that an update may be due: the network is back, or the person
    /// chose another place or language.
    pub fn nudge(&self) {
        self.line.wake();
        *lock(&self.nudged) = true;
        self.nudge.notify_all();
    }

    /// The state of updates.
    pub(crate) fn update_state(&self) -> MutexGuard<'_, UpdateState> {
        lock(&self.update_state)
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
