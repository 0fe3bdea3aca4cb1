//! Why something could not be fetched, as the person must be told.

use std::io;

use crate::bundle::BundleError;
use lotse_pack_model::Finding;

/// Why something could not be fetched. What was there before is still there.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// The publisher's server cannot be reached, or does not have the file.
    #[error("the publisher cannot be reached")]
    Unreachable(#[source] NetworkError),
    /// What came was not signed by the publisher, or was changed on its way.
    #[error("what came is not what the publisher signed")]
    Refused(#[source] Box<tough::error::Error>),
    /// The root of trust is not the one that the directory names.
    #[error("the publisher's root is not the one that the directory names")]
    ForeignRoot,
    /// What came is older than what was seen before.
    #[error("what came is older than what was seen before")]
    RolledBack(#[source] Box<tough::error::Error>),
    /// What came has expired; nobody has vouched for it since.
    #[error("what came has expired")]
    Stale(#[source] Box<tough::error::Error>),
    /// The clock of the device was set back, so nothing can be said of expiry.
    #[error("the clock of the device was set back")]
    ClockBehind(#[source] Box<tough::error::Error>),
    /// There is no room left on the device.
    #[error("no room is left on the device")]
    NoSpace,
    /// The device could not keep what came.
    #[error("what came could not be kept on the device")]
    Keep(#[source] io::Error),
    /// A bundle cannot be read though it is what the publisher signed.
    #[error("a bundle cannot be read")]
    Bundle(#[from] BundleError),
    /// The pack in the bundles makes no sense.
    #[error("the pack cannot be used: {0}")]
    Pack(Box<Finding>),
    /// The directory cannot be read.
    #[error("the directory cannot be read")]
    Directory(#[source] serde_json::Error),
    /// The publisher does not offer what the directory promises.
    #[error("the publisher does not offer {0}")]
    Missing(String),
}

impl FetchError {
    /// A failure to write on the device.
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
            Error::ExpiredMetadata { .. } => Self::Stale(Box::new(error)),
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
            // Whatever else can be wrong is wrong with what came.
            _ => Self::Refused(Box::new(error)),
        }
    }
}

/// Whether nothing came; else what came has the wrong length or digest.
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

/// Why nothing came.
#[derive(Debug, thiserror::Error)]
pub enum NetworkError {
    /// No answer, or it broke off.
    #[error("{url} does not answer")]
    NoAnswer {
        /// What was asked for.
        url: String,
        /// Why.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The server refuses.
    #[error("{url} answers with status {status}")]
    Status {
        /// What was asked for.
        url: String,
        /// The status of HTTP.
        status: u16,
    },
    /// The file is not there.
    #[error("{0} is not there")]
    Missing(String),
    /// More came than there may be.
    #[error("{url} is longer than {limit} bytes")]
    TooLong {
        /// What was asked for.
        url: String,
        /// The limit in bytes.
        limit: u64,
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
