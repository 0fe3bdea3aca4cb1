//! The published folder: read back, signed again, and written in an order that
//! never breaks a reader.

use std::{
    fs,
    num::NonZeroU64,
    path::{Path, PathBuf},
};

use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use tough::{
    ExpirationEnforcement, FilesystemTransport, RepositoryLoader, TargetName,
    editor::RepositoryEditor, schema::Target,
};
use url::Url;

use super::{Keys, PublishError, error::file, read_back::read_back, whole_seconds::whole_seconds};
use lotse_delivery::fetch::{DIRECTORY_FILE, DIRECTORY_FRESH_DAYS, FRESH_DAYS};
use lotse_pack_model::disk;

/// Validity of the targets list, in days.
const LIST_DAYS: i32 = 365;
/// How long before expiry a publication should be renewed, in days.
const RENEW_BEFORE_DAYS: i32 = 30;
/// The same for a publication with the directory.
const RENEW_DIRECTORY_BEFORE_DAYS: i32 = 7;
/// Number of metadata versions kept for readers in progress.
const KEPT_METADATA: u64 = 10;

/// Result of a renewal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renewed {
    /// The publication is fresh until this day.
    pub fresh_until: Date,
    /// It should be renewed by this day.
    pub renew_by: Date,
}

/// Signs a publication again, so that it does not become stale; this also
/// announces rotated keys. Nothing else changes.
pub async fn renew(keys: &Keys, to: &Path, now: Timestamp) -> Result<Renewed, PublishError> {
    let repository = Repository::new(keys, to);
    let Some(present) = repository.load().await? else {
        return Err(PublishError::NothingThere(to.to_owned()));
    };
    let targets = present.targets();
    repository.write(Some(present), targets, now).await
}

/// The folder and its signing keys.
pub(crate) struct Repository<'a> {
    keys: &'a Keys,
    folder: &'a Path,
}

/// The current publication.
pub(crate) struct Present {
    repository: tough::Repository,
}

impl Present {
    /// Its files: name and metadata from the list.
    pub(crate) fn targets(&self) -> Vec<(String, Target)> {
        let targets = self.repository.all_targets();
        targets
            .map(|(name, target)| (name.raw().to_owned(), target.clone()))
            .collect()
    }

    fn version(&self) -> u64 {
        let timestamp = self.repository.timestamp().signed.version;
        let targets = self.repository.targets().signed.version;
        timestamp.max(targets).get()
    }
}

impl<'a> Repository<'a> {
    pub(crate) fn new(keys: &'a Keys, folder: &'a Path) -> Self {
        Self { keys, folder }
    }

    /// Reads the current publication; `None` if there is none.
    pub(crate) async fn load(&self) -> Result<Option<Present>, PublishError> {
        if !self.metadata().join("timestamp.json").exists() {
            return Ok(None);
        }
        let roots = self.keys.roots()?;
        let foreign = |source| PublishError::Foreign {
            folder: self.folder.to_owned(),
            source: Box::new(source),
        };
        let first = roots.first().map(|(_, bytes)| bytes.clone());
        let first = first.unwrap_or_default();
        // The metadata may have expired; renewing must still work.
        let loader = RepositoryLoader::new(
            &first,
            folder_url(&self.metadata())?,
            folder_url(&self.targets())?,
        )
        .transport(FilesystemTransport)
        .expiration_enforcement(ExpirationEnforcement::Unsafe);
        let repository = loader.load().await.map_err(foreign)?;
        let published = repository.root().signed.version.get();
        let ours = roots.last().map_or(0, |(version, _)| *version);
        if ours < published {
            // Devices trust the newer keys and would refuse what the older ones sign.
            return Err(PublishError::OldKeys { ours, published });
        }
        Ok(Some(Present { repository }))
    }

    /// Signs these files and publishes them.
    pub(crate) async fn write(
        &self,
        present: Option<Present>,
        targets: Vec<(String, Target)>,
        now: Timestamp,
    ) -> Result<Renewed, PublishError> {
        let now = whole_seconds(now);
        let version = present.as_ref().map_or(0, Present::version) + 1;
        let has_directory = targets.iter().any(|(name, _)| name == DIRECTORY_FILE);
        let (fresh_days, renew_before) = if has_directory {
            (DIRECTORY_FRESH_DAYS, RENEW_DIRECTORY_BEFORE_DAYS)
        } else {
            (FRESH_DAYS, RENEW_BEFORE_DAYS)
        };
        let fresh_until = days_later(now, fresh_days);
        let signed = self
            .sign(
                targets,
                NonZeroU64::MIN.saturating_add(version - 1),
                now,
                fresh_until,
            )
            .await?;
        let staged = tempfile::tempdir_in(self.folder).map_err(file("write", self.folder))?;
        let metadata = staged.path().join("metadata");
        fs::create_dir_all(&metadata).map_err(file("write", &metadata))?;
        signed.write(&metadata).await.map_err(PublishError::sign)?;
        // Once it is stale, no device reads it.
        if fresh_until > Timestamp::now() {
            self.read_back(staged.path()).await?;
        }
        self.publish_metadata(&metadata, version)?;
        self.prune_metadata(version)?;
        let day = |time: Timestamp| time.to_zoned(TimeZone::UTC).date();
        Ok(Renewed {
            fresh_until: day(fresh_until),
            renew_by: day(days_later(fresh_until, -renew_before)),
        })
    }

    /// Reads the signed publication as a device does that trusts the first root.
    async fn read_back(&self, staged: &Path) -> Result<(), PublishError> {
        let roots = self.keys.roots()?;
        for (version, bytes) in &roots {
            let path = staged.join(format!("metadata/{version}.root.json"));
            write_whole(&path, bytes)?;
        }
        let first = roots.into_iter().next().map(|(_, root)| root);
        let (url, root) = (folder_url(staged)?, first.unwrap_or_default());
        let result = read_back(staged, &url, &self.targets(), root).await;
        result.map_err(|error| PublishError::Unreadable(Box::new(error)))
    }

    async fn sign(
        &self,
        targets: Vec<(String, Target)>,
        version: NonZeroU64,
        now: Timestamp,
        fresh_until: Timestamp,
    ) -> Result<tough::editor::signed::SignedRepository, PublishError> {
        let root = self.keys.newest_root_file()?;
        let mut editor = RepositoryEditor::new(&root)
            .await
            .map_err(PublishError::sign)?;
        for (name, target) in targets {
            let name = TargetName::new(name).map_err(PublishError::sign)?;
            editor
                .add_target(name, target)
                .map_err(PublishError::sign)?;
        }
        let list_until = days_later(now, LIST_DAYS);
        editor
            .targets_version(version)
            .map_err(PublishError::sign)?;
        editor
            .targets_expires(list_until)
            .map_err(PublishError::sign)?
            .snapshot_version(version)
            .snapshot_expires(list_until)
            .timestamp_version(version)
            .timestamp_expires(fresh_until);
        editor
            .sign(&self.keys.publishing())
            .await
            .map_err(PublishError::sign)
    }

    /// Moves signed metadata into place: referenced files before those that
    /// refer to them, and last the timestamp, which every reader reads first.
    fn publish_metadata(&self, staged: &Path, version: u64) -> Result<(), PublishError> {
        let folder = self.metadata();
        fs::create_dir_all(&folder).map_err(file("write", &folder))?;
        for (version, bytes) in self.keys.roots()? {
            write_whole(&folder.join(format!("{version}.root.json")), &bytes)?;
        }
        for name in [
            format!("{version}.targets.json"),
            format!("{version}.snapshot.json"),
            "timestamp.json".to_owned(),
        ] {
            let bytes = fs::read(staged.join(&name)).map_err(file("read", staged.join(&name)))?;
            write_whole(&folder.join(&name), &bytes)?;
        }
        Ok(())
    }

    fn prune_metadata(&self, version: u64) -> Result<(), PublishError> {
        let oldest = version.saturating_sub(KEPT_METADATA);
        for path in files_in(&self.metadata())? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let is_old = name
                .split_once('.')
                .filter(|(_, rest)| matches!(*rest, "targets.json" | "snapshot.json"))
                .and_then(|(version, _)| version.parse::<u64>().ok())
                .is_some_and(|version| version < oldest);
            if is_old {
                fs::remove_file(&path).map_err(file("write", &path))?;
            }
        }
        Ok(())
    }

    pub(crate) fn metadata(&self) -> PathBuf {
        self.folder.join("metadata")
    }

    pub(crate) fn targets(&self) -> PathBuf {
        self.folder.join("targets")
    }
}

/// Writes a file atomically.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    disk::write_for_all(path, bytes).map_err(file("write", path))
}

/// The files of a folder; empty if it does not exist.
pub(crate) fn files_in(folder: &Path) -> Result<Vec<PathBuf>, PublishError> {
    disk::files_in(folder).map_err(file("read", folder))
}

fn days_later(time: Timestamp, days: i32) -> Timestamp {
    let moved = time.to_zoned(TimeZone::UTC).checked_add(days.days());
    moved.map_or(time, |time| time.timestamp())
}

fn folder_url(folder: &Path) -> Result<Url, PublishError> {
    let absolute = std::path::absolute(folder).map_err(file("read", folder))?;
    Url::from_directory_path(&absolute)
        .map_err(|()| file("read", folder)(std::io::Error::other("no folder")))
}
