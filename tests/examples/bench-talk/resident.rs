//! Memory of a process.

use anyhow::{Context, Result};

/// Memory of a process, in bytes.
#[derive(Clone, Copy)]
pub(crate) struct Resident {
    /// Resident set size.
    pub(crate) rss: u64,
    /// Proportional set size: shared pages are divided among their users.
    pub(crate) pss: u64,
    /// Anonymous pages: heap and stacks.
    pub(crate) anonymous: u64,
}

impl Resident {
    /// Reads it for a process id, or `self`.
    pub(crate) fn of(pid: &str) -> Result<Self> {
        let path = format!("/proc/{pid}/smaps_rollup");
        let text = std::fs::read_to_string(path)?;
        let field = |name: &str| {
            let of = |line: &str| {
                line.strip_prefix(name)?
                    .trim()
                    .strip_suffix(" kB")?
                    .trim()
                    .parse()
                    .ok()
            };
            let kibibytes: Option<u64> = text.lines().find_map(of);
            kibibytes
                .map(|size| size * 1024)
                .with_context(|| name.to_owned())
        };
        Ok(Self {
            rss: field("Rss:")?,
            pss: field("Pss:")?,
            anonymous: field("Anonymous:")?,
        })
    }
}

/// In units of 10^6 bytes.
#[expect(
    clippy::cast_precision_loss,
    reason = "memory sizes are far below 2^52"
)]
pub(crate) fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
