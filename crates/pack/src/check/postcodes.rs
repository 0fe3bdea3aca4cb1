//! Checks that postcodes have the form of their country: a spreadsheet drops the zero at
//! the beginning, and then a search by postcode does not find the place.

use lotse_core::EntryKind;

use super::Checker;
use crate::{Pack, PackKind, Severity, locate, postcode::is_postcode};

const WRONG: &str = "is not a postcode";
const SUGGESTION: &str = "A German postcode has five digits; is the leading zero missing?";

pub(super) fn check(checker: &mut Checker<'_>) {
    let place = checker.place;
    let country = place
        .packs
        .iter()
        .find(|pack| pack.manifest.kind == PackKind::Country);
    let Some(country) = country.map(|pack| pack.id().as_str()) else {
        return;
    };
    for pack in &place.packs {
        of_place(checker, pack, country);
    }
    of_contacts(checker, country);
}

fn of_place(checker: &mut Checker<'_>, pack: &Pack, country: &str) {
    let postcodes = pack.manifest.postcodes.iter();
    for postcode in postcodes.filter(|postcode| !is_postcode(postcode, country)) {
        let text = pack.file("pack.toml");
        let line = text.and_then(|text| locate::locate(text, "postcodes", Some(postcode)));
        let message = format!("\"{postcode}\" {WRONG}.");
        let suggestion = suggestion(country);
        checker.file(
            Severity::Error,
            pack,
            "pack.toml",
            line,
            message,
            suggestion,
        );
    }
}

fn of_contacts(checker: &mut Checker<'_>, country: &str) {
    for (id, contact) in &checker.content.contacts {
        let address = contact.address.as_ref();
        let postcode = address.and_then(|address| address.postcode.as_ref());
        if let Some(postcode) = postcode.filter(|postcode| !is_postcode(postcode, country)) {
            let kind = EntryKind::Contact;
            let message = format!("{kind} \"{id}\": \"{postcode}\" {WRONG}.");
            checker.entry(
                Severity::Error,
                kind,
                id.as_str(),
                Some(postcode),
                message,
                suggestion(country),
            );
        }
    }
}

fn suggestion(country: &str) -> Option<String> {
    (country == "de").then(|| SUGGESTION.to_owned())
}
