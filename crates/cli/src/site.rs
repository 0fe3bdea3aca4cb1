//! `lotse-pack site`

use std::{path::PathBuf, process::ExitCode};

use jiff::civil::Date;
use lotse_pack_model::{Pack, Place, Severity, check};
use lotse_site::{Site, SiteOptions, SiteUrl};

#[derive(clap::Args)]
pub(crate) struct SiteArguments {
    /// Folders of packs; the uppermost is the place. The packs they extend are
    /// read from sibling folders. Packs of languages may be next to them.
    #[arg(required = true, value_name = "PACK_DIR")]
    packs: Vec<PathBuf>,
    /// Folder for the pages: empty, or written by this command before.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// Address under which the pages will stand (default: none; all links are relative,
    /// and there is no sitemap).
    #[arg(long, value_name = "URL")]
    base_url: Option<SiteUrl>,
    /// Address of the web app, to which each page leads.
    #[arg(long, value_name = "URL")]
    app_url: Option<SiteUrl>,
    /// Day for which the pages are made (default: today).
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
}

pub(crate) fn run(arguments: &SiteArguments) -> anyhow::Result<ExitCode> {
    let today = crate::today(arguments.on);
    let place = Place::read(&arguments.packs)?;
    if !may_be_published(&place, today)? {
        return Ok(ExitCode::FAILURE);
    }
    let mut options = SiteOptions::new(today);
    options.base.clone_from(&arguments.base_url);
    options.app.clone_from(&arguments.app_url);
    let packs: Vec<Pack> = place.packs.iter().map(|pack| Pack::clone(pack)).collect();
    let site = Site::new(&packs, &options)?;
    let written = lotse_site::write(&site, &arguments.to)?;
    let languages: Vec<String> = site.languages.iter().map(ToString::to_string).collect();
    say!(
        "{} pages in {} are in {}: {} files changed, {} removed.",
        site.pages(),
        languages.join(", "),
        arguments.to.display(),
        written.changed,
        written.removed
    )?;
    say!(
        "Upload the whole folder. Make the pages again when the packs change, and once a week: dates of events pass."
    )?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the errors of the packs; pages with errors would mislead their readers.
fn may_be_published(place: &Place, today: Date) -> anyhow::Result<bool> {
    let findings = check(place, today);
    let errors: Vec<_> = { findings.iter() }
        .filter(|finding| finding.severity == Severity::Error)
        .collect();
    for error in &errors {
        say!("{error}")?;
    }
    if !errors.is_empty() {
        say!("No pages were written: correct these errors first.")?;
    }
    Ok(errors.is_empty())
}
