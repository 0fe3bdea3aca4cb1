//! Converts addresses.

use lotse_core::{Address, Point};

use super::super::{fluent, loss::shown, postcode::postcode};
use super::record::AddressRecord;

/// The address of a location; `None` without a town. `known` are the postcodes
/// of the place.
pub(super) fn address(record: &AddressRecord, known: &[String]) -> Option<Address> {
    let said = |text: &Option<String>| {
        text.as_deref()
            .map(fluent::one_line)
            .filter(|text| !text.is_empty())
    };
    Some(Address {
        street: said(&record.address),
        postcode: said(&record.postcode).and_then(|code| postcode(&code, known).ok()),
        city: said(&record.town)?,
    })
}

/// Where a location is; `None` without both coordinates of a point on the earth.
pub(super) fn point(record: &AddressRecord) -> Option<Point> {
    Point::new(record.latitude?, record.longitude?)
}

/// The coordinates of a location, in words.
pub(super) fn coordinates(record: &AddressRecord) -> Option<String> {
    let degrees = [record.latitude, record.longitude].into_iter().flatten();
    let degrees: Vec<String> = degrees.map(|degrees| degrees.to_string()).collect();
    (!degrees.is_empty()).then(|| format!("the coordinates {}", degrees.join(", ")))
}

/// The parts of an address that packs do not have, and an invalid postcode. The country
/// is always Germany.
pub(super) fn unsupported(record: &AddressRecord, known: &[String]) -> Vec<String> {
    let country = record.country.as_ref();
    let country = country.filter(|name| !matches!(name.as_str(), "Deutschland" | "Germany"));
    let parts = [
        ("state", record.state.as_ref()),
        ("region", record.region.as_ref()),
        ("country", country),
    ];
    let said = parts
        .into_iter()
        .filter_map(|(what, text)| Some((what, text.filter(|text| !text.is_empty())?)));
    let parts = said.map(|(what, text)| format!("the {what} {}", shown(text)));
    no_postcode(record, known)
        .into_iter()
        .chain(parts)
        .collect()
}

/// The reason to reject a postcode.
fn no_postcode(record: &AddressRecord, known: &[String]) -> Option<String> {
    let code = record.postcode.as_deref()?;
    let why = postcode(code, known).err()?;
    (!code.trim().is_empty()).then(|| format!("the postcode {} {why}", shown(code)))
}
