//! What an import adds to a pack and removes from it.

use std::collections::BTreeSet;

use jiff::civil::Date;
use lotse_core::{EntryKind, Event};
use lotse_pack_model::toml_json;

use super::{Draft, ImportError, PackFolder, draft::DraftEntry};

/// From how many entries on half of them is a sound reason to ask.
const MANY: usize = 4;

/// How the entries of an import differ from those of the import before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// The ids of new entries.
    pub added: Vec<String>,
    /// The ids of entries that go.
    pub removed: Vec<String>,
}

impl PackFolder {
    /// Compares a draft with the import that it replaces.
    pub fn difference(&self, draft: &Draft) -> Result<Difference, ImportError> {
        let mut difference = Difference::default();
        for kind in &draft.kinds {
            let before = self.imported(&draft.name, *kind)?;
            let before: BTreeSet<String> = before.into_iter().map(|(id, _)| id).collect();
            let now: BTreeSet<String> = entries(draft, *kind)
                .map(|entry| entry.id.clone())
                .collect();
            difference.added.extend(now.difference(&before).cloned());
            difference.removed.extend(before.difference(&now).cloned());
        }
        Ok(difference)
    }

    /// Fails if a draft lacks most entries of the import that it replaces, or all.
    /// Events that are over do not count: calendars forget them.
    pub fn expect_enough(&self, draft: &Draft, today: Date) -> Result<(), ImportError> {
        for kind in &draft.kinds {
            let before = self.imported(&draft.name, *kind)?.into_iter();
            let is_current = |entry: &toml::Value| {
                event(*kind, entry).is_none_or(|event| is_ahead(&event, today))
            };
            let before: Vec<String> = before
                .filter(|(_, entry)| is_current(entry))
                .map(|(id, _)| id)
                .collect();
            let now: BTreeSet<&str> = entries(draft, *kind)
                .map(|entry| entry.id.as_str())
                .collect();
            let kept = before.iter().filter(|id| now.contains(id.as_str())).count();
            let few = before.len() >= MANY && kept * 2 < before.len();
            if few || (now.is_empty() && !before.is_empty()) {
                return Err(ImportError::FarFewer {
                    kind: *kind,
                    before: before.len(),
                    gone: before.len() - kept,
                });
            }
        }
        Ok(())
    }
}

fn entries(draft: &Draft, kind: EntryKind) -> impl Iterator<Item = &DraftEntry> {
    let entries = draft.entries.iter();
    entries.filter(move |entry| entry.body.kind() == kind)
}

/// An imported event; `None` for another entry, or one that cannot be read.
fn event(kind: EntryKind, entry: &toml::Value) -> Option<Event> {
    let table = entry.as_table().filter(|_| kind == EntryKind::Event)?;
    let fields = toml_json::object(table.clone());
    serde_json::from_value(fields.into()).ok()
}

fn is_ahead(event: &Event, today: Date) -> bool {
    event.starts.date() > today || !event.next(today.at(0, 0, 0, 0), 1).is_empty()
}
