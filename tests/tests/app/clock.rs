//! Four people whose plan depends on the day, in the real window.

use anyhow::Result;
use jiff::{Span, Zoned, civil::Date};
use lotse_app::{Answer, App, Clock, Folders, KeyRing, Mark};
use lotse_tests::Window;
use tempfile::TempDir;

const LANGUAGES: [&str; 3] = ["de", "en", "ar"];

fn today() -> Date {
    Zoned::now().date()
}

fn days(count: i64) -> String {
    today().saturating_add(Span::new().days(count)).to_string()
}

/// A person who used Lotse before the window opens.
struct Person {
    home: TempDir,
}

impl Person {
    /// A person in Mannheim with these answers, given `days_ago`, and this progress.
    fn new(
        language: &str,
        days_ago: i64,
        answers: &[(&str, Answer)],
        done: &[&str],
    ) -> Result<Self> {
        let home = tempfile::tempdir()?;
        let folders = Folders {
            data: home.path().join("app"),
            saved: home.path().join("saved"),
        };
        let then = Zoned::now().saturating_sub(Span::new().days(days_ago));
        let keys = KeyRing::files_only();
        let languages = [language.to_owned()];
        let app = App::open(folders, keys, Clock::fixed(then), None, &languages, |_| {})?;
        app.choose_language(language)?;
        app.choose_place(Some("de-mannheim"))?;
        app.finish_welcome()?;
        for (fact, answer) in answers {
            app.answer_fact(fact, Some(answer.clone()))?;
        }
        for step in done {
            app.mark_step(step, Some(Mark::Done))?;
        }
        Ok(Self { home })
    }

    /// Opens Today on a phone.
    async fn opens_today(&self) -> Result<Window> {
        let window = Window::open(self.home.path()).await?;
        window.as_phone().await?;
        window.wait_for_screen("today").await?;
        Ok(window)
    }
}

fn choice(value: &str) -> Answer {
    Answer::Choice {
        value: value.to_owned(),
    }
}

fn date(value: String) -> Answer {
    Answer::Date { value }
}

fn citizen(country: &str) -> Answer {
    Answer::Choices {
        value: vec![country.to_owned()],
    }
}

/// The next steps on Today, in order.
async fn next(window: &Window) -> Result<Vec<String>> {
    let script =
        "return [...document.querySelectorAll('[aria-labelledby=next-heading] [data-step]')]
        .map((link) => link.dataset.step)";
    Ok(serde_json::from_value(window.run(script, vec![]).await?)?)
}

/// No message ids, placeholders or words of another language are visible.
async fn reads_well(window: &Window) -> Result<()> {
    let text = window.text("main").await?;
    for trace in ["step-", "due-reason", "fact-", "figure", "undefined", "{"] {
        assert!(!text.contains(trace), "{trace} in {text}");
    }
    assert_eq!(window.axe().await?, vec![]);
    Ok(())
}

#[tokio::test]
async fn the_court_comes_first_for_somebody_who_was_refused() -> Result<()> {
    for language in LANGUAGES {
        // Refused three days ago, with nothing ticked: AsylG § 74(1), one week.
        let amal = Person::new(
            language,
            0,
            &[
                ("citizenship", citizen("AF")),
                ("purpose", choice("asylum")),
                ("protection", choice("rejected")),
                ("decision-delivered", date(days(-3))),
                ("arrived", date(days(-170))),
                ("moved-in", date(days(-168))),
                ("home", choice("shared-accommodation")),
            ],
            &[],
        )?;
        let window = amal.opens_today().await?;
        assert_eq!(
            next(&window).await?.first().map(String::as_str),
            Some("asylum-decision")
        );
        reads_well(&window).await?;
        window.click("[data-step=asylum-decision]").await?;
        window.wait_for_screen("step").await?;
        reads_well(&window).await?;
        window.go("#/plan", "plan").await?;
        window
            .wait_for("[data-group] [data-step=asylum-decision]")
            .await?;
        reads_well(&window).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_visa_that_ends_in_three_days_comes_first_though_papers_are_missing() -> Result<()> {
    for language in LANGUAGES {
        let ravi = Person::new(
            language,
            0,
            &[
                ("citizenship", citizen("IN")),
                ("purpose", choice("work")),
                ("title", choice("d-visa")),
                ("title-ends", date(days(3))),
                ("arrived", date(days(-80))),
                ("home", choice("searching")),
            ],
            &[],
        )?;
        let window = ravi.opens_today().await?;
        assert_eq!(
            next(&window).await?.first().map(String::as_str),
            Some("residence-permit")
        );
        window.click("[data-step=residence-permit]").await?;
        window.wait_for_screen("step").await?;
        reads_well(&window).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_renewed_permit_comes_back_before_it_ends_again() -> Result<()> {
    for language in LANGUAGES {
        // Renewed a year ago for one year: it now ends in thirty days.
        let lan = Person::new(
            language,
            335,
            &[
                ("citizenship", citizen("VN")),
                ("purpose", choice("work")),
                ("title", choice("work-permit")),
                ("title-ends", date(days(30))),
                ("arrived", date(days(-700))),
            ],
            &["extend-residence-permit", "register-address"],
        )?;
        let window = lan.opens_today().await?;
        assert!(
            next(&window)
                .await?
                .contains(&"extend-residence-permit".to_owned())
        );
        window.click("[data-step=extend-residence-permit]").await?;
        window.wait_for_screen("step").await?;
        window.wait_for("[data-action=mark-done]").await?;
        reads_well(&window).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn somebody_here_for_five_years_is_asked_once_and_not_alarmed() -> Result<()> {
    for language in LANGUAGES {
        let olga = Person::new(
            language,
            0,
            &[
                ("citizenship", citizen("BR")),
                ("purpose", choice("work")),
                ("title", choice("work-permit")),
                ("title-ends", date(days(65))),
                ("arrived", date(days(-1900))),
                ("moved-in", date(days(-1000))),
                ("job-starts", date(days(-1890))),
            ],
            &[],
        )?;
        let window = olga.opens_today().await?;
        let next = next(&window).await?;
        for old in [
            "register-address",
            "health-insurance",
            "landlord-confirmation",
        ] {
            assert!(!next.contains(&old.to_owned()), "{next:?}");
        }
        reads_well(&window).await?;
        window.click("[data-action=probably-done]").await?;
        window.wait_for_screen("plan").await?;
        window
            .wait_for("[data-probably-done] [data-look=register-address]")
            .await?;
        reads_well(&window).await?;
        window.click("[data-action=all-done]").await?;
        window.wait_until_gone("[data-probably-done]").await?;
        assert_eq!(
            window
                .count("[data-group=now] [data-step=register-address]")
                .await?,
            0
        );
        window.close().await?;
    }
    Ok(())
}
