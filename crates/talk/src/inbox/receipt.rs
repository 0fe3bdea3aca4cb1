//! Learns from receipts what the peer has, and what it is missing.

use super::Inbox;
use crate::{
    ConversationId, MessageId, MessageState, Records,
    conversation::{Missing, Urgency},
    envelope::Opened,
    patience,
    payload::Receipt,
};

impl<R: Records> Inbox<'_, R> {
    pub(super) fn receipt(
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
            self.schedule_receipt(position, missing, Urgency::Later)?;
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

    /// Returns whether this device was restored from an older backup: the peer has a
    /// message that is unknown here. The peer can then never confirm the messages sent
    /// since, so they must be resent with `previous` set to the peer's last id.
    pub(super) fn is_behind(
        &mut self,
        position: usize,
        have: Option<MessageId>,
    ) -> Result<bool, R::Error> {
        let id = self.at(position)?.id;
        Ok(!self.is_known(id, have)? && !self.records.unconfirmed(id)?.is_empty())
    }

    /// Returns whether the peer's last message is known here; `None` counts as known.
    pub(super) fn is_known(
        &self,
        id: ConversationId,
        have: Option<MessageId>,
    ) -> Result<bool, R::Error> {
        match have {
            Some(have) => Ok(self.records.message(id, have)?.is_some()),
            None => Ok(true),
        }
    }

    /// Marks everything up to `have` as received by the peer.
    pub(super) fn confirm(
        &mut self,
        position: usize,
        have: Option<MessageId>,
    ) -> Result<(), R::Error> {
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
    pub(super) fn send_again(
        &mut self,
        position: usize,
        have: Option<MessageId>,
    ) -> Result<(), R::Error> {
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

    /// A receipt of a peer that has not updated, or had not when it sent it.
    pub(super) fn former_receipt(
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
}
