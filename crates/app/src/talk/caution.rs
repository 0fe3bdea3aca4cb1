//! What speaks for caution in a message: money is asked for, or the talk is to
//! go on somewhere else. Found on the device, by words; it never holds a message
//! back, and the screen says why it is shown.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use iban::Iban;
use lotse_search::{Analyzer, Terms};
use serde::Deserialize;

use crate::Caution;

/// Words of all languages: brands, and abbreviations.
const ANY: &str = "any";
/// A number with so many digits, with a leading zero or plus, is a phone number.
const PHONE_DIGITS: usize = 9;
/// The shortest IBAN, of Norway, has so many letters and digits.
const SHORTEST_IBAN: usize = 15;

static LANGUAGES: LazyLock<Vec<Words>> = LazyLock::new(|| {
    let lists: BTreeMap<String, Lists> =
        toml::from_str(include_str!("caution.toml")).unwrap_or_default();
    lists.iter().map(Words::of).collect()
});

#[derive(Deserialize)]
struct Lists {
    money: Vec<String>,
    channel: Vec<String>,
}

/// The words of one language, made comparable.
struct Words {
    analyzer: Analyzer,
    money: Vec<Phrase>,
    channel: Vec<Phrase>,
}

/// Words that follow one another.
type Phrase = Vec<Terms>;

/// What speaks for caution in a text, whatever language it is in.
pub(crate) fn cautions(text: &str) -> Vec<Caution> {
    let mut found = BTreeSet::new();
    if has_iban(text) {
        found.insert(Caution::Money);
    } else if has_phone_number(text) {
        found.insert(Caution::Channel);
    }
    for words in LANGUAGES.iter() {
        let said: Vec<Terms> = words
            .analyzer
            .tokens(text)
            .into_iter()
            .map(|token| token.terms)
            .collect();
        if words.money.iter().any(|phrase| is_said(&said, phrase)) {
            found.insert(Caution::Money);
        }
        if words.channel.iter().any(|phrase| is_said(&said, phrase)) {
            found.insert(Caution::Channel);
        }
    }
    found.into_iter().collect()
}

impl Words {
    fn of((language, lists): (&String, &Lists)) -> Self {
        let analyzer = Analyzer::new(if language == ANY { "" } else { language });
        let phrase = |text: &String| -> Phrase {
            let words = analyzer.tokens(text).into_iter();
            words.map(|token| token.terms).collect()
        };
        Self {
            money: lists.money.iter().map(phrase).collect(),
            channel: lists.channel.iter().map(phrase).collect(),
            analyzer,
        }
    }
}

fn is_said(said: &[Terms], phrase: &Phrase) -> bool {
    !phrase.is_empty()
        && said.windows(phrase.len()).any(|window| {
            window
                .iter()
                .zip(phrase)
                .all(|(one, other)| is_same(one, other))
        })
}

/// Whether two words are forms of one. Roots and parts of compounds are left
/// aside: they would find too much.
fn is_same(one: &Terms, other: &Terms) -> bool {
    let forms = |terms: &Terms| -> BTreeSet<String> {
        let fold = std::iter::once(terms.fold.clone());
        fold.chain(terms.stems.iter().cloned()).collect()
    };
    !forms(one).is_disjoint(&forms(other))
}

/// An account number with the right check digits, however it is grouped.
fn has_iban(text: &str) -> bool {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == ' ';
    text.split(|letter| !is_part(letter)).any(|part| {
        let words: Vec<&str> = part.split(' ').filter(|word| !word.is_empty()).collect();
        (0..words.len()).any(|from| {
            (from..words.len()).any(|to| {
                let joined = words.get(from..=to).unwrap_or_default().concat();
                joined.len() >= SHORTEST_IBAN && joined.parse::<Iban>().is_ok()
            })
        })
    })
}

fn has_phone_number(text: &str) -> bool {
    let is_part = |letter: char| letter.is_ascii_digit() || "+-/() ".contains(letter);
    text.split(|letter| !is_part(letter)).any(|part| {
        let part = part.trim_matches([' ', '(', '-']);
        let digits = part.chars().filter(char::is_ascii_digit).count();
        part.starts_with(['+', '0']) && digits >= PHONE_DIGITS
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_for_money_is_noticed_in_each_language() {
        for text in [
            "Kannst du mir Geld schicken?",
            "Leihst du mir 200 Euro?",
            "Please send me money by Western Union",
            "أرسل لي المال من فضلك",
            "Мені потрібні гроші",
            "Para gönder lütfen",
            "Konto: DE89 3704 0044 0532 0130 00",
            "DE89370400440532013000",
        ] {
            assert!(cautions(text).contains(&Caution::Money), "{text}");
        }
    }

    #[test]
    fn a_change_of_channel_is_noticed() {
        for text in [
            "Schreib mir auf WhatsApp",
            "Add me on Telegram",
            "Meine Nummer ist 0151 2345 6789",
            "+49 151 23456789",
            "تواصل معي على واتساب",
        ] {
            assert!(cautions(text).contains(&Caution::Channel), "{text}");
        }
    }

    #[test]
    fn what_people_talk_about_is_left_in_peace() {
        for text in [
            "Bring den Pass und den Mietvertrag mit.",
            "Die Miete bezahlst du am Anfang des Monats.",
            "The office opens at 8:00 on 23.11.2026, room 204.",
            "هل لديك موعد في مكتب التسجيل؟",
            "Дякую, до зустрічі завтра!",
        ] {
            assert_eq!(cautions(text), [], "{text}");
        }
    }
}
