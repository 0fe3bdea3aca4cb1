//! Addresses of mailboxes.

use lotse_wire::MailboxId;
use minicbor::{Decode, Encode};
use url::Url;

use crate::{TalkError, identity::is_usable};

/// Maximum length of a relay's URL in bytes.
const LONGEST_RELAY: usize = 300;

/// A mailbox on a relay. There is no federation: senders contact the receiver's relay
/// directly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailboxAddress {
    /// URL of the relay.
    pub relay: Url,
    /// Id of the mailbox on that relay.
    pub mailbox: MailboxId,
    /// Public key that envelopes are sealed to (X25519).
    pub sealing: [u8; 32],
}

/// Wire format of a [`MailboxAddress`] in messages.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub(crate) struct AddressCbor {
    #[n(0)]
    relay: String,
    #[cbor(n(1), with = "minicbor::bytes")]
    mailbox: [u8; 16],
    #[cbor(n(2), with = "minicbor::bytes")]
    sealing: [u8; 32],
}

impl From<&MailboxAddress> for AddressCbor {
    fn from(address: &MailboxAddress) -> Self {
        Self {
            relay: address.relay.to_string(),
            mailbox: *address.mailbox.as_bytes(),
            sealing: address.sealing,
        }
    }
}

impl TryFrom<AddressCbor> for MailboxAddress {
    type Error = TalkError;

    fn try_from(cbor: AddressCbor) -> Result<Self, TalkError> {
        if cbor.relay.len() > LONGEST_RELAY {
            return Err(TalkError::TooLong);
        }
        let relay = Url::parse(&cbor.relay).map_err(|_| TalkError::Unreadable)?;
        lotse_wire::base_url(&relay).ok_or(TalkError::Unreadable)?;
        if !is_usable(&cbor.sealing) {
            return Err(TalkError::Key);
        }
        Ok(Self {
            relay,
            mailbox: cbor.mailbox.into(),
            sealing: cbor.sealing,
        })
    }
}
