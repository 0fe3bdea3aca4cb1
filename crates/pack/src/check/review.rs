//! Reports entries whose review is overdue.

use jiff::civil::Date;

use super::Checker;
use crate::Severity;
use lotse_core::EntryKind;

pub(super) fn check(checker: &mut Checker<'_>) {
    let content = checker.content;
    for (id, step) in &content.steps {
        entry(
            checker,
            EntryKind::Step,
            id.as_str(),
            step.review_by,
            &step.source.url,
        );
    }
    for (id, contact) in &content.contacts {
        entry(
            checker,
            EntryKind::Contact,
            id.as_str(),
            contact.review_by,
            &contact.source.url,
        );
    }
    for (id, guide) in &content.guides {
        let (id, url) = (id.as_str(), &guide.source.url);
        entry(checker, EntryKind::Guide, id, guide.review_by, url);
    }
    for (id, event) in &content.events {
        let (id, url) = (id.as_str(), &event.source.url);
        entry(checker, EntryKind::Event, id, event.review_by, url);
    }
}

fn entry(checker: &mut Checker<'_>, kind: EntryKind, id: &str, review_by: Date, source: &str) {
    if review_by < checker.today {
        let message = format!("the review of {kind} \"{id}\" was due on {review_by}.");
        let suggestion = Some(format!(
            "Check it against {source} and update `verified` and `review_by`."
        ));
        checker.entry(
            Severity::Warning,
            kind,
            id,
            Some(&review_by.to_string()),
            message,
            suggestion,
        );
    }
}
