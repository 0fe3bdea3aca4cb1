//! `lotse-pack translate status`

use std::process::ExitCode;

use lotse_i18n::Language;
use lotse_translate::{FileStatus, markdown, status};

use super::TextFolders;

#[derive(clap::Args)]
pub(crate) struct TranslationStatusArguments {
    #[command(flatten)]
    folders: TextFolders,
    /// Only these languages; also those that have no texts yet.
    #[arg(long = "language", value_name = "TAG", value_delimiter = ',')]
    languages: Vec<Language>,
    /// Print as JSON.
    #[arg(long, conflicts_with = "markdown")]
    json: bool,
    /// Print a table in Markdown, such as for a README.
    #[arg(long)]
    markdown: bool,
}

/// The exit code is always 0; `check` is the command that fails.
pub(super) fn run(arguments: &TranslationStatusArguments) -> anyhow::Result<ExitCode> {
    let folders = arguments.folders.read()?;
    let statuses: Vec<FileStatus> = folders
        .iter()
        .flat_map(|folder| status(folder, &arguments.languages))
        .collect();
    if arguments.json {
        say!("{}", serde_json::to_string_pretty(&statuses)?)?;
    } else if arguments.markdown {
        say!("{}", markdown(&statuses).trim_end())?;
    } else {
        for line in lines(&statuses) {
            say!("{line}")?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A line for each file with something to do, and one for each language.
fn lines(statuses: &[FileStatus]) -> Vec<String> {
    let mut lines = Vec::new();
    for status in statuses
        .iter()
        .filter(|status| status.missing + status.stale > 0)
    {
        let FileStatus {
            folder,
            language,
            file,
            ..
        } = status;
        lines.push(format!("{folder} {language} {file}: {}", to_do(status)));
    }
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(markdown(statuses).lines().map(str::to_owned));
    lines
}

fn to_do(status: &FileStatus) -> String {
    let marked = if status.marked > 0 {
        format!(" ({} marked)", status.marked)
    } else {
        String::new()
    };
    let parts = [
        (status.missing > 0).then(|| format!("{} missing", status.missing)),
        (status.stale > 0).then(|| format!("{} stale{marked}", status.stale)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    format!("{} of {} texts", parts.join(", "), status.texts)
}
