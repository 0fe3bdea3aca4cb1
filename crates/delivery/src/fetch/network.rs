//! The way to a publisher's files: the network, or a file that was carried here.

use std::fmt;

use bytes::Bytes;
use futures_util::{StreamExt, stream::BoxStream};
use tough::async_trait;
use url::Url;

use super::{FetchError, NetworkError};
use lotse_pack_model::Digest;

/// A question for a file.
#[derive(Debug, Clone)]
pub struct Request {
    /// Which file.
    pub url: Url,
    /// What the server said with the file that we have; then it need not send
    /// the same once more.
    pub known: Option<String>,
    /// Where to begin, when the bytes before are here already.
    pub from: u64,
}

impl Request {
    /// A question for a whole file.
    pub fn new(url: Url) -> Self {
        Self {
            url,
            known: None,
            from: 0,
        }
    }
}

/// The bytes of an answer as they come.
pub type Body = BoxStream<'static, Result<Bytes, NetworkError>>;

/// What a server answers.
pub enum Answer {
    /// The file.
    File {
        /// Its bytes.
        body: Body,
        /// The offset at which they begin; 0 when the server starts over.
        from: u64,
        /// What to ask with the next time.
        known: Option<String>,
    },
    /// The file is as it was.
    Unchanged,
    /// There is no such file.
    Missing,
}

/// The way to a publisher's files.
#[async_trait]
pub trait Network: fmt::Debug + Send + Sync {
    /// Asks for a file.
    async fn get(&self, request: Request) -> Result<Answer, NetworkError>;

    /// Where the files of a publisher are found on this way.
    fn base(&self, _publisher: &str, url: &Url) -> Url {
        url.clone()
    }

    /// Whether an archive can come on this way.
    fn offers(&self, _digest: &Digest) -> bool {
        true
    }

    /// An archive that is at hand without asking anybody.
    fn archive(&self, _digest: &Digest) -> Option<Vec<u8>> {
        None
    }
}

/// Fetches a whole file of at most `limit` bytes.
pub async fn download(network: &dyn Network, url: Url, limit: u64) -> Result<Vec<u8>, FetchError> {
    let shown = url.to_string();
    let Answer::File { mut body, .. } = network.get(Request::new(url)).await? else {
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
