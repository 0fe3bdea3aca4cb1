//! What a shell is told: that something has changed, never what.

use lotse_store::Changes;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Something has changed. Screens that show one of the areas ask again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppEvent {
    /// What has changed.
    pub areas: Vec<Area>,
}

/// What may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
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
        let areas: Vec<Area> = changes.areas().filter_map(Area::of).collect();
        (!areas.is_empty()).then_some(Self { areas })
    }
}

impl Area {
    /// What the screens call it; none when no screen shows it.
    fn of(topic: lotse_store::UserArea) -> Option<Self> {
        Some(match topic {
            lotse_store::UserArea::Answers => Self::Answers,
            lotse_store::UserArea::Progress => Self::Progress,
            lotse_store::UserArea::Settings => Self::Settings,
            lotse_store::UserArea::Searches => Self::Searches,
            lotse_store::UserArea::Talk => Self::Talk,
            lotse_store::UserArea::Envelopes => return None,
        })
    }
}
