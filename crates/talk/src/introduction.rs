//! Introductions: how a conversation from version 1 goes on in version 2.
//!
//! The devices of such a conversation know each other's keys, but have not signed
//! them. Each sends its signed device list in a message of version 1, which an old app
//! shows as *needs a newer version of Lotse*. With both lists, the conversation has a
//! bond, and version 1 is never accepted in it again.

use minicbor::{Decode, Encode, bytes::ByteVec};

use crate::{Device, DeviceList, PublicKeys, TalkError, device_list};

/// The signed keys of the writer, for a peer that knows them unsigned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Introduction {
    /// The writer's devices.
    pub list: DeviceList,
    /// The keys of the receiver's device, as the writer knows them.
    pub to: PublicKeys,
    /// Whether the writer has the receiver's introduction.
    pub answers: bool,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct IntroductionCbor {
    #[n(0)]
    list: ByteVec,
    #[cbor(n(1), with = "minicbor::bytes")]
    olm: [u8; 32],
    #[cbor(n(2), with = "minicbor::bytes")]
    signing: [u8; 32],
    #[n(3)]
    answers: bool,
}

impl Introduction {
    /// Whether it is from the known device to this one.
    pub(crate) fn is_between(&self, peer: &Device, own: &PublicKeys) -> bool {
        self.list.device().keys == peer.keys && self.to == *own
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let cbor = IntroductionCbor {
            list: device_list::nested(&self.list),
            olm: self.to.olm,
            signing: self.to.signing,
            answers: self.answers,
        };
        minicbor::to_vec(cbor).unwrap_or_default()
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, TalkError> {
        let cbor: IntroductionCbor = minicbor::decode(bytes).map_err(|_| TalkError::Unreadable)?;
        Ok(Self {
            list: DeviceList::from_bytes(&cbor.list)?,
            to: PublicKeys {
                olm: cbor.olm,
                signing: cbor.signing,
            },
            answers: cbor.answers,
        })
    }
}
