//! Standard output.

use std::{
    fmt,
    io::{self, Write as _},
};

use anyhow::Context as _;

/// Prints a line; call it as `print_line!`. Ignores a closed pipe (`| head`), so that
/// the command still completes its work.
pub(crate) fn line(text: fmt::Arguments<'_>) -> anyhow::Result<()> {
    match writeln!(io::stdout().lock(), "{text}") {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.context("cannot write to standard output"),
    }
}
