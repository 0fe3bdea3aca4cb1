//! `lotse-pack mentor`

mod check;
mod confirm;
mod input;
mod key;
mod pack;
mod proof;
mod shown;
mod withdraw;

use std::process::ExitCode;

#[derive(clap::Subcommand)]
pub(crate) enum Arguments {
    /// Generate the key of a mentor programme. Needed once; all confirmations depend on it.
    Key(key::Arguments),
    /// Confirm a mentor: print the link for the mentor to open.
    Confirm(confirm::Arguments),
    /// Withdraw the confirmations of a mentor: add the digest of the key to the pack.
    Withdraw(withdraw::Arguments),
    /// Check a report: verify who wrote its messages.
    Check(check::Arguments),
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    match arguments {
        Arguments::Key(arguments) => key::run(arguments),
        Arguments::Confirm(arguments) => confirm::run(arguments),
        Arguments::Withdraw(arguments) => withdraw::run(arguments),
        Arguments::Check(arguments) => check::run(arguments),
    }
}
