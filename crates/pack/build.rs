//! Selects the texts of the interface, without the files for authors beside them.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    let from = root.join("locales");
    let to = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("locales");
    println!("cargo:rerun-if-changed={}", from.display());
    if to.exists() {
        fs::remove_dir_all(&to)?;
    }
    for language in fs::read_dir(from)? {
        let language = language?;
        if language.file_type()?.is_dir() {
            copy_texts(&language.path(), &to.join(language.file_name()))?;
        }
    }
    Ok(())
}

fn copy_texts(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for file in fs::read_dir(from)? {
        let path = file?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            fs::copy(&path, to.join(path.file_name().unwrap_or_default()))?;
        }
    }
    Ok(())
}
