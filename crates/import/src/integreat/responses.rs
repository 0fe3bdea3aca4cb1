//! Responses of the CMS, saved in a folder or just fetched.

use std::{collections::BTreeMap, fs, path::Path};

use lotse_i18n::Language;
use serde_json::Value;

use super::super::{
    ImportError, LossKind, LossReport,
    error::NoSource,
    source_file::{SOURCE_BYTES, read_source},
};
use super::record::{LanguageRecord, RegionRecord};

/// Maximum size of a response, in bytes.
pub(super) const RESPONSE_BYTES: usize = SOURCE_BYTES;
/// Maximum number of languages of a region.
const LANGUAGES: usize = 100;

/// Kinds of responses for a region and language.
pub(super) const COLLECTIONS: [&str; 4] = ["pages", "locations", "events", "imprint"];

/// The responses of the CMS for a region.
#[derive(Debug, Clone)]
pub struct RegionResponses {
    pub(super) region: RegionRecord,
    /// The languages in the order of the region, the complete one first.
    pub(super) languages: Vec<RegionLanguage>,
    records: BTreeMap<(String, String), Vec<Value>>,
    /// Another host that serves the pages.
    pub(super) host: Option<String>,
    /// What was already lost while reading.
    pub(super) losses: LossReport,
}

/// A language of a region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RegionLanguage {
    /// Its code in URLs.
    pub(super) code: String,
    /// Its tag in packs.
    pub(super) tag: Language,
}

impl RegionResponses {
    /// Reads saved responses: `regions.json`, `<region>_languages.json` and
    /// `<region>_<language>_<collection>.json`.
    pub fn read_saved(folder: &Path, region: &str) -> Result<Self, ImportError> {
        let read = |path: &Path, source| ImportError::Read {
            path: path.to_owned(),
            source,
        };
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(folder).map_err(|source| read(folder, source))? {
            let path = entry.map_err(|source| read(folder, source))?.path();
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let wanted = name == "regions.json" || name.starts_with(&format!("{region}_"));
            if !wanted || !lotse_pack_model::files::has_ending(&name, "json") {
                continue;
            }
            files.insert(name, read_source(&path)?);
        }
        let responses = Self::from_files(region, &files)?;
        responses.expect_all_files()?;
        Ok(responses)
    }

    /// Fails if a collection was saved in other languages but not in the first:
    /// all that is only in the first would be removed.
    fn expect_all_files(&self) -> Result<(), ImportError> {
        let Some((first, others)) = self.languages.split_first() else {
            return Ok(());
        };
        let has = |language: &RegionLanguage, collection: &str| {
            let key = (language.code.clone(), collection.to_owned());
            self.records.contains_key(&key)
        };
        for collection in COLLECTIONS {
            let elsewhere = others.iter().any(|language| has(language, collection));
            if elsewhere && !has(first, collection) {
                return Err(ImportError::NotASource {
                    what: format!("{}_{}_{collection}.json", self.region.path, first.code),
                    why: NoSource::Missing(collection.to_owned()),
                });
            }
        }
        Ok(())
    }

    /// Responses by file name.
    pub fn from_files(
        region: &str,
        files: &BTreeMap<String, Vec<u8>>,
    ) -> Result<Self, ImportError> {
        let mut json = BTreeMap::new();
        for (name, bytes) in files {
            json.insert(name.as_str(), parse(name, bytes)?);
        }
        let record = region_record(region, json.get("regions.json"))?;
        let mut responses = Self {
            languages: Vec::new(),
            records: BTreeMap::new(),
            region: record,
            host: None,
            losses: LossReport::default(),
        };
        for (name, value) in &json {
            if let Some((code, collection)) = collection_of(name, region) {
                let records = records_of(name, collection, value)?;
                let key = (code.to_owned(), collection.to_owned());
                responses.records.insert(key, records);
            }
        }
        let languages = format!("{region}_languages.json");
        let saved = json.get(languages.as_str());
        if saved.is_some_and(|saved| !saved.is_array()) {
            return Err(no_list(&languages));
        }
        let languages = saved.map(language_records).unwrap_or_default();
        responses.set_languages(languages);
        if responses.languages.is_empty() {
            return Err(ImportError::NoLanguage(region.to_owned()));
        }
        Ok(responses)
    }

    /// Determines the languages with responses, in the order of the list, else
    /// of the region, else from the file names.
    fn set_languages(&mut self, mut listed: Vec<LanguageRecord>) {
        if listed.is_empty() {
            listed.clone_from(&self.region.languages);
        }
        if listed.is_empty() {
            let mut codes: Vec<String> =
                self.records.keys().map(|(code, _)| code.clone()).collect();
            codes.dedup();
            // The source language of most regions is German.
            codes.sort_by_key(|code| code != "de");
            listed = codes
                .into_iter()
                .map(|code| LanguageRecord {
                    code,
                    bcp47_tag: None,
                })
                .collect();
        }
        for record in listed.into_iter().take(LANGUAGES) {
            let code = record.code.clone();
            let has_answers = self.records.keys().any(|(other, _)| *other == code);
            match tag_of(&record)
                .filter(|tag| !self.languages.iter().any(|other| other.tag == *tag))
            {
                Some(tag) if has_answers => self.languages.push(RegionLanguage { code, tag }),
                Some(_) => self.lose_language(&code, "no responses in this language"),
                None => self.lose_language(&code, "invalid or duplicate language tag"),
            }
        }
    }

    fn lose_language(&mut self, code: &str, what: &str) {
        self.losses
            .add(LossKind::Language, "languages", Some(code), what);
    }

    /// The records of a collection in one language.
    pub(super) fn records(&self, code: &str, collection: &str) -> &[Value] {
        let key = (code.to_owned(), collection.to_owned());
        self.records
            .get(&key)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }
}

pub(super) fn parse(name: &str, bytes: &[u8]) -> Result<Value, ImportError> {
    if bytes.len() > RESPONSE_BYTES {
        return Err(ImportError::TooLarge {
            what: name.to_owned(),
            limit: RESPONSE_BYTES,
        });
    }
    serde_json::from_slice(bytes).map_err(|source| ImportError::Json {
        what: name.to_owned(),
        source,
    })
}

/// The record of the region; derived from its name if the regions were not saved.
fn region_record(region: &str, regions: Option<&Value>) -> Result<RegionRecord, ImportError> {
    let Some(regions) = regions else {
        let mut letters = region.chars();
        let first = letters.next().map(char::to_uppercase).into_iter().flatten();
        let name = first.chain(letters).collect();
        return Ok(RegionRecord {
            path: region.to_owned(),
            name,
            ..RegionRecord::default()
        });
    };
    let records = list(regions).into_iter();
    let mut records =
        records.filter_map(|record| serde_json::from_value::<RegionRecord>(record).ok());
    records
        .find(|record| record.path == region)
        .ok_or_else(|| ImportError::NoRegion(region.to_owned()))
}

/// Parses a list of languages.
pub(super) fn language_records(value: &Value) -> Vec<LanguageRecord> {
    let records = list(value).into_iter();
    records
        .filter_map(|record| serde_json::from_value(record).ok())
        .collect()
}

/// The records of a collection. An imprint is a single record, or an empty list
/// if missing. Anything else, such as an error message, is refused: taken for an
/// empty collection, it would remove what was imported before.
fn records_of(name: &str, collection: &str, value: &Value) -> Result<Vec<Value>, ImportError> {
    let is_page = collection == "imprint" && value.get("path").is_some();
    match value {
        Value::Array(list) => Ok(list.clone()),
        Value::Object(_) if is_page => Ok(vec![value.clone()]),
        _ => Err(no_list(name)),
    }
}

fn no_list(name: &str) -> ImportError {
    ImportError::NotASource {
        what: name.to_owned(),
        why: NoSource::NoList,
    }
}

/// Parses a list.
fn list(value: &Value) -> Vec<Value> {
    match value {
        Value::Array(list) => list.clone(),
        Value::Object(_) => vec![value.clone()],
        _ => Vec::new(),
    }
}

fn collection_of<'a>(name: &'a str, region: &str) -> Option<(&'a str, &'a str)> {
    let rest = name
        .strip_prefix(region)?
        .strip_prefix('_')?
        .strip_suffix(".json")?;
    let (code, collection) = rest.rsplit_once('_')?;
    COLLECTIONS
        .contains(&collection)
        .then_some((code, collection))
}

/// The tag for packs: `de` for `de-DE` if the code is equivalent; the full tag
/// if it is more specific, such as `zh-Hans` for `zh-CN`.
fn tag_of(record: &LanguageRecord) -> Option<Language> {
    let tag = record.bcp47_tag.as_deref().unwrap_or(&record.code);
    let main = tag.split(['-', '_']).next().unwrap_or_default();
    let code: Option<Language> = record.code.parse().ok();
    if main == record.code && code.is_some() {
        return code;
    }
    tag.parse().ok().or(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_named_as_packs_name_it() {
        let tag = |code: &str, tag: Option<&str>| {
            let record = LanguageRecord {
                code: code.into(),
                bcp47_tag: tag.map(str::to_owned),
            };
            tag_of(&record).map(|tag| tag.to_string())
        };
        assert_eq!(tag("de", Some("de-DE")).as_deref(), Some("de"));
        assert_eq!(tag("ar", Some("ar-arb")).as_deref(), Some("ar"));
        assert_eq!(tag("zh-CN", Some("zh-Hans")).as_deref(), Some("zh-Hans"));
        assert_eq!(tag("ku", Some("kmr-Latn")).as_deref(), Some("kmr-Latn"));
        assert_eq!(tag("uk", None).as_deref(), Some("uk"));
        assert_eq!(tag("../x", None), None);
    }

    #[test]
    fn the_names_of_saved_answers_tell_their_language() {
        assert_eq!(
            collection_of("neu_stadt_de_pages.json", "neu_stadt"),
            Some(("de", "pages"))
        );
        assert_eq!(collection_of("neustadt_languages.json", "neustadt"), None);
        assert_eq!(collection_of("altstadt_de_pages.json", "neustadt"), None);
    }
}
