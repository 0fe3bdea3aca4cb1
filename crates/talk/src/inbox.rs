//! What a relay delivers: opened, checked, and put into its place.
//!
//! Everything that one batch changes is kept in one transaction, with the
//! cursor. What comes twice is passed over, what does not follow the message
//! before is asked for again, and what cannot be opened makes this device begin
//! a new session. Nothing that comes can stop what comes after it.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use lotse_wire::{Batch, DeliveredEnvelope, base_url};
use url::Url;
use vodozemac::olm::OlmMessage;

use crate::{
    Content, Conversation, ConversationId, Hello, Mailbox, Message, MessageId, MessageState, Peer,
    Records, Stage, TalkError,
    conversation::Missing,
    ending,
    envelope::{self, Opened},
    keeping, outbox,
    patience::{self, is_over},
    payload::{Payload, Receipt},
    session::Sessions,
};

/// A new session is asked for again when nothing came of it for so long.
const RENEWAL: SignedDuration = SignedDuration::from_mins(10);

/// So many bytes somebody may store on this device in one conversation in a day:
/// more than anybody writes, and too little to fill a phone.
const MOST_A_DAY: u64 = 4 << 20;
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// What is kept around each content, in bytes.
const AROUND: u64 = 256;

/// When fewer one-time keys are left at the relay, new ones are published.
const FEW_KEYS: u32 = 5;

/// Messages that have arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrival {
    /// The conversation.
    pub conversation: ConversationId,
    /// How many of them a person reads.
    pub shown: u32,
}

/// Takes in what a relay delivered.
///
/// # Errors
/// Only when what is kept cannot be read or written.
pub fn receive<R: Records>(
    records: &mut R,
    batch: &Batch,
    now: Timestamp,
) -> Result<Vec<Arrival>, R::Error> {
    if batch.envelopes.is_empty() {
        return Ok(Vec::new());
    }
    let mailbox = records.mailbox()?.ok_or(TalkError::NoMailbox)?;
    let held = records.conversations()?;
    let mut inbox = Inbox {
        records,
        mailbox,
        held,
        sessions: BTreeMap::new(),
        arrivals: BTreeMap::new(),
        stored: BTreeMap::new(),
        now,
    };
    for delivered in &batch.envelopes {
        inbox.take(delivered)?;
    }
    inbox.save()
}

/// A batch while it is taken in: sessions and conversations are read once and
/// kept once.
struct Inbox<'a, R> {
    records: &'a mut R,
    mailbox: Mailbox,
    held: Vec<Conversation>,
    sessions: BTreeMap<ConversationId, Sessions>,
    arrivals: BTreeMap<ConversationId, u32>,
    /// How many bytes each has stored here within a day, as far as it was asked.
    stored: BTreeMap<ConversationId, u64>,
    now: Timestamp,
}

impl<R: Records> Inbox<'_, R> {
    fn take(&mut self, delivered: &DeliveredEnvelope) -> Result<(), R::Error> {
        if delivered.cursor <= self.mailbox.cursor {
            return Ok(());
        }
        self.mailbox.cursor = delivered.cursor;
        if self.records.has_seen(delivered.id)? {
            return Ok(());
        }
        self.records.note_seen(delivered.id, self.now)?;
        let Some(opened) = envelope::open(&self.mailbox.identity, &delivered.bytes) else {
            return Ok(());
        };
        if let Some((position, plain)) = self.decrypt(&opened)? {
            return self.read(position, &plain, &opened);
        }
        self.begin_anew(&opened);
        Ok(())
    }

    /// The plain text, and in which of the conversations it was said.
    fn decrypt(&mut self, opened: &Opened) -> Result<Option<(usize, Vec<u8>)>, R::Error> {
        for position in self.candidates(opened) {
            let is_renewing = self.at(position)?.renewing_since.is_some();
            let sessions = self.sessions_of(position)?;
            if let Some((plain, is_first)) = sessions.decrypt(&opened.olm, is_renewing) {
                if is_first {
                    self.at(position)?.renewed();
                }
                return Ok(Some((position, plain)));
            }
        }
        self.take_up(opened)
    }

    /// The conversations whose sessions may open it.
    fn candidates(&self, opened: &Opened) -> Vec<usize> {
        let is_first = matches!(opened.olm, OlmMessage::PreKey(_));
        let may_be = |held: &Conversation| match &held.peer {
            Some(peer) => peer.keys.hint() == opened.hint && held.stage.hears(),
            None => is_first && matches!(held.stage, Stage::Invited { .. }),
        };
        let all = self.held.iter().enumerate();
        all.filter(|(_, held)| may_be(held))
            .map(|(position, _)| position)
            .collect()
    }

    /// A session that the other has begun: with the key of an invitation, or
    /// with one that was claimed.
    fn take_up(&mut self, opened: &Opened) -> Result<Option<(usize, Vec<u8>)>, R::Error> {
        let OlmMessage::PreKey(first) = &opened.olm else {
            return Ok(None);
        };
        let used = first.one_time_key().to_bytes();
        let identity_key = first.identity_key().to_bytes();
        let Some((session, plain)) = Sessions::take_up(&mut self.mailbox.identity, &opened.olm)
        else {
            return Ok(None);
        };
        let is_invited =
            |held: &Conversation| matches!(held.stage, Stage::Invited { key, .. } if key == used);
        let invited = self.held.iter().position(is_invited);
        if invited.is_none() {
            self.note_used_key();
        }
        let Some(position) = invited.or_else(|| self.renewed(&plain, identity_key)) else {
            return Ok(None);
        };
        self.sessions_of(position)?.add(session);
        self.at(position)?.renewed();
        Ok(Some((position, plain)))
    }

    /// One of the keys that lie ready at the relay was claimed.
    fn note_used_key(&mut self) {
        let left = self.mailbox.keys.saturating_sub(1);
        self.mailbox.keys = if left < FEW_KEYS { 0 } else { left };
    }

    /// The conversation that a new session belongs to: the one that its first
    /// receipt names, if it is with this device, or if I have invited somebody
    /// and have forgotten the answer. Where nothing is named, the only one with
    /// this device.
    fn renewed(&self, plain: &[u8], identity_key: [u8; 32]) -> Option<usize> {
        let Ok(Payload::Receipt(Receipt {
            renewal: Some(renewal),
            ..
        })) = Payload::decode(plain)
        else {
            return self.only_one_with(identity_key);
        };
        self.held.iter().position(|held| {
            held.id == renewal.conversation
                && match &held.peer {
                    Some(peer) => peer.keys.olm == identity_key && held.stage.hears(),
                    None => matches!(held.stage, Stage::Invited { .. }),
                }
        })
    }

    fn only_one_with(&self, identity_key: [u8; 32]) -> Option<usize> {
        let is_with = |held: &Conversation| {
            let peer = held.peer.as_ref();
            peer.is_some_and(|peer| peer.keys.olm == identity_key) && held.stage.hears()
        };
        let mut all = self
            .held
            .iter()
            .enumerate()
            .filter(|(_, held)| is_with(held));
        let (position, _) = all.next()?;
        all.next().is_none().then_some(position)
    }

    /// What the other writes cannot be opened: one of the two has lost the
    /// session, so a new one is begun.
    fn begin_anew(&mut self, opened: &Opened) {
        if matches!(opened.olm, OlmMessage::PreKey(_)) {
            // It was begun with a key that is not known here (any more).
            self.mailbox.keys = 0;
        }
        let now = self.now;
        for held in &mut self.held {
            let is_from = |peer: &Peer| peer.keys.hint() == opened.hint;
            let renewing = held.renewing_since;
            let rests = renewing.is_some_and(|since| !is_over(since, RENEWAL, now));
            if held.peer.as_ref().is_some_and(is_from) && !rests {
                outbox::renew(held, now);
            }
        }
    }

    fn read(&mut self, position: usize, plain: &[u8], opened: &Opened) -> Result<(), R::Error> {
        let Ok(payload) = Payload::decode(plain) else {
            return Ok(());
        };
        // Whoever speaks may be spoken to.
        let held = self.held.get_mut(position);
        outbox::takes_again(self.records, held.ok_or(TalkError::UnknownConversation)?)?;
        match payload {
            Payload::Message { message, previous } => {
                self.message(position, message, previous, opened)
            }
            Payload::Receipt(receipt) => self.receipt(position, receipt, opened),
        }
    }

    fn message(
        &mut self,
        position: usize,
        mut message: Message,
        previous: Option<MessageId>,
        opened: &Opened,
    ) -> Result<(), R::Error> {
        let held = self.at(position)?.clone();
        if self.records.message(held.id, message.id)?.is_some() {
            if previous == held.last_received {
                // Said once more by a device that has forgotten what came
                // after it; it goes on from here.
                self.at(position)?.last_received = Some(message.id);
            }
            self.owe(position, Missing::Nothing)?;
            return self.is_heard(position);
        }
        let content = message.content();
        let leaves = matches!(content, Ok(Content::Leave { .. }));
        // Whoever leaves does not hear any more what is missing, and says nothing
        // after it: a farewell is taken wherever it comes.
        if previous != held.last_received && !leaves {
            return self.owe(position, Missing::Something);
        }
        if leaves && held.peer.is_none() {
            // Somebody has accepted and left again, and only the farewell came: it
            // was sealed with the key of the invitation, so the invitation is used.
            self.at(position)?.end(Stage::Expired);
            return Ok(());
        }
        let signing = match (&content, &held.peer) {
            (Ok(Content::Hello(hello)), None)
                if is_answer(&held, &message) && self.takes(&hello.address.relay, None) =>
            {
                hello.signing
            }
            (_, Some(peer)) => peer.keys.signing,
            _ => return Ok(()),
        };
        if !leaves && !self.has_room(held.id, &message)? {
            return Ok(());
        }
        self.at(position)?.last_received = Some(message.id);
        self.owe(position, Missing::Nothing)?;
        if !message.is_signed_by(&signing, held.id) {
            // Only a changed app leaves the signature out: nobody could be
            // held to what it says.
            return Ok(());
        }
        if content.as_ref().is_ok_and(|it| outbox::check(it).is_err()) {
            // Only a changed app says what ours lets nobody say.
            return Ok(());
        }
        let shown = content.as_ref().map_or(true, Content::is_shown);
        message.state = if shown {
            MessageState::Unread
        } else {
            MessageState::Read
        };
        self.records.add_message(held.id, &message)?;
        if let Ok(content) = content {
            self.apply(position, content, &message, opened)?;
        }
        self.is_heard(position)?;
        let arrived = self.arrivals.entry(held.id).or_default();
        *arrived += u32::from(shown);
        Ok(())
    }

    /// Whether the other may keep one more message on this device today. What is
    /// too much is not confirmed, so it comes again when there is room: nothing
    /// is lost for somebody who really has so much to say.
    fn has_room(&mut self, id: ConversationId, message: &Message) -> Result<bool, R::Error> {
        let size = u64::try_from(message.content.len()).unwrap_or(u64::MAX);
        let size = size.saturating_add(AROUND);
        if !self.stored.contains_key(&id) {
            let day_ago = self.now.checked_sub(DAY).unwrap_or(self.now);
            let (count, bytes) = self.records.received_since(id, day_ago)?;
            let stored = count.saturating_mul(AROUND).saturating_add(bytes);
            self.stored.insert(id, stored);
        }
        let stored = self.stored.entry(id).or_default();
        let has_room = stored.saturating_add(size) <= MOST_A_DAY;
        if has_room {
            *stored += size;
        }
        Ok(has_room)
    }

    fn apply(
        &mut self,
        position: usize,
        content: Content,
        message: &Message,
        opened: &Opened,
    ) -> Result<(), R::Error> {
        if let Content::Hello(hello) = content {
            return self.greet(position, *hello, opened);
        }
        let held = self.held.get_mut(position);
        let held = held.ok_or(TalkError::UnknownConversation)?;
        match content {
            Content::Plan(plan) => {
                held.shared = plan;
                // What was shared before is not shared any more.
                let id = held.id;
                self.records.remove_plans_of_peer(id, Some(message.id))?;
            }
            Content::Keep(days) if keeping::is_allowed(days) => {
                keeping::choose(held, days, (message.at, message.id));
            }
            Content::Read => held.read_by_peer = Some(message.at),
            Content::Confirmed(certificate) => {
                if let Some(peer) = &mut held.peer {
                    peer.confirmation = Some(certificate);
                }
            }
            Content::Leave { erase } => {
                held.end(Stage::PeerLeft);
                held.asks_to_erase = erase;
                ending::share_nothing(self.records, held)?;
            }
            Content::Hello(_)
            | Content::Text(_)
            | Content::Step(_)
            | Content::Contact(_)
            | Content::Keep(_)
            | Content::Newer(..) => {}
        }
        Ok(())
    }

    /// Takes up who the other is, or where the other is now.
    fn greet(&mut self, position: usize, hello: Hello, opened: &Opened) -> Result<(), R::Error> {
        let present = self.at(position)?.peer.as_ref();
        let present = present.map(|peer| peer.address.relay.clone());
        let takes = self.takes(&hello.address.relay, present.as_ref());
        let held = self.at(position)?;
        match (&mut held.peer, &opened.olm) {
            (Some(peer), _) => {
                peer.name = hello.name;
                peer.language = hello.language;
                if takes {
                    peer.address = hello.address;
                    peer.grant = hello.grant;
                }
            }
            (none, OlmMessage::PreKey(first)) if takes => {
                *none = Some(Peer {
                    keys: hello.keys(first.identity_key().to_bytes()),
                    name: hello.name,
                    language: hello.language,
                    role: hello.role,
                    address: hello.address,
                    grant: hello.grant,
                    confirmation: None,
                });
                held.stage = Stage::Open;
                held.grant.wanted = true;
            }
            (None, _) => {}
        }
        Ok(())
    }

    /// Whether this device will ask a relay that the other names. Whoever is
    /// invited may have a mailbox in another city. From then on the other may
    /// have another mailbox, but not another relay than before or the own: who
    /// runs a relay sees the addresses of those who ask it, and when they are
    /// there, and nobody may choose that for this device unseen.
    fn takes(&self, relay: &Url, present: Option<&Url>) -> bool {
        let is = |other: &Url| base_url(relay) == base_url(other);
        let known = present.map_or_else(|| relay.scheme() == "https", is);
        known || is(&self.mailbox.address.relay)
    }

    fn receipt(
        &mut self,
        position: usize,
        receipt: Receipt,
        opened: &Opened,
    ) -> Result<(), R::Error> {
        if let Some(renewal) = receipt.renewal {
            let was_unknown = self.at(position)?.peer.is_none();
            self.greet(position, *renewal.hello, opened)?;
            let missing = if was_unknown {
                Missing::Something
            } else {
                Missing::Nothing
            };
            // The other learns by it that the new session holds.
            self.owe(position, missing)?;
        }
        self.is_heard(position)?;
        self.confirm(position, receipt.have)?;
        if receipt.missing || self.is_behind(position, receipt.have)? {
            self.send_again(position, receipt.have)?;
        }
        Ok(())
    }

    /// Whether this device was put back to an older copy: the other has something
    /// that I do not know any more. What I have sent and the other has not
    /// confirmed will never be by that, so it must go again, linked to that.
    fn is_behind(&mut self, position: usize, have: Option<MessageId>) -> Result<bool, R::Error> {
        let id = self.at(position)?.id;
        Ok(!self.is_known(id, have)? && !self.records.unconfirmed(id)?.is_empty())
    }

    /// Whether what the other has is still known here; nothing always is.
    fn is_known(&self, id: ConversationId, have: Option<MessageId>) -> Result<bool, R::Error> {
        match have {
            Some(have) => Ok(self.records.message(id, have)?.is_some()),
            None => Ok(true),
        }
    }

    /// The other has everything up to `have`.
    fn confirm(&mut self, position: usize, have: Option<MessageId>) -> Result<(), R::Error> {
        let (id, Some(have)) = (self.at(position)?.id, have) else {
            return Ok(());
        };
        let outgoing = self.records.outgoing(id)?;
        let on_its_way = outgoing.and_then(|outgoing| outgoing.message);
        let mut open = self.records.unconfirmed(id)?;
        open.extend(on_its_way);
        let Some(last) = open.iter().position(|message| *message == have) else {
            return Ok(());
        };
        for message in open.iter().take(last + 1) {
            self.records
                .set_message_state(id, *message, MessageState::Received)?;
        }
        if on_its_way == Some(have) {
            // It had arrived, and only the relay's answer was lost.
            self.records.set_outgoing(id, None)?;
        }
        let (now, all) = (self.now, last + 1 == open.len());
        let held = self.at(position)?;
        held.last_confirmed = Some(have);
        held.unconfirmed_since = (!all).then_some(now);
        held.unheard = 0;
        if on_its_way == Some(have) {
            held.last_sent = Some(have);
        }
        Ok(())
    }

    /// The other misses what came after `have`: it goes again, linked to that.
    fn send_again(&mut self, position: usize, have: Option<MessageId>) -> Result<(), R::Error> {
        let id = self.at(position)?.id;
        // What the other has and I do not know, I wrote before I lost it.
        let again: Vec<MessageId> = if self.is_known(id, have)? {
            let all = self.records.outgoing_after(id, have)?.into_iter();
            let gone = |state| matches!(state, MessageState::Sent | MessageState::Received);
            all.filter(|(_, state)| gone(*state))
                .map(|(message, _)| message)
                .collect()
        } else {
            self.records.unconfirmed(id)?
        };
        for message in &again {
            self.records
                .set_message_state(id, *message, MessageState::Queued)?;
        }
        self.records.set_outgoing(id, None)?;
        let now = self.now;
        let held = self.at(position)?;
        if !again.is_empty() {
            patience::note_asked_again(held, now);
        }
        held.last_sent = have;
        held.last_confirmed = have;
        held.unconfirmed_since = None;
        Ok(())
    }

    /// A receipt is owed. Once it must ask for what is missing it does, whatever
    /// comes before it has gone.
    fn owe(&mut self, position: usize, missing: Missing) -> Result<(), R::Error> {
        let held = self.at(position)?;
        if held.stage.hears() || matches!(held.stage, Stage::Invited { .. }) {
            held.receipt = Some(match held.receipt {
                Some(Missing::Something) => Missing::Something,
                _ => missing,
            });
        }
        Ok(())
    }

    /// Whoever has accepted and is answered is in conversation.
    fn is_heard(&mut self, position: usize) -> Result<(), R::Error> {
        let held = self.at(position)?;
        if matches!(held.stage, Stage::Asked { .. }) {
            held.stage = Stage::Open;
        }
        Ok(())
    }

    fn at(&mut self, position: usize) -> Result<&mut Conversation, TalkError> {
        self.held
            .get_mut(position)
            .ok_or(TalkError::UnknownConversation)
    }

    fn sessions_of(&mut self, position: usize) -> Result<&mut Sessions, R::Error> {
        let id = self.at(position)?.id;
        if !self.sessions.contains_key(&id) {
            let loaded = Sessions::load(self.records, id)?;
            self.sessions.insert(id, loaded);
        }
        let sessions = self.sessions.get_mut(&id);
        sessions.ok_or_else(|| TalkError::UnknownConversation.into())
    }

    fn save(self) -> Result<Vec<Arrival>, R::Error> {
        for sessions in self.sessions.into_values() {
            sessions.save(self.records)?;
        }
        for conversation in &self.held {
            if self.records.conversation(conversation.id)?.as_ref() != Some(conversation) {
                self.records.set_conversation(conversation)?;
            }
        }
        self.records.set_mailbox(&self.mailbox)?;
        let arrived = self.arrivals.into_iter();
        Ok(arrived
            .map(|(conversation, shown)| Arrival {
                conversation,
                shown,
            })
            .collect())
    }
}

/// Whether a first message answers an invitation in time.
fn is_answer(held: &Conversation, message: &Message) -> bool {
    matches!(held.stage, Stage::Invited { until, .. } if message.at <= until)
}
