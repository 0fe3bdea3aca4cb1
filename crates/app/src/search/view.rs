use lotse_i18n::Direction;
use serde::Serialize;
use specta::Type;

/// Search results.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SearchView {
    /// Hits by kind; the group with the best hit comes first.
    pub groups: Vec<HitGroup>,
    /// Suggested spellings, where a word is unknown.
    pub suggestions: Vec<String>,
}

/// Hits of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HitGroup {
    /// The kind.
    pub kind: HitKind,
    /// Best first.
    pub hits: Vec<HitView>,
}

/// Kind of a hit.
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

/// A hit and the reason for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HitView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: MarkedText,
    /// Why it matched, if the title does not show it.
    pub why: Option<HitReason>,
    /// The language of the page, if it is not the reader's.
    pub page_language: Option<String>,
    /// Nothing about this page may be kept, not even the query that found it.
    pub discreet: bool,
}

/// Why an entry matched, if its title does not show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HitReason {
    /// Where the words are.
    pub place: HitPlace,
    /// The matched words, in the language in which they were found.
    pub text: MarkedText,
}

/// Where the matched words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum HitPlace {
    /// In another name of the entry.
    Name,
    /// In its text.
    Text,
}

/// A text with the matched words marked.
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
    /// The text of the piece.
    pub text: String,
    /// It matched the query.
    pub marked: bool,
}
