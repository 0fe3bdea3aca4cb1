//! Patches from recent versions of a bundle to the new one.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    BuiltPart, PublishError,
    bundles::bundle_name,
    error::file,
    repository::{files_in, write_whole},
};
use lotse_delivery::{bundle::PATCHES, bundle::decompress, bundle::make_patch, bundle::patch_path};
use lotse_pack_model::{Digest, limits};

/// A previously published archive.
pub(crate) struct Earlier {
    pub(crate) digest: Digest,
    archive: Vec<u8>,
    path: PathBuf,
}

/// The archives of a part that are still published.
pub(crate) fn earlier(
    targets: &Path,
    pack: &str,
    built: &BuiltPart,
) -> Result<Vec<Earlier>, PublishError> {
    let ending = format!(".{}", bundle_name(pack, &built.part));
    let mut found = Vec::new();
    for path in files_in(targets)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !name.ends_with(&ending) {
            continue;
        }
        let bytes = fs::read(&path).map_err(file("read", &path))?;
        let archive = decompress(&bytes, limits::ARCHIVE_BYTES)?;
        found.push(Earlier {
            digest: Digest::of(&archive),
            archive,
            path,
        });
    }
    Ok(found)
}

/// Writes patches from the archives in `was` (short digests, newest first) to
/// `built` and deletes older bundles. Returns the archives that there is a
/// patch from.
pub(crate) fn write(
    targets: &Path,
    earlier: &[Earlier],
    was: &[String],
    built: &BuiltPart,
    bundle: &[u8],
) -> Result<Vec<String>, PublishError> {
    let mut from = Vec::new();
    for short in was.iter().take(PATCHES) {
        let old = earlier.iter().find(|old| old.digest.short() == *short);
        let Some(old) = old.filter(|old| old.digest != built.digest) else {
            continue;
        };
        let patch = make_patch(&old.archive, &built.archive)?;
        // A patch must save at least a fifth, or it is not worth keeping.
        if patch.len() * 10 < bundle.len() * 8 {
            let to = targets.join(patch_path(short, &built.digest.short()));
            write_whole(&to, &patch)?;
            from.push(short.clone());
        }
    }
    for old in earlier {
        let short = old.digest.short();
        let is_kept = old.digest == built.digest || was.iter().take(PATCHES).any(|w| *w == short);
        if !is_kept {
            fs::remove_file(&old.path).map_err(file("write", &old.path))?;
        }
    }
    Ok(from)
}

/// Deletes patches to any archive not listed; `archives` are short digests.
pub(crate) fn prune(targets: &Path, archives: &[String]) -> Result<(), PublishError> {
    for path in files_in(&targets.join("patches"))? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let to = name.split_once('-').map(|(_, to)| to.to_owned());
        if !to.is_some_and(|to| archives.contains(&to)) {
            fs::remove_file(&path).map_err(file("write", &path))?;
        }
    }
    Ok(())
}
