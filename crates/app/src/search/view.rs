use lotse_i18n::Direction;
use serde::Serialize;
use specta::Type;

/// What a search found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SearchView {
    /// The hits by kind; the group with the best hit comes first.
    pub groups: Vec<HitGroup>,
    /// What was perhaps meant, where a word is not known.
    pub suggestions: Vec<String>,
}

/// The hits of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HitGroup {
    /// The kind.
    pub kind: HitKind,
    /// Best first.
    pub hits: Vec<HitView>,
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the nouns of the domain")]
pub enum HitKind {
    Step,
    Guide,
    Document,
    Contact,
    Event,
}

/// An entry that was found, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HitView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: MarkedText,
    /// Why it was found, where the title does not show it.
    pub why: Option<HitReason>,
    /// The language of the page, where it is not the reader's.
    pub page_language: Option<String>,
    /// A page of which nothing may be kept, not even the words that led to it.
    pub discreet: bool,
}

/// Why something was found, where its title does not show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HitReason {
    /// Where the words stand.
    pub place: HitPlace,
    /// The words, in the language in which they were found.
    pub text: MarkedText,
}

/// Where the words of a hit stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum HitPlace {
    /// In something else that it is called.
    Name,
    /// In what it says.
    Text,
}

/// A text with the words marked that answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MarkedText {
    /// The text, piece by piece.
    pub pieces: Vec<Piece>,
    /// Its language.
    pub language: String,
    /// The direction of that language.
    pub direction: Direction,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Piece {
    /// The words.
    pub text: String,
    /// They answer what was asked.
    pub marked: bool,
}
