//! The mailbox from before the last move.

use jiff::{SignedDuration, Timestamp};
use lotse_wire::{Cursor, Secret};

use crate::{MailboxAddress, clock::is_over};

/// How often the former mailbox is fetched.
const FETCH_AGAIN: SignedDuration = SignedDuration::from_mins(5);

/// How long to keep fetching it after the last message. Relays keep envelopes for 90
/// days.
const STILL_USED: SignedDuration = SignedDuration::from_hours(24 * 90);

/// The mailbox from before the last move.
#[derive(Debug, Clone)]
pub struct FormerMailbox {
    /// Its address.
    pub address: MailboxAddress,
    /// Secret that proves ownership to its relay.
    pub secret: Secret,
    /// Number of the device list with this address.
    pub list_number: u32,
    /// Everything up to here is on this device.
    pub cursor: Cursor,
    /// Everything up to here was deleted from its relay.
    pub acknowledged: Cursor,
    /// When the mailbox moved.
    pub left_at: Timestamp,
    /// When the last message came there, or the mailbox moved.
    pub used_at: Timestamp,
    /// When it was last found empty.
    pub fetched_at: Option<Timestamp>,
}

impl FormerMailbox {
    /// Returns whether its relay is to be asked for more.
    pub(crate) fn is_fetch_due(&self, now: Timestamp) -> bool {
        let is_fresh = |fetched: Timestamp| !is_over(fetched, FETCH_AGAIN, now);
        !self.fetched_at.is_some_and(is_fresh)
    }

    /// Returns whether everything that has come there is on this device, and its relay
    /// knows that.
    pub(crate) fn is_empty(&self, now: Timestamp) -> bool {
        self.acknowledged >= self.cursor && !self.is_fetch_due(now)
    }

    /// Returns whether nothing comes there any more, or its relay never answers.
    pub(crate) fn is_over(&self, now: Timestamp) -> bool {
        let still_used = if self.is_empty(now) {
            STILL_USED
        } else {
            STILL_USED * 2
        };
        is_over(self.used_at, still_used, now)
    }
}
