//! The word somebody probably meant.

use std::fmt::Display;

/// How alike two words must be (Jaro-Winkler) to be taken for one another.
const ALIKE: f64 = 0.75;

/// The one of `known` that is most like `word`, if any is like it.
pub fn nearest<'a, T: Display>(
    word: &str,
    known: impl IntoIterator<Item = &'a T>,
) -> Option<&'a T> {
    // A word of a whole page is nobody's typo, and comparing is quadratic.
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

/// A sentence that names the nearest known word.
pub fn did_you_mean<'a, T: Display + 'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a T>,
) -> Option<String> {
    nearest(word, known).map(|known| format!("Did you mean \"{known}\"?"))
}
