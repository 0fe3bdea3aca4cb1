//! `lotse-pack translate export`

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::bail;
use lotse_i18n::Language;
use lotse_translate::{FileWrite, TextFolder, plain_files, write_all, write_xliff};

use super::TextFolders;

#[derive(clap::Args)]
pub(crate) struct TranslationExportArguments {
    #[command(flatten)]
    folders: TextFolders,
    /// Language to translate from.
    #[arg(long, value_name = "TAG", default_value = "de")]
    from: Language,
    /// Language to translate into.
    #[arg(long, value_name = "TAG")]
    to: Language,
    /// XLIFF for translation tools, or Fluent and Markdown for a text editor.
    #[arg(long, value_enum, default_value = "xliff")]
    format: ExportFormat,
    /// Where to write: a file for XLIFF, a folder for Fluent (default: named after the
    /// languages).
    #[arg(long, value_name = "FILE")]
    to_file: Option<PathBuf>,
    /// Only what is missing or stale.
    #[arg(long)]
    open: bool,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum ExportFormat {
    Xliff,
    Ftl,
}

pub(super) fn run(arguments: &TranslationExportArguments) -> anyhow::Result<ExitCode> {
    let folders = arguments.folders.read()?;
    let name = format!("{}-{}", arguments.from, arguments.to);
    let path = match (&arguments.to_file, arguments.format) {
        (Some(path), _) => path.clone(),
        (None, ExportFormat::Xliff) => PathBuf::from(name).with_extension("xlf"),
        (None, ExportFormat::Ftl) => PathBuf::from(name),
    };
    // Never overwrite a translator's work.
    if path.exists() {
        bail!(
            "{} exists already; move it away, or name another with --to-file",
            path.display()
        );
    }
    match arguments.format {
        ExportFormat::Xliff => xliff(arguments, &folders, &path)?,
        ExportFormat::Ftl => ftl(arguments, &folders, &path)?,
    }
    say!("Written: {}", path.display())?;
    Ok(ExitCode::SUCCESS)
}

fn xliff(
    arguments: &TranslationExportArguments,
    folders: &[TextFolder],
    path: &Path,
) -> anyhow::Result<()> {
    let text = write_xliff(folders, &arguments.from, &arguments.to, arguments.open)?;
    let path = path.to_owned();
    Ok(write_all(&[FileWrite { path, text }])?)
}

fn ftl(
    arguments: &TranslationExportArguments,
    folders: &[TextFolder],
    path: &Path,
) -> anyhow::Result<()> {
    let files = plain_files(folders, &arguments.from, &arguments.to, arguments.open)?;
    let write = |(file, text)| FileWrite {
        path: path.join::<String>(file),
        text,
    };
    Ok(write_all(
        &files.into_iter().map(write).collect::<Vec<_>>(),
    )?)
}
