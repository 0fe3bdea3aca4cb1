//! What a worker loads: the module and its JavaScript.

use std::{fmt::Write, fs, path::Path};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use wasm_bindgen_cli_support::Bindgen;

/// Writes to a content-addressed folder in `into`, so a page never mixes versions.
/// Returns the name of the folder.
pub(crate) fn write(module: &Path, into: &Path) -> Result<String> {
    let bytes = fs::read(module).with_context(|| module.display().to_string())?;
    let name = format!("core-{}", short(&Sha256::digest(&bytes)));
    let folder = into.join(&name);
    if folder.exists() {
        return Ok(name);
    }
    fs::create_dir_all(into)?;
    for old in fs::read_dir(into)? {
        fs::remove_dir_all(old?.path())?;
    }
    Bindgen::new()
        .input_path(module)
        .out_name("core")
        .typescript(false)
        .web(true)?
        .generate(&folder)?;
    Ok(name)
}

/// The beginning of a digest, in hexadecimal.
pub(crate) fn short(digest: &[u8]) -> String {
    let bytes = digest.iter().take(8);
    bytes.fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
