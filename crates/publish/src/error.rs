//! Why something could not be published. Nothing that readers see has changed then.

use std::{io, path::PathBuf};

use lotse_delivery::bundle::BundleError;
use lotse_pack_model::{EntryError, Finding, PlaceError, Version};

/// Why something could not be published. What was published before is as it was.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The pack cannot be read.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// The check finds errors.
    #[error("{} errors in the pack; nothing was published:\n{}", .0.len(), lines(.0))]
    Check(Vec<Finding>),
    /// An entry makes no sense.
    #[error(transparent)]
    Entry(#[from] EntryError),
    /// A bundle could not be made or read.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// A file could not be read or written.
    #[error("cannot {doing} {}", path.display())]
    File {
        /// What was to be done: `read`, `write`.
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// There are keys already.
    #[error("{} holds keys already; nothing was changed. To exchange them: lotse-pack keys rotate", .0.display())]
    KeysExist(PathBuf),
    /// There are no keys.
    #[error("{} holds no keys ({missing} is missing). Make them with: lotse-pack keys init", folder.display())]
    NoKeys {
        /// Where they were looked for.
        folder: PathBuf,
        /// The file that is missing.
        missing: String,
    },
    /// A key could not be made.
    #[error("no key could be made")]
    MakeKey,
    /// What lies in the folder was signed by somebody else, or has been changed.
    #[error("what is published in {} was not signed with these keys, or was changed since. Take the right keys, or publish into an empty folder", folder.display())]
    Foreign {
        /// The folder.
        folder: PathBuf,
        /// What the check of the signatures says.
        source: Box<tough::error::Error>,
    },
    /// The keys were exchanged since, and these are the ones from before.
    #[error(
        "these keys are older than what is published (root version {ours}, published is {published}). Take the newest copy of the keys"
    )]
    OldKeys {
        /// The newest root that the keys know.
        ours: u64,
        /// The root of what is published.
        published: u64,
    },
    /// Nothing was published there yet.
    #[error("nothing is published in {}", .0.display())]
    NothingThere(PathBuf),
    /// Something could not be signed.
    #[error("the metadata could not be signed")]
    Sign(#[source] Box<tough::error::Error>),
    /// The version is lower than the one that is published.
    #[error("pack.toml says version {ours}, but {published} is published already")]
    OldVersion {
        /// The version of the folder.
        ours: Version,
        /// The published one.
        published: Version,
    },
    /// `pack.toml` could not be changed.
    #[error("pack.toml cannot be read: {0}")]
    Manifest(String),
    /// What the directory is told does not fit together.
    #[error("{0}")]
    Directory(String),
}

impl PublishError {
    pub(crate) fn sign(error: tough::error::Error) -> Self {
        Self::Sign(Box::new(error))
    }
}

/// Names the file that could not be read or written.
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
