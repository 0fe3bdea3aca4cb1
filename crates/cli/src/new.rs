//! `lotse-pack new`

use std::{path::PathBuf, process::ExitCode};

use lotse_core::PackId;
use lotse_i18n::Language;
use lotse_pack_model::{PackKind, Template};

#[derive(clap::Args)]
pub(crate) struct NewArguments {
    /// Id of the new pack, such as de-neustadt; also the name of its folder.
    id: PackId,
    /// Kind of layer.
    #[arg(long, value_enum, default_value_t = Kind::City)]
    kind: Kind,
    /// Packs it extends: its region, state or country. Required unless it is a country.
    #[arg(long, value_name = "PACK")]
    extends: Vec<PackId>,
    /// Name of the place or employer (default: derived from the id).
    #[arg(long)]
    name: Option<String>,
    /// Who is responsible for the content (default: the name).
    #[arg(long)]
    publisher: Option<String>,
    /// Languages, the source language first.
    #[arg(long, value_delimiter = ',', default_value = "de")]
    languages: Vec<Language>,
    /// Folder that contains the packs it extends.
    #[arg(long, default_value = ".", value_name = "DIR")]
    to: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Kind {
    /// A country: the lowest layer.
    Country,
    /// A state of a country.
    State,
    /// A district, or any other region of several towns.
    Region,
    /// A city or a town.
    City,
    /// An employer, a university: on top of a place.
    Organisation,
}

impl From<Kind> for PackKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Country => Self::Country,
            Kind::State => Self::State,
            Kind::Region => Self::Region,
            Kind::City => Self::City,
            Kind::Organisation => Self::Organisation,
        }
    }
}

pub(crate) fn run(arguments: NewArguments) -> anyhow::Result<ExitCode> {
    let is_country = arguments.kind == Kind::Country;
    anyhow::ensure!(
        is_country || !arguments.extends.is_empty(),
        "--extends is required, such as --extends de"
    );
    anyhow::ensure!(
        !is_country || arguments.extends.is_empty(),
        "a country is the lowest layer and extends nothing"
    );
    let name = arguments.name.unwrap_or_else(|| name_of(&arguments.id));
    let template = Template {
        publisher: arguments.publisher.unwrap_or_else(|| name.clone()),
        id: arguments.id,
        kind: arguments.kind.into(),
        extends: arguments.extends,
        name,
        languages: arguments.languages,
        today: crate::today(None),
    };
    let folder = template.write(&arguments.to)?;
    for extends in &template.extends {
        let beneath = arguments.to.join(extends.as_str());
        if !beneath.is_dir() {
            say!(
                "It extends {extends}, but {} does not exist yet. Put that pack beside it.",
                beneath.display()
            )?;
        }
    }
    say!(
        "Created {}. Next: fill contacts.toml, then `lotse-pack check {}`.",
        folder.display(),
        folder.display()
    )?;
    Ok(ExitCode::SUCCESS)
}

/// Derives a name: `de-bad-wimpfen` becomes "Bad Wimpfen".
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
