//! `lotse-pack mentor confirm`

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use jiff::{ToSpan, civil::Date};
use lotse_pack_model::Manifest;
use lotse_talk::{ConfirmationError, LinkKind, Programme, Request, Role};

use super::{input, key, pack, shown};

/// The longest text around a request, in bytes.
const LONGEST: u64 = 64 * 1024;

/// The longest name, in characters; the app takes no longer one.
const NAME_CHARS: usize = 60;

/// For how long a mentor is confirmed at most, in years. Whoever goes on asks anew.
const YEARS: i64 = 2;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The link that the mentor's app shows, a file with it, or - for standard input.
    #[arg(value_name = "REQUEST")]
    request: String,
    /// The file with the secret key of the programme.
    #[arg(long, default_value = key::FILE, value_name = "FILE")]
    key: PathBuf,
    /// The folder of the pack that names the programme.
    #[arg(long, value_name = "PACK_DIR")]
    pack: PathBuf,
    /// The last day on which the confirmation holds.
    #[arg(long, value_name = "DATE")]
    until: Date,
}

/// Prints the link alone on standard output, and what it says beside it.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let request = request(&arguments.request)?;
    check_name(&request.name)?;
    check_until(arguments.until, crate::today(None))?;
    let manifest = pack::manifest(&arguments.pack)?;
    let programme = key::read(&arguments.key)?;
    check_key(&programme, &manifest, &arguments.key)?;
    let confirmation = programme.confirm(&request, manifest.id.as_str(), arguments.until);
    eprintln!(
        "Confirms \"{}\" as a {} of {} ({}) until {}. Send this link back:",
        request.name,
        role(&request)?,
        manifest.publisher,
        manifest.id,
        arguments.until
    );
    say!("{}", confirmation.link())?;
    Ok(ExitCode::SUCCESS)
}

/// What the programme vouches for, in words.
fn role(request: &Request) -> anyhow::Result<&'static str> {
    match request.role {
        Role::Mentor => Ok("mentor"),
        Role::WelcomeCentre => Ok("welcome centre"),
        Role::Newcomer => anyhow::bail!(
            "the request is that of a newcomer; only mentors and welcome centres are confirmed"
        ),
    }
}

/// The request: the text itself, or what is in the file of this name.
fn request(argument: &str) -> anyhow::Result<Request> {
    let beginning = LinkKind::Request.beginning();
    let text = if argument.contains(beginning) {
        argument.to_owned()
    } else {
        input::read(Path::new(argument), LONGEST)
            .with_context(|| format!("no request, which begins with {beginning}"))?
    };
    Request::of_link(&text).map_err(|error| match error {
        ConfirmationError::Signature => anyhow::anyhow!(
            "the request was changed on its way: its signature is not that of its key. Ask the mentor to show it again"
        ),
        _ => anyhow::anyhow!(
            "this is no whole request. It begins with {beginning} and is one long word; ask the mentor to send it again"
        ),
    })
}

fn check_name(name: &str) -> anyhow::Result<()> {
    anyhow::ensure!(
        !name.trim().is_empty(),
        "the request has no name, so there is nobody to confirm"
    );
    anyhow::ensure!(
        name.chars().count() <= NAME_CHARS && !name.chars().any(shown::is_hidden),
        "the request has a name that no app takes: \"{}\"",
        shown::line(name)
    );
    Ok(())
}

fn check_until(until: Date, today: Date) -> anyhow::Result<()> {
    anyhow::ensure!(until >= today, "{until} is over; name a day to come");
    let last = today.checked_add(YEARS.years())?;
    anyhow::ensure!(
        until <= last,
        "{until} is more than {YEARS} years ahead; name a day until {last} and confirm again then"
    );
    Ok(())
}

fn check_key(programme: &Programme, manifest: &Manifest, file: &Path) -> anyhow::Result<()> {
    let mentors = manifest.mentors.as_ref().with_context(|| {
        format!(
            "{} names no mentor programme. `lotse-pack mentor key` shows the lines that its pack.toml needs",
            manifest.id
        )
    })?;
    anyhow::ensure!(
        programme.public() == mentors.key.0,
        "{} is not the key that {} names. No app would believe the confirmation",
        file.display(),
        manifest.id
    );
    Ok(())
}
