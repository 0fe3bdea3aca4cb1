//! Writes the lists of stop words as one text per language. In the program, that takes
//! a fifth of the space that a pointer to each word takes.

use std::{env, fmt::Write, fs, io, path::PathBuf};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    let mut lists = String::from("&[");
    for language in stop_words::available_languages() {
        let words = stop_words::lookup(language).unwrap_or_default().join("\n");
        // Writing to a string cannot fail.
        let _ = writeln!(lists, "({language:?}, {words:?}),");
    }
    lists.push(']');
    let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(folder.join("stop_words.rs"), lists)
}
