//! Named newcomers and how they answer the first questions.

use anyhow::Result;
use jiff::{Span, Zoned};

use crate::Window;

/// A newcomer who opens Lotse for the first time.
#[derive(Debug, Clone)]
pub struct Newcomer {
    /// First name.
    pub name: &'static str,
    /// Chosen language.
    pub language: String,
    /// Chosen place.
    pub place: Option<&'static str>,
    /// Answers, by question.
    pub given: Vec<Given>,
}

/// An answer.
#[derive(Debug, Clone)]
#[expect(
    missing_docs,
    reason = "the fields are the question or fact, and the answer"
)]
pub enum Given {
    Choose {
        question: &'static str,
        fact: &'static str,
        answer: &'static str,
    },
    /// By ISO code in capitals.
    Country {
        question: &'static str,
        fact: &'static str,
        country: &'static str,
    },
    Date {
        question: &'static str,
        fact: &'static str,
        date: String,
    },
}

impl Given {
    fn question(&self) -> &'static str {
        match self {
            Self::Choose { question, .. }
            | Self::Country { question, .. }
            | Self::Date { question, .. } => question,
        }
    }
}

impl Newcomer {
    /// A nurse from the Philippines with a work visa, in Mannheim for a week.
    pub fn maria(language: &str) -> Self {
        Self::maria_after(language, 7)
    }

    /// Maria, some days after she moved in.
    pub fn maria_after(language: &str, days: i64) -> Self {
        let today = Zoned::now().date();
        let moved_in = today.saturating_sub(Span::new().days(days));
        let choose = |question, fact, answer| Given::Choose {
            question,
            fact,
            answer,
        };
        Self {
            name: "Maria",
            language: language.to_owned(),
            place: Some("de-mannheim"),
            given: vec![
                Given::Country {
                    question: "citizenship",
                    fact: "citizenship",
                    country: "PH",
                },
                choose("purpose", "purpose", "work"),
                Given::Date {
                    question: "dates",
                    fact: "moved-in",
                    date: moved_in.to_string(),
                },
                choose("profession", "profession", "regulated"),
            ],
        }
    }

    /// Goes from the first screen to Today.
    pub async fn arrive(&self, window: &Window) -> Result<()> {
        self.arrive_at(window, "today").await
    }

    /// Answers everything, and comes to the screen that the address named.
    pub async fn arrive_at(&self, window: &Window, screen: &str) -> Result<()> {
        self.choose_language_and_place(window).await?;
        self.answer_all(window).await?;
        window.click("[data-action=finish]").await?;
        window.wait_for_screen(screen).await
    }

    /// Goes from the first screen straight to the plan.
    pub async fn go_to_plan(&self, window: &Window) -> Result<()> {
        self.choose_language_and_place(window).await?;
        window.click("[data-action=finish]").await?;
        window.wait_for_screen("today").await?;
        window.go("#/plan", "plan").await
    }

    async fn choose_language_and_place(&self, window: &Window) -> Result<()> {
        window
            .click(&format!("[data-language={}]", self.language))
            .await?;
        window.wait_for_screen("welcome-place").await?;
        match self.place {
            Some(place) => window.click(&format!("[data-place={place}]")).await?,
            None => window.click("[data-action=skip-place]").await?,
        }
        window.wait_for_screen("welcome-questions").await
    }

    /// Goes through all questions, skipping those without an answer.
    async fn answer_all(&self, window: &Window) -> Result<()> {
        loop {
            window
                .wait_for("[data-question], main[data-screen=welcome-questions] .end")
                .await?;
            if window.count("[data-question]").await? == 0 {
                return Ok(());
            }
            let Some(question) = window.attribute("[data-question]", "data-question").await? else {
                return Ok(());
            };
            let given: Vec<&Given> = self
                .given
                .iter()
                .filter(|given| given.question() == question)
                .collect();
            for given in &given {
                give(window, given).await?;
            }
            let action = if given.is_empty() { "skip" } else { "next" };
            window
                .click(&format!(
                    "[data-question={question}] [data-action={action}]"
                ))
                .await?;
            window
                .wait_until_gone(&format!("[data-question={question}]"))
                .await?;
        }
    }
}

async fn give(window: &Window, given: &Given) -> Result<()> {
    match given {
        Given::Choose { fact, answer, .. } => {
            window
                .click(&format!("label:has(input[name={fact}][value={answer}])"))
                .await
        }
        Given::Country { fact, country, .. } => {
            let field = format!("[data-countries={fact}]");
            window.click(&format!("{field} input")).await?;
            window
                .click(&format!("{field} [data-country={country}]"))
                .await?;
            window
                .wait_for(&format!("{field} [data-chosen={country}]"))
                .await
        }
        Given::Date { fact, date, .. } => {
            window
                .set_date(&format!("input[type=date][name={fact}]"), date)
                .await
        }
    }
}
