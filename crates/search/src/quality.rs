//! Quality of a match between a term and a query word, between 0 and 1. Only the order
//! matters; the values were tuned on one half of the relevance set.

pub(crate) const SAME: f64 = 1.0;
pub(crate) const STEM: f64 = 0.93;
pub(crate) const ROOT: f64 = 0.7;
pub(crate) const JOINED: f64 = 0.95;
pub(crate) const UNKNOWN_ENDING: f64 = 0.7;
pub(crate) const SEPARATED: f64 = 0.98;
pub(crate) const SYNONYM: f64 = 0.85;
pub(crate) const PART_OF_SYNONYM: f64 = 0.55;
pub(crate) const BEGINNING: f64 = 0.9;
pub(crate) const AT_END: f64 = 0.72;
pub(crate) const WITHIN: f64 = 0.55;
pub(crate) const PART: f64 = 0.6;
pub(crate) const ONE_MISTAKE: f64 = 0.75;
pub(crate) const TWO_MISTAKES: f64 = 0.55;
pub(crate) const BEGINNING_WITH_MISTAKE: f64 = 0.55;

/// Maximum terms of each kind considered per word.
pub(crate) const TERMS: usize = 24;

/// Quality of a certain equivalent in another language.
const TRANSLATED: f64 = 0.95;

/// Quality of an equivalent with this likelihood.
pub(crate) fn translated(likely: f64) -> f64 {
    TRANSLATED * (0.5 + 0.5 * likely)
}
