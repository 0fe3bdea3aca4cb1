//! A field that several devices may change; the last writer wins.

use crate::Stamp;

/// A field with the stamp of its latest change. A removed value is kept as
/// `None`: otherwise an older value from another device would restore it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Register<T> {
    /// Current value.
    pub value: Option<T>,
    /// Stamp of its latest change.
    pub stamp: Stamp,
}

/// Decides which of two states of a field wins.
///
/// The result does not depend on the order or number of merges. Equal stamps
/// with different values occur only after a database was copied from one device
/// to another; then the greater value wins, so that all devices agree.
pub fn merge<T: Ord>(current: Register<T>, incoming: Register<T>) -> Register<T> {
    if (incoming.stamp, &incoming.value) > (current.stamp, &current.value) {
        incoming
    } else {
        current
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::Timestamp;
    use proptest::prelude::*;

    use super::*;
    use crate::{DeviceId, HybridClock};

    type Fields = BTreeMap<u8, Register<String>>;
    type Change = (u8, Register<String>);

    /// A device with the changes it made and those it received.
    struct Device {
        clock: HybridClock,
        fields: Fields,
        sent: Vec<Change>,
    }

    impl Device {
        fn new(id: u32) -> Self {
            Self {
                clock: HybridClock::new(DeviceId(id)),
                fields: Fields::new(),
                sent: Vec::new(),
            }
        }

        fn change(&mut self, field: u8, value: Option<String>, now: Timestamp) {
            let change = Register {
                value,
                stamp: self.clock.tick(now),
            };
            self.sent.push((field, change.clone()));
            self.fields.insert(field, change);
        }

        fn receive(&mut self, (field, incoming): Change, now: Timestamp) {
            self.clock.observe(incoming.stamp, now).unwrap();
            apply(&mut self.fields, (field, incoming));
        }
    }

    fn apply(fields: &mut Fields, (field, incoming): Change) {
        let merged = match fields.remove(&field) {
            Some(current) => merge(current, incoming),
            None => incoming,
        };
        fields.insert(field, merged);
    }

    fn at(ms: i64) -> Timestamp {
        Timestamp::from_millisecond(ms).unwrap()
    }

    /// Changes while devices are apart: (device, field, value, wall clock).
    fn any_edits() -> impl Strategy<Value = Vec<(bool, u8, Option<String>, i64)>> {
        prop::collection::vec(
            (
                any::<bool>(),
                0..3_u8,
                prop::option::of("[a-c]"),
                0..1_000_i64,
            ),
            0..20,
        )
    }

    fn edited(edits: &[(bool, u8, Option<String>, i64)]) -> [Device; 2] {
        let (mut phone, mut laptop) = (Device::new(1), Device::new(2));
        for (on_phone, field, value, ms) in edits {
            let device = if *on_phone { &mut phone } else { &mut laptop };
            device.change(*field, value.clone(), at(*ms));
        }
        [phone, laptop]
    }

    #[test]
    fn a_later_removal_wins_over_an_earlier_value() {
        let (mut phone, mut laptop) = (Device::new(1), Device::new(2));
        phone.change(0, Some("a".into()), at(1_000));
        laptop.receive(phone.sent[0].clone(), at(500));
        laptop.change(0, None, at(500));
        phone.receive(laptop.sent[0].clone(), at(1_000));
        assert_eq!(phone.fields[&0].value, None);
        assert_eq!(phone.fields, laptop.fields);
    }

    proptest! {
        #[test]
        fn two_devices_agree_in_whatever_order_and_however_often_changes_arrive(
            edits in any_edits(),
            order in prop::collection::vec(any::<prop::sample::Index>(), 0..40),
        ) {
            let [mut phone, mut laptop] = edited(&edits);
            let (from_phone, from_laptop) = (phone.sent.clone(), laptop.sent.clone());
            // First some changes, shuffled and repeated; then each at least once.
            for index in &order {
                if let Some(change) = from_laptop.get(index.index(from_laptop.len().max(1))) {
                    phone.receive(change.clone(), at(0));
                }
            }
            for change in from_laptop {
                phone.receive(change, at(0));
            }
            for change in from_phone.into_iter().rev() {
                laptop.receive(change, at(0));
            }
            prop_assert_eq!(phone.fields, laptop.fields);
        }

        #[test]
        fn changes_lost_on_the_way_do_no_harm_once_the_whole_state_is_sent(
            edits in any_edits(), kept in prop::collection::vec(any::<bool>(), 20),
        ) {
            let [mut phone, mut laptop] = edited(&edits);
            let arrived = laptop.sent.clone().into_iter().zip(kept).filter(|(_, kept)| *kept);
            arrived.for_each(|(change, _)| phone.receive(change, at(0)));
            for change in laptop.fields.clone() {
                phone.receive(change, at(0));
            }
            for change in phone.fields.clone() {
                laptop.receive(change, at(0));
            }
            prop_assert_eq!(phone.fields, laptop.fields);
        }

        #[test]
        fn even_equal_stamps_end_in_agreement(one in prop::option::of("[a-c]"), other in prop::option::of("[a-c]")) {
            let stamp = HybridClock::new(DeviceId(1)).tick(at(1));
            let (one, other) = (Register { value: one, stamp }, Register { value: other, stamp });
            prop_assert_eq!(merge(one.clone(), other.clone()), merge(other, one));
        }
    }
}
