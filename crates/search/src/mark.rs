//! Which words of a text to mark, and which passage of a long one to show.

use std::ops::Range;

use crate::{Analyzer, Plan, Token};

/// A passage of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Something of the text stands before it.
    pub is_cut_before: bool,
    /// Something of the text stands behind it.
    pub is_cut_behind: bool,
}

/// What does less well for a word is not marked: it would look like chance.
const CLEAR: f64 = 0.5;
/// A passage is about so many words long, and so many of them stand before the
/// first that is marked.
const WORDS: usize = 24;
const BEFORE: usize = 5;

/// The words of a text that answer, as ranges of bytes. Whole words: in Arabic
/// script a mark within a word would tear its letters apart.
pub fn mark(analyzer: &Analyzer, plan: &Plan, text: &str) -> Vec<Range<usize>> {
    analyzer
        .tokens(text)
        .into_iter()
        .filter(|token| answers(plan, token) >= CLEAR)
        .map(|token| token.range)
        .collect()
}

/// The passage of a text in which the most words answer; `None` when none does.
pub fn passage(analyzer: &Analyzer, plan: &Plan, text: &str) -> Option<Passage> {
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
    // Of equal ones the first.
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

fn answers(plan: &Plan, token: &Token) -> f64 {
    if plan.is_within(&token.terms.fold) {
        return CLEAR;
    }
    let terms = token.terms.iter().filter_map(|term| plan.quality(term));
    terms.fold(0.0, f64::max)
}
