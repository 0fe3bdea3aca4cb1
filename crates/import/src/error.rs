//! Errors that make an import fail as a whole.

use std::{io, path::PathBuf};

use lotse_core::IdError;

use lotse_pack_model::FilesError;

/// The import failed; nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// A file or folder cannot be read.
    #[error("cannot read {}", path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// A file or folder cannot be written.
    #[error("cannot write {}; fix this and import again", path.display())]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// The files of the pack cannot be read.
    #[error(transparent)]
    Pack(#[from] FilesError),
    /// The folder is not a pack.
    #[error("{} has no pack.toml; create the pack with `lotse-pack new` first", .0.display())]
    NoPack(PathBuf),
    /// `pack.toml` is invalid.
    #[error("{}/pack.toml is invalid; run `lotse-pack check`", path.display())]
    Manifest {
        /// The pack.
        path: PathBuf,
        /// The cause.
        source: toml::de::Error,
    },
    /// The name of the folder is not a valid id of a pack.
    #[error("the name of the folder is not a valid id of a pack")]
    Name(#[from] IdError),
    /// One of the two comments around imported entries was removed.
    #[error(
        "{file}: the imported entries of \"{import}\" have no end; restore the comment \"{end}\" after the last of them"
    )]
    OpenBlock {
        /// The file.
        file: String,
        /// The import.
        import: String,
        /// The missing comment.
        end: String,
    },
    /// A source exceeds the size limit.
    #[error("{what} is larger than {limit} bytes")]
    TooLarge {
        /// The source.
        what: String,
        /// The limit, in bytes.
        limit: usize,
    },
    /// An invalid URL of a server.
    #[error("\"{0}\" is not the URL of a server; write https:// and the host")]
    Address(String),
    /// The request failed.
    #[error("no response from {url}; nothing was changed, try again later")]
    Http {
        /// The requested URL.
        url: String,
        /// The cause.
        source: reqwest::Error,
    },
    /// The server returned an error status.
    #[error("{url} returned status {status}; is the name of the region correct?")]
    Status {
        /// The requested URL.
        url: String,
        /// The HTTP status.
        status: u16,
    },
    /// A response is not JSON.
    #[error("{what} is not JSON")]
    Json {
        /// The response.
        what: String,
        /// The cause.
        source: serde_json::Error,
    },
    /// The region does not exist.
    #[error("region \"{0}\" not found")]
    NoRegion(String),
    /// The region has no usable language.
    #[error("the region \"{0}\" has no language that can be imported")]
    NoLanguage(String),
    /// The file has no usable header.
    #[error(
        "no line has the column \"{column}\"; line {line} begins with {found}. Write the names of the columns into the first line, with a semicolon between them"
    )]
    NoHeader {
        /// The column that a header must have.
        column: &'static str,
        /// The first line that is not empty.
        line: u64,
        /// What is in it.
        found: String,
    },
    /// The quotation marks around the cells of a table do not match.
    #[error(
        "line {line}: the quotation mark that opens here {fault}. Close the cell with the same sign (\"), and double it inside a cell (\"\"); nothing was changed"
    )]
    Quotes {
        /// The line on which the quotation mark opens.
        line: u64,
        /// What is wrong with it.
        fault: &'static str,
    },
    /// The topic does not exist in the place.
    #[error("unknown topic \"{topic}\"; known topics: {known}")]
    Topic {
        /// The requested topic.
        topic: String,
        /// The known topics.
        known: String,
    },
}
