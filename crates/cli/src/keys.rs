//! `lotse-pack keys`

use std::{path::PathBuf, process::ExitCode};

use jiff::Timestamp;
use lotse_publish::{Keys, PublishError};

/// The key that need not lie in the folder every day.
const ROOT_KEY: &str = "root.key";

#[derive(clap::Subcommand)]
pub(crate) enum Arguments {
    /// Make the keys of a publisher. Once; everything hangs on them.
    Init {
        /// The folder for the keys, which must hold none.
        #[arg(long, value_name = "KEYS")]
        to: PathBuf,
    },
    /// Show the root by which the directory knows you.
    Show {
        /// The folder with the keys.
        #[arg(long, default_value = "keys", value_name = "KEYS")]
        keys: PathBuf,
    },
    /// Copy the keys to a safe place, such as a stick, and read the copy back.
    Backup {
        /// The folder with the keys.
        #[arg(long, default_value = "keys", value_name = "KEYS")]
        keys: PathBuf,
        /// Where the copy goes.
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
    /// Exchange the publishing key: when somebody leaves, or it may be known to others.
    Rotate {
        /// The folder with the keys.
        #[arg(long, visible_alias = "keys", value_name = "KEYS")]
        to: PathBuf,
        /// Exchange the root key too.
        #[arg(long)]
        root: bool,
    },
}

pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let now = Timestamp::now();
    match arguments {
        Arguments::Init { to } => {
            let keys = Keys::init(&to, now).await?;
            say!("Made keys in {}.", to.display())?;
            say!(
                "Your root, by which the directory will know you:\n  {}",
                keys.anchor()?
            )?;
            say!(
                "Next: lotse-pack keys backup --keys {} --to STICK",
                to.display()
            )?;
            say!("Whoever has these files can publish in your name. Nobody can make them anew.")?;
        }
        Arguments::Show { keys } => {
            say!("{}", Keys::open(&keys)?.anchor()?)?;
        }
        Arguments::Backup { keys, to } => {
            let copied = match Keys::open(&keys)?.back_up(&to) {
                Err(PublishError::KeysExist(folder)) => anyhow::bail!(
                    "{} holds keys already; nothing was changed. Take a new folder for each copy",
                    folder.display()
                ),
                copied => copied?,
            };
            say!(
                "Copied {} files to {} and read them back.",
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
        Arguments::Rotate { to, root } => {
            let keys = Keys::open(&to)?;
            anyhow::ensure!(
                to.join(ROOT_KEY).exists(),
                "{ROOT_KEY} is not in {}, and only it can exchange keys. Put it back for as long as this takes",
                to.display()
            );
            let rotated = keys.rotate(root, now).await?;
            say!(
                "New keys are in {}, root version {}.",
                to.display(),
                rotated.version
            )?;
            say!(
                "The old ones are in {}; take them away once all is well.",
                rotated.old.display()
            )?;
            say!("Devices follow with the next `lotse-pack publish` or `lotse-pack renew`.")?;
            say!("Make a new copy of the keys: those before can publish nothing any more.")?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
