//! People find in the shipped packs what they look for, in their own words.
#![cfg(test)]

use std::collections::BTreeMap;

use lotse_tests::{
    Searched,
    relevance::{self, Query, Relevance},
};

/// What was found for each query.
fn answers(queries: &[Query]) -> Vec<Vec<String>> {
    let mut places: BTreeMap<&str, Searched> = BTreeMap::new();
    let answer = |query: &Query, searched: &Searched| {
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

#[test]
fn people_find_what_they_look_for_in_each_of_twelve_languages() {
    for half in [relevance::TUNING, relevance::REPORT] {
        let queries = relevance::read(half).unwrap();
        let answers = answers(&queries);
        let of = |language: &str| {
            let pairs = queries.iter().zip(&answers);
            let pairs =
                pairs.filter(|(query, _)| language.is_empty() || query.language == language);
            Relevance::of(pairs.map(|(query, found)| (query, found.as_slice())))
        };
        if half == relevance::TUNING && std::env::var_os("SHOW").is_some() {
            for (query, found) in queries.iter().zip(&answers) {
                let found: Vec<&str> = found.iter().take(6).map(String::as_str).collect();
                if !query
                    .find
                    .iter()
                    .all(|wanted| found.iter().take(5).any(|found| found == wanted))
                {
                    println!(
                        "{} {:9} {:40} wants {:?}\n      found {found:?}",
                        query.language, query.why, query.text, query.find
                    );
                }
            }
        }
        if half == relevance::REPORT && std::env::var_os("REPORT").is_none() {
            continue;
        }
        let all = of("");
        println!("{half}: {all:?}");
        let languages: std::collections::BTreeSet<&str> = queries
            .iter()
            .map(|query| query.language.as_str())
            .collect();
        for language in languages {
            println!("  {language} {:?}", of(language));
        }
    }
}
