//! Reports roles without a contact in the place.

use super::Checker;
use crate::{PackKind, Severity, locate};

pub(super) fn check(checker: &mut Checker<'_>) {
    let Some(top) = checker
        .place
        .top()
        .filter(|top| top.manifest.kind == PackKind::City)
    else {
        return; // local offices are expected only of a city
    };
    let content = checker.content;
    for (role, _) in &content.roles {
        let step = content
            .steps
            .iter()
            .find(|(_, step)| step.offices.contains(role));
        let Some((step, _)) = step.filter(|_| content.contacts_of(role).is_empty()) else {
            continue;
        };
        let line = top
            .file("contacts.toml")
            .and_then(|text| locate::locate_key(text, role.as_str()));
        let message =
            format!("no contact fills the role \"{role}\", which the step \"{step}\" needs.");
        let suggestion = Some(format!(
            "Add a contact with roles = [\"{role}\"]; until then the app says how to find one."
        ));
        checker.file(
            Severity::Warning,
            top,
            "contacts.toml",
            line,
            message,
            suggestion,
        );
    }
}
