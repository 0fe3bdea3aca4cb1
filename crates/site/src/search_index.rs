//! The index that the script of the search page reads: one row per entry, with its
//! title, summary, address, other names, and the words of its page.

use std::collections::BTreeSet;

use lotse_core::EntryKind;
use lotse_pack_model::{Keywords, guide::plain_text};
use serde_json::{Value, json};

use crate::{address::PageId, edition::Edition, page};

/// The index of a language, as JSON.
pub(crate) fn index(edition: &Edition<'_>) -> String {
    let rows: Vec<Value> = page::entries(edition)
        .filter_map(|page| row(edition, page))
        .collect();
    Value::Array(rows).to_string()
}

fn row(edition: &Edition<'_>, page: PageId<'_>) -> Option<Value> {
    let (kind, id) = match page {
        PageId::Step(id) => (EntryKind::Step, id),
        PageId::Guide(id) => (EntryKind::Guide, id),
        PageId::Contact(id) => (EntryKind::Contact, id),
        PageId::Document(id) => (EntryKind::Document, id),
        _ => return None,
    };
    let message = format!("{kind}-{id}");
    let place = &edition.place;
    let mut summary = ["summary", "note"].into_iter();
    let summary = summary.find_map(|name| place.attribute(&message, name));
    let summary = summary.map_or_else(String::new, |summary| summary.value);
    let title = place.text(&message).value;
    let text = edition.guide(id).filter(|_| kind != EntryKind::Document);
    let text = text.map_or_else(String::new, |found| words(&plain_text(&found.markdown)));
    Some(json!([
        title,
        summary,
        page.path(),
        names(edition, kind, id),
        text
    ]))
}

/// Other names of an entry: its official name and its keywords; for a contact, those of
/// its roles.
fn names(edition: &Edition<'_>, kind: EntryKind, id: &str) -> String {
    let contact = edition.place.content.contacts.get(id);
    let contact = contact.filter(|_| kind == EntryKind::Contact);
    let roles = contact.into_iter().flat_map(|contact| &contact.roles);
    let roles = roles.map(|role| (EntryKind::Role, role.as_str()));
    let entries: Vec<(EntryKind, &str)> = [(kind, id)].into_iter().chain(roles).collect();
    let mut names = BTreeSet::new();
    for (kind, id) in &entries {
        names.insert(edition.place.official(&format!("{kind}-{id}")).value);
    }
    for keywords in keywords(edition) {
        for (kind, id, called) in keywords.entries() {
            if entries.contains(&(kind, id)) {
                names.extend(called.title.clone());
                names.extend(called.words.iter().cloned());
            }
        }
    }
    words(&names.into_iter().collect::<Vec<_>>().join(" "))
}

/// The keywords in the language of the page, in that of the letters people get, and in
/// those in which there are no pages.
fn keywords<'a>(edition: &Edition<'a>) -> impl Iterator<Item = &'a Keywords> {
    let country = edition.place.manifests.first();
    let official = country.and_then(|country| country.languages.first());
    let read = [Some(&edition.language), official];
    let all = edition.packs().iter().flat_map(|pack| &pack.keywords);
    let wanted = all.filter(move |(language, _)| {
        read.contains(&Some(language)) || !edition.languages.contains(language)
    });
    let wanted: Vec<&Keywords> = wanted.map(|(_, keywords)| keywords).collect();
    wanted.into_iter()
}

/// The words of a text, each once, in lower case.
fn words(text: &str) -> String {
    let parts = text.split(|c: char| !c.is_alphanumeric() && !is_mark(c));
    let words: BTreeSet<String> = { parts }
        .filter(|word| word.chars().nth(1).is_some())
        .map(str::to_lowercase)
        .collect();
    words.into_iter().collect::<Vec<_>>().join(" ")
}

/// A combining mark, in the scripts that need them within words.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_once_in_small_letters() {
        assert_eq!(
            words("Der Tag, der zweite Tag: à l’office"),
            "der office tag zweite"
        );
        assert_eq!(words("مَكتَب العمل"), "العمل مَكتَب");
    }
}
