//! Groups translations of the same record by path.

use std::collections::{BTreeMap, BTreeSet};

use lotse_i18n::Language;
use serde::de::DeserializeOwned;

use super::super::{LossKind, LossReport, loss::shown};
use super::{RegionResponses, record::Paged};

/// A record in one language.
#[derive(Debug, Clone)]
pub(super) struct Translation<T> {
    pub(super) language: Language,
    pub(super) record: T,
}

/// A record in all its languages; the region's first language comes first, if present.
#[derive(Debug, Clone)]
pub(super) struct RecordGroup<T> {
    pub(super) lead: Translation<T>,
    pub(super) others: Vec<Translation<T>>,
}

impl<T: Paged> RecordGroup<T> {
    pub(super) fn translations(&self) -> impl Iterator<Item = &Translation<T>> {
        std::iter::once(&self.lead).chain(&self.others)
    }

    /// Its place in the loss report.
    pub(super) fn place(&self) -> &str {
        &self.lead.record.page().path
    }
}

/// Key of a record: its language, and its path without the date of an occurrence.
type RecordKey = (String, String);

fn key(code: &str, path: &str) -> RecordKey {
    let path = path.trim_end_matches('/');
    let path = path.split_once('$').map_or(path, |(event, _)| event);
    (code.to_owned(), path.to_owned())
}

/// Groups the records of a collection by translation, in the order of the first
/// language's response.
pub(super) fn groups<T: Paged + Clone + DeserializeOwned>(
    responses: &RegionResponses,
    collection: &str,
    losses: &mut LossReport,
) -> Vec<RecordGroup<T>> {
    let mut records: BTreeMap<RecordKey, T> = BTreeMap::new();
    let mut order: Vec<RecordKey> = Vec::new();
    for (index, language) in responses.languages.iter().enumerate() {
        for (number, value) in responses
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
    join(responses, &order, &records)
}

/// Whether a record is a fallback in another language, because it is not translated.
fn is_stand_in(page: &super::record::PageRecord, code: &str, is_first: bool) -> bool {
    let written_in = page.path.trim_start_matches('/').split('/').nth(1);
    written_in.is_some_and(|other| !other.eq_ignore_ascii_case(code))
        || (page.id.is_none() && !is_first)
}

fn join<T: Paged + Clone>(
    responses: &RegionResponses,
    order: &[RecordKey],
    records: &BTreeMap<RecordKey, T>,
) -> Vec<RecordGroup<T>> {
    let tag = |code: &str| {
        let mut languages = responses.languages.iter();
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
            // An occurrence of an event has no translation ids.
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
        groups.push(RecordGroup {
            lead: Translation {
                language,
                record: record.clone(),
            },
            others,
        });
    }
    groups
}
