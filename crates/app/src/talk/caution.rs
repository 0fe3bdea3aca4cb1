//! Warning signs in a message: a request for money, or to move the conversation
//! elsewhere. Detected on the device by keywords. A message is never held back,
//! and the screen says why the hint appears.

mod look_alikes;
mod numbers;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use lotse_search::{Analyzer, fold};
use serde::Deserialize;

use crate::Caution;
pub(crate) use numbers::PhoneNumber;
use numbers::{phone_numbers, take_ibans};

/// Section for words of all languages: brands and abbreviations.
const ANY: &str = "any";
/// Marks a word that may have any ending.
const ANY_ENDING: char = '*';
/// How many words before a number may say what it is.
const WORDS_BEFORE: usize = 4;

static LANGUAGES: LazyLock<Vec<CautionWords>> = LazyLock::new(|| {
    let lists: BTreeMap<String, Lists> =
        toml::from_str(include_str!("caution.toml")).unwrap_or_default();
    lists.iter().map(CautionWords::of).collect()
});

#[derive(Deserialize)]
struct Lists {
    money: Vec<String>,
    channel: Vec<String>,
    /// Words for numbers that are not phone numbers.
    #[serde(default)]
    reference: Vec<String>,
    /// Hosts of messengers.
    #[serde(default)]
    hosts: Vec<String>,
}

/// The words of one language, normalized for comparison.
struct CautionWords {
    analyzer: Analyzer,
    phrases: Vec<CautionPhrase>,
    /// Indices of the phrases that begin with a word of this form.
    by_beginning: BTreeMap<String, Vec<usize>>,
    /// Phrases that may begin with a longer word.
    with_any_ending: Vec<(String, Caution)>,
    hosts: Vec<String>,
}

/// Consecutive words and their meaning.
struct CautionPhrase {
    words: Vec<Forms>,
    meaning: Meaning,
}

/// Meaning of a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Meaning {
    /// It triggers a caution.
    Triggers(Caution),
    /// The number that follows is a reference.
    Reference,
}

/// A word in its compared forms. Stems and parts of compounds are left out:
/// they would match too much.
type Forms = BTreeSet<String>;

/// Warning signs in a text of any language. Numbers that the place publishes do not
/// count. Runs in linear time, because the text comes from a stranger.
pub(crate) fn cautions(text: &str, is_published: impl Fn(&PhoneNumber) -> bool) -> Vec<Caution> {
    let text = &look_alikes::in_latin(text);
    let mut found = BTreeSet::new();
    let mut folded = fold(text);
    if take_ibans(&mut folded) {
        found.insert(Caution::Money);
    }
    let is_meant = |(at, number): &(usize, PhoneNumber)| {
        let before = folded.get(..*at).unwrap_or_default();
        !is_published(number) && (number.is_mobile() || !names_a_reference(before))
    };
    if phone_numbers(&folded).iter().any(is_meant) {
        found.insert(Caution::Channel);
    }
    for words in LANGUAGES.iter() {
        let triggered = words.said_in(text).into_iter();
        found.extend(triggered.filter_map(|meaning| match meaning {
            Meaning::Triggers(caution) => Some(caution),
            Meaning::Reference => None,
        }));
        if words.hosts.iter().any(|host| has_word(&folded, host)) {
            found.insert(Caution::Channel);
        }
    }
    found.into_iter().collect()
}

/// Whether the last words before a number mark it as a reference.
fn names_a_reference(before: &str) -> bool {
    let is_break = |letter: char| !letter.is_alphanumeric();
    let words: Vec<&str> = before
        .rsplit(is_break)
        .filter(|word| !word.is_empty())
        .take(WORDS_BEFORE)
        .collect();
    let words: Vec<&str> = words.into_iter().rev().collect();
    let words = words.join(" ");
    let mut languages = LANGUAGES.iter();
    languages.any(|language| language.said_in(&words).contains(&Meaning::Reference))
}

/// Whether `word` occurs in a text, not as part of a longer word.
fn has_word(text: &str, word: &str) -> bool {
    let mut found = text.match_indices(word);
    found.any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text
            .get(at + word.len()..)
            .and_then(|text| text.chars().next());
        ![before, after]
            .into_iter()
            .flatten()
            .any(char::is_alphanumeric)
    })
}

impl CautionWords {
    fn of((language, lists): (&String, &Lists)) -> Self {
        let analyzer = Analyzer::new(if language == ANY { "" } else { language });
        let all = [
            (&lists.money, Meaning::Triggers(Caution::Money)),
            (&lists.channel, Meaning::Triggers(Caution::Channel)),
            (&lists.reference, Meaning::Reference),
        ];
        let (mut phrases, mut with_any_ending) = (Vec::new(), Vec::new());
        for (texts, meaning) in all {
            for text in texts {
                match (text.strip_suffix(ANY_ENDING), meaning) {
                    (Some(beginning), Meaning::Triggers(caution)) => {
                        with_any_ending.push((fold(beginning), caution));
                    }
                    _ => phrases.push(CautionPhrase {
                        words: forms(&analyzer, text),
                        meaning,
                    }),
                }
            }
        }
        let mut by_beginning = BTreeMap::<String, Vec<usize>>::new();
        for (at, phrase) in phrases.iter().enumerate() {
            for form in phrase.words.first().into_iter().flatten() {
                by_beginning.entry(form.clone()).or_default().push(at);
            }
        }
        Self {
            analyzer,
            phrases,
            by_beginning,
            with_any_ending,
            hosts: lists.hosts.clone(),
        }
    }

    fn said_in(&self, text: &str) -> BTreeSet<Meaning> {
        let said = forms(&self.analyzer, text);
        let mut found = BTreeSet::new();
        for (at, word) in said.iter().enumerate() {
            let rest = said.get(at..).unwrap_or_default();
            let begun = word.iter().filter_map(|form| self.by_beginning.get(form));
            let phrases = begun.flatten().filter_map(|at| self.phrases.get(*at));
            found.extend(
                phrases
                    .filter(|phrase| phrase.begins(rest))
                    .map(|phrase| phrase.meaning),
            );
            let has_beginning =
                |beginning: &str| word.iter().any(|form| form.starts_with(beginning));
            let begun = self.with_any_ending.iter();
            let begun = begun.filter(|(beginning, _)| has_beginning(beginning));
            found.extend(begun.map(|(_, caution)| Meaning::Triggers(*caution)));
        }
        found
    }
}

impl CautionPhrase {
    fn begins(&self, said: &[Forms]) -> bool {
        let mut pairs = self.words.iter().zip(said);
        self.words.len() <= said.len() && pairs.all(|(one, other)| !one.is_disjoint(other))
    }
}

fn forms(analyzer: &Analyzer, text: &str) -> Vec<Forms> {
    let tokens = analyzer.tokens(text).into_iter();
    let forms = tokens.map(|token| {
        let written = text.get(token.range).unwrap_or_default();
        let before_suffix = without_suffix(written).into_iter().map(fold);
        let forms = std::iter::once(token.terms.fold).chain(token.terms.stems);
        forms.chain(before_suffix)
    });
    forms.map(Forms::from_iter).collect()
}

/// The word before a suffix after an apostrophe: Turkish *`WhatsApp`'tan*.
fn without_suffix(word: &str) -> Option<&str> {
    const SHORTEST: usize = 3;
    let (word, _) = word.split_once(['\'', '\u{2019}', '\u{2bc}'])?;
    (word.chars().count() >= SHORTEST).then_some(word)
}

#[cfg(test)]
mod tests;
