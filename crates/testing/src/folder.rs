//! Folders of files under test.

use std::{fs, io, path::Path};

use toml_edit::DocumentMut;

/// Copies a folder over another.
pub fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    copy_where(from, to, &|_| true)
}

/// Copies the shipped packs to a folder, in these languages only: in all of them, each
/// check and each publication takes several times as long.
pub fn copy_packs(to: &Path, languages: &[&str]) -> io::Result<()> {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
    for pack in fs::read_dir(packs)? {
        let pack = pack?;
        copy_pack(&pack.path(), &to.join(pack.file_name()), languages)?;
    }
    Ok(())
}

/// Copies one of the shipped packs, in these languages only.
pub fn copy_pack(from: &Path, to: &Path, languages: &[&str]) -> io::Result<()> {
    copy_where(from, to, &|path| {
        let in_languages = |folder: &str| {
            path.parent() == Some(&from.join(folder))
                && !languages
                    .iter()
                    .any(|language| path.file_stem() == Some(language.as_ref()))
        };
        !in_languages("locales") && !in_languages("keywords")
    })?;
    let manifest = to.join("pack.toml");
    let mut toml: DocumentMut = fs::read_to_string(&manifest)?
        .parse()
        .map_err(io::Error::other)?;
    if let Some(spoken) = toml
        .get_mut("languages")
        .and_then(|item| item.as_array_mut())
    {
        spoken.retain(|language| {
            language
                .as_str()
                .is_some_and(|tag| languages.contains(&tag))
        });
    }
    fs::write(manifest, toml.to_string())
}

fn copy_where(from: &Path, to: &Path, wanted: &dyn Fn(&Path) -> bool) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if !wanted(&path) {
            continue;
        }
        if path.is_dir() {
            copy_where(&path, &target, wanted)?;
        } else {
            fs::copy(path, target)?;
        }
    }
    Ok(())
}
