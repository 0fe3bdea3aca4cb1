//! What people changed in imported contacts. A comment holds the digest of each contact
//! as it was imported: where the contact differs from it, a person edited it, and it is
//! kept. A contact that a person moved out of the imported part is theirs altogether.

use std::collections::BTreeMap;

use lotse_core::{Contact, EntryKind};
use lotse_pack_model::{Digest, toml_json};
use serde_json::{Map, Value};

use super::super::{
    ImportError, LossKind, LossReport, PackFolder, entry_toml::file_of,
    known_import::known_imports, loss::shown, own_block::OwnBlock,
};
use super::{draft::NAME, office::source_url};

/// The fields of a contact.
type Fields = Map<String, Value>;

/// The contacts of the pack before the import.
pub(super) struct Edits {
    /// The imported contacts, by id.
    imported: BTreeMap<String, Imported>,
    /// The contacts that people wrote or moved out, by the URLs of their sources.
    own: BTreeMap<String, (String, Fields)>,
}

/// An imported contact, as it stands in the file.
struct Imported {
    fields: Fields,
    /// What the source calls it, and the digest of what was imported.
    key: String,
}

impl Imported {
    fn is_edited(&self) -> bool {
        let digest = self.key.split_once(' ').map(|(_, digest)| digest);
        digest.is_some_and(|imported| imported != digest_of(&self.fields))
    }

    fn contact(&self, id: &str) -> Result<Contact, ImportError> {
        let fields = Value::Object(self.fields.clone());
        serde_json::from_value(fields).map_err(|error| ImportError::EditedEntry {
            why: format!("[{id}]: {error}"),
        })
    }
}

impl Edits {
    pub(super) fn read(folder: &PackFolder) -> Result<Self, ImportError> {
        let file = file_of(EntryKind::Contact);
        let text = folder.files.get(&file).unwrap_or_default();
        let (before, inner, after) = OwnBlock { import: NAME }.split(&file, text)?;
        let known = known_imports(text, NAME).into_iter();
        let known = known.filter(|import| import.label == NAME);
        let mut keys: BTreeMap<String, String> = known
            .flat_map(|import| import.entries)
            .filter_map(|entry| Some((entry.id, entry.key?)))
            .collect();
        let imported = entries(inner)?.into_iter().map(|(id, fields)| {
            let key = keys.remove(&id).unwrap_or_default();
            (id, Imported { fields, key })
        });
        let own = entries(&format!("{before}\n{after}")).unwrap_or_default();
        let own = own.into_iter().filter_map(|(id, fields)| {
            let url = fields.get("source")?.get("url")?.as_str()?.to_owned();
            Some((url, (id, fields)))
        });
        Ok(Self {
            imported: imported.collect(),
            own: own.collect(),
        })
    }

    /// Whether a person has taken a contact over. What the source says otherwise is reported.
    pub(super) fn is_taken_over(&self, contact: &Contact, losses: &mut LossReport) -> bool {
        let Some((id, fields)) = self.own.get(&contact.source.url) else {
            return false;
        };
        report(id, fields, contact, losses);
        true
    }

    /// The contact that goes into the pack, and its key: the edited one, else that of the source.
    pub(super) fn merged(
        &mut self,
        id: &str,
        office: &str,
        contact: Contact,
        losses: &mut LossReport,
    ) -> Result<(Contact, String), ImportError> {
        let key = format!("{office} {}", digest_of(&fields_of(&contact)));
        let Some(before) = self.imported.remove(id) else {
            return Ok((contact, key));
        };
        if !before.is_edited() || before.fields == fields_of(&contact) {
            return Ok((contact, key));
        }
        report(id, &before.fields, &contact, losses);
        Ok((before.contact(id)?, before.key))
    }

    /// The edited contacts that are no longer in the source.
    pub(super) fn left(
        self,
        losses: &mut LossReport,
    ) -> Result<Vec<(String, Contact, String)>, ImportError> {
        let edited = self.imported.into_iter();
        edited
            .filter(|(_, imported)| imported.is_edited())
            .map(|(id, imported)| {
                let office = imported.key.split(' ').next().unwrap_or_default();
                let what = format!("no longer in the source: {}", source_url(office));
                losses.add(LossKind::Edited, &id, None, &what);
                let contact = imported.contact(&id)?;
                Ok((id, contact, imported.key))
            })
            .collect()
    }
}

/// The entries of a part of a file.
fn entries(text: &str) -> Result<BTreeMap<String, Fields>, ImportError> {
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

/// The fields of a contact as a file holds them.
fn fields_of(contact: &Contact) -> Fields {
    let fields = serde_json::to_value(contact).ok();
    let mut fields = match fields {
        Some(Value::Object(fields)) => fields,
        _ => Fields::new(),
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

fn digest_of(fields: &Fields) -> String {
    let sorted = sorted(&Value::Object(fields.clone()));
    Digest::of(sorted.to_string().as_bytes()).short()
}

/// A value with its fields in alphabetical order: that in the file says nothing.
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

/// Reports what the source says otherwise than the contact that is kept.
fn report(id: &str, kept: &Fields, contact: &Contact, losses: &mut LossReport) {
    let now = fields_of(contact);
    let names = kept.keys().chain(now.keys());
    let names: std::collections::BTreeSet<&String> = names.collect();
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
