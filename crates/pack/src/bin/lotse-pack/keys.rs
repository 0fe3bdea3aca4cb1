//! `lotse-pack keys`

use std::{path::PathBuf, process::ExitCode};

use jiff::Timestamp;
use lotse_pack::publish::Keys;

#[derive(clap::Subcommand)]
pub(crate) enum Arguments {
    /// Make the keys of a publisher. Once; everything hangs on them.
    Init {
        /// The folder for the keys, which must hold none.
        #[arg(long, value_name = "KEYS")]
        to: PathBuf,
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
            println!("Made keys in {}.", to.display());
            println!(
                "Your root, by which the directory will know you:\n  {}",
                keys.anchor()?
            );
            println!(
                "Next: lotse-pack keys backup --keys {} --to STICK",
                to.display()
            );
            println!(
                "Whoever has these files can publish in your name. Nobody can make them anew."
            );
        }
        Arguments::Backup { keys, to } => {
            let copied = Keys::open(&keys)?.back_up(&to)?;
            println!(
                "Copied {} files to {} and read them back.",
                copied.len(),
                to.display()
            );
            println!("Keep the copy where you keep seals and cash, not beside the original.");
        }
        Arguments::Rotate { to, root } => {
            let rotated = Keys::open(&to)?.rotate(root, now).await?;
            println!(
                "New keys are in {}, root version {}.",
                to.display(),
                rotated.version
            );
            println!(
                "The old ones are in {}; take them away once all is well.",
                rotated.old.display()
            );
            println!("Devices follow with the next `lotse-pack publish` or `lotse-pack renew`.");
        }
    }
    Ok(ExitCode::SUCCESS)
}
