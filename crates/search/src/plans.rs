//! A question in several languages at once.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use crate::{Lexicon, Passage, Plan, Question, mark, passage, typo::Typos};

/// What is known of the words of each language, by its tag.
pub type Lexicons = BTreeMap<String, Arc<Lexicon>>;

/// What to look for in each language in which the question means something.
#[derive(Debug)]
pub struct Plans {
    plans: BTreeMap<String, (Arc<Lexicon>, Plan)>,
    not_understood: Vec<usize>,
}

/// A language in which so much less of a question is understood than in
/// another is left aside: what it finds would be chance.
const TOO_WEAK: f64 = 0.3;

impl Plans {
    /// What to look for. `readable` are the languages that the person reads.
    pub fn new(question: &Question, lexicons: &Lexicons, readable: &[&str]) -> Self {
        let known = known(question, lexicons, readable);
        let mut typos = Typos::default();
        let plan = |lexicon: &Arc<Lexicon>, typos: &mut Typos| {
            (Arc::clone(lexicon), lexicon.plan(question, &known, typos))
        };
        // The languages that the person reads come first: they settle what was meant.
        let reads = |language: &String| readable.contains(&language.as_str());
        let mut lexicons: Vec<_> = lexicons.iter().collect();
        lexicons.sort_by_key(|(language, _)| !reads(language));
        let plans: BTreeMap<String, _> = lexicons
            .into_iter()
            .map(|(language, lexicon)| (language.clone(), plan(lexicon, &mut typos)))
            .collect();
        let not_understood = not_understood(plans.values().map(|(_, plan)| plan));
        let mut plans = Self {
            plans,
            not_understood,
        };
        plans.leave_weak_aside(readable);
        plans
    }

    /// The words that are understood in no language, for somebody who made
    /// more mistakes than are forgiven at first. `None` when all are.
    pub fn loose(&self, question: &Question, lexicons: &Lexicons) -> Option<Self> {
        if self.not_understood.is_empty() {
            return None;
        }
        let words = self
            .not_understood
            .iter()
            .filter_map(|index| question.words.get(*index));
        let question = Question {
            words: words.cloned().collect(),
            is_open: false,
        };
        let plan = |lexicon: &Arc<Lexicon>| (Arc::clone(lexicon), lexicon.loose_plan(&question));
        let plans = lexicons
            .iter()
            .map(|(language, lexicon)| (language.clone(), plan(lexicon)));
        Some(Self {
            plans: plans.collect(),
            not_understood: Vec::new(),
        })
    }

    /// The plans, by language.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Plan)> {
        let plans = self.plans.iter().filter(|(_, (_, plan))| !plan.is_empty());
        plans.map(|(language, (_, plan))| (language.as_str(), plan))
    }

    /// The words of a text that answer, as ranges of bytes.
    pub fn mark(&self, language: &str, text: &str) -> Vec<Range<usize>> {
        let plan = self.plans.get(language);
        plan.map_or_else(Vec::new, |(lexicon, plan)| {
            mark(lexicon.analyzer(), plan, text)
        })
    }

    /// The passage of a text in which the most words answer.
    pub fn passage(&self, language: &str, text: &str) -> Option<Passage> {
        let (lexicon, plan) = self.plans.get(language)?;
        passage(lexicon.analyzer(), plan, text)
    }

    fn leave_weak_aside(&mut self, readable: &[&str]) {
        let strengths = self.plans.values().map(|(_, plan)| plan.strength());
        let strongest = strengths.fold(0.0, f64::max);
        self.plans.retain(|language, (_, plan)| {
            readable.contains(&language.as_str()) || plan.strength() >= strongest - TOO_WEAK
        });
    }
}

/// Which words are known as they were typed, in any language. Their forms
/// count only in languages that the person reads: in another they are chance.
fn known(question: &Question, lexicons: &Lexicons, readable: &[&str]) -> Vec<bool> {
    let mut known = vec![false; question.words.len()];
    let last = question.words.len().saturating_sub(1);
    for (language, lexicon) in lexicons {
        let reads = readable.contains(&language.as_str());
        for (index, word) in lexicon.words(question).into_iter().enumerate() {
            let (Some(word), Some(known)) = (word, known.get_mut(index)) else {
                continue;
            };
            let is_open = question.is_open && index == last;
            *known = *known || lexicon.knows(&word, is_open) || reads && lexicon.knows_form(&word);
        }
    }
    known
}

/// The words that are understood in no language, by their position.
fn not_understood<'p>(plans: impl Iterator<Item = &'p Plan>) -> Vec<usize> {
    let mut understood: Vec<bool> = Vec::new();
    for plan in plans {
        for (index, is_understood) in plan.understood().enumerate() {
            match understood.get_mut(index) {
                Some(known) => *known |= is_understood,
                None => understood.push(is_understood),
            }
        }
    }
    let positions = understood.into_iter().enumerate();
    positions
        .filter(|(_, is_understood)| !is_understood)
        .map(|(index, _)| index)
        .collect()
}
