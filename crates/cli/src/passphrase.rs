//! The passphrase of a root key: from a terminal, a file or the environment.

use std::{
    env, fs,
    io::{IsTerminal, stdin},
    path::PathBuf,
};

use anyhow::Context;
use lotse_publish::Passphrase;

/// Variable with the passphrase, for machines.
const VARIABLE: &str = "LOTSE_ROOT_PASSPHRASE";

#[derive(clap::Args)]
pub(crate) struct PassphraseArguments {
    /// Read the root key's passphrase from the first line of this file, instead
    /// of asking for it. `LOTSE_ROOT_PASSPHRASE` works as well.
    #[arg(long, value_name = "FILE", conflicts_with = "no_passphrase")]
    passphrase_file: Option<PathBuf>,
    /// Leave the root key unencrypted: for tests only.
    #[arg(long)]
    no_passphrase: bool,
}

impl PassphraseArguments {
    /// A passphrase for a new key; `None` if there is to be none.
    pub(crate) fn choose(&self) -> anyhow::Result<Option<Passphrase>> {
        if self.no_passphrase {
            return Ok(None);
        }
        if let Some(text) = self.given()? {
            return Ok(Some(Passphrase::new(text)?));
        }
        let text = ask("Passphrase for the root key, at least 12 characters: ")?;
        anyhow::ensure!(
            ask("The same again: ")? == text,
            "the two differ; nothing was changed"
        );
        Ok(Some(Passphrase::new(text)?))
    }

    /// The passphrase of an existing key.
    pub(crate) fn recall(&self) -> anyhow::Result<Passphrase> {
        let text = match self.given()? {
            Some(text) => text,
            None => ask("Passphrase of the root key: ")?,
        };
        Ok(Passphrase::new(text)?)
    }

    fn given(&self) -> anyhow::Result<Option<String>> {
        let Some(path) = &self.passphrase_file else {
            return Ok(env::var(VARIABLE).ok());
        };
        let text = fs::read_to_string(path);
        let text = text.with_context(|| format!("cannot read {}", path.display()))?;
        Ok(Some(text.lines().next().unwrap_or_default().to_owned()))
    }
}

fn ask(question: &str) -> anyhow::Result<String> {
    anyhow::ensure!(
        stdin().is_terminal(),
        "the root key needs a passphrase, and there is no terminal to ask for it: use \
         --passphrase-file or {VARIABLE}, or --no-passphrase for tests"
    );
    rpassword::prompt_password(question).context("cannot read the passphrase")
}
