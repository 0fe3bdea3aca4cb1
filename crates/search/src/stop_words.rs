//! Stop words such as *how*, *the*, *my*, which carry little meaning.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, PoisonError},
};

use crate::Analyzer;

/// A line per language: its code and its stop words, separated by tabs.
const LISTS: &str = include_str!(concat!(env!("OUT_DIR"), "/stop_words.tsv"));

/// Stop words missing from Stopwords ISO, which has no list for Amharic and Tigrinya, and only 73
/// words for Ukrainian.
const UNLISTED: [(&str, &str); 3] = [
    (
        "am",
        "ነው ናቸው ነኝ ነበር እና ወይም ግን እኔ አንተ አንቺ እሱ እሷ እኛ እነሱ የእኔ ይህ ያ ምን ማን የት መቼ እንዴት ለምን ስንት \
         ወደ ከ በ ለ ስለ እስከ ላይ ውስጥ እፈልጋለሁ እችላለሁ ይቻላል አለብኝ አለ የለም ነገር አንድ ሁሉ ብቻ በጣም",
    ),
    (
        "ti",
        "እዩ እያ እዮም ኔሩ እወ ወይ ግን ኣነ ንስኻ ንስኺ ንሱ ንሳ ንሕና ንሳቶም ናተይ እዚ እቲ እንታይ መን ኣበይ መዓስ ከመይ \
         ንምንታይ ክንደይ ናብ ካብ ኣብ ን ብ ብዛዕባ ክሳብ እደሊ እኽእል ይከኣል ኣለኒ ኣሎ የለን ነገር ሓደ ኩሉ ጥራይ ኣዝዩ",
    ),
    (
        "uk",
        "на в у за по через після біля між над перед без про при від до із зі та і чи що це ці ця цю цього \
         цій цих який яка яке які якого якої яким яких як де куди звідки коли хто кого кому чому скільки є був була \
         бути буде будуть мені мене мій моя моє мої моїх моєї мою ти тебе тобі він його йому вона їй ми нас вони їм \
         них себе свій своя своє свої свою своїх не ні так ще вже тільки лише також якщо може можу можемо можна \
         мати маю має маємо мають треба слід повинен повинна повинні швидко дуже",
    ),
];

/// Words used to ask for anything: *get*, *find*, *need*. They also occur in many
/// titles and would dominate the ranking.
const ASKING: [(&str, &str); 13] = [
    (
        "ar",
        "احصل الحصول حصول اريد بدي ابحث احتاج ممكن يمكنني استطيع وين شو كيفية",
    ),
    (
        "de",
        "bekomme bekommen kriege kriegen finde finden brauche brauchen suche suchen hole holen mache machen will möchte \
         biete bietet bieten anbieten angeboten beinhaltet umfasst versteht bedeutet art",
    ),
    (
        "en",
        "get find need want looking make do have can where how offer offers offered available provide \
         provides provided include includes mean means meant kind",
    ),
    (
        "es",
        "buscar busco encontrar encuentro necesito necesitar conseguir consigo obtener quiero puedo cómo dónde",
    ),
    (
        "fa",
        "بگیرم گرفتن پیدا کنم می‌خواهم نیاز دارم داشته کجا چطور",
    ),
    (
        "fr",
        "obtenir avoir trouver cherche chercher besoin faire veux voudrais comment",
    ),
    (
        "pl",
        "dostać znaleźć potrzebuję potrzebny szukam zrobić załatwić chcę jak gdzie",
    ),
    (
        "ro",
        "obțin obține găsesc găsi caut nevoie fac face vreau unde cum",
    ),
    (
        "ru",
        "получить найти нужно нужен нужна ищу сделать хочу как где",
    ),
    (
        "tr",
        "almak alırım bulmak bulurum lazım istiyorum ihtiyacım yapmak yapabilirim nasıl nerede",
    ),
    (
        "uk",
        "отримати знайти потрібно потрібен потрібна шукаю зробити хочу як де",
    ),
    ("am", "ማግኘት አገኛለሁ እንዴት የት እፈልጋለሁ ያስፈልጋል"),
    ("ti", "ክረክብ ምርካብ ክገብር ከመይ ኣበይ እደሊ የድልየኒ"),
];

/// Words in the lists of Stopwords ISO that newcomers ask about.
const TELLING: [(&str, &str); 9] = [
    ("ar", "زيارة"),
    ("de", "allein mann recht rechte"),
    (
        "en",
        "abroad alone bill bills buy computer copy course courses cv fire fix free gp group groups id ill man \
         member members men move moved moving name number older oldest room rooms test tv work worked \
         working works young younger",
    ),
    (
        "es",
        "cuenta empleo país trabaja trabajan trabajar trabajas trabajo",
    ),
    ("fa", "حق خارج مجانی نام"),
    ("fr", "essai pièce retour seul seule"),
    ("ro", "drept"),
    (
        "ru",
        "вернуться вода война голова город деньги дом дорога друг женщина жена имя книга комната мать машина \
         нога отец работа работать ребенок рука русский свет улица",
    ),
    ("tr", "iş su yalnız"),
];

/// The folded stop words of a language.
pub(crate) fn stop_words(analyzer: &Analyzer) -> &'static BTreeSet<String> {
    static KNOWN: Mutex<BTreeMap<String, &'static BTreeSet<String>>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    // One set per language, so leaking is bounded.
    known
        .entry(analyzer.language().to_owned())
        .or_insert_with(|| Box::leak(Box::new(listed(analyzer))))
}

fn listed(analyzer: &Analyzer) -> BTreeSet<String> {
    let fold = |word: &str| analyzer.fold(word);
    let own = |lists: &'static [(&str, &str)]| {
        let lists = lists.iter().filter(|(of, _)| *of == analyzer.language());
        lists
            .flat_map(|(_, words)| words.split_whitespace())
            .map(fold)
    };
    let mut lists = LISTS.lines().map(|list| list.split('\t'));
    let list = lists.find_map(|mut words| (words.next()? == analyzer.language()).then_some(words));
    let listed = list.into_iter().flatten().map(fold);
    let telling: BTreeSet<String> = own(&TELLING).collect();
    let little = listed.chain(own(&UNLISTED));
    let little = little.filter(|word| !telling.contains(word));
    little.chain(own(&ASKING)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_question_say_little_and_its_subject_much() {
        for (language, little, much) in [
            ("de", "wie", "anmelden"),
            ("en", "how", "register"),
            ("en", "of", "work"),
            ("ru", "где", "работа"),
            ("es", "donde", "trabajo"),
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
