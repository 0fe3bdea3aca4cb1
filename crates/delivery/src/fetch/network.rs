//! Access to a publisher's files: over the network or from a parcel.

use std::fmt;

use bytes::Bytes;
use futures_util::{StreamExt, stream::BoxStream};
use tough::async_trait;
use url::Url;

use super::{FetchError, NetworkError, TimeLimits, within::within};
use lotse_pack_model::Digest;

/// A request for a file.
#[derive(Debug, Clone)]
pub struct Request {
    /// URL of the file.
    pub url: Url,
    /// Validator that the server sent with our copy; if it still matches, the
    /// server does not send the file again.
    pub known: Option<String>,
    /// Offset to start at, if the bytes before it are already here.
    pub from: u64,
}

impl Request {
    /// A request for a whole file.
    pub fn new(url: Url) -> Self {
        Self {
            url,
            known: None,
            from: 0,
        }
    }
}

/// The bytes of a response, as they arrive.
pub type ByteStream = BoxStream<'static, Result<Bytes, NetworkError>>;

/// A server's response.
pub enum ServerResponse {
    /// The file.
    File {
        /// Its bytes.
        body: ByteStream,
        /// The offset of the first byte; 0 when the server starts over.
        from: u64,
        /// Validator for the next request.
        known: Option<String>,
    },
    /// The file has not changed.
    Unchanged,
    /// The file does not exist.
    Missing,
}

/// Access to publishers' files.
#[async_trait]
pub trait Network: fmt::Debug + Send + Sync {
    /// Requests a file.
    async fn get(&self, request: Request) -> Result<ServerResponse, NetworkError>;

    /// Whether the files were carried here, from a device that fetched them earlier.
    fn is_carried(&self) -> bool {
        false
    }

    /// The base URL for a publisher's files.
    fn base(&self, _publisher: &str, url: &Url) -> Url {
        url.clone()
    }

    /// Whether an archive can be fetched this way.
    fn offers(&self, _digest: &Digest) -> bool {
        true
    }

    /// An archive of at most `size` bytes that is available without a request.
    fn archive(&self, _digest: &Digest, _size: u64) -> Option<Vec<u8>> {
        None
    }
}

/// Downloads a whole file of at most `limit` bytes, within the time for a file.
pub async fn download(network: &dyn Network, url: Url, limit: u64) -> Result<Vec<u8>, FetchError> {
    let time = TimeLimits::default().file;
    within(time, url.clone(), receive(network, url, limit)).await
}

async fn receive(network: &dyn Network, url: Url, limit: u64) -> Result<Vec<u8>, FetchError> {
    let shown = url.to_string();
    let ServerResponse::File { mut body, .. } = network.get(Request::new(url)).await? else {
        return Err(NetworkError::Missing(shown).into());
    };
    let mut bytes = Vec::new();
    while let Some(chunk) = body.next().await {
        bytes.extend_from_slice(&chunk?);
        if bytes.len() as u64 > limit {
            return Err(NetworkError::TooLong { url: shown, limit }.into());
        }
    }
    Ok(bytes)
}
