//! Words of a text, normalized for comparison as in the search.

use std::ops::Range;

use lotse_i18n::Language;
use lotse_search::Analyzer;

/// Arabic articles and particles written together with a word, normalized; longer ones first.
const PREFIXES: [&str; 16] = [
    "وبال", "ولل", "فلل", "وال", "فال", "بال", "كال", "لل", "ال", "وب", "ول", "و", "ف", "ب", "ل",
    "ك",
];
/// Minimum number of letters left of a word without its prefix.
const LEFT: usize = 3;

/// Compares words of a language.
pub(super) struct TermMatcher(Analyzer);

/// The words of a term.
pub(super) struct TermWords(Vec<Word>);

/// The words of a text.
pub(super) struct TextWords(Vec<Word>);

/// A word of a text or term.
struct Word {
    /// Its start, in bytes.
    start: usize,
    /// Normalized, with and without prefixes.
    folded: Vec<String>,
    /// Its stems.
    stems: Vec<String>,
}

impl TermMatcher {
    pub(super) fn new(language: &Language) -> Self {
        Self(Analyzer::new(&language.to_string()))
    }

    pub(super) fn phrase(&self, text: &str) -> TermWords {
        TermWords(self.words(text))
    }

    pub(super) fn read(&self, text: &str) -> TextWords {
        TextWords(self.words(text))
    }

    /// The same words without their stems, which is much faster. They can only be
    /// compared verbatim.
    pub(super) fn read_verbatim(&self, text: &str) -> TextWords {
        let may_have_address = may_have_address(text);
        let words = self.0.folded_words(text).into_iter();
        let words = words.filter(|(range, _)| !may_have_address || !is_in_address(text, range));
        let word = |(range, fold): (Range<usize>, String)| Word {
            start: range.start,
            folded: self.with_bare(fold),
            stems: Vec::new(),
        };
        TextWords(words.map(word).collect())
    }

    /// A phrase that is only compared verbatim.
    pub(super) fn phrase_verbatim(&self, text: &str) -> TermWords {
        TermWords(self.read_verbatim(text).0)
    }

    fn words(&self, text: &str) -> Vec<Word> {
        let may_have_address = may_have_address(text);
        let tokens = self.0.tokens(text).into_iter();
        let tokens = tokens.filter(|token| !may_have_address || !is_in_address(text, &token.range));
        let word = |token: lotse_search::Token| Word {
            start: token.range.start,
            folded: self.with_bare(token.terms.fold),
            stems: token.terms.stems,
        };
        tokens.map(word).collect()
    }

    /// A folded word, in Arabic also without its prefixes.
    fn with_bare(&self, fold: String) -> Vec<String> {
        let is_arabic = self.0.language() == "ar";
        let bare = is_arabic.then(|| without_prefixes(&fold));
        [fold]
            .into_iter()
            .chain(bare.into_iter().flatten())
            .collect()
    }
}

/// Quick check: whether a text has a point between two letters, as web addresses have.
fn may_have_address(text: &str) -> bool {
    let is_point_within = |three: &[u8]| {
        matches!(three, [before, b'.', after]
            if before.is_ascii_lowercase() && after.is_ascii_lowercase())
    };
    text.as_bytes().windows(3).any(is_point_within)
}

/// Whether a word is part of a web address: `familienkasse.de`.
fn is_in_address(text: &str, word: &Range<usize>) -> bool {
    let (before, behind) = (text.get(..word.start), text.get(word.end..));
    let is_other = |letter: char| letter.is_whitespace() || matches!(letter, '(' | ')' | '[' | ']');
    let before = before.and_then(|text| text.rsplit(is_other).next());
    let behind = behind.and_then(|text| text.split(is_other).next());
    let whole = format!(
        "{}{}{}",
        before.unwrap_or_default(),
        text.get(word.clone()).unwrap_or_default(),
        behind.unwrap_or_default()
    );
    let parts: Vec<&str> = whole.split('.').collect();
    let is_point_within = |two: &[&str]| {
        let [left, right] = two else { return false };
        let ends = left.ends_with(|letter: char| letter.is_ascii_lowercase());
        ends && right.starts_with(|letter: char| letter.is_ascii_lowercase())
    };
    parts.windows(2).any(is_point_within)
}

/// The word with articles and particles removed.
fn without_prefixes(word: &str) -> Vec<String> {
    let rests = PREFIXES
        .iter()
        .filter_map(|prefix| word.strip_prefix(prefix));
    rests
        .filter(|rest| rest.chars().count() >= LEFT)
        .map(str::to_owned)
        .collect()
}

impl Word {
    fn is_exactly(&self, other: &Self) -> bool {
        self.folded.iter().any(|form| other.folded.contains(form))
    }

    /// Whether both are forms of the same word.
    fn is_like(&self, other: &Self) -> bool {
        let forms = || other.folded.iter().chain(&other.stems);
        let mut own = self.folded.iter().chain(&self.stems);
        own.any(|form| forms().any(|other| other == form))
    }
}

impl TermWords {
    /// The folded forms of its first word.
    pub(super) fn first_word(&self) -> &[String] {
        self.0
            .first()
            .map(|word| word.folded.as_slice())
            .unwrap_or_default()
    }
}

impl TextWords {
    /// The folded forms of all words.
    pub(super) fn folded(&self) -> impl Iterator<Item = &str> {
        let words = self.0.iter();
        words.flat_map(|word| word.folded.iter().map(String::as_str))
    }

    /// Whether the text contains a phrase, in any form.
    pub(super) fn has(&self, phrase: &TermWords) -> bool {
        self.positions(phrase, Word::is_like).next().is_some()
    }

    /// Whether the text contains a phrase verbatim.
    pub(super) fn has_exactly(&self, phrase: &TermWords) -> bool {
        self.has_exactly_beside(phrase, &[])
    }

    /// Indices, from 0, of the words in the text that belong to a phrase.
    pub(super) fn places_of(&self, phrase: &TermWords) -> Vec<usize> {
        let positions = self.positions(phrase, Word::is_like);
        positions
            .flat_map(|start| start..start + phrase.0.len())
            .collect()
    }

    /// Starts of the verbatim occurrences of a phrase, in bytes.
    pub(super) fn starts_of(&self, phrase: &TermWords) -> Vec<usize> {
        let positions = self.positions(phrase, Word::is_exactly);
        let words = positions.filter_map(|position| self.0.get(position));
        words.map(|word| word.start).collect()
    }

    /// Whether the text contains a phrase verbatim, with at least one word not in `taken`.
    pub(super) fn has_exactly_beside(&self, phrase: &TermWords, taken: &[usize]) -> bool {
        let mut positions = self.positions(phrase, Word::is_exactly);
        positions.any(|start| (start..start + phrase.0.len()).any(|word| !taken.contains(&word)))
    }

    fn positions<'a>(
        &'a self,
        phrase: &'a TermWords,
        is_same: fn(&Word, &Word) -> bool,
    ) -> impl Iterator<Item = usize> {
        let windows = self.0.windows(phrase.0.len().max(1)).enumerate();
        windows
            .filter(move |(_, window)| {
                let mut both = window.iter().zip(&phrase.0);
                !phrase.0.is_empty() && both.all(|(said, wanted)| is_same(said, wanted))
            })
            .map(|(position, _)| position)
    }
}
