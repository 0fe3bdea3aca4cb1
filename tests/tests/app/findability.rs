//! Newcomers find what they need in the shipped packs, in their own words.

use std::collections::{BTreeMap, BTreeSet};

use lotse_core::EntryKind;
use lotse_tests::{
    Searched,
    relevance::{self, JudgedQuery, Relevance},
};

/// The results of each query.
fn answers(queries: &[JudgedQuery]) -> Vec<Vec<String>> {
    let mut places: BTreeMap<&str, Searched> = BTreeMap::new();
    let answer = |query: &JudgedQuery, searched: &Searched| {
        let search = searched.search(&query.text, &query.language).unwrap();
        let found = search.found.into_iter();
        found
            .map(|found| relevance::name(found.kind, &found.id))
            .collect()
    };
    queries
        .iter()
        .map(|query| {
            let open = || Searched::open(&query.place, &[]).unwrap();
            answer(query, places.entry(&query.place).or_insert_with(open))
        })
        .collect()
}

/// Minimum recall, overall and in each language.
const LEAST: f64 = 0.95;
const LEAST_IN_A_LANGUAGE: f64 = 0.85;

#[test]
fn people_find_what_they_look_for_in_each_language() {
    for half in [relevance::TUNING, relevance::REPORT] {
        let queries = relevance::read(half).unwrap();
        let answers = answers(&queries);
        let recall = |is_chosen: &dyn Fn(&JudgedQuery) -> bool| {
            let pairs = queries.iter().zip(&answers);
            let chosen = pairs.filter(|(query, _)| is_chosen(query));
            Relevance::of(chosen.map(|(query, found)| (query, found.as_slice()))).recall
        };
        let all = recall(&|_| true);
        assert!(all >= LEAST, "{half}: {all:.3}");
        let languages: BTreeSet<&str> = queries
            .iter()
            .map(|query| query.language.as_str())
            .collect();
        assert!(languages.len() >= 12);
        for language in languages {
            let found = recall(&|query| query.language == language);
            assert!(
                found >= LEAST_IN_A_LANGUAGE,
                "{half} {language}: {found:.3}"
            );
        }
    }
}

#[test]
fn plain_words_find_the_emergency_number_and_the_registration() {
    let searched = Searched::open("de-mannheim", &[]).unwrap();
    let names = |text: &str, language: &str| -> Vec<String> {
        let found = searched.search(text, language).unwrap().found.into_iter();
        found
            .map(|found| relevance::name(found.kind, &found.id))
            .take(5)
            .collect()
    };
    for (text, language) in [("Notruf", "de"), ("طوارئ", "ar")] {
        let found = names(text, language);
        assert_eq!(found.first().unwrap(), "contact/emergency-112", "{text}");
    }
    let found = names("where do I register my flat", "en");
    assert!(
        found.contains(&"step/register-address".to_owned()),
        "{found:?}"
    );
}

#[test]
fn words_for_danger_to_life_find_the_emergency_number_first() {
    let searched = Searched::open("de-mannheim", &[]).unwrap();
    let words: [(&str, [&str; 5]); 12] = [
        (
            "ar",
            ["حريق", "فاقد الوعي", "جلطة", "نوبة قلبية", "لا يتنفس"],
        ),
        (
            "de",
            [
                "Feuer",
                "bewusstlos",
                "Schlaganfall",
                "Herzinfarkt",
                "atmet nicht",
            ],
        ),
        (
            "de-simple",
            [
                "es brennt",
                "ohnmächtig",
                "Schlaganfall",
                "Herzinfarkt",
                "atmet nicht",
            ],
        ),
        (
            "en",
            [
                "fire",
                "unconscious",
                "stroke",
                "heart attack",
                "not breathing",
            ],
        ),
        (
            "es",
            [
                "fuego",
                "inconsciente",
                "derrame cerebral",
                "infarto",
                "no respira",
            ],
        ),
        (
            "fa",
            ["آتش", "بیهوش", "سکته مغزی", "سکته قلبی", "نفس نمی‌کشد"],
        ),
        (
            "fr",
            [
                "feu",
                "inconscient",
                "AVC",
                "crise cardiaque",
                "ne respire pas",
            ],
        ),
        (
            "pl",
            ["pożar", "nieprzytomny", "udar", "zawał", "nie oddycha"],
        ),
        (
            "ro",
            [
                "foc",
                "inconștient",
                "accident vascular",
                "infarct",
                "nu respiră",
            ],
        ),
        (
            "ru",
            ["пожар", "без сознания", "инсульт", "инфаркт", "не дышит"],
        ),
        (
            "tr",
            ["yangın", "bilinçsiz", "felç", "kalp krizi", "nefes almıyor"],
        ),
        (
            "uk",
            ["пожежа", "без свідомості", "інсульт", "інфаркт", "не дихає"],
        ),
    ];
    for (language, words) in words {
        for word in words {
            let found = searched.search(word, language).unwrap().found;
            let first = found.first().map(|first| first.id.as_str());
            let is_help = matches!(first, Some("emergency-112" | "emergency-numbers"));
            assert!(is_help, "{language} {word}: {first:?}");
        }
    }
}

#[test]
fn every_query_asks_for_something_that_its_place_shows() {
    for half in [relevance::TUNING, relevance::REPORT] {
        let mut places: BTreeMap<String, Searched> = BTreeMap::new();
        for query in relevance::read(half).unwrap() {
            let open = || Searched::open(&query.place, &[]).unwrap();
            let searched = places.entry(query.place.clone()).or_insert_with(open);
            for wanted in &query.find {
                let (kind, id) = wanted.split_once('/').unwrap();
                let kind = EntryKind::from_word(kind).unwrap();
                assert!(!searched.leads_to(kind, id).is_empty(), "{half} {wanted}");
            }
        }
    }
}
