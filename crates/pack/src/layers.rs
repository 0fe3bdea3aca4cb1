//! Merges packs as layers: country, state, region, city, organisation.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use lotse_core::{Content, ModuleId, PackId};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::{Entry, entry::MODULE};
use lotse_core::EntryKind;

/// The entries of one pack.
#[derive(Debug, Clone, PartialEq)]
pub struct Layer {
    /// The pack.
    pub pack: PackId,
    /// The entries it adds, changes or hides.
    pub entries: Vec<Entry>,
}
/// The field by which a later layer hides an entry.
const HIDE: &str = "hide";

impl Layer {
    /// Keeps entries of open modules and those that belong to no module.
    #[must_use]
    pub fn with_open(mut self, modules: &BTreeSet<ModuleId>) -> Self {
        self.entries.retain(|entry| match entry.module() {
            Some(module) => modules.iter().any(|open| open.as_str() == module),
            None => true,
        });
        self
    }
}

/// An entry is invalid once its layers are merged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind} \"{id}\": {reason}")]
pub struct EntryError {
    /// The packs that contribute to it, the lowest layer first.
    pub packs: Vec<PackId>,
    /// Its kind.
    pub kind: EntryKind,
    /// Its id.
    pub id: String,
    /// The invalid field, if it is one.
    pub field: Option<String>,
    /// The problem.
    pub reason: String,
}

/// Merges the layers of a place, the country first.
///
/// An upper layer adds entries, changes them field by field, or hides them
/// (`hide = true`). Invalid entries are left out and returned as errors next to
/// the rest.
pub fn build_content(layers: &[Layer]) -> (Content, Vec<EntryError>) {
    let merged = merge(layers);
    let mut content = Content {
        layers: layers.iter().map(|layer| layer.pack.clone()).collect(),
        ..Content::default()
    };
    let mut errors = Vec::new();
    for ((kind, id), entry) in merged {
        if !entry.hidden {
            entry.put(
                &mut content,
                kind,
                &id,
                &content_packs(layers, &entry),
                &mut errors,
            );
        }
    }
    order_steps(&mut content);
    (content, errors)
}

/// An entry during the merge.
struct Merged {
    body: Map<String, Value>,
    hidden: bool,
    /// Indexes of the layers that contribute to it; the first one defines it.
    layers: Vec<usize>,
}

fn merge(layers: &[Layer]) -> IndexMap<(EntryKind, String), Merged> {
    let mut merged: IndexMap<(EntryKind, String), Merged> = IndexMap::new();
    for (index, layer) in layers.iter().enumerate() {
        for entry in &layer.entries {
            let below = merged
                .entry((entry.kind, entry.id.clone()))
                .or_insert_with(|| Merged {
                    body: Map::new(),
                    hidden: false,
                    layers: Vec::new(),
                });
            below.overlay(index, &entry.body);
        }
    }
    merged
}

impl Merged {
    fn overlay(&mut self, layer: usize, above: &Map<String, Value>) {
        self.layers.push(layer);
        for (field, value) in above {
            match (field.as_str(), value) {
                // An upper layer may restore what a lower one has hidden.
                (HIDE, Value::Bool(hide)) => self.hidden = *hide,
                // The module was checked before, see `Layer::with_open`.
                (MODULE, Value::String(_)) => {}
                _ => drop(self.body.insert(field.clone(), value.clone())),
            }
        }
    }

    fn put(
        &self,
        content: &mut Content,
        kind: EntryKind,
        id: &str,
        packs: &[PackId],
        errors: &mut Vec<EntryError>,
    ) {
        let result = match kind {
            EntryKind::Topic => self.insert(id, &mut content.topics),
            EntryKind::Group => self.insert(id, &mut content.groups),
            EntryKind::Fact => self.insert(id, &mut content.facts),
            EntryKind::Question => self.insert(id, &mut content.questions),
            EntryKind::Document => self.insert(id, &mut content.documents),
            EntryKind::Role => self.insert(id, &mut content.roles),
            EntryKind::Step => self.insert(id, &mut content.steps),
            EntryKind::Holiday => self.insert(id, &mut content.holidays),
            EntryKind::Guide => self.insert(id, &mut content.guides),
            EntryKind::Event => self.insert(id, &mut content.events),
            EntryKind::Module => self.insert(id, &mut content.modules),
            EntryKind::Figure => self.insert(id, &mut content.figures),
            EntryKind::Contact => self.insert(id, &mut content.contacts).inspect(|()| {
                if let (Some(contact), Some(layer)) =
                    (content.contacts.get_mut(id), self.layers.first())
                {
                    contact.layer = *layer;
                }
            }),
        };
        if let Err((field, reason)) = result {
            errors.push(EntryError {
                packs: packs.to_vec(),
                kind,
                id: id.to_owned(),
                field,
                reason,
            });
        }
    }

    fn insert<K, V>(
        &self,
        id: &str,
        map: &mut IndexMap<K, V>,
    ) -> Result<(), (Option<String>, String)>
    where
        K: std::str::FromStr<Err = lotse_core::IdError> + std::hash::Hash + Eq,
        V: DeserializeOwned,
    {
        let key = id
            .parse()
            .map_err(|error: lotse_core::IdError| (None, error.to_string()))?;
        for (field, expected) in [(HIDE, "true or false"), (MODULE, "the id of a module")] {
            // Only a value that `overlay` could not read is still there.
            if self.body.contains_key(field) {
                return Err((Some(field.to_owned()), format!("`{field}` is {expected}")));
            }
        }
        let value = serde_path_to_error::deserialize(Value::Object(self.body.clone())).map_err(
            |error| {
                let path = error.path().to_string();
                (
                    (path != ".").then_some(path),
                    error.into_inner().to_string(),
                )
            },
        )?;
        map.insert(key, value);
        Ok(())
    }
}

fn content_packs(layers: &[Layer], entry: &Merged) -> Vec<PackId> {
    entry
        .layers
        .iter()
        .filter_map(|index| Some(layers.get(*index)?.pack.clone()))
        .collect()
}

/// Sorts steps by their topics, and within a topic in the order of the files.
fn order_steps(content: &mut Content) {
    let topics = &content.topics;
    content
        .steps
        .sort_by_cached_key(|_, step| topics.get_index_of(&step.topic).unwrap_or(usize::MAX));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn layer(pack: &str, entries: &[(EntryKind, &str, Value)]) -> Layer {
        Layer {
            pack: pack.parse().unwrap(),
            entries: entries
                .iter()
                .map(|(kind, id, body)| Entry {
                    kind: *kind,
                    id: (*id).to_owned(),
                    body: body.as_object().unwrap().clone(),
                })
                .collect(),
        }
    }

    fn step(topic: &str) -> Value {
        json!({
            "topic": topic, "review_by": "2027-01-31",
            "source": {"url": "https://example.org/", "title": "Law", "verified": "2026-08-19"},
        })
    }

    #[test]
    fn a_later_layer_adds_changes_and_hides() {
        let country = layer(
            "de",
            &[
                (EntryKind::Step, "kept", step("arrival")),
                (EntryKind::Step, "changed", step("arrival")),
                (EntryKind::Step, "hidden", step("arrival")),
            ],
        );
        let city = layer(
            "de-jena",
            &[
                (
                    EntryKind::Step,
                    "changed",
                    json!({"web": "https://jena.de/"}),
                ),
                (EntryKind::Step, "hidden", json!({"hide": true})),
                (EntryKind::Step, "added", step("housing")),
            ],
        );
        let (content, errors) = build_content(&[country, city]);
        assert_eq!(errors, []);
        let ids: Vec<_> = content
            .steps
            .keys()
            .map(lotse_core::StepId::as_str)
            .collect();
        assert_eq!(ids, ["kept", "changed", "added"]);
        assert_eq!(
            content.steps["changed"].web.as_deref(),
            Some("https://jena.de/")
        );
        assert_eq!(content.steps["changed"].topic.as_str(), "arrival");
    }

    #[test]
    fn a_citys_office_comes_before_the_national_service() {
        let contact = |name: &str| {
            json!({
                "roles": ["registration-office"], "web": format!("https://{name}/"), "review_by": "2027-01-31",
                "source": {"url": "https://example.org/", "title": "Page", "verified": "2026-08-19"},
            })
        };
        let country = layer(
            "de",
            &[(EntryKind::Contact, "service", contact("national"))],
        );
        let city = layer(
            "de-jena",
            &[(EntryKind::Contact, "office", contact("jena"))],
        );
        let role = "registration-office".parse().unwrap();
        let (content, _) = build_content(&[country.clone(), city]);
        let [(id, office)] = content.contacts_of(&role)[..] else {
            panic!("one office")
        };
        assert_eq!(content.qualified(id, office), "de-jena/office");
        let (content, _) = build_content(&[country]);
        assert_eq!(
            content.contacts_of(&role).len(),
            1,
            "the national service remains"
        );
    }

    #[test]
    fn what_belongs_to_a_module_shows_once_the_module_is_open() {
        let mut hunting = step("housing");
        hunting["module"] = json!("house-hunting");
        let employer = layer(
            "de-employer",
            &[
                (EntryKind::Step, "for-all", step("arrival")),
                (EntryKind::Step, "viewing", hunting),
            ],
        );
        let open = |modules: &[&str]| {
            let modules = modules.iter().map(|id| id.parse().unwrap()).collect();
            let (content, errors) = build_content(&[employer.clone().with_open(&modules)]);
            assert_eq!(errors, []);
            content.steps.len()
        };
        assert_eq!(open(&[]), 1);
        assert_eq!(open(&["language-course"]), 1);
        assert_eq!(open(&["house-hunting"]), 2);
    }

    #[test]
    fn a_module_or_hide_that_cannot_be_read_leaves_the_entry_out() {
        for (field, wrong) in [("module", json!(5)), ("hide", json!("yes"))] {
            let mut entry = step("arrival");
            entry[field] = wrong;
            let (content, errors) =
                build_content(&[layer("de", &[(EntryKind::Step, "wrong", entry)])]);
            assert!(content.steps.is_empty(), "{field}");
            assert_eq!(errors[0].field.as_deref(), Some(field));
        }
    }

    #[test]
    fn an_unknown_word_is_an_error_and_the_rest_stays() {
        let mut wrong = step("arrival");
        wrong["neds"] = json!(["kept"]);
        let (content, errors) = build_content(&[layer(
            "de",
            &[
                (EntryKind::Step, "kept", step("arrival")),
                (EntryKind::Step, "wrong", wrong),
            ],
        )]);
        assert_eq!(content.steps.len(), 1);
        assert!(
            errors[0].reason.contains("unknown field `neds`"),
            "{}",
            errors[0].reason
        );
    }
}
