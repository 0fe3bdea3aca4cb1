//! Which ids imported entries get.

use std::collections::{BTreeMap, BTreeSet};

use lotse_core::EntryKind;

use super::slug::slug;

/// The ids that are taken, and those that an earlier import gave.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ids {
    taken: BTreeMap<EntryKind, BTreeSet<String>>,
    /// By kind and source: people's progress hangs on ids, so an entry keeps its own.
    given: BTreeMap<(EntryKind, String), String>,
}

impl Ids {
    /// An id that no imported entry may have.
    pub(crate) fn take(&mut self, kind: EntryKind, id: &str) {
        self.taken.entry(kind).or_default().insert(id.to_owned());
    }

    /// An id that an earlier import gave to what comes from `source`.
    pub(crate) fn remember(&mut self, kind: EntryKind, source: &str, id: &str) {
        self.take(kind, id);
        self.given
            .entry((kind, source.to_owned()))
            .or_insert_with(|| id.to_owned());
    }

    /// The id of what comes from `source`: the one it had, else one made of the name.
    pub(crate) fn give(&mut self, kind: EntryKind, source: &str, name: &str) -> String {
        if let Some(id) = self.given.remove(&(kind, source.to_owned())) {
            return id;
        }
        let word = slug(name).unwrap_or_else(|| kind.word().to_owned());
        let taken = self.taken.entry(kind).or_default();
        let mut id = word.clone();
        let mut number = 2_u32;
        while taken.contains(&id) {
            id = format!("{word}-{number}");
            number += 1;
        }
        taken.insert(id.clone());
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_name_twice_is_told_apart_by_a_number() {
        let mut ids = Ids::default();
        ids.take(EntryKind::Guide, "wohnen");
        assert_eq!(ids.give(EntryKind::Guide, "a", "Wohnen"), "wohnen-2");
        assert_eq!(ids.give(EntryKind::Guide, "b", "Wohnen"), "wohnen-3");
        assert_eq!(ids.give(EntryKind::Contact, "c", "Wohnen"), "wohnen");
    }

    #[test]
    fn what_was_imported_before_keeps_its_id() {
        let mut ids = Ids::default();
        ids.remember(EntryKind::Guide, "https://example.org/a", "wohnen");
        assert_eq!(ids.give(EntryKind::Guide, "new", "Wohnen"), "wohnen-2");
        assert_eq!(
            ids.give(EntryKind::Guide, "https://example.org/a", "Mieten"),
            "wohnen"
        );
    }
}
