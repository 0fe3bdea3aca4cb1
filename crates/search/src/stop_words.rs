//! Words that say little: *how*, *the*, *my*. A question is found by its others.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, PoisonError},
};

use crate::Analyzer;

/// For Amharic and Tigrinya, which the lists of the Stopwords ISO project lack.
const AMHARIC: &str = "ነው ናቸው ነኝ ነበር እና ወይም ግን እኔ አንተ አንቺ እሱ እሷ እኛ እነሱ የእኔ ይህ ያ ምን ማን የት መቼ እንዴት ለምን ስንት \
    ወደ ከ በ ለ ስለ እስከ ላይ ውስጥ እፈልጋለሁ እችላለሁ ይቻላል አለብኝ አለ የለም ነገር አንድ ሁሉ ብቻ በጣም";
const TIGRINYA: &str = "እዩ እያ እዮም ኔሩ እወ ወይ ግን ኣነ ንስኻ ንስኺ ንሱ ንሳ ንሕና ንሳቶም ናተይ እዚ እቲ እንታይ መን ኣበይ መዓስ ከመይ \
    ንምንታይ ክንደይ ናብ ካብ ኣብ ን ብ ብዛዕባ ክሳብ እደሊ እኽእል ይከኣል ኣለኒ ኣሎ የለን ነገር ሓደ ኩሉ ጥራይ ኣዝዩ";

/// The words of a language that say little, folded.
pub(crate) fn stop_words(analyzer: &Analyzer) -> &'static BTreeSet<String> {
    static KNOWN: Mutex<BTreeMap<String, &'static BTreeSet<String>>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    // There are as many as languages: they may stay for ever.
    known
        .entry(analyzer.language().to_owned())
        .or_insert_with(|| Box::leak(Box::new(listed(analyzer))))
}

fn listed(analyzer: &Analyzer) -> BTreeSet<String> {
    let fold = |word: &str| analyzer.fold(word);
    match analyzer.language() {
        "am" => AMHARIC.split_whitespace().map(fold).collect(),
        "ti" => TIGRINYA.split_whitespace().map(fold).collect(),
        language => stop_words::lookup(language)
            .unwrap_or_default()
            .iter()
            .copied()
            .map(fold)
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_question_say_little_and_its_subject_much() {
        for (language, little, much) in [
            ("de", "wie", "anmelden"),
            ("en", "how", "register"),
            ("ar", "كيف", "تسجيل"),
            ("uk", "де", "школа"),
            ("tr", "nasıl", "kayıt"),
            ("fa", "چگونه", "خانه"),
            ("am", "እንዴት", "ምዝገባ"),
            ("ti", "ከመይ", "ቤት"),
        ] {
            let analyzer = Analyzer::new(language);
            let words = stop_words(&analyzer);
            assert!(
                words.contains(&analyzer.fold(little)),
                "{language}: {little}"
            );
            assert!(!words.contains(&analyzer.fold(much)), "{language}: {much}");
        }
    }
}
