use lotse_i18n::{Direction, Text};
use serde::Serialize;
use specta::Type;

/// The interface's texts in one language, as Fluent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TextLayer {
    /// The language.
    pub language: String,
    /// Its text direction.
    pub direction: Direction,
    /// Fluent; a later source overrides an earlier one, message by message.
    pub sources: Vec<String>,
}

/// A topic's label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TopicLabel {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// The name of its icon.
    pub icon: String,
}
