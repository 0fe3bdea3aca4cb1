use lotse_i18n::Language;
use serde::Serialize;
use specta::Type;

/// Text direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl From<lotse_i18n::Direction> for Direction {
    fn from(direction: lotse_i18n::Direction) -> Self {
        match direction {
            lotse_i18n::Direction::Ltr => Self::Ltr,
            lotse_i18n::Direction::Rtl => Self::Rtl,
        }
    }
}

/// A text of a pack, with the language in which it was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Text {
    /// The text.
    pub value: String,
    /// Its language; a fallback if the reader's is missing.
    pub language: String,
    /// The direction of that language.
    pub direction: Direction,
}

impl From<lotse_i18n::Text> for Text {
    fn from(text: lotse_i18n::Text) -> Self {
        Self {
            value: text.value,
            language: text.language.to_string(),
            direction: text.direction.into(),
        }
    }
}

impl Text {
    /// A text in a language.
    pub(crate) fn in_language(value: String, language: &Language) -> Self {
        Self {
            value,
            language: language.to_string(),
            direction: language.direction().into(),
        }
    }
}

/// The texts of the interface in one language, as Fluent.
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
