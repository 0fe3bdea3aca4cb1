//! `lotse-pack plan`

use std::{fs, path::PathBuf, process::ExitCode};

use anyhow::Context;
use jiff::civil::Date;
use lotse_core::plan;
use lotse_i18n::Language;
use lotse_pack::{Newcomer, PlanReport, StepReport};
use lotse_pack_model::Place;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folders of packs; the uppermost is the place. What a pack extends is looked up beside it.
    #[arg(required = true, value_name = "PACK_DIR")]
    packs: Vec<PathBuf>,
    /// The newcomer's answers and progress as TOML; nothing is known of them without it.
    #[arg(long, value_name = "FACTS.toml")]
    facts: Option<PathBuf>,
    /// The day of the plan, instead of today.
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// The newcomer's language; the country's own without it.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<Language>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let place = Place::read(&arguments.packs)?;
    let (content, errors) = place.content();
    // A plan with holes would look like a complete one.
    if let Some(error) = errors.first() {
        anyhow::bail!("{error}; `lotse-pack check` tells where");
    }
    let newcomer = match &arguments.facts {
        Some(path) => {
            let text = fs::read_to_string(path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            Newcomer::parse(&text, &content).with_context(|| path.display().to_string())?
        }
        None => Newcomer::default(),
    };
    let language = arguments
        .lang
        .clone()
        .or_else(|| Some(place.packs.first()?.source_language()?.clone()));
    let language = language.context("the packs have no language")?;
    let today = crate::today(arguments.on);
    let plan = plan(&content, &newcomer.answers, &newcomer.progress, today);
    let texts = place.texts(&language, today);
    let report = PlanReport::new(&content, &texts, language, &plan);
    if arguments.json {
        say!("{}", serde_json::to_string_pretty(&report)?)?;
    } else {
        print(&report)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn print(report: &PlanReport) -> anyhow::Result<()> {
    say!("{} ({})", report.place, report.language)?;
    for step in &report.steps {
        say!("{} {}{}", sign(step, report), step.title, due(step))?;
    }
    Ok(())
}

fn sign(step: &StepReport, report: &PlanReport) -> &'static str {
    use lotse_core::{Applies, State};
    match step.state {
        State::Done => "[x]",
        State::SetAside => "[-]",
        _ if report.next.contains(&step.id) => "[>]",
        State::Waiting | State::Later => "[.]",
        State::Ready | State::Begun if step.applies == Applies::Maybe => "[?]",
        State::Ready | State::Begun => "[ ]",
    }
}

fn due(step: &StepReport) -> String {
    let Some(date) = step.due else {
        return String::new();
    };
    let basis = step
        .due_basis
        .as_ref()
        .map_or_else(String::new, |basis| format!(", {basis}"));
    format!(" ({date}{}{basis})", if step.overdue { " !" } else { "" })
}
