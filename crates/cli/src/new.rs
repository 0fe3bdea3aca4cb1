//! `lotse-pack new`

use std::{path::PathBuf, process::ExitCode};

use anyhow::Context;
use lotse_core::PackId;
use lotse_i18n::Language;
use lotse_pack_model::{PackKind, Template};

#[derive(clap::Args)]
pub(crate) struct NewArguments {
    /// Id of the new pack, such as de-neustadt; also the name of its folder.
    id: PackId,
    /// Kind of layer, or a language.
    #[arg(long, value_enum, default_value_t = LayerKind::City)]
    kind: LayerKind,
    /// Packs it extends: its region, state or country, for a language the packs whose
    /// content it translates. Required unless it is a country or a language.
    #[arg(long, value_name = "PACK")]
    extends: Vec<PackId>,
    /// Name of the place or employer (default: derived from the id).
    #[arg(long)]
    name: Option<String>,
    /// Who is responsible for the content (default: the name). Required for a language.
    #[arg(long)]
    publisher: Option<String>,
    /// Languages, the source language first (default: de, or the one that the id of a
    /// language names).
    #[arg(long, value_delimiter = ',')]
    languages: Vec<Language>,
    /// Folder that contains the packs it extends.
    #[arg(long, default_value = ".", value_name = "DIR")]
    to: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum LayerKind {
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
    /// The texts of one language, such as lang-vi.
    Language,
}

impl From<LayerKind> for PackKind {
    fn from(kind: LayerKind) -> Self {
        match kind {
            LayerKind::Country => Self::Country,
            LayerKind::State => Self::State,
            LayerKind::Region => Self::Region,
            LayerKind::City => Self::City,
            LayerKind::Organisation => Self::Organisation,
            LayerKind::Language => Self::Language,
        }
    }
}

pub(crate) fn run(arguments: NewArguments) -> anyhow::Result<ExitCode> {
    let is_country = arguments.kind == LayerKind::Country;
    let is_language = arguments.kind == LayerKind::Language;
    anyhow::ensure!(
        is_country || is_language || !arguments.extends.is_empty(),
        "--extends is required, such as --extends de"
    );
    anyhow::ensure!(
        !is_country || arguments.extends.is_empty(),
        "a country is the lowest layer and extends nothing"
    );
    anyhow::ensure!(
        !is_language || arguments.publisher.is_some(),
        "--publisher is required for a language, such as --publisher \"Stadt Jena\": \
         people see who made it before they fetch it"
    );
    let languages = languages(&arguments)?;
    let name = arguments.name.unwrap_or_else(|| name_of(&arguments.id));
    let template = Template {
        publisher: arguments.publisher.unwrap_or_else(|| name.clone()),
        id: arguments.id,
        kind: arguments.kind.into(),
        extends: arguments.extends,
        name,
        languages,
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
    let next = if is_language {
        "write the name of the language in itself into pack.ftl and translate the files in ui/"
    } else {
        "fill contacts.toml"
    };
    say!(
        "Created {}. Next: {next}, then `lotse-pack check {}`.",
        folder.display(),
        folder.display()
    )?;
    Ok(ExitCode::SUCCESS)
}

/// The languages of the new pack; a language has the one that its id names.
fn languages(arguments: &NewArguments) -> anyhow::Result<Vec<Language>> {
    if arguments.kind != LayerKind::Language {
        let mut languages = arguments.languages.clone();
        if languages.is_empty() {
            languages.push("de".parse()?);
        }
        return Ok(languages);
    }
    let id = arguments.id.as_str();
    let tag = id.strip_prefix("lang-").unwrap_or_default();
    let language: Language = tag.parse().with_context(|| {
        format!("\"{id}\" does not name a language; write lang- and its tag, such as lang-vi")
    })?;
    anyhow::ensure!(
        arguments.languages.iter().all(|other| *other == language),
        "\"{id}\" has the language \"{language}\" and no other"
    );
    Ok(vec![language])
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
