//! Finds the session of an envelope, or accepts a new one.

use jiff::SignedDuration;
use lotse_wire::{EnvelopeId, WriterHint};
use vodozemac::olm::OlmMessage;

use super::{Inbox, has_grant, is_of_peer};
use crate::{
    Conversation, ConversationId, Identity, Peer, Records, Stage,
    clock::is_over,
    envelope::Opened,
    outbox,
    payload::{Payload, Receipt},
    session::Sessions,
};

/// How long to wait for a new session before requesting one again.
const RENEWAL: SignedDuration = SignedDuration::from_mins(10);

/// Publish new one-time keys when fewer than this remain at the relay.
const FEW_KEYS: u32 = 5;

impl<R: Records> Inbox<'_, R> {
    /// Decrypts a message, and finds its conversation.
    pub(super) fn decrypt(
        &mut self,
        opened: &Opened,
    ) -> Result<Option<(usize, Vec<u8>)>, R::Error> {
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
    pub(super) fn candidates(&self, opened: &Opened) -> Vec<usize> {
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
    /// one, if it belongs to the peer. Otherwise the key is not spent: a third party that has
    /// only seen the invitation must not use it up.
    pub(super) fn take_up(
        &mut self,
        opened: &Opened,
        envelope: EnvelopeId,
    ) -> Result<bool, R::Error> {
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
        // A fallback key is not used up, so a repeated first message would start an existing
        // session again, and reset it.
        let is_new = |sessions: &mut Sessions| !sessions.has(&session);
        let accepted = match position {
            Some(position)
                if is_new(self.sessions_of(position)?)
                    && self.read(position, &plain, opened)? =>
            {
                position
            }
            _ => {
                self.mailbox.identity = Identity::from_bytes(&before)?;
                return Ok(false);
            }
        };
        if invited.is_none() {
            self.note_used_key();
        }
        self.note_seen(accepted, envelope)?;
        self.is_accepted(accepted)?;
        self.sessions_of(accepted)?.add(session);
        self.at(accepted)?.renewed();
        Ok(true)
    }

    /// Counts a claimed one-time key of the relay's supply.
    pub(super) fn note_used_key(&mut self) {
        let left = self.mailbox.keys.saturating_sub(1);
        self.mailbox.keys = if left < FEW_KEYS { 0 } else { left };
    }

    /// The conversation of a new session: the one named in its first receipt, if its
    /// peer has this device or its invitation was accepted and the answer lost here; or
    /// the one whose bond its first message is signed with.
    pub(super) fn renewed(&self, plain: &[u8], identity_key: [u8; 32]) -> Option<usize> {
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
    pub(super) fn renew_sessions(&mut self, opened: &Opened, writer: Option<WriterHint>) {
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
}

/// Returns whether a receipt begins a new session of a conversation.
fn names(receipt: &Receipt, conversation: ConversationId) -> bool {
    let renewal = receipt.renewal.as_ref();
    renewal.is_some_and(|renewal| renewal.conversation == conversation)
}
