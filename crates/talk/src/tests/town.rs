//! Berta, a mentor, newcomers, and a relay between them.

use std::{collections::BTreeSet, time::Duration};

use jiff::{SignedDuration, Timestamp};
use lotse_wire::{Batch, DeliveredEnvelope, Ticket};

use super::{memory::Memory, post::Post};
use crate::{
    Acceptance, Conversation, ConversationId, Errand, Identity, Lane, Message, MessageContent,
    MessageDirection, MessageId, MessageState, NewMailbox, Records, Resting, Role, Settled,
    TalkError, accept, envelope, invite, next_errand, open_mailbox, payload::Payload, queue,
    receive, session::Sessions, settle,
};

pub(super) const RELAY: &str = "https://relay.example/";

/// The ticket of a programme.
fn programme() -> Ticket {
    Ticket::from([7; 10])
}

/// How Amal accepts an invitation.
pub(super) fn amals_acceptance() -> Acceptance<'static> {
    Acceptance {
        name: "Amal",
        language: "ar",
        agreement: 1,
        moves: false,
    }
}

pub(super) struct Town {
    pub(super) post: Post,
    pub(super) now: Timestamp,
}

pub(super) struct Device {
    pub(super) records: Memory,
}

impl Town {
    pub(super) fn new() -> Self {
        let mut post = Post::default();
        post.tickets.insert(programme().digest());
        Self {
            post,
            now: "2026-11-23T08:00:00Z".parse().unwrap(),
        }
    }

    pub(super) fn pass(&mut self, hours: i64) {
        self.now += SignedDuration::from_hours(hours);
    }

    /// Berta has invited Amal, who has accepted; nothing has been sent yet.
    pub(super) fn invited(&self) -> (Device, Device, ConversationId) {
        let mut berta = Device::mentor();
        let mut amal = Device::new();
        let id = self.accept(&mut berta, &mut amal);
        (berta, amal, id)
    }

    pub(super) fn accept(&self, berta: &mut Device, amal: &mut Device) -> ConversationId {
        let now = self.now;
        let until = now + SignedDuration::from_hours(24 * 14);
        let invitation = berta.write(|tx| invite(tx, now, until));
        amal.write(|tx| accept(tx, &invitation, &amals_acceptance(), now))
    }

    /// Both have said hello, so the conversation is open, and each knows that the other
    /// has heard it.
    pub(super) fn met(&mut self) -> (Device, Device, ConversationId) {
        let (mut berta, mut amal, id) = self.invited();
        self.until_quiet(&mut [&mut berta, &mut amal]);
        self.until_answered(&mut [&mut berta, &mut amal]);
        (berta, amal, id)
    }

    /// Waits for receipts that do not go at once.
    pub(super) fn until_answered(&mut self, devices: &mut [&mut Device]) {
        self.pass(2);
        self.until_quiet(devices);
    }

    pub(super) fn until_quiet(&mut self, devices: &mut [&mut Device]) {
        for _ in 0..10 {
            for device in devices.iter_mut() {
                self.work(device);
            }
        }
    }

    /// Runs all errands of a device until it is idle or backs off.
    pub(super) fn work(&mut self, device: &mut Device) {
        self.send(device);
        self.fetch(device);
        self.send(device);
    }

    pub(super) fn fetch(&mut self, device: &mut Device) {
        if let Some(errand) = device.next(Lane::Receive(Duration::ZERO), self.now) {
            self.carry(device, &errand);
        }
    }

    /// Runs all sending errands of a device.
    pub(super) fn send(&mut self, device: &mut Device) {
        let mut resting = BTreeSet::new();
        for _ in 0..200 {
            let now = self.now;
            let next = device.write(|tx| {
                next_errand(tx, Lane::Send, now, |_, conversation| {
                    resting.contains(&conversation)
                })
            });
            let Some(errand) = next else {
                return;
            };
            match self.carry(device, &errand) {
                Settled::Rest(Resting::Relay, _) => resting.insert(None),
                Settled::Rest(Resting::Conversation, _) => resting.insert(errand.conversation),
                Settled::Done(_) | Settled::Refused => continue,
            };
        }
        panic!("the device never becomes idle");
    }

    pub(super) fn carry(&mut self, device: &mut Device, errand: &Errand) -> Settled {
        let response = self.post.answer(errand);
        device.settle(errand, response, self.now)
    }
}

impl Device {
    pub(super) fn new() -> Self {
        Self {
            records: Memory::default(),
        }
    }

    pub(super) fn mentor() -> Self {
        Self::mentor_at(RELAY)
    }

    pub(super) fn mentor_at(relay: &str) -> Self {
        let mut berta = Self::new();
        let new = NewMailbox {
            relay: relay.parse().unwrap(),
            ticket: programme(),
            name: "Berta",
            language: "de",
            role: Role::Mentor,
            agreement: 1,
        };
        berta.write(|tx| open_mailbox(tx, &new));
        berta
    }

    pub(super) fn write<T>(&mut self, work: impl FnOnce(&mut Memory) -> Result<T, TalkError>) -> T {
        self.try_write(work).unwrap()
    }

    /// Runs a transaction, which is rolled back on failure.
    pub(super) fn try_write<T>(
        &mut self,
        work: impl FnOnce(&mut Memory) -> Result<T, TalkError>,
    ) -> Result<T, TalkError> {
        let mut changed = self.records.copy();
        let done = work(&mut changed)?;
        self.records = changed;
        Ok(done)
    }

    pub(super) fn next(&mut self, lane: Lane, now: Timestamp) -> Option<Errand> {
        self.write(|tx| next_errand(tx, lane, now, |_, _| false))
    }

    pub(super) fn settle(
        &mut self,
        errand: &Errand,
        response: lotse_wire::HttpResponse,
        now: Timestamp,
    ) -> Settled {
        self.write(|tx| settle(tx, errand, response, now))
    }

    pub(super) fn say(&mut self, id: ConversationId, text: &str, now: Timestamp) -> MessageId {
        self.put(id, &MessageContent::Text(text.to_owned()), now)
    }

    pub(super) fn put(
        &mut self,
        id: ConversationId,
        content: &MessageContent,
        now: Timestamp,
    ) -> MessageId {
        self.write(|tx| queue(tx, id, content, now))
    }

    pub(super) fn held(&self, id: ConversationId) -> Conversation {
        self.records.conversation(id).unwrap().unwrap()
    }

    pub(super) fn change(&mut self, id: ConversationId, change: impl FnOnce(&mut Conversation)) {
        let mut held = self.held(id);
        change(&mut held);
        self.write(|tx| tx.set_conversation(&held));
    }

    pub(super) fn messages(&self, id: ConversationId) -> Vec<Message> {
        let all = self.records.messages.iter().filter(|(of, _)| *of == id);
        all.map(|(_, message)| message.clone()).collect()
    }

    pub(super) fn state(&self, id: ConversationId, message: MessageId) -> MessageState {
        self.records.message(id, message).unwrap().unwrap().state
    }

    /// A copy of the device's keys.
    pub(super) fn identity(&self) -> Identity {
        let identity = &self.records.mailbox.as_ref().unwrap().identity;
        Identity::from_bytes(&identity.to_bytes().unwrap()).unwrap()
    }

    /// An own message, signed as it is sent.
    pub(super) fn signed(&self, id: ConversationId, message: MessageId) -> Message {
        let (held, identity) = (self.held(id), self.identity());
        let list = held.peer.as_ref().unwrap().list().unwrap().number();
        let bond = held.bond(identity.person()).unwrap();
        let message = self.records.message(id, message).unwrap().unwrap();
        message.sign(&identity, &bond, list)
    }

    /// Sends a message with the proof it has, as a modified app would.
    pub(super) fn send_as_is(&mut self, town: &mut Town, id: ConversationId, message: Message) {
        let previous = self.held(id).last_sent;
        self.send_payload(town, id, &Payload::Message { message, previous });
    }

    /// Sends a payload in the session of a conversation, as a modified app would.
    pub(super) fn send_payload(&mut self, town: &mut Town, id: ConversationId, payload: &Payload) {
        let held = self.held(id);
        let peer = held.peer.as_ref().unwrap();
        let bytes = self.write(|tx| {
            let mut sessions = Sessions::load(tx, id)?;
            let olm = sessions.encrypt(payload)?.ok_or(TalkError::Key)?;
            sessions.save(tx)?;
            let hint = tx.mailbox()?.ok_or(TalkError::NoMailbox)?.identity.hint();
            envelope::seal(hint, &olm, &peer.address().sealing)
        });
        town.post
            .deliver(peer.address().mailbox, &peer.grant, bytes);
    }

    /// Takes in what a relay delivers, in whatever order.
    pub(super) fn receive(&mut self, envelopes: Vec<DeliveredEnvelope>, now: Timestamp) {
        let batch = Batch {
            envelopes,
            more: false,
        };
        let own = self.records.mailbox.as_ref().unwrap().address.mailbox;
        self.write(|tx| receive(tx, own, &batch, now));
    }

    /// The texts received from the peer.
    pub(super) fn heard(&self, id: ConversationId) -> Vec<String> {
        let all = self.messages(id).into_iter();
        all.filter(|message| message.direction == MessageDirection::In)
            .map(|message| message.words())
            .filter(|words| !words.is_empty())
            .collect()
    }
}
