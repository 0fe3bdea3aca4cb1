//! Errors of publishing. The published files are unchanged.

use std::{io, path::PathBuf};

use lotse_delivery::{bundle::BundleError, fetch::FetchError};
use lotse_pack_model::{EntryError, Finding, PlaceError, Version};

/// Publishing failed. What was published before is unchanged.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The pack cannot be read.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// The check found errors.
    #[error("{} errors in the pack; nothing was published:\n{}", .0.len(), lines(.0))]
    Check(Vec<Finding>),
    /// The folder contains files that would not be published.
    #[error("{} files in the folder cannot be published:\n{}", .0.len(), lines(.0))]
    Unread(Vec<Finding>),
    /// A device would refuse what was about to be published.
    #[error(
        "a device could not read the new publication, so it was not published; please report this as a bug of lotse-pack"
    )]
    Unreadable(#[source] Box<PublishError>),
    /// A device would refuse the publication.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// An entry is invalid.
    #[error(transparent)]
    Entry(#[from] EntryError),
    /// A bundle could not be built or read.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// A file could not be read or written.
    #[error("cannot {doing} {}", path.display())]
    File {
        /// The failed action: `read`, `write`.
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// The folder already has keys.
    #[error("{} already contains keys; nothing was changed. To replace them: lotse-pack keys rotate", .0.display())]
    KeysExist(PathBuf),
    /// The folder has no keys.
    #[error("{} contains no keys ({missing} is missing). Create them with: lotse-pack keys init", folder.display())]
    NoKeys {
        /// The folder of the keys.
        folder: PathBuf,
        /// The missing file.
        missing: String,
    },
    /// The root key is not in its folder.
    #[error("{} is missing, but is required to replace keys. Put it back temporarily, or say where it is with --root-keys", .0.display())]
    NoRootKey(PathBuf),
    /// The root key needs a passphrase.
    #[error("{} is encrypted; its passphrase is required", .0.display())]
    NoPassphrase(PathBuf),
    /// The passphrase is wrong, or the file is damaged.
    #[error("the passphrase does not open {}", .0.display())]
    WrongPassphrase(PathBuf),
    /// The passphrase is too short.
    #[error("a passphrase has at least {min} characters")]
    ShortPassphrase {
        /// Minimum length, in characters.
        min: usize,
    },
    /// A key could not be generated.
    #[error("failed to generate a key")]
    MakeKey,
    /// The published files were signed by someone else, or modified.
    #[error("the publication in {} was not signed with these keys, or was modified since. Use the right keys, or publish to an empty folder", folder.display())]
    Foreign {
        /// The folder.
        folder: PathBuf,
        /// The verification error.
        source: Box<tough::error::Error>,
    },
    /// The keys were rotated since; these are the previous ones.
    #[error(
        "these keys are older than the published ones (root version {ours}, published {published}). Use the newest copy of the keys"
    )]
    OldKeys {
        /// The newest root version of these keys.
        ours: u64,
        /// The published root version.
        published: u64,
    },
    /// Nothing has been published there.
    #[error("no publication in {}", .0.display())]
    NothingThere(PathBuf),
    /// Signing failed.
    #[error("failed to sign metadata")]
    Sign(#[source] Box<tough::error::Error>),
    /// The version is lower than the published one.
    #[error("pack.toml has version {ours}, but {published} is already published")]
    OldVersion {
        /// The version of the folder.
        ours: Version,
        /// The published one.
        published: Version,
    },
    /// `pack.toml` is invalid.
    #[error("invalid pack.toml: {0}")]
    Manifest(String),
    /// An edit of the directory is inconsistent.
    #[error("{0}")]
    Directory(String),
}

impl PublishError {
    pub(crate) fn sign(error: tough::error::Error) -> Self {
        Self::Sign(Box::new(error))
    }
}

/// Adds the path to an I/O error.
pub(crate) fn file(
    doing: &'static str,
    path: impl Into<PathBuf>,
) -> impl FnOnce(io::Error) -> PublishError {
    let path = path.into();
    move |source| PublishError::File {
        doing,
        path,
        source,
    }
}

fn lines(findings: &[Finding]) -> String {
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    lines.join("\n")
}
