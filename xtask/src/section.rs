//! Prints a heading for each long step, and a summary of their durations.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// The sections of one command. The summary is printed on drop, so even if a section
/// failed.
#[derive(Default)]
pub(crate) struct Sections {
    done: Vec<Section>,
}

struct Section {
    title: String,
    took: Duration,
    went_well: bool,
}

impl Sections {
    /// Runs a section under its heading.
    pub(crate) fn run<T>(&mut self, title: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        eprintln!("\n\u{2501}\u{2501} {title}");
        let start = Instant::now();
        let result = work();
        let section = Section {
            title: title.to_owned(),
            took: start.elapsed(),
            went_well: result.is_ok(),
        };
        self.done.push(section);
        result.with_context(|| title.to_owned())
    }
}

impl Drop for Sections {
    fn drop(&mut self) {
        eprintln!();
        for section in &self.done {
            let mark = if section.went_well {
                "ok    "
            } else {
                "FAILED"
            };
            eprintln!(
                "{mark} {:>8.1} s  {}",
                section.took.as_secs_f64(),
                section.title
            );
        }
    }
}
