//! How a check fails.

use anyhow::{Result, bail};

/// Fails with all complaints, one a line.
pub(crate) fn none_of(complaints: &[String], what: &str) -> Result<()> {
    for complaint in complaints {
        eprintln!("{complaint}");
    }
    if complaints.is_empty() {
        Ok(())
    } else {
        bail!("{} {what}", complaints.len())
    }
}
