//! Processes what a relay delivers.
//!
//! All changes of a batch are stored in one transaction, together with the cursor.
//! Duplicates are skipped, gaps are requested again, and messages that cannot be
//! decrypted make this device start a new session. No envelope can block the ones after
//! it.

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

/// How long to wait for a new session before requesting one again.
const RENEWAL: SignedDuration = SignedDuration::from_mins(10);

/// Maximum number of bytes that a peer can store here in one conversation per day: more
/// than anybody writes, and too little to fill a phone.
const MOST_A_DAY: u64 = 4 << 20;
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// Storage overhead per message in bytes.
const AROUND: u64 = 256;

/// Publish new one-time keys when fewer than this remain at the relay.
const FEW_KEYS: u32 = 5;

/// Newly arrived messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrival {
    /// The conversation.
    pub conversation: ConversationId,
    /// How many of them are displayed as messages.
    pub shown: u32,
}

/// Processes a delivered batch.
///
/// # Errors
/// Only if records cannot be read or written.
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

/// A batch in progress: sessions and conversations are loaded and saved once.
struct Inbox<'a, R> {
    records: &'a mut R,
    mailbox: Mailbox,
    held: Vec<Conversation>,
    sessions: BTreeMap<ConversationId, Sessions>,
    arrivals: BTreeMap<ConversationId, u32>,
    /// Bytes stored by each peer within the last day, computed on demand.
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

    /// Decrypts a message, and finds its conversation.
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

    /// The conversations whose sessions may decrypt it.
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

    /// Accepts a session started by the peer, with the key of an invitation or a
    /// claimed one.
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

    /// Counts a claimed one-time key of the relay's supply.
    fn note_used_key(&mut self) {
        let left = self.mailbox.keys.saturating_sub(1);
        self.mailbox.keys = if left < FEW_KEYS { 0 } else { left };
    }

    /// The conversation of a new session: the one named in its first receipt, if its
    /// peer has this device or its invitation was accepted and the answer lost here. If
    /// none is named, the only conversation with this device.
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

    /// Requests a new session, because one side has lost the old one.
    fn begin_anew(&mut self, opened: &Opened) {
        if matches!(opened.olm, OlmMessage::PreKey(_)) {
            // The peer used a key that this device no longer has.
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
        // A peer that writes can be written to again.
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
                // Resent by a device that has forgotten what it wrote afterwards; it
                // continues from here.
                self.at(position)?.last_received = Some(message.id);
            }
            self.owe(position, Missing::Nothing)?;
            return self.is_heard(position);
        }
        let content = message.content();
        let leaves = matches!(content, Ok(Content::Leave { .. }));
        // A farewell is accepted despite gaps: a peer that leaves answers no resend
        // requests and sends nothing more.
        if previous != held.last_received && !leaves {
            return self.owe(position, Missing::Something);
        }
        if leaves && held.peer.is_none() {
            // The peer accepted and left, and only the farewell arrived. It used the
            // invitation's key, so the invitation is spent.
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
            // Only a modified app omits the signature, which would make the message
            // deniable.
            return Ok(());
        }
        if content.as_ref().is_ok_and(|it| outbox::check(it).is_err()) {
            // Only a modified app sends what `check` rejects.
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

    /// Returns whether the peer may store another message on this device today. A
    /// message beyond the limit is not confirmed, so it is resent once there is room,
    /// and an honest peer loses nothing.
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
                // The new plan replaces all earlier ones.
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

    /// Stores who the peer is, or its new address.
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

    /// Returns whether this device may contact a relay that the peer names. An invited
    /// peer may have its mailbox in another city. Later, the peer may switch mailboxes,
    /// but only on its present relay or on this device's own: a relay's operator sees
    /// the IP address and online times of its clients, and a peer must not choose who
    /// gets to see them.
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
            // The receipt tells the peer that the new session works.
            self.owe(position, missing)?;
        }
        self.is_heard(position)?;
        self.confirm(position, receipt.have)?;
        if receipt.missing || self.is_behind(position, receipt.have)? {
            self.send_again(position, receipt.have)?;
        }
        Ok(())
    }

    /// Returns whether this device was restored from an older backup: the peer has a
    /// message that is unknown here. The peer can then never confirm the messages sent
    /// since, so they must be resent with `previous` set to the peer's last id.
    fn is_behind(&mut self, position: usize, have: Option<MessageId>) -> Result<bool, R::Error> {
        let id = self.at(position)?.id;
        Ok(!self.is_known(id, have)? && !self.records.unconfirmed(id)?.is_empty())
    }

    /// Returns whether the peer's last message is known here; `None` counts as known.
    fn is_known(&self, id: ConversationId, have: Option<MessageId>) -> Result<bool, R::Error> {
        match have {
            Some(have) => Ok(self.records.message(id, have)?.is_some()),
            None => Ok(true),
        }
    }

    /// Marks everything up to `have` as received by the peer.
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
            // It had arrived; only the relay's response was lost.
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

    /// Requeues everything after `have`, which the peer is missing.
    fn send_again(&mut self, position: usize, have: Option<MessageId>) -> Result<(), R::Error> {
        let id = self.at(position)?.id;
        // If `have` is unknown, this device wrote it before it was restored from a
        // backup.
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

    /// Marks a receipt as pending. A pending resend request is never downgraded to a
    /// plain receipt.
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

    /// Opens a conversation whose invitation was accepted and is now answered.
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

/// Returns whether a first message answers an invitation in time.
fn is_answer(held: &Conversation, message: &Message) -> bool {
    matches!(held.stage, Stage::Invited { until, .. } if message.at <= until)
}
