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
pub(crate) enum MentorArguments {
    /// Generate the key of a mentor programme. Needed once; all confirmations depend on it.
    Key(key::MentorKeyArguments),
    /// Confirm a mentor: print the link for the mentor to open.
    Confirm(confirm::MentorConfirmArguments),
    /// Withdraw the confirmations of a mentor: add the digest of the key to the pack.
    Withdraw(withdraw::MentorWithdrawArguments),
    /// Check a report: verify who wrote its messages.
    Check(check::MentorCheckArguments),
}

pub(crate) fn run(arguments: &MentorArguments) -> anyhow::Result<ExitCode> {
    match arguments {
        MentorArguments::Key(arguments) => key::run(arguments),
        MentorArguments::Confirm(arguments) => confirm::run(arguments),
        MentorArguments::Withdraw(arguments) => withdraw::run(arguments),
        MentorArguments::Check(arguments) => check::run(arguments),
    }
}
