use lotse_i18n::Direction;
use serde::Serialize;
use specta::Type;

/// All languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LanguagesView {
    /// Those that can be chosen now.
    pub here: Vec<LanguageView>,
    /// Those available for download.
    pub offered: Vec<OfferedLanguage>,
    /// This app knows where to look for more.
    pub can_look: bool,
    /// It is looking.
    pub looking: bool,
}

/// A language that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LanguageView {
    /// Its tag.
    pub id: String,
    /// Its name in that language, if its texts say it.
    pub name: Option<String>,
    /// Its text direction.
    pub direction: Direction,
    /// How much of the interface is translated, in percent.
    pub translated: u8,
    /// Machine-translated and not reviewed since.
    pub machine: bool,
    /// Where it came from.
    pub origin: LanguageOrigin,
    /// The name of its publisher, if it is installed.
    pub publisher: Option<String>,
}

/// Where a language came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum LanguageOrigin {
    /// With the app.
    Inside,
    /// As a pack, which can be removed.
    Installed,
    /// Only with the content of the place: the interface does not have it.
    Content,
}

/// A language available for download.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OfferedLanguage {
    /// Its tag.
    pub id: String,
    /// Its name in that language.
    pub name: String,
    /// Its text direction.
    pub direction: Direction,
    /// How much of the interface is translated, in percent.
    pub translated: Option<u8>,
    /// Size of the download, in bytes.
    pub size: Option<u32>,
    /// The name of its publisher.
    pub publisher: String,
}
