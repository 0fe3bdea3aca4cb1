//! Groups translations of the same record by path.

use std::collections::{BTreeMap, BTreeSet};

use lotse_i18n::Language;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::super::{LossKind, LossReport, decode, loss::shown, page::Links};
use super::{
    RegionResponses,
    record::{PageRecord, Paged},
};

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
    /// Distinguishes it from earlier records with the same path; else empty.
    twin: String,
}

impl<T: Paged> RecordGroup<T> {
    pub(super) fn translations(&self) -> impl Iterator<Item = &Translation<T>> {
        std::iter::once(&self.lead).chain(&self.others)
    }

    /// Its place in the loss report.
    pub(super) fn place(&self) -> &str {
        &self.lead.record.page().path
    }

    /// Its path, made unique: the CMS gives some records the same.
    pub(super) fn key(&self) -> String {
        format!("{}{}", without_day(self.place()), self.twin)
    }

    /// Its URL, which no other record has.
    pub(super) fn url(&self, links: &Links) -> Option<String> {
        let url = links.public(&without_day(self.place()))?;
        Some(format!("{url}{}", self.twin))
    }
}

/// The path of an event without the date of an occurrence.
fn without_day(path: &str) -> String {
    path.split_once('$')
        .map_or_else(|| path.to_owned(), |(event, _)| format!("{event}/"))
}

/// Language and path of a record.
type RecordKey = (String, String);

fn key(code: &str, path: &str) -> RecordKey {
    let path = without_day(path).trim_end_matches('/').to_owned();
    (code.to_owned(), path)
}

/// The records of a collection in all languages.
struct CollectionRecords<T> {
    all: Vec<(Language, T)>,
    /// Indices by language and path: several records can have the same.
    by_path: BTreeMap<RecordKey, Vec<usize>>,
    joined: BTreeSet<usize>,
}

/// Groups the records of a collection by translation, in the order of the first
/// language's response.
pub(super) fn groups<T: Paged + Clone + DeserializeOwned>(
    responses: &RegionResponses,
    collection: &str,
    losses: &mut LossReport,
) -> Vec<RecordGroup<T>> {
    let mut records = CollectionRecords {
        all: Vec::new(),
        by_path: BTreeMap::new(),
        joined: BTreeSet::new(),
    };
    for (index, language) in responses.languages.iter().enumerate() {
        let values = responses.records(&language.code, collection);
        for (number, value) in values.iter().enumerate() {
            if let Some(text) = damaged(value) {
                let path = value.get("path").and_then(Value::as_str);
                let what = format!("{} is text in a wrong encoding", shown(text));
                let place = path.unwrap_or(collection);
                losses.add(LossKind::Damaged, place, Some(&language.code), &what);
            }
            match serde_json::from_value::<T>(value.clone()) {
                Ok(record) if is_stand_in(record.page(), &language.code, index == 0) => {}
                Ok(record) => records.add(&language.code, &language.tag, record),
                Err(error) => {
                    let path = value.get("path").and_then(|path| path.as_str());
                    let place =
                        path.map_or_else(|| format!("{collection} {}", number + 1), str::to_owned);
                    let what = shown(&error.to_string());
                    losses.add(LossKind::Refused, &place, Some(&language.code), &what);
                }
            }
        }
    }
    records.join()
}

/// The first text of a record that was already damaged in the source.
fn damaged(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => decode::damaged(text).map(|(_, line)| line),
        Value::Array(list) => list.iter().find_map(damaged),
        Value::Object(fields) => fields.values().find_map(damaged),
        _ => None,
    }
}

/// Whether a record is a fallback in another language, because it is not
/// translated. Occurrences have no id in any language; see [`is_repeated`].
fn is_stand_in(page: &PageRecord, code: &str, is_first: bool) -> bool {
    let written_in = page.path.trim_start_matches('/').split('/').nth(1);
    written_in.is_some_and(|other| !other.eq_ignore_ascii_case(code))
        || (page.id.is_none() && !is_first && !is_occurrence(page))
}

fn is_occurrence(page: &PageRecord) -> bool {
    page.path.contains('$')
}

/// Whether an occurrence without an id says the same as the original.
fn is_repeated(page: &PageRecord, original: &PageRecord) -> bool {
    page.id.is_none() && page.title == original.title && page.content == original.content
}

/// Whether two records with the same path are the same record.
fn is_same(page: &PageRecord, other: &PageRecord) -> bool {
    let says_the_same = page.title == other.title && page.content == other.content;
    (page.id == other.id && says_the_same) || is_occurrence(page) || is_occurrence(other)
}

impl<T: Paged + Clone> CollectionRecords<T> {
    /// Adds a record. Of the occurrences that the CMS lists separately, the first stays.
    fn add(&mut self, code: &str, language: &Language, record: T) {
        let indices = self
            .by_path
            .entry(key(code, &record.page().path))
            .or_default();
        for index in indices.iter() {
            let Some((_, before)) = self.all.get_mut(*index) else {
                continue;
            };
            if is_same(before.page(), record.page()) {
                if record.is_before(before) {
                    *before = record;
                }
                return;
            }
        }
        indices.push(self.all.len());
        self.all.push((language.clone(), record));
    }

    fn join(mut self) -> Vec<RecordGroup<T>> {
        let mut groups: Vec<RecordGroup<T>> = Vec::new();
        let mut keys: BTreeSet<String> = BTreeSet::new();
        for index in 0..self.all.len() {
            let Some((language, record)) = self.all.get(index).cloned() else {
                continue;
            };
            if !self.joined.insert(index) {
                continue;
            }
            let others = self.others(record.page());
            let path = without_day(&record.page().path);
            let id = record.page().id.unwrap_or_default();
            let mut number = id;
            let mut twin = String::new();
            while !keys.insert(format!("{path}{twin}")) {
                twin = format!("#{number}");
                number = number.wrapping_add(1);
            }
            groups.push(RecordGroup {
                lead: Translation { language, record },
                others,
                twin,
            });
        }
        groups
    }

    /// The translations of a record.
    fn others(&mut self, page: &PageRecord) -> Vec<Translation<T>> {
        let mut others = Vec::new();
        for (code, translation) in &page.available_languages {
            // An occurrence of an event has no translation ids.
            let is_translated = translation.id.is_some() || is_occurrence(page);
            let Some(path) = translation.path.as_deref().filter(|_| is_translated) else {
                continue;
            };
            let Some(index) = self.find(&key(code, path), translation.id) else {
                continue;
            };
            let Some((language, record)) = self.all.get(index).cloned() else {
                continue;
            };
            self.joined.insert(index);
            if !is_repeated(record.page(), page) {
                others.push(Translation { language, record });
            }
        }
        others
    }

    /// The record at a path that is in no group: the one with the id, else the first.
    fn find(&self, key: &RecordKey, id: Option<i64>) -> Option<usize> {
        let free = || {
            let indices = self.by_path.get(key).into_iter().flatten().copied();
            indices.filter(|index| !self.joined.contains(index))
        };
        let has_id = |index: &usize| {
            let record = self.all.get(*index);
            id.is_some() && record.is_some_and(|(_, record)| record.page().id == id)
        };
        free().find(has_id).or_else(|| free().next())
    }
}
