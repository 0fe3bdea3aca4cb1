//! The service worker, which keeps all files for use without a network.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

const WORKER: &str = include_str!("service-worker.js");
const NAME: &str = "service-worker.js";

/// Writes the service worker of a folder. It lists each file with its digest, so it
/// changes whenever a file does, and rejects files that do not match.
pub(crate) fn write(folder: &Path) -> Result<()> {
    let files = serde_json::to_string_pretty(&digests(folder)?)?;
    let version = BASE64_STANDARD.encode(Sha256::digest(&files));
    let text = WORKER
        .replace("\"%VERSION%\"", &serde_json::to_string(&version)?)
        .replace("\"%FILES%\"", &files);
    Ok(fs::write(folder.join(NAME), text)?)
}

/// The digest of each file, by its path.
fn digests(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut digests = BTreeMap::new();
    for path in files_in(folder)? {
        if path == NAME {
            continue;
        }
        let bytes = fs::read(folder.join(&path)).with_context(|| path.clone())?;
        let digest = BASE64_STANDARD.encode(Sha256::digest(&bytes));
        digests.insert(path, format!("sha256-{digest}"));
    }
    Ok(digests)
}

/// The files of a folder without their compressed variants, with `/` between folders.
pub(crate) fn files_in(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry?;
        let path = entry.path().strip_prefix(folder)?;
        let is_variant = path
            .extension()
            .is_some_and(|end| end == "br" || end == "gz");
        if entry.file_type().is_file() && !is_variant {
            let names = path.iter().map(|name| name.to_string_lossy());
            files.push(names.collect::<Vec<_>>().join("/"));
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worker(files: &[(&str, &str)]) -> String {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        write(folder.path()).unwrap();
        fs::read_to_string(folder.path().join(NAME)).unwrap()
    }

    #[test]
    fn it_names_every_file_and_no_compressed_variant() {
        let worker = worker(&[
            ("index.html", "a"),
            ("assets/b.js", "b"),
            ("index.html.br", "c"),
        ]);
        assert!(worker.contains("\"index.html\": \"sha256-"));
        assert!(worker.contains("\"assets/b.js\": \"sha256-"));
        assert!(!worker.contains("index.html.br") && !worker.contains('%'));
    }

    #[test]
    fn it_changes_with_every_file_and_with_nothing_else() {
        let before = worker(&[("index.html", "a")]);
        assert_eq!(
            worker(&[("index.html", "a"), ("index.html.gz", "x")]),
            before
        );
        assert_ne!(worker(&[("index.html", "b")]), before);
    }
}
