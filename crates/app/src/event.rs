//! Events for the shell: which areas have changed, never the data.

use lotse_store::Changes;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Some areas have changed. Screens that show one of them reload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AppEvent {
    /// The changed areas.
    pub areas: Vec<Area>,
}

/// A kind of data that may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// The newcomer's answers.
    Answers,
    /// Marks, notes, own dates, documents held.
    Progress,
    /// Language, place, appearance.
    Settings,
    /// Recent searches.
    Searches,
    /// The installed content.
    Content,
    /// Conversations, messages and shared plans.
    Talk,
    /// Whether the app is locked.
    Lock,
    /// A link from outside.
    Link,
    /// Progress of reading aloud.
    Speech,
    /// Progress of an update, and how fresh the content is.
    Update,
}

impl AppEvent {
    /// The event for a write to the store; `None` when nothing changed.
    pub(crate) fn of(changes: &Changes) -> Option<Self> {
        let areas: Vec<Area> = changes.areas().filter_map(Area::of).collect();
        (!areas.is_empty()).then_some(Self { areas })
    }
}

impl Area {
    /// The area of a store area; `None` when no screen shows it.
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
