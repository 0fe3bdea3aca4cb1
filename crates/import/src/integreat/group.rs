//! Translations of the same, found by their paths.

use std::collections::{BTreeMap, BTreeSet};

use lotse_i18n::Language;
use serde::de::DeserializeOwned;

use super::super::{LossKind, LossReport, loss::shown};
use super::{Answers, record::Paged};

/// A record in one language.
#[derive(Debug, Clone)]
pub(super) struct Translation<T> {
    pub(super) language: Language,
    pub(super) record: T,
}

/// The same in all languages in which it is written; the language of the region
/// comes first where it is among them.
#[derive(Debug, Clone)]
pub(super) struct Group<T> {
    pub(super) lead: Translation<T>,
    pub(super) others: Vec<Translation<T>>,
}

impl<T: Paged> Group<T> {
    pub(super) fn translations(&self) -> impl Iterator<Item = &Translation<T>> {
        std::iter::once(&self.lead).chain(&self.others)
    }

    /// Where it stands, as the report calls it.
    pub(super) fn place(&self) -> &str {
        &self.lead.record.page().path
    }
}

/// The place of a record: its language and its path without the day of one occurrence.
type Key = (String, String);

fn key(code: &str, path: &str) -> Key {
    let path = path.trim_end_matches('/');
    let path = path.split_once('$').map_or(path, |(event, _)| event);
    (code.to_owned(), path.to_owned())
}

/// The records of a collection, translations together, in the order of the
/// answer in the first language.
pub(super) fn groups<T: Paged + Clone + DeserializeOwned>(
    answers: &Answers,
    collection: &str,
    losses: &mut LossReport,
) -> Vec<Group<T>> {
    let mut records: BTreeMap<Key, T> = BTreeMap::new();
    let mut order: Vec<Key> = Vec::new();
    for (index, language) in answers.languages.iter().enumerate() {
        for (number, value) in answers
            .records(&language.code, collection)
            .iter()
            .enumerate()
        {
            let record = match serde_json::from_value::<T>(value.clone()) {
                Ok(record) => record,
                Err(error) => {
                    let path = value.get("path").and_then(|path| path.as_str());
                    let place =
                        path.map_or_else(|| format!("{collection} {}", number + 1), str::to_owned);
                    losses.add(
                        LossKind::Refused,
                        &place,
                        Some(&language.code),
                        &shown(&error.to_string()),
                    );
                    continue;
                }
            };
            if is_stand_in(record.page(), &language.code, index == 0) {
                continue;
            }
            let key = key(&language.code, &record.page().path);
            match records.get(&key) {
                Some(before) if !record.is_before(before) => {}
                Some(_) => drop(records.insert(key, record)),
                None => {
                    order.push(key.clone());
                    records.insert(key, record);
                }
            }
        }
    }
    join(answers, &order, &records)
}

/// Whether a record is the text of another language, given for want of a translation.
fn is_stand_in(page: &super::record::PageRecord, code: &str, is_first: bool) -> bool {
    let written_in = page.path.trim_start_matches('/').split('/').nth(1);
    written_in.is_some_and(|other| !other.eq_ignore_ascii_case(code))
        || (page.id.is_none() && !is_first)
}

fn join<T: Paged + Clone>(
    answers: &Answers,
    order: &[Key],
    records: &BTreeMap<Key, T>,
) -> Vec<Group<T>> {
    let tag = |code: &str| {
        let mut languages = answers.languages.iter();
        languages
            .find(|language| language.code == code)
            .map(|language| language.tag.clone())
    };
    let mut joined = BTreeSet::new();
    let mut groups = Vec::new();
    for key_of_lead in order {
        let (Some(record), Some(language)) = (records.get(key_of_lead), tag(&key_of_lead.0)) else {
            continue;
        };
        if !joined.insert(key_of_lead.clone()) {
            continue;
        }
        let page = record.page();
        let mut others = Vec::new();
        for (code, translation) in &page.available_languages {
            // One occurrence of an event names no ids at all.
            let is_translated = translation.id.is_some() || page.path.contains('$');
            let Some(path) = translation.path.as_deref().filter(|_| is_translated) else {
                continue;
            };
            let other = key(code, path);
            if let (Some(record), Some(language)) = (records.get(&other), tag(code))
                && joined.insert(other)
            {
                others.push(Translation {
                    language,
                    record: record.clone(),
                });
            }
        }
        groups.push(Group {
            lead: Translation {
                language,
                record: record.clone(),
            },
            others,
        });
    }
    groups
}
