//! Another program for calendars, whose dates the importer's are compared with.

use std::path::PathBuf;

use anyhow::Result;

use crate::{system::python, workshop::Workshop};

/// Pinned, so that a new version fails no test of ours.
const REQUIREMENTS: &str = "icalendar==7.3.2\nrecurring-ical-events==3.8.2\ntzdata==2026.6\n";

/// The Python that has it.
pub(super) fn prepare(workshop: &Workshop) -> Result<PathBuf> {
    let target = workshop.metadata.target_directory.as_std_path();
    let environment = target.join("calendars");
    let programs = python::environment(&workshop.shell, &environment, REQUIREMENTS, &[])?;
    Ok(programs.join("python"))
}
