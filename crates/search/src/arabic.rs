//! Arabic: attached articles and particles, and broken plurals.

/// Articles with the particles that may precede them, longest first.
const ARTICLES: [&str; 7] = ["وال", "بال", "كال", "فال", "ولل", "لل", "ال"];
/// One-letter particles.
const PARTICLES: [char; 4] = ['و', 'ب', 'ل', 'ف'];
/// Letters that derive verbs and nouns from a root.
const AUGMENTS: [char; 5] = ['ا', 'ت', 'م', 'ن', 'ي'];
/// Weak letters, which change between singular and plural.
const WEAK: [char; 3] = ['ا', 'و', 'ي'];
/// Plural endings, and the folded feminine singular.
const ENDINGS: [&str; 3] = ["ات", "ين", "ه"];

/// Strips the article from a folded word, if enough letters remain.
pub(crate) fn without_article(word: &str) -> Option<&str> {
    let mut rests = ARTICLES
        .iter()
        .filter_map(|article| word.strip_prefix(article));
    rests.next().filter(is_enough)
}

/// Strips a one-letter particle from a folded word, if enough letters remain.
pub(crate) fn without_particle(word: &str) -> Option<&str> {
    word.strip_prefix(PARTICLES).filter(is_enough)
}

/// The letters shared by all forms of a folded word: both وثيقة and وثائق give وثق.
/// `None` if too few remain.
pub(crate) fn root(word: &str) -> Option<String> {
    let rest = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending));
    let mut letters = rest.unwrap_or(word).chars();
    let first = letters.next()?;
    let stays = letters.filter(|letter| !WEAK.contains(letter));
    let root: String = [first].into_iter().chain(stays).collect();
    (root.chars().count() >= 3).then_some(root)
}

/// Strips the letter that derives a verb or noun from a root: تسجيل, أسجّل and مسجّل
/// all give سجل.
pub(crate) fn without_augment(root: &str) -> Option<&str> {
    root.strip_prefix(AUGMENTS).filter(is_enough)
}

fn is_enough(rest: &&str) -> bool {
    rest.chars().count() >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_article_comes_off_with_what_stands_before_it() {
        for glued in ["السكن", "والسكن", "بالسكن", "للسكن"] {
            assert_eq!(without_article(glued), Some("سكن"), "{glued}");
        }
        assert_eq!(without_article("بيت"), None);
        assert_eq!(without_particle("ومدرسه"), Some("مدرسه"));
    }

    #[test]
    fn a_broken_plural_has_the_root_of_its_singular() {
        for (one, many) in [("وثيقه", "وثايق"), ("مدرسه", "مدارس")] {
            assert_eq!(root(one), root(many), "{one} {many}");
        }
        assert_eq!(root("يد"), None);
    }
}
