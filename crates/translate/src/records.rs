//! `sources.toml`: which source each translation of a language was made from.

use std::{
    collections::BTreeMap,
    fmt::{self, Write},
};

use lotse_pack_model::{Digest, MadeBy};
use serde::{Deserialize, Serialize};

use crate::UnitKey;

/// The name of the file, next to the texts of a language.
pub(crate) const FILE: &str = "sources.toml";

const HEADING: &str = "\
# The source of each text when it was translated, as a short digest: a translation is
# stale as soon as the source reads differently. Written by `lotse-pack translate`.
";

/// The digest of a source text: enough to see that it has changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SourceDigest(String);

impl SourceDigest {
    /// Computes the digest of a text in its canonical form.
    pub(crate) fn of(text: &str) -> Self {
        let digest = Digest::of(text.as_bytes()).to_string();
        Self(digest.chars().take(12).collect())
    }

    /// A digest as written in a file.
    pub(crate) fn written(digits: &str) -> Self {
        Self(digits.to_owned())
    }
}

impl fmt::Display for SourceDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The record of a translation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "WrittenRecord")]
pub struct SourceRecord {
    /// The source that it translates.
    pub source: SourceDigest,
    /// Who made it, where that differs from the rest of the language.
    pub made_by: Option<MadeBy>,
    /// Whether it is marked as stale, to be translated later.
    pub is_marked: bool,
}

/// A record in the file: a digest, or a table with more.
#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenRecord {
    Digest(SourceDigest),
    Table(WrittenTable),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenTable {
    source: SourceDigest,
    made_by: Option<MadeBy>,
    #[serde(default)]
    stale: bool,
}

impl From<WrittenRecord> for SourceRecord {
    fn from(written: WrittenRecord) -> Self {
        match written {
            WrittenRecord::Digest(source) => Self::of(source),
            WrittenRecord::Table(table) => Self {
                source: table.source,
                made_by: table.made_by,
                is_marked: table.stale,
            },
        }
    }
}

impl SourceRecord {
    /// The record of a translation like all others of the language.
    pub fn of(source: SourceDigest) -> Self {
        Self {
            source,
            made_by: None,
            is_marked: false,
        }
    }

    fn written(&self) -> String {
        let source = format!("\"{}\"", self.source);
        if self.made_by.is_none() && !self.is_marked {
            return source;
        }
        let mut fields = vec![format!("source = {source}")];
        let made_by = self.made_by.map(word);
        fields.extend(made_by.map(|word| format!("made_by = \"{word}\"")));
        fields.extend(self.is_marked.then(|| "stale = true".to_owned()));
        format!("{{ {} }}", fields.join(", "))
    }
}

/// The records of a language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceRecords {
    /// Of the texts.
    #[serde(default)]
    texts: BTreeMap<String, SourceRecord>,
    /// Of a pack's own wording of the interface.
    #[serde(default)]
    ui: BTreeMap<String, SourceRecord>,
    /// Of the blocks of each guide, in the order of the page.
    #[serde(default)]
    guides: BTreeMap<String, Vec<SourceRecord>>,
}

impl SourceRecords {
    pub(crate) fn read(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.ui.is_empty() && self.guides.is_empty()
    }

    /// The record of a message or one of its attributes.
    pub(crate) fn get(&self, key: &UnitKey) -> Option<&SourceRecord> {
        let UnitKey::Message { ui, id, attribute } = key else {
            return None;
        };
        let texts = if *ui { &self.ui } else { &self.texts };
        texts.get(&name(id, attribute.as_deref()))
    }

    pub(crate) fn set(&mut self, key: &UnitKey, record: SourceRecord) {
        if let UnitKey::Message { ui, id, attribute } = key {
            let texts = if *ui { &mut self.ui } else { &mut self.texts };
            texts.insert(name(id, attribute.as_deref()), record);
        }
    }

    /// The records of the blocks of a page.
    pub(crate) fn page(&self, guide: &str) -> &[SourceRecord] {
        self.guides.get(guide).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn set_page(&mut self, guide: &str, records: Vec<SourceRecord>) {
        self.guides.insert(guide.to_owned(), records);
    }

    /// Forgets texts that do not exist any more.
    pub(crate) fn retain(
        &mut self,
        is_text: impl Fn(&UnitKey) -> bool,
        is_page: impl Fn(&str) -> bool,
    ) {
        let is_there = |ui: bool, name: &str| {
            let (id, attribute) = match name.split_once('.') {
                Some((id, attribute)) => (id, Some(attribute)),
                None => (name, None),
            };
            is_text(&UnitKey::message(ui, id, attribute))
        };
        self.texts.retain(|name, _| is_there(false, name));
        self.ui.retain(|name, _| is_there(true, name));
        self.guides.retain(|guide, _| is_page(guide));
    }

    /// The file, with a line per text and per block, so that branches rarely conflict.
    pub(crate) fn written(&self) -> String {
        let mut text = HEADING.to_owned();
        for (table, records) in [("texts", &self.texts), ("ui", &self.ui)] {
            if !records.is_empty() {
                let _ = writeln!(text, "\n[{table}]");
            }
            for (name, record) in records {
                let _ = writeln!(text, "\"{name}\" = {}", record.written());
            }
        }
        if !self.guides.is_empty() {
            text.push_str("\n[guides]\n");
        }
        for (guide, records) in &self.guides {
            let _ = writeln!(text, "\"{guide}\" = [");
            for record in records {
                let _ = writeln!(text, "    {},", record.written());
            }
            text.push_str("]\n");
        }
        text
    }
}

/// Spelling of a maker in the file.
pub(crate) fn word(made_by: MadeBy) -> &'static str {
    match made_by {
        MadeBy::Human => "human",
        MadeBy::Machine => "machine",
    }
}

fn name(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_read_as_they_are_written() {
        let mut records = SourceRecords::default();
        let digest = SourceDigest::of("Guten Tag");
        records.set(&"a".parse().unwrap(), SourceRecord::of(digest.clone()));
        let marked = SourceRecord {
            source: digest.clone(),
            made_by: Some(MadeBy::Machine),
            is_marked: true,
        };
        records.set(&"a.why".parse().unwrap(), marked.clone());
        records.set(&"-brand".parse().unwrap(), marked.clone());
        records.set(&"ui/a".parse().unwrap(), SourceRecord::of(digest.clone()));
        records.set_page("tax-id", vec![SourceRecord::of(digest), marked]);
        let text = records.written();
        assert_eq!(SourceRecords::read(&text).unwrap(), records, "{text}");
    }

    #[test]
    fn an_unknown_field_is_refused() {
        assert!(SourceRecords::read("[texts]\na = { source = \"1\", made = \"x\" }\n").is_err());
        assert!(SourceRecords::read("[text]\n").is_err());
    }
}
