//! Errors of fetching, in the categories that the person sees.

use std::{io, time::Duration};

use crate::bundle::BundleError;
use lotse_pack_model::Finding;

/// Fetching failed. The previous content is unchanged.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// The publisher's server is unreachable or does not have the file.
    #[error("publisher is unreachable")]
    Unreachable(#[source] NetworkError),
    /// The response was not signed by the publisher or was modified in transit.
    #[error("signature verification failed")]
    Refused(#[source] Box<tough::error::Error>),
    /// The root of trust differs from the one in the directory.
    #[error("the publisher's root does not match the directory")]
    ForeignRoot,
    /// The response is older than one seen before.
    #[error("metadata is older than previously seen metadata")]
    RolledBack(#[source] Box<tough::error::Error>),
    /// The metadata has expired and the publisher has not renewed it.
    #[error("metadata has expired")]
    Stale(#[source] Option<Box<tough::error::Error>>),
    /// The device's clock was set back, so expiry cannot be checked.
    #[error("the device's clock was set back")]
    ClockBehind(#[source] Box<tough::error::Error>),
    /// The disk is full.
    #[error("no space left on device")]
    NoSpace,
    /// Fetched content could not be stored.
    #[error("failed to store fetched content")]
    Keep(#[source] io::Error),
    /// A correctly signed bundle is invalid.
    #[error("invalid bundle")]
    Bundle(#[from] BundleError),
    /// The pack in the bundles is invalid.
    #[error("invalid pack: {0}")]
    Pack(Box<Finding>),
    /// The pack is of a kind that a later version has introduced.
    #[error("\"{pack}\" is of the unknown kind \"{kind}\"")]
    UnknownKind {
        /// The pack.
        pack: String,
        /// Its kind.
        kind: String,
    },
    /// The directory is invalid.
    #[error("invalid directory")]
    Directory(#[source] serde_json::Error),
    /// The root of trust is invalid.
    #[error("invalid root")]
    Root(#[source] serde_json::Error),
    /// The publisher does not offer a pack that the directory lists.
    #[error("publisher does not offer {0}")]
    Missing(String),
}

impl FetchError {
    /// Maps a failed write on the device.
    pub(crate) fn keep(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoSpace,
            _ => Self::Keep(error),
        }
    }
}

impl From<NetworkError> for FetchError {
    fn from(error: NetworkError) -> Self {
        Self::Unreachable(error)
    }
}

impl From<tough::error::Error> for FetchError {
    fn from(error: tough::error::Error) -> Self {
        use tough::error::Error;
        match error {
            Error::Transport { source, .. } if is_of_network(&source) => {
                Self::Unreachable(NetworkError::from_transport(source))
            }
            Error::ExpiredMetadata { .. } => Self::Stale(Some(Box::new(error))),
            Error::OlderMetadata { .. }
            | Error::OlderSnapshotInTimestamp { .. }
            | Error::SnapshotTargetsMetaMissing { .. }
            | Error::SnapshotRoleMissing { .. }
            | Error::SnapshotRoleRollback { .. } => Self::RolledBack(Box::new(error)),
            Error::SystemTimeSteppedBackward { .. } => Self::ClockBehind(Box::new(error)),
            Error::DatastoreCreate { source, .. }
            | Error::DatastoreOpen { source, .. }
            | Error::DatastoreRemove { source, .. }
            | Error::DatastoreInit { source, .. } => Self::keep(source),
            // Everything else means that the response is not acceptable.
            _ => Self::Refused(Box::new(error)),
        }
    }
}

/// Whether the transfer failed; otherwise the response has the wrong length or digest.
fn is_of_network(error: &tough::TransportError) -> bool {
    if error.kind() == tough::TransportErrorKind::FileNotFound {
        return true;
    }
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if error.is::<NetworkError>() {
            return true;
        }
        cause = error.source();
    }
    false
}

/// Why a request failed.
#[derive(Debug, thiserror::Error)]
pub enum NetworkError {
    /// No response, or an incomplete one.
    #[error("no response from {url}")]
    NoAnswer {
        /// The requested URL.
        url: String,
        /// The underlying error.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The server returned an error.
    #[error("{url} returned status {status}")]
    Status {
        /// The requested URL.
        url: String,
        /// The HTTP status.
        status: u16,
    },
    /// The file does not exist.
    #[error("{0} does not exist")]
    Missing(String),
    /// The response exceeds the limit.
    #[error("{url} is longer than {limit} bytes")]
    TooLong {
        /// The requested URL.
        url: String,
        /// The limit in bytes.
        limit: u64,
    },
    /// The request timed out.
    #[error("{url} timed out after {} seconds", limit.as_secs())]
    TooSlow {
        /// The requested URL.
        url: String,
        /// The limit.
        limit: Duration,
    },
}

impl NetworkError {
    pub(crate) fn from_transport(error: tough::TransportError) -> Self {
        let url = error.url().to_owned();
        if error.kind() == tough::TransportErrorKind::FileNotFound {
            return Self::Missing(url);
        }
        Self::NoAnswer {
            url,
            source: Box::new(error),
        }
    }
}
