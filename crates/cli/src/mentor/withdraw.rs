//! `lotse-pack mentor withdraw`

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use lotse_pack_model::KeyDigest;
use lotse_talk::{Confirmation, ConfirmationError, ConfirmationRequest, LinkKind, PersonKey};
use toml_edit::{Array, DocumentMut, value};

use super::{input, pack, shown};

/// Maximum size of the text around a link, in bytes.
const LONGEST: u64 = 64 * 1024;

#[derive(clap::Args)]
pub(crate) struct MentorWithdrawArguments {
    /// The mentor's request or confirmation: the link, a file with it, or - for standard
    /// input.
    #[arg(value_name = "LINK")]
    link: String,
    /// Folder of the pack that names the programme.
    #[arg(long, value_name = "PACK_DIR")]
    pack: PathBuf,
}

/// Adds the digest of the mentor's key, which reveals no name, to `pack.toml`.
pub(crate) fn run(arguments: &MentorWithdrawArguments) -> anyhow::Result<ExitCode> {
    let manifest = pack::manifest(&arguments.pack)?;
    let mentors = manifest.mentors.with_context(|| {
        format!(
            "{} names no mentor programme, so it has confirmed nobody",
            manifest.id
        )
    })?;
    let (name, person) = mentor(&arguments.link, &mentors.key.0)?;
    let digest = String::from(KeyDigest(person.digest()));
    if mentors.withdrawn.contains(&KeyDigest(person.digest())) {
        eprintln!("Already withdrawn; nothing was changed.");
        return Ok(ExitCode::SUCCESS);
    }
    let path = arguments.pack.join("pack.toml");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let mut document: DocumentMut = text.parse().context("pack.toml")?;
    add(&mut document, &digest)?;
    fs::write(&path, document.to_string()).with_context(|| path.display().to_string())?;
    eprintln!(
        "Withdrawn: every confirmation of \"{}\" by {}. Publish the pack: people see it with their next update.",
        shown::line(&name),
        manifest.publisher
    );
    say!("{digest}")?;
    Ok(ExitCode::SUCCESS)
}

/// The mentor's name and key, from a request or a confirmation. Both are signed, so that
/// no mentor can have another mentor's confirmation withdrawn.
fn mentor(argument: &str, programme: &[u8; 32]) -> anyhow::Result<(String, PersonKey)> {
    let kinds = [LinkKind::Request, LinkKind::Confirmation];
    let text = if LinkKind::of_text(argument).is_some() {
        argument.to_owned()
    } else {
        input::read(Path::new(argument), LONGEST)?
    };
    match ConfirmationRequest::of_link(&text) {
        Ok(request) => return Ok((request.name, request.person)),
        Err(ConfirmationError::Older) => return Err(older()),
        Err(_) => {}
    }
    let confirmation = Confirmation::of_link(&text).ok().with_context(|| {
        let [request, confirmation] = kinds.map(LinkKind::beginning);
        format!("no request or confirmation found; they begin with {request} and {confirmation}")
    })?;
    let checked = confirmation.check(programme, confirmation.person, crate::today(None));
    if checked == Err(ConfirmationError::Older) {
        return Err(older());
    }
    anyhow::ensure!(
        matches!(checked, Ok(()) | Err(ConfirmationError::Over)),
        "the confirmation was not signed by the programme that the pack names"
    );
    Ok((confirmation.name, confirmation.person))
}

fn older() -> anyhow::Error {
    anyhow::anyhow!(
        "this is from an older version of the app, whose confirmations no longer count: there is nothing to withdraw"
    )
}

fn add(document: &mut DocumentMut, digest: &str) -> anyhow::Result<()> {
    let mentors = document
        .get_mut("mentors")
        .and_then(|mentors| mentors.as_table_like_mut())
        .context("pack.toml has no [mentors]")?;
    let withdrawn = mentors.entry("withdrawn").or_insert(value(Array::new()));
    withdrawn
        .as_array_mut()
        .context("withdrawn must be a list")?
        .push(digest);
    Ok(())
}
