//! Arabic: articles and particles that are written together with the word,
//! and plurals that change it within.

/// Articles with what may stand before them; the longer ones first.
const ARTICLES: [&str; 7] = ["وال", "بال", "كال", "فال", "ولل", "لل", "ال"];
/// Particles of one letter.
const PARTICLES: [char; 4] = ['و', 'ب', 'ل', 'ف'];
/// Letters that make verbs and nouns of a root.
const AUGMENTS: [char; 5] = ['ا', 'ت', 'م', 'ن', 'ي'];
/// Letters that come and go between singular and plural.
const WEAK: [char; 3] = ['ا', 'و', 'ي'];
/// Endings of the plural, and of the feminine singular as it is folded.
const ENDINGS: [&str; 3] = ["ات", "ين", "ه"];

/// What is left of a folded word without the article, if enough is left.
pub(crate) fn without_article(word: &str) -> Option<&str> {
    let mut rests = ARTICLES
        .iter()
        .filter_map(|article| word.strip_prefix(article));
    rests.next().filter(is_enough)
}

/// What is left of a folded word without a particle of one letter, if enough is left.
pub(crate) fn without_particle(word: &str) -> Option<&str> {
    word.strip_prefix(PARTICLES).filter(is_enough)
}

/// The letters that stay in every form of a folded word: وثيقة and وثائق are
/// both وثق. `None` when too few stay to mean anything.
pub(crate) fn root(word: &str) -> Option<String> {
    let rest = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending));
    let mut letters = rest.unwrap_or(word).chars();
    let first = letters.next()?;
    let stays = letters.filter(|letter| !WEAK.contains(letter));
    let root: String = [first].into_iter().chain(stays).collect();
    (root.chars().count() >= 3).then_some(root)
}

/// A root without the letter that makes a verb or a noun of it: تسجيل, أسجّل
/// and مسجّل are all سجل.
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
