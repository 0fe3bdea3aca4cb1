//! Which files ship.

use std::{collections::BTreeMap, fs, io, path::Path};

/// Texts by their path beneath a folder, with `/` between folders on every system.
pub type ShippedFiles = BTreeMap<String, String>;

/// File extensions of texts and tables.
const TEXTS: [&str; 4] = ["ftl", "md", "toml", "tsv"];
/// Files for those who write a pack, next to the texts of a language.
const FOR_AUTHORS: [&str; 2] = ["dictionary.tsv", "sources.toml"];

/// Reads the files beneath a folder that ship.
///
/// # Errors
/// If a file cannot be read, or one that ships is not UTF-8.
pub fn read(folder: &Path) -> io::Result<ShippedFiles> {
    let mut files = ShippedFiles::new();
    collect(folder, "", &mut files)?;
    Ok(files)
}

fn collect(folder: &Path, before: &str, files: &mut ShippedFiles) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{before}{}", entry.file_name().display());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{path}/"), files)?;
        } else if ships(&path) {
            let text = fs::read_to_string(entry.path());
            let text =
                text.map_err(|error| io::Error::new(error.kind(), format!("{path}: {error}")))?;
            files.insert(path, text);
        }
    }
    Ok(())
}

/// Whether a file ships: texts and tables do. Pictures and fonts come with the publication
/// of their pack.
fn ships(path: &str) -> bool {
    let mut names = path.split('/');
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    extension.is_some_and(|extension| TEXTS.contains(&extension))
        && !names.any(|name| name.starts_with('.'))
        && !FOR_AUTHORS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_may_have_a_logo_a_history_and_notes_of_its_authors() {
        let folder = tempfile::tempdir().unwrap();
        for (file, content) in [
            ("de-neustadt/pack.toml", "id".as_bytes()),
            ("de-neustadt/locales/en/guides/tax-id.md", b"# Tax"),
            ("de-neustadt/locales/en/sources.toml", b"\xff"),
            ("de-neustadt/locales/en/dictionary.tsv", b"\xff"),
            ("de-neustadt/media/logo.png", b"\x89PNG"),
            ("de-neustadt/.git/index.toml", b"DIRC\xff"),
        ] {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        let files = read(folder.path()).unwrap();
        let paths: Vec<&str> = files.keys().map(String::as_str).collect();
        assert_eq!(
            paths,
            [
                "de-neustadt/locales/en/guides/tax-id.md",
                "de-neustadt/pack.toml"
            ]
        );
    }

    #[test]
    fn a_text_that_is_not_utf_8_is_named() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("pack.toml"), b"\xff").unwrap();
        let error = read(folder.path()).unwrap_err().to_string();
        assert!(error.starts_with("pack.toml: "), "{error}");
    }
}
