//! A user who talks: the app without its window, with both lanes to the relay.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Condvar, Mutex, PoisonError},
    thread::JoinHandle,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use lotse_app::{
    ApiError, App, Clock, ConversationView, Folders, KeyRing, MessageStateView, National, Role,
};

use crate::shipped::install_shipped;

/// Timeout for messages to arrive.
const PATIENCE: Duration = Duration::from_secs(60);

/// A user who talks.
pub struct Talker {
    /// The app.
    pub app: Arc<App>,
    home: PathBuf,
    changed: Arc<ChangeSignal>,
    lanes: Vec<JoinHandle<()>>,
}

/// Wakes threads that wait for a change.
#[derive(Default)]
struct ChangeSignal {
    times: Mutex<u64>,
    again: Condvar,
}

impl Talker {
    /// Opens the app that stores everything in `home`, for a reader of `language` in
    /// Mannheim, and connects it.
    pub fn open(home: &Path, language: &str) -> Result<Self> {
        let mut talker = Self::open_offline(home, language, Clock::default())?;
        talker.connect();
        Ok(talker)
    }

    /// Opens the app at another time without connecting it.
    pub fn open_offline(home: &Path, language: &str, clock: Clock) -> Result<Self> {
        Self::open_with(home, language, clock, None)
    }

    /// Opens the app with a country that publishes, without connecting it.
    pub fn open_with(
        home: &Path,
        language: &str,
        clock: Clock,
        national: Option<National>,
    ) -> Result<Self> {
        let folders = Folders {
            data: home.join("data"),
            saved: home.join("saved"),
        };
        install_shipped(&folders.data)?;
        let changed = Arc::<ChangeSignal>::default();
        let listener = {
            let changed = Arc::clone(&changed);
            move |_| changed.tell()
        };
        let languages = [language.to_owned()];
        let keys = KeyRing::files_only();
        let app = App::open(folders, keys, clock, national, &languages, listener)?;
        app.choose_place(Some("de-mannheim"))?;
        Ok(Self {
            app: Arc::new(app),
            home: home.to_owned(),
            changed,
            lanes: Vec::new(),
        })
    }

    /// Connects it: from now on it sends and receives messages.
    pub fn connect(&mut self) {
        for lane in [App::send_messages as fn(&App), App::receive_messages] {
            let app = Arc::clone(&self.app);
            self.lanes.push(std::thread::spawn(move || lane(&app)));
        }
    }

    /// Makes the user a mentor, with a programme's ticket.
    pub fn become_mentor(&self, ticket: &str, name: &str) -> Result<(), ApiError> {
        self.app.become_mentor(ticket, name, Role::Mentor)
    }

    /// Waits until `look` returns a value.
    pub fn until<T>(
        &self,
        what: &str,
        look: impl Fn(&App) -> Result<Option<T>, ApiError>,
    ) -> Result<T> {
        let end = Instant::now() + PATIENCE;
        loop {
            let seen = self.changed.times();
            if let Some(found) = look(&self.app)? {
                return Ok(found);
            }
            if Instant::now() > end {
                bail!("timed out: {what}");
            }
            self.changed.wait(seen, end);
        }
    }

    /// Waits until a conversation satisfies `is`.
    pub fn until_conversation(
        &self,
        id: &str,
        what: &str,
        is: impl Fn(&ConversationView) -> bool,
    ) -> Result<ConversationView> {
        self.until(what, |app| {
            let view = app.conversation(id, 1)?;
            Ok(is(&view).then_some(view))
        })
    }

    /// Waits until the peer has sent exactly these texts, in this order.
    pub fn until_heard(&self, id: &str, texts: &[&str]) -> Result<ConversationView> {
        self.until_conversation(id, &format!("to hear {texts:?}"), |view| {
            let heard = view.messages.iter().filter(|message| !message.mine);
            let heard: Vec<&str> = heard
                .filter_map(|message| message.text.as_deref())
                .collect();
            heard == texts
        })
    }

    /// Waits until all own messages are in this state.
    pub fn until_all(&self, id: &str, state: MessageStateView) -> Result<ConversationView> {
        self.until_conversation(id, &format!("all to be {state:?}"), |view| {
            let mut own = view.messages.iter().filter(|message| message.mine);
            own.all(|message| message.state == Some(state))
        })
    }

    /// Sends texts until one is refused: the relay learns of a block with a delay, and
    /// until then texts may pass.
    pub fn until_refused(&self, id: &str) -> Result<ConversationView> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            self.app.send_text(id, "Hallo?")?;
            let view = self.until_conversation(id, "what was said to go or not", |view| {
                view.messages
                    .last()
                    .is_some_and(|last| last.state != Some(MessageStateView::Waiting))
            })?;
            let last = view.messages.last().and_then(|last| last.state);
            if last == Some(MessageStateView::StuckRefused) {
                return Ok(view);
            }
        }
        bail!("no text was refused")
    }

    /// Closes the app; its data stays in its home.
    pub fn close(self) -> PathBuf {
        self.home.clone()
    }

    /// Copies everything on the closed device.
    pub fn copy(home: &Path, to: &Path) -> Result<()> {
        crate::copy_folder(&home.join("data"), &to.join("data")).context("failed to copy")?;
        fs::create_dir_all(to.join("saved"))?;
        Ok(())
    }
}

impl Drop for Talker {
    fn drop(&mut self) {
        self.app.hang_up();
        for lane in self.lanes.drain(..) {
            let _ = lane.join();
        }
    }
}

impl ChangeSignal {
    fn tell(&self) {
        *self.times.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.again.notify_all();
    }

    fn times(&self) -> u64 {
        *self.times.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait(&self, seen: u64, end: Instant) {
        let times = self.times.lock().unwrap_or_else(PoisonError::into_inner);
        let left = end.saturating_duration_since(Instant::now());
        let waited = self
            .again
            .wait_timeout_while(times, left, |times| *times == seen);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }
}
