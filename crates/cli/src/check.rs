//! `lotse-pack check`

use std::{collections::BTreeSet, path::PathBuf, process::ExitCode};

use jiff::civil::Date;
use lotse_pack_model::{Finding, PackFolders, PlaceError, Severity, check_places};

#[derive(clap::Args)]
pub(crate) struct CheckArguments {
    /// Folders of packs. The packs they extend are read from sibling folders.
    #[arg(required = true, value_name = "PACK_DIR")]
    packs: Vec<PathBuf>,
    /// Date to check reviews against (default: today).
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// Treat warnings as errors.
    #[arg(long)]
    strict: bool,
    /// Print findings as JSON, one per line.
    #[arg(long)]
    json: bool,
}

/// Exit code 0: the packs can be published; 1: they cannot.
pub(crate) fn run(arguments: &CheckArguments) -> anyhow::Result<ExitCode> {
    let today = crate::today(arguments.on);
    let mut findings = BTreeSet::new();
    let mut packs = PackFolders::default();
    let mut places = Vec::new();
    for folder in &arguments.packs {
        match packs.place(std::slice::from_ref(folder)) {
            Ok(place) => places.push(place),
            Err(PlaceError::NoManifest(found)) => findings.extend(found),
            Err(error) => return Err(error.into()),
        }
    }
    findings.extend(check_places(&places, today));
    for finding in &findings {
        print(finding, arguments.json)?;
    }
    let count = |severity| {
        findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if !arguments.json {
        let checked = count_of(arguments.packs.len(), "pack");
        let (errors, warnings) = (count_of(errors, "error"), count_of(warnings, "warning"));
        say!("{checked} checked: {errors}, {warnings}.")?;
    }
    let good = errors == 0 && (warnings == 0 || !arguments.strict);
    Ok(if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// "1 pack", "2 packs".
fn count_of(count: usize, word: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {word}{plural}")
}

fn print(finding: &Finding, json: bool) -> anyhow::Result<()> {
    if json {
        say!("{}", serde_json::to_string(finding)?)
    } else {
        say!("{finding}")
    }
}
