//! This device's mailbox: created offline, opened on a relay once there is a network.

use jiff::Timestamp;
use lotse_wire::{Cursor, MailboxId, Secret, Ticket};
use serde::Serialize;

use crate::{Device, DeviceList, FormerMailbox, Hello, Identity, MailboxAddress, Role};

/// This device's mailbox.
#[derive(Debug)]
pub struct Mailbox {
    /// Its address, even before it is opened.
    pub address: MailboxAddress,
    /// Secret that proves ownership to the relay.
    pub secret: Secret,
    /// The ticket for opening it: the programme's, or the one of an invitation.
    pub ticket: Ticket,
    /// The secret keys.
    pub identity: Identity,
    /// Number of the person's device list.
    pub list_number: u32,
    /// The user's display name.
    pub name: String,
    /// Language of the user's app (BCP 47).
    pub language: String,
    /// Accepted version of the agreement.
    pub agreement: u16,
    /// The user's role in invitations.
    pub role: Role,
    /// Whether it exists on the relay.
    pub is_open: bool,
    /// When the full state was last sent to the relay. This is repeated daily, since
    /// the relay may have been restored from an older backup.
    pub told_at: Option<Timestamp>,
    /// Last known number of one-time keys left at the relay.
    pub keys: u32,
    /// Whether the relay has the current fallback key. It is replaced only then;
    /// otherwise a crash could drop a key that the relay still hands out.
    pub last_key_known: bool,
    /// Everything up to here is on this device.
    pub cursor: Cursor,
    /// Everything up to here was deleted from the relay.
    pub acknowledged: Cursor,
    /// Why it cannot be opened.
    pub trouble: Option<MailboxTrouble>,
    /// The certificate of the person's programme.
    pub confirmation: Option<Vec<u8>>,
    /// The mailbox from before the last move, while messages may still come there.
    pub former: Option<FormerMailbox>,
}

/// Why a mailbox cannot be opened; the person must do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum MailboxTrouble {
    /// The ticket is unknown to the relay, used up or over.
    TicketRefused,
    /// The relay says that the mailbox belongs to someone else.
    NotOurs,
}

impl Mailbox {
    /// The person's devices, signed.
    pub fn list(&self) -> DeviceList {
        self.list_at(&self.address, self.list_number)
    }

    /// The list from before the last move.
    pub(crate) fn former_list(&self) -> Option<DeviceList> {
        let former = self.former.as_ref()?;
        Some(self.list_at(&former.address, former.list_number))
    }

    /// Whether a digest is of this person's list. It may be of the former one: the peer
    /// may not have heard of the move when it wrote.
    pub(crate) fn is_own_list(&self, digest: &[u8; 32]) -> bool {
        let is_it = |list: &DeviceList| list.digest() == *digest;
        is_it(&self.list()) || self.former_list().as_ref().is_some_and(is_it)
    }

    /// Whether it can never be opened. A new one can take its place.
    pub(crate) fn is_lost(&self) -> bool {
        self.trouble == Some(MailboxTrouble::NotOurs)
    }

    /// The former mailbox, if it has this name.
    pub(crate) fn former_at(&mut self, mailbox: MailboxId) -> Option<&mut FormerMailbox> {
        let former = self.former.as_mut()?;
        (former.address.mailbox == mailbox).then_some(former)
    }

    /// Cursor up to which a mailbox, the former or the present one, is on this device.
    pub(crate) fn cursor_of(&mut self, mailbox: MailboxId) -> &mut Cursor {
        match &mut self.former {
            Some(former) if former.address.mailbox == mailbox => &mut former.cursor,
            _ => &mut self.cursor,
        }
    }

    /// Cursor up to which the relay of such a mailbox has deleted its envelopes.
    pub(crate) fn acknowledged_of(&mut self, mailbox: MailboxId) -> &mut Cursor {
        match &mut self.former {
            Some(former) if former.address.mailbox == mailbox => &mut former.acknowledged,
            _ => &mut self.acknowledged,
        }
    }

    fn list_at(&self, address: &MailboxAddress, number: u32) -> DeviceList {
        let device = Device {
            keys: self.identity.public(),
            address: address.clone(),
        };
        DeviceList::sign(self.identity.person_secret(), number, device)
    }

    /// Builds the `Hello` with the grant for one conversation, to a peer with these
    /// devices.
    pub(crate) fn hello(&self, role: Role, grant: &Secret, to: &DeviceList) -> Hello {
        Hello {
            name: self.name.clone(),
            language: self.language.clone(),
            role,
            list: self.list(),
            grant: grant.clone(),
            agreement: self.agreement,
            to: to.digest(),
        }
    }
}
