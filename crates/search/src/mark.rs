//! Highlights matching words of a text and chooses a passage to show.

use std::ops::Range;

use crate::{Analyzer, QueryPlan, Token};

/// A passage of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Byte range in the text.
    pub range: Range<usize>,
    /// Whether text before it is cut off.
    pub is_cut_before: bool,
    /// Whether text after it is cut off.
    pub is_cut_behind: bool,
}

/// Minimum match quality of a highlighted word; weaker matches would look random.
const CLEAR: f64 = 0.5;
/// Length of a passage in words, and number of words before the first match.
const WORDS: usize = 24;
const BEFORE: usize = 5;

/// Byte ranges of the words that match. Whole words only: in Arabic script,
/// highlighting part of a word would break its joined letters.
pub fn mark(analyzer: &Analyzer, plan: &QueryPlan, text: &str) -> Vec<Range<usize>> {
    analyzer
        .tokens(text)
        .into_iter()
        .filter(|token| answers(plan, token) >= CLEAR)
        .map(|token| token.range)
        .collect()
}

/// The passage with the most matches; `None` if there are none.
pub fn passage(analyzer: &Analyzer, plan: &QueryPlan, text: &str) -> Option<Passage> {
    let tokens = analyzer.tokens(text);
    let qualities: Vec<f64> = tokens
        .iter()
        .map(|token| answers(plan, token))
        .map(|quality| if quality < CLEAR { 0.0 } else { quality })
        .collect();
    let starts = qualities
        .iter()
        .enumerate()
        .filter(|(_, quality)| **quality > 0.0)
        .map(|(index, _)| index.saturating_sub(BEFORE));
    let worth = |start: usize| -> f64 { qualities.iter().skip(start).take(WORDS).sum() };
    // The first one wins a tie.
    let start = starts
        .rev()
        .max_by(|one, other| worth(*one).total_cmp(&worth(*other)))?;
    let end = (start + WORDS).min(tokens.len());
    let shown = tokens.get(start..end)?;
    let (first, last) = (shown.first()?, shown.last()?);
    let begin = if start == 0 { 0 } else { first.range.start };
    let finish = if end == tokens.len() {
        text.len()
    } else {
        last.range.end
    };
    Some(Passage {
        range: begin..finish,
        is_cut_before: begin > 0,
        is_cut_behind: finish < text.len(),
    })
}

fn answers(plan: &QueryPlan, token: &Token) -> f64 {
    if plan.is_within(&token.terms.fold) {
        return CLEAR;
    }
    let terms = token.terms.iter().filter_map(|term| plan.quality(term));
    terms.fold(0.0, f64::max)
}
