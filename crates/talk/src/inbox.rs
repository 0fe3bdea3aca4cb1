//! Processes what a relay delivers.
//!
//! All changes of a batch are stored in one transaction, together with the cursor.
//! Duplicates are skipped, gaps are requested again, and messages that cannot be
//! decrypted make this device start a new session. No envelope can block the ones after
//! it.

mod decrypt;
mod hello;
mod message;
mod receipt;

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use lotse_wire::{Batch, DeliveredEnvelope, EnvelopeId, MailboxId, WriterHint};

use crate::{
    Bond, Conversation, ConversationId, Mailbox, Peer, PersonKey, Records, Stage, TalkError,
    Writer,
    conversation::{Missing, Urgency},
    envelope::{self, Opened},
    outbox,
    payload::Payload,
    session::Sessions,
};

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Number of opened envelopes that are remembered for each conversation: more than a
/// relay holds of one writer, so none that still waits there is forgotten. A forgotten
/// one that comes again does not open, and costs a new session, but no message.
const MOST_SEEN: u32 = 1_000;

/// Newly arrived messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewMessages {
    /// The conversation.
    pub conversation: ConversationId,
    /// How many of them are displayed as messages.
    pub shown: u32,
}

/// Processes a batch that was delivered to this device's mailbox, or to its former one.
///
/// # Errors
/// Only if records cannot be read or written.
pub fn receive<R: Records>(
    records: &mut R,
    from: MailboxId,
    batch: &Batch,
    now: Timestamp,
) -> Result<Vec<NewMessages>, R::Error> {
    if batch.envelopes.is_empty() {
        return Ok(Vec::new());
    }
    let mailbox = records.mailbox()?.ok_or(TalkError::NoMailbox)?;
    let held = records.conversations()?;
    let mut inbox = Inbox {
        records,
        from,
        mailbox,
        held,
        sessions: BTreeMap::new(),
        opened: BTreeSet::new(),
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
    /// The mailbox that was fetched.
    from: MailboxId,
    mailbox: Mailbox,
    held: Vec<Conversation>,
    sessions: BTreeMap<ConversationId, Sessions>,
    /// Conversations whose sessions have opened an envelope.
    opened: BTreeSet<ConversationId>,
    arrivals: BTreeMap<ConversationId, u32>,
    /// Bytes stored by each peer within the last day, computed on demand.
    stored: BTreeMap<ConversationId, u64>,
    now: Timestamp,
}

impl<R: Records> Inbox<'_, R> {
    fn take(&mut self, delivered: &DeliveredEnvelope) -> Result<(), R::Error> {
        let cursor = self.mailbox.cursor_of(self.from);
        if delivered.cursor <= *cursor {
            return Ok(());
        }
        *cursor = delivered.cursor;
        if self.records.has_seen(delivered.id)? {
            return Ok(());
        }
        let Some(opened) = envelope::open(&self.mailbox.identity, &delivered.bytes) else {
            self.note_unopened(delivered.writer);
            return Ok(());
        };
        if let Some((position, plain)) = self.decrypt(&opened)? {
            self.note_seen(position, delivered.id)?;
            return if self.read(position, &plain, &opened)? {
                self.is_accepted(position)
            } else {
                self.is_rejected(position)
            };
        }
        if self.take_up(&opened, delivered.id)? {
            return Ok(());
        }
        self.note_unopened(delivered.writer);
        self.renew_sessions(&opened, delivered.writer);
        Ok(())
    }

    /// Remembers an envelope that a session has opened. Others are not remembered,
    /// because they change nothing, even if they arrive repeatedly.
    fn note_seen(&mut self, position: usize, envelope: EnvelopeId) -> Result<(), R::Error> {
        let id = self.at(position)?.id;
        self.records.note_seen(id, envelope, self.now)?;
        self.opened.insert(id);
        Ok(())
    }

    /// Records that an envelope contained something signed by the peer.
    fn is_accepted(&mut self, position: usize) -> Result<(), R::Error> {
        if let Some(former) = self.mailbox.former_at(self.from) {
            former.used_at = self.now;
        }
        self.at(position)?.unopened = 0;
        Ok(())
    }

    /// Counts an envelope that opened and contained nothing that the peer signed.
    /// Before both have updated to version 2, that is no sign of a modified app.
    fn is_rejected(&mut self, position: usize) -> Result<(), R::Error> {
        let held = self.at(position)?;
        if !held.waits_for_update() {
            held.unopened = held.unopened.saturating_add(1);
        }
        Ok(())
    }

    /// Counts an envelope that cannot be opened, for the conversation whose grant it
    /// came with.
    fn note_unopened(&mut self, writer: Option<WriterHint>) {
        if let Some(held) = self.held.iter_mut().find(|held| has_grant(held, writer)) {
            held.unopened = held.unopened.saturating_add(1);
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

    /// Schedules a receipt.
    fn schedule_receipt(
        &mut self,
        position: usize,
        missing: Missing,
        urgency: Urgency,
    ) -> Result<(), R::Error> {
        let now = self.now;
        self.at(position)?.schedule_receipt(missing, urgency, now);
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

    fn save(self) -> Result<Vec<NewMessages>, R::Error> {
        for sessions in self.sessions.into_values() {
            sessions.save(self.records)?;
        }
        for conversation in &self.opened {
            self.records.forget_seen(*conversation, MOST_SEEN)?;
        }
        for conversation in &self.held {
            if self.records.conversation(conversation.id)?.as_ref() != Some(conversation) {
                self.records.set_conversation(conversation)?;
            }
        }
        self.records.set_mailbox(&self.mailbox)?;
        let arrived = self.arrivals.into_iter();
        Ok(arrived
            .map(|(conversation, shown)| NewMessages {
                conversation,
                shown,
            })
            .collect())
    }
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

/// Returns whether an envelope came with a grant of the conversation.
fn has_grant(held: &Conversation, writer: Option<WriterHint>) -> bool {
    let mut grants = held.grants();
    grants.any(|grant| Some(grant.secret.digest().hint()) == writer)
}
