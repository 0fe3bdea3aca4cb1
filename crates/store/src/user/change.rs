//! The areas that a transaction has changed, so that screens showing them reload.

use std::collections::BTreeSet;

/// A kind of a person's data that screens show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UserArea {
    /// The answers to facts.
    Answers,
    /// Marks, notes and own dates of steps, and the documents held.
    Progress,
    /// The settings of this device.
    Settings,
    /// The recent searches on this device.
    Searches,
    /// Conversations, messages and shared plans.
    Talk,
    /// Keys, sessions and envelopes in transit; no screen shows them.
    Envelopes,
}

/// The areas that a transaction has changed; empty if nothing changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes(BTreeSet<UserArea>);

impl Changes {
    /// Whether nothing has changed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether something in `area` has changed.
    pub fn contains(&self, area: UserArea) -> bool {
        self.0.contains(&area)
    }

    /// The areas that have changed, each once.
    pub fn areas(&self) -> impl Iterator<Item = UserArea> {
        self.0.iter().copied()
    }

    pub(crate) fn note(&mut self, area: UserArea) {
        self.0.insert(area);
    }
}
