//! Named newcomers and how they answer the first questions.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use jiff::{Span, Zoned};
use toml::{Table, Value};

use crate::Window;

/// The answers of newcomers whose plans are checked against the law.
const FOLDER: &str = "../crates/cli/tests/newcomers";

/// A newcomer who opens Lotse for the first time.
#[derive(Debug, Clone)]
pub struct Newcomer {
    /// First name.
    pub name: &'static str,
    /// Chosen language.
    pub language: String,
    /// Chosen place.
    pub place: Option<&'static str>,
    /// Answers.
    pub given: Vec<Given>,
}

/// The answer to one fact.
#[derive(Debug, Clone)]
pub struct Given {
    /// Id of the fact.
    pub fact: String,
    /// Ids of answers, ISO codes of countries in capitals, or days.
    pub values: Vec<String>,
}

/// The facts that the shown question asks.
const ASKED: &str = "const fields = document.querySelectorAll(
        '[data-question] [data-countries], [data-question] input:not([role=combobox])');
    const names = [...fields].map((field) => field.dataset.countries ?? field.name);
    return [...new Set(names)];";

impl Given {
    fn new(fact: &str, values: &[&str]) -> Self {
        Self {
            fact: fact.to_owned(),
            values: values.iter().map(|&value| value.to_owned()).collect(),
        }
    }

    fn read(fact: &str, value: &Value) -> Self {
        let values = match value {
            Value::Array(values) => values.iter().map(written).collect(),
            value => vec![written(value)],
        };
        Self {
            fact: fact.to_owned(),
            values,
        }
    }
}

fn written(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
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
        let moved_in = today.saturating_sub(Span::new().days(days)).to_string();
        Self {
            name: "Maria",
            language: language.to_owned(),
            place: Some("de-mannheim"),
            given: vec![
                Given::new("citizenship", &["PH"]),
                Given::new("purpose", &["work"]),
                Given::new("moved-in", &[&moved_in]),
                Given::new("profession", &["regulated"]),
            ],
        }
    }

    /// One of the newcomers whose plans are checked against the law, in Mannheim.
    pub fn read(name: &'static str, language: &str) -> Result<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER);
        let answers = fs::read_to_string(folder.join(format!("{name}.toml"))).context(name)?;
        let answers: Table = answers.parse()?;
        let given = answers.iter().map(|(fact, value)| Given::read(fact, value));
        Ok(Self {
            name,
            language: language.to_owned(),
            place: Some("de-mannheim"),
            given: given.collect(),
        })
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
            let asked = window.run(ASKED, vec![]).await?;
            let asked: Vec<String> = serde_json::from_value(asked)?;
            let given: Vec<&Given> = self
                .given
                .iter()
                .filter(|given| asked.contains(&given.fact))
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

async fn give(window: &Window, Given { fact, values }: &Given) -> Result<()> {
    for (index, value) in values.iter().enumerate() {
        let is_country = value.len() == 2 && value.chars().all(char::is_uppercase);
        if is_country {
            choose_country(window, fact, value).await?;
        } else if window
            .count(&format!("input[type=date][name={fact}]"))
            .await?
            > 0
        {
            give_date(window, fact, index, value).await?;
        } else {
            let option = format!("label:has(input[name={fact}][value={value}])");
            window.click(&option).await?;
        }
    }
    Ok(())
}

async fn choose_country(window: &Window, fact: &str, country: &str) -> Result<()> {
    let field = format!("[data-countries={fact}]");
    window.click(&format!("{field} input")).await?;
    window
        .click(&format!("{field} [data-country={country}]"))
        .await?;
    window
        .wait_for(&format!("{field} [data-chosen={country}]"))
        .await
}

/// Gives a date; each but the first has its own row.
async fn give_date(window: &Window, fact: &str, index: usize, date: &str) -> Result<()> {
    let field = format!("input[type=date][name={fact}]");
    if index == 0 {
        return window.set_date(&field, date).await;
    }
    window.click("[data-action=add-date]").await?;
    let row = format!("li:nth-child({}) {field}", index + 1);
    window.set_date(&row, date).await
}
