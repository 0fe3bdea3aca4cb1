//! `lotse-pack new`

use std::{path::PathBuf, process::ExitCode};

use lotse_core::PackId;
use lotse_i18n::Language;
use lotse_pack::{PackKind, Template};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The id of the new pack, such as de-wunsiedel; its folder gets this name.
    id: PackId,
    /// What it extends: its state, or the country.
    #[arg(long, required = true, value_name = "PACK")]
    extends: Vec<PackId>,
    /// The name of the place; made from the id without it.
    #[arg(long)]
    name: Option<String>,
    /// Who answers for the content; the name of the place without it.
    #[arg(long)]
    publisher: Option<String>,
    /// Its languages, the source first.
    #[arg(long, value_delimiter = ',', default_value = "de")]
    languages: Vec<Language>,
    /// The folder beside the packs that it extends.
    #[arg(long, default_value = ".", value_name = "DIR")]
    to: PathBuf,
}

pub(crate) fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let name = arguments.name.unwrap_or_else(|| name_of(&arguments.id));
    let template = Template {
        publisher: arguments.publisher.unwrap_or_else(|| name.clone()),
        id: arguments.id,
        kind: PackKind::City,
        extends: arguments.extends,
        name,
        languages: arguments.languages,
        today: crate::today(None),
    };
    let folder = template.write(&arguments.to)?;
    println!(
        "Made {}. Next: fill contacts.toml, then `lotse-pack check {}`.",
        folder.display(),
        folder.display()
    );
    Ok(ExitCode::SUCCESS)
}

/// `de-bad-wimpfen` is "Bad Wimpfen".
fn name_of(id: &PackId) -> String {
    let place = id
        .as_str()
        .split_once('-')
        .map_or(id.as_str(), |(_, place)| place);
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect::<String>())
            .unwrap_or_default()
    };
    place.split('-').map(capital).collect::<Vec<_>>().join(" ")
}
