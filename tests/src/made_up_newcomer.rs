//! Newcomers with random answers, as copies that the app takes over.

use anyhow::{Context, Result};
use fastrand::Rng;
use jiff::{ToSpan, civil::Date};
use lotse_core::{AnswerId, Fact, FactId, FactKind, country_codes};
use serde_json::{Map, Value, json};

/// Days between today and the farthest made-up day, in both directions.
const FAR: i32 = 800;

/// Makes up newcomers.
pub struct MadeUpNewcomers<'a> {
    facts: Vec<(&'a FactId, &'a Fact)>,
    places: &'a [&'a str],
    today: Date,
    random: Rng,
}

impl<'a> MadeUpNewcomers<'a> {
    /// The same seed makes the same newcomers.
    pub fn new(
        facts: impl IntoIterator<Item = (&'a FactId, &'a Fact)>,
        places: &'a [&'a str],
        today: Date,
        seed: u64,
    ) -> Self {
        Self {
            facts: facts.into_iter().collect(),
            places,
            today,
            random: Rng::with_seed(seed),
        }
    }

    /// The next one, as a file of `export_data`. She says something about each fact, so that
    /// nothing remains of the one before.
    pub fn make(&mut self) -> Result<Value> {
        let mut answers = Map::new();
        for (id, fact) in self.facts.clone() {
            answers.insert(id.to_string(), self.answer(fact)?);
        }
        let place = self.random.choice(self.places).context("no place")?;
        Ok(json!({
            "answers": answers,
            "marks": {},
            "notes": {},
            "ownDates": {},
            "documents": [],
            "employerCodes": {},
            "settings": { "place": place },
        }))
    }

    fn answer(&mut self, fact: &Fact) -> Result<Value> {
        if self.random.bool() {
            return Ok(json!({ "kind": "withheld" }));
        }
        Ok(match fact.kind {
            FactKind::Choice | FactKind::Country => {
                json!({ "kind": "choice", "value": self.choice(fact)? })
            }
            FactKind::Choices | FactKind::Countries => {
                json!({ "kind": "choices", "value": self.choices(fact)? })
            }
            FactKind::Date => json!({ "kind": "date", "value": self.day()? }),
            FactKind::Dates => json!({ "kind": "dates", "value": [self.day()?, self.day()?] }),
        })
    }

    fn choice(&mut self, fact: &Fact) -> Result<AnswerId> {
        let takes_country = fact.kind.takes_countries();
        if takes_country && (fact.answers.is_empty() || self.random.bool()) {
            return self.random.choice(country_codes()).context("no country");
        }
        let answer = self.random.choice(&fact.answers);
        Ok(answer.context("a fact without answers")?.clone())
    }

    /// One or two, but nothing besides the one that excludes all others.
    fn choices(&mut self, fact: &Fact) -> Result<Vec<AnswerId>> {
        let mut choices = vec![self.choice(fact)?, self.choice(fact)?];
        choices.dedup();
        if fact
            .none
            .as_ref()
            .is_some_and(|none| choices.contains(none))
        {
            choices.truncate(1);
            choices.retain(|choice| Some(choice) == fact.none.as_ref());
        }
        Ok(choices)
    }

    fn day(&mut self) -> Result<Date> {
        Ok(self.today.checked_add(self.random.i32(-FAR..FAR).days())?)
    }
}
