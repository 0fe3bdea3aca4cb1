//! The situation: what rules know about a newcomer.

use std::{
    cmp::{max, min},
    collections::{BTreeMap, BTreeSet},
};

use jiff::civil::Date;

use crate::{Answer, AnswerId, Answers, Applies, Born, Content, Fact, FactId, Group, KnownFacts};

/// The facts that rules can test: the answers, and everything derived from them.
/// Birthdays become age bands, countries belong to groups, and former names of a fact
/// are aliases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Situation {
    answers: Answers,
    /// For each country fact, whether each group and country holds.
    countries: BTreeMap<FactId, Countries>,
}

impl From<Answers> for Situation {
    /// Takes the answers as they are, without deriving anything.
    fn from(answers: Answers) -> Self {
        Self {
            answers,
            ..Self::default()
        }
    }
}

impl Situation {
    /// Derives the situation from `answers` as of `today`.
    pub fn new(content: &Content, answers: &Answers, today: Date) -> Self {
        let mut known = answers.clone();
        for (id, fact) in &content.facts {
            other_names(&mut known, id, fact);
        }
        for (id, fact) in &content.facts {
            if let Some(answer) = follows(&known, id, fact, today) {
                known.set(id.clone(), answer);
            }
        }
        let countries = content
            .facts
            .iter()
            .filter(|(_, fact)| fact.kind.takes_countries())
            .filter_map(|(id, _)| Some((id.clone(), Countries::new(content, known.chosen(id)?))))
            .collect();
        Self {
            answers: known,
            countries,
        }
    }

    /// The answers, including derived ones.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }
}

impl KnownFacts for Situation {
    fn holds(&self, fact: &FactId, wanted: &[AnswerId]) -> Option<Applies> {
        let chosen = self.answers.chosen(fact)?;
        let holds = |answer: &AnswerId| match self.countries.get(fact) {
            Some(countries) => countries.holds(chosen, answer),
            None if chosen.contains(answer) => Applies::Yes,
            None => Applies::No,
        };
        Some(any(wanted.iter().map(holds)))
    }
}

/// Copies the answer to every name of the fact.
fn other_names(answers: &mut Answers, id: &FactId, fact: &Fact) {
    let names = || std::iter::once(id).chain(&fact.also);
    let Some(answer) = names().find_map(|name| answers.get(name)).cloned() else {
        return;
    };
    for name in names() {
        answers.set(name.clone(), answer.clone());
    }
}

/// The answer derived from answers to other facts.
fn follows(answers: &Answers, id: &FactId, fact: &Fact, today: Date) -> Option<Answer> {
    if let Some(born) = &fact.born {
        let value = bands(fact, born, answers.dates(&born.birthdays)?, today);
        return Some(Answer::Choices { value });
    }
    let days = answers.dates(fact.youngest.as_ref()?)?;
    let is_open = answers.date(id).is_none();
    let youngest = days.iter().filter(|day| **day <= today).max();
    youngest
        .filter(|_| is_open)
        .map(|day| Answer::Date { value: *day })
}

/// The age bands of the children on `today`. An unborn child is in none.
fn bands(fact: &Fact, born: &Born, birthdays: &[Date], today: Date) -> Vec<AnswerId> {
    let is_in = |day: Date, band: &AnswerId| {
        let until = born.until.get(band).and_then(|until| until.after(day));
        until.is_some_and(|until| day <= today && today < until)
    };
    let band_of = |day: &Date| fact.answers.iter().find(|band| is_in(*day, band));
    let mut bands: Vec<AnswerId> = birthdays.iter().filter_map(band_of).cloned().collect();
    bands.sort_unstable();
    bands.dedup();
    if bands.is_empty() {
        bands.extend(fact.none.clone());
    }
    bands
}

/// The newcomer's countries and the groups they belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Countries {
    /// Whether each group contains the newcomer.
    groups: BTreeMap<AnswerId, Applies>,
    /// Countries of the groups that were answered in place of a country.
    possible: BTreeSet<AnswerId>,
    /// If one of those groups is the rest: the countries it excludes.
    excluded: Option<BTreeSet<AnswerId>>,
}

impl Countries {
    fn new(content: &Content, chosen: &[AnswerId]) -> Self {
        let groups = Groups(content);
        let names = content.groups.keys();
        let names = names.filter_map(|id| id.as_str().parse::<AnswerId>().ok());
        let unnamed = || chosen.iter().filter_map(|answer| groups.group(answer));
        let excluded = unnamed().any(|group| group.rest).then(|| groups.ranked());
        Self {
            groups: names
                .map(|name| (name.clone(), groups.belongs(chosen, &name)))
                .collect(),
            possible: unnamed()
                .flat_map(|group| group.countries.iter().cloned())
                .collect(),
            excluded: excluded.map(|countries| countries.cloned().collect()),
        }
    }

    fn holds(&self, chosen: &[AnswerId], wanted: &AnswerId) -> Applies {
        if let Some(applies) = self.groups.get(wanted) {
            return *applies;
        }
        let is_in_rest = |excluded: &BTreeSet<AnswerId>| !excluded.contains(wanted);
        if chosen.contains(wanted) {
            Applies::Yes
        } else if self.possible.contains(wanted) || self.excluded.as_ref().is_some_and(is_in_rest) {
            Applies::Maybe
        } else {
            Applies::No
        }
    }
}

struct Groups<'a>(&'a Content);

impl Groups<'_> {
    fn group(&self, word: &AnswerId) -> Option<&Group> {
        self.0.groups.get(word.as_str())
    }

    /// Returns whether a newcomer with these countries or groups belongs to the group.
    fn belongs(&self, chosen: &[AnswerId], wanted: &AnswerId) -> Applies {
        match self.group(wanted).and_then(|group| group.rank) {
            Some(rank) => self.has_rank(chosen, rank),
            None => any(chosen.iter().map(|answer| self.relation(answer, wanted))),
        }
    }

    /// Returns whether the newcomer's best citizenship has this rank.
    fn has_rank(&self, chosen: &[AnswerId], rank: u8) -> Applies {
        let ranges = chosen.iter().filter_map(|answer| self.ranks(answer));
        let best = ranges.reduce(|(low, high), (from, to)| (min(low, from), min(high, to)));
        match best {
            Some((low, high)) if low == high && low == rank => Applies::Yes,
            Some((low, high)) if low <= rank && rank <= high => Applies::Maybe,
            _ => Applies::No,
        }
    }

    /// The best and worst rank possible for this answer.
    fn ranks(&self, answer: &AnswerId) -> Option<(u8, u8)> {
        let groups = self.0.groups.iter();
        let ranks = groups.filter_map(|(id, group)| {
            let word = id.as_str().parse().ok()?;
            let rank = group.rank?;
            (self.relation(answer, &word) != Applies::No).then_some(rank)
        });
        ranks.fold(None, |range, rank| match range {
            Some((low, high)) => Some((min(low, rank), max(high, rank))),
            None => Some((rank, rank)),
        })
    }

    /// Returns whether an answer (a country or group) is contained in the wanted group.
    fn relation(&self, answer: &AnswerId, wanted: &AnswerId) -> Applies {
        match (self.group(answer), self.group(wanted)) {
            _ if answer == wanted => Applies::Yes,
            (Some(group), Some(wanted)) => self.overlap(group, wanted),
            (None, Some(wanted)) if self.contains(wanted, answer) => Applies::Yes,
            _ => Applies::No,
        }
    }

    /// Whether all, some or none of a group's members are in the other one.
    fn overlap(&self, group: &Group, wanted: &Group) -> Applies {
        let is_inside = |one: &&AnswerId| self.contains(wanted, one);
        let inside = group.countries.iter().filter(is_inside).count();
        let is_reached = || wanted.countries.iter().any(|one| self.contains(group, one));
        if group.rest {
            return if is_reached() {
                Applies::Maybe
            } else {
                Applies::No
            };
        }
        match inside {
            0 => Applies::No,
            all if all == group.countries.len() => Applies::Yes,
            _ => Applies::Maybe,
        }
    }

    /// Returns whether a country, or a word such as `stateless`, is in a group.
    fn contains(&self, group: &Group, one: &AnswerId) -> bool {
        group.countries.contains(one) || group.rest && !self.ranked().any(|country| country == one)
    }

    /// The countries of all ranked groups.
    fn ranked(&self) -> impl Iterator<Item = &AnswerId> {
        let groups = self.0.groups.values();
        groups
            .filter(|group| group.rank.is_some())
            .flat_map(|group| &group.countries)
    }
}

/// Three-valued *or*.
fn any(several: impl Iterator<Item = Applies>) -> Applies {
    several.min().unwrap_or(Applies::No)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const TODAY: Date = date(2026, 11, 28);

    fn content() -> Content {
        let mut content = Content::default();
        let source = r#""source": {"url": "https://example.org/", "title": "Law", "verified": "2026-08-19"}"#;
        for (id, fields) in [
            ("german", r#""rank": 1, "countries": ["de"]"#),
            ("eu", r#""rank": 2, "countries": ["fr", "ch"]"#),
            ("visa-free", r#""rank": 3, "countries": ["us"]"#),
            ("other", r#""rank": 4, "rest": true"#),
            ("switzerland", r#""countries": ["ch"]"#),
            ("western-balkans", r#""countries": ["al", "rs"]"#),
        ] {
            let group = serde_json::from_str(&format!("{{{fields}, {source}}}")).unwrap();
            content.groups.insert(id.parse().unwrap(), group);
        }
        for (id, fact) in [
            (
                "citizenship",
                r#"{"kind": "countries", "answers": ["german", "eu", "visa-free", "other", "stateless"]}"#,
            ),
            (
                "children",
                r#"{"kind": "choices", "answers": ["under-one", "under-six", "none"], "none": "none",
                "born": {"in": "children-born", "until": {"under-one": "P1Y", "under-six": "P6Y"}}}"#,
            ),
            ("children-born", r#"{"kind": "dates"}"#),
            (
                "child-born",
                r#"{"kind": "date", "youngest": "children-born"}"#,
            ),
            ("title-ends", r#"{"kind": "date", "also": ["visa-ends"]}"#),
        ] {
            content
                .facts
                .insert(id.parse().unwrap(), serde_json::from_str(fact).unwrap());
        }
        content
    }

    fn words(words: &[&str]) -> Vec<AnswerId> {
        words.iter().map(|word| word.parse().unwrap()).collect()
    }

    /// Whether `wanted` holds for a newcomer with these citizenships.
    fn holds(citizenships: &[&str], wanted: &str) -> Applies {
        let citizenship: FactId = "citizenship".parse().unwrap();
        let answer = Answer::Choices {
            value: words(citizenships),
        };
        let answers = Answers::from_iter([(citizenship.clone(), answer)]);
        let situation = Situation::new(&content(), &answers, TODAY);
        situation.holds(&citizenship, &words(&[wanted])).unwrap()
    }

    fn with(fact: &str, answer: Answer) -> Situation {
        let answers = Answers::from_iter([(fact.parse().unwrap(), answer)]);
        Situation::new(&content(), &answers, TODAY)
    }

    #[test]
    fn a_country_belongs_to_its_groups_and_to_no_other() {
        for (country, group, applies) in [
            ("fr", "eu", Applies::Yes),
            ("fr", "other", Applies::No),
            ("ua", "other", Applies::Yes),
            ("stateless", "other", Applies::Yes),
            ("ch", "switzerland", Applies::Yes),
            ("rs", "western-balkans", Applies::Yes),
            ("ua", "western-balkans", Applies::No),
            ("ua", "ua", Applies::Yes),
            ("rs", "ua", Applies::No),
        ] {
            assert_eq!(holds(&[country], group), applies, "{country} {group}");
        }
    }

    #[test]
    fn a_group_alone_leaves_open_which_country_it_is() {
        for (group, wanted, applies) in [
            ("eu", "eu", Applies::Yes),
            ("eu", "switzerland", Applies::Maybe),
            ("eu", "western-balkans", Applies::No),
            ("other", "western-balkans", Applies::Maybe),
            ("other", "ua", Applies::Maybe),
            ("other", "fr", Applies::No),
            ("other", "stateless", Applies::Maybe),
            ("visa-free", "us", Applies::Maybe),
        ] {
            assert_eq!(holds(&[group], wanted), applies, "{group} {wanted}");
        }
    }

    #[test]
    fn of_several_citizenships_the_best_one_counts() {
        assert_eq!(holds(&["tr", "de"], "other"), Applies::No);
        assert_eq!(holds(&["tr", "de"], "german"), Applies::Yes);
        assert_eq!(
            holds(&["tr", "de"], "tr"),
            Applies::Yes,
            "a treaty may still name the other citizenship"
        );
        assert_eq!(holds(&["us", "other"], "visa-free"), Applies::Yes);
    }

    #[test]
    fn birthdays_become_age_bands_and_name_the_youngest() {
        let born = |days: &[Date]| {
            with(
                "children-born",
                Answer::Dates {
                    value: days.to_vec(),
                },
            )
        };
        let bands = |situation: &Situation| {
            situation
                .answers()
                .chosen(&"children".parse().unwrap())
                .unwrap()
                .to_vec()
        };
        let two = born(&[date(2024, 1, 1), date(2026, 11, 1), date(2027, 2, 1)]);
        assert_eq!(bands(&two), words(&["under-one", "under-six"]));
        assert_eq!(
            two.answers().date(&"child-born".parse().unwrap()),
            Some(date(2026, 11, 1))
        );
        assert_eq!(
            bands(&born(&[date(2025, 11, 28)])),
            words(&["under-six"]),
            "on the first birthday"
        );
        assert_eq!(bands(&born(&[date(2000, 1, 1)])), words(&["none"]));
    }

    #[test]
    fn an_older_name_of_a_fact_leads_to_it() {
        let day = date(2027, 1, 1);
        for name in ["visa-ends", "title-ends"] {
            let situation = with(name, Answer::Date { value: day });
            for name in ["visa-ends", "title-ends"] {
                assert_eq!(
                    situation.answers().date(&name.parse().unwrap()),
                    Some(day),
                    "{name}"
                );
            }
        }
    }

    proptest! {
        /// Naming the country settles what the group left open, and never reverses a
        /// verdict.
        #[test]
        fn naming_the_country_only_settles_a_maybe(country in "de|fr|ch|us|ua|rs|al", wanted in "german|eu|visa-free|other|switzerland|western-balkans|ua|ch|us") {
            let group = ["german", "eu", "visa-free", "other"].into_iter().find(|group| holds(&[&country], group) == Applies::Yes).unwrap();
            let (before, after) = (holds(&[group], &wanted), holds(&[&country], &wanted));
            prop_assert!(before == after || before == Applies::Maybe, "{} {} {:?} {:?}", country, wanted, before, after);
        }
    }
}
