//! How much memory a process has.

use anyhow::{Context, Result};

/// The memory of a process, in bytes.
#[derive(Clone, Copy)]
pub(crate) struct Resident {
    /// All that is in memory of it.
    pub(crate) rss: u64,
    /// The same, with what it shares with others divided among them.
    pub(crate) pss: u64,
    /// What is in no file: the heap and the stacks.
    pub(crate) anonymous: u64,
}

impl Resident {
    /// Of the process with this number, or `self`.
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

/// In millions of bytes.
#[expect(clippy::cast_precision_loss, reason = "bytes of memory")]
pub(crate) fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
