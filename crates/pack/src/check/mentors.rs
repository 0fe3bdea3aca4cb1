//! Checks that reports to a pack's mentor programme have a recipient.

use std::sync::Arc;

use lotse_core::{Contact, EntryKind};

use super::Checker;
use crate::{Manifest, Mentors, Pack, Severity, layer_order, locate, nearest::did_you_mean};

pub(super) fn check(checker: &mut Checker<'_>) {
    let place = checker.place;
    for pack in &place.packs {
        if let Some(mentors) = &pack.manifest.mentors {
            report_to(checker, pack, mentors);
        }
    }
}

fn report_to(checker: &mut Checker<'_>, pack: &Pack, mentors: &Mentors) {
    let id = mentors.report_to.as_str();
    let content = checker.content;
    let has = |id: &str| has_contact(checker, pack, id);
    let (message, suggestion) = if !has(id) {
        let known = content.contacts.keys().filter(|known| has(known.as_str()));
        let message = format!(
            "reports on mentors go to the contact \"{id}\", which does not exist in this pack or its lower layers."
        );
        (message, did_you_mean(id, known))
    } else if let Some(contact) = content.contacts.get(&mentors.report_to) {
        return reachable(checker, pack, id, contact);
    } else {
        let message =
            format!("reports on mentors go to the contact \"{id}\", which is hidden or invalid.");
        (message, None)
    };
    finding(checker, pack, Severity::Error, message, suggestion);
}

fn reachable(checker: &mut Checker<'_>, pack: &Pack, id: &str, contact: &Contact) {
    if contact.phone.is_none() && contact.email.is_none() {
        let message = format!(
            "\"{id}\", the contact for reports on mentors, has neither a phone number nor an e-mail address."
        );
        let suggestion = Some("A person in distress must be able to reach it.".to_owned());
        finding(checker, pack, Severity::Warning, message, suggestion);
    }
}

/// Whether a pack or one of its lower layers has the contact.
fn has_contact(checker: &Checker<'_>, top: &Pack, id: &str) -> bool {
    let packs = &checker.place.packs;
    let manifests: Vec<Manifest> = packs.iter().map(|pack| pack.manifest.clone()).collect();
    let layers = layer_order(top.id(), &manifests);
    let holds = |pack: &&Arc<Pack>| pack.file_of(EntryKind::Contact, id).is_some();
    let mut holders = packs.iter().filter(holds);
    holders.any(|pack| layers.iter().any(|layer| layer.id == *pack.id()))
}

fn finding(
    checker: &mut Checker<'_>,
    pack: &Pack,
    severity: Severity,
    message: String,
    suggestion: Option<String>,
) {
    let text = pack.file("pack.toml");
    let line = text.and_then(|text| locate::locate(text, "mentors", Some("report_to")));
    checker.file(severity, pack, "pack.toml", line, message, suggestion);
}
