//! The transport for `tough`: metadata comes from the publisher, or from the
//! shelf if it cannot have changed; bundles come from disk, where they were
//! downloaded before.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use tough::{Transport, TransportError, TransportErrorKind, TransportStream, async_trait};
use url::Url;

use super::{Network, NetworkError, Request, ServerResponse, within::within};
use lotse_pack_model::disk::{files_in, write_whole};

/// Maximum size of all metadata that one publisher's update reads, in bytes.
pub(crate) const METADATA_BYTES: u64 = 16 * 1024 * 1024;
/// Maximum size of a root, in bytes. One with two keys has 1,400.
pub(crate) const ROOT_BYTES: u64 = 16 * 1024;
/// Maximum version of a root: all of them are kept.
pub(crate) const ROOTS: u64 = 1_000;
/// Maximum size of a timestamp or snapshot, in bytes.
pub(crate) const SMALL_BYTES: u64 = 64 * 1024;
/// Maximum size of the list of targets, in bytes.
pub(crate) const TARGETS_BYTES: u64 = 8 * 1024 * 1024;
/// Size of the pieces in which a bundle is read, in bytes.
const PIECE: usize = 64 * 1024;
/// The metadata file that every client reads first. All others have their version in their name.
const TIMESTAMP: &str = "timestamp.json";
/// File with the validator that the server sent with the timestamp.
const KNOWN: &str = "timestamp.known";

/// The metadata files of one publisher.
#[derive(Debug, Clone)]
pub(crate) struct PublisherMetadata {
    network: Arc<dyn Network>,
    /// Time limit for each file.
    time: Duration,
    metadata: Url,
    folder: PathBuf,
    /// Downloaded bundles, by URL.
    bundles: Arc<Mutex<BTreeMap<Url, PathBuf>>>,
    /// Metadata that was read and is not verified yet.
    new: Arc<Mutex<New>>,
}

#[derive(Debug, Default)]
struct New {
    lists: BTreeMap<String, Vec<u8>>,
    known: Option<String>,
    /// Names of the files that were read.
    read: BTreeSet<String>,
    /// Their size, in bytes.
    bytes: u64,
}

impl PublisherMetadata {
    pub(crate) fn new(
        network: Arc<dyn Network>,
        time: Duration,
        metadata: Url,
        folder: PathBuf,
    ) -> Self {
        Self {
            network,
            time,
            metadata,
            folder,
            bundles: Arc::default(),
            new: Arc::default(),
        }
    }

    /// Registers the path of a downloaded bundle.
    pub(crate) fn lend(&self, url: Url, path: PathBuf) {
        lock(&self.bundles).insert(url, path);
    }

    /// Stores the received metadata, once verified, and deletes what it replaces.
    pub(crate) fn keep(&self) -> io::Result<()> {
        let new = std::mem::take(&mut *lock(&self.new));
        let timestamp = new.lists.get(TIMESTAMP);
        if timestamp.is_some() {
            // The validator of the old timestamp must never be sent for the new one.
            remove(&self.folder.join(KNOWN))?;
        }
        for (name, bytes) in &new.lists {
            if name != TIMESTAMP {
                write_whole(&self.folder.join(name), bytes)?;
            }
        }
        if let Some(timestamp) = timestamp {
            write_whole(&self.folder.join(TIMESTAMP), timestamp)?;
        }
        if let Some(known) = &new.known {
            write_whole(&self.folder.join(KNOWN), known.as_bytes())?;
        }
        self.forget_older(&new.read)
    }

    /// Deletes metadata that was not read, and so is no longer referred to.
    /// Roots are kept: another device may need all of them.
    fn forget_older(&self, read: &BTreeSet<String>) -> io::Result<()> {
        for path in files_in(&self.folder)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let is_list = matches!(
                kind(&name),
                Some(MetadataKind::Snapshot | MetadataKind::Targets)
            );
            if is_list && !read.contains(&*name) {
                remove(&path)?;
            }
        }
        Ok(())
    }

    async fn list(&self, url: &Url, name: &str) -> Result<Vec<u8>, TransportError> {
        let missing = || TransportError::new(TransportErrorKind::FileNotFound, url);
        // Only these files: delegated roles could go on without end.
        let limit = kind(name).ok_or_else(missing)?.limit();
        if is_versioned(name)
            && let Ok(bytes) = fs::read(self.folder.join(name))
        {
            self.note(url, name, &bytes)?;
            return Ok(bytes);
        }
        let response = within(self.time, url, self.ask(url, name, limit)).await;
        let bytes = match response.map_err(|error| other(url, error))? {
            Metadata::Missing => return Err(missing()),
            Metadata::Unchanged => {
                fs::read(self.folder.join(name)).map_err(|error| other(url, error))?
            }
            Metadata::New { bytes, known } => {
                let mut new = lock(&self.new);
                new.lists.insert(name.to_owned(), bytes.clone());
                if name == TIMESTAMP {
                    new.known = known;
                }
                bytes
            }
        };
        self.note(url, name, &bytes)?;
        Ok(bytes)
    }

    async fn ask(&self, url: &Url, name: &str, limit: u64) -> Result<Metadata, NetworkError> {
        let mut request = Request::new(url.clone());
        if name == TIMESTAMP && self.folder.join(TIMESTAMP).exists() {
            request.known = fs::read_to_string(self.folder.join(KNOWN)).ok();
        }
        Ok(match self.network.get(request).await? {
            ServerResponse::Missing => Metadata::Missing,
            ServerResponse::Unchanged => Metadata::Unchanged,
            ServerResponse::File { body, known, .. } => {
                let bytes = collect(url, body, limit).await?;
                Metadata::New { bytes, known }
            }
        })
    }

    /// Records that a file was read. Fails if there are too many.
    fn note(&self, url: &Url, name: &str, bytes: &[u8]) -> Result<(), TransportError> {
        let mut new = lock(&self.new);
        new.read.insert(name.to_owned());
        new.bytes += bytes.len() as u64;
        if new.bytes > METADATA_BYTES {
            return Err(other(url, too_long(url, METADATA_BYTES)));
        }
        Ok(())
    }
}

#[async_trait]
impl Transport for PublisherMetadata {
    async fn fetch(&self, url: Url) -> Result<TransportStream, TransportError> {
        let bundle = lock(&self.bundles).get(&url).cloned();
        let bytes = match (bundle, url.as_str().strip_prefix(self.metadata.as_str())) {
            (Some(path), _) => return in_pieces(&path).map_err(|error| other(&url, error)),
            (None, Some(name)) => self.list(&url, name).await?,
            (None, None) => {
                return Err(TransportError::new(TransportErrorKind::FileNotFound, &url));
            }
        };
        Ok(Box::pin(stream::once(async { Ok(Bytes::from(bytes)) })))
    }
}

/// A file as a stream, so that it is never in memory twice.
fn in_pieces(path: &Path) -> io::Result<TransportStream> {
    let mut file = fs::File::open(path)?;
    let url = path.display().to_string();
    let next = move || {
        let mut piece = vec![0; PIECE];
        match io::Read::read(&mut file, &mut piece) {
            Ok(0) => None,
            Ok(length) => {
                piece.truncate(length);
                Some(Ok(Bytes::from(piece)))
            }
            Err(error) => Some(Err(TransportError::new_with_cause(
                TransportErrorKind::Other,
                &url,
                error,
            ))),
        }
    };
    Ok(Box::pin(stream::iter(std::iter::from_fn(next))))
}

/// A server's response to a request for metadata.
enum Metadata {
    New {
        bytes: Vec<u8>,
        known: Option<String>,
    },
    Unchanged,
    Missing,
}

/// The metadata files of a publication.
#[derive(Clone, Copy)]
enum MetadataKind {
    Timestamp,
    Root,
    Snapshot,
    Targets,
}

impl MetadataKind {
    /// Maximum size, in bytes.
    fn limit(self) -> u64 {
        match self {
            Self::Timestamp | Self::Snapshot => SMALL_BYTES,
            Self::Root => ROOT_BYTES,
            Self::Targets => TARGETS_BYTES,
        }
    }
}

/// The kind of a metadata file, by its name; `None` if a publication has none of this name.
fn kind(name: &str) -> Option<MetadataKind> {
    if name == TIMESTAMP {
        return Some(MetadataKind::Timestamp);
    }
    let (version, rest) = name.split_once('.').filter(|_| is_versioned(name))?;
    match rest {
        "root.json" if version.parse::<u64>().is_ok_and(|version| version <= ROOTS) => {
            Some(MetadataKind::Root)
        }
        "snapshot.json" => Some(MetadataKind::Snapshot),
        "targets.json" => Some(MetadataKind::Targets),
        _ => None,
    }
}

/// Whether a metadata file of this name never changes. That is also true of a
/// root, but each update looks for a newer one.
fn is_versioned(name: &str) -> bool {
    name.split_once('.').is_some_and(|(version, _)| {
        !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit())
    })
}

async fn collect(
    url: &Url,
    mut body: super::ByteStream,
    limit: u64,
) -> Result<Vec<u8>, NetworkError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = body.next().await {
        bytes.extend_from_slice(&chunk?);
        if bytes.len() as u64 > limit {
            return Err(too_long(url, limit));
        }
    }
    Ok(bytes)
}

fn too_long(url: &Url, limit: u64) -> NetworkError {
    let url = url.to_string();
    NetworkError::TooLong { url, limit }
}

fn other(url: &Url, error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> TransportError {
    TransportError::new_with_cause(TransportErrorKind::Other, url, error)
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
