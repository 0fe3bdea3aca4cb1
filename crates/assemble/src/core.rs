//! The files that a worker loads: the module and its JavaScript.

mod data;
mod split;

use std::{env, fmt::Write, fs, path::Path};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use wasm_bindgen_cli_support::Bindgen;

use crate::offline::files_in;
use data::References;

pub(crate) use split::Split;

/// The inputs and the output of the last build, to skip an identical one.
const STAMP: &str = "made.txt";

/// Writes to a content-addressed folder in `into`, so a page never mixes versions. Returns
/// the name of the folder.
pub(crate) fn write(module: &Path, split: Option<&Split>, into: &Path) -> Result<String> {
    let bytes = fs::read(module).with_context(|| module.display().to_string())?;
    let key = split.map(Split::key).transpose()?.unwrap_or_default();
    let program = fs::read(env::current_exe()?)?;
    let [module_digest, program_digest] =
        [&bytes, &program].map(|file| short(&Sha256::digest(file)));
    let from = format!("{module_digest} {program_digest} {key}");
    if let Some(name) = made_from(&from, into) {
        return Ok(name);
    }
    if into.exists() {
        fs::remove_dir_all(into)?;
    }
    let making = into.join("making");
    fs::create_dir_all(&making)?;
    Bindgen::new()
        .input_bytes("core", data::with_numbered_functions(&bytes)?)
        .out_name("core")
        .typescript(false)
        .demangle(false)
        .remove_name_section(split.is_none())
        .web(true)?
        .generate(&making)?;
    if let Some(split) = split {
        split.run(&making, &References::read(&bytes)?)?;
    }
    let name = format!("core-{}", digest(&making)?);
    fs::rename(&making, into.join(&name))?;
    fs::write(into.join(STAMP), format!("{from}\n{name}\n"))?;
    Ok(name)
}

/// The folder that an earlier build made from the same inputs, if it still exists.
fn made_from(from: &str, into: &Path) -> Option<String> {
    let made = fs::read_to_string(into.join(STAMP)).ok()?;
    let (before, name) = made.trim_end().split_once('\n')?;
    (before == from && into.join(name).exists()).then(|| name.to_owned())
}

/// The beginning of the digest of a folder's files.
fn digest(folder: &Path) -> Result<String> {
    let mut all = Sha256::new();
    for path in files_in(folder)? {
        all.update(&path);
        all.update(Sha256::digest(fs::read(folder.join(&path))?));
    }
    Ok(short(&all.finalize()))
}

/// The beginning of a digest, in hexadecimal.
pub(crate) fn short(digest: &[u8]) -> String {
    let bytes = digest.iter().take(8);
    bytes.fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
