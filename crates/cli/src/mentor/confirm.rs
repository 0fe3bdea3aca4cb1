//! `lotse-pack mentor confirm`

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use jiff::{ToSpan, civil::Date};
use lotse_pack_model::{KeyDigest, Manifest};
use lotse_talk::{ConfirmationError, ConfirmationRequest, LinkKind, Programme, Role};

use super::{input, key, pack, shown};

/// Maximum size of the text around a request, in bytes.
const LONGEST: u64 = 64 * 1024;

/// Maximum length of a name, in characters; the app accepts no longer ones.
const NAME_CHARS: usize = 60;

/// Days that a confirmation is valid unless another day is given. A short time limits
/// the harm of a stolen phone; the mentor then asks again.
const DAYS: i64 = 90;

/// Maximum validity of a confirmation, in years. After that it must be requested again.
const YEARS: i64 = 2;

#[derive(clap::Args)]
pub(crate) struct MentorConfirmArguments {
    /// Link from the mentor's app, a file with it, or - for standard input.
    #[arg(value_name = "REQUEST")]
    request: String,
    /// File with the programme's secret key.
    #[arg(long, default_value = key::FILE, value_name = "FILE")]
    key: PathBuf,
    /// Folder of the pack that names the programme.
    #[arg(long, value_name = "PACK_DIR")]
    pack: PathBuf,
    /// Last day of validity; in 90 days unless given.
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
}

/// Prints only the link to standard output, and its meaning to standard error.
pub(crate) fn run(arguments: &MentorConfirmArguments) -> anyhow::Result<ExitCode> {
    let request = request(&arguments.request)?;
    check_name(&request.name)?;
    let today = crate::today(None);
    let until = match arguments.until {
        Some(until) => until,
        None => today.checked_add(DAYS.days())?,
    };
    check_until(until, today)?;
    let manifest = pack::manifest(&arguments.pack)?;
    let programme = key::read(&arguments.key)?;
    check_key(&programme, &manifest, &arguments.key)?;
    check_withdrawn(&request, &manifest)?;
    let confirmation = programme.confirm(&request, manifest.id.as_str(), until);
    eprintln!(
        "Confirms \"{}\" as a {} of {} ({}) until {}. Send this link back:",
        request.name,
        role(&request)?,
        manifest.publisher,
        manifest.id,
        until
    );
    say!("{}", confirmation.link())?;
    Ok(ExitCode::SUCCESS)
}

/// The confirmed role, in words.
fn role(request: &ConfirmationRequest) -> anyhow::Result<&'static str> {
    match request.role {
        Role::Mentor => Ok("mentor"),
        Role::WelcomeCentre => Ok("welcome centre"),
        Role::Newcomer => anyhow::bail!(
            "the request is from a newcomer; only mentors and welcome centres can be confirmed"
        ),
    }
}

/// Reads a request from the argument, or from the file of this name.
fn request(argument: &str) -> anyhow::Result<ConfirmationRequest> {
    let beginning = LinkKind::Request.beginning();
    let text = if LinkKind::of_text(argument).is_some() {
        argument.to_owned()
    } else {
        input::read(Path::new(argument), LONGEST)
            .with_context(|| format!("no request found; it begins with {beginning}"))?
    };
    ConfirmationRequest::of_link(&text).map_err(|error| match error {
        ConfirmationError::Signature => anyhow::anyhow!(
            "the request was modified in transit: its signature is invalid. Ask the mentor to show it again"
        ),
        ConfirmationError::Older => anyhow::anyhow!(
            "the request is from an older version of the app. Ask the mentor to update the app and to send a new request"
        ),
        _ => anyhow::anyhow!(
            "incomplete request. It begins with {beginning} and is one long word; ask the mentor to send it again"
        ),
    })
}

fn check_name(name: &str) -> anyhow::Result<()> {
    anyhow::ensure!(!name.trim().is_empty(), "the request has no name");
    anyhow::ensure!(
        name.chars().count() <= NAME_CHARS && !name.chars().any(shown::is_hidden),
        "the request has a name that the app does not accept: \"{}\"",
        shown::line(name)
    );
    Ok(())
}

fn check_until(until: Date, today: Date) -> anyhow::Result<()> {
    anyhow::ensure!(until >= today, "{until} is in the past; give a future day");
    let last = today.checked_add(YEARS.years())?;
    anyhow::ensure!(
        until <= last,
        "{until} is more than {YEARS} years ahead; give a day up to {last} and confirm again then"
    );
    Ok(())
}

fn check_withdrawn(request: &ConfirmationRequest, manifest: &Manifest) -> anyhow::Result<()> {
    let digest = KeyDigest(request.person.digest());
    let mentors = manifest.mentors.as_ref();
    let is_withdrawn = mentors.is_some_and(|mentors| mentors.withdrawn.contains(&digest));
    anyhow::ensure!(
        !is_withdrawn,
        "the confirmation of this mentor was withdrawn. To confirm again, remove \"{}\" from \"withdrawn\" in pack.toml first",
        String::from(digest)
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
        "{} is not the key that {} names. The app would not accept the confirmation",
        file.display(),
        manifest.id
    );
    Ok(())
}
