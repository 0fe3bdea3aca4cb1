//! Reads a newcomer's answers and progress from TOML, to try a pack.

use jiff::civil::Date;
use lotse_core::{
    Answer, AnswerId, Answers, Content, Fact, FactId, FactKind, Mark, Progress, StepId,
    country_codes,
};
use serde_json::{Map, Value};

use lotse_pack_model::{locate, nearest::did_you_mean, toml_json};

/// A newcomer's answers and progress.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Newcomer {
    /// The answers.
    pub answers: Answers,
    /// Marks and own dates.
    pub progress: Progress,
}

/// A newcomer file is invalid.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}{message}", line.map_or_else(String::new, |line| format!("line {line}: ")))]
pub struct NewcomerError {
    /// Line, counted from 1.
    pub line: Option<usize>,
    /// The problem and a suggestion.
    pub message: String,
}

impl Newcomer {
    /// Parses answers such as `purpose = "work"`, `children = ["school-age"]`,
    /// `moved-in = 2026-11-15`, and `[progress]` with lists of steps as `done`,
    /// `begun` or `set-aside`. An unknown word is an error.
    pub fn parse(text: &str, content: &Content) -> Result<Self, NewcomerError> {
        let table: toml::Table = toml::from_str(text).map_err(|error| NewcomerError {
            line: error.span().map(|span| locate::line(text, &span)),
            message: error.message().replace('\n', " "),
        })?;
        let reader = NewcomerReader { text, content };
        let mut newcomer = Self::default();
        for (key, value) in toml_json::object(table) {
            match (key.as_str(), value) {
                ("progress", Value::Object(progress)) => {
                    newcomer.progress = reader.progress(&progress)?;
                }
                (fact, value) => {
                    let (id, answer) = reader.answer(fact, value)?;
                    if newcomer.answers.get(&id).is_some() {
                        let message =
                            format!("\"{fact}\" is an alias of a fact that is already answered.");
                        return Err(reader.error(fact, None, message));
                    }
                    newcomer.answers.set(id, answer);
                }
            }
        }
        Ok(newcomer)
    }
}

struct NewcomerReader<'a> {
    text: &'a str,
    content: &'a Content,
}

impl NewcomerReader<'_> {
    fn error(&self, key: &str, word: Option<&str>, message: String) -> NewcomerError {
        NewcomerError {
            line: locate::locate(self.text, key, word),
            message,
        }
    }

    fn answer(&self, key: &str, value: Value) -> Result<(FactId, Answer), NewcomerError> {
        let Some((id, fact)) = self.fact(key) else {
            let hint = did_you_mean(key, self.content.facts.keys()).unwrap_or_default();
            return Err(self.error(
                key,
                None,
                format!("unknown fact \"{key}\". {hint}")
                    .trim_end()
                    .to_owned(),
            ));
        };
        let answer = self.parse_answer(id, fact, value)?;
        answer
            .check(id, fact)
            .map_err(|error| self.error(key, None, error.to_string()))?;
        Ok((id.clone(), answer))
    }

    /// Finds a fact by id or alias.
    fn fact(&self, name: &str) -> Option<(&FactId, &Fact)> {
        let facts = &self.content.facts;
        let is_called = |fact: &Fact| fact.also.iter().any(|also| also.as_str() == name);
        facts
            .get_key_value(name)
            .or_else(|| facts.iter().find(|(_, fact)| is_called(fact)))
    }

    fn parse_answer(
        &self,
        id: &FactId,
        fact: &Fact,
        value: Value,
    ) -> Result<Answer, NewcomerError> {
        let wrong =
            |expected: &str| self.error(id.as_str(), None, format!("\"{id}\" must be {expected}."));
        let expected = match fact.kind {
            FactKind::Date => "a date such as 2026-11-15",
            FactKind::Dates => "a list of dates such as 2026-11-15",
            FactKind::Choice => "one word",
            FactKind::Choices => "a list of words",
            FactKind::Country => "the code of one country, such as \"UA\"",
            FactKind::Countries => "a list of countries, such as [\"UA\"], or a group of them",
        };
        let word = |value: Value| match value {
            Value::String(word) => self.word(id, fact, &word),
            Value::Bool(yes) => self.word(id, fact, if yes { "yes" } else { "no" }),
            _ => Err(wrong(expected)),
        };
        let date = |value: Value| -> Result<Date, NewcomerError> {
            let date = value.as_str().and_then(|text| text.parse().ok());
            date.ok_or_else(|| wrong(expected))
        };
        let several = match value {
            Value::Array(values) => values,
            one if matches!(
                fact.kind,
                FactKind::Choices | FactKind::Countries | FactKind::Dates
            ) =>
            {
                vec![one]
            }
            one => {
                return Ok(match fact.kind {
                    FactKind::Date => Answer::Date { value: date(one)? },
                    _ => Answer::Choice { value: word(one)? },
                });
            }
        };
        match fact.kind {
            FactKind::Dates => Ok(Answer::Dates {
                value: several.into_iter().map(date).collect::<Result<_, _>>()?,
            }),
            FactKind::Choices | FactKind::Countries => Ok(Answer::Choices {
                value: several.into_iter().map(word).collect::<Result<_, _>>()?,
            }),
            FactKind::Date | FactKind::Choice | FactKind::Country => Err(wrong(expected)),
        }
    }

    fn word(&self, id: &FactId, fact: &Fact, word: &str) -> Result<AnswerId, NewcomerError> {
        let answer = AnswerId::from_country_or_word(word).ok();
        let is_country =
            |answer: &AnswerId| fact.kind.takes_countries() && country_codes().contains(answer);
        let fits = |answer: &AnswerId| fact.answers.contains(answer) || is_country(answer);
        if let Some(answer) = answer.filter(fits) {
            return Ok(answer);
        }
        let hint = did_you_mean(word, &fact.answers).unwrap_or_else(|| {
            let known: Vec<&str> = fact.answers.iter().map(AnswerId::as_str).collect();
            format!("Its answers are {}.", known.join(", "))
        });
        Err(self.error(
            id.as_str(),
            Some(word),
            format!("\"{id}\" has no answer \"{word}\". {hint}"),
        ))
    }

    fn progress(&self, table: &Map<String, Value>) -> Result<Progress, NewcomerError> {
        let mut progress = Progress::default();
        for (key, steps) in table {
            let mark = match key.as_str() {
                "done" => Mark::Done,
                "begun" => Mark::Begun,
                "set-aside" => Mark::SetAside,
                other => {
                    let known = [
                        "done".to_owned(),
                        "begun".to_owned(),
                        "set-aside".to_owned(),
                    ];
                    let hint = did_you_mean(other, &known).unwrap_or_default();
                    return Err(self.error(
                        "progress",
                        Some(other),
                        format!("progress has no \"{other}\". {hint}"),
                    ));
                }
            };
            let Value::Array(steps) = steps else {
                return Err(self.error(
                    "progress",
                    Some(key),
                    format!("\"{key}\" must be a list of steps."),
                ));
            };
            for step in steps {
                progress.marks.insert(self.step(step)?, mark);
            }
        }
        Ok(progress)
    }

    fn step(&self, value: &Value) -> Result<StepId, NewcomerError> {
        let word = value.as_str().unwrap_or_default();
        if let Some((id, _)) = self.content.steps.get_key_value(word) {
            Ok(id.clone())
        } else {
            let hint = did_you_mean(word, self.content.steps.keys()).unwrap_or_default();
            Err(self.error(
                "progress",
                Some(word),
                format!("unknown step \"{word}\". {hint}"),
            ))
        }
    }
}
