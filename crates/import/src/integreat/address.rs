//! Converts addresses.

use lotse_core::Address;

use super::super::{fluent, loss::shown};
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
        postcode: said(&record.postcode).filter(|code| is_postcode(code)),
        city: said(&record.town)?,
    })
}

/// The parts of an address that packs do not have, and an invalid postcode.
/// Everybody is in Germany.
pub(super) fn unsupported(record: &AddressRecord) -> Vec<String> {
    let country = record.country.as_ref();
    let country = country.filter(|name| !matches!(name.as_str(), "Deutschland" | "Germany"));
    let postcode = record.postcode.as_ref();
    let parts = [
        (
            "postcode",
            postcode.filter(|code| !is_postcode(code.trim())),
        ),
        ("state", record.state.as_ref()),
        ("region", record.region.as_ref()),
        ("country", country),
    ];
    let said = parts
        .into_iter()
        .filter_map(|(what, text)| Some((what, text.filter(|text| !text.is_empty())?)));
    said.map(|(what, text)| format!("the {what} {}", shown(text)))
        .collect()
}

/// Whether a text has the five figures of a German postcode.
fn is_postcode(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
}
