use lotse_core::FactKind;
use lotse_i18n::Text;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A page of questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub title: Text,
    /// Why it is asked.
    pub why: Text,
    /// What is asked.
    pub facts: Vec<FactView>,
}

/// Something that is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FactView {
    /// Its id.
    pub id: String,
    /// How it is answered.
    pub kind: FactKind,
    /// The question.
    pub text: Text,
    /// A word of explanation.
    pub help: Option<Text>,
    /// The answers to choose from.
    pub answers: Vec<AnswerView>,
    /// The countries to choose from, by their ISO codes such as `UA`; the
    /// interface knows their names.
    pub countries: Vec<String>,
    /// What was answered.
    pub answer: Option<Answer>,
}

/// An answer to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerView {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: Text,
    /// It cannot be chosen together with others.
    pub excludes_others: bool,
}

/// What was answered, as it comes from the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "see lotse_core::Answer")]
pub enum Answer {
    Choice { value: String },
    Choices { value: Vec<String> },
    Date { value: String },
    Dates { value: Vec<String> },
    Withheld,
}

impl From<&lotse_core::Answer> for Answer {
    fn from(answer: &lotse_core::Answer) -> Self {
        match answer {
            lotse_core::Answer::Choice { value } => Self::Choice {
                value: value.to_string(),
            },
            lotse_core::Answer::Choices { value } => Self::Choices {
                value: value.iter().map(ToString::to_string).collect(),
            },
            lotse_core::Answer::Date { value } => Self::Date {
                value: value.to_string(),
            },
            lotse_core::Answer::Dates { value } => Self::Dates {
                value: value.iter().map(ToString::to_string).collect(),
            },
            lotse_core::Answer::Withheld => Self::Withheld,
        }
    }
}
