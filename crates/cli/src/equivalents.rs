//! `lotse-pack equivalents`

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use lotse_i18n::Language;
use lotse_pack_model::{
    Figures, Place,
    dictionary::{self, DICTIONARY, WordPair},
};
use lotse_search::{Analyzer, equivalents::learn};

#[derive(clap::Args)]
pub(crate) struct EquivalentsArguments {
    /// Folder of the pack. The packs it extends are read from sibling folders.
    #[arg(value_name = "PACK_DIR")]
    pack: PathBuf,
}

pub(crate) fn run(arguments: &EquivalentsArguments) -> anyhow::Result<ExitCode> {
    let place = Place::read(std::slice::from_ref(&arguments.pack))?;
    let figures = Figures::of_layers(place.layers(), crate::today(None));
    let pack = place.packs.last().context("the folder has no pack")?;
    let source = pack.source_language().context("the pack has no language")?;
    let into = Analyzer::new(&source.to_string());
    for (language, texts) in pack.aligned_texts(&figures) {
        let from = Analyzer::new(&language.to_string());
        // A plainer form of the same language has the same words.
        if from.language() == into.language() {
            continue;
        }
        let dictionary = dictionary(&arguments.pack, &language)?;
        let lines = learn(&from, &into, &texts, &dictionary);
        let file = format!("locales/{language}/equivalents.tsv");
        let path = arguments.pack.join(&file);
        fs::write(&path, &lines).with_context(|| format!("cannot write {}", path.display()))?;
        say!(
            "{file}: {} words, from {} texts and {} translations of a dictionary",
            lines.lines().count(),
            texts.len(),
            dictionary.len()
        )?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The dictionary of a language in a pack's folder; empty if the file is missing.
fn dictionary(pack: &Path, language: &Language) -> anyhow::Result<Vec<WordPair>> {
    let path = pack.join(format!("locales/{language}/{DICTIONARY}"));
    let text = match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        text => text.with_context(|| format!("cannot read {}", path.display()))?,
    };
    dictionary::read(&text).with_context(|| path.display().to_string())
}
