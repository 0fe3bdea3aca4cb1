//! Detects edits of imported contacts. A comment holds the digest of each contact
//! as it was imported: where the contact differs from it, a person edited it, and it is
//! kept as written in the file. So is one without this comment. A contact that a person
//! moved out of the imported part is theirs altogether.

use std::collections::{BTreeMap, BTreeSet};

use lotse_core::{Contact, EntryKind};
use lotse_pack_model::{Digest, toml_json};
use serde_json::{Map, Value};
use toml_edit::DocumentMut;

use super::super::{
    ImportError, LossKind, LossReport, PackFolder,
    entry_toml::file_of,
    known_import::{is_key_comment, known_imports},
    loss::shown,
    own_block::{self, OwnBlock},
};
use super::{NAME, office::source_url};

/// The fields of a contact.
type ContactFields = Map<String, Value>;

/// The contacts of the pack before the import.
pub(super) struct Edits {
    /// The imported contacts, by id.
    imported: BTreeMap<String, Imported>,
    /// The contacts that people wrote or moved out, by the URLs of their sources.
    own: BTreeMap<String, (String, ContactFields)>,
}

/// An imported contact, as written in the file.
struct Imported {
    fields: ContactFields,
    text: String,
    key: Option<ImportKey>,
}

/// Identifies an imported contact.
#[derive(Debug, Clone, PartialEq, Eq)]
struct ImportKey {
    /// The id of the office.
    office: String,
    /// The digest of what was imported.
    digest: String,
}

/// A contact that goes into the pack.
pub(super) struct MergedContact {
    pub(super) contact: Contact,
    /// What tells the next import which office it is, and whether it was edited; nothing
    /// if a person wrote it.
    pub(super) key: Option<String>,
    /// The contact as a person edited it.
    pub(super) edited: Option<String>,
}

impl ImportKey {
    fn read(text: &str) -> Option<Self> {
        let (office, digest) = text.split_once(' ')?;
        Some(Self {
            office: office.to_owned(),
            digest: digest.to_owned(),
        })
    }

    fn new(office: &str, fields: &ContactFields) -> Self {
        Self {
            office: office.to_owned(),
            digest: digest_of(fields),
        }
    }

    fn written(&self) -> String {
        format!("{} {}", self.office, self.digest)
    }
}

impl Imported {
    fn is_edited(&self) -> bool {
        let digest = self.key.as_ref().map(|key| key.digest.as_str());
        digest != Some(digest_of(&self.fields).as_str())
    }

    /// The contact as written in the file. One that a person has hidden stays hidden.
    fn kept(self, id: &str, key: Option<&ImportKey>) -> Result<MergedContact, ImportError> {
        let mut fields = self.fields;
        fields.remove("hide");
        let contact = serde_json::from_value(Value::Object(fields))
            .map_err(|error| unreadable(id, &error))?;
        Ok(MergedContact {
            contact,
            key: key.map(ImportKey::written),
            edited: Some(self.text),
        })
    }
}

fn unreadable(id: &str, error: &serde_json::Error) -> ImportError {
    ImportError::EditedEntry {
        why: format!("[{id}]: {error}"),
    }
}

impl Edits {
    pub(super) fn read(folder: &PackFolder) -> Result<Self, ImportError> {
        let file = file_of(EntryKind::Contact);
        let text = folder.files.get(&file).unwrap_or_default();
        let (before, inner, after) = OwnBlock { import: NAME }.split(&file, text)?;
        let mut keys = keys(text);
        let mut texts = texts(inner)?;
        let imported = entries(inner)?.into_iter().map(|(id, fields)| {
            let (key, text) = (keys.remove(&id), texts.remove(&id));
            let text = text.unwrap_or_default();
            (id, Imported { fields, text, key })
        });
        let own = entries(&format!("{before}\n{after}"))?.into_iter();
        let own = own.filter_map(|(id, fields)| {
            let url = fields.get("source")?.get("url")?.as_str()?.to_owned();
            Some((url, (id, fields)))
        });
        Ok(Self {
            imported: imported.collect(),
            own: own.collect(),
        })
    }

    /// Whether a person has taken a contact over. Differences from the source are
    /// reported.
    pub(super) fn is_taken_over(&self, contact: &Contact, losses: &mut LossReport) -> bool {
        let Some((id, fields)) = self.own.get(&contact.source.url) else {
            return false;
        };
        report(id, fields, contact, losses);
        true
    }

    /// The contact that goes into the pack: the edited one, else that of the source.
    pub(super) fn merged(
        &mut self,
        id: &str,
        office: &str,
        contact: Contact,
        losses: &mut LossReport,
    ) -> Result<MergedContact, ImportError> {
        let fields = fields_of(&contact);
        let key = ImportKey::new(office, &fields);
        let before = self.imported.remove(id);
        let edited = before.filter(|before| before.is_edited() && before.fields != fields);
        let Some(before) = edited else {
            return Ok(MergedContact {
                contact,
                key: Some(key.written()),
                edited: None,
            });
        };
        report(id, &before.fields, &contact, losses);
        let key = before.key.clone().unwrap_or(key);
        before.kept(id, Some(&key))
    }

    /// The edited contacts that are no longer in the source.
    pub(super) fn left(
        self,
        losses: &mut LossReport,
    ) -> Result<Vec<(String, MergedContact)>, ImportError> {
        let edited = self.imported.into_iter();
        edited
            .filter(|(_, imported)| imported.is_edited())
            .map(|(id, imported)| {
                let key = imported.key.clone();
                let what = match &key {
                    Some(key) => format!("no longer in the source: {}", source_url(&key.office)),
                    None => "not in the source".to_owned(),
                };
                losses.add(LossKind::Edited, &id, None, &what);
                let kept = imported.kept(&id, key.as_ref())?;
                Ok((id, kept))
            })
            .collect()
    }
}

/// The keys of the contacts of the import, by id.
fn keys(text: &str) -> BTreeMap<String, ImportKey> {
    let known = known_imports(text, NAME).into_iter();
    let known = known.filter(|import| import.label == NAME);
    known
        .flat_map(|import| import.entries)
        .filter_map(|entry| Some((entry.id, ImportKey::read(&entry.key?)?)))
        .collect()
}

/// The entries of a part of a file.
fn entries(text: &str) -> Result<BTreeMap<String, ContactFields>, ImportError> {
    let table: toml::Table = toml::from_str(text).map_err(|error| ImportError::EditedEntry {
        why: error.message().to_owned(),
    })?;
    let entries = toml_json::object(table).into_iter();
    Ok(entries
        .filter_map(|(id, entry)| match entry {
            Value::Object(fields) => Some((id, fields)),
            _ => None,
        })
        .collect())
}

/// The entries of a part of a file as they are written, with their comments.
fn texts(text: &str) -> Result<BTreeMap<String, String>, ImportError> {
    let document: DocumentMut =
        text.parse()
            .map_err(|error: toml_edit::TomlError| ImportError::EditedEntry {
                why: error.message().to_owned(),
            })?;
    let texts = document.iter().map(|(id, entry)| {
        let mut alone = DocumentMut::new();
        alone.insert(id, entry.clone());
        (id.to_owned(), without_marks(&alone.to_string()))
    });
    Ok(texts.collect())
}

/// The text of an entry without the comments that the import writes.
fn without_marks(text: &str) -> String {
    let is_mark = |line: &&str| {
        is_key_comment(line) || own_block::EDITED.lines().any(|comment| comment == *line)
    };
    let lines: Vec<&str> = text.lines().filter(|line| !is_mark(line)).collect();
    format!("{}\n", lines.join("\n").trim())
}

/// The fields of a contact as a file holds them.
fn fields_of(contact: &Contact) -> ContactFields {
    let fields = serde_json::to_value(contact).ok();
    let mut fields = match fields {
        Some(Value::Object(fields)) => fields,
        _ => ContactFields::new(),
    };
    fields.retain(|_, value| !is_default(value));
    for value in fields.values_mut() {
        drop_defaults(value);
    }
    fields
}

fn is_default(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(list) => list.is_empty(),
        _ => false,
    }
}

fn drop_defaults(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|_, value| !is_default(value));
            fields.values_mut().for_each(drop_defaults);
        }
        Value::Array(list) => list.iter_mut().for_each(drop_defaults),
        _ => {}
    }
}

fn digest_of(fields: &ContactFields) -> String {
    let sorted = sorted(&Value::Object(fields.clone()));
    Digest::of(sorted.to_string().as_bytes()).short()
}

/// A value with its fields in alphabetical order, because their order in the file is
/// meaningless.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let by_name: BTreeMap<&String, &Value> = fields.iter().collect();
            let by_name = by_name.into_iter();
            Value::Object(
                by_name
                    .map(|(name, value)| (name.clone(), sorted(value)))
                    .collect(),
            )
        }
        Value::Array(list) => list.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

/// Reports how the source differs from the contact that is kept.
fn report(id: &str, kept: &ContactFields, contact: &Contact, losses: &mut LossReport) {
    let now = fields_of(contact);
    let names = kept.keys().chain(now.keys());
    let names: BTreeSet<&String> = names.collect();
    for name in names {
        // The days follow from the source, and change with anything.
        if name == "review_by" || kept.get(name) == now.get(name) {
            continue;
        }
        let says = now.get(name).map_or_else(
            || "nothing".to_owned(),
            |value| match value {
                Value::String(text) => shown(text),
                other => shown(&other.to_string()),
            },
        );
        let what = format!("{name}; the source says {says}");
        losses.add(LossKind::Edited, id, None, &what);
    }
}
