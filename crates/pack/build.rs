//! Selects the texts of the interface, without the files for authors next to them. In a
//! browser only the fallback language is inside the program; of the others, which are
//! fetched, it has the names.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

/// The language that is always inside.
const INSIDE: &str = "en";
/// The message with the name of a language in itself.
const OWN_NAME: &str = "language-own-name =";

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    let from = root.join("locales");
    let to = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("locales");
    println!("cargo:rerun-if-changed={}", from.display());
    if to.exists() {
        fs::remove_dir_all(&to)?;
    }
    let family = env::var_os("CARGO_CFG_TARGET_FAMILY");
    let is_browser = family.is_some_and(|family| family == "wasm");
    for language in fs::read_dir(from)? {
        let language = language?;
        if language.file_type()?.is_dir() {
            let only_name = is_browser && language.file_name() != INSIDE;
            copy_texts(&language.path(), &to.join(language.file_name()), only_name)?;
        }
    }
    Ok(())
}

fn copy_texts(from: &Path, to: &Path, only_name: bool) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for file in fs::read_dir(from)? {
        let path = file?.path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let to = to.join(path.file_name().unwrap_or_default());
        let text = fs::read_to_string(&path)?;
        if !only_name {
            fs::copy(path, to)?;
        } else if let Some(name) = text.lines().find(|line| line.starts_with(OWN_NAME)) {
            fs::write(to, format!("{name}\n"))?;
        }
    }
    Ok(())
}
