//! Standard output.

use std::{
    fmt,
    io::{self, Write as _},
};

use anyhow::Context as _;

/// Writes a line; `say!` stands in front of it. Whoever reads may have seen
/// enough (`| head`): what is left to say is for nobody then, and the work goes on.
pub(crate) fn line(text: fmt::Arguments<'_>) -> anyhow::Result<()> {
    match writeln!(io::stdout().lock(), "{text}") {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.context("cannot write to standard output"),
    }
}
