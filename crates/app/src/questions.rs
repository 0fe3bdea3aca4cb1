//! Questions for the newcomer, and their answers.

mod view;

pub use view::{Answer, AnswerView, FactView, OccasionView, QuestionView};

use jiff::civil::Date;
use lotse_command::command;
use lotse_core::{
    AnswerId, Answers, Fact, FactId, Question, QuestionId, check_date, country_codes,
};
use lotse_pack_model::PlaceContent;

use crate::{ApiError, App, ErrorCode, planning::Planning};

impl App {
    /// Questions that may concern the newcomer, in order; then facts that were answered
    /// on a step, so that they can be changed.
    #[command(areas(answers, content, settings))]
    pub fn list_questions(&self) -> Result<Vec<QuestionView>, ApiError> {
        let planning = self.planning()?;
        let questions = planning.place.content.questions.iter();
        let pages = questions
            .filter(|(_, question)| !question.occasion)
            .filter_map(|(id, question)| planning.question(id, question));
        Ok(pages.chain(planning.answered_elsewhere()).collect())
    }

    /// Saves an answer; `None` removes it.
    #[command]
    pub fn answer_fact(&self, fact: &str, answer: Option<Answer>) -> Result<(), ApiError> {
        let place = self.place_content()?;
        let Some((id, known)) = place.content.facts.get_key_value(fact) else {
            return Err(ApiError::unknown(ErrorCode::UnknownFact, "fact", fact));
        };
        let answer = answer
            .map(|answer| checked(id, known, answer))
            .transpose()?;
        self.write(|tx| tx.set_answer(id, answer.as_ref()))
    }
}

fn checked(id: &FactId, fact: &Fact, answer: Answer) -> Result<lotse_core::Answer, ApiError> {
    let word = |word: String| -> Result<AnswerId, ApiError> {
        AnswerId::from_country_or_word(&word)
            .map_err(|_| ApiError::new(ErrorCode::UnknownAnswer).with("fact", id))
    };
    let answer = match answer {
        Answer::Choice { value } => lotse_core::Answer::Choice {
            value: word(value)?,
        },
        Answer::Choices { value } => lotse_core::Answer::Choices {
            value: value.into_iter().map(word).collect::<Result<_, _>>()?,
        },
        Answer::Date { value } => lotse_core::Answer::Date {
            value: parse_date(&value)?,
        },
        Answer::Dates { value } => lotse_core::Answer::Dates {
            value: value
                .iter()
                .map(|day| parse_date(day))
                .collect::<Result<_, _>>()?,
        },
        Answer::Withheld => lotse_core::Answer::Withheld,
    };
    answer.check(id, fact)?;
    Ok(answer)
}

/// Parses a date sent by the screen.
pub(crate) fn parse_date(text: &str) -> Result<Date, ApiError> {
    let shown: String = text.chars().take(20).collect();
    let date: Date = text
        .parse()
        .map_err(|_| ApiError::new(ErrorCode::DateInvalid).with("date", &shown))?;
    check_date(date)?;
    Ok(date)
}

impl Planning {
    /// A page with its facts that may be asked of this newcomer; `None` when it has none.
    fn question(&self, id: &QuestionId, question: &Question) -> Option<QuestionView> {
        let facts = question.facts.iter().filter(|fact| self.is_asked(fact));
        let facts: Vec<_> = facts.filter_map(|fact| self.fact(fact)).collect();
        let message = format!("question-{id}");
        (!facts.is_empty()).then(|| QuestionView {
            id: id.to_string(),
            title: self.place.text(&message),
            why: self.text_of(&message, "why"),
            facts,
        })
    }

    /// Answered facts that no page asks for, one page each.
    fn answered_elsewhere(&self) -> impl Iterator<Item = QuestionView> {
        let content = &self.place.content;
        let is_on_a_page = |fact: &FactId| {
            let mut questions = content.questions.values();
            questions.any(|question| question.facts.contains(fact))
        };
        let facts = content.facts.keys().filter(move |fact| !is_on_a_page(fact));
        let answered = facts.filter_map(|fact| self.fact(fact));
        answered
            .filter(|fact| fact.answer.is_some())
            .map(|fact| QuestionView {
                id: fact.id.clone(),
                title: fact.text.clone(),
                why: fact.text.clone(),
                facts: vec![fact],
            })
    }

    /// The occasions that may happen to this newcomer.
    pub(crate) fn occasions(&self) -> Vec<OccasionView> {
        let questions = self.place.content.questions.iter();
        let occasions = questions.filter(|(_, question)| question.occasion);
        let view = |(id, question): (&QuestionId, &Question)| {
            let asked = self.question(id, question)?;
            Some(OccasionView {
                told: asked.facts.iter().any(|fact| fact.answer.is_some()),
                icon: question.icon.clone().unwrap_or_default(),
                question: asked,
            })
        };
        occasions.filter_map(view).collect()
    }

    /// Number of unanswered questions.
    pub(crate) fn open_questions(&self) -> usize {
        let is_open = |fact: &&FactId| self.is_asked(fact) && self.answers.get(fact).is_none();
        self.place
            .content
            .questions
            .values()
            .filter(|question| !question.occasion)
            .filter(|question| question.facts.iter().any(|fact| is_open(&fact)))
            .count()
    }

    /// A fact as a question, with its answer.
    pub(crate) fn fact(&self, id: &FactId) -> Option<FactView> {
        fact_view(&self.place, &self.answers, id)
    }

    /// Whether a fact is asked of this newcomer.
    fn is_asked(&self, id: &FactId) -> bool {
        let fact = self.place.content.facts.get(id);
        fact.is_some_and(|fact| fact.when.judge(&self.situation).applies != lotse_core::Applies::No)
    }
}

fn fact_view(place: &PlaceContent, answers: &Answers, id: &FactId) -> Option<FactView> {
    let fact = place.content.facts.get(id)?;
    let message = format!("fact-{id}");
    Some(FactView {
        id: id.to_string(),
        kind: fact.kind,
        text: place.text(&message),
        help: place.attribute(&message, "help"),
        answers: fact
            .answers
            .iter()
            .map(|answer| AnswerView {
                id: answer.to_string(),
                text: place.text(&format!("answer-{id}-{answer}")),
                excludes_others: fact.none.as_ref() == Some(answer),
            })
            .collect(),
        countries: countries(fact),
        answer: answers.get(id).map(Answer::from),
    })
}

/// The country codes (ISO 3166-1) accepted as an answer to a fact.
fn countries(fact: &Fact) -> Vec<String> {
    if !fact.kind.takes_countries() {
        return Vec::new();
    }
    let codes = country_codes().into_iter();
    codes
        .map(|code| code.as_str().to_ascii_uppercase())
        .collect()
}
