//! Plans a query in several languages at once.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use crate::{Lexicon, Passage, Query, QueryPlan, Terms, mark, passage, typo::Typos};

/// The lexicon of each language, by language tag.
pub type Lexicons = BTreeMap<String, Arc<Lexicon>>;

/// A plan for each language that the query matches.
#[derive(Debug)]
pub struct QueryPlans {
    plans: BTreeMap<String, (Arc<Lexicon>, QueryPlan)>,
    not_understood: Vec<usize>,
}

/// The analyzed words of a query in each language; `None` for one that is not a word in it.
type QueryWords<'l> = BTreeMap<&'l str, Vec<Option<Terms>>>;

/// Minimum length of an unfinished word to complete it in a language that the newcomer does
/// not read. Shorter ones begin too many words there.
const CONTINUED: usize = 3;
/// Maximum gap between a plan's strength and the strongest one's; weaker plans would
/// only find chance matches. Languages that the newcomer reads are exempt.
const TOO_WEAK: f64 = 0.3;

impl QueryPlans {
    /// Plans a query. `readable` are the languages that the newcomer reads.
    pub fn new(query: &Query, lexicons: &Lexicons, readable: &[&str]) -> Self {
        let words: QueryWords<'_> = { lexicons.iter() }
            .map(|(language, lexicon)| (language.as_str(), lexicon.words(query)))
            .collect();
        let known = known(query, lexicons, &words, readable);
        let typed_in = typed_in(lexicons, &words, readable);
        let mut typos = Typos::default();
        let reads = |language: &str| readable.contains(&language);
        let in_others = query.continued_from(CONTINUED);
        let plan = |language: &str, lexicon: &Arc<Lexicon>, typos: &mut Typos| {
            let query = if reads(language) { query } else { &in_others };
            let foreign = typed_in.map(|(typed_in, words)| typed_in.translate(words, language));
            let foreign = foreign.unwrap_or_default();
            let words = words.get(language).map_or(&[][..], Vec::as_slice);
            let plan = lexicon.plan(query, words, &known, &foreign, typos);
            (Arc::clone(lexicon), plan)
        };
        // The newcomer's languages come first: they settle what a word means.
        let mut lexicons: Vec<_> = lexicons.iter().collect();
        lexicons.sort_by_key(|(language, _)| !reads(language.as_str()));
        let plans: BTreeMap<String, _> = lexicons
            .into_iter()
            .map(|(language, lexicon)| (language.clone(), plan(language, lexicon, &mut typos)))
            .collect();
        let not_understood = not_understood(plans.values().map(|(_, plan)| plan));
        let mut plans = Self {
            plans,
            not_understood,
        };
        plans.leave_weak_aside(readable);
        plans
    }

    /// Plans the words that no language understands, allowing more typos than at first.
    /// `None` if there are none.
    pub fn loose(&self, query: &Query, lexicons: &Lexicons) -> Option<Self> {
        if self.not_understood.is_empty() {
            return None;
        }
        let words = self
            .not_understood
            .iter()
            .filter_map(|index| query.words.get(*index));
        let query = Query {
            words: words.cloned().collect(),
            matters: Vec::new(),
            is_open: false,
        };
        let plan = |lexicon: &Arc<Lexicon>| (Arc::clone(lexicon), lexicon.loose_plan(&query));
        let plans = lexicons
            .iter()
            .map(|(language, lexicon)| (language.clone(), plan(lexicon)));
        Some(Self {
            plans: plans.collect(),
            not_understood: Vec::new(),
        })
    }

    /// Iterates over plans by language.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &QueryPlan)> {
        let plans = self.plans.iter().filter(|(_, (_, plan))| !plan.is_empty());
        plans.map(|(language, (_, plan))| (language.as_str(), plan))
    }

    /// Byte ranges of the words that match.
    pub fn mark(&self, language: &str, text: &str) -> Vec<Range<usize>> {
        let plan = self.plans.get(language);
        plan.map_or_else(Vec::new, |(lexicon, plan)| {
            mark(lexicon.analyzer(), plan, text)
        })
    }

    /// The passage with the most matches.
    pub fn passage(&self, language: &str, text: &str) -> Option<Passage> {
        let (lexicon, plan) = self.plans.get(language)?;
        passage(lexicon.analyzer(), plan, text)
    }

    fn leave_weak_aside(&mut self, readable: &[&str]) {
        let strengths = self.plans.values().map(|(_, plan)| plan.strength());
        let strongest = strengths.fold(0.0, f64::max);
        self.plans.retain(|language, (_, plan)| {
            readable.contains(&language.as_str()) || plan.strength() >= strongest - TOO_WEAK
        });
    }
}

/// The language that a query is in: of those that the newcomer reads, the first of those
/// that know most of its words; with the words as analyzed in it.
fn typed_in<'l>(
    lexicons: &'l Lexicons,
    words: &'l QueryWords<'_>,
    readable: &[&str],
) -> Option<(&'l Lexicon, &'l [Option<Terms>])> {
    let known = |language: &&str| {
        let (lexicon, words) = (lexicons.get(*language)?, words.get(*language)?);
        Some((lexicon.share_known(words), lexicon, words))
    };
    let shares = readable.iter().filter_map(known);
    let best = shares.reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.map(|(_, lexicon, words)| (lexicon.as_ref(), words.as_slice()))
}

/// Which words are known as typed in any language. Inflected forms count only in
/// languages that the newcomer reads; in others they are coincidences.
fn known(
    query: &Query,
    lexicons: &Lexicons,
    words: &QueryWords<'_>,
    readable: &[&str],
) -> Vec<bool> {
    let mut known = vec![false; query.words.len()];
    let last = query.words.len().saturating_sub(1);
    for (language, lexicon) in lexicons {
        let reads = readable.contains(&language.as_str());
        let words = words.get(language.as_str()).into_iter().flatten();
        for (index, word) in words.enumerate() {
            let (Some(word), Some(known)) = (word, known.get_mut(index)) else {
                continue;
            };
            let is_open = query.is_open && index == last;
            *known = *known || lexicon.knows(word, is_open) || reads && lexicon.knows_form(word);
        }
    }
    known
}

/// The positions of the words that no language understands.
fn not_understood<'p>(plans: impl Iterator<Item = &'p QueryPlan>) -> Vec<usize> {
    let mut understood: Vec<bool> = Vec::new();
    for plan in plans {
        for (index, is_understood) in plan.understood().enumerate() {
            match understood.get_mut(index) {
                Some(known) => *known |= is_understood,
                None => understood.push(is_understood),
            }
        }
    }
    let positions = understood.into_iter().enumerate();
    positions
        .filter(|(_, is_understood)| !is_understood)
        .map(|(index, _)| index)
        .collect()
}

#[cfg(test)]
mod tests {
    use lotse_core::EntryKind;

    use super::*;
    use crate::{
        Analyzer, BodyTerms, Equivalents, Evidence, Findable, Indexed, Indexer, Names, Vocabulary,
    };

    fn findable(language: &str, title: &str, others: &[&str], text: &str) -> Findable {
        Findable {
            kind: EntryKind::Step,
            id: String::new(),
            language: language.to_owned(),
            title: title.to_owned(),
            other_names: others.iter().map(|&name| name.to_owned()).collect(),
            text: text.to_owned(),
            ancestors: Vec::new(),
        }
    }

    /// Builds a lexicon of entries, with their index records.
    fn lexicon(language: &str, entries: &[Findable]) -> (Arc<Lexicon>, Vec<Indexed>) {
        let mut making = Indexer::new(language, entries, None).unwrap();
        let indexed: Vec<Indexed> = entries.iter().map(|entry| making.index(entry)).collect();
        let columns = indexed
            .iter()
            .flat_map(|entry| [&entry.title, &entry.other_names, &entry.body]);
        let mut counts: BTreeMap<String, u64> = BTreeMap::new();
        for term in columns.flat_map(|column| column.split_whitespace()) {
            *counts.entry(term.to_owned()).or_default() += 1;
        }
        let vocabulary = Vocabulary::read(Vocabulary::build(counts).unwrap(), 10).unwrap();
        (
            Arc::new(Lexicon::new(Analyzer::new(language), vocabulary, &[])),
            indexed,
        )
    }

    fn titled(language: &str, titles: &[&str]) -> (String, Arc<Lexicon>) {
        let entries: Vec<Findable> = titles
            .iter()
            .map(|title| findable(language, title, &[], ""))
            .collect();
        (language.to_owned(), lexicon(language, &entries).0)
    }

    fn languages(plans: &QueryPlans) -> Vec<&str> {
        plans.iter().map(|(language, _)| language).collect()
    }

    #[test]
    fn a_word_that_one_language_knows_is_no_mistake_in_another() {
        let lexicons = Lexicons::from([
            titled("de", &["Amt"]),
            titled("pl", &["meldunek"]),
            titled("ro", &["meldunet"]),
        ]);
        let plans = QueryPlans::new(&Query::new("meldunek "), &lexicons, &["pl"]);
        assert_eq!(languages(&plans), ["pl"]);
        let plans = QueryPlans::new(&Query::new("meldunec "), &lexicons, &["pl"]);
        assert_eq!(languages(&plans), ["pl", "ro"]);
    }

    #[test]
    fn a_word_of_one_or_two_letters_is_completed_in_the_readers_languages_alone() {
        let lexicons = Lexicons::from([
            titled("de", &["Meldung"]),
            titled("pl", &["meldunek"]),
            titled("ro", &["meldă"]),
        ]);
        let planned = |text| {
            let plans = QueryPlans::new(&Query::new(text), &lexicons, &["de", "pl"]);
            languages(&plans).join(" ")
        };
        assert_eq!(planned("me"), "de pl");
        assert_eq!(planned("mel"), "de pl ro");
    }

    #[test]
    fn two_typos_are_forgiven_behind_the_first_letter() {
        let lexicons = Lexicons::from([titled("de", &["Wohnungsgeber"])]);
        let planned = |text| {
            let plans = QueryPlans::new(&Query::new(text), &lexicons, &["de"]);
            languages(&plans).len()
        };
        assert_eq!(planned("wonungsgebr "), 1);
        assert_eq!(planned("vohnungsgeber "), 1, "one typo may be anywhere");
        assert_eq!(planned("vohnungsgebr "), 0);
    }

    #[test]
    fn a_language_that_understands_little_of_a_question_is_left_aside() {
        let lexicons = Lexicons::from([
            titled("de", &["Wohnung"]),
            titled("fr", &["carte de séjour"]),
            titled("ro", &["carte"]),
        ]);
        let plans = QueryPlans::new(&Query::new("carte de séjour "), &lexicons, &["de"]);
        assert_eq!(languages(&plans), ["fr"]);
    }

    /// A lexicon of the country's content.
    fn in_the_country(language: &str, name: &str, titles: &[&str]) -> Lexicon {
        let (_, lexicon) = titled(language, titles);
        Arc::try_unwrap(lexicon)
            .unwrap()
            .of_countries(&[name.to_owned()])
    }

    /// The expression of the German plan.
    fn looked_for_in_german(text: &str, lexicons: [(&str, Lexicon); 2], reader: &str) -> String {
        let lexicons: Lexicons = lexicons
            .into_iter()
            .map(|(language, lexicon)| (language.to_owned(), Arc::new(lexicon)))
            .collect();
        let plans = QueryPlans::new(&Query::new(text), &lexicons, &[reader, "de"]);
        let mut plans = plans.iter().filter(|(language, _)| *language == "de");
        plans.next().unwrap().1.expression(Evidence::Any).unwrap()
    }

    fn ukrainian_and_german() -> [(&'static str, Lexicon); 2] {
        let titles = ["Impfung", "Neu in Deutschland"];
        let lines = ["німеччині\tdeutschland\t90", "щеплення\timpfung\t90"].join("\n");
        let ukrainian = in_the_country("uk", "Німеччина", &["Щеплення в Німеччині"]);
        [
            ("de", in_the_country("de", "Deutschland", &titles)),
            (
                "uk",
                ukrainian.with_equivalents("de", Equivalents::read(&lines)),
            ),
        ]
    }

    #[test]
    fn that_something_is_in_the_country_says_little() {
        for (text, reader) in [
            ("Impfung in Deutschland ", "de"),
            ("щеплення в Німеччині ", "uk"),
        ] {
            let looked_for = looked_for_in_german(text, ukrainian_and_german(), reader);
            assert!(looked_for.contains("\"impfung\""), "{looked_for}");
            assert!(!looked_for.contains("deutschland"), "{looked_for}");
        }
    }

    #[test]
    fn without_another_word_the_country_is_looked_for() {
        let text = "was ist in Deutschland ";
        let looked_for = looked_for_in_german(text, ukrainian_and_german(), "de");
        assert!(looked_for.contains("deutschland"), "{looked_for}");
        assert!(!looked_for.contains("\"in\""), "{looked_for}");
    }

    #[test]
    fn a_phrase_with_the_country_keeps_its_equivalent() {
        let english = in_the_country("en", "Germany", &["Germany ticket"]);
        let lines = "germani ticket\tdeutschlandticket\t90";
        let english = english.with_equivalents("de", Equivalents::read(lines));
        let german = in_the_country("de", "Deutschland", &["Deutschlandticket"]);
        let lexicons = [("de", german), ("en", english)];
        let looked_for = looked_for_in_german("Germany ticket ", lexicons, "en");
        assert!(looked_for.contains("deutschlandticket"), "{looked_for}");
    }

    #[test]
    fn what_no_language_understands_is_looked_for_loosely() {
        let lexicons = Lexicons::from([titled("de", &["Krankenversicherung wählen"])]);
        let asked = |text: &str| {
            let query = Query::new(text);
            let plans = QueryPlans::new(&query, &lexicons, &["de"]);
            plans
                .loose(&query, &lexicons)
                .is_some_and(|loose| !languages(&loose).is_empty())
        };
        assert!(asked("krakenversichernuk"));
        assert!(!asked("krankenversicherung"), "every word is understood");
        assert!(!asked("wie ist das"), "only stop words");
        assert!(!asked("qqqqqq"), "nothing similar is indexed");
    }

    /// Scores of entries, in their order.
    fn scores(text: &str, entries: &[Findable]) -> Vec<f64> {
        let (lexicon, indexed) = lexicon("en", entries);
        let lexicons = Lexicons::from([("en".to_owned(), lexicon)]);
        let plans = QueryPlans::new(&Query::new(text), &lexicons, &["en"]);
        let (_, plan) = plans.iter().next().unwrap();
        let score = |entry: &Indexed| {
            plan.score(
                Names::read(&entry.names),
                BodyTerms::read(&entry.digests),
                1.0,
            )
        };
        indexed.iter().map(|entry| score(entry).value).collect()
    }

    #[test]
    fn the_closer_the_words_stand_to_the_name_the_better_an_entry_answers() {
        let scores = scores(
            "tax number",
            &[
                findable("en", "Tax number", &[], ""),
                findable("en", "Your letter", &["tax number"], ""),
                findable("en", "Tax", &["number of a bus"], ""),
                findable("en", "Your letter", &[], "There is a tax number on it."),
                findable("en", "Taxi", &[], ""),
            ],
        );
        assert!(scores.is_sorted_by(|one, other| one > other), "{scores:?}");
        assert!(
            scores.iter().all(|score| (0.0..=1.0).contains(score)),
            "{scores:?}"
        );
    }

    #[test]
    fn words_in_one_passage_answer_better_than_words_far_apart() {
        let filler = "Something else is said here. ".repeat(30);
        let scores = scores(
            "allotment lease",
            &[
                findable(
                    "en",
                    "Living here",
                    &[],
                    &format!("The lease of an allotment. {filler}"),
                ),
                findable(
                    "en",
                    "Living here",
                    &[],
                    &format!("An allotment. {filler} The lease."),
                ),
            ],
        );
        assert!(scores.is_sorted_by(|one, other| one > other), "{scores:?}");
    }

    #[test]
    fn the_pages_above_say_what_a_page_is_about() {
        let below = |ancestors: &[&str]| Findable {
            ancestors: ancestors.iter().map(|&title| title.to_owned()).collect(),
            ..findable("en", "Advice", &[], "")
        };
        let scores = scores("debt advice", &[below(&["Debts"]), below(&["Family"])]);
        assert!(scores.is_sorted_by(|one, other| one > other), "{scores:?}");
    }

    #[test]
    fn a_title_that_begins_with_what_was_typed_is_about_it() {
        let scores = scores(
            "tax",
            &[
                findable("en", "Tax: what you pay and when", &[], ""),
                findable("en", "What you pay as tax, and when", &[], ""),
            ],
        );
        assert!(scores.is_sorted_by(|one, other| one > other), "{scores:?}");
    }

    #[test]
    fn an_acronym_counts_even_if_it_is_spelled_like_a_stop_word() {
        let entries = [
            findable("en", "IT training", &[], ""),
            findable("en", "Training", &[], ""),
        ];
        let without_it = |text: &str| {
            let scores = scores(text, &entries);
            scores[1] / scores[0]
        };
        let (acronym, word) = (without_it("IT training"), without_it("it training"));
        assert!(acronym < 0.8 * word, "{acronym} {word}");
    }

    #[test]
    fn a_word_that_says_little_decides_nothing() {
        let entries = [
            findable("en", "How", &[], ""),
            findable("en", "Register", &[], ""),
        ];
        let scores = scores("how do i register", &entries);
        assert!(scores[1] > 3.0 * scores[0], "{scores:?}");
    }
}
