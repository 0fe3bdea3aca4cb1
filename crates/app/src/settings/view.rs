use lotse_i18n::Text;
use lotse_store::KeyPlace;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Language and appearance.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// The chosen language.
    pub language: Option<String>,
    /// How large texts are.
    pub text_size: TextSize,
    /// Light or dark.
    pub theme: Theme,
    /// How strong contrasts are.
    pub contrast: Contrast,
}

/// How large texts are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum TextSize {
    #[default]
    Normal,
    Large,
    Largest,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

/// How strong contrasts are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Contrast {
    #[default]
    System,
    More,
}

/// What is stored, where, and where the content comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AboutView {
    /// The version of the app.
    pub version: String,
    /// Where the key to the person's data lies.
    pub key_place: KeyPlace,
    /// The folder with the person's data.
    pub data_folder: String,
    /// The content in use, the country first.
    pub packs: Vec<PackView>,
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
    /// Who answers for it.
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
    /// A machine made it, and nobody has looked at it since.
    pub machine: bool,
    /// When somebody looked at it.
    pub reviewed_on: Option<String>,
}
