//! A publisher's publication, as far as its signatures are valid.

use std::{
    collections::BTreeSet,
    fs,
    io::{self, Write},
    path::Path,
    sync::Arc,
};

use futures_util::StreamExt;
use jiff::{Timestamp, ToSpan};
use lotse_core::PackId;
use tough::{ExpirationEnforcement, IntoVec, Limits, RepositoryLoader, TargetName, schema::Target};
use url::Url;

use super::{
    Anchor, DIRECTORY_BYTES, DIRECTORY_FILE, DownloadProgress, FetchError, FolderNetwork, NATIONAL,
    Network, NetworkError, Request, RootId, ServerResponse, Shelf, TimeLimits, root_file_name,
    transport::{PublisherMetadata, ROOT_BYTES, ROOTS, SMALL_BYTES, TARGETS_BYTES},
    within::within,
};
use crate::{bundle::BundleError, bundle::Listed, bundle::file_name};
use lotse_pack_model::{Digest, disk::write_whole};

/// How long a publication counts as fresh without renewal, in days.
pub const FRESH_DAYS: i32 = 90;
/// How long a device accepts the directory without renewal, in days. An attacker on the
/// network can hide the withdrawal of a publisher for that long.
pub const DIRECTORY_FRESH_DAYS: i32 = 14;

const LIMITS: Limits = Limits {
    max_root_size: ROOT_BYTES,
    max_targets_size: TARGETS_BYTES,
    max_timestamp_size: SMALL_BYTES,
    max_snapshot_size: SMALL_BYTES,
    max_root_updates: ROOTS,
};

/// Reads publications.
#[derive(Debug, Clone)]
pub struct PublicationReader {
    /// Where fetched content is kept.
    pub shelf: Shelf,
    /// Access to the publishers.
    pub network: Arc<dyn Network>,
    /// Progress of the download.
    pub progress: DownloadProgress,
    /// Time limits.
    pub time_limits: TimeLimits,
}

/// One publisher's publication.
#[derive(Debug)]
pub struct Publication {
    id: String,
    reader: PublicationReader,
    repository: tough::Repository,
    lists: PublisherMetadata,
    targets: Url,
}

impl PublicationReader {
    /// Fetches and verifies a publisher's metadata. `id` names its folder on
    /// the shelf, `url` is the base URL of the publication.
    pub async fn open(
        &self,
        id: &str,
        url: &Url,
        anchor: &Anchor,
    ) -> Result<Publication, FetchError> {
        let publication = self.load(id, url, anchor).await?;
        let root = serde_json::to_vec(publication.repository.root());
        let path = self.shelf.publisher(id).join("root.json");
        root.map_err(std::io::Error::other)
            .and_then(|root| write_whole(&path, &root))
            .and_then(|()| publication.lists.keep())
            .map_err(FetchError::keep)?;
        Ok(publication)
    }

    /// Verifies the metadata that was last received from a publisher, which must not
    /// have expired.
    pub(crate) async fn open_kept(
        &self,
        id: &str,
        anchor: &Anchor,
    ) -> Result<Publication, FetchError> {
        let folder = self.shelf.publisher(id);
        let url = Url::from_directory_path(&folder)
            .map_err(|()| NetworkError::Missing(folder.display().to_string()))?;
        let reader = Self {
            network: Arc::new(FolderNetwork),
            ..self.clone()
        };
        reader.load(id, &url, anchor).await
    }

    async fn load(&self, id: &str, url: &Url, anchor: &Anchor) -> Result<Publication, FetchError> {
        let folder = self.shelf.publisher(id);
        let base = with_slash(url);
        let (metadata, targets) = (join(&base, "metadata/")?, join(&base, "targets/")?);
        let root = self.root(&folder, &metadata, anchor).await?;
        let seen = folder.join("seen");
        fs::create_dir_all(&seen).map_err(FetchError::keep)?;
        let lists = PublisherMetadata::new(
            Arc::clone(&self.network),
            self.time_limits.file,
            metadata.clone(),
            folder.join("metadata"),
        );
        let has_leeway = id == NATIONAL && self.network.is_carried();
        let repository = RepositoryLoader::new(&root, metadata, targets.clone())
            .transport(lists.clone())
            .datastore(&seen)
            .limits(LIMITS)
            .expiration_enforcement(if has_leeway {
                ExpirationEnforcement::Unsafe
            } else {
                ExpirationEnforcement::Safe
            })
            .load()
            .await?;
        if has_leeway && has_expired(&repository, Timestamp::now()) {
            return Err(FetchError::Stale(None));
        }
        Ok(Publication {
            id: id.to_owned(),
            reader: self.clone(),
            repository,
            lists,
            targets,
        })
    }

    /// The root to start from: the newest one trusted so far, if the anchor led
    /// to it, else the anchor. So a publisher's earlier roots, and attackers with
    /// their keys, are no longer trusted once the directory names a newer one.
    async fn root(
        &self,
        folder: &Path,
        metadata: &Url,
        anchor: &Anchor,
    ) -> Result<Vec<u8>, FetchError> {
        let id = match anchor {
            Anchor::Root(root) => RootId::of(root)?,
            Anchor::Named(id) => *id,
        };
        let kept = fs::read(folder.join("metadata").join(id.file_name()));
        if kept.is_ok_and(|kept| Digest::of(&kept) == id.digest)
            && let Ok(root) = fs::read(folder.join("root.json"))
        {
            return Ok(root);
        }
        let root = match anchor {
            Anchor::Root(root) => root.clone(),
            Anchor::Named(id) => self.named_root(metadata, id).await?,
        };
        if !RootId::of(&root).is_ok_and(|found| found == id) {
            return Err(FetchError::ForeignRoot);
        }
        begin_at(folder, &id, &root).map_err(FetchError::keep)?;
        Ok(root)
    }

    async fn named_root(&self, metadata: &Url, id: &RootId) -> Result<Vec<u8>, FetchError> {
        let url = join(metadata, &id.file_name())?;
        let path = self.shelf.partial(&format!("{}.root.json", id.digest));
        self.download(&url, &path, ROOT_BYTES).await?;
        let root = fs::read(&path).map_err(FetchError::keep)?;
        fs::remove_file(&path).map_err(FetchError::keep)?;
        Ok(root)
    }

    /// Downloads a file of at most `limit` bytes within the time for a file,
    /// resuming an interrupted download.
    async fn download(&self, url: &Url, path: &Path, limit: u64) -> Result<(), FetchError> {
        let time = self.time_limits.file;
        within(time, url, self.download_all(url, path, limit)).await
    }

    async fn download_all(&self, url: &Url, path: &Path, limit: u64) -> Result<(), FetchError> {
        let here = fs::metadata(path).map_or(0, |file| file.len());
        if here > 0 && here == limit {
            return Ok(());
        }
        let request = Request {
            from: if here < limit { here } else { 0 },
            ..Request::new(url.clone())
        };
        let (body, from) = match self.network.get(request).await? {
            ServerResponse::File { body, from, .. } => (body, from),
            ServerResponse::Missing | ServerResponse::Unchanged => {
                return Err(NetworkError::Missing(url.to_string()).into());
            }
        };
        let mut file = open_at(path, from).map_err(FetchError::keep)?;
        self.progress.receive(from);
        self.receive(url, body, &mut file, limit.saturating_sub(from))
            .await
    }

    async fn receive(
        &self,
        url: &Url,
        mut body: super::ByteStream,
        file: &mut fs::File,
        limit: u64,
    ) -> Result<(), FetchError> {
        let mut received = 0;
        while let Some(chunk) = body.next().await {
            let chunk = chunk?;
            received += chunk.len() as u64;
            if received > limit {
                let url = url.to_string();
                return Err(NetworkError::TooLong { url, limit }.into());
            }
            file.write_all(&chunk).map_err(FetchError::keep)?;
            self.progress.receive(chunk.len() as u64);
        }
        Ok(())
    }
}

impl Publication {
    /// When it stops counting as fresh. The directory is renewed more often than
    /// its publisher's packs grow old.
    pub fn fresh_until(&self) -> Timestamp {
        let expires = self.repository.timestamp().signed.expires;
        if self.id == NATIONAL {
            with_leeway(expires)
        } else {
            expires
        }
    }

    /// The newest root, to be named in the directory.
    pub fn root_id(&self) -> Result<RootId, FetchError> {
        let version = self.repository.root().signed.version.get();
        let folder = self.reader.shelf.publisher(&self.id).join("metadata");
        let root = fs::read(folder.join(root_file_name(version)));
        RootId::of(&root.map_err(FetchError::keep)?)
    }

    /// Progress of the download.
    pub fn progress(&self) -> &DownloadProgress {
        &self.reader.progress
    }

    /// Whether it comes from a file and not over the network.
    pub fn is_carried(&self) -> bool {
        self.reader.network.is_carried()
    }

    /// Whether a bundle is on the shelf or can be fetched.
    pub fn offers(&self, listed: &Listed) -> bool {
        let archive = &listed.archive;
        self.reader.network.offers(&archive.tar)
            || self
                .reader
                .shelf
                .archive(&archive.tar, archive.size)
                .is_some()
    }

    /// The bundles of a pack. Fails if one of them is larger than a pack may be.
    pub fn bundles(&self, pack: &PackId) -> Result<Vec<Listed>, FetchError> {
        let start = format!("{pack}.");
        let mut bundles = Vec::new();
        for (name, target) in self.repository.all_targets() {
            if name.raw().starts_with(&start) {
                bundles.extend(Listed::read(name.raw(), target)?);
            }
        }
        bundles.sort_by(|a, b| a.part.cmp(&b.part));
        Ok(bundles)
    }

    /// The file of the directory, if the publication has one.
    pub async fn directory(&self) -> Result<Option<Vec<u8>>, FetchError> {
        self.file_at_most(DIRECTORY_FILE, DIRECTORY_BYTES).await
    }

    /// The packs in the publication.
    pub fn packs(&self) -> Result<BTreeSet<PackId>, FetchError> {
        let mut packs = BTreeSet::new();
        for (name, target) in self.repository.all_targets() {
            packs.extend(Listed::read(name.raw(), target)?.map(|listed| listed.pack));
        }
        Ok(packs)
    }

    /// Number of bytes of a bundle still to download.
    pub fn to_come(&self, listed: &Listed) -> u64 {
        let archive = &listed.archive;
        if self
            .reader
            .shelf
            .archive(&archive.tar, archive.size)
            .is_some()
        {
            return 0;
        }
        self.length(listed)
    }

    /// Length of a bundle, in bytes.
    pub fn length(&self, listed: &Listed) -> u64 {
        let name = TargetName::new(listed.name()).ok();
        let target = name.and_then(|name| self.target(&name));
        target.map_or(0, |target| target.length)
    }

    /// The archive in a bundle: from the shelf, from a parcel, by a patch from
    /// the previous archive, or downloaded. `before` is the archive of this
    /// part on the shelf.
    pub async fn archive(
        &self,
        listed: &Listed,
        before: Option<&Digest>,
    ) -> Result<Vec<u8>, FetchError> {
        let (digest, size) = (listed.archive.tar, listed.archive.size);
        if let Some(archive) = self.reader.shelf.archive(&digest, size) {
            return Ok(archive);
        }
        let carried = self.reader.network.archive(&digest, size);
        let carried = carried.filter(|archive| Digest::of(archive) == digest);
        let archive = match carried {
            Some(archive) => archive,
            None => match self.patched(listed, before).await {
                Some(archive) => archive,
                None => self.whole(listed).await?,
            },
        };
        let kept = self.reader.shelf.clone();
        blocking(move || kept.keep(&digest, &archive).map(|()| archive)).await?
    }

    /// Produces the archive with a patch. The patch needs no signature: its
    /// result is discarded unless it has the signed digest.
    async fn patched(&self, listed: &Listed, before: Option<&Digest>) -> Option<Vec<u8>> {
        let before = *before?;
        let (digest, size) = (listed.archive.tar, listed.archive.size);
        let url = join(&self.targets, &listed.archive.patch_from(&before)?).ok()?;
        let kept = self.reader.shelf.clone();
        if !kept.has(&before) {
            return None;
        }
        let name = format!("{}.patch", digest.short());
        let here = self.reader.shelf.partial(&name);
        let patch = match self.reader.download(&url, &here, size).await {
            Ok(()) => fs::read(&here).ok(),
            Err(error) => {
                tracing::debug!(%error, "no usable patch; downloading the whole bundle");
                None
            }
        };
        let _ = fs::remove_file(&here);
        let patch = patch?;
        blocking(move || kept.patched(&before, &patch, &digest, size))
            .await
            .ok()?
    }

    async fn whole(&self, listed: &Listed) -> Result<Vec<u8>, FetchError> {
        let bundle = self.file(&listed.name()).await?;
        let bundle = bundle.ok_or_else(|| FetchError::Missing(listed.name()))?;
        let archive = crate::bundle::decompress(&bundle, listed.archive.size)?;
        if Digest::of(&archive) == listed.archive.tar {
            Ok(archive)
        } else {
            // The publisher signed two contradictory statements.
            Err(FetchError::Missing(listed.name()))
        }
    }

    /// A small file in the list, verified and kept on the shelf; `None` if it is not listed.
    pub async fn file_at_most(
        &self,
        name: &str,
        limit: u64,
    ) -> Result<Option<Vec<u8>>, FetchError> {
        let Some(target) = self.target(&TargetName::new(name)?) else {
            return Ok(None);
        };
        if target.length > limit {
            return Err(BundleError::TooLarge(name.to_owned()).into());
        }
        let path = self.reader.shelf.publisher(&self.id).join(name);
        let kept = fs::read(&path).ok();
        if let Some(kept) = kept.filter(|kept| matches_digest(target, kept)) {
            return Ok(Some(kept));
        }
        let bytes = self.file(name).await?;
        if let Some(bytes) = &bytes {
            write_whole(&path, bytes).map_err(FetchError::keep)?;
        }
        Ok(bytes)
    }

    fn target(&self, name: &TargetName) -> Option<&Target> {
        let mut targets = self.repository.all_targets();
        targets
            .find(|(other, _)| *other == name)
            .map(|(_, target)| target)
    }

    /// A file in the list, verified; `None` if it is not listed. The caller has
    /// checked its length.
    async fn file(&self, name: &str) -> Result<Option<Vec<u8>>, FetchError> {
        let name = TargetName::new(name)?;
        let Some(target) = self.target(&name) else {
            return Ok(None);
        };
        let missing = || FetchError::Missing(name.raw().to_owned());
        let file = file_name(name.raw(), target).ok_or_else(missing)?;
        let url = join(&self.targets, &file)?;
        let path = self.reader.shelf.partial(&file);
        self.reader.download(&url, &path, target.length).await?;
        self.lists.lend(url, path.clone());
        let verified = self.verified(&name).await;
        // Complete or corrupt, the partial file is no longer needed.
        let _ = fs::remove_file(&path);
        verified.map(Some)
    }

    async fn verified(&self, name: &TargetName) -> Result<Vec<u8>, FetchError> {
        let stream = self.repository.read_target(name).await?;
        let stream = stream.ok_or_else(|| FetchError::Missing(name.raw().to_owned()))?;
        Ok(stream.into_vec().await?)
    }
}

/// Runs CPU-bound work on a blocking thread, so that other publishers' tasks continue.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, FetchError> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| FetchError::keep(io::Error::other(error)))
}

fn matches_digest(target: &Target, bytes: &[u8]) -> bool {
    target.hashes.sha256.as_ref() == Digest::of(bytes).bytes()
}

/// Whether metadata has expired, with the leeway for parcels.
fn has_expired(repository: &tough::Repository, now: Timestamp) -> bool {
    let lists = [
        repository.root().signed.expires,
        repository.snapshot().signed.expires,
        repository.targets().signed.expires,
    ];
    with_leeway(repository.timestamp().signed.expires) < now
        || lists.into_iter().any(|expires| expires < now)
}

fn with_leeway(expires: Timestamp) -> Timestamp {
    let leeway = (FRESH_DAYS - DIRECTORY_FRESH_DAYS) * 24;
    expires.checked_add(leeway.hours()).unwrap_or(expires)
}

/// Starts at another root. Lists received under the old one are deleted; the
/// versions seen stay, because they count only if the new root's keys signed them.
fn begin_at(folder: &Path, id: &RootId, root: &[u8]) -> std::io::Result<()> {
    let metadata = folder.join("metadata");
    if metadata.exists() {
        fs::remove_dir_all(&metadata)?;
    }
    write_whole(&folder.join("root.json"), root)?;
    // Last: it says that this root is the one to start from.
    write_whole(&metadata.join(id.file_name()), root)
}

/// Opens a file to resume at `from`; 0 truncates it.
fn open_at(path: &Path, from: u64) -> std::io::Result<fs::File> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::OpenOptions::new()
        .create(true)
        .write(true)
        .truncate(false)
        .open(path)?;
    file.set_len(from)?;
    std::io::Seek::seek(&mut file, std::io::SeekFrom::End(0))?;
    Ok(file)
}

fn with_slash(url: &Url) -> Url {
    let mut url = url.clone();
    if !url.path().ends_with('/') {
        url.set_path(&format!("{}/", url.path()));
    }
    url
}

fn join(base: &Url, path: &str) -> Result<Url, FetchError> {
    base.join(path)
        .map_err(|_| NetworkError::Missing(format!("{base}{path}")).into())
}
