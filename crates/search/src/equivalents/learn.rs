//! Learns which words translate each other, from texts and their translations.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Equivalents, key, telling_words};
use crate::{Analyzer, Terms};

/// Rounds of estimation; more change little.
const ROUNDS: usize = 6;
/// Maximum number of different words in a text to learn from: in longer ones nearly
/// every word stands beside nearly every other.
const LONGEST: usize = 60;
/// Weight of the possibility that a word translates nothing.
const NOTHING: f64 = 0.02;
/// Minimum likelihood of an equivalent, and maximum number for a word.
const LEAST: f64 = 0.1;
const MOST: usize = 4;
/// Maximum likelihood of what was learned.
const NEARLY_CERTAIN: f64 = 0.99;

/// Lines for [`super::Equivalents::read`], learned from texts of a language, each with
/// the same text in another. Certain equivalents in `present`, the current lines, were
/// written by a person and are kept.
///
/// This is IBM Model 1 (Brown et al., *The Mathematics of Statistical Machine
/// Translation*, 1993), estimated in both directions. A pair of words must be likely in
/// both, which removes words that merely stand beside each other often.
pub fn learn(
    from: &Analyzer,
    into: &Analyzer,
    pairs: &[(String, String)],
    present: &str,
) -> String {
    let mut corpus = Corpus::default();
    for (text, translation) in pairs {
        corpus.add(
            &telling_words(from, text),
            &telling_words(into, translation),
        );
    }
    let there = corpus.likelihoods(Direction::There);
    let back = corpus.likelihoods(Direction::Back);
    let present = Equivalents::read(present).names;
    let mut names: BTreeMap<&str, Vec<(f64, &str)>> = BTreeMap::new();
    for (word, others) in &present {
        let written = others.iter().filter(|(_, likely)| *likely >= 1.0);
        for (other, likely) in written {
            names.entry(word).or_default().push((*likely, other));
        }
    }
    for (((word, other), there), back) in corpus.pairs.iter().zip(there).zip(back) {
        let likely = (there * back).sqrt();
        let (Some(word), Some(other)) = (corpus.from.key(*word), corpus.into.common_form(*other))
        else {
            continue;
        };
        // A word spelled alike in both languages needs no equivalent.
        let known = names.get(word).map_or(&[][..], Vec::as_slice);
        let is_known = known.iter().any(|(_, known)| *known == other);
        if likely >= LEAST && word != other && !is_known {
            let names = names.entry(word).or_default();
            names.push((likely.min(NEARLY_CERTAIN), other));
        }
    }
    let mut lines = String::new();
    for (word, mut others) in names {
        others.sort_by(|(one, a), (other, b)| other.total_cmp(one).then(a.cmp(b)));
        let others = others.into_iter().take(MOST);
        let others = others.map(|(likely, other)| format!("\t{other}\t{:.0}", likely * 100.0));
        lines.push_str(word);
        lines.extend(others);
        lines.push('\n');
    }
    lines
}

/// Direction of estimation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    /// Words of the translation by those of the text.
    There,
    /// Words of the text by those of the translation.
    Back,
}

/// Texts with their translations, words as numbers.
#[derive(Default)]
struct Corpus {
    from: Words,
    into: Words,
    /// Words that stand in a text and its translation.
    pairs: Vec<(usize, usize)>,
    positions: HashMap<(usize, usize), usize>,
    texts: Vec<Vec<Vec<usize>>>,
}

/// The words of a language.
#[derive(Default)]
struct Words {
    numbers: HashMap<String, usize>,
    keys: Vec<String>,
    /// For each word, how often its forms occur.
    forms: Vec<BTreeMap<String, usize>>,
}

impl Words {
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
    fn likelihoods(&self, direction: Direction) -> Vec<f64> {
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
                Direction::There => pair.0,
                Direction::Back => pair.1,
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
fn explained(rows: &[Vec<usize>], direction: Direction) -> Vec<Vec<usize>> {
    match direction {
        Direction::Back => rows.to_vec(),
        Direction::There => {
            let columns = rows.first().map_or(0, Vec::len);
            let column = |at: usize| rows.iter().filter_map(|row| row.get(at).copied()).collect();
            (0..columns).map(column).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let equivalents = Equivalents::read(&learn(&from, &into, &pairs, ""));
        for (word, name) in [("школі", "schule"), ("лікарю", "arzt")] {
            let word = from.terms(word).unwrap();
            let (best, likely) = equivalents.of(&word).first().unwrap();
            assert_eq!(best, name);
            assert!(*likely > 0.5, "{likely}");
        }
    }
}
