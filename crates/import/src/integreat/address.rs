//! Converts addresses.

use lotse_core::Address;

use super::super::fluent;
use super::record::AddressRecord;

/// The address of a location; `None` without a town.
pub(super) fn address(record: &AddressRecord) -> Option<Address> {
    let said = |text: &Option<String>| {
        text.as_deref()
            .map(fluent::one_line)
            .filter(|text| !text.is_empty())
    };
    Some(Address {
        street: said(&record.address),
        postcode: said(&record.postcode),
        city: said(&record.town)?,
    })
}
