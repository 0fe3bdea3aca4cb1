//! Compresses the packs that ship inside the app, and fingerprints everything that ships,
//! so that an app update that changes it is noticed.

use std::{
    collections::BTreeMap,
    env, fs,
    hash::{DefaultHasher, Hash, Hasher},
    io,
    path::{Path, PathBuf},
};

use lotse_shipped::ShippedFiles;

/// Zstandard level; higher ones take seconds longer to save one percent.
const LEVEL: i32 = 12;

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    let packs = watched(&root.join("packs"))?;
    let mut hasher = DefaultHasher::new();
    packs.hash(&mut hasher);
    watched(&root.join("locales"))?.hash(&mut hasher);
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

/// The files of a folder, which is watched for changes.
fn watched(folder: &Path) -> io::Result<ShippedFiles> {
    println!("cargo:rerun-if-changed={}", folder.display());
    lotse_shipped::read(folder)
}

/// The files of each pack.
fn by_folder(files: ShippedFiles) -> BTreeMap<String, ShippedFiles> {
    let mut folders: BTreeMap<String, ShippedFiles> = BTreeMap::new();
    for (path, text) in files {
        if let Some((folder, path)) = path.split_once('/') {
            let of_folder = folders.entry(folder.to_owned()).or_default();
            of_folder.insert(path.to_owned(), text);
        }
    }
    folders
}
