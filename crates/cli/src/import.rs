//! `lotse-pack import`

use std::{
    fs::{self, File},
    io::Read as _,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context as _;
use jiff::{civil::Date, tz::TimeZone};
use lotse_core::TopicId;
use lotse_import::{
    Answers, CalendarOptions, Draft, IntegreatOptions, LossKind, LossReport, PackFolder,
    TableOptions, draft_calendar, draft_contacts, draft_events, draft_integreat,
};

/// The largest file that is read at all, in bytes.
const FILE_BYTES: u64 = 64 * 1024 * 1024;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    from: From,
}

#[derive(clap::Subcommand)]
enum From {
    /// A region of Integreat: its pages, locations and events.
    Integreat(Integreat),
    /// Contacts from a table (CSV), as spreadsheets write it.
    Contacts(FromFile),
    /// Events from a table (CSV).
    Events(FromFile),
    /// Events from a calendar (iCalendar, .ics).
    Calendar(Calendar),
}

/// Where an import goes.
#[derive(clap::Args)]
struct Target {
    /// The folder of the pack.
    #[arg(long = "to", value_name = "PACK_DIR")]
    pack: PathBuf,
    /// Write what could not be taken over into this file, as JSON.
    #[arg(long, value_name = "FILE.json")]
    report: Option<PathBuf>,
    /// The day of the import, instead of today.
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
}

#[derive(clap::Args)]
struct Integreat {
    /// The address of the CMS, such as `https://cms.integreat-app.de`, or a folder of saved answers.
    #[arg(long, value_name = "URL_OR_DIR")]
    from: String,
    /// The region, as addresses write it: augsburg.
    #[arg(long)]
    region: String,
    /// The time zone of the region.
    #[arg(long, default_value = "Europe/Berlin", value_parser = zone)]
    zone: TimeZone,
    /// The topic of all pages; told by their names without it.
    #[arg(long)]
    topic: Option<TopicId>,
    #[command(flatten)]
    target: Target,
}

#[derive(clap::Args)]
struct FromFile {
    /// The file.
    file: PathBuf,
    /// The source of entries that name none.
    #[arg(long, value_name = "URL")]
    source: Option<String>,
    /// The day on which somebody held the entries against their source, where they do not say so themselves.
    #[arg(long, value_name = "DATE")]
    verified: Option<Date>,
    #[command(flatten)]
    target: Target,
}

#[derive(clap::Args)]
struct Calendar {
    /// The time zone of the place.
    #[arg(long, default_value = "Europe/Berlin", value_parser = zone)]
    zone: TimeZone,
    #[command(flatten)]
    file: FromFile,
}

fn zone(name: &str) -> Result<TimeZone, jiff::Error> {
    TimeZone::get(name)
}

pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    match arguments.from {
        From::Integreat(region) => integreat(&region).await,
        From::Contacts(table) => from_table(&table, draft_contacts),
        From::Events(table) => from_table(&table, draft_events),
        From::Calendar(calendar) => from_calendar(&calendar),
    }
}

/// Exit code 0: what could be taken was taken, and the report says what could not.
async fn integreat(region: &Integreat) -> anyhow::Result<ExitCode> {
    let answers = if region.from.contains("://") {
        Answers::fetch(&region.from, &region.region).await?
    } else {
        Answers::read_saved(Path::new(&region.from), &region.region)?
    };
    let folder = PackFolder::read(&region.target.pack)?;
    let options = IntegreatOptions {
        zone: region.zone.clone(),
        topic: region.topic.clone(),
        today: crate::today(region.target.on),
    };
    let (draft, losses) = draft_integreat(&answers, &folder, &options)?;
    finish(&region.target, &folder, &draft, losses)?;
    Ok(ExitCode::SUCCESS)
}

/// Makes a draft of a table.
type DraftTable =
    fn(&[u8], &PackFolder, &TableOptions) -> Result<(Draft, LossReport), lotse_import::ImportError>;

/// Exit code 1: a line was refused.
fn from_table(table: &FromFile, draft: DraftTable) -> anyhow::Result<ExitCode> {
    let folder = PackFolder::read(&table.target.pack)?;
    folder.expect_pack()?;
    let options = TableOptions {
        name: name_of(&table.file),
        source: table.source.clone(),
        verified: table.verified,
        today: crate::today(table.target.on),
    };
    let (draft, losses) = draft(&read(&table.file)?, &folder, &options)?;
    Ok(exit_code(&finish(&table.target, &folder, &draft, losses)?))
}

/// Exit code 1: an event was refused.
fn from_calendar(calendar: &Calendar) -> anyhow::Result<ExitCode> {
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
    let (draft, losses) = draft_calendar(&read(&file.file)?, &folder, &options)?;
    Ok(exit_code(&finish(&file.target, &folder, &draft, losses)?))
}

fn exit_code(losses: &LossReport) -> ExitCode {
    if losses.count(LossKind::Refused) == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Writes the pack, then says what was written and what was lost.
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
        "{} entries taken, {} files written. Next: `lotse-pack check {}`.",
        draft.len(),
        written.len(),
        target.pack.display()
    )?;
    Ok(losses)
}

fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(FILE_BYTES).read_to_end(&mut bytes))
        .with_context(|| format!("cannot read {}", path.display()))?;
    Ok(bytes)
}

/// `beratung.csv` is known as `beratung`.
fn name_of(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
