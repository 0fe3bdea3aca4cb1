//! Warning signs in a message: a request for money, or to move the conversation
//! elsewhere. Detected on the device by keywords. A message is never held back,
//! and the screen says why the hint appears.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use iban::Iban;
use lotse_search::Analyzer;
use serde::Deserialize;

use crate::Caution;

/// Section for words of all languages: brands and abbreviations.
const ANY: &str = "any";
/// Digits from which a number with a leading zero or plus is a phone number.
const PHONE_DIGITS: usize = 9;
/// Length of the shortest IBAN (Norway), in characters.
const SHORTEST_IBAN: usize = 15;
/// Length of the longest IBAN that ISO 13616 allows, in characters.
const LONGEST_IBAN: usize = 34;

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

/// The words of one language, normalized for comparison.
struct Words {
    analyzer: Analyzer,
    phrases: Vec<Phrase>,
    /// Indices of the phrases that begin with a word of this form.
    by_beginning: BTreeMap<String, Vec<usize>>,
}

/// Consecutive words, and the caution they trigger.
struct Phrase {
    words: Vec<Forms>,
    caution: Caution,
}

/// A word in its compared forms. Stems and parts of compounds are left out:
/// they would match too much.
type Forms = BTreeSet<String>;

/// Warning signs in a text of any language. Runs in linear time, because the
/// text comes from a stranger.
pub(crate) fn cautions(text: &str) -> Vec<Caution> {
    let mut found = BTreeSet::new();
    if has_iban(text) {
        found.insert(Caution::Money);
    } else if has_phone_number(text) {
        found.insert(Caution::Channel);
    }
    for words in LANGUAGES.iter() {
        found.extend(words.said_in(text));
    }
    found.into_iter().collect()
}

impl Words {
    fn of((language, lists): (&String, &Lists)) -> Self {
        let analyzer = Analyzer::new(if language == ANY { "" } else { language });
        let phrase = |text: &String, caution| Phrase {
            words: forms(&analyzer, text),
            caution,
        };
        let money = lists.money.iter().map(|text| phrase(text, Caution::Money));
        let channel = lists
            .channel
            .iter()
            .map(|text| phrase(text, Caution::Channel));
        let phrases: Vec<Phrase> = money.chain(channel).collect();
        let mut by_beginning = BTreeMap::<String, Vec<usize>>::new();
        for (at, phrase) in phrases.iter().enumerate() {
            for form in phrase.words.first().into_iter().flatten() {
                by_beginning.entry(form.clone()).or_default().push(at);
            }
        }
        Self {
            analyzer,
            phrases,
            by_beginning,
        }
    }

    fn said_in(&self, text: &str) -> BTreeSet<Caution> {
        let said = forms(&self.analyzer, text);
        let mut found = BTreeSet::new();
        for (at, word) in said.iter().enumerate() {
            let rest = said.get(at..).unwrap_or_default();
            let begun = word.iter().filter_map(|form| self.by_beginning.get(form));
            let phrases = begun.flatten().filter_map(|at| self.phrases.get(*at));
            found.extend(
                phrases
                    .filter(|phrase| phrase.begins(rest))
                    .map(|phrase| phrase.caution),
            );
        }
        found
    }
}

impl Phrase {
    fn begins(&self, said: &[Forms]) -> bool {
        let mut pairs = self.words.iter().zip(said);
        self.words.len() <= said.len() && pairs.all(|(one, other)| !one.is_disjoint(other))
    }
}

fn forms(analyzer: &Analyzer, text: &str) -> Vec<Forms> {
    let tokens = analyzer.tokens(text).into_iter();
    let forms = tokens.map(|token| std::iter::once(token.terms.fold).chain(token.terms.stems));
    forms.map(Forms::from_iter).collect()
}

/// Whether the text contains an IBAN with valid check digits, however it is grouped.
fn has_iban(text: &str) -> bool {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == ' ';
    text.split(|letter| !is_part(letter)).any(|part| {
        let words: Vec<&str> = part.split_ascii_whitespace().collect();
        (0..words.len()).any(|from| begins_with_iban(words.get(from..).unwrap_or_default()))
    })
}

fn begins_with_iban(words: &[&str]) -> bool {
    let mut joined = String::new();
    for word in words {
        if joined.len() + word.len() > LONGEST_IBAN {
            break;
        }
        joined.push_str(word);
        if joined.len() >= SHORTEST_IBAN && joined.parse::<Iban>().is_ok() {
            return true;
        }
    }
    false
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

    /// A sender must not be able to keep the recipient's screen busy: comparing
    /// these words pair by pair would take minutes.
    #[test]
    fn an_account_number_is_found_behind_very_many_short_words() {
        for word in ["a ", "DE89 ", "send me ", "0 "] {
            let words = word.repeat(lotse_talk::LONGEST_TEXT / word.len());
            let text = format!("{words}DE89 3704 0044 0532 0130 00");
            assert!(cautions(&text).contains(&Caution::Money), "{word}");
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
