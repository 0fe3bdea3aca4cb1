//! Device lists: the keys and address of a person's devices, signed with the person's
//! key.

use std::cmp::Ordering;

use minicbor::{Decode, Encode, bytes::ByteVec};

use crate::{
    MailboxAddress, PersonKey, PublicKeys, Signature, TalkError, address::AddressCbor,
    identity::is_usable, person::PersonSecret, signed, signed::is_signed,
};

/// Maximum number of devices in a list.
const MOST_DEVICES: usize = 8;
const PURPOSE: &str = "device list 2";

/// A device: its keys and its mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Its public keys.
    pub keys: PublicKeys,
    /// Its mailbox.
    pub address: MailboxAddress,
}

/// A device and the person whose list it is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Writer {
    /// The person.
    pub person: PersonKey,
    /// The device's key that verifies its signatures (Ed25519).
    pub signing: [u8; 32],
}

/// The devices of a person; always signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceList {
    person: PersonKey,
    number: u32,
    /// The device that is written to.
    first: Device,
    others: Vec<Device>,
    signature: Signature,
}

/// How a list follows another of the same device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Succession {
    /// It has a higher number.
    Later,
    /// It is the same list.
    Same,
    /// It has a lower number.
    Earlier,
    /// It is not of the same device, or contradicts the other.
    None,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct DeviceCbor {
    #[cbor(n(0), with = "minicbor::bytes")]
    olm: [u8; 32],
    #[cbor(n(1), with = "minicbor::bytes")]
    signing: [u8; 32],
    #[n(2)]
    address: AddressCbor,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct DeviceListCbor {
    #[cbor(n(0), with = "minicbor::bytes")]
    person: [u8; 32],
    #[n(1)]
    number: u32,
    #[n(2)]
    devices: Vec<DeviceCbor>,
    #[cbor(n(3), with = "minicbor::bytes")]
    signature: [u8; 64],
}

impl DeviceList {
    /// Signs the list of a person with one device.
    pub(crate) fn sign(person: &PersonSecret, number: u32, device: Device) -> Self {
        Self::sign_all(person, number, device, Vec::new())
    }

    /// Signs the list of a person with several devices.
    pub(crate) fn sign_all(
        person: &PersonSecret,
        number: u32,
        first: Device,
        others: Vec<Device>,
    ) -> Self {
        let mut list = Self {
            person: person.public(),
            number,
            first,
            others,
            signature: [0; 64],
        };
        list.signature = person.sign(&list.signed_bytes());
        list
    }

    /// The person whose devices they are.
    pub fn person(&self) -> PersonKey {
        self.person
    }

    /// The number of the list.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The device that is written to.
    pub fn device(&self) -> &Device {
        &self.first
    }

    /// The device that is written to, as a writer.
    pub fn writer(&self) -> Writer {
        Writer {
            person: self.person,
            signing: self.first.keys.signing,
        }
    }

    /// How another list of the same person follows this one. Only the address of the
    /// device may change: with other keys, the person could disown what it has signed,
    /// and name keys that are not its own.
    pub(crate) fn succession(&self, other: &Self) -> Succession {
        if self.person != other.person || self.first.keys != other.first.keys {
            return Succession::None;
        }
        match other.number.cmp(&self.number) {
            Ordering::Greater => Succession::Later,
            Ordering::Less => Succession::Earlier,
            Ordering::Equal if other == self => Succession::Same,
            // The first of two lists with one number stays.
            Ordering::Equal => Succession::None,
        }
    }

    /// Whether it names a key of another device.
    pub(crate) fn has_key_of(&self, other: &PublicKeys) -> bool {
        self.devices()
            .any(|device| device.keys.olm == other.olm || device.keys.signing == other.signing)
    }

    /// Digest, by which a peer says which list it knows.
    pub(crate) fn digest(&self) -> [u8; 32] {
        signed::digest("known list 2", &[&self.signed_bytes()])
    }

    /// Encodes it.
    pub fn to_bytes(&self) -> Vec<u8> {
        let cbor = DeviceListCbor {
            person: *self.person.as_bytes(),
            number: self.number,
            devices: self.devices().map(DeviceCbor::from).collect(),
            signature: self.signature,
        };
        minicbor::to_vec(cbor).unwrap_or_default()
    }

    /// Decodes a list and verifies its signature.
    ///
    /// # Errors
    /// If it is malformed, not signed by its person, or has an unusable key.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TalkError> {
        let cbor: DeviceListCbor = minicbor::decode(bytes).map_err(|_| TalkError::Unreadable)?;
        if cbor.devices.len() > MOST_DEVICES {
            return Err(TalkError::TooLong);
        }
        let mut devices = cbor.devices.into_iter().map(Device::try_from);
        let list = Self {
            person: cbor.person.into(),
            number: cbor.number,
            first: devices.next().ok_or(TalkError::Unreadable)??,
            others: devices.collect::<Result<_, _>>()?,
            signature: cbor.signature,
        };
        if !is_signed(
            list.person.as_bytes(),
            &list.signed_bytes(),
            &list.signature,
        ) {
            return Err(TalkError::Unsigned);
        }
        Ok(list)
    }

    /// The same list in the name of another person, who has not signed it.
    #[cfg(test)]
    pub(crate) fn in_the_name_of(self, person: PersonKey) -> Self {
        Self { person, ..self }
    }

    fn devices(&self) -> impl Iterator<Item = &Device> {
        std::iter::once(&self.first).chain(&self.others)
    }

    fn signed_bytes(&self) -> Vec<u8> {
        let number = self.number.to_be_bytes();
        let mut fields: Vec<&[u8]> = vec![self.person.as_bytes(), &number];
        for device in self.devices() {
            fields.extend([
                device.keys.olm.as_slice(),
                &device.keys.signing,
                &device.address.sealing,
                device.address.mailbox.as_bytes(),
                device.address.relay.as_str().as_bytes(),
            ]);
        }
        signed::signed_bytes(PURPOSE, &fields)
    }
}

impl From<&Device> for DeviceCbor {
    fn from(device: &Device) -> Self {
        Self {
            olm: device.keys.olm,
            signing: device.keys.signing,
            address: (&device.address).into(),
        }
    }
}

impl TryFrom<DeviceCbor> for Device {
    type Error = TalkError;

    fn try_from(cbor: DeviceCbor) -> Result<Self, TalkError> {
        if !is_usable(&cbor.olm) {
            return Err(TalkError::Key);
        }
        Ok(Self {
            keys: PublicKeys {
                olm: cbor.olm,
                signing: cbor.signing,
            },
            address: cbor.address.try_into()?,
        })
    }
}

/// Encodes a list inside another structure.
pub(crate) fn nested(list: &DeviceList) -> ByteVec {
    list.to_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(person: &PersonSecret, number: u32) -> DeviceList {
        let device = crate::tests::mentor().list().device().clone();
        DeviceList::sign(person, number, device)
    }

    #[test]
    fn a_list_is_the_same_after_it_was_written_and_read() {
        let list = list(&PersonSecret::random(), 7);
        assert_eq!(DeviceList::from_bytes(&list.to_bytes()), Ok(list));
    }

    #[test]
    fn a_list_with_any_part_changed_is_refused() {
        let list = list(&PersonSecret::random(), 7);
        let changes: [fn(&mut DeviceList); 6] = [
            |list| list.number += 1,
            |list| list.person = PersonSecret::random().public(),
            |list| list.first.keys.signing = [9; 32],
            |list| list.first.keys.olm = [9; 32],
            |list| list.first.address.sealing = [9; 32],
            |list| list.first.address.mailbox = [9; 16].into(),
        ];
        for change in changes {
            let mut forged = list.clone();
            change(&mut forged);
            let read = DeviceList::from_bytes(&forged.to_bytes());
            assert_eq!(read, Err(TalkError::Unsigned), "{forged:?}");
        }
    }

    #[test]
    fn only_lists_of_the_same_device_follow_each_other_by_their_numbers() {
        let (berta, mallory) = (PersonSecret::random(), PersonSecret::random());
        let known = list(&berta, 2);
        let next = |person: &PersonSecret, number| {
            DeviceList::sign(person, number, known.device().clone())
        };
        assert_eq!(known.succession(&next(&berta, 3)), Succession::Later);
        assert_eq!(known.succession(&next(&berta, 2)), Succession::Same);
        assert_eq!(known.succession(&next(&berta, 1)), Succession::Earlier);
        assert_eq!(known.succession(&next(&mallory, 3)), Succession::None);
        let other_keys = list(&berta, 3);
        assert_eq!(known.succession(&other_keys), Succession::None);
        let mut elsewhere = known.device().clone();
        elsewhere.address.mailbox = [9; 16].into();
        let second = DeviceList::sign(&berta, 2, elsewhere);
        assert_eq!(known.succession(&second), Succession::None);
    }
}
