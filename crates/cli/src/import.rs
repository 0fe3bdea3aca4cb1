//! `lotse-pack import`

use std::{
    fs,
    io::{self, IsTerminal as _},
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

use anyhow::Context as _;
use jiff::{civil::Date, tz::TimeZone};
use lotse_core::TopicId;
use lotse_import::{
    CalendarOptions, Draft, ImportError, IntegreatOptions, LossKind, LossReport, PackFolder,
    PvogAnswers, PvogOptions, PvogServer, RegionResponses, TableOptions, draft_calendar,
    draft_contacts, draft_events, draft_integreat, draft_pvog, read_source,
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
    /// Import the offices responsible at a postcode from the search service of the public
    /// administration (PVOG).
    Pvog(Pvog),
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
    /// Import even if the source has far fewer entries than before.
    #[arg(long)]
    force: bool,
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
struct Pvog {
    /// URL of the service, such as `https://pvog.fitko.net/suchdienst/api`, or a folder of
    /// saved answers.
    #[arg(long, value_name = "URL_OR_DIR")]
    from: String,
    /// Postcode to look for; can be given several times (default: those of the pack).
    #[arg(long = "postcode", value_name = "POSTCODE", value_delimiter = ',')]
    postcodes: Vec<String>,
    /// Keep the answers in this folder. What is in it is not requested again, so an
    /// interrupted import goes on where it stopped.
    #[arg(long, value_name = "DIR")]
    save: Option<PathBuf>,
    /// Id of the client, if FITKO gave you one.
    #[arg(long, value_name = "ID")]
    client_id: Option<String>,
    /// Seconds to wait for an answer.
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    timeout: u64,
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
    /// Name of the source: an import replaces the one before with the same name.
    /// Without it, the source is recognised by its entries.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    target: Target,
}

#[derive(clap::Args)]
struct CalendarArguments {
    /// Time zone of the place.
    #[arg(long, default_value = "Europe/Berlin", value_parser = zone)]
    zone: TimeZone,
    /// Import events that are marked as private or confidential, too.
    #[arg(long)]
    include_private: bool,
    #[command(flatten)]
    file: FromFile,
}

fn zone(name: &str) -> Result<TimeZone, jiff::Error> {
    TimeZone::get(name)
}

/// Exit code 1: the source cannot be imported, or only in part.
pub(crate) async fn run(arguments: ImportArguments) -> anyhow::Result<ExitCode> {
    let result = match arguments.from {
        From::Integreat(region) => integreat(&region).await,
        From::Pvog(service) => pvog(&service).await,
        From::Contacts(table) => from_table(&table, draft_contacts),
        From::Events(table) => from_table(&table, draft_events),
        From::Calendar(calendar) => from_calendar(&calendar),
    };
    match result {
        Err(error) if is_of_source(&error) => {
            eprintln!("lotse-pack: {error:#}");
            Ok(ExitCode::FAILURE)
        }
        result => result,
    }
}

fn is_of_source(error: &anyhow::Error) -> bool {
    let import = error.downcast_ref::<ImportError>();
    import.is_some_and(ImportError::is_of_source)
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

/// Exit code 0, even if parts could not be imported; the report lists them.
async fn pvog(service: &Pvog) -> anyhow::Result<ExitCode> {
    let folder = PackFolder::read(&service.target.pack)?;
    folder.expect_pack()?;
    let answers = if service.from.contains("://") {
        let server = PvogServer {
            client_id: service.client_id.clone(),
            save: service.save.clone(),
            patience: Duration::from_secs(service.timeout),
            ..PvogServer::new(&service.from)
        };
        PvogAnswers::fetch(&server, &folder, &service.postcodes).await?
    } else {
        PvogAnswers::read_saved(Path::new(&service.from), &folder, &service.postcodes).await?
    };
    let options = PvogOptions {
        today: crate::today(service.target.on),
    };
    let (draft, losses) = draft_pvog(&answers, &folder, &options)?;
    finish(&service.target, &folder, &draft, losses)?;
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
        import_name: table.name.clone(),
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
        import_name: file.name.clone(),
        include_private: calendar.include_private,
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
    if !target.force
        && let Err(error) = folder.expect_enough(draft, crate::today(target.on))
    {
        ask(&error).then_some(()).ok_or(error)?;
    }
    let difference = folder.difference(draft)?;
    let written = folder.write(draft, &mut losses)?;
    if let Some(path) = &target.report {
        let json = serde_json::to_string_pretty(&losses)?;
        fs::write(path, json + "\n").with_context(|| format!("cannot write {}", path.display()))?;
    }
    if !losses.is_empty() {
        say!("{}", losses.to_string().trim_end())?;
    }
    if let Some(note) = draft.note() {
        say!("{note}")?;
    }
    if !difference.changed.is_empty() {
        say!("changed: {}", list(&difference.changed))?;
    }
    if !difference.removed.is_empty() {
        say!("no longer in the source: {}", list(&difference.removed))?;
    }
    say!(
        "{} entries imported ({} new, {} removed), {} files written. Next: `lotse-pack check {}`.",
        draft.len(),
        difference.added.len(),
        difference.removed.len(),
        written.len(),
        target.pack.display()
    )?;
    Ok(losses)
}

/// Asks whether to import all the same. Without a terminal, the answer is no.
fn ask(error: &ImportError) -> bool {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return false;
    }
    eprint!("lotse-pack: {error}.\nImport all the same? [y/N] ");
    let mut answer = String::new();
    let read = io::stdin().read_line(&mut answer);
    read.is_ok() && answer.trim().eq_ignore_ascii_case("y")
}

/// The first few ids of a list.
fn list(ids: &[String]) -> String {
    let first = ids.iter().take(10).map(String::as_str);
    let first = first.collect::<Vec<_>>().join(", ");
    match ids.len().saturating_sub(10) {
        0 => first,
        more => format!("{first} and {more} more"),
    }
}

/// The name of the import: `beratung.csv` becomes `beratung`.
fn name_of(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
