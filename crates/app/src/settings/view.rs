use lotse_i18n::Text;
use lotse_store::KeyPlace;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::speech_state::SpeechRate;

/// Language, appearance and the speed of the voice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// The chosen language.
    pub language: Option<String>,
    /// Other languages that the person reads, the best one first: at most two.
    pub also: Vec<String>,
    /// Text size.
    pub text_size: TextSize,
    /// Colour scheme.
    pub theme: Theme,
    /// Contrast.
    pub contrast: Contrast,
    /// Speed of the voice that reads aloud.
    pub speech_rate: SpeechRate,
}

/// Text size.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum TextSize {
    #[default]
    Normal,
    Large,
    Largest,
}

/// Colour scheme.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

/// Contrast.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Contrast {
    #[default]
    System,
    More,
}

/// What data is stored, where, and where the content comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AboutView {
    /// The version of the app.
    pub version: String,
    /// Where the key of the person's data is kept.
    pub key_place: KeyPlace,
    /// The folder of the person's data.
    pub data_folder: String,
    /// Packs in use, the country's first.
    pub packs: Vec<PackView>,
    /// Where the names and positions of places come from.
    pub credit: Option<Text>,
}

/// A pack in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PackView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its version.
    pub version: String,
    /// Who is responsible for it.
    pub publisher: String,
    /// How its languages were made.
    pub languages: Vec<PackLanguageView>,
}

/// How a language of a pack was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PackLanguageView {
    /// The language.
    pub language: String,
    /// Machine-translated and not reviewed since.
    pub machine: bool,
    /// When it was last reviewed.
    pub reviewed_on: Option<String>,
}
