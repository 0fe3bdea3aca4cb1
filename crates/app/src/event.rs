//! What a shell is told: that something has changed, never what.

use lotse_store::Changes;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Something has changed. Screens that show one of the topics ask again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppEvent {
    /// What has changed.
    pub topics: Vec<Topic>,
}

/// What may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// The newcomer's answers.
    Answers,
    /// Marks, notes, own dates, papers.
    Progress,
    /// Language, place, appearance.
    Settings,
    /// What was searched for.
    Searches,
    /// What the packs say.
    Content,
    /// Conversations, messages, and what is shared.
    Talk,
    /// Whether the app is locked.
    Lock,
    /// A link that came from outside.
    Link,
    /// How far an update is, and how fresh the content is.
    Update,
}

impl AppEvent {
    /// What a write to the store has changed; `None` when it has changed nothing.
    pub(crate) fn of(changes: &Changes) -> Option<Self> {
        let topics: Vec<Topic> = changes.topics().filter_map(Topic::of).collect();
        (!topics.is_empty()).then_some(Self { topics })
    }
}

impl Topic {
    /// What the screens call it; none when no screen shows it.
    fn of(topic: lotse_store::Topic) -> Option<Self> {
        Some(match topic {
            lotse_store::Topic::Answers => Self::Answers,
            lotse_store::Topic::Progress => Self::Progress,
            lotse_store::Topic::Settings => Self::Settings,
            lotse_store::Topic::Searches => Self::Searches,
            lotse_store::Topic::Talk => Self::Talk,
            lotse_store::Topic::Envelopes => return None,
        })
    }
}
