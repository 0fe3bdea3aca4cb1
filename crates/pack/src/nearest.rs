//! Suggestions for misspelt words.

use std::fmt::Display;

/// Minimum similarity (Jaro-Winkler) of a suggestion.
const ALIKE: f64 = 0.75;

/// The most similar word in `known`, if one is similar enough.
pub fn nearest<'a, T: Display>(
    word: &str,
    known: impl IntoIterator<Item = &'a T>,
) -> Option<&'a T> {
    // A whole page is not a typo, and the comparison is quadratic.
    if word.len() > 200 {
        return None;
    }
    known
        .into_iter()
        .map(|known| (strsim::jaro_winkler(word, &known.to_string()), known))
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, known)| known)
}

/// A sentence that suggests the most similar known word.
pub fn did_you_mean<'a, T: Display + 'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a T>,
) -> Option<String> {
    nearest(word, known).map(|known| format!("Did you mean \"{known}\"?"))
}
