//! Generates the additional entries of a large city: clubs, schools, doctors, pages.
//! They consist of words from the packs and of made-up names, so that every query word
//! also occurs in many irrelevant entries.

use std::collections::{BTreeMap, BTreeSet};

use lotse_core::EntryKind;
use lotse_search::Findable;

/// Prefix of the generated ids.
pub const ID: &str = "xx-beside";

/// Number of sentences per entry, and how many of them come from the packs.
const SENTENCES: usize = 5;
const FROM_PACKS: usize = 3;

/// Generates enough entries to bring each language to `size`; deterministic.
pub fn fill(shipped: &[Findable], languages: &BTreeSet<&str>, size: usize) -> Vec<Findable> {
    languages
        .iter()
        .flat_map(|language| fill_language(shipped, language, size))
        .collect()
}

fn fill_language(shipped: &[Findable], language: &str, size: usize) -> Vec<Findable> {
    let mut random = fastrand::Rng::with_seed(language.bytes().map(u64::from).sum());
    let here: Vec<&Findable> = shipped
        .iter()
        .filter(|findable| findable.language == language)
        .collect();
    let names = here
        .iter()
        .flat_map(|findable| [&findable.title].into_iter().chain(&findable.other_names));
    let words: Vec<&str> = names.flat_map(|name| name.split_whitespace()).collect();
    let texts = here
        .iter()
        .flat_map(|findable| findable.text.split(['.', '\n', '!', '?']));
    let sentences: Vec<&str> = texts
        .filter(|sentence| sentence.split_whitespace().count() > 2)
        .collect();
    let sounds = Sounds::of(&words);
    let kinds = [EntryKind::Contact, EntryKind::Guide, EntryKind::Event];
    (here.len()..size)
        .map(|number| {
            let name = |random: &mut fastrand::Rng| sounds.name(random);
            let word =
                |random: &mut fastrand::Rng| random.choice(&words).copied().unwrap_or_default();
            let title = match random.u8(..3) {
                0 => format!("{} {}", word(&mut random), name(&mut random)),
                1 => format!(
                    "{} {} {}",
                    word(&mut random),
                    name(&mut random),
                    name(&mut random)
                ),
                _ => format!(
                    "{} {} {}",
                    word(&mut random),
                    word(&mut random),
                    name(&mut random)
                ),
            };
            let other_names = vec![format!("{} {}", word(&mut random), name(&mut random))];
            let sentence =
                |index: usize, random: &mut fastrand::Rng| match random.choice(&sentences) {
                    Some(sentence) if index < FROM_PACKS => (*sentence).to_owned(),
                    _ => (0..8)
                        .map(|_| sounds.name(random))
                        .collect::<Vec<_>>()
                        .join(" "),
                };
            let text: Vec<String> = (0..SENTENCES)
                .map(|index| sentence(index, &mut random))
                .collect();
            Findable {
                kind: kinds
                    .get(number % kinds.len())
                    .copied()
                    .unwrap_or(EntryKind::Contact),
                id: format!("{ID}-{number}"),
                language: language.to_owned(),
                title,
                other_names,
                text: text.join(". "),
                ancestors: Vec::new(),
            }
        })
        .collect()
}

/// Letter transitions in the words of a language.
struct Sounds {
    letters: Vec<char>,
    next: BTreeMap<char, Vec<char>>,
}

impl Sounds {
    fn of(words: &[&str]) -> Self {
        let mut next: BTreeMap<char, Vec<char>> = BTreeMap::new();
        for word in words {
            let letters: Vec<char> = word
                .chars()
                .filter(|letter| letter.is_alphabetic())
                .collect();
            for pair in letters.windows(2) {
                if let [one, other] = pair {
                    next.entry(*one).or_default().push(*other);
                }
            }
        }
        Self {
            letters: next.keys().copied().collect(),
            next,
        }
    }

    /// A meaningless name that sounds like the language.
    fn name(&self, random: &mut fastrand::Rng) -> String {
        let mut name = String::new();
        let mut letter = random.choice(&self.letters).copied();
        for _ in 0..random.usize(4..10) {
            let Some(known) = letter else { break };
            name.push(known);
            letter = self
                .next
                .get(&known)
                .and_then(|next| random.choice(next))
                .copied();
        }
        name
    }
}
