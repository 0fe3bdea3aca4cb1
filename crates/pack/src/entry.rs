//! The entries of a pack as written in its files, before layering.

use lotse_core::EntryKind;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The field by which an entry says which module it belongs to.
pub(crate) const MODULE: &str = "module";

/// An entry of one pack: the fields it adds to or changes in the lower layers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Its kind.
    pub kind: EntryKind,
    /// Its id, as written.
    pub id: String,
    /// Its fields, as written.
    pub body: Map<String, Value>,
}

impl Entry {
    /// The module it belongs to, if any.
    pub(crate) fn module(&self) -> Option<&str> {
        self.body.get(MODULE)?.as_str()
    }
}

/// The kind of the entries in a file of a pack.
pub(crate) fn kind_of_file(path: &str) -> Option<EntryKind> {
    match path {
        "topics.toml" => Some(EntryKind::Topic),
        "groups.toml" => Some(EntryKind::Group),
        "facts.toml" => Some(EntryKind::Fact),
        "questions.toml" => Some(EntryKind::Question),
        "documents.toml" => Some(EntryKind::Document),
        "roles.toml" => Some(EntryKind::Role),
        "contacts.toml" => Some(EntryKind::Contact),
        "holidays.toml" => Some(EntryKind::Holiday),
        "guides.toml" => Some(EntryKind::Guide),
        "events.toml" => Some(EntryKind::Event),
        "modules.toml" => Some(EntryKind::Module),
        "figures.toml" => Some(EntryKind::Figure),
        _ => {
            let step = path.strip_prefix("steps/")?.strip_suffix(".toml")?;
            (!step.contains('/')).then_some(EntryKind::Step)
        }
    }
}
