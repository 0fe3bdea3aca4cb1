//! `lotse-pack equivalents`

use std::{fs, path::PathBuf, process::ExitCode};

use anyhow::Context;
use lotse_pack_model::{Figures, Place};
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
        let part = pack.languages.get(&language);
        let present = part.and_then(|part| part.equivalents.as_deref());
        let lines = learn(&from, &into, &texts, present.unwrap_or_default());
        let file = format!("locales/{language}/equivalents.tsv");
        let path = arguments.pack.join(&file);
        fs::write(&path, &lines).with_context(|| format!("cannot write {}", path.display()))?;
        say!(
            "{file}: {} words, from {} texts",
            lines.lines().count(),
            texts.len()
        )?;
    }
    Ok(ExitCode::SUCCESS)
}
