//! Texts to paste during the demonstration: commands, ticket, code.

use std::path::Path;

use anyhow::Result;
use jiff::{ToSpan, Zoned};

use super::{
    Demo, Programs,
    folder::{Folder, short},
    packs::{CITY, CITY_PACK},
};

/// The command that publishes a change of the city's pack.
pub(super) fn publish(folder: &Folder, programs: &Programs) -> Vec<String> {
    words(&[
        &programs.lotse_pack,
        Path::new("publish"),
        &folder.packs().join(CITY_PACK),
        Path::new("--keys"),
        &folder.keys().join(CITY),
        Path::new("--to"),
        &folder.web().join(CITY),
    ])
}

/// The command that confirms the mentor whose request comes on standard input.
pub(super) fn confirm(folder: &Folder, programs: &Programs) -> Result<Vec<String>> {
    Ok(words(&[
        &programs.lotse_pack,
        Path::new("mentor"),
        Path::new("confirm"),
        Path::new("-"),
        Path::new("--key"),
        &folder.programme_key(),
        Path::new("--pack"),
        &folder.packs().join(CITY_PACK),
        Path::new("--until"),
        Path::new(&in_a_year()?),
    ]))
}

/// The day a year from now.
pub(super) fn in_a_year() -> Result<String> {
    Ok(Zoned::now().date().checked_add(1.year())?.to_string())
}

/// Prints what the steps of the demonstration need.
pub(super) fn print(demo: &Demo) {
    let notes = &demo.notes;
    let entries = [
        (
            "Ticket for the mentor, under \u{201c}Link from your programme\u{201d}",
            notes.ticket.clone(),
        ),
        (
            "Code from the employer, under \u{201c}Offers of my employer\u{201d} in the settings",
            notes.code.clone(),
        ),
        (
            "Published packs, to change something in",
            short(&demo.folder.packs()),
        ),
        (
            "Line that publishes a change of Mannheim's pack",
            line(&notes.publish),
        ),
        (
            "Line that confirms a mentor; then paste the request, press Enter and Ctrl+D",
            line(&notes.confirm),
        ),
        ("Line that ends the relay", kill(demo)),
    ];
    eprintln!("\nThe demonstration runs. What to do, step by step: docs/demo.md\n");
    for (title, text) in entries {
        eprintln!("{title}\n\n    {text}\n");
    }
}

fn kill(demo: &Demo) -> String {
    let pid = demo.relay.pid();
    pid.map_or_else(String::new, |pid| format!("kill {pid}"))
}

/// Words as a line for a shell in the current folder.
fn line(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|word| short(Path::new(word))).collect();
    // Fails on a zero byte, which no path contains.
    shlex::try_join(words.iter().map(String::as_str)).unwrap_or_default()
}

fn words(words: &[&Path]) -> Vec<String> {
    let words = words.iter().map(|word| word.display().to_string());
    words.collect()
}

/// Says where everything is and how to end it.
pub(super) fn print_end(folder: &Path) {
    eprintln!(
        "Close both windows or press Ctrl+C to end it. Everything is in {}.\n",
        short(folder)
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_can_be_pasted_in_the_current_folder() {
        let current = std::env::current_dir().unwrap();
        let packs = current.join("my target/packs");
        let words = words(&[&current.join("lotse-pack"), Path::new("check"), &packs]);
        assert_eq!(line(&words), "lotse-pack check 'my target/packs'");
    }
}
