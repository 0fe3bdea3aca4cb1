//! `lotse-pack keys`

use std::{path::PathBuf, process::ExitCode};

use jiff::Timestamp;
use lotse_publish::{Keys, PublishError};

/// The key that need not be in the folder for daily use.
const ROOT_KEY: &str = "root.key";

#[derive(clap::Subcommand)]
pub(crate) enum KeysArguments {
    /// Generate the keys of a publisher. Needed once; they cannot be recovered.
    Init {
        /// Folder for the keys; must not contain any.
        #[arg(long, value_name = "KEYS")]
        to: PathBuf,
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
    },
}

pub(crate) async fn run(arguments: KeysArguments) -> anyhow::Result<ExitCode> {
    let now = Timestamp::now();
    match arguments {
        KeysArguments::Init { to } => {
            let keys = Keys::init(&to, now).await?;
            say!("Created keys in {}.", to.display())?;
            say!(
                "Your root, as the directory will list it:\n  {}",
                keys.root_id()?
            )?;
            say!(
                "Next: lotse-pack keys backup --keys {} --to STICK",
                to.display()
            )?;
            say!("Anyone with these files can publish in your name. They cannot be recovered.")?;
        }
        KeysArguments::Show { keys } => {
            say!("{}", Keys::open(&keys)?.root_id()?)?;
        }
        KeysArguments::Backup { keys, to } => {
            let copied = match Keys::open(&keys)?.back_up(&to) {
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
            if !to.join(ROOT_KEY).exists() {
                say!(
                    "{ROOT_KEY} was not in {} and is not in the copy.",
                    keys.display()
                )?;
            }
            say!("Keep the copy where you keep seals and cash, not beside the original.")?;
        }
        KeysArguments::Rotate { to, root } => {
            let keys = Keys::open(&to)?;
            anyhow::ensure!(
                to.join(ROOT_KEY).exists(),
                "{ROOT_KEY} is not in {}, but is required to replace keys. Put it back temporarily",
                to.display()
            );
            let rotated = keys.rotate(root, now).await?;
            say!("New keys are in {}.", to.display())?;
            say!(
                "The old ones are in {}; delete them once everything works.",
                rotated.old.display()
            )?;
            say!(
                "Devices with your content follow with the next `lotse-pack publish` or `lotse-pack renew`."
            )?;
            say!(
                "After that, tell the national publisher your new root, so that new devices begin with it:\n  {}",
                rotated.root
            )?;
            say!("Back up the keys again: earlier copies can no longer publish.")?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
