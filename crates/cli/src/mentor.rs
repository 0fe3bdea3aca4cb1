//! `lotse-pack mentor`

mod check;
mod confirm;
mod input;
mod key;
mod pack;
mod proof;
mod shown;

use std::process::ExitCode;

#[derive(clap::Subcommand)]
pub(crate) enum Arguments {
    /// Make the key of a mentor programme. Once; every confirmation hangs on it.
    Key(key::Arguments),
    /// Confirm a mentor: print the link that the mentor opens.
    Confirm(confirm::Arguments),
    /// Check a report: who has really written the messages in it.
    Check(check::Arguments),
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    match arguments {
        Arguments::Key(arguments) => key::run(arguments),
        Arguments::Confirm(arguments) => confirm::run(arguments),
        Arguments::Check(arguments) => check::run(arguments),
    }
}
