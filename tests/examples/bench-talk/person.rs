//! A person with an app whose lanes run.

use std::{
    path::Path,
    sync::{
        Arc,
        mpsc::{Receiver, channel},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use lotse_app::{App, Clock, Folders, KeyRing, Role};

/// Timeout for what should arrive at once.
const PATIENCE: Duration = Duration::from_secs(30);
/// Everyone's place.
pub(crate) const PLACE: &str = "de-mannheim";

/// An app without a window.
pub(crate) struct Person {
    pub(crate) app: Arc<App>,
    /// Times of change events.
    events: Receiver<Instant>,
    lanes: Vec<JoinHandle<()>>,
}

impl Person {
    /// Opens the app that stores its data in `home`.
    pub(crate) fn open(home: &Path) -> Result<Self> {
        let folders = Folders {
            data: home.join("data"),
            saved: home.join("saved"),
        };
        let (told, events) = channel();
        let listener = move |_| {
            let _ = told.send(Instant::now());
        };
        let keys = KeyRing::files_only();
        let languages = ["uk".to_owned()];
        let app = App::open(folders, keys, Clock::default(), None, &languages, listener)?;
        Ok(Self {
            app: Arc::new(app),
            events,
            lanes: Vec::new(),
        })
    }

    /// Opens it for the first time, and chooses the place.
    pub(crate) fn begin(home: &Path) -> Result<Self> {
        let person = Self::open(home)?;
        person.app.choose_place(Some(PLACE))?;
        Ok(person)
    }

    /// Starts both lanes.
    pub(crate) fn go_online(&mut self) {
        for lane in [App::send_messages, App::receive_messages] {
            let app = Arc::clone(&self.app);
            self.lanes.push(std::thread::spawn(move || lane(&app)));
        }
    }

    /// Stops the lanes and the app; `cut` aborts their pending requests.
    pub(crate) fn hang_up(self, cut: impl Fn()) -> Result<()> {
        self.app.hang_up();
        cut();
        for lane in self.lanes {
            lane.join().ok().context("a lane panicked")?;
        }
        Ok(())
    }

    /// Discards all events so far.
    pub(crate) fn forget_events(&self) {
        while self.events.try_recv().is_ok() {}
    }

    /// Waits for the event after which `count` messages are unread, and returns its
    /// time.
    pub(crate) fn until_unread(&self, count: u32) -> Result<Instant> {
        self.until(|app| Ok(count.saturating_sub(count_unread(app)?)))
    }

    /// Waits until a relay has all messages.
    pub(crate) fn until_sent(&self) -> Result<Instant> {
        self.until(|app| {
            let conversations = app.talk()?.conversations;
            Ok(conversations.iter().map(|card| card.waiting).sum())
        })
    }

    /// Waits for the event after which no messages are missing, and returns its time.
    fn until(&self, missing: impl Fn(&App) -> Result<u32>) -> Result<Instant> {
        let mut told = Ok(Instant::now());
        loop {
            let missing = missing(&self.app)?;
            let at = told.with_context(|| format!("{missing} messages are missing"))?;
            if missing == 0 {
                return Ok(at);
            }
            told = self.events.recv_timeout(PATIENCE);
        }
    }

    /// Sends a message, and waits until the peer has received and read it.
    pub(crate) fn say(&self, to: &Self, conversation: &str) -> Result<()> {
        let count = count_unread(&to.app)? + 1;
        self.app.send_text(conversation, "Hallo!")?;
        to.until_unread(count)?;
        Ok(to.app.read_messages(conversation)?)
    }
}

/// Starts a conversation between a mentor and a newcomer, who are then both online;
/// returns its id.
pub(crate) fn introduce(mentor: &mut Person, other: &mut Person, ticket: &str) -> Result<String> {
    mentor.app.become_mentor(ticket, "Mila", Role::Mentor)?;
    let invitation = mentor.app.invite()?;
    let conversation = other
        .app
        .accept_invitation(&invitation.link, "Omar", false)?;
    mentor.go_online();
    other.go_online();
    other.say(mentor, &conversation)?;
    mentor.say(other, &conversation)?;
    other.say(mentor, &conversation)?;
    Ok(conversation)
}

/// Number of unread messages in all conversations.
fn count_unread(app: &App) -> Result<u32> {
    Ok(app.unread()?.iter().map(|each| each.count).sum())
}
