//! Imports that cannot be done at all.

use std::{io, path::PathBuf};

use lotse_core::IdError;

use lotse_pack_model::FilesError;

/// An import that cannot be done; nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// A file or folder cannot be read.
    #[error("cannot read {}", path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file or folder cannot be written.
    #[error("cannot write {}; import again once it can be written", path.display())]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The files of the pack cannot be read.
    #[error(transparent)]
    Pack(#[from] FilesError),
    /// There is no pack to import into.
    #[error("{} has no pack.toml; make the pack with `lotse-pack new` first", .0.display())]
    NoPack(PathBuf),
    /// The pack's `pack.toml` cannot be read.
    #[error("{}/pack.toml cannot be read; `lotse-pack check` tells why", path.display())]
    Manifest {
        /// The pack.
        path: PathBuf,
        /// Why.
        source: toml::de::Error,
    },
    /// The folder of a new pack has a name that no pack may have.
    #[error("the folder of a pack has the name of the pack")]
    Name(#[from] IdError),
    /// Somebody took away one of the two comments around imported entries.
    #[error(
        "{file}: the imported entries of \"{import}\" begin but have no end; put the comment \"{end}\" back after the last of them"
    )]
    OpenBlock {
        /// The file in the pack.
        file: String,
        /// The import.
        import: String,
        /// The comment that is missing.
        end: String,
    },
    /// A source is larger than anything sensible.
    #[error("{what} is larger than {limit} bytes")]
    TooLarge {
        /// What is too large.
        what: String,
        /// The limit in bytes.
        limit: usize,
    },
    /// An address that cannot be asked.
    #[error("\"{0}\" is no address to ask; write https:// and the host")]
    Address(String),
    /// The server did not answer.
    #[error("{url} did not answer; nothing was changed, try again later")]
    Http {
        /// What was asked for.
        url: String,
        /// Why.
        source: reqwest::Error,
    },
    /// The server answered that it will not.
    #[error("{url} answered {status}; is the region written right?")]
    Status {
        /// What was asked for.
        url: String,
        /// The status code.
        status: u16,
    },
    /// An answer that is no JSON.
    #[error("{what} is no JSON")]
    Json {
        /// The answer.
        what: String,
        /// Why.
        source: serde_json::Error,
    },
    /// A region that is not among the answers.
    #[error("there is no region \"{0}\" in the answers")]
    NoRegion(String),
    /// A region without a language.
    #[error("the region \"{0}\" has no language that can be taken over")]
    NoLanguage(String),
    /// A file that is no text.
    #[error("the file has no header line with the column \"{0}\"")]
    NoHeader(&'static str),
    /// A topic that the place does not have.
    #[error("there is no topic \"{topic}\"; the pack knows {known}")]
    Topic {
        /// What was asked for.
        topic: String,
        /// The topics there are.
        known: String,
    },
}
