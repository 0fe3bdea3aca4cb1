//! `lotse-pack keys`

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use jiff::Timestamp;
use lotse_publish::{Keys, NewKeys, PublishError};

use crate::passphrase::PassphraseArguments;

#[derive(clap::Subcommand)]
pub(crate) enum KeysArguments {
    /// Generate the keys of a publisher. Needed once; they cannot be recovered.
    Init {
        /// Folder for the keys; must not contain any.
        #[arg(long, value_name = "KEYS")]
        to: PathBuf,
        /// Folder for the root key (default: KEYS-root, next to the other).
        #[arg(long, value_name = "DIR")]
        root_keys: Option<PathBuf>,
        #[command(flatten)]
        passphrase: PassphraseArguments,
    },
    /// Show the root that the directory lists for you.
    Show {
        /// Folder of the keys.
        #[arg(long, default_value = "keys", value_name = "KEYS")]
        keys: PathBuf,
    },
    /// Copy the keys to a safe place, such as a stick, and verify the copy.
    Backup {
        /// Folder of the keys.
        #[arg(long, default_value = "keys", value_name = "KEYS")]
        keys: PathBuf,
        /// Folder for the copy.
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
    /// Replace the publishing key: when someone leaves, or others may know it.
    Rotate {
        /// Folder of the keys.
        #[arg(long, visible_alias = "keys", value_name = "KEYS")]
        to: PathBuf,
        /// Replace the root key too.
        #[arg(long)]
        root: bool,
        /// Folder of the root key (default: KEYS-root, or else KEYS).
        #[arg(long, value_name = "DIR")]
        root_keys: Option<PathBuf>,
        #[command(flatten)]
        passphrase: PassphraseArguments,
    },
}

pub(crate) async fn run(arguments: KeysArguments) -> anyhow::Result<ExitCode> {
    let now = Timestamp::now();
    match arguments {
        KeysArguments::Init {
            to,
            root_keys,
            passphrase,
        } => {
            let chosen = passphrase.choose()?;
            let new = NewKeys {
                folder: &to,
                root_folder: root_keys.as_deref(),
                passphrase: chosen.as_ref(),
            };
            let keys = new.make(now).await?;
            let apart = keys.root_folder().display();
            say!("Created the publishing key in {}.", to.display())?;
            say!("Created the root key in {apart}.")?;
            say!(
                "Your root, as the directory will list it:\n  {}",
                keys.root_id()?
            )?;
            say!(
                "Next: lotse-pack keys backup --keys {} --to STICK",
                to.display()
            )?;
            say!("Then take {apart} off this computer: you need it only to replace keys.")?;
            if chosen.is_some() {
                say!("Write its passphrase down and keep it in another place than the key.")?;
            } else {
                say!("The root key has no passphrase: anyone who finds it can take your name.")?;
            }
            say!("Anyone with these files can publish in your name. They cannot be recovered.")?;
        }
        KeysArguments::Show { keys } => {
            say!("{}", Keys::open(&keys)?.root_id()?)?;
        }
        KeysArguments::Backup { keys, to } => {
            let opened = Keys::open(&keys)?;
            let copied = match opened.back_up(&to) {
                Err(PublishError::KeysExist(folder)) => anyhow::bail!(
                    "{} already contains keys; nothing was changed. Use a new folder for each copy",
                    folder.display()
                ),
                copied => copied?,
            };
            say!(
                "Copied {} files to {} and verified them.",
                copied.len(),
                to.display()
            )?;
            if opened.has_root_key() {
                say!("The root key is in a folder of its own; keep it apart from the other.")?;
            } else {
                say!(
                    "The root key was not in {} and is not in the copy.",
                    opened.root_folder().display()
                )?;
            }
            say!("Keep the copy where you keep seals and cash, not beside the original.")?;
        }
        KeysArguments::Rotate {
            to,
            root,
            root_keys,
            passphrase,
        } => {
            let mut keys = Keys::open(&to)?;
            if let Some(folder) = root_keys {
                keys = keys.with_root_folder(&folder);
            }
            rotate(&keys, &to, root, &passphrase).await?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn rotate(
    keys: &Keys,
    to: &Path,
    root: bool,
    passphrase: &PassphraseArguments,
) -> anyhow::Result<()> {
    let passphrase = if keys.needs_passphrase()? {
        Some(passphrase.recall()?)
    } else if root {
        passphrase.choose()?
    } else {
        None
    };
    let rotated = keys
        .rotate(root, passphrase.as_ref(), Timestamp::now())
        .await?;
    say!("New keys are in {}.", to.display())?;
    let old: Vec<String> = rotated
        .old
        .iter()
        .map(|folder| folder.display().to_string())
        .collect();
    say!(
        "The old ones are in {}; delete them once everything works.",
        old.join(" and ")
    )?;
    say!(
        "Devices with your content follow with the next `lotse-pack publish` or `lotse-pack renew`."
    )?;
    say!(
        "After that, tell the national publisher your new root, so that new devices begin with it:\n  {}",
        rotated.root
    )?;
    say!("Back up the keys again: earlier copies can no longer publish.")?;
    Ok(())
}
