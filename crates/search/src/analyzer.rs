//! Analyzes words into the terms under which they are indexed.

use std::{fmt, ops::Range};

use snowball_stemmers_rs::{Algorithm, Stemmer};

use crate::{arabic, ethiopic, fold, german, tokens::tokens};

/// Prefix of a root, to distinguish roots from words.
pub(crate) const ROOT: char = '°';
/// Prefix of a word inside a compound.
pub(crate) const WITHIN: char = '·';
/// Prefix of the last word of a compound, which names the thing.
pub(crate) const AT_END: char = '¶';
/// The prefixes of terms that are not words.
pub(crate) const MARKS: [char; 3] = [ROOT, WITHIN, AT_END];
/// Words are truncated to this many letters.
const LETTERS: usize = 64;

/// Analyzes the words of one language.
pub struct Analyzer {
    language: String,
    stemmer: Option<Stemmer>,
}

/// The terms under which a word is indexed: its folded form, then the forms it shares
/// with other words, closest first, without duplicates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// The word, folded.
    pub fold: String,
    /// Its stems, and the word without attached particles.
    pub stems: Vec<String>,
    /// Consonants shared by all forms, in languages with inflection inside the word.
    pub roots: Vec<String>,
    /// The parts of a compound.
    pub parts: Vec<String>,
}

/// A word in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Byte range in the text.
    pub range: Range<usize>,
    /// Its terms.
    pub terms: Terms,
}

impl Analyzer {
    /// Creates an analyzer for a language (BCP 47). Languages without a stemmer are
    /// compared by folded form only.
    pub fn new(language: &str) -> Self {
        let language = language
            .split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_lowercase();
        Self {
            stemmer: algorithm(&language).map(Stemmer::create),
            language,
        }
    }

    /// The language, without region and script.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Splits a text into words.
    pub fn tokens(&self, text: &str) -> Vec<Token> {
        let word = |range: Range<usize>| {
            let terms = self.terms(text.get(range.clone())?)?;
            Some(Token { range, terms })
        };
        tokens(text).filter_map(word).collect()
    }

    /// Splits a text into the same words as [`Analyzer::tokens`], and only folds them,
    /// which is much faster.
    pub fn folded_words(&self, text: &str) -> Vec<(Range<usize>, String)> {
        let word = |range: Range<usize>| {
            let (_, fold) = self.folded(text.get(range.clone())?)?;
            Some((range, fold))
        };
        tokens(text).filter_map(word).collect()
    }

    /// A word as it is indexed, and folded; `None` if folding leaves nothing.
    fn folded(&self, word: &str) -> Option<(String, String)> {
        let word: String = self.without_elision(word).chars().take(LETTERS).collect();
        let fold = self.fold(&word);
        (!fold.is_empty()).then_some((word, fold))
    }

    /// The terms of a word; `None` if folding leaves nothing.
    pub(crate) fn terms(&self, word: &str) -> Option<Terms> {
        let (word, fold) = self.folded(word)?;
        let mut terms = Terms {
            stems: Vec::new(),
            roots: Vec::new(),
            parts: Vec::new(),
            fold,
        };
        for stem in self.stems(&word, &terms.fold) {
            if !stem.is_empty() && stem != terms.fold && !terms.stems.contains(&stem) {
                terms.stems.push(stem);
            }
        }
        for root in self.roots(&terms) {
            let root = format!("{ROOT}{root}");
            if !terms.roots.contains(&root) {
                terms.roots.push(root);
            }
        }
        Some(terms)
    }

    /// Removes an elided article or pronoun: *l'école*.
    fn without_elision<'w>(&self, word: &'w str) -> &'w str {
        let elides = matches!(self.language.as_str(), "ca" | "fr" | "it");
        match word.split_once(['\'', '\u{2019}']) {
            Some((head, rest)) if elides && !rest.is_empty() && head.chars().count() <= 2 => rest,
            _ => word,
        }
    }

    pub(crate) fn fold(&self, word: &str) -> String {
        match self.language.as_str() {
            "de" => fold::fold_german(word),
            _ => fold::fold(word),
        }
    }

    /// Stems both the original word, which stemmers expect, and the folded one, which
    /// people type.
    fn stems(&self, word: &str, fold: &str) -> Vec<String> {
        let mut stems = Vec::new();
        if fold.chars().all(|letter| letter.is_ascii_digit()) {
            return stems;
        }
        if let Some(stemmer) = &self.stemmer {
            let of_written = self.fold(&stemmer.stem(&word.to_lowercase()));
            let of_folded = self.fold(&stemmer.stem(fold));
            stems.extend([of_written, of_folded]);
        }
        match self.language.as_str() {
            "ar" => {
                let rest = arabic::without_article(fold);
                let rest = rest.or_else(|| arabic::without_particle(fold));
                let stem = rest.zip(self.stemmer.as_ref());
                let stem = stem.map(|(rest, stemmer)| self.fold(&stemmer.stem(rest)));
                stems.extend(rest.map(str::to_owned).into_iter().chain(stem));
            }
            "de" => {
                let infinitives = german::infinitives(fold);
                let stem = |verb: &String| {
                    let stem = self.stemmer.as_ref()?.stem(verb);
                    Some(self.fold(&stem))
                };
                stems.extend(infinitives.iter().filter_map(stem));
            }
            "am" | "ti" => stems.extend(ethiopic::strip(fold)),
            _ => {}
        }
        stems
    }

    fn roots(&self, terms: &Terms) -> Vec<String> {
        match self.language.as_str() {
            "ar" => {
                let word = arabic::without_article(&terms.fold).unwrap_or(&terms.fold);
                let root = arabic::root(word);
                let shorter = root.as_deref().and_then(arabic::without_augment);
                shorter.map(str::to_owned).into_iter().chain(root).collect()
            }
            "am" | "ti" => {
                let forms = [&terms.fold].into_iter().chain(&terms.stems);
                let roots = forms.map(|form| ethiopic::consonants(form));
                roots.filter(|root| root.chars().count() >= 3).collect()
            }
            _ => Vec::new(),
        }
    }
}

impl Terms {
    /// All terms, closest first.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let forms = [&self.fold]
            .into_iter()
            .chain(&self.stems)
            .chain(&self.roots);
        forms.chain(&self.parts).map(String::as_str)
    }

    /// The word and its stems, by which it is recognised.
    pub(crate) fn forms(&self) -> impl Iterator<Item = &str> {
        let forms = [&self.fold].into_iter().chain(&self.stems);
        forms.map(String::as_str)
    }

    /// Sets the parts of a compound.
    pub(crate) fn set_parts(&mut self, parts: impl Iterator<Item = Self>) {
        let parts: Vec<Self> = parts.collect();
        for (index, part) in parts.iter().enumerate() {
            let is_last = index + 1 == parts.len() && self.fold.ends_with(&part.fold);
            let mark = if is_last { AT_END } else { WITHIN };
            let forms = part.forms().map(|form| format!("{mark}{form}"));
            self.parts.extend(forms);
        }
    }
}

impl fmt::Debug for Analyzer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Analyzer")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

/// The Snowball stemmer of a language, if there is one.
fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language {
        "ar" => Algorithm::Arabic,
        "ca" => Algorithm::Catalan,
        "cs" => Algorithm::Czech,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "et" => Algorithm::Estonian,
        "eu" => Algorithm::Basque,
        "fa" | "prs" => Algorithm::Persian,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "ga" => Algorithm::Irish,
        "hi" => Algorithm::Hindi,
        "hu" => Algorithm::Hungarian,
        "hy" => Algorithm::Armenian,
        "id" => Algorithm::Indonesian,
        "it" => Algorithm::Italian,
        "lt" => Algorithm::Lithuanian,
        "ne" => Algorithm::Nepali,
        "nl" => Algorithm::Dutch,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "pl" => Algorithm::Polish,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "bs" | "hr" | "sr" => Algorithm::Serbian,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        "uk" => Algorithm::Ukrainian,
        "yi" => Algorithm::Yiddish,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shares(language: &str, one: &str, other: &str) -> bool {
        let analyzer = Analyzer::new(language);
        let terms = |word| analyzer.terms(word).unwrap();
        let other = terms(other);
        terms(one)
            .iter()
            .any(|term| other.iter().any(|form| form == term))
    }

    #[test]
    fn the_forms_of_a_word_meet_in_a_term() {
        for (language, one, other) in [
            ("de", "anmelden", "anmeldet"),
            ("de", "Wohnung", "wohnungen"),
            ("de", "ändern", "geändert"),
            ("de", "anmelden", "angemeldet"),
            ("en", "registered", "registering"),
            ("ar", "السكن", "سكن"),
            ("ar", "والوثائق", "وثيقة"),
            ("ar", "شهادات", "الشهادة"),
            ("ar", "أسجل", "تسجيل"),
            ("uk", "реєстрація", "реєстрацію"),
            ("uk", "квартирі", "квартира"),
            ("ru", "регистрации", "регистрация"),
            ("tr", "kaydı", "kaydını"),
            ("tr", "evlerde", "ev"),
            ("fa", "مدرسه\u{200c}ها", "مدرسه"),
            ("pl", "mieszkania", "mieszkanie"),
            ("ro", "locuința", "locuinta"),
            ("fr", "inscriptions", "inscription"),
            ("fr", "l\u{2019}inscription", "inscription"),
            ("am", "ምዝገባ", "የምዝገባ"),
            ("am", "ትምህርቶች", "ትምህርት"),
            ("ti", "ናይስራሕ", "ስራሕ"),
        ] {
            assert!(shares(language, one, other), "{language}: {one} {other}");
        }
    }

    #[test]
    fn different_words_do_not_meet() {
        for (language, one, other) in [
            ("de", "Anmeldung", "Meldung"),
            ("ar", "عمل", "علم"),
            ("uk", "школа", "шкода"),
            ("am", "ቤት", "ትምህርት"),
        ] {
            assert!(!shares(language, one, other), "{language}: {one} {other}");
        }
    }

    #[test]
    fn a_language_with_a_region_is_the_language() {
        assert_eq!(Analyzer::new("pt-BR").language(), "pt");
        assert!(shares("tlh", "tlhIngan", "TLHINGAN"));
    }
}
