//! The pack that names a programme.

use std::path::Path;

use anyhow::Context;
use lotse_pack_model::{Manifest, Pack, PackFiles, Severity};

/// What a pack says of itself. What it extends is not needed.
pub(super) fn manifest(folder: &Path) -> anyhow::Result<Manifest> {
    let found = folder.canonicalize();
    let found = found.with_context(|| format!("cannot read {}", folder.display()))?;
    let name = found.file_name().context("this is no folder of a pack")?;
    let files = PackFiles::read(&found)?;
    let (pack, findings) = Pack::read(&name.to_string_lossy(), files);
    let is_wrong = |severity, file: &str| severity == Severity::Error && file == "pack.toml";
    for finding in findings {
        anyhow::ensure!(!is_wrong(finding.severity, &finding.file), "{finding}");
    }
    let pack = pack.with_context(|| format!("{} is no pack", folder.display()))?;
    Ok(pack.manifest)
}
