//! What a transaction has changed, so that the screens which show it ask again.

use std::collections::BTreeSet;

/// Something of a person's data that screens show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UserArea {
    /// The answers to facts.
    Answers,
    /// Marks, notes and own dates of steps, and the papers held.
    Progress,
    /// The settings of this device.
    Settings,
    /// What was searched for on this device.
    Searches,
    /// Conversations, messages, and what is shared.
    Talk,
    /// Keys, sessions and envelopes on their way: no screen shows them.
    Envelopes,
}

/// What a transaction has changed; empty when all was so already.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes(BTreeSet<UserArea>);

impl Changes {
    /// Whether nothing has changed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether something of `area` has changed.
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
