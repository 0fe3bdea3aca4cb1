//! Errors that make an import fail as a whole.

use std::{io, path::PathBuf};

use lotse_core::{EntryKind, IdError};
use lotse_i18n::Language;

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
    /// The input is not what the importer reads. Nothing is known about what the
    /// source holds, so nothing may be removed.
    #[error("{what}: {why}; nothing was changed")]
    NotASource {
        /// The input.
        what: String,
        /// Why it is not a source.
        why: NoSource,
    },
    /// Most entries of the last import are no longer in the source.
    #[error(
        "{gone} of the {before} {kind}s imported before are no longer in the source; nothing was changed. If they are really gone, import again with --force"
    )]
    FarFewer {
        /// The kind of entries.
        kind: EntryKind,
        /// The number of entries before that are not over yet.
        before: usize,
        /// The number of those that are gone.
        gone: usize,
    },
    /// Most texts in a language are no longer in the source, although their
    /// entries are.
    #[error(
        "{gone} of the {before} {kind} texts in \"{language}\" imported before are no longer in the source; nothing was changed. If they are really gone, import again with --force"
    )]
    FarFewerTexts {
        /// The kind of entries.
        kind: EntryKind,
        /// The language.
        language: Language,
        /// The number of texts before.
        before: usize,
        /// The number of those that are gone.
        gone: usize,
    },
    /// It is unclear which earlier import the source continues.
    #[error(
        "\"{source_name}\" may be the source of {} or a new one; nothing was changed. Give its name with --name: \"{example}\" replaces that import, any other name starts a new one",
        imports.join(", ")
    )]
    WhichSource {
        /// The name of the source or of its file.
        source_name: String,
        /// The imports in question.
        imports: Vec<String>,
        /// The name of the first of them.
        example: String,
    },
    /// A source exceeds the size limit.
    #[error("{what} is larger than {limit} bytes; nothing was changed")]
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
    /// A response does not have the documented format.
    #[error("{what} does not have the expected format; nothing was changed")]
    Form {
        /// The response.
        what: String,
        /// The field or the line, and what is wrong with it.
        source: serde_json::Error,
    },
    /// A server answered with an error.
    #[error(
        "{url} returned status {status}; nothing was changed. Try again later: with --save, what was answered before is not requested again"
    )]
    Answer {
        /// The requested URL.
        url: String,
        /// The HTTP status.
        status: u16,
    },
    /// A response contains an id that cannot be requested.
    #[error("{what} has an invalid id {id}; nothing was changed")]
    AnswerId {
        /// The response.
        what: String,
        /// The id, shortened.
        id: String,
    },
    /// A saved response is missing.
    #[error("{} is missing; fetch it again with --save. Nothing was changed", .0.display())]
    Unsaved(PathBuf),
    /// The client's id has characters that cannot be sent in a request.
    #[error("the id of the client has characters that cannot be sent; copy it again")]
    ClientId,
    /// No step names the service that it is about.
    #[error(
        "no step of the pack and of those beneath it has a LeiKa key, so there is nothing to look for; is the pack of the country beside it?"
    )]
    NoLeika,
    /// A text is not a postcode.
    #[error("\"{0}\" is not a postcode of Germany")]
    NoPostcode(String),
    /// There is no postcode to look for.
    #[error("pack.toml has no postcodes; name one with --postcode")]
    NoPostcodes,
    /// No place has the postcode.
    #[error("no place with the postcode {0} found; nothing was changed")]
    UnknownPostcode(String),
    /// A file with entries that people may have edited cannot be read.
    #[error("contacts.toml cannot be read: {why}. Correct it; nothing was changed")]
    EditedEntry {
        /// What is wrong.
        why: String,
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

/// Why an input cannot be read as a source.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoSource {
    /// It is empty.
    #[error("it is empty")]
    Empty,
    /// It is not a calendar.
    #[error(
        "it is not a calendar: there is no BEGIN:VCALENDAR in it. Was it a page that asks for a password?"
    )]
    NoCalendar,
    /// Its end is missing.
    #[error("it is cut off: its last component has no end. Download it again")]
    CutOff,
    /// It holds no events, but other components.
    #[error("it has no events, but {count} × {kind}")]
    NoEvents {
        /// What it holds instead.
        kind: String,
        /// How many of these.
        count: usize,
    },
    /// It holds more than can be read.
    #[error("it has more than {0} entries")]
    TooMany(usize),
    /// It has a header and no rows.
    #[error("it has no rows below the header")]
    NoRows,
    /// Its encoding is not known for certain.
    #[error("its encoding is unclear{0}. Save it as UTF-8")]
    Encoding(String),
    /// Its text was damaged before.
    #[error("line {line}: {shown} is text in a wrong encoding. Export it again, as UTF-8")]
    Damaged {
        /// The line.
        line: usize,
        /// Its text.
        shown: String,
    },
    /// A response is an error or of another form.
    #[error("it is not a list of records. Is it an error message of the server?")]
    NoList,
    /// A file is missing.
    #[error("it is missing, although there are {0} in another language")]
    Missing(String),
}

impl ImportError {
    /// Whether the source is the reason, rather than the pack or the system.
    pub fn is_of_source(&self) -> bool {
        !matches!(
            self,
            Self::Write { .. }
                | Self::Pack(_)
                | Self::NoPack(_)
                | Self::Manifest { .. }
                | Self::Name(_)
                | Self::OpenBlock { .. }
                | Self::ClientId
                | Self::EditedEntry { .. }
                | Self::NoLeika
                | Self::NoPostcode(_)
                | Self::NoPostcodes
        )
    }
}
