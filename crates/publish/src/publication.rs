//! Publishes a pack: checks it, builds bundles and patches, signs, writes.

use std::{collections::HashMap, fs, path::Path};

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use tough::schema::{Hashes, Target};

use super::{
    BuiltPart, Keys, PublishError, Renewed, build,
    bundles::bundle_name,
    error::file,
    patches,
    repository::{Repository, write_whole},
};
use lotse_delivery::{bundle::ArchiveInfo, bundle::Listed, bundle::compress};
use lotse_pack_model::{Digest, Finding, Pack, PackFiles, Part, Place, Severity, Version, check};

/// Result of publishing a pack.
#[derive(Debug, Clone)]
pub struct Published {
    /// The published version.
    pub version: Version,
    /// The version in `pack.toml` before it was raised; `None` if it was not.
    pub raised_from: Option<Version>,
    /// The changed parts, with the length of their bundles in bytes.
    pub changed: Vec<(Part, usize)>,
    /// Until when the publication is fresh.
    pub renewed: Renewed,
    /// Warnings of the check.
    pub warnings: Vec<Finding>,
}

/// Publishes the pack in `folder` to `to`, which any web server can serve.
///
/// `version` in `pack.toml` is raised if something has changed since the last
/// publication. At any moment readers see either the old or the new
/// publication, never a mixture.
pub async fn publish(
    folder: &Path,
    keys: &Keys,
    to: &Path,
    now: Timestamp,
) -> Result<Published, PublishError> {
    let today = now.to_zoned(TimeZone::UTC).date();
    let (pack, warnings) = checked(folder, today)?;
    fs::create_dir_all(to).map_err(file("write", to))?;
    let repository = Repository::new(keys, to);
    let present = repository.load().await?;
    let targets = match &present {
        Some(present) => present.targets(),
        None => Vec::new(),
    };
    let (mine, others) = split(targets, &pack);
    let raised_from = raise_version(folder, &pack, &mine, today)?;
    let files = PackFiles::read(folder).map_err(lotse_pack_model::PlaceError::from)?;
    let mut publication = PackPublication {
        pack: pack.id().as_str(),
        version: version_in(&files)?,
        targets: repository.targets(),
        mine,
        listed: Vec::new(),
        changed: Vec::new(),
    };
    for built in build(&files)? {
        publication.part(&built)?;
    }
    let mut targets = publication.listed.clone();
    targets.extend(others);
    publication.prune(&targets)?;
    let renewed = repository.write(present, targets, now).await?;
    Ok(Published {
        version: publication.version,
        raised_from,
        changed: publication.changed,
        renewed,
        warnings,
    })
}

/// Reads and checks the pack; fails if the check finds errors.
fn checked(folder: &Path, today: Date) -> Result<(Pack, Vec<Finding>), PublishError> {
    let place = Place::read(&[folder.to_owned()])?;
    let findings = check(&place, today);
    let (errors, warnings): (Vec<_>, Vec<_>) = findings
        .into_iter()
        .partition(|finding| finding.severity == Severity::Error);
    if !errors.is_empty() {
        return Err(PublishError::Check(errors));
    }
    let pack = place.top().cloned();
    let pack = pack.ok_or_else(|| PublishError::Manifest("no pack found".to_owned()))?;
    Ok((pack, warnings))
}

type Targets = Vec<(String, Target)>;

/// Splits the published targets into the pack's files and those of the publisher's other packs.
fn split(targets: Targets, pack: &Pack) -> (HashMap<String, Target>, Targets) {
    let start = format!("{}.", pack.id());
    let (mine, others): (Targets, Targets) = targets
        .into_iter()
        .partition(|(name, _)| name.starts_with(&start));
    (mine.into_iter().collect(), others)
}

/// Raises `version` in `pack.toml` if the pack has changed since that version was published.
fn raise_version(
    folder: &Path,
    pack: &Pack,
    mine: &HashMap<String, Target>,
    today: Date,
) -> Result<Option<Version>, PublishError> {
    let ours = pack.manifest.version.clone();
    let name = bundle_name(pack.id().as_str(), &Part::Structure);
    let structure = mine
        .get(&name)
        .and_then(|target| listed_bundle(&name, target));
    let Some(published) = structure.and_then(|listed| listed.archive.version) else {
        return Ok(None);
    };
    if ours < published {
        return Err(PublishError::OldVersion { ours, published });
    }
    let files = PackFiles::read(folder).map_err(lotse_pack_model::PlaceError::from)?;
    if ours > published || !has_changed(&files, pack, mine)? {
        return Ok(None);
    }
    write_version(&folder.join("pack.toml"), &ours.next(today))?;
    Ok(Some(ours))
}

fn has_changed(
    files: &PackFiles,
    pack: &Pack,
    mine: &HashMap<String, Target>,
) -> Result<bool, PublishError> {
    let built = build(files)?;
    let is_published = |built: &BuiltPart| {
        let name = bundle_name(pack.id().as_str(), &built.part);
        mine.get(&name)
            .and_then(|target| listed_bundle(&name, target))
            .is_some_and(|listed| listed.archive.tar == built.digest)
    };
    Ok(built.len() != mine.len() || !built.iter().all(is_published))
}

/// A bundle that was published before; `None` if the entry is not a bundle or
/// devices would refuse it.
fn listed_bundle(name: &str, target: &Target) -> Option<Listed> {
    Listed::read(name, target).ok().flatten()
}

/// Sets `version`, leaving everything else in the file unchanged.
fn write_version(path: &Path, version: &Version) -> Result<(), PublishError> {
    let text = fs::read_to_string(path).map_err(file("read", path))?;
    let mut manifest: toml_edit::DocumentMut = text
        .parse()
        .map_err(|error: toml_edit::TomlError| PublishError::Manifest(error.to_string()))?;
    if let Some(value) = manifest
        .get_mut("version")
        .and_then(|item| item.as_value_mut())
    {
        let decor = value.decor().clone();
        *value = version.to_string().into();
        *value.decor_mut() = decor;
    }
    write_whole(path, manifest.to_string().as_bytes())
}

fn version_in(files: &PackFiles) -> Result<Version, PublishError> {
    let manifest = files.get("pack.toml").unwrap_or_default();
    let manifest: lotse_pack_model::Manifest =
        toml::from_str(manifest).map_err(|error| PublishError::Manifest(error.to_string()))?;
    Ok(manifest.version)
}

struct PackPublication<'a> {
    pack: &'a str,
    version: Version,
    targets: std::path::PathBuf,
    mine: HashMap<String, Target>,
    listed: Targets,
    changed: Vec<(Part, usize)>,
}

impl PackPublication<'_> {
    /// Adds a part to the published files, with patches to it.
    fn part(&mut self, built: &BuiltPart) -> Result<(), PublishError> {
        let name = bundle_name(self.pack, &built.part);
        let before = self.mine.get(&name);
        let listed = before.and_then(|target| listed_bundle(&name, target));
        if let (Some(target), Some(listed)) = (before, &listed)
            && listed.archive.tar == built.digest
        {
            self.listed.push((name, target.clone()));
            return Ok(());
        }
        let was = patch_sources(listed.map(|listed| listed.archive));
        let bundle = compress(&built.archive)?;
        let earlier = patches::earlier(&self.targets, self.pack, built)?;
        let was = patches::write(&self.targets, &earlier, &was, built, &bundle)?;
        let digest = Digest::of(&bundle);
        write_whole(&self.targets.join(format!("{digest}.{name}")), &bundle)?;
        let info = ArchiveInfo {
            tar: built.digest,
            size: built.archive.len() as u64,
            was,
            version: (built.part == Part::Structure).then(|| self.version.clone()),
        };
        self.listed.push((name, target(&bundle, &info)));
        self.changed.push((built.part.clone(), bundle.len()));
        Ok(())
    }

    fn prune(&self, targets: &Targets) -> Result<(), PublishError> {
        let mut archives = Vec::new();
        for (name, target) in targets {
            if let Some(listed) = listed_bundle(name, target) {
                archives.push(listed.archive.tar.short());
                // A reader in progress may still request the previous version.
                archives.extend(listed.archive.was.into_iter().take(1));
            }
        }
        patches::prune(&self.targets, &archives)
    }
}

/// The short digests of the previous archives, newest first.
fn patch_sources(before: Option<ArchiveInfo>) -> Vec<String> {
    let Some(before) = before else {
        return Vec::new();
    };
    let mut was = vec![before.tar.short()];
    was.extend(before.was);
    was.truncate(lotse_delivery::bundle::PATCHES);
    was
}

pub(crate) fn target(bytes: &[u8], info: &ArchiveInfo) -> Target {
    plain_target(bytes, info.custom())
}

pub(crate) fn plain_target(bytes: &[u8], custom: HashMap<String, serde_json::Value>) -> Target {
    Target {
        length: bytes.len() as u64,
        hashes: Hashes {
            sha256: Digest::of(bytes).bytes().to_vec().into(),
            _extra: HashMap::new(),
        },
        custom,
        _extra: HashMap::new(),
    }
}
