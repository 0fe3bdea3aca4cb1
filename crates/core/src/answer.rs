//! A newcomer's answers. All of them are optional and stay on the device.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{AnswerId, Fact, FactId, FactKind, country_codes};

/// The answer to one fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Answer {
    /// One of the fact's possible answers.
    Choice {
        /// The chosen answer.
        value: AnswerId,
    },
    /// Any number of the fact's possible answers.
    Choices {
        /// The chosen answers.
        value: Vec<AnswerId>,
    },
    /// A day.
    Date {
        /// The given day.
        value: Date,
    },
    /// Any number of days.
    Dates {
        /// The given days.
        value: Vec<Date>,
    },
    /// "I'd rather not say". Counts as unanswered, but is not asked again.
    Withheld,
}

/// An answer that does not fit its fact.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// The fact has no such answer.
    #[error("\"{fact}\" has no answer \"{answer}\"")]
    UnknownAnswer {
        /// The fact.
        fact: FactId,
        /// The answer that it does not have.
        answer: AnswerId,
    },
    /// A date where a choice is expected, or vice versa.
    #[error("\"{0}\" takes a different kind of answer")]
    WrongKind(FactId),
    /// The excluding answer ("none") combined with others.
    #[error("\"{fact}\" cannot be \"{none}\" and something else")]
    Contradiction {
        /// The fact.
        fact: FactId,
        /// The answer that excludes all others.
        none: AnswerId,
    },
    /// A date outside the plausible range.
    #[error("date {0} is outside the years 1900 to 2100")]
    DateOutOfRange(Date),
}

/// All answers of one newcomer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<FactId, Answer>);

impl FromIterator<(FactId, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (FactId, Answer)>>(pairs: I) -> Self {
        Self(pairs.into_iter().collect())
    }
}

impl Answers {
    /// Returns the answer to a fact, including "I'd rather not say".
    pub fn get(&self, fact: &FactId) -> Option<&Answer> {
        self.0.get(fact)
    }

    /// Sets an answer, replacing any earlier one.
    pub fn set(&mut self, fact: FactId, answer: Answer) {
        self.0.insert(fact, answer);
    }

    /// Iterates over all answers by fact.
    pub fn iter(&self) -> impl Iterator<Item = (&FactId, &Answer)> {
        self.0.iter()
    }

    /// The chosen answers; `None` if the fact is unanswered or not a choice.
    pub fn chosen(&self, fact: &FactId) -> Option<&[AnswerId]> {
        match self.0.get(fact)? {
            Answer::Choice { value } => Some(std::slice::from_ref(value)),
            Answer::Choices { value } => Some(value),
            Answer::Date { .. } | Answer::Dates { .. } | Answer::Withheld => None,
        }
    }

    /// The day given for a fact.
    pub fn date(&self, fact: &FactId) -> Option<Date> {
        match self.0.get(fact)? {
            Answer::Date { value } => Some(*value),
            _ => None,
        }
    }

    /// The days given for a fact.
    pub fn dates(&self, fact: &FactId) -> Option<&[Date]> {
        match self.0.get(fact)? {
            Answer::Dates { value } => Some(value),
            _ => None,
        }
    }
}

impl Answer {
    /// Checks that `fact` allows this answer.
    pub fn check(&self, id: &FactId, fact: &Fact) -> Result<(), AnswerError> {
        match (self, fact.kind) {
            (Self::Withheld, _) => Ok(()),
            (Self::Choice { value }, FactKind::Choice | FactKind::Country) => {
                known(id, fact, value)
            }
            (Self::Choices { value }, FactKind::Choices | FactKind::Countries) => {
                check_choices(id, fact, value)
            }
            (Self::Date { value }, FactKind::Date) => check_date(*value),
            (Self::Dates { value }, FactKind::Dates) => {
                value.iter().copied().try_for_each(check_date)
            }
            _ => Err(AnswerError::WrongKind(id.clone())),
        }
    }
}

fn known(id: &FactId, fact: &Fact, answer: &AnswerId) -> Result<(), AnswerError> {
    let is_country = || fact.kind.takes_countries() && country_codes().contains(answer);
    if fact.answers.contains(answer) || is_country() {
        return Ok(());
    }
    Err(AnswerError::UnknownAnswer {
        fact: id.clone(),
        answer: answer.clone(),
    })
}

fn check_choices(id: &FactId, fact: &Fact, chosen: &[AnswerId]) -> Result<(), AnswerError> {
    chosen
        .iter()
        .try_for_each(|answer| known(id, fact, answer))?;
    match &fact.none {
        Some(none) if chosen.len() > 1 && chosen.contains(none) => {
            Err(AnswerError::Contradiction {
                fact: id.clone(),
                none: none.clone(),
            })
        }
        _ => Ok(()),
    }
}

/// Rejects dates outside the years 1900 to 2100, which are always typos.
pub fn check_date(date: Date) -> Result<(), AnswerError> {
    if (1900..=2100).contains(&date.year()) {
        return Ok(());
    }
    Err(AnswerError::DateOutOfRange(date))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn children() -> Fact {
        serde_json::from_str(
            r#"{"kind": "choices", "answers": ["under-one", "school-age", "none"], "none": "none"}"#,
        )
        .unwrap()
    }

    fn choices(words: &[&str]) -> Answer {
        Answer::Choices {
            value: words.iter().map(|word| word.parse().unwrap()).collect(),
        }
    }

    #[test]
    fn none_excludes_all_other_answers() {
        let id = "children".parse().unwrap();
        assert!(choices(&["none"]).check(&id, &children()).is_ok());
        assert!(
            choices(&["under-one", "school-age"])
                .check(&id, &children())
                .is_ok()
        );
        assert!(matches!(
            choices(&["under-one", "none"]).check(&id, &children()),
            Err(AnswerError::Contradiction { .. })
        ));
    }

    #[test]
    fn an_answer_of_the_wrong_kind_is_refused() {
        let id = "children".parse().unwrap();
        let day = Answer::Date {
            value: date(2026, 11, 15),
        };
        assert_eq!(
            day.check(&id, &children()),
            Err(AnswerError::WrongKind(id.clone()))
        );
        assert!(matches!(
            choices(&["teenager"]).check(&id, &children()),
            Err(AnswerError::UnknownAnswer { .. })
        ));
    }

    #[test]
    fn a_date_nobody_means_is_refused() {
        let id: FactId = "arrived".parse().unwrap();
        let fact: Fact = serde_json::from_str(r#"{"kind": "date"}"#).unwrap();
        for (day, good) in [
            (date(1899, 12, 31), false),
            (date(2026, 2, 28), true),
            (date(2101, 1, 1), false),
        ] {
            assert_eq!(
                Answer::Date { value: day }.check(&id, &fact).is_ok(),
                good,
                "{day}"
            );
        }
    }

    #[test]
    fn withholding_counts_as_no_answer() {
        let fact: FactId = "purpose".parse().unwrap();
        let answers = Answers::from_iter([(fact.clone(), Answer::Withheld)]);
        assert!(answers.chosen(&fact).is_none());
        assert!(answers.get(&fact).is_some());
    }
}
