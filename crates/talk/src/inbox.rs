//! Processes what a relay delivers.
//!
//! All changes of a batch are stored in one transaction, together with the cursor.
//! Duplicates are skipped, gaps are requested again, and messages that cannot be
//! decrypted make this device start a new session. No envelope can block the ones after
//! it.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use lotse_wire::{Batch, DeliveredEnvelope, EnvelopeId, Secret, WriterHint, base_url};
use url::Url;
use vodozemac::olm::OlmMessage;

use crate::{
    Bond, Content, Conversation, ConversationId, FormerGrant, Grant, Hello, Identity, Mailbox,
    Message, MessageId, MessageState, Peer, PeerIdentity, PersonKey, Records, Stage, TalkError,
    Writer,
    clock::is_over,
    conversation::{Missing, Urgency, about_an_hour},
    ending,
    envelope::{self, Opened},
    keeping, outbox, patience,
    payload::{Payload, Receipt, Renewal},
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
        let Some(opened) = envelope::open(&self.mailbox.identity, &delivered.bytes) else {
            self.note_unopened(delivered.writer);
            return Ok(());
        };
        if let Some((position, plain)) = self.decrypt(&opened)? {
            self.is_opened(position, delivered.id)?;
            return self.read(position, &plain, &opened).map(drop);
        }
        if self.take_up(&opened, delivered.id)? {
            return Ok(());
        }
        self.note_unopened(delivered.writer);
        self.begin_anew(&opened, delivered.writer);
        Ok(())
    }

    /// Remembers an envelope. Junk is not remembered: it changes nothing however often
    /// it comes.
    fn is_opened(&mut self, position: usize, envelope: EnvelopeId) -> Result<(), R::Error> {
        self.records.note_seen(envelope, self.now)?;
        self.at(position)?.unopened = 0;
        Ok(())
    }

    /// Counts an envelope that cannot be opened, for the conversation whose grant it
    /// came with.
    fn note_unopened(&mut self, writer: Option<WriterHint>) {
        if let Some(held) = self.held.iter_mut().find(|held| has_grant(held, writer)) {
            held.unopened = held.unopened.saturating_add(1);
        }
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
        Ok(None)
    }

    /// The conversations whose sessions may decrypt it.
    fn candidates(&self, opened: &Opened) -> Vec<usize> {
        let is_first = matches!(opened.olm, OlmMessage::PreKey(_));
        let may_be = |held: &Conversation| match &held.peer {
            Some(peer) => peer.keys().hint() == opened.hint && held.stage.hears(),
            None => is_first && matches!(held.stage, Stage::Invited { .. }),
        };
        let all = self.held.iter().enumerate();
        all.filter(|(_, held)| may_be(held))
            .map(|(position, _)| position)
            .collect()
    }

    /// Accepts a session started by the peer, with the key of an invitation or a claimed
    /// one, if it belongs to the peer. Otherwise the key is not spent: somebody who has
    /// only seen the invitation must not use it up.
    fn take_up(&mut self, opened: &Opened, envelope: EnvelopeId) -> Result<bool, R::Error> {
        let OlmMessage::PreKey(first) = &opened.olm else {
            return Ok(false);
        };
        let used = first.one_time_key().to_bytes();
        let identity_key = first.identity_key().to_bytes();
        let before = self.mailbox.identity.to_bytes()?;
        let Some((session, plain)) = Sessions::take_up(&mut self.mailbox.identity, &opened.olm)
        else {
            return Ok(false);
        };
        let is_invited =
            |held: &Conversation| matches!(held.stage, Stage::Invited { key, .. } if key == used);
        let invited = self.held.iter().position(is_invited);
        let position = invited.or_else(|| self.renewed(&plain, identity_key));
        let accepted = match position {
            Some(position) if self.read(position, &plain, opened)? => position,
            _ => {
                self.mailbox.identity = Identity::from_bytes(&before)?;
                return Ok(false);
            }
        };
        if invited.is_none() {
            self.note_used_key();
        }
        self.is_opened(accepted, envelope)?;
        self.sessions_of(accepted)?.add(session);
        self.at(accepted)?.renewed();
        Ok(true)
    }

    /// Counts a claimed one-time key of the relay's supply.
    fn note_used_key(&mut self) {
        let left = self.mailbox.keys.saturating_sub(1);
        self.mailbox.keys = if left < FEW_KEYS { 0 } else { left };
    }

    /// The conversation of a new session: the one named in its first receipt, if its
    /// peer has this device or its invitation was accepted and the answer lost here; or
    /// the one whose bond its first message is signed with.
    fn renewed(&self, plain: &[u8], identity_key: [u8; 32]) -> Option<usize> {
        let payload = Payload::decode(plain).ok()?;
        let own = self.mailbox.identity.person();
        self.held
            .iter()
            .position(|held| match (&payload, &held.peer) {
                (Payload::Receipt(receipt), Some(peer)) => {
                    names(receipt, held.id) && peer.keys().olm == identity_key && held.stage.hears()
                }
                (Payload::Receipt(receipt), None) => {
                    names(receipt, held.id) && matches!(held.stage, Stage::Invited { .. })
                }
                (Payload::Message { message, .. }, Some(peer)) => {
                    peer.keys().olm == identity_key
                        && held.stage.hears()
                        && is_of_peer(held, own, |writer, bond| message.is_signed_by(writer, bond))
                }
                _ => false,
            })
    }

    /// Requests a new session, because one side has lost the old one. The envelope must
    /// have come with the peer's grant, where the relay tells: others can only imitate
    /// the prefix of the key.
    fn begin_anew(&mut self, opened: &Opened, writer: Option<WriterHint>) {
        if matches!(opened.olm, OlmMessage::PreKey(_)) {
            // The peer used a key that this device no longer has.
            self.mailbox.keys = 0;
        }
        let now = self.now;
        for held in &mut self.held {
            let is_from = |peer: &Peer| peer.keys().hint() == opened.hint;
            let renewing = held.renewing_since;
            let rests = renewing.is_some_and(|since| !is_over(since, RENEWAL, now));
            let came_with = writer.is_none() || has_grant(held, writer);
            if held.peer.as_ref().is_some_and(is_from) && came_with && !rests {
                outbox::renew_later(held, now);
            }
        }
    }

    /// Reads a payload, and returns whether it is the peer's.
    fn read(&mut self, position: usize, plain: &[u8], opened: &Opened) -> Result<bool, R::Error> {
        match Payload::decode(plain) {
            Ok(Payload::Message { message, previous }) => {
                self.message(position, message, previous, opened)
            }
            Ok(Payload::Receipt(receipt)) => self.receipt(position, receipt, opened),
            Ok(Payload::Former { message, .. }) => self.introduction(position, &message),
            Ok(Payload::FormerReceipt(have)) => self.former_receipt(position, have),
            Err(_) => Ok(false),
        }
    }

    /// A peer that writes can be written to again.
    fn takes_again(&mut self, position: usize) -> Result<(), R::Error> {
        let held = self.held.get_mut(position);
        outbox::takes_again(self.records, held.ok_or(TalkError::UnknownConversation)?)
    }

    fn message(
        &mut self,
        position: usize,
        message: Message,
        previous: Option<MessageId>,
        opened: &Opened,
    ) -> Result<bool, R::Error> {
        let held = self.at(position)?.clone();
        let content = message.content();
        if !self.is_authentic(&held, &message, content.as_ref().ok(), opened) {
            // Only a modified app sends this. Nothing is answered, so that it does not
            // learn that this device is online.
            return Ok(false);
        }
        self.accept(position, message, previous)?;
        Ok(true)
    }

    /// Stores a message of the peer's.
    fn accept(
        &mut self,
        position: usize,
        mut message: Message,
        previous: Option<MessageId>,
    ) -> Result<(), R::Error> {
        self.takes_again(position)?;
        let held = self.at(position)?.clone();
        let content = message.content();
        let leaves = matches!(content, Ok(Content::Leave { .. }));
        if self.records.message(held.id, message.id)?.is_some() {
            if previous == held.last_received {
                // Resent by a device that has forgotten what it wrote afterwards; it
                // continues from here.
                self.at(position)?.last_received = Some(message.id);
            }
            self.owe(position, Missing::Nothing, Urgency::Later)?;
            return self.is_heard(position);
        }
        // A farewell is accepted despite gaps: a peer that leaves answers no resend
        // requests and sends nothing more.
        if previous != held.last_received && !leaves {
            return self.owe(position, Missing::Something, Urgency::Later);
        }
        if !leaves && !self.has_room(held.id, &message)? {
            return Ok(());
        }
        self.at(position)?.last_received = Some(message.id);
        let is_acceptable = content.as_ref().is_ok_and(|it| outbox::check(it).is_ok());
        if content.is_ok() && !is_acceptable {
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
            self.apply(position, content, &message)?;
        }
        let urgency = if shown { Urgency::Now } else { Urgency::Later };
        self.owe(position, Missing::Nothing, urgency)?;
        self.is_heard(position)?;
        let arrived = self.arrivals.entry(held.id).or_default();
        *arrived += u32::from(shown);
        Ok(())
    }

    /// Verifies that the peer wrote a message, in this conversation. Before there is a
    /// peer, only a hello that answers the invitation is accepted.
    fn is_authentic(
        &self,
        held: &Conversation,
        message: &Message,
        content: Option<&Content>,
        opened: &Opened,
    ) -> bool {
        let own = self.mailbox.identity.person();
        match (&held.peer, content) {
            (Some(_), _) => {
                is_of_peer(held, own, |writer, bond| message.is_signed_by(writer, bond))
            }
            (None, Some(Content::Hello(hello))) if is_answer(held, message) => {
                let bond = Bond::of(held.id, own, hello.list.person());
                let sender = self.sender(hello, opened);
                sender.is_some_and(|writer| message.is_signed_by(&writer, &bond))
            }
            _ => false,
        }
    }

    /// The device that says hello to this one: it is in the list of its person, began
    /// the session, and knows this person's devices.
    fn sender(&self, hello: &Hello, opened: &Opened) -> Option<Writer> {
        let OlmMessage::PreKey(first) = &opened.olm else {
            return None;
        };
        let began = hello.list.device().keys.olm == first.identity_key().to_bytes();
        let is_for_us = hello.to == self.mailbox.list().digest();
        let is_own = hello.list.person() == self.mailbox.identity.person()
            || hello.list.has_key_of(&self.mailbox.identity.public());
        let takes = self.takes(&hello.list.device().address.relay, None);
        (began && is_for_us && !is_own && takes).then(|| hello.list.writer())
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
    ) -> Result<(), R::Error> {
        if let Content::Hello(hello) = content {
            return self.hello(position, *hello, message.at);
        }
        let now = self.now;
        let held = self.held.get_mut(position);
        let held = held.ok_or(TalkError::UnknownConversation)?;
        match content {
            Content::Plan(plan) => {
                held.shared = plan;
                // The new plan replaces all earlier ones.
                let id = held.id;
                self.records.remove_plans_of_peer(id, Some(message.id))?;
            }
            Content::Keep(days) if keeping::counts(held, days, message.at, now) => {
                keeping::choose(held, days, (message.at, message.id));
            }
            Content::Read => held.read_by_peer = Some(message.at.min(now)),
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
            | Content::Introduction(_)
            | Content::Text(_)
            | Content::Step(_)
            | Content::Contact(_)
            | Content::Keep(_)
            | Content::Newer(..) => {}
        }
        Ok(())
    }

    fn hello(&mut self, position: usize, hello: Hello, said_at: Timestamp) -> Result<(), R::Error> {
        if self.at(position)?.peer.is_none() {
            self.meet(position, hello, said_at)
        } else {
            self.greet(position, hello, said_at)
        }
    }

    /// Stores who answered an invitation, and answers with a grant that nobody else has
    /// seen.
    fn meet(&mut self, position: usize, hello: Hello, said_at: Timestamp) -> Result<(), R::Error> {
        let (now, secret) = (self.now, Secret::random().map_err(TalkError::from)?);
        let role = self.at(position)?.role;
        let answer = self.mailbox.hello(role, &secret, &hello.list);
        let answer = Message::write(&Content::Hello(Box::new(answer)), now)?;
        let said_at = (!self.is_ahead(said_at)).then_some(said_at);
        let held = self.at(position)?;
        let grant = std::mem::replace(&mut held.grant, Grant::new(secret));
        held.former_grant = Some(FormerGrant {
            grant,
            replaced_in: answer.id,
        });
        held.peer = Some(Peer {
            name: hello.name,
            former_name: None,
            language: hello.language,
            role: hello.role,
            identity: PeerIdentity::Listed(Box::new(hello.list)),
            grant: hello.grant,
            said_at,
            confirmation: None,
        });
        held.stage = Stage::Open;
        let id = held.id;
        self.records.add_message(id, &answer)
    }

    /// Stores what the peer says about itself: its name, grant, and newer devices.
    fn greet(&mut self, position: usize, hello: Hello, said_at: Timestamp) -> Result<(), R::Error> {
        let is_for_us = hello.to == self.mailbox.list().digest();
        let peer = self.at(position)?.peer.as_ref();
        let Some((peer, list)) = peer.and_then(|peer| Some((peer, peer.list()?))) else {
            return Ok(());
        };
        let is_old = peer.said_at.is_some_and(|before| said_at < before);
        if is_old || !is_for_us || hello.list.person() != list.person() {
            return Ok(());
        }
        let present = peer.address().relay.clone();
        let moves = hello.list.replaces(list)
            && self.takes(&hello.list.device().address.relay, Some(&present));
        let ahead = self.is_ahead(said_at);
        let Some(peer) = &mut self.at(position)?.peer else {
            return Ok(());
        };
        if peer.name != hello.name {
            let former = std::mem::replace(&mut peer.name, hello.name);
            // The first one stays: a second change must not hide it.
            peer.former_name.get_or_insert(former);
        }
        peer.language = hello.language;
        peer.grant = hello.grant;
        if moves {
            peer.identity = PeerIdentity::Listed(Box::new(hello.list));
        }
        if !ahead {
            peer.said_at = Some(said_at);
        }
        Ok(())
    }

    /// Returns whether a time of the peer's is more than a day ahead. Such a time must
    /// not order or keep anything: nothing could ever follow it.
    fn is_ahead(&self, time: Timestamp) -> bool {
        self.now.checked_add(DAY).is_ok_and(|latest| time > latest)
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
    ) -> Result<bool, R::Error> {
        if let Some(renewal) = receipt.renewal {
            let was_unknown = self.at(position)?.peer.is_none();
            if !self.is_authentic_renewal(position, &renewal, opened)? {
                return Ok(false);
            }
            self.hello(position, *renewal.hello, renewal.at)?;
            let missing = if was_unknown {
                Missing::Something
            } else {
                Missing::Nothing
            };
            // The receipt tells the peer that the new session works.
            self.owe(position, missing, Urgency::Later)?;
        } else if self.at(position)?.peer.is_none() {
            return Ok(false);
        }
        self.takes_again(position)?;
        self.confirm(position, receipt.have)?;
        if receipt.missing || self.is_behind(position, receipt.have)? {
            self.send_again(position, receipt.have)?;
        }
        Ok(true)
    }

    /// Verifies that the peer signed a renewal, in this conversation, on a device of its
    /// list.
    fn is_authentic_renewal(
        &mut self,
        position: usize,
        renewal: &Renewal,
        opened: &Opened,
    ) -> Result<bool, TalkError> {
        let own = self.mailbox.identity.person();
        let held = self.at(position)?;
        if held.peer.is_some() {
            let signs = |writer: &_, bond: &_| renewal.is_signed_by(writer, bond);
            return Ok(is_of_peer(held, own, signs));
        }
        if !matches!(held.stage, Stage::Invited { until, .. } if renewal.at <= until) {
            return Ok(false);
        }
        let bond = Bond::of(held.id, own, renewal.hello.list.person());
        let sender = self.sender(&renewal.hello, opened);
        Ok(sender.is_some_and(|writer| renewal.is_signed_by(&writer, &bond)))
    }

    /// Takes up the signed keys of a peer that was known unsigned.
    fn introduction(&mut self, position: usize, message: &Message) -> Result<bool, R::Error> {
        let (own, now) = (self.mailbox.identity.public(), self.now);
        let person = self.mailbox.identity.person();
        let held = self.at(position)?;
        let (id, Ok(Content::Introduction(introduction))) = (held.id, message.content()) else {
            return Ok(false);
        };
        let Some(peer) = &mut held.peer else {
            return Ok(false);
        };
        let is_theirs = message.is_former_of(&peer.keys().signing, id)
            && introduction.is_between(peer.device(), &own)
            && introduction.list.person() != person
            && !introduction.list.has_key_of(&own);
        if !is_theirs {
            return Ok(false);
        }
        let mut due = now;
        match &peer.identity {
            PeerIdentity::Unsigned(_) => {
                peer.identity = PeerIdentity::Listed(Box::new(introduction.list));
            }
            PeerIdentity::Listed(known) if known.person() == introduction.list.person() => {
                // The peer has lost the answer. It gets another, but not at once.
                due = now.checked_add(minutes(about_an_hour())).unwrap_or(now);
            }
            PeerIdentity::Listed(_) => return Ok(false),
        }
        held.introduce_at = (!introduction.answers).then_some(due);
        Ok(true)
    }

    /// A receipt of a peer that has not updated, or had not when it sent it.
    fn former_receipt(
        &mut self,
        position: usize,
        have: Option<MessageId>,
    ) -> Result<bool, R::Error> {
        if !self.at(position)?.waits_for_update() {
            return Ok(false);
        }
        self.confirm(position, have)?;
        let held = self.at(position)?;
        // The next introduction follows what the peer has, or it would not be shown.
        held.last_confirmed = have.or(held.last_confirmed);
        Ok(true)
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
        if let Some(former) = &mut held.former_grant {
            let has_new = open
                .iter()
                .take(last + 1)
                .any(|id| *id == former.replaced_in);
            former.grant.wanted &= !has_new;
        }
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

    /// Marks a receipt as pending.
    fn owe(&mut self, position: usize, missing: Missing, urgency: Urgency) -> Result<(), R::Error> {
        let now = self.now;
        self.at(position)?.owe(missing, urgency, now);
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

/// Returns whether a receipt begins a new session of a conversation.
fn names(receipt: &Receipt, conversation: ConversationId) -> bool {
    let renewal = receipt.renewal.as_ref();
    renewal.is_some_and(|renewal| renewal.conversation == conversation)
}

/// Verifies a signature of the peer's in a conversation.
fn is_of_peer(
    held: &Conversation,
    own: PersonKey,
    is_signed_by: impl Fn(&Writer, &Bond) -> bool,
) -> bool {
    let list = held.peer.as_ref().and_then(Peer::list);
    let signed = list.zip(held.bond(own));
    signed.is_some_and(|(list, bond)| is_signed_by(&list.writer(), &bond))
}

fn minutes(minutes: u16) -> SignedDuration {
    SignedDuration::from_mins(i64::from(minutes))
}

/// Returns whether an envelope came with a grant of the conversation.
fn has_grant(held: &Conversation, writer: Option<WriterHint>) -> bool {
    let mut grants = held.grants();
    grants.any(|grant| Some(grant.secret.digest().hint()) == writer)
}

/// Returns whether a first message answers an invitation in time.
fn is_answer(held: &Conversation, message: &Message) -> bool {
    matches!(held.stage, Stage::Invited { until, .. } if message.at <= until)
}
