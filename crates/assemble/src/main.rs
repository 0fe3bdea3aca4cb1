//! `lotse-assemble`: makes a folder that any web space can hand out from the app's
//! WebAssembly and the interface. `cargo xtask web` runs it.

mod compress;
mod core;
mod offline;
mod packs;

use std::{
    io::{self, Write},
    path::PathBuf,
};

use anyhow::Result;
use clap::Parser;

/// Assembles the web app.
#[derive(Parser)]
enum Assemble {
    /// Write what a worker loads, and print the name of its folder
    Core {
        /// The app as WebAssembly
        module: PathBuf,
        /// The folder to write to
        into: PathBuf,
    },
    /// Write the packs that a worker fetches, and print the name of their folder
    Packs {
        /// The folder with all packs
        packs: PathBuf,
        /// The folder to write to
        into: PathBuf,
    },
    /// Add the service worker and compressed variants to a folder
    Finish {
        /// The folder with all files
        folder: PathBuf,
        /// Compress as small as possible, which takes a minute
        #[arg(long)]
        small: bool,
    },
}

fn main() -> Result<()> {
    match Assemble::parse() {
        Assemble::Core { module, into } => {
            let name = core::write(&module, &into)?;
            Ok(writeln!(io::stdout(), "{name}")?)
        }
        Assemble::Packs { packs, into } => {
            let name = packs::write(&packs, &into)?;
            Ok(writeln!(io::stdout(), "{name}")?)
        }
        Assemble::Finish { folder, small } => {
            offline::write(&folder)?;
            compress::beside(&folder, small)
        }
    }
}
