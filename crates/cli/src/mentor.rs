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
pub(crate) enum MentorArguments {
    /// Generate the key of a mentor programme. Needed once; all confirmations depend on it.
    Key(key::MentorKeyArguments),
    /// Confirm a mentor: print the link for the mentor to open.
    Confirm(confirm::MentorConfirmArguments),
    /// Check a report: verify who wrote its messages.
    Check(check::MentorCheckArguments),
}

pub(crate) fn run(arguments: &MentorArguments) -> anyhow::Result<ExitCode> {
    match arguments {
        MentorArguments::Key(arguments) => key::run(arguments),
        MentorArguments::Confirm(arguments) => confirm::run(arguments),
        MentorArguments::Check(arguments) => check::run(arguments),
    }
}
