//! Where somebody's mailbox is.

use lotse_wire::MailboxId;
use minicbor::{Decode, Encode};
use url::Url;

use crate::{TalkError, identity::is_usable};

/// The longest address of a relay, in bytes.
const LONGEST_RELAY: usize = 300;

/// A mailbox on a relay. No federation is needed: whoever writes goes straight
/// to the relay of the receiver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The relay.
    pub relay: Url,
    /// The mailbox there.
    pub mailbox: MailboxId,
    /// The public key to which envelopes for it are sealed (X25519).
    pub sealing: [u8; 32],
}

/// An [`Address`] as it is written in messages.
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

impl From<&Address> for AddressCbor {
    fn from(address: &Address) -> Self {
        Self {
            relay: address.relay.to_string(),
            mailbox: *address.mailbox.as_bytes(),
            sealing: address.sealing,
        }
    }
}

impl TryFrom<AddressCbor> for Address {
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
