//! `lotse-pack coverage`

use std::{path::PathBuf, process::ExitCode};

use jiff::civil::Date;
use lotse_core::RoleId;
use lotse_pack_model::{Coverage, Place};

/// The columns; numbers are right-aligned.
const COLUMNS: [(&str, bool); 8] = [
    ("pack", false),
    ("roles filled", true),
    ("by itself", true),
    ("entries", true),
    ("confirmed", true),
    ("not confirmed", true),
    ("review overdue", true),
    ("languages", false),
];
/// Marks a language that is machine-translated and not reviewed.
const MACHINE: &str = "*";

#[derive(clap::Args)]
pub(crate) struct CoverageArguments {
    /// Folders of packs. The packs they extend are read from sibling folders.
    #[arg(required = true, value_name = "PACK_DIR")]
    packs: Vec<PathBuf>,
    /// Date to compare reviews with (default: today).
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// Print the table as Markdown.
    #[arg(long, conflicts_with = "json")]
    markdown: bool,
    /// Print JSON, with the roles that have no contact.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &CoverageArguments) -> anyhow::Result<ExitCode> {
    let today = crate::today(arguments.on);
    let packs = arguments.packs.iter();
    let coverages = packs.map(|folder| coverage_of(folder, today));
    let coverages = coverages.collect::<anyhow::Result<Vec<_>>>()?;
    if arguments.json {
        say!("{}", serde_json::to_string_pretty(&coverages)?)?;
    } else if arguments.markdown {
        say!("{}", markdown(&coverages))?;
    } else {
        say!("{}", text(&coverages))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// An incomplete count would look like a complete one.
fn coverage_of(folder: &PathBuf, today: Date) -> anyhow::Result<Coverage> {
    let place = Place::read(std::slice::from_ref(folder))?;
    Coverage::of(&place, today).map_err(|error| {
        let folder = folder.display();
        anyhow::anyhow!("{error}; run `lotse-pack check {folder}` to find where")
    })
}

/// A row of the table.
type CoverageRow = [String; COLUMNS.len()];

fn row(coverage: &Coverage) -> CoverageRow {
    let (roles, entries) = (&coverage.roles, &coverage.entries);
    let languages = coverage.languages.iter().map(|one| {
        let sign = if one.is_unreviewed_machine {
            MACHINE
        } else {
            ""
        };
        format!("{}{sign}", one.language)
    });
    [
        coverage.pack.to_string(),
        format!("{} of {}", roles.filled, roles.needed),
        roles.own.to_string(),
        entries.entries.to_string(),
        entries.confirmed.to_string(),
        entries.unconfirmed.to_string(),
        entries.overdue.to_string(),
        languages.collect::<Vec<_>>().join(" "),
    ]
}

fn markdown(coverages: &[Coverage]) -> String {
    let line = |cells: &[&str]| format!("| {} |", cells.join(" | "));
    let rule = COLUMNS.map(|(_, is_number)| if is_number { "---:" } else { "---" });
    let mut lines = vec![line(&COLUMNS.map(|(name, _)| name)), line(&rule)];
    lines.extend(coverages.iter().map(|coverage| {
        // An asterisk would start emphasis.
        let cells = row(coverage).map(|cell| cell.replace('*', "\\*"));
        line(&cells.each_ref().map(String::as_str))
    }));
    lines.extend(legend(coverages).map(|legend| format!("\n{}", legend.replace('*', "\\*"))));
    lines.join("\n")
}

/// The table, and the roles without a contact.
fn text(coverages: &[Coverage]) -> String {
    let head: CoverageRow = COLUMNS.map(|(name, _)| name.to_owned());
    let rows: Vec<CoverageRow> = [head]
        .into_iter()
        .chain(coverages.iter().map(row))
        .collect();
    let mut widths = [0; COLUMNS.len()];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    let mut lines: Vec<String> = rows.iter().map(|row| aligned(row, &widths)).collect();
    lines.extend(legend(coverages).map(str::to_owned));
    for Coverage { pack, roles, .. } in coverages {
        let missing: Vec<&str> = roles.missing.iter().map(RoleId::as_str).collect();
        if !missing.is_empty() {
            lines.push(format!("{pack}: no contact for {}", missing.join(", ")));
        }
    }
    lines.join("\n")
}

fn aligned(row: &CoverageRow, widths: &[usize; COLUMNS.len()]) -> String {
    let cells = row.iter().zip(widths).zip(COLUMNS);
    let cells = cells.map(|((cell, width), (_, is_number))| {
        if is_number {
            format!("{cell:>width$}")
        } else {
            format!("{cell:<width$}")
        }
    });
    cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
}

/// Explains the mark behind a language, if there is one.
fn legend(coverages: &[Coverage]) -> Option<&'static str> {
    let mut languages = coverages.iter().flat_map(|coverage| &coverage.languages);
    let is_there = languages.any(|one| one.is_unreviewed_machine);
    is_there.then_some("* made by a machine and not reviewed")
}
