//! `lotse-pack mentor check`

use std::{path::PathBuf, process::ExitCode};

use anyhow::Context;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::Timestamp;
use lotse_pack_model::Manifest;
use lotse_talk::{Disclosed, Proves, REPORT_VERSION, Report};
use serde::Serialize;

use super::{input, pack, proof::ConfirmationCheck, shown};

/// Maximum size of a report, in bytes.
const LONGEST: u64 = 32 << 20;

/// The limits of every report: facts that it cannot prove.
const NOT_PROVEN: [&str; 4] = [
    "What was left out: messages before, between and after these, and what the reporting person wrote.",
    "When it was written: times are by the writer's clock.",
    "Who the reporting person is: the report names a key, and anyone who has a report can pass it on.",
    "What the reporting person says, and the name that the report gives.",
];

#[derive(clap::Args)]
pub(crate) struct MentorCheckArguments {
    /// Report file, or - for standard input.
    #[arg(value_name = "REPORT.json")]
    report: PathBuf,
    /// Folders of packs that name mentor programmes.
    #[arg(value_name = "PACK_DIR")]
    packs: Vec<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

/// A report and what it proves.
#[derive(Serialize)]
struct Checked<'a> {
    /// Whether all its messages are authentic.
    authentic: bool,
    /// The name in the report.
    name: &'a str,
    /// The reported person's key, in base64url.
    key: Option<String>,
    confirmation: ConfirmationCheck,
    words: &'a str,
    messages: Vec<CheckedMessage>,
    not_proven: [&'static str; 4],
}

/// A disclosed message.
#[derive(Serialize)]
struct CheckedMessage {
    at: Timestamp,
    /// Written by the owner of the key and unmodified.
    authentic: bool,
    /// Written to the reporting person.
    to_reporter: bool,
    text: String,
}

/// Exit code 0: every message is authentic; 1: at least one is not.
pub(crate) fn run(arguments: &MentorCheckArguments) -> anyhow::Result<ExitCode> {
    let report = read(&arguments.report)?;
    let packs = arguments.packs.iter().map(|folder| pack::manifest(folder));
    let packs: Vec<Manifest> = packs.collect::<anyhow::Result<_>>()?;
    let messages: Vec<CheckedMessage> = report.check().into_iter().map(Into::into).collect();
    let checked = Checked {
        authentic: messages.iter().all(|message| message.authentic),
        name: &report.name,
        key: report
            .list()
            .map(|list| BASE64URL.encode(list.person().as_bytes())),
        confirmation: ConfirmationCheck::of(&report, &packs, crate::today(None)),
        words: &report.words,
        messages,
        not_proven: NOT_PROVEN,
    };
    if arguments.json {
        say!("{}", serde_json::to_string_pretty(&checked)?)?;
    } else {
        print(&checked)?;
    }
    Ok(if checked.authentic {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn read(path: &std::path::Path) -> anyhow::Result<Report> {
    let text = input::read(path, LONGEST)?;
    let json: serde_json::Value = serde_json::from_str(&text)
        .with_context(|| format!("{} is not a report", path.display()))?;
    let version = json.get("version").and_then(serde_json::Value::as_u64);
    let known = u64::from(REPORT_VERSION);
    anyhow::ensure!(
        version.is_none_or(|version| version <= known),
        "{} was made by a newer app; use a newer lotse-pack",
        path.display()
    );
    anyhow::ensure!(
        version.is_none_or(|version| version == known),
        "{} was made by an older app, whose reports prove too little; ask for a new one",
        path.display()
    );
    serde_json::from_value(json).with_context(|| format!("{} is not a report", path.display()))
}

fn print(checked: &Checked<'_>) -> anyhow::Result<()> {
    say!("A report on \"{}\".", shown::line(checked.name))?;
    say!("Owner of the key: {}", checked.confirmation)?;
    if let ConfirmationCheck::Confirmed { name, .. } = &checked.confirmation
        && name != checked.name
    {
        say!("The name in the report is not the one the programme confirmed.")?;
    }
    if !checked.words.is_empty() {
        say!("\nThe reporting person says:")?;
        print_lines(checked.words)?;
    }
    for message in &checked.messages {
        say!("\n{}  {}", message.at, verdict(message))?;
        print_lines(&message.text)?;
    }
    say!("\n{}", summary(&checked.messages))?;
    say!("\nWhat this does not prove:")?;
    for limit in &checked.not_proven {
        say!("- {limit}")?;
    }
    Ok(())
}

fn print_lines(text: &str) -> anyhow::Result<()> {
    shown::lines(text)
        .iter()
        .try_for_each(|line| say!("{line}"))
}

fn verdict(message: &CheckedMessage) -> &'static str {
    match (message.authentic, message.to_reporter) {
        (true, true) if message.text.is_empty() => "authentic; contains no text",
        (true, true) => "authentic",
        (true, false) => "authentic, but of an older version, which does not prove to whom",
        (false, _) => "NOT AUTHENTIC: modified, or written by someone else, or to someone else",
    }
}

fn summary(messages: &[CheckedMessage]) -> String {
    let count = messages.len();
    let wrong = messages.iter().filter(|message| !message.authentic).count();
    match (count, wrong) {
        (0, _) => "The report discloses no message.".to_owned(),
        (1, 0) => "The message was written by the owner of the key, unchanged.".to_owned(),
        (_, 0) => format!("All {count} messages were written by the owner of the key, unchanged."),
        _ => format!("{wrong} of {count} messages prove nothing: do not rely on them."),
    }
}

impl From<Disclosed> for CheckedMessage {
    fn from(disclosed: Disclosed) -> Self {
        Self {
            at: disclosed.at,
            authentic: disclosed.proves != Proves::Nothing,
            to_reporter: disclosed.proves == Proves::WriterAndReceiver,
            text: disclosed.text,
        }
    }
}
