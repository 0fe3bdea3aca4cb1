//! Finds places by name and postcode, however they are written.

use std::collections::BTreeMap;

use levenshtein_automata::{Distance, LevenshteinAutomatonBuilder};

use crate::{fold::fold_german, tokens::tokens};

/// Words that people abbreviate or leave out: *Frankfurt a. M.*, *Frankfurt Main*. Folded.
const SMALL: [&str; 28] = [
    "a", "am", "an", "auf", "b", "bei", "d", "de", "dem", "den", "der", "des", "die", "i", "im",
    "in", "ob", "of", "the", "u", "und", "v", "vom", "von", "vor", "zu", "zum", "zur",
];
/// Words for a town, which people write before or after its name. Folded.
const TOWN: [&str; 19] = [
    "stadt",
    "gemeinde",
    "markt",
    "landkreis",
    "kreis",
    "kreisstadt",
    "hansestadt",
    "landeshauptstadt",
    "universitatsstadt",
    "city",
    "town",
    "ville",
    "ciudad",
    "miasto",
    "sehir",
    "город",
    "мисто",
    "مدينه",
    "شهر",
];
/// Prefixes of German postcodes: *D-68161*.
const COUNTRY: [&str; 2] = ["d", "de"];
/// Digits of a German postcode.
const POSTCODE: usize = 5;
/// Minimum number of letters of a word with one typo.
const LETTERS: usize = 4;
/// The same for a word that is still being typed.
const LETTERS_OF_BEGINNING: usize = 5;
/// Longer queries are not names of places, and comparing them would take long.
const MOST_LETTERS: usize = 60;

/// The names and postcodes of places, prepared for searching as the person types.
#[derive(Debug, Clone, Default)]
pub struct PlaceIndex {
    /// Folded names from each of their words on, sorted, each with the places that have it.
    names: Vec<(String, Vec<Named>)>,
    /// Postcodes with their places, sorted.
    postcodes: Vec<(String, usize)>,
}

/// How closely a place matches, closest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlaceMatch {
    /// The whole name or postcode.
    Exact,
    /// The beginning of the name or postcode.
    Beginning,
    /// The beginning of a later word of the name.
    LaterWord,
    /// With one letter added, missing, replaced, or swapped with the next.
    OneMistake,
    /// The whole name, and more after it: *Weiden in der Oberpfalz* where the name is *Weiden*.
    WithMore,
    /// The name or the postcode, but not both.
    OnlyOne,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Named {
    place: usize,
    /// Whether it is the name from its first word on.
    is_whole: bool,
}

type Matches = BTreeMap<usize, PlaceMatch>;

impl PlaceIndex {
    /// Indexes the names, in any languages, and postcodes of each place.
    pub fn new<N: AsRef<str>, P: AsRef<str>>(
        places: impl IntoIterator<Item = (impl IntoIterator<Item = N>, impl IntoIterator<Item = P>)>,
    ) -> Self {
        let mut keys = BTreeMap::<String, Vec<Named>>::new();
        let mut postcodes = Vec::new();
        for (place, (names, codes)) in places.into_iter().enumerate() {
            for name in names {
                let words = words(name.as_ref());
                let main = without_small(&words);
                let later = (1..main.len()).filter_map(|start| main.get(start..));
                let whole = [words.as_slice(), &main].map(|words| (words, true));
                for (words, is_whole) in whole.into_iter().chain(later.map(|words| (words, false)))
                {
                    let named = Named { place, is_whole };
                    keys.entry(words.join(" ")).or_default().push(named);
                }
            }
            postcodes.extend(
                codes
                    .into_iter()
                    .map(|code| (code.as_ref().to_owned(), place)),
            );
        }
        postcodes.sort();
        Self {
            names: keys.into_iter().collect(),
            postcodes,
        }
    }

    /// The places that match `query`, by their position, and how closely each matches.
    ///
    /// ```
    /// use lotse_search::{PlaceIndex, PlaceMatch};
    ///
    /// let places = [(["Mannheim"], ["68159"]), (["Marburg"], ["35037"])];
    /// let index = PlaceIndex::new(places);
    /// let found = index.find("manheim");
    /// assert_eq!(found.into_iter().collect::<Vec<_>>(), [(0, PlaceMatch::OneMistake)]);
    /// ```
    pub fn find(&self, query: &str) -> BTreeMap<usize, PlaceMatch> {
        let (words, postcode) = split_postcode(words(query));
        if postcode.is_empty() {
            return self.named(&words);
        }
        let with_postcode = self.with_postcode(&postcode);
        if words.is_empty() {
            return with_postcode;
        }
        let mut named = self.named(&words);
        for (place, closeness) in &mut named {
            if !with_postcode.contains_key(place) {
                *closeness = PlaceMatch::OnlyOne;
            }
        }
        for place in with_postcode.into_keys() {
            named.entry(place).or_insert(PlaceMatch::OnlyOne);
        }
        named
    }

    fn with_postcode(&self, postcode: &str) -> Matches {
        let from = self
            .postcodes
            .partition_point(|(code, _)| code.as_str() < postcode);
        let codes = self.postcodes.iter().skip(from);
        let mut found = Matches::new();
        for (code, place) in codes.take_while(|(code, _)| code.starts_with(postcode)) {
            let is_exact = code.len() == postcode.len();
            let closeness = if is_exact {
                PlaceMatch::Exact
            } else {
                PlaceMatch::Beginning
            };
            add(&mut found, *place, closeness);
        }
        found
    }

    fn named(&self, words: &[String]) -> Matches {
        let mut found = Matches::new();
        let without_town = without_town(words);
        let mistaken = without_small(&without_town).join(" ");
        for form in [&mistaken, &without_town.join(" "), &words.join(" ")] {
            self.add_beginning(&mut found, form);
        }
        self.add_mistaken(&mut found, &mistaken);
        if found.is_empty() {
            self.add_shortened(&mut found, &without_town);
        }
        found
    }

    /// Adds the places whose whole name is the longest beginning of the query: official
    /// names and those with a quarter say more than the gazetteer does.
    fn add_shortened(&self, found: &mut Matches, words: &[String]) {
        let beginnings = (1..words.len()).rev().filter_map(|end| words.get(..end));
        for beginning in beginnings {
            self.add_whole(found, &without_small(beginning).join(" "));
            if !found.is_empty() {
                return;
            }
        }
    }

    fn add_whole(&self, found: &mut Matches, query: &str) {
        let at = self
            .names
            .binary_search_by(|(name, _)| name.as_str().cmp(query));
        let named = at.ok().and_then(|at| self.names.get(at));
        let whole = named.into_iter().flat_map(|(_, named)| named);
        for Named { place, .. } in whole.filter(|named| named.is_whole) {
            add(found, *place, PlaceMatch::WithMore);
        }
    }

    fn add_beginning(&self, found: &mut Matches, query: &str) {
        if query.is_empty() {
            return;
        }
        let from = self
            .names
            .partition_point(|(name, _)| name.as_str() < query);
        let names = self.names.iter().skip(from);
        for (name, named) in names.take_while(|(name, _)| name.starts_with(query)) {
            for Named { place, is_whole } in named {
                let closeness = match (is_whole, name.len() == query.len()) {
                    (true, true) => PlaceMatch::Exact,
                    (true, false) => PlaceMatch::Beginning,
                    (false, _) => PlaceMatch::LaterWord,
                };
                add(found, *place, closeness);
            }
        }
    }

    fn add_mistaken(&self, found: &mut Matches, query: &str) {
        let letters = query.chars().count();
        if !(LETTERS..=MOST_LETTERS).contains(&letters) {
            return;
        }
        let builder = LevenshteinAutomatonBuilder::new(1, true);
        let is_short = letters < LETTERS_OF_BEGINNING;
        let automaton = if is_short {
            builder.build_dfa(query)
        } else {
            builder.build_prefix_dfa(query)
        };
        let words = query.split(' ').count();
        let is_near = |name: &str| {
            let compared = if is_short {
                first_words(name, words)
            } else {
                name
            };
            matches!(automaton.eval(compared), Distance::Exact(_))
        };
        for (_, named) in self.names.iter().filter(|(name, _)| is_near(name)) {
            for Named { place, .. } in named {
                add(found, *place, PlaceMatch::OneMistake);
            }
        }
    }
}

/// The postcode that `query` names, with digits of any script; `None` if it names none or
/// only the beginning of one.
pub fn postcode_in(query: &str) -> Option<String> {
    let (_, postcode) = split_postcode(words(query));
    (postcode.len() == POSTCODE).then_some(postcode)
}

/// The first words of a folded name.
fn first_words(name: &str, count: usize) -> &str {
    let end = name.match_indices(' ').nth(count.saturating_sub(1));
    end.and_then(|(end, _)| name.get(..end)).unwrap_or(name)
}

/// Adds a place, or improves its match.
fn add(found: &mut Matches, place: usize, closeness: PlaceMatch) {
    let known = found.entry(place).or_insert(closeness);
    *known = closeness.min(*known);
}

/// The words of a name, folded, *St.* as *Sankt*.
fn words(text: &str) -> Vec<String> {
    let words = tokens(text).filter_map(|range| text.get(range));
    let folded = words.map(|word| match fold_german(word).as_str() {
        "st" | "skt" => "sankt".to_owned(),
        folded => folded.to_owned(),
    });
    folded.filter(|word| !word.is_empty()).collect()
}

/// Takes the postcode out of the words: `D-68 161 Mannheim`.
fn split_postcode(words: Vec<String>) -> (Vec<String>, String) {
    let is_number =
        |word: &str| !word.is_empty() && word.bytes().all(|letter| letter.is_ascii_digit());
    let mut postcode = String::new();
    let mut others: Vec<String> = Vec::new();
    for word in words {
        let mut glued = { COUNTRY.iter() }.filter_map(|country| word.strip_prefix(country));
        let number = glued.find(|rest| is_number(rest)).unwrap_or(&word);
        if is_number(number) && postcode.len() + number.len() <= POSTCODE {
            if postcode.is_empty() {
                others.pop_if(|before| COUNTRY.contains(&before.as_str()));
            }
            postcode.push_str(number);
        } else {
            others.push(word);
        }
    }
    (others, postcode)
}

fn without_small(words: &[String]) -> Vec<String> {
    let is_small = |word: &&String| SMALL.contains(&word.as_str());
    if words.iter().all(|word| is_small(&word)) {
        return words.to_vec();
    }
    { words.iter() }
        .filter(|word| !is_small(word))
        .cloned()
        .collect()
}

fn without_town(words: &[String]) -> Vec<String> {
    let is_town = |word: &String| TOWN.contains(&word.as_str());
    match words {
        [first, rest @ ..] if is_town(first) && !rest.is_empty() => rest.to_vec(),
        [rest @ .., last] if is_town(last) && !rest.is_empty() => rest.to_vec(),
        _ => words.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made-up postcodes, except those of Mannheim.
    const PLACES: [(&[&str], &[&str]); 12] = [
        (&["Mannheim", "مانهايم", "Мангейм"], &["68159", "68161"]),
        (&["Münchberg"], &["99001"]),
        (&["Weißenburg"], &["99002"]),
        (&["St. Ingbert"], &["99003"]),
        (&["Frankfurt (Oder)"], &["99004"]),
        (&["Frankfurt am Main"], &["99005"]),
        (&["Villingen-Schwenningen"], &["99006"]),
        (&["Neustadt an der Weinstraße"], &["99007"]),
        (&["Bad Homburg vor der Höhe"], &["99008"]),
        (&["Markt Schwaben"], &["99009"]),
        (&["Halle (Saale)"], &["99010"]),
        (&["Oderberg"], &["99011"]),
    ];

    /// The names of the places found, closest first.
    fn found(query: &str) -> Vec<&'static str> {
        let index = PlaceIndex::new(PLACES.map(|(names, codes)| (names, codes)));
        let mut found: Vec<_> = index.find(query).into_iter().collect();
        found.sort_by_key(|(place, closeness)| (*closeness, *place));
        { found.into_iter() }
            .map(|(place, _)| PLACES[place].0[0])
            .collect()
    }

    #[test]
    fn a_place_is_found_however_its_name_is_written() {
        for (query, name) in [
            ("Mannheim", "Mannheim"),
            ("MANN", "Mannheim"),
            ("مانهايم", "Mannheim"),
            ("мангейм", "Mannheim"),
            ("Muenchberg", "Münchberg"),
            ("Munchberg", "Münchberg"),
            ("Mu\u{308}nchberg", "Münchberg"),
            ("Stadt Münchberg", "Münchberg"),
            ("Münchberg, Stadt", "Münchberg"),
            ("Weissenburg", "Weißenburg"),
            ("WEISSENBURG", "Weißenburg"),
            ("Sankt Ingbert", "St. Ingbert"),
            ("St Ingbert", "St. Ingbert"),
            ("st.ingbert", "St. Ingbert"),
            ("Ingbert", "St. Ingbert"),
            ("Frankfurt Oder", "Frankfurt (Oder)"),
            ("Frankfurt/O.", "Frankfurt (Oder)"),
            ("Frankfurt an der Oder", "Frankfurt (Oder)"),
            ("Frankfurt a. M.", "Frankfurt am Main"),
            ("Frankfurt Main", "Frankfurt am Main"),
            ("Villingen Schwenningen", "Villingen-Schwenningen"),
            ("villingen–schwenningen", "Villingen-Schwenningen"),
            ("Schwenningen", "Villingen-Schwenningen"),
            ("Neustadt a.d. Weinstrasse", "Neustadt an der Weinstraße"),
            ("Bad Homburg v.d.H.", "Bad Homburg vor der Höhe"),
            ("BadHomburg", "Bad Homburg vor der Höhe"),
            ("Markt Schwaben", "Markt Schwaben"),
            ("Halle Saale", "Halle (Saale)"),
        ] {
            assert_eq!(found(query).first(), Some(&name), "{query}");
        }
    }

    #[test]
    fn a_place_is_found_by_a_name_that_says_more() {
        for (query, name) in [
            ("Mannheim-Neckarau", "Mannheim"),
            ("Mannheim (Baden)", "Mannheim"),
            ("Münchberg an der Pulschnitz", "Münchberg"),
            ("Stadt Münchberg in Oberfranken", "Münchberg"),
            ("68161 Mannheim-Neckarau", "Mannheim"),
        ] {
            assert_eq!(found(query).first(), Some(&name), "{query}");
        }
        // The beginning must be a whole name, not a word of one.
        assert_eq!(found("Bad Godesberg"), Vec::<&str>::new());
        assert_eq!(found("Schwenningen am Neckar"), Vec::<&str>::new());
    }

    #[test]
    fn a_place_is_found_with_its_postcode() {
        for query in [
            "68161",
            "68161 Mannheim",
            "Mannheim 68161",
            "68 161",
            "D-68161",
            "D 68161 Mannheim",
            "DE68161",
            "٦٨١٦١",
            "۶۸۱۶۱",
            "६८१६१",
            "681",
            "68161 Manheim",
            "68161 Innenstadt",
        ] {
            assert_eq!(found(query), ["Mannheim"], "{query}");
        }
        assert_eq!(found("68161 Münchberg"), ["Mannheim", "Münchberg"]);
        assert_eq!(found("123456789"), Vec::<&str>::new());
    }

    #[test]
    fn a_whole_postcode_is_found_in_a_query() {
        for query in ["68161", "D-68 161 Mannheim", "Mannheim ٦٨١٦١"] {
            assert_eq!(postcode_in(query).as_deref(), Some("68161"), "{query}");
        }
        for query in ["", "Mannheim", "6816", "681611"] {
            assert_eq!(postcode_in(query), None, "{query}");
        }
    }

    #[test]
    fn one_letter_may_be_wrong() {
        for (query, name) in [
            ("Manheim", "Mannheim"),
            ("Mannhiem", "Mannheim"),
            ("Mannhaim", "Mannheim"),
            ("Munchburg", "Münchberg"),
            ("Frankfurd Oder", "Frankfurt (Oder)"),
            ("Villengen", "Villingen-Schwenningen"),
            ("Hale", "Halle (Saale)"),
        ] {
            assert_eq!(found(query).first(), Some(&name), "{query}");
        }
        for nothing in ["", " - ", "Hxxe", "Mxnnhxim", "xyz"] {
            assert_eq!(found(nothing), Vec::<&str>::new(), "{nothing}");
        }
    }

    /// As many as there are towns in Germany, with their postcodes.
    #[test]
    fn thousands_of_places_are_searched_while_somebody_types() {
        let names: Vec<String> = (0..8_000)
            .map(|number| format!("Ort{} am Berg", char::from_u32(0x4e00 + number).unwrap()))
            .collect();
        let places = { names.iter() }.map(|name| ([name], ["99001", "99002"]));
        let index = PlaceIndex::new(places);
        let start = std::time::Instant::now();
        assert_eq!(index.find("Ort a.").len(), names.len());
        assert_eq!(
            index.find(&names[7_999]).len(),
            names.len(),
            "one letter differs"
        );
        assert!(start.elapsed() < std::time::Duration::from_millis(500));
    }

    #[test]
    fn what_matches_better_comes_first() {
        assert_eq!(found("Oder"), ["Oderberg", "Frankfurt (Oder)"]);
        let frankfurts = ["Frankfurt (Oder)", "Frankfurt am Main"];
        assert_eq!(found("Frankfurt"), frankfurts);
    }
}
