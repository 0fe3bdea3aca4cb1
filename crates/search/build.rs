//! Packs the stop words into one string: a fifth of the size of a slice of `&str`. In a
//! browser, where no other languages can be added, they are those of the languages that ship.

use std::{env, fs, io, path::PathBuf};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    let family = env::var_os("CARGO_CFG_TARGET_FAMILY");
    let is_browser = family.is_some_and(|family| family == "wasm");
    let ships = |language: &&&str| root.join("locales").join(language).exists();
    let mut lists = String::new();
    for language in stop_words::available_languages() {
        if is_browser && !ships(&language) {
            continue;
        }
        let words = stop_words::lookup(language).unwrap_or_default();
        lists.push_str(&[&[*language], words].concat().join("\t"));
        lists.push('\n');
    }
    let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(folder.join("stop_words.tsv"), lists)
}
