//! Compresses the packs that ship inside the app, without files that only authors need,
//! and fingerprints everything that ships, so that an app update that changes it is
//! noticed.

use std::{
    collections::BTreeMap,
    env, fs,
    hash::{DefaultHasher, Hash, Hasher},
    io,
    path::{Path, PathBuf},
};

/// Zstandard level; higher ones take seconds longer to save one percent.
const LEVEL: i32 = 12;

/// Files by path beneath a folder, with `/` between folders on every system.
type Files = BTreeMap<String, String>;

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    let packs = files_in(&root.join("packs"))?;
    let mut hasher = DefaultHasher::new();
    packs.hash(&mut hasher);
    files_in(&root.join("locales"))?.hash(&mut hasher);
    println!("cargo:rustc-env=LOTSE_SHIPPED={:016x}", hasher.finish());

    // Browsers fetch packs separately, each language on demand.
    if env::var_os("CARGO_CFG_TARGET_FAMILY").is_some_and(|family| family == "wasm") {
        return Ok(());
    }
    let json = serde_json::to_vec(&by_folder(packs))?;
    let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let compressed = zstd::encode_all(json.as_slice(), LEVEL)?;
    fs::write(folder.join("packs.json.zst"), compressed)
}

/// The files of each pack.
fn by_folder(files: Files) -> BTreeMap<String, Files> {
    let mut folders: BTreeMap<String, Files> = BTreeMap::new();
    for (path, text) in files {
        if let Some((folder, path)) = path.split_once('/') {
            let of_folder = folders.entry(folder.to_owned()).or_default();
            of_folder.insert(path.to_owned(), text);
        }
    }
    folders
}

fn files_in(folder: &Path) -> io::Result<Files> {
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut files = Files::new();
    collect(folder, "", &mut files)?;
    Ok(files)
}

/// Whether a file ships with the app: texts and tables. Pictures and fonts of a pack come with
/// its publication; sources are only for authors.
fn ships(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending);
    let is_text = ending.is_some_and(|ending| ["ftl", "md", "toml", "tsv"].contains(&ending));
    let is_hidden = path.split('/').any(|name| name.starts_with('.'));
    is_text && !is_hidden && !path.ends_with("/sources.toml")
}

fn collect(folder: &Path, before: &str, files: &mut Files) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{before}{}", entry.file_name().display());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{path}/"), files)?;
        } else if ships(&path) {
            files.insert(path, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}
