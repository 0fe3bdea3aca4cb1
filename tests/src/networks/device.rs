//! A device: a real database, and nothing in memory that could not be lost.

use std::path::Path;

use jiff::Timestamp;
use lotse_store::{KeyRing, StoreError, UserStore, Write};
use lotse_talk::{
    Content, Conversation, ConversationId, Direction, Errand, Invitation, Lane, Message,
    NewMailbox, Role, Settled, accept, invite, next_errand, open_mailbox, queue, settle,
};
use lotse_wire::{Response, Ticket};
use tempfile::TempDir;
use url::Url;

use super::{copy_files, replace_files};

/// Somebody's device.
pub struct Device {
    /// Who has it.
    pub name: &'static str,
    folder: TempDir,
    store: Option<UserStore>,
}

impl Device {
    /// A device with nothing on it.
    pub fn new(name: &'static str) -> Self {
        let folder = super::quick_folder();
        let store = Some(open(folder.path()));
        Self {
            name,
            folder,
            store,
        }
    }

    /// Makes it a mentor's, with a mailbox that no relay has yet.
    pub fn become_mentor(&mut self, relay: &Url, ticket: Ticket) {
        let new = NewMailbox {
            relay: relay.clone(),
            ticket,
            name: self.name,
            language: "de",
            role: Role::Mentor,
            agreement: 1,
        };
        self.write(|tx| open_mailbox(tx, &new));
    }

    /// Invites somebody for two weeks.
    pub fn invite(&mut self, now: Timestamp) -> Invitation {
        let until = now + jiff::SignedDuration::from_hours(24 * 14);
        self.write(|tx| invite(tx, now, until))
    }

    /// Accepts an invitation by its link.
    pub fn accept(&mut self, link: &str, now: Timestamp) -> ConversationId {
        let invitation = Invitation::of_link(link).expect("an invitation");
        let name = self.name;
        self.write(|tx| accept(tx, &invitation, name, "ar", 1, now))
    }

    /// Says something.
    pub fn say(&mut self, conversation: ConversationId, text: &str, now: Timestamp) {
        self.write(|tx| queue(tx, conversation, &Content::Text(text.to_owned()), now));
    }

    /// What is to be asked of a relay next; `rests` says which conversations
    /// (or, with none, the relay) are left in peace.
    pub fn next(
        &mut self,
        lane: Lane,
        now: Timestamp,
        rests: impl Fn(Option<ConversationId>) -> bool,
    ) -> Option<Errand> {
        self.write(|tx| next_errand(tx, lane, now, |_, conversation| rests(conversation)))
    }

    /// Takes note of an answer.
    pub fn settle(&mut self, errand: &Errand, response: Response, now: Timestamp) -> Settled {
        self.write(|tx| settle(tx, errand, response, now))
    }

    /// The conversations.
    pub fn conversations(&self) -> Vec<Conversation> {
        self.store().conversations().expect("conversations")
    }

    /// The messages of a conversation.
    pub fn messages(&self, conversation: ConversationId) -> Vec<Message> {
        let messages = self.store().latest_messages(conversation, u32::MAX);
        messages.expect("messages")
    }

    /// The texts of one direction, in their order.
    pub fn texts(&self, conversation: ConversationId, direction: Direction) -> Vec<String> {
        let messages = self.messages(conversation).into_iter();
        messages
            .filter(|message| message.direction == direction)
            .filter_map(|message| match message.content() {
                Ok(Content::Text(text)) => Some(text),
                _ => None,
            })
            .collect()
    }

    /// Dies, and is started again: what was only in memory is gone.
    pub fn restart(&mut self) {
        self.store = None;
        self.store = Some(open(self.folder.path()));
    }

    /// All that is on it, as it is now.
    pub fn copy(&mut self) -> TempDir {
        self.store = None;
        let copy = super::quick_folder();
        copy_files(self.folder.path(), copy.path());
        self.store = Some(open(self.folder.path()));
        copy
    }

    /// Puts it back to an older copy.
    pub fn put_back(&mut self, copy: &TempDir) {
        self.store = None;
        replace_files(copy.path(), self.folder.path());
        self.store = Some(open(self.folder.path()));
    }

    /// The open database.
    pub fn store(&self) -> &UserStore {
        self.store.as_ref().expect("an open store")
    }

    /// Changes something in one transaction.
    pub fn write<T>(&mut self, work: impl FnOnce(&mut Write<'_>) -> Result<T, StoreError>) -> T {
        let store = self.store.as_mut().expect("an open store");
        let (done, _) = store
            .write(Timestamp::now(), work)
            .unwrap_or_else(|error| panic!("{}: {error:?}", self.name));
        done
    }
}

fn open(folder: &Path) -> UserStore {
    let opened = UserStore::open(folder, &KeyRing::files_only(), None, Timestamp::now());
    opened.expect("a store").0
}
