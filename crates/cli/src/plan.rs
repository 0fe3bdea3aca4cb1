//! `lotse-pack plan`

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use jiff::civil::Date;
use lotse_core::{Content, plan};
use lotse_i18n::Language;
use lotse_pack::{Newcomer, PlanReport, StepReport};
use lotse_pack_model::Place;

#[derive(clap::Args)]
pub(crate) struct PlanArguments {
    /// Folders of packs; the uppermost is the place. The packs they extend are
    /// read from sibling folders.
    #[arg(required = true, value_name = "PACK_DIR")]
    packs: Vec<PathBuf>,
    /// TOML file with the newcomer's answers and progress (default: nothing is known).
    #[arg(long, value_name = "FACTS.toml")]
    facts: Option<PathBuf>,
    /// Date of the plan (default: today).
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// Language of the newcomer (default: the country's own).
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<Language>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &PlanArguments) -> anyhow::Result<ExitCode> {
    let place = Place::read(&arguments.packs)?;
    let language = arguments.lang.clone();
    let language = language.or_else(|| place.source_language().cloned());
    let language = language.context("the packs have no language")?;
    let today = crate::today(arguments.on);
    let place = place.content(language, today);
    // An incomplete plan would look like a complete one.
    if let Some(error) = place.errors.first() {
        anyhow::bail!("{error}; run `lotse-pack check` to find where");
    }
    let newcomer = newcomer(arguments.facts.as_deref(), &place.content)?;
    let plan = plan(&place.content, &newcomer.answers, &newcomer.progress, today);
    let report = PlanReport::new(&place, &plan);
    if arguments.json {
        say!("{}", serde_json::to_string_pretty(&report)?)?;
    } else {
        print(&report)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The newcomer of a file; without one, nothing is known.
fn newcomer(facts: Option<&Path>, content: &Content) -> anyhow::Result<Newcomer> {
    let Some(path) = facts else {
        return Ok(Newcomer::default());
    };
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    Newcomer::parse(&text, content).with_context(|| path.display().to_string())
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
