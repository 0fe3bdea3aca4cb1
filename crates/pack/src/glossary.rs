//! `glossary.toml`: how a language translates the terms of the source language,
//! so that the same office has the same name on every page.

mod folder;
mod units;
mod words;

use std::{
    cell::{LazyCell, RefCell},
    collections::{BTreeSet, HashMap},
    rc::Rc,
};

use lotse_i18n::Language;
use serde::Deserialize;

pub use folder::{GlossaryError, check_folder};
pub(crate) use units::{Unit, paired};

use self::words::{TermMatcher, TermWords, TextWords};

/// The glossary of a language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    /// The terms.
    #[serde(rename = "term")]
    pub terms: Vec<Term>,
}

/// A term of the source language and its translations.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The term in the source language, which is German in Germany.
    pub german: String,
    /// Other forms of it in the source language: plural, genitive.
    #[serde(default)]
    pub forms: Vec<String>,
    /// Accepted translations; one of them must appear where the source has the term.
    #[serde(rename = "use")]
    pub renderings: Vec<String>,
    /// Forbidden translations.
    #[serde(default)]
    pub never: Vec<String>,
}

/// A text that translates a term differently from the glossary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Miss {
    /// The file of the text.
    pub(crate) file: String,
    /// Its line, counted from 1.
    pub(crate) line: usize,
    /// The term.
    pub(crate) term: String,
    /// The accepted translations.
    pub(crate) renderings: Vec<String>,
    /// The forbidden word in the text; `None` when a translation is missing.
    pub(crate) forbidden: Option<String>,
}

impl Miss {
    /// The problem and a suggestion.
    pub(crate) fn describe(&self) -> (String, String) {
        let wanted: Vec<String> = self
            .renderings
            .iter()
            .map(|wanted| format!("\"{wanted}\""))
            .collect();
        let wanted = wanted.join(" or ");
        let term = &self.term;
        match &self.forbidden {
            Some(word) => (
                format!("\"{word}\" must not be used for \"{term}\"."),
                format!("The glossary has {wanted}."),
            ),
            None => (
                format!("the source has \"{term}\", but this text does not have {wanted}."),
                format!("Use the word from the glossary, or add \"{term}\" in brackets."),
            ),
        }
    }
}

impl Glossary {
    /// Puts this glossary over a lower one: its terms replace those of the same name.
    pub(crate) fn layered_over(&self, beneath: &Self) -> Self {
        let is_own = |term: &&Term| self.terms.iter().any(|own| own.german == term.german);
        let beneath = beneath.terms.iter().filter(|term| !is_own(term));
        Self {
            terms: beneath.chain(&self.terms).cloned().collect(),
        }
    }

    /// Finds the texts that translate a term differently from the glossary.
    /// Each text comes with its source text.
    pub(crate) fn misses<'a>(
        &self,
        originals: &Originals,
        language: &Language,
        pairs: impl IntoIterator<Item = (&'a Unit, &'a Unit)>,
    ) -> Vec<Miss> {
        let language = TermMatcher::new(language);
        let terms = ReadTerms::new(&self.terms, &originals.matcher, &language);
        let mut misses = Vec::new();
        for (original, text) in pairs {
            let named = terms.named_in(&original.text, originals);
            if !named.is_empty() {
                misses.extend(misses_in(text, &named, &originals.matcher, &language));
            }
        }
        misses
    }
}

/// The source texts, each split into words once for all languages.
pub(crate) struct Originals {
    matcher: TermMatcher,
    read: RefCell<HashMap<String, Rc<TextWords>>>,
}

impl Originals {
    pub(crate) fn new(source: &Language) -> Self {
        Self {
            matcher: TermMatcher::new(source),
            read: RefCell::default(),
        }
    }

    fn words(&self, text: &str) -> Rc<TextWords> {
        if let Some(words) = self.read.borrow().get(text) {
            return Rc::clone(words);
        }
        let words = Rc::new(self.matcher.read_verbatim(text));
        let mut read = self.read.borrow_mut();
        read.insert(text.to_owned(), Rc::clone(&words));
        words
    }
}

fn misses_in(
    text: &Unit,
    named: &[&ReadTerm<'_>],
    source: &TermMatcher,
    language: &TermMatcher,
) -> Vec<Miss> {
    // Stems are slow to find, and most texts have the words of the glossary verbatim.
    let verbatim = language.read_verbatim(&text.text);
    let said = LazyCell::new(|| language.read(&text.text));
    // A translation of one term in the text is not a forbidden word for another.
    let rightly: LazyCell<Vec<usize>, _> = LazyCell::new(|| {
        let renderings = named.iter().flat_map(|term| &term.renderings);
        let places = renderings.flat_map(|phrase| said.places_of(phrase));
        places.collect()
    });
    let mut misses = Vec::new();
    for read in named {
        let miss = |forbidden| Miss {
            file: text.file.clone(),
            line: text.line,
            term: read.term.german.clone(),
            renderings: read.term.renderings.clone(),
            forbidden,
        };
        let never = read.term.never.iter().zip(&read.never);
        for (word, phrase) in never {
            if verbatim.has_exactly(phrase) && verbatim.has_exactly_beside(phrase, &rightly) {
                misses.push(miss(Some(word.clone())));
            }
        }
        let mut renderings = read.renderings.iter();
        let is_rendered = renderings.any(|phrase| verbatim.has_exactly(phrase))
            || read.renderings.iter().any(|phrase| said.has(phrase));
        if !is_rendered && !is_in_brackets(&text.text, source, &read.names) {
            misses.push(miss(None));
        }
    }
    misses
}

/// Whether the term itself is in brackets.
fn is_in_brackets(text: &str, source: &TermMatcher, names: &[TermWords]) -> bool {
    if !text.contains('(') {
        return false;
    }
    let said = source.read_verbatim(text);
    let mut starts = names.iter().flat_map(|name| said.starts_of(name));
    starts.any(|start| {
        let before = text.get(..start).unwrap_or_default();
        let open = before.rfind('(');
        open.is_some_and(|open| before.rfind(')').is_none_or(|close| close < open))
    })
}

/// The terms of a glossary, found by the first word of their names.
struct ReadTerms<'a> {
    terms: Vec<ReadTerm<'a>>,
    by_first_word: HashMap<String, Vec<usize>>,
}

impl<'a> ReadTerms<'a> {
    fn new(terms: &'a [Term], source: &TermMatcher, language: &TermMatcher) -> Self {
        let terms: Vec<ReadTerm<'_>> = { terms.iter() }
            .map(|term| ReadTerm::new(term, source, language))
            .collect();
        let mut by_first_word: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, term) in terms.iter().enumerate() {
            for word in term.names.iter().flat_map(TermWords::first_word) {
                by_first_word.entry(word.clone()).or_default().push(index);
            }
        }
        Self {
            terms,
            by_first_word,
        }
    }

    /// The terms that a source text names, in the order of the glossary.
    fn named_in(&self, text: &str, originals: &Originals) -> Vec<&ReadTerm<'a>> {
        let said = originals.words(text);
        let candidates = said
            .folded()
            .filter_map(|word| self.by_first_word.get(word));
        let candidates: BTreeSet<usize> = candidates.flatten().copied().collect();
        let terms = candidates
            .into_iter()
            .filter_map(|index| self.terms.get(index));
        terms
            .filter(|term| term.names.iter().any(|name| said.has_exactly(name)))
            .filter(|term| term.is_written_in(text))
            .collect()
    }
}

/// A term prepared for matching.
struct ReadTerm<'a> {
    term: &'a Term,
    names: Vec<TermWords>,
    renderings: Vec<TermWords>,
    never: Vec<TermWords>,
}

impl<'a> ReadTerm<'a> {
    fn new(term: &'a Term, source: &TermMatcher, language: &TermMatcher) -> Self {
        let names = [&term.german].into_iter().chain(&term.forms);
        let renderings = term.renderings.iter();
        let never = term.never.iter();
        Self {
            names: names.map(|name| source.phrase_verbatim(name)).collect(),
            renderings: renderings.map(|text| language.phrase(text)).collect(),
            never: never.map(|text| language.phrase_verbatim(text)).collect(),
            term,
        }
    }

    /// Whether a text contains the first word of the term as it is written: "rat" is not
    /// "Rat".
    fn is_written_in(&self, text: &str) -> bool {
        let names = [&self.term.german].into_iter().chain(&self.term.forms);
        let mut first = names.filter_map(|name| name.split_whitespace().next());
        first.any(|word| text.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = r#"
        [[term]]
        german = "Ausländerbehörde"
        forms = ["Ausländerbehörden"]
        use = ["immigration office"]
        never = ["foreigners' office"]

        [[term]]
        german = "Agentur für Arbeit"
        use = ["employment agency"]
    "#;
    const ARABIC: &str = r#"
        [[term]]
        german = "Steuer-ID"
        use = ["رقم التعريف الضريبي"]
        never = ["الرقم الضريبي"]

        [[term]]
        german = "Steuernummer"
        use = ["الرقم الضريبي"]

        [[term]]
        german = "Ausländerbehörde"
        use = ["دائرة الأجانب"]
    "#;

    /// The findings for a translation of a German text.
    fn found(glossary: &str, language: &str, german: &str, text: &str) -> Vec<String> {
        let glossary: Glossary = toml::from_str(glossary).unwrap();
        let unit = |text: &str| Unit {
            key: "a".to_owned(),
            file: "a.ftl".to_owned(),
            line: 1,
            text: text.to_owned(),
        };
        let (german, text) = (unit(german), unit(text));
        let originals = Originals::new(&"de".parse().unwrap());
        let language = language.parse().unwrap();
        let misses = glossary.misses(&originals, &language, [(&german, &text)]);
        let described = misses.iter().map(|miss| {
            let forbidden = miss.forbidden.as_deref();
            forbidden.map_or_else(|| format!("not {}", miss.term), |word| format!("{word}!"))
        });
        described.collect()
    }

    #[test]
    fn a_term_that_is_written_otherwise_is_found() {
        let german = "Gehen Sie zur Ausländerbehörde.";
        let english = |text| found(ENGLISH, "en", german, text);
        assert_eq!(english("Go to the immigration office."), [""; 0]);
        assert_eq!(english("Immigration\noffices can help."), [""; 0]);
        assert_eq!(english("Go to the authority (Ausländerbehörde)."), [""; 0]);
        assert_eq!(
            english("Go to the aliens office."),
            ["not Ausländerbehörde"]
        );
        assert_eq!(
            english("Go to Ausländerbehörde (now)."),
            ["not Ausländerbehörde"]
        );
        assert_eq!(
            english("Go to the foreigners’ office (Ausländerbehörde)."),
            ["foreigners' office!"]
        );
    }

    #[test]
    fn a_term_is_found_in_its_forms_and_in_several_words_and_in_no_longer_word() {
        let english = |german| found(ENGLISH, "en", german, "Ask.");
        for german in [
            "Ausländerbehörden",
            "die Agentur\nfür Arbeit",
            "(Ausländerbehörde)",
        ] {
            assert_eq!(english(german).len(), 1, "{german}");
        }
        for german in [
            "Ausländerbehördentermin",
            "Agentur für Berufe",
            "Arbeit",
            "Auf ausländerbehörde.de steht es.",
            "(www.xn.ausländerbehörde.de/a)",
        ] {
            assert_eq!(english(german), [""; 0], "{german}");
        }
    }

    #[test]
    fn arabic_is_compared_without_article_prefixes_and_marks() {
        let arabic = |text| found(ARABIC, "ar", "Fragen Sie die Ausländerbehörde.", text);
        for text in [
            "اسأل دائرة الأجانب.",
            "اذهب إلى دائرةِ الأجانبِ",
            "قدّم الطلب لدائرة الأجانب",
            "وفي دائرة للأجانب",
            "وبدائرة الأجانب",
            "اسأل المكتب (Ausländerbehörde)",
        ] {
            assert_eq!(arabic(text), [""; 0], "{text}");
        }
        assert_eq!(arabic("اسأل مكتب الهجرة"), ["not Ausländerbehörde"]);
    }

    #[test]
    fn the_arabic_word_for_the_tax_number_never_stands_for_the_tax_id() {
        let arabic = |german, text| found(ARABIC, "ar", german, text);
        assert_eq!(
            arabic("Ihre Steuer-ID kommt.", "يصلك الرقم الضريبي (Steuer-ID)."),
            ["الرقم الضريبي!"]
        );
        assert_eq!(
            arabic(
                "Ihre Steuer-ID kommt.",
                "يصلك رقم التعريف الضريبي (Steuer-ID)."
            ),
            [""; 0]
        );
        assert_eq!(
            arabic(
                "Die Steuer-ID ist nicht die Steuernummer.",
                "رقم التعريف الضريبي ليس الرقم الضريبي."
            ),
            [""; 0],
            "here it translates the tax number"
        );
    }

    #[test]
    fn an_upper_layer_replaces_the_term_of_the_same_name() {
        let read = |text: &str| toml::from_str::<Glossary>(text).unwrap();
        let own = "[[term]]\ngerman = \"Ausländerbehörde\"\nuse = [\"aliens office\"]\n";
        let both = read(own).layered_over(&read(ENGLISH));
        let renderings = both.terms.iter().map(|term| term.renderings.join(","));
        assert_eq!(
            renderings.collect::<Vec<_>>(),
            ["employment agency", "aliens office"]
        );
    }
}
