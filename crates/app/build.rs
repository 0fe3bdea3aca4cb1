//! Fingerprints the files that ship inside the app, so that an app update that
//! changes them is noticed.

use std::{
    env, fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    let mut hasher = DefaultHasher::new();
    for folder in ["packs", "locales"] {
        println!("cargo:rerun-if-changed={}", root.join(folder).display());
        hash_folder(&root.join(folder), &mut hasher);
    }
    println!("cargo:rustc-env=LOTSE_SHIPPED={:016x}", hasher.finish());
}

fn hash_folder(folder: &Path, hasher: &mut DefaultHasher) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            hash_folder(&path, hasher);
        } else {
            path.file_name().hash(hasher);
            fs::read(&path).unwrap_or_default().hash(hasher);
        }
    }
}
