//! What is known of the words of one language.

use crate::{
    Analyzer, Plan, Question, Terms, Vocabulary, german,
    plan::Sought,
    quality::{self, TERMS},
    stop_words::stop_words,
    typo::Typos,
};

/// What is known of the words of one language: how to compare them, which of
/// them are indexed, and which mean the same.
#[derive(Debug)]
pub struct Lexicon {
    pub(crate) analyzer: Analyzer,
    pub(crate) vocabulary: Vocabulary,
    /// Groups of phrases that mean the same.
    synonyms: Vec<Vec<Vec<Terms>>>,
}

/// Weight of a word that says little, beside others.
const LITTLE: f64 = 0.12;
/// Weight of a compound beside that of its parts.
const WHOLE_COMPOUND: f64 = 0.35;

impl Lexicon {
    /// Puts together what is known. `synonyms` are groups of words or phrases.
    pub fn new(analyzer: Analyzer, vocabulary: Vocabulary, synonyms: &[Vec<String>]) -> Self {
        let phrase = |phrase: &String| {
            let words = analyzer.tokens(phrase).into_iter();
            words.map(|word| word.terms).collect::<Vec<_>>()
        };
        let synonyms = synonyms
            .iter()
            .map(|group| group.iter().map(phrase).collect())
            .collect();
        Self {
            analyzer,
            vocabulary,
            synonyms,
        }
    }

    /// How the words of the language are compared.
    pub fn analyzer(&self) -> &Analyzer {
        &self.analyzer
    }

    /// The words of a question; `None` for what is no word here.
    pub(crate) fn words(&self, question: &Question) -> Vec<Option<Terms>> {
        let words = question.words.iter();
        words.map(|word| self.analyzer.terms(word)).collect()
    }

    /// Whether a word stands in the index as it was typed, or begins one that does.
    pub(crate) fn knows(&self, word: &Terms, is_open: bool) -> bool {
        self.vocabulary.contains(&word.fold) || is_open && self.vocabulary.has_beginning(&word.fold)
    }

    /// Whether a form of a word stands in the index.
    pub(crate) fn knows_form(&self, word: &Terms) -> bool {
        word.stems.iter().any(|stem| self.vocabulary.contains(stem))
    }

    /// What to look for. Mistakes are looked for only in words that are not
    /// `known`, in this language or another.
    pub(crate) fn plan(&self, question: &Question, known: &[bool], typos: &mut Typos) -> Plan {
        let words = self.words(question);
        let last = words.len().saturating_sub(1);
        let mut sought = Vec::new();
        for (index, word) in words.iter().enumerate() {
            let is_open = question.is_open && index == last;
            let typos = Some(typos.for_word(index)).filter(|_| known.get(index) != Some(&true));
            let one = word.as_ref().map(|word| self.sought(word, is_open, typos));
            sought.push(one.unwrap_or_default());
        }
        self.add_joined(question, &words, &mut sought);
        self.add_separated(question, &words, &mut sought);
        self.add_synonyms(&words, &mut sought);
        self.weigh(&words, &mut sought);
        self.take_apart(&words, &mut sought);
        Plan::new(sought)
    }

    /// A compound that nobody has written is several words: what has all of
    /// them answers better than what has one.
    fn take_apart(&self, words: &[Option<Terms>], sought: &mut Vec<Sought>) {
        if !german::compounds(self.analyzer.language()) {
            return;
        }
        for (index, word) in words.iter().enumerate() {
            let unknown = word
                .as_ref()
                .filter(|word| !self.vocabulary.contains(&word.fold));
            let parts = unknown.map_or_else(Vec::new, |word| self.vocabulary.parts(&word.fold));
            if parts.len() < 2 {
                continue;
            }
            sought.extend(self.several(&parts));
            if let Some(whole) = sought.get_mut(index) {
                whole.weight *= WHOLE_COMPOUND;
            }
        }
    }

    /// What will do for each of several words.
    fn several(&self, words: &[String]) -> Vec<Sought> {
        let words: Vec<Option<Terms>> =
            words.iter().map(|word| self.analyzer.terms(word)).collect();
        let one = |word: &Option<Terms>| {
            let word = word.as_ref();
            word.map(|word| self.sought(word, false, None))
                .unwrap_or_default()
        };
        let mut several: Vec<Sought> = words.iter().map(one).collect();
        self.add_synonyms(&words, &mut several);
        self.weigh(&words, &mut several);
        several
    }

    /// The same for somebody who made more mistakes than are forgiven at first.
    pub(crate) fn loose_plan(&self, question: &Question) -> Plan {
        let words = self.words(question);
        let loose = |word: &Option<Terms>| {
            let mut sought = Sought::default();
            if let Some(word) = word.as_ref().filter(|word| word.fold.chars().count() > 2) {
                for (term, alike) in self.vocabulary.alike(&word.fold, TERMS) {
                    sought.add(term, alike);
                }
            }
            sought
        };
        let mut sought: Vec<Sought> = words.iter().map(loose).collect();
        self.weigh(&words, &mut sought);
        Plan::new(sought)
    }

    /// Words that were typed apart and are written together: *Haus Arzt*.
    fn add_joined(&self, question: &Question, words: &[Option<Terms>], sought: &mut [Sought]) {
        for (start, pair) in words.windows(2).enumerate() {
            let [Some(one), Some(other)] = pair else {
                continue;
            };
            let joined = format!("{}{}", one.fold, other.fold);
            let is_open = question.is_open && start + 2 == words.len();
            for sought in sought.iter_mut().skip(start).take(2) {
                if self.vocabulary.contains(&joined) {
                    sought.add(joined.clone(), quality::JOINED);
                } else if is_open && other.fold.chars().count() >= 3 {
                    self.add_beginning(sought, "", &joined, quality::JOINED);
                }
            }
        }
    }

    /// German verbs whose particle stands at the end.
    fn add_separated(&self, question: &Question, words: &[Option<Terms>], sought: &mut [Sought]) {
        if self.analyzer.language() != "de" {
            return;
        }
        let folds = words
            .iter()
            .map(|word| word.as_ref().map_or("", |word| &word.fold));
        let particles = folds
            .enumerate()
            .filter(|(_, fold)| german::is_particle(fold));
        for (end, particle) in particles {
            for (word, sought) in question.words.iter().zip(sought.iter_mut()).take(end) {
                if let Some(whole) = self.analyzer.terms(&format!("{particle}{word}")) {
                    self.add_word(sought, &whole, quality::SEPARATED);
                }
            }
        }
    }

    /// Words and phrases that mean the same as what was typed.
    fn add_synonyms(&self, words: &[Option<Terms>], sought: &mut [Sought]) {
        for group in &self.synonyms {
            for phrase in group {
                for start in positions(words, phrase) {
                    for word in sought.iter_mut().skip(start).take(phrase.len()) {
                        self.add_phrases(word, group, phrase);
                    }
                }
            }
        }
    }

    fn add_phrases(&self, word: &mut Sought, group: &[Vec<Terms>], typed: &[Terms]) {
        for phrase in group.iter().filter(|phrase| phrase.as_slice() != typed) {
            let quality = if phrase.len() == 1 {
                quality::SYNONYM
            } else {
                quality::PART_OF_SYNONYM
            };
            for other in phrase {
                self.add_word(word, other, quality);
            }
        }
    }

    /// The rarer a word, the more it says.
    fn weigh(&self, words: &[Option<Terms>], sought: &mut [Sought]) {
        let little = stop_words(&self.analyzer);
        let entries = as_f64(self.vocabulary.entries());
        let mut all_say_little = true;
        for (word, sought) in words.iter().zip(sought.iter_mut()) {
            let Some(word) = word else { continue };
            let close = sought
                .terms()
                .filter(|(_, quality)| *quality >= quality::ROOT);
            let counts: u64 = close
                .filter_map(|(term, _)| self.vocabulary.count(term))
                .sum();
            sought.weight = (1.0 + (entries + 1.0) / (as_f64(counts) + 1.0)).ln();
            sought.says_little = little.contains(&word.fold);
            sought.fold.clone_from(&word.fold);
            all_say_little &= sought.says_little;
        }
        for sought in sought.iter_mut().filter(|sought| sought.says_little) {
            if all_say_little {
                sought.says_little = false;
            } else {
                sought.weight *= LITTLE;
            }
        }
    }
}

/// Where a phrase stands among words.
fn positions(words: &[Option<Terms>], phrase: &[Terms]) -> Vec<usize> {
    let meets = |word: &Option<Terms>, other: &Terms| {
        word.as_ref().is_some_and(|word| {
            word.fold == other.fold || word.stems.iter().any(|stem| other.stems.contains(stem))
        })
    };
    let windows = words.windows(phrase.len().max(1)).enumerate();
    let fits = windows.filter(|(_, window)| {
        window
            .iter()
            .zip(phrase)
            .all(|(word, other)| meets(word, other))
    });
    fits.filter(|_| !phrase.is_empty())
        .map(|(start, _)| start)
        .collect()
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of entries, far below 2^52"
)]
fn as_f64(count: u64) -> f64 {
    count as f64
}
