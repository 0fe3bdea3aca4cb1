//! Asks the search service, or a folder with its saved answers.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

use lotse_pack_model::disk;
use reqwest::{
    Client,
    header::{HeaderMap, HeaderName, HeaderValue},
};
use serde::de::DeserializeOwned;
use url::Url;

use super::super::{ImportError, error::NoSource, http, loss::shown, source_file::read_source};

/// Maximum size of an answer, in bytes.
const ANSWER_BYTES: usize = 8 * 1024 * 1024;
/// The header in which a client names itself, if it has registered.
const CLIENT_ID: HeaderName = HeaderName::from_static("pvog-sud-api-client-id");

/// How to query the server.
#[derive(Debug, Clone)]
pub struct PvogServer {
    /// Its URL, such as `https://pvog.fitko.net/suchdienst/api`.
    pub url: String,
    /// The id that FITKO gave the person.
    pub client_id: Option<String>,
    /// The folder that keeps the answers. What is in it is not requested again, so an
    /// interrupted import goes on where it stopped.
    pub save: Option<PathBuf>,
    /// Timeout of a request.
    pub patience: Duration,
    /// Time between two requests.
    pub pause: Duration,
}

impl PvogServer {
    /// A server, asked with patience and pauses.
    pub fn new(url: &str) -> Self {
        Self {
            url: url.to_owned(),
            client_id: None,
            save: None,
            patience: Duration::from_secs(30),
            pause: Duration::from_millis(250),
        }
    }
}

/// Source of the answers.
pub(super) enum Asking {
    /// A folder with saved answers.
    Folder(PathBuf),
    /// The server.
    Server(ServerAsking),
}

/// The server, with a connection.
pub(super) struct ServerAsking {
    client: Client,
    base: Url,
    save: Option<PathBuf>,
    pause: Duration,
}

impl Asking {
    pub(super) fn server(server: &PvogServer) -> Result<Self, ImportError> {
        ServerAsking::new(server).map(Self::Server)
    }

    /// Sends a query. `none` is the answer for status 404.
    pub(super) async fn ask<T: DeserializeOwned>(
        &self,
        path: &str,
        none: Option<&str>,
    ) -> Result<T, ImportError> {
        match self {
            Self::Folder(folder) => {
                let file = folder.join(file_name(path));
                match saved(&file)? {
                    Some(bytes) => read(&file.display().to_string(), &bytes),
                    None => Err(ImportError::Unsaved(file)),
                }
            }
            Self::Server(server) => server.ask(path, none).await,
        }
    }
}

impl ServerAsking {
    fn new(server: &PvogServer) -> Result<Self, ImportError> {
        let address = || ImportError::Address(server.url.clone());
        let base = http::server_url(&format!("{}/", server.url.trim_end_matches('/')));
        let base = base.ok_or_else(address)?;
        let mut headers = HeaderMap::new();
        if let Some(id) = &server.client_id {
            let id = HeaderValue::from_str(id).map_err(|_| ImportError::ClientId)?;
            headers.insert(CLIENT_ID, id);
        }
        let client = Client::builder()
            .user_agent(http::USER_AGENT)
            .default_headers(headers)
            .timeout(server.patience)
            .build()
            .map_err(|source| ImportError::Http {
                url: base.to_string(),
                source,
            })?;
        if let Some(folder) = &server.save {
            fs::create_dir_all(folder).map_err(|source| ImportError::Write {
                path: folder.clone(),
                source,
            })?;
        }
        Ok(Self {
            client,
            base,
            save: server.save.clone(),
            pause: server.pause,
        })
    }

    /// The answer, saved or requested. Only what can be read is saved: the next attempt
    /// asks again for the rest.
    async fn ask<T: DeserializeOwned>(
        &self,
        path: &str,
        none: Option<&str>,
    ) -> Result<T, ImportError> {
        let file = self
            .save
            .as_ref()
            .map(|folder| folder.join(file_name(path)));
        let Some(file) = file else {
            let (url, bytes) = self.request(path, none).await?;
            return read(url.as_str(), &bytes);
        };
        if let Some(bytes) = saved(&file)? {
            return read(&file.display().to_string(), &bytes);
        }
        let (url, bytes) = self.request(path, none).await?;
        let answer = read(url.as_str(), &bytes)?;
        disk::write_for_all(&file, &bytes)
            .map_err(|source| ImportError::Write { path: file, source })?;
        Ok(answer)
    }

    async fn request(&self, path: &str, none: Option<&str>) -> Result<(Url, Vec<u8>), ImportError> {
        tokio::time::sleep(self.pause).await;
        let url = self
            .base
            .join(path)
            .map_err(|_| ImportError::Address(path.to_owned()))?;
        match (http::get(&self.client, &url, ANSWER_BYTES).await, none) {
            (Err(ImportError::Status { status: 404, .. }), Some(none)) => {
                Ok((url, none.as_bytes().to_vec()))
            }
            (Err(ImportError::Status { url, status }), _) => {
                Err(ImportError::Answer { url, status })
            }
            (bytes, _) => Ok((url, bytes?)),
        }
    }
}

/// A saved answer, if there is one.
fn saved(path: &Path) -> Result<Option<Vec<u8>>, ImportError> {
    match read_source(path) {
        Ok(bytes) if bytes.len() > ANSWER_BYTES => Err(ImportError::TooLarge {
            what: path.display().to_string(),
            limit: ANSWER_BYTES,
        }),
        Err(ImportError::Read { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
            Ok(None)
        }
        other => other.map(Some),
    }
}

fn read<T: DeserializeOwned>(what: &str, bytes: &[u8]) -> Result<T, ImportError> {
    if bytes.trim_ascii().is_empty() {
        return Err(ImportError::NotASource {
            what: what.to_owned(),
            why: NoSource::Empty,
        });
    }
    serde_json::from_slice(bytes).map_err(|source| ImportError::Form {
        what: what.to_owned(),
        source,
    })
}

/// The file for the answer to a question: `v5_organisationunits_detail_q=L1.OE.2.json`.
fn file_name(path: &str) -> String {
    path.replace(['/', '?', '&'], "_") + ".json"
}

/// An id of the service, which becomes part of questions and file names.
pub(super) fn expect_id(what: &str, id: &str) -> Result<(), ImportError> {
    let is_id = (1..=100).contains(&id.len())
        && id
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || ".-_".contains(letter));
    if is_id {
        return Ok(());
    }
    Err(ImportError::AnswerId {
        what: what.to_owned(),
        id: shown(id),
    })
}
