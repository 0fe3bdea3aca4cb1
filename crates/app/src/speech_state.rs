//! Voices, their speed and their progress.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A voice of the system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VoiceView {
    /// Unique id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its language, mostly a BCP 47 tag.
    pub language: String,
}

/// Progress of a spoken text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SpeechView {
    /// The number of the text.
    pub number: u32,
    /// The state of the text.
    pub state: SpeechStateView,
    /// The piece that is being spoken, if the voice reports it.
    pub piece: Option<u32>,
}

/// The state of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SpeechStateView {
    /// It is spoken, or about to be.
    Speaking,
    /// It was spoken to its end.
    Spoken,
    /// Interrupted, maybe by another program.
    Cut,
    /// The voice failed.
    Failed,
}

/// Speed of the voice that reads aloud.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum SpeechRate {
    Slowest,
    Slow,
    #[default]
    Normal,
    Fast,
    Fastest,
}
