//! Learns which words translate each other, from texts and their translations.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{PHRASE, key, phrase_key, telling_words};
use crate::{Analyzer, Terms};

/// Rounds of estimation; more change little.
const ROUNDS: usize = 6;
/// Maximum number of different words in a text to learn from: in longer ones nearly
/// every word occurs with nearly every other.
const LONGEST: usize = 60;
/// Weight of the possibility that a word translates nothing.
const NOTHING: f64 = 0.02;
/// Minimum likelihood of an equivalent, and maximum number for a word.
const LEAST: f64 = 0.1;
const MOST: usize = 4;
/// Maximum number of equivalents of a word from the dictionary.
const MOST_CERTAIN: usize = 6;
/// Maximum likelihood of what was learned.
const NEARLY_CERTAIN: f64 = 0.99;

/// Lines for [`super::Equivalents::read`], learned from texts of a language, each with
/// the same text in another, and from a `dictionary` with words and phrases of the language
/// and their equivalents. Short phrases whose equivalent is a single word are certain; all
/// pairs of the dictionary are texts to learn from, too. A phrase of one word and stop words
/// is ignored.
///
/// This is IBM Model 1 (Brown et al., *The Mathematics of Statistical Machine
/// Translation*, 1993), estimated in both directions. A pair of words must be likely in
/// both, which removes words that merely occur together often.
pub fn learn(
    from: &Analyzer,
    into: &Analyzer,
    texts: &[(String, String)],
    dictionary: &[(String, String)],
) -> String {
    let mut corpus = Corpus::default();
    let mut names: BTreeMap<String, Vec<(f64, String)>> = BTreeMap::new();
    for (text, translation) in texts {
        corpus.add(
            &telling_words(from, text),
            &telling_words(into, translation),
        );
    }
    for (word, translation) in dictionary {
        let (words, translations) = (telling_words(from, word), telling_words(into, translation));
        // Without its stop words, *without papers* would be any paper.
        if words.len() == 1 && from.tokens(word).len() > 1 {
            continue;
        }
        corpus.add(&words, &translations);
        if let (1..=PHRASE, [other]) = (words.len(), translations.as_slice()) {
            let known = names.entry(phrase_key(words.iter())).or_default();
            let is_known = known.iter().any(|(_, known)| *known == other.fold);
            if !is_known && known.len() < MOST_CERTAIN {
                known.push((1.0, other.fold.clone()));
            }
        }
    }
    let there = corpus.likelihoods(EstimationDirection::Forward);
    let back = corpus.likelihoods(EstimationDirection::Backward);
    for (((word, other), there), back) in corpus.pairs.iter().zip(there).zip(back) {
        let likely = (there * back).sqrt();
        let (Some(word), Some(other)) = (corpus.from.key(*word), corpus.into.common_form(*other))
        else {
            continue;
        };
        // A word spelled alike in both languages needs no equivalent.
        let known = names.get(word).map_or(&[][..], Vec::as_slice);
        let is_known = known.iter().any(|(_, known)| known == other);
        if likely >= LEAST && word != other && !is_known {
            let names = names.entry(word.to_owned()).or_default();
            names.push((likely.min(NEARLY_CERTAIN), other.to_owned()));
        }
    }
    names
        .into_iter()
        .map(|(word, others)| line(&word, others))
        .collect()
}

/// The line of a word, with the likeliest of its equivalents.
fn line(word: &str, mut others: Vec<(f64, String)>) -> String {
    others.sort_by(|(one, a), (other, b)| other.total_cmp(one).then_with(|| a.cmp(b)));
    let certain = others.iter().filter(|(likely, _)| *likely >= 1.0).count();
    let others = others.into_iter().take(certain.max(MOST));
    let mut line = word.to_owned();
    line.extend(others.map(|(likely, other)| format!("\t{other}\t{:.0}", likely * 100.0)));
    line.push('\n');
    line
}

/// Which side of the texts is estimated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum EstimationDirection {
    /// Words of the translation by those of the text.
    Forward,
    /// Words of the text by those of the translation.
    Backward,
}

/// Texts with their translations, words as numbers.
#[derive(Default)]
struct Corpus {
    from: WordNumbers,
    into: WordNumbers,
    /// Words that are in a text and its translation.
    pairs: Vec<(usize, usize)>,
    positions: HashMap<(usize, usize), usize>,
    texts: Vec<Vec<Vec<usize>>>,
}

/// The words of a language.
#[derive(Default)]
struct WordNumbers {
    numbers: HashMap<String, usize>,
    keys: Vec<String>,
    /// For each word, how often its forms occur.
    forms: Vec<BTreeMap<String, usize>>,
}

impl WordNumbers {
    fn number(&mut self, word: &Terms) -> usize {
        let next = self.keys.len();
        let number = *self.numbers.entry(key(word).to_owned()).or_insert(next);
        if number == next {
            self.keys.push(key(word).to_owned());
            self.forms.push(BTreeMap::new());
        }
        if let Some(forms) = self.forms.get_mut(number) {
            *forms.entry(word.fold.clone()).or_default() += 1;
        }
        number
    }

    fn key(&self, number: usize) -> Option<&str> {
        self.keys.get(number).map(String::as_str)
    }

    /// The form in which a word occurs most often.
    fn common_form(&self, number: usize) -> Option<&str> {
        let forms = self.forms.get(number)?.iter();
        let common = forms.max_by_key(|(_, count)| **count);
        common.map(|(form, _)| form.as_str())
    }
}

impl Corpus {
    fn add(&mut self, text: &[Terms], translation: &[Terms]) {
        let text: BTreeSet<usize> = text.iter().map(|word| self.from.number(word)).collect();
        let translation = translation.iter().map(|word| self.into.number(word));
        let translation: BTreeSet<usize> = translation.collect();
        if text.len() > LONGEST || translation.len() > LONGEST {
            return;
        }
        let mut rows = Vec::new();
        for word in text {
            let mut row = Vec::new();
            for other in &translation {
                let next = self.pairs.len();
                let position = *self.positions.entry((word, *other)).or_insert(next);
                if position == next {
                    self.pairs.push((word, *other));
                }
                row.push(position);
            }
            rows.push(row);
        }
        self.texts.push(rows);
    }

    /// For each pair, how likely one of its words is translated by the other.
    fn likelihoods(&self, direction: EstimationDirection) -> Vec<f64> {
        let mut likely = vec![1.0; self.pairs.len()];
        for _ in 0..ROUNDS {
            let mut counts = vec![0.0; self.pairs.len()];
            for rows in &self.texts {
                for explained in explained(rows, direction) {
                    let of = |position: &usize| likely.get(*position).copied().unwrap_or(0.0);
                    let whole = NOTHING + explained.iter().map(of).sum::<f64>();
                    for position in &explained {
                        if let Some(count) = counts.get_mut(*position) {
                            *count += of(position) / whole;
                        }
                    }
                }
            }
            let explaining = |pair: &(usize, usize)| match direction {
                EstimationDirection::Forward => pair.0,
                EstimationDirection::Backward => pair.1,
            };
            let mut wholes: HashMap<usize, f64> = HashMap::new();
            for (pair, count) in self.pairs.iter().zip(&counts) {
                *wholes.entry(explaining(pair)).or_default() += count;
            }
            let pairs = self.pairs.iter().zip(counts);
            likely = pairs
                .map(|(pair, count)| match wholes.get(&explaining(pair)) {
                    Some(whole) if *whole > 0.0 => count / whole,
                    _ => 0.0,
                })
                .collect();
        }
        likely
    }
}

/// For each word that is explained, the pairs that may explain it.
fn explained(rows: &[Vec<usize>], direction: EstimationDirection) -> Vec<Vec<usize>> {
    match direction {
        EstimationDirection::Backward => rows.to_vec(),
        EstimationDirection::Forward => {
            let columns = rows.first().map_or(0, Vec::len);
            let column = |at: usize| rows.iter().filter_map(|row| row.get(at).copied()).collect();
            (0..columns).map(column).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Equivalents;

    #[test]
    fn words_that_always_stand_in_the_same_texts_translate_each_other() {
        let pairs = [
            ("Школа безкоштовна", "Die Schule ist kostenlos"),
            ("Записатися до школи", "In der Schule anmelden"),
            ("Лікар безкоштовний", "Der Arzt ist kostenlos"),
            ("Записатися до лікаря", "Beim Arzt anmelden"),
        ];
        let pairs = pairs.map(|(text, translation)| (text.to_owned(), translation.to_owned()));
        let (from, into) = (Analyzer::new("uk"), Analyzer::new("de"));
        let equivalents = Equivalents::read(&learn(&from, &into, &pairs, &[]));
        for (word, name) in [("школі", "schule"), ("лікарю", "arzt")] {
            let word = from.terms(word).unwrap();
            let (best, likely) = equivalents.of(&word).first().unwrap();
            assert_eq!(best, name);
            assert!(*likely > 0.5, "{likely}");
        }
    }
    #[test]
    fn a_word_of_the_dictionary_is_certain_in_all_its_forms() {
        let dictionary = [
            ("басейн", "Schwimmbad"),
            ("критий басейн", "Hallenbad"),
            ("без документів", "illegal"),
        ];
        let dictionary = dictionary.map(|(word, other)| (word.to_owned(), other.to_owned()));
        let (from, into) = (Analyzer::new("uk"), Analyzer::new("de"));
        let equivalents = Equivalents::read(&learn(&from, &into, &[], &dictionary));
        let names = |word: &str| equivalents.of(&from.terms(word).unwrap()).to_vec();
        assert_eq!(
            names("басейну").first().unwrap(),
            &("schwimmbad".to_owned(), 1.0)
        );
        let words = telling_words(&from, "до критого басейну");
        let words: Vec<(usize, &Terms)> = words.iter().enumerate().collect();
        let mut phrases = equivalents.of_phrases(&words);
        let (indices, hall) = phrases.next().unwrap();
        assert_eq!(indices.collect::<Vec<_>>(), [0, 1]);
        assert_eq!(hall, [("hallenbad".to_owned(), 1.0)]);
        assert!(phrases.next().is_none());
        assert!(
            names("документи").is_empty(),
            "a phrase is more than its one word"
        );
    }
}
