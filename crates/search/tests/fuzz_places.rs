//! A place is found in any mix of the spellings that people use.

#![cfg(test)]

use std::time::Duration;

use lotse_search::PlaceIndex;
use unicode_normalization::UnicodeNormalization as _;

/// Ten seconds for all targets.
const TIME: Duration = Duration::from_secs(5);

const PLACES: [(&str, &str); 9] = [
    ("Mannheim", "68161"),
    ("Münchberg", "99001"),
    ("Weißenburg", "99002"),
    ("St. Ingbert", "99003"),
    ("Frankfurt (Oder)", "99004"),
    ("Frankfurt am Main", "99005"),
    ("Villingen-Schwenningen", "99006"),
    ("Neustadt an der Weinstraße", "99007"),
    ("Bad Homburg vor der Höhe", "99008"),
];
/// The zeros of digits that people type: Latin, Arabic, Persian, Devanagari, full width.
const ZEROS: [char; 5] = ['0', '٠', '۰', '०', '０'];
const HYPHENS: [&str; 5] = ["-", " ", "\u{2013}", "\u{2010}", " - "];
const SPACES: [&str; 5] = [" ", "  ", "\u{a0}", "\u{202f}", " \u{200f}"];
/// What people write before or after the name.
const TOWNS: [(&str, &str); 7] = [
    ("", ""),
    ("", ""),
    ("Stadt ", ""),
    ("", ", Stadt"),
    ("Gemeinde ", ""),
    ("City ", ""),
    ("مدينة ", ""),
];

/// Spells as the choices say; without choices as the place is called.
struct Speller<'c>(std::slice::Iter<'c, u8>);

impl Speller<'_> {
    fn pick<T: Copy>(&mut self, options: &[T]) -> T {
        let choice = self.0.next().copied().unwrap_or_default();
        options[usize::from(choice) % options.len()]
    }

    fn is_chosen(&mut self) -> bool {
        self.pick(&[false, true])
    }

    fn letter(&mut self, letter: char) -> String {
        let spelt = match letter {
            'ü' => self.pick(&["ü", "ue", "u", "u\u{308}"]).to_owned(),
            'ö' => self.pick(&["ö", "oe", "o", "o\u{308}"]).to_owned(),
            'ß' => self.pick(&["ß", "ss", "ẞ"]).to_owned(),
            '-' => self.pick(&HYPHENS).to_owned(),
            other => other.to_string(),
        };
        match self.pick(&["as it is", "large", "small"]) {
            "large" => spelt.to_uppercase(),
            "small" => spelt.to_lowercase(),
            _ => spelt,
        }
    }

    fn word(&mut self, word: &str) -> String {
        let word = match word {
            "St." => self.pick(&["St.", "St", "Sankt", "Skt."]),
            "am" => self.pick(&["am", "a.", "a"]),
            "an" | "vor" | "der" if self.is_chosen() => word.split_at(1).0,
            "(Oder)" => self.pick(&["(Oder)", "Oder", "an der Oder", "a. d. Oder", "/Oder"]),
            _ => word,
        };
        word.chars().map(|letter| self.letter(letter)).collect()
    }

    fn name(&mut self, name: &str) -> String {
        let mut spelt = String::new();
        for word in name.split(' ') {
            if !spelt.is_empty() {
                spelt.push_str(self.pick(&SPACES));
            }
            spelt.push_str(&self.word(word));
        }
        let (before, after) = self.pick(&TOWNS);
        let spelt = format!("{before}{spelt}{after}");
        if self.is_chosen() {
            spelt.nfd().collect()
        } else {
            spelt
        }
    }

    fn postcode(&mut self, postcode: &str) -> String {
        let zero = u32::from(self.pick(&ZEROS));
        let digit = |digit: char| char::from_u32(zero + digit.to_digit(10).unwrap()).unwrap();
        let mut digits: String = postcode.chars().map(digit).collect();
        if self.is_chosen() {
            let (third, _) = digits.char_indices().nth(2).unwrap();
            digits.insert(third, ' ');
        }
        format!("{}{digits}", self.pick(&["", "", "D-", "D ", "DE-", "d"]))
    }

    fn query(&mut self, (name, postcode): (&str, &str)) -> String {
        let (name, postcode) = (self.name(name), self.postcode(postcode));
        match self.pick(&["name", "postcode", "both", "postcode last"]) {
            "name" => name,
            "postcode" => postcode,
            "both" => format!("{postcode} {name}"),
            _ => format!("{name}, {postcode}"),
        }
    }
}

#[test]
fn any_mix_of_the_spellings_finds_the_place() {
    let index = PlaceIndex::new(PLACES.map(|(name, postcode)| ([name], [postcode])));
    bolero::check!()
        .with_test_time(TIME)
        .with_max_len(200)
        .with_type::<(u8, Vec<u8>)>()
        .for_each(|(which, choices)| {
            let which = usize::from(*which) % PLACES.len();
            let query = Speller(choices.iter()).query(PLACES[which]);
            let found = index.find(&query);
            let closest = found.values().min();
            assert!(closest.is_some(), "{query:?}");
            assert_eq!(found.get(&which), closest, "{query:?}: {found:?}");
        });
}

#[test]
fn any_text_is_searched() {
    let index = PlaceIndex::new(PLACES.map(|(name, postcode)| ([name], [postcode])));
    bolero::check!()
        .with_test_time(TIME)
        .with_type::<String>()
        .for_each(|text| {
            let found = index.find(text);
            assert!(found.keys().all(|place| *place < PLACES.len()));
        });
}
