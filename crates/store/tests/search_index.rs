//! Search results in installed packs, and their explanations.

#![cfg(test)]

use jiff::Timestamp;
use lotse_core::{EntryKind, PackId};
use lotse_search::{Analyzer, EquivalentLines, Findable, Query, Synonyms, equivalents::learn};
use lotse_store::{ContentStore, Found, Installation, NewPack, Origin, Search};
use proptest::prelude::*;

/// Installed packs, and the languages their reader knows.
struct Place {
    store: ContentStore,
    _folder: tempfile::TempDir,
}

fn findable(kind: EntryKind, id: &str, language: &str, title: &str, others: &[&str]) -> Findable {
    Findable {
        kind,
        id: id.to_owned(),
        language: language.to_owned(),
        title: title.to_owned(),
        other_names: others.iter().map(|&name| name.to_owned()).collect(),
        text: String::new(),
        ancestors: Vec::new(),
    }
}

fn step(id: &str, language: &str, title: &str) -> Findable {
    findable(EntryKind::Step, id, language, title, &[])
}

fn pack(id: &str, findables: Vec<Findable>) -> NewPack<'static> {
    NewPack::of_findables(pack_id(id), findables, Vec::new())
}

fn pack_id(id: &str) -> PackId {
    id.parse().unwrap()
}

impl Place {
    fn with(packs: &[NewPack<'static>]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (store, _) = ContentStore::open(folder.path()).unwrap();
        let mut place = Self {
            store,
            _folder: folder,
        };
        place.install(packs, &[]);
        place
    }

    fn install(&mut self, packs: &[NewPack<'static>], gone: &[PackId]) {
        let installation = Installation {
            packs,
            gone,
            ..Installation::default()
        };
        let installed = self.store.install(&installation, Timestamp::UNIX_EPOCH);
        installed.unwrap();
    }

    fn search(&self, text: &str) -> Search {
        let itself = |kind, id: &str| vec![(kind, id.to_owned())];
        let packs = [pack_id("de"), pack_id("de-jena")];
        let search = self
            .store
            .search(&Query::new(text), &packs, &["ar", "en", "de"], itself);
        search.unwrap()
    }

    fn found_by_ukrainian(&self, text: &str) -> Vec<String> {
        let itself = |kind, id: &str| vec![(kind, id.to_owned())];
        let search = self
            .store
            .search(&Query::new(text), &[pack_id("de")], &["uk", "de"], itself);
        let found = search.unwrap().found.into_iter();
        found.map(|found| found.id).collect()
    }

    fn found(&self, text: &str) -> Vec<String> {
        self.search(text)
            .found
            .into_iter()
            .map(|found| found.id)
            .collect()
    }

    fn best(&self, text: &str) -> Found {
        let found = self.search(text).found.into_iter().next();
        found.unwrap_or_else(|| panic!("no result for {text:?}"))
    }
}

/// A few steps and documents in German and Arabic.
fn germany() -> NewPack<'static> {
    let mut waste = step("waste", "de", "Müll trennen");
    waste.text = "Glas und Altpapier kommen in eigene Tonnen. Fragen Sie die Nachbarn.".to_owned();
    let mut country = pack(
        "de",
        vec![
            step("register", "de", "Adresse anmelden (Anmeldung)"),
            step("register", "ar", "سجّل عنوانك"),
            findable(
                EntryKind::Document,
                "landlord-form",
                "de",
                "Wohnungsgeberbestätigung",
                &["Vermieterbescheinigung"],
            ),
            findable(
                EntryKind::Document,
                "landlord-form",
                "ar",
                "تأكيد السكن",
                &[],
            ),
            step("find-a-home", "de", "Wohnung suchen"),
            step("childcare", "de", "Platz in der Kita suchen"),
            step("insurance", "de", "Krankenversicherung wählen"),
            findable(
                EntryKind::Step,
                "insurance",
                "uk",
                "Обрати медичне страхування",
                &["страховка"],
            ),
            waste,
        ],
    );
    country.synonyms = vec![Synonyms {
        language: "de".to_owned(),
        groups: vec![vec!["Kita".to_owned(), "Kindergarten".to_owned()]],
    }];
    country
}

#[test]
fn an_entry_is_found_by_its_title_its_other_names_and_its_text() {
    let place = Place::with(&[germany()]);
    assert_eq!(place.best("adresse anmelden").id, "register");
    assert_eq!(
        place.best("vermieterbescheinigung").name.as_deref(),
        Some("Vermieterbescheinigung")
    );
    let by_text = place.best("altpapier");
    assert_eq!((by_text.id.as_str(), by_text.name), ("waste", None));
}

#[test]
fn somebody_who_reads_arabic_finds_by_the_german_word_of_a_letter() {
    let place = Place::with(&[germany()]);
    for typed in [
        "Wohnungsgeberbestätigung",
        "wohnungsgeberbestaetigung",
        "wohnungsgeberbestatigung",
        "wohnungsgeberbestätigng",
        "Wohnungsgeber-Bestätigung",
    ] {
        assert_eq!(place.best(typed).id, "landlord-form", "{typed}");
    }
}

#[test]
fn the_plain_word_finds_the_compound_and_the_compound_the_plain_word() {
    let place = Place::with(&[germany()]);
    assert!(place.found("wohnung").contains(&"landlord-form".to_owned()));
    assert!(
        place
            .found("bestätigung")
            .contains(&"landlord-form".to_owned())
    );
    assert!(
        place
            .found("wohnungssuche")
            .contains(&"find-a-home".to_owned())
    );
}

#[test]
fn a_verb_that_comes_apart_a_question_and_a_beginning_find() {
    let place = Place::with(&[germany()]);
    for typed in [
        "wo melde ich mich an",
        "wie kann ich mich anmelden?",
        "anm",
        "angemeldet",
        "كيف اسجل عنواني؟",
    ] {
        assert_eq!(place.best(typed).id, "register", "{typed}");
    }
}

#[test]
fn synonyms_that_a_pack_declares_find() {
    let place = Place::with(&[germany()]);
    assert_eq!(place.best("kindergarten").id, "childcare");
}

#[test]
fn what_is_in_no_language_that_one_reads_is_found_and_says_in_which_it_was() {
    let place = Place::with(&[germany()]);
    for typed in ["страхування", "страхуванням", "страховки"] {
        let found = place.best(typed);
        assert_eq!(
            (found.id.as_str(), found.language.as_str()),
            ("insurance", "uk"),
            "{typed}"
        );
    }
}

#[test]
fn an_entry_is_found_once_however_many_languages_have_it() {
    let place = Place::with(&[germany()]);
    let found = place.found("Anmeldung سجّل عنوانك");
    assert_eq!(found.iter().filter(|id| *id == "register").count(), 1);
}

#[test]
fn what_a_pack_said_before_it_was_replaced_or_taken_away_is_found_no_more() {
    let mut place = Place::with(&[
        germany(),
        pack("de-jena", vec![step("tram", "de", "Straßenbahn fahren")]),
    ]);
    assert_eq!(place.found("straßenbahn"), ["tram"]);
    place.install(
        &[pack("de-jena", vec![step("bus", "de", "Omnibus fahren")])],
        &[],
    );
    assert_eq!(place.found("straßenbahn"), Vec::<String>::new());
    assert_eq!(place.found("omnibus"), ["bus"]);
    place.install(&[], &[pack_id("de-jena")]);
    assert_eq!(place.found("omnibus"), Vec::<String>::new());
    assert_eq!(place.best("anmeldung").id, "register");
}

#[test]
fn a_pack_whose_index_comes_later_is_found_then_with_its_synonyms() {
    let mut place = Place::with(&[]);
    let country = germany();
    let installation = Installation {
        packs: &[NewPack::unindexed(&country.pack, Origin::default())],
        index_later: true,
        ..Installation::default()
    };
    let installed = place.store.install(&installation, Timestamp::UNIX_EPOCH);
    installed.unwrap();
    assert_eq!(place.found("kita"), Vec::<String>::new());
    let notes = [("searched", "de")];
    place.store.index(&[germany()], &notes).unwrap();
    assert_eq!(place.best("kindergarten").id, "childcare");

    // The next version is installed in the same way: until it is indexed, the search
    // answers from the one before.
    let installed = place.store.install(&installation, Timestamp::UNIX_EPOCH);
    installed.unwrap();
    assert_eq!(place.best("kindergarten").id, "childcare");
    let shorter = pack("de", vec![step("tram", "de", "Straßenbahn fahren")]);
    place.store.index(&[shorter], &notes).unwrap();
    assert_eq!(place.found("kindergarten"), Vec::<String>::new());
    assert_eq!(place.found("straßenbahn"), ["tram"]);
}

#[test]
fn what_another_place_has_is_not_found() {
    let place = Place::with(&[
        germany(),
        pack("de-ulm", vec![step("tram", "de", "Straßenbahn fahren")]),
    ]);
    assert_eq!(place.found("straßenbahn"), Vec::<String>::new());
}

#[test]
fn who_finds_a_role_sees_who_fills_it_and_nothing_that_is_hidden() {
    let role = findable(
        EntryKind::Role,
        "registration-office",
        "de",
        "Meldebehörde",
        &[],
    );
    let place = Place::with(&[pack(
        "de",
        vec![role, step("hidden", "de", "Meldebehörde besuchen")],
    )]);
    let leads_to = |kind, id: &str| match (kind, id) {
        (EntryKind::Role, _) => vec![(EntryKind::Contact, "town-hall".to_owned())],
        _ => Vec::new(),
    };
    let question = Query::new("meldebehörde");
    let search = place
        .store
        .search(&question, &[pack_id("de")], &["de"], leads_to)
        .unwrap();
    let found: Vec<_> = search
        .found
        .iter()
        .map(|found| (found.kind, found.id.as_str()))
        .collect();
    assert_eq!(found, [(EntryKind::Contact, "town-hall")]);
}

#[test]
fn a_question_finds_what_is_only_there_in_the_source_language() {
    let question = "де вивозять сміття";
    let place = Place::with(&[germany()]);
    assert_eq!(place.found_by_ukrainian(question), Vec::<String>::new());
    let place = Place::with(&[germany().with_equivalents(vec![EquivalentLines {
        language: "uk".to_owned(),
        into: "de".to_owned(),
        lines: "смитт\tmüll\t80\n".to_owned(),
    }])]);
    assert_eq!(place.found_by_ukrainian(question), ["waste"]);
    assert_eq!(place.found("müll"), ["waste"]);
}

#[test]
fn a_phrase_of_the_dictionary_finds_what_none_of_its_words_means() {
    let dictionary = [("вивезення сміття".to_owned(), "Altpapier".to_owned())];
    let lines = learn(&Analyzer::new("uk"), &Analyzer::new("de"), &[], &dictionary);
    let phrase = lines.lines().find(|line| {
        let (words, _) = line.split_once('\t').unwrap();
        words.contains(' ')
    });
    let place = Place::with(&[germany().with_equivalents(vec![EquivalentLines {
        language: "uk".to_owned(),
        into: "de".to_owned(),
        lines: phrase.expect("a line of the phrase").to_owned(),
    }])]);
    assert_eq!(place.found_by_ukrainian("коли вивезення сміття"), ["waste"]);
    assert!(place.found_by_ukrainian("коли вивезення").is_empty());
}

#[test]
fn where_nothing_fits_something_is_suggested_that_does() {
    let place = Place::with(&[germany()]);
    let search = place.search("krakenversichernuk");
    assert_eq!(search.suggestions, ["Krankenversicherung wählen"]);
    assert_eq!(place.best(&search.suggestions[0]).id, "insurance");
    assert!(place.search("krankenversicherung").suggestions.is_empty());
}

#[test]
fn the_words_that_answer_are_marked_whole_in_the_text() {
    let place = Place::with(&[germany()]);
    let marked = |typed: &str, language: &str, text: &str| -> Vec<String> {
        let ranges = place.search(typed).plans.mark(language, text);
        ranges
            .into_iter()
            .filter_map(|range| Some(text.get(range)?.to_owned()))
            .collect()
    };
    assert_eq!(
        marked("anmeld", "de", "Adresse anmelden (Anmeldung)"),
        ["anmelden", "Anmeldung"]
    );
    assert_eq!(marked("عنوان", "ar", "سجّل عنوانك هنا"), ["عنوانك"]);
    assert_eq!(
        marked("wohnung", "de", "Die Wohnungsgeberbestätigung"),
        ["Wohnungsgeberbestätigung"]
    );
    assert_eq!(
        marked("bestätigung", "de", "Die Wohnungsgeberbestätigung"),
        ["Wohnungsgeberbestätigung"]
    );
}

#[test]
fn a_long_text_is_shown_where_its_words_answer() {
    let place = Place::with(&[germany()]);
    let text = format!(
        "{}Altpapier und Glas. {}",
        "Vorher steht viel. ".repeat(40),
        "Dahinter auch. ".repeat(40)
    );
    let passage = place
        .search("altpapier")
        .plans
        .passage("de", &text)
        .unwrap();
    assert!(passage.is_cut_before && passage.is_cut_behind);
    let shown = text.get(passage.range).unwrap();
    assert!(shown.contains("Altpapier und Glas"));
}

#[test]
fn hostile_questions_find_something_or_nothing_and_are_never_an_error() {
    let place = Place::with(&[germany()]);
    let hostile = [
        String::new(),
        "\"".to_owned(),
        "\" OR title:* NEAR(a b, 3) AND NOT ^\"x".to_owned(),
        "a*b'c\"d(e)f-g+h:i^j{k}l;DROP TABLE findable;--".to_owned(),
        "\u{0}anmeldung\u{0}".to_owned(),
        "\u{fffd}\u{d7ff}\u{10ffff}".to_owned(),
        "\u{202e}anmeldung \u{2067}سجل\u{2069} عنوان a\u{301}\u{301}\u{301}".to_owned(),
        "°·¶|°وثق ·wohnung ¶bestatigung".to_owned(),
        "a".repeat(10_000),
        "anmeldung ".repeat(1_000),
        "ሀ".repeat(10_000),
        "é\u{301}".repeat(5_000),
    ];
    for question in hostile {
        let search = place.search(&question);
        let shown: String = question.chars().take(40).collect();
        assert!(
            search.found.iter().all(|found| found.score.is_finite()),
            "{shown}"
        );
    }
    assert_eq!(place.best("\u{0}anmeldung\" OR *").id, "register");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_text_is_a_question(text in any::<String>(), more in "[ \"*^:()\u{0}a-zäم-يа-яሀ-ሐ'-]{0,60}") {
        let place = Place::with(&[germany()]);
        let search = place.search(&format!("{text}{more}"));
        let title = "Adresse anmelden سجّل عنوانك";
        for range in search.plans.mark("de", title) {
            prop_assert!(title.get(range).is_some());
        }
        for (one, next) in search.found.iter().zip(search.found.iter().skip(1)) {
            prop_assert!(one.score >= next.score);
        }
    }

    #[test]
    fn an_updated_index_answers_like_a_new_one(
        versions in prop::collection::vec(any_version(), 1..6),
    ) {
        let mut updated = Place::with(&[]);
        for version in &versions {
            updated.install(&[pack("de", version.clone())], &[]);
        }
        let last = versions.last().cloned().unwrap_or_default();
        let new = Place::with(&[pack("de", last)]);
        for word in WORDS {
            let (mut found, mut expected) = (updated.found(word), new.found(word));
            found.sort();
            expected.sort();
            prop_assert_eq!(found, expected, "{}", word);
        }
    }
}

const WORDS: [&str; 6] = [
    "harbour",
    "pilot",
    "ship",
    "lighthouse",
    "anchor",
    "compass",
];

/// Some of six entries, each with a title and a text.
fn any_version() -> impl Strategy<Value = Vec<Findable>> {
    let word = || prop::sample::select(&WORDS[..]);
    let entry = (0..6_u8, word(), word()).prop_map(|(id, title, text)| {
        let mut entry = step(&format!("step-{id}"), "en", title);
        entry.text = format!("Look for the {text}.");
        (id, entry)
    });
    prop::collection::btree_map(0..6_u8, entry, 0..6).prop_map(|entries| {
        let entries = entries
            .into_values()
            .collect::<std::collections::BTreeMap<_, _>>();
        entries.into_values().collect()
    })
}

#[test]
fn what_is_named_like_one_word_is_found_among_many_with_a_part_of_all_words() {
    let advice = |number: usize| {
        let mut advice = step(&format!("advice-{number}"), "de", "Beratung");
        advice.text = "Arbeit in Deutschland. Deutschland: Arbeit und Zeit.".to_owned();
        advice
    };
    let mut entries: Vec<Findable> = (0..70).map(advice).collect();
    let mut hours = step("working-hours", "de", "Arbeitszeit");
    hours.text = "Acht Stunden am Tag, und danach elf Stunden Ruhe. ".repeat(40);
    entries.push(hours);
    let place = Place::with(&[pack("de", entries)]);
    let found = place.found("Wie ist die Arbeitszeit in Deutschland?");
    assert_eq!(found.first().map(String::as_str), Some("working-hours"));
}

#[test]
fn a_page_is_found_by_the_title_above_it_until_that_changes() {
    let below = |title: &str| Findable {
        ancestors: vec![title.to_owned()],
        ..findable(EntryKind::Guide, "advice", "de", "Beratungsstellen", &[])
    };
    let mut place = Place::with(&[pack("de", vec![below("Schulden")])]);
    assert_eq!(place.found("Schulden"), ["advice"]);
    assert_eq!(place.best("Schulden").text, "", "no passage shows a title");

    place.install(&[pack("de", vec![below("Familie")])], &[]);
    assert!(place.found("Schulden").is_empty());
    assert_eq!(place.found("Familie"), ["advice"]);
}
