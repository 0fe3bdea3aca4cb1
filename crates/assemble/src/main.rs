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

use self::core::Split;

/// Assembles the web app.
#[derive(Parser)]
enum Assemble {
    /// Write what a worker loads, and print the name of its folder
    Core {
        /// Split the module in two, with Binaryen's `wasm-split`
        #[arg(long, requires_all = ["visit", "parts"])]
        wasm_split: Option<PathBuf>,
        /// The script that visits the module as a newcomer does
        #[arg(long)]
        visit: Option<PathBuf>,
        /// The folder with the parts that `lotse-assemble packs` wrote
        #[arg(long)]
        parts: Option<PathBuf>,
        /// The app as WebAssembly
        module: PathBuf,
        /// The folder to write to
        into: PathBuf,
    },
    /// Write what ships in the parts that a worker fetches, and print the name of their folder
    Packs {
        /// The folder with all packs
        packs: PathBuf,
        /// The folder with the texts of the interface
        interface: PathBuf,
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
        Assemble::Core {
            wasm_split,
            visit,
            parts,
            module,
            into,
        } => {
            let split = wasm_split.zip(visit).zip(parts);
            let split = split.map(|((program, visit), parts)| Split {
                program,
                visit,
                parts,
            });
            let name = core::write(&module, split.as_ref(), &into)?;
            Ok(writeln!(io::stdout(), "{name}")?)
        }
        Assemble::Packs {
            packs,
            interface,
            into,
        } => {
            let name = packs::write(&packs, &interface, &into)?;
            Ok(writeln!(io::stdout(), "{name}")?)
        }
        Assemble::Finish { folder, small } => {
            offline::write(&folder)?;
            compress::beside(&folder, small)
        }
    }
}
