//! Checks values that would mislead a newcomer: broken links, numbers, amounts.

use lotse_core::{Contact, Cost, Event, Source, Step};

use super::Checker;
use crate::Severity;
use lotse_core::EntryKind;

pub(super) fn check(checker: &mut Checker<'_>) {
    let content = checker.content;
    for (id, step) in &content.steps {
        step_values(&mut checker.of(EntryKind::Step, id.as_str()), step);
    }
    for (id, contact) in &content.contacts {
        contact_values(&mut checker.of(EntryKind::Contact, id.as_str()), contact);
    }
    for (id, guide) in &content.guides {
        let entry = &mut checker.of(EntryKind::Guide, id.as_str());
        source(entry, &guide.source);
        guide.web.iter().for_each(|url| entry.link(url));
    }
    for (id, event) in &content.events {
        event_values(&mut checker.of(EntryKind::Event, id.as_str()), event);
    }
    for (id, figure) in &content.figures {
        let entry = &mut checker.of(EntryKind::Figure, id.as_str());
        source(entry, &figure.source);
    }
    for (id, document) in &content.documents {
        if let Some(document_source) = &document.source {
            source(
                &mut checker.of(EntryKind::Document, id.as_str()),
                document_source,
            );
        }
    }
}

impl<'a> Checker<'a> {
    fn of<'b>(&'b mut self, kind: EntryKind, id: &'b str) -> EntryValues<'a, 'b> {
        EntryValues {
            checker: self,
            kind,
            id,
        }
    }
}

/// The values of one entry.
struct EntryValues<'a, 'b> {
    checker: &'b mut Checker<'a>,
    kind: EntryKind,
    id: &'b str,
}

impl EntryValues<'_, '_> {
    fn expect(&mut self, holds: bool, value: &str, wrong: &str) {
        if !holds {
            let shown: String = value.chars().take(100).collect();
            let message = format!("{} \"{}\": \"{shown}\" {wrong}.", self.kind, self.id);
            self.checker.entry(
                Severity::Error,
                self.kind,
                self.id,
                Some(value),
                message,
                None,
            );
        }
    }

    fn link(&mut self, url: &str) {
        let good = url.strip_prefix("https://").is_some_and(|rest| {
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            host.contains('.') && !rest.contains(char::is_whitespace)
        });
        self.expect(good, url, "is not an https:// link");
    }
}

fn step_values(entry: &mut EntryValues<'_, '_>, step: &Step) {
    source(entry, &step.source);
    step.web.iter().for_each(|url| entry.link(url));
    step.cost.iter().for_each(|cost| sum(entry, cost));
}

fn source(entry: &mut EntryValues<'_, '_>, source: &Source) {
    entry.link(&source.url);
    entry.expect(
        !source.title.trim().is_empty(),
        &source.title,
        "is not a title of a source",
    );
    if source.verified > entry.checker.today {
        let date = source.verified.to_string();
        entry.expect(
            false,
            &date,
            "is in the future, so it cannot be the day of verification",
        );
    }
}

fn sum(entry: &mut EntryValues<'_, '_>, cost: &Cost) {
    for amount in [Some(&cost.amount), cost.up_to.as_ref()]
        .into_iter()
        .flatten()
    {
        entry.expect(
            is_decimal(amount),
            amount,
            "is not an amount such as \"18.36\"",
        );
    }
    let currency =
        cost.currency.len() == 3 && cost.currency.bytes().all(|byte| byte.is_ascii_uppercase());
    entry.expect(
        currency,
        &cost.currency,
        "is not a currency such as \"EUR\"",
    );
}

fn is_decimal(text: &str) -> bool {
    let digits = |part: &str| {
        !part.is_empty() && part.len() <= 9 && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    match text.split_once('.') {
        Some((whole, cents)) => digits(whole) && digits(cents) && cents.len() == 2,
        None => digits(text),
    }
}

fn contact_values(entry: &mut EntryValues<'_, '_>, contact: &Contact) {
    source(entry, &contact.source);
    for url in [&contact.web, &contact.appointment].into_iter().flatten() {
        entry.link(url);
    }
    for url in contact
        .services
        .iter()
        .filter_map(|one| one.online.as_ref())
    {
        entry.link(url);
    }
    if let Some(phone) = &contact.phone {
        entry.expect(
            is_phone(phone),
            phone,
            "is not a phone number such as \"+49 621 293-3221\" or \"112\"",
        );
    }
    if let Some(email) = &contact.email {
        entry.expect(is_email(email), email, "is not an e-mail address");
    }
    languages(entry, &contact.languages);
}

fn languages(entry: &mut EntryValues<'_, '_>, languages: &[String]) {
    for language in languages {
        entry.expect(
            language.parse::<lotse_i18n::Language>().is_ok(),
            language,
            "is not a language tag such as \"de\"",
        );
    }
}

fn event_values(entry: &mut EntryValues<'_, '_>, event: &Event) {
    source(entry, &event.source);
    event.web.iter().for_each(|url| entry.link(url));
    languages(entry, &event.languages);
    if let Some(ends) = event.ends.filter(|ends| *ends < event.starts) {
        entry.expect(false, &ends.to_string(), "is before the event starts");
    }
}

/// Whether the number is international, or short and dialled as written.
fn is_phone(phone: &str) -> bool {
    let digits = phone.bytes().filter(u8::is_ascii_digit).count();
    let allowed = phone
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '/' | '(' | ')'));
    let international = phone.starts_with('+') && (7..=15).contains(&digits);
    let short = phone.bytes().all(|byte| byte.is_ascii_digit()) && (3..=6).contains(&digits);
    allowed && (international || short)
}

fn is_email(email: &str) -> bool {
    let parts = email.split_once('@');
    parts.is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && !host.contains('@')
            && !email.contains(char::is_whitespace)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phone_numbers_are_international_or_short() {
        for good in ["+49 621 293-3221", "112", "116117", "+49 800 546 546 5"] {
            assert!(is_phone(good), "{good}");
        }
        for bad in ["0621 293", "+49", "call us", "+49 621 293 ext 5", "1"] {
            assert!(!is_phone(bad), "{bad}");
        }
    }

    #[test]
    fn amounts_have_two_decimals_or_none() {
        for (amount, good) in [
            ("0", true),
            ("18.36", true),
            ("2.5", false),
            ("1,5", false),
            ("", false),
            ("-3", false),
        ] {
            assert_eq!(is_decimal(amount), good, "{amount}");
        }
    }
}
