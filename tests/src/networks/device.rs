//! A device with a real database, and nothing in memory that must not be lost.

use std::path::Path;

use jiff::Timestamp;
use lotse_store::{KeyRing, StoreError, UserStore, Write};
use lotse_talk::{
    Acceptance, Conversation, ConversationId, Errand, Invitation, Lane, Message, MessageContent,
    MessageDirection, NewMailbox, Role, Settled, SharedPlan, SharedStep, Stage, TalkError, accept,
    block, erase, invite, leave, move_mailbox, next_errand, open_mailbox, queue, settle, share,
};
use lotse_wire::{HttpResponse, Ticket};
use tempfile::TempDir;
use url::Url;

use super::{copy_files, replace_files};

/// A device.
pub struct Device {
    /// Its owner.
    pub name: &'static str,
    folder: TempDir,
    store: Option<UserStore>,
}

impl Device {
    /// An empty device.
    pub fn new(name: &'static str) -> Self {
        let folder = super::quick_folder();
        let store = Some(open(folder.path()));
        Self {
            name,
            folder,
            store,
        }
    }

    /// Makes it a mentor's, with a mailbox that is not yet open on the relay.
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

    /// Creates an invitation for two weeks.
    pub fn invite(&mut self, now: Timestamp) -> Invitation {
        let until = now + jiff::SignedDuration::from_hours(24 * 14);
        self.write(|tx| invite(tx, now, until))
    }

    /// Accepts an invitation by its link.
    pub fn accept(&mut self, link: &str, now: Timestamp) -> ConversationId {
        let invitation = Invitation::of_link(link).expect("an invitation");
        let name = self.name;
        let acceptance = Acceptance {
            name,
            language: "ar",
            agreement: 1,
            moves: false,
        };
        self.write(|tx| accept(tx, &invitation, &acceptance, now))
    }

    /// Sends a text, unless the conversation has ended.
    pub fn say(&mut self, conversation: ConversationId, text: &str, now: Timestamp) -> bool {
        if !self.takes_messages(conversation) {
            return false;
        }
        self.write(|tx| {
            queue(
                tx,
                conversation,
                &MessageContent::Text(text.to_owned()),
                now,
            )
        });
        true
    }

    /// Shares one of several plans; number 0 is empty.
    pub fn share(&mut self, conversation: ConversationId, number: u8, now: Timestamp) {
        if self.takes_messages(conversation) {
            self.write(|tx| share(tx, conversation, plan(number), now));
        }
    }

    /// Ends a conversation in one of several ways, unless it has ended; most numbers do
    /// nothing.
    pub fn end(&mut self, conversation: ConversationId, way: u8, now: Timestamp) -> bool {
        if way > 2 || !self.takes_messages(conversation) {
            return false;
        }
        self.write(|tx| match way {
            0 => block(tx, conversation),
            1 => leave(tx, conversation, true, now),
            _ => erase(tx, conversation, now),
        });
        true
    }

    /// Moves its mailbox to a new one on the same relay, unless it moved a short time
    /// ago; returns whether it did.
    pub fn moves(&mut self, ticket: Ticket, now: Timestamp) -> bool {
        let mailbox = self.store().mailbox().expect("a mailbox");
        let relay = mailbox.expect("a mailbox").address.relay;
        let store = self.store.as_mut().expect("an open store");
        match store.write(Timestamp::now(), |tx| move_mailbox(tx, &relay, ticket, now)) {
            Ok(_) => true,
            Err(StoreError::Talk(TalkError::MovedLately)) => false,
            Err(error) => panic!("{}: {error:?}", self.name),
        }
    }

    /// The stage of a conversation; `None` if it was deleted.
    pub fn stage(&self, conversation: ConversationId) -> Option<Stage> {
        let found = self.store().conversation(conversation);
        found.expect("a conversation").map(|held| held.stage)
    }

    /// What the peer shares, as seen here.
    pub fn sees(&self, conversation: ConversationId) -> SharedPlan {
        let found = self.store().conversation(conversation);
        let held = found.expect("a conversation");
        held.map(|held| held.shared).unwrap_or_default()
    }

    /// What is shared from here.
    pub fn shares(&self, conversation: ConversationId) -> SharedPlan {
        let own = self.messages(conversation).into_iter().rev();
        let mut own = own.filter(|message| message.direction == MessageDirection::Out);
        let last = own.find_map(|message| match message.content() {
            Ok(MessageContent::Plan(plan)) => Some(plan),
            _ => None,
        });
        last.unwrap_or_default()
    }

    fn takes_messages(&self, conversation: ConversationId) -> bool {
        let stage = self.stage(conversation);
        stage.is_some_and(Stage::takes_messages)
    }

    /// The next errand; `rests` lists conversations that back off (`None`: the relay).
    pub fn next(
        &mut self,
        lane: Lane,
        now: Timestamp,
        rests: impl Fn(Option<ConversationId>) -> bool,
    ) -> Option<Errand> {
        self.write(|tx| next_errand(tx, lane, now, |_, conversation| rests(conversation)))
    }

    /// Applies the response to an errand.
    pub fn settle(&mut self, errand: &Errand, response: HttpResponse, now: Timestamp) -> Settled {
        self.write(|tx| settle(tx, errand, response, now))
    }

    /// All conversations.
    pub fn conversations(&self) -> Vec<Conversation> {
        self.store().conversations().expect("conversations")
    }

    /// The messages of a conversation.
    pub fn messages(&self, conversation: ConversationId) -> Vec<Message> {
        let messages = self.store().latest_messages(conversation, u32::MAX);
        messages.expect("messages")
    }

    /// The texts of one direction, in order.
    pub fn texts(&self, conversation: ConversationId, direction: MessageDirection) -> Vec<String> {
        let messages = self.messages(conversation).into_iter();
        messages
            .filter(|message| message.direction == direction)
            .filter_map(|message| match message.content() {
                Ok(MessageContent::Text(text)) => Some(text),
                _ => None,
            })
            .collect()
    }

    /// Crashes and restarts, losing what was only in memory.
    pub fn restart(&mut self) {
        self.store = None;
        self.store = Some(open(self.folder.path()));
    }

    /// Backs up the device.
    pub fn copy(&mut self) -> TempDir {
        self.store = None;
        let copy = super::quick_folder();
        copy_files(self.folder.path(), copy.path());
        self.store = Some(open(self.folder.path()));
        copy
    }

    /// Restores an older backup.
    pub fn put_back(&mut self, copy: &TempDir) {
        self.store = None;
        replace_files(copy.path(), self.folder.path());
        self.store = Some(open(self.folder.path()));
    }

    /// The open database.
    pub fn store(&self) -> &UserStore {
        self.store.as_ref().expect("an open store")
    }

    /// Runs one transaction.
    pub fn write<T>(&mut self, work: impl FnOnce(&mut Write<'_>) -> Result<T, StoreError>) -> T {
        let store = self.store.as_mut().expect("an open store");
        let (done, _) = store
            .write(Timestamp::now(), work)
            .unwrap_or_else(|error| panic!("{}: {error:?}", self.name));
        done
    }
}

fn plan(number: u8) -> SharedPlan {
    let step = |number: u8| SharedStep {
        step: format!("step-{number}").parse().expect("a step"),
        title: format!("Step {number}"),
        language: "ar".to_owned(),
        mark: None,
        due: None,
    };
    SharedPlan {
        steps: (0..number).map(step).collect(),
    }
}

fn open(folder: &Path) -> UserStore {
    let opened = UserStore::open(folder, &KeyRing::files_only(), None, Timestamp::now());
    opened.expect("a store").0
}
