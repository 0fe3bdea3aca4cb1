//! The transport for `tough`: metadata comes from the publisher, or from the
//! shelf if it cannot have changed; bundles come from disk, where they were
//! downloaded before.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use tough::{Transport, TransportError, TransportErrorKind, TransportStream, async_trait};
use url::Url;

use super::{Network, NetworkError, Request, ServerResponse};
use lotse_pack_model::disk::{files_in, write_whole};

/// Maximum size of a metadata file, in bytes.
const MOST_BYTES: u64 = 8 * 1024 * 1024;
/// The metadata file that every client reads first. All others have their version in their name.
const TIMESTAMP: &str = "timestamp.json";
/// File with the validator that the server sent with the timestamp.
const KNOWN: &str = "timestamp.known";

/// The metadata files of one publisher.
#[derive(Debug, Clone)]
pub(crate) struct PublisherMetadata {
    network: Arc<dyn Network>,
    metadata: Url,
    folder: PathBuf,
    /// Downloaded bundles, by URL.
    bundles: Arc<Mutex<BTreeMap<Url, PathBuf>>>,
    /// Received metadata that is not verified yet.
    new: Arc<Mutex<New>>,
}

#[derive(Debug, Default)]
struct New {
    lists: BTreeMap<String, Vec<u8>>,
    known: Option<String>,
}

impl PublisherMetadata {
    pub(crate) fn new(network: Arc<dyn Network>, metadata: Url, folder: PathBuf) -> Self {
        Self {
            network,
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

    /// Stores the received metadata, once verified.
    pub(crate) fn keep(&self) -> io::Result<()> {
        let new = std::mem::take(&mut *lock(&self.new));
        let Some(timestamp) = new.lists.get(TIMESTAMP) else {
            return Ok(());
        };
        // The validator of the old timestamp must never be sent for the new one.
        remove(&self.folder.join(KNOWN))?;
        for (name, bytes) in &new.lists {
            if name != TIMESTAMP {
                write_whole(&self.folder.join(name), bytes)?;
            }
        }
        write_whole(&self.folder.join(TIMESTAMP), timestamp)?;
        if let Some(known) = &new.known {
            write_whole(&self.folder.join(KNOWN), known.as_bytes())?;
        }
        self.forget_older(timestamp)
    }

    /// Deletes metadata that the timestamp no longer refers to; roots are kept.
    fn forget_older(&self, timestamp: &[u8]) -> io::Result<()> {
        let version = serde_json::from_slice::<serde_json::Value>(timestamp).ok();
        let version = version
            .as_ref()
            .and_then(|list| list.pointer("/signed/meta/snapshot.json/version")?.as_u64());
        let Some(version) = version else {
            return Ok(());
        };
        for path in files_in(&self.folder)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let is_old = name.split_once('.').is_some_and(|(number, rest)| {
                rest == "snapshot.json" && number.parse::<u64>().is_ok_and(|n| n < version)
            });
            if is_old {
                remove(&path)?;
            }
        }
        Ok(())
    }

    async fn list(&self, url: &Url, name: &str) -> Result<Vec<u8>, TransportError> {
        if is_versioned(name)
            && let Ok(bytes) = fs::read(self.folder.join(name))
        {
            return Ok(bytes);
        }
        let mut request = Request::new(url.clone());
        if name == TIMESTAMP && self.folder.join(TIMESTAMP).exists() {
            request.known = fs::read_to_string(self.folder.join(KNOWN)).ok();
        }
        let answer = self.network.get(request).await;
        match answer.map_err(|error| other(url, error))? {
            ServerResponse::Missing => {
                Err(TransportError::new(TransportErrorKind::FileNotFound, url))
            }
            ServerResponse::Unchanged => {
                fs::read(self.folder.join(name)).map_err(|error| other(url, error))
            }
            ServerResponse::File { body, known, .. } => {
                let bytes = collect(url, body).await?;
                let mut new = lock(&self.new);
                new.lists.insert(name.to_owned(), bytes.clone());
                if name == TIMESTAMP {
                    new.known = known;
                }
                Ok(bytes)
            }
        }
    }
}

#[async_trait]
impl Transport for PublisherMetadata {
    async fn fetch(&self, url: Url) -> Result<TransportStream, TransportError> {
        let bundle = lock(&self.bundles).get(&url).cloned();
        let bytes = match (bundle, url.as_str().strip_prefix(self.metadata.as_str())) {
            (Some(path), _) => fs::read(path).map_err(|error| other(&url, error))?,
            (None, Some(name)) => self.list(&url, name).await?,
            (None, None) => {
                return Err(TransportError::new(TransportErrorKind::FileNotFound, &url));
            }
        };
        Ok(Box::pin(stream::once(async { Ok(Bytes::from(bytes)) })))
    }
}

/// Whether a metadata file of this name never changes. That is also true of a
/// root, but each update looks for a newer one.
fn is_versioned(name: &str) -> bool {
    name.split_once('.').is_some_and(|(version, _)| {
        !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit())
    })
}

async fn collect(url: &Url, mut body: super::ByteStream) -> Result<Vec<u8>, TransportError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = body.next().await {
        bytes.extend_from_slice(&chunk.map_err(|error| other(url, error))?);
        if bytes.len() as u64 > MOST_BYTES {
            let error = NetworkError::TooLong {
                url: url.to_string(),
                limit: MOST_BYTES,
            };
            return Err(other(url, error));
        }
    }
    Ok(bytes)
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
