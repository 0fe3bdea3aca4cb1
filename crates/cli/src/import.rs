//! `lotse-pack import`

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context as _;
use jiff::{civil::Date, tz::TimeZone};
use lotse_core::TopicId;
use lotse_import::{
    CalendarOptions, Draft, IntegreatOptions, LossKind, LossReport, PackFolder, RegionResponses,
    TableOptions, draft_calendar, draft_contacts, draft_events, draft_integreat, read_source,
};

#[derive(clap::Args)]
pub(crate) struct ImportArguments {
    #[command(subcommand)]
    from: From,
}

#[derive(clap::Subcommand)]
enum From {
    /// Import a region from Integreat: pages, locations and events.
    Integreat(Integreat),
    /// Import contacts from a table (CSV).
    Contacts(FromFile),
    /// Import events from a table (CSV).
    Events(FromFile),
    /// Import events from a calendar (iCalendar, .ics).
    Calendar(CalendarArguments),
}

/// Target of an import.
#[derive(clap::Args)]
struct Target {
    /// Folder of the pack.
    #[arg(long = "to", value_name = "PACK_DIR")]
    pack: PathBuf,
    /// Write what could not be imported to this file, as JSON.
    #[arg(long, value_name = "FILE.json")]
    report: Option<PathBuf>,
    /// Date of the import (default: today).
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
}

#[derive(clap::Args)]
struct Integreat {
    /// URL of the CMS, such as `https://cms.integreat-app.de`, or a folder of saved responses.
    #[arg(long, value_name = "URL_OR_DIR")]
    from: String,
    /// Region, as written in URLs: augsburg.
    #[arg(long)]
    region: String,
    /// Time zone of the region.
    #[arg(long, default_value = "Europe/Berlin", value_parser = zone)]
    zone: TimeZone,
    /// Topic of all pages (default: derived from their names).
    #[arg(long)]
    topic: Option<TopicId>,
    #[command(flatten)]
    target: Target,
}

#[derive(clap::Args)]
struct FromFile {
    /// Input file.
    file: PathBuf,
    /// Source of entries without one.
    #[arg(long, value_name = "URL")]
    source: Option<String>,
    /// Day on which entries without a date were checked against their source.
    #[arg(long, value_name = "DATE")]
    verified: Option<Date>,
    #[command(flatten)]
    target: Target,
}

#[derive(clap::Args)]
struct CalendarArguments {
    /// Time zone of the place.
    #[arg(long, default_value = "Europe/Berlin", value_parser = zone)]
    zone: TimeZone,
    #[command(flatten)]
    file: FromFile,
}

fn zone(name: &str) -> Result<TimeZone, jiff::Error> {
    TimeZone::get(name)
}

pub(crate) async fn run(arguments: ImportArguments) -> anyhow::Result<ExitCode> {
    match arguments.from {
        From::Integreat(region) => integreat(&region).await,
        From::Contacts(table) => from_table(&table, draft_contacts),
        From::Events(table) => from_table(&table, draft_events),
        From::Calendar(calendar) => from_calendar(&calendar),
    }
}

/// Exit code 0, even if parts could not be imported; the report lists them.
async fn integreat(region: &Integreat) -> anyhow::Result<ExitCode> {
    let responses = if region.from.contains("://") {
        RegionResponses::fetch(&region.from, &region.region).await?
    } else {
        RegionResponses::read_saved(Path::new(&region.from), &region.region)?
    };
    let folder = PackFolder::read(&region.target.pack)?;
    let options = IntegreatOptions {
        zone: region.zone.clone(),
        topic: region.topic.clone(),
        today: crate::today(region.target.on),
    };
    let (draft, losses) = draft_integreat(&responses, &folder, &options)?;
    finish(&region.target, &folder, &draft, losses)?;
    Ok(ExitCode::SUCCESS)
}

/// Makes a draft from a table.
type DraftTable =
    fn(&[u8], &PackFolder, &TableOptions) -> Result<(Draft, LossReport), lotse_import::ImportError>;

/// Exit code 1: a row was refused.
fn from_table(table: &FromFile, draft: DraftTable) -> anyhow::Result<ExitCode> {
    let folder = PackFolder::read(&table.target.pack)?;
    folder.expect_pack()?;
    let options = TableOptions {
        name: name_of(&table.file),
        source: table.source.clone(),
        verified: table.verified,
        today: crate::today(table.target.on),
    };
    let (draft, losses) = draft(&read_source(&table.file)?, &folder, &options)?;
    Ok(exit_code(&finish(&table.target, &folder, &draft, losses)?))
}

/// Exit code 1: an event was refused.
fn from_calendar(calendar: &CalendarArguments) -> anyhow::Result<ExitCode> {
    let file = &calendar.file;
    let folder = PackFolder::read(&file.target.pack)?;
    folder.expect_pack()?;
    let options = CalendarOptions {
        name: name_of(&file.file),
        zone: calendar.zone.clone(),
        source: file.source.clone(),
        verified: file.verified,
        today: crate::today(file.target.on),
    };
    let (draft, losses) = draft_calendar(&read_source(&file.file)?, &folder, &options)?;
    Ok(exit_code(&finish(&file.target, &folder, &draft, losses)?))
}

fn exit_code(losses: &LossReport) -> ExitCode {
    if losses.count(LossKind::Refused) == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Writes the pack and prints the written files and the losses.
fn finish(
    target: &Target,
    folder: &PackFolder,
    draft: &Draft,
    mut losses: LossReport,
) -> anyhow::Result<LossReport> {
    let written = folder.write(draft, &mut losses)?;
    if let Some(path) = &target.report {
        let json = serde_json::to_string_pretty(&losses)?;
        fs::write(path, json + "\n").with_context(|| format!("cannot write {}", path.display()))?;
    }
    if !losses.is_empty() {
        say!("{}", losses.to_string().trim_end())?;
    }
    say!(
        "{} entries imported, {} files written. Next: `lotse-pack check {}`.",
        draft.len(),
        written.len(),
        target.pack.display()
    )?;
    Ok(losses)
}

/// The name of the import: `beratung.csv` becomes `beratung`.
fn name_of(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
