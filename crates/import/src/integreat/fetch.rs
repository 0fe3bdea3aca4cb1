//! Fetches responses from a CMS, one at a time to keep the load low.

use std::{collections::BTreeMap, time::Duration};

use reqwest::{Client, StatusCode};
use url::Url;

use super::super::{ImportError, LossKind};
use super::responses::{self, COLLECTIONS, RESPONSE_BYTES, RegionResponses};

/// Timeout of a request.
const PATIENCE: Duration = Duration::from_secs(30);
const USER_AGENT: &str = concat!("Lotse/", env!("CARGO_PKG_VERSION"), " (lotse-pack import)");

impl RegionResponses {
    /// Fetches all data of a region from the CMS at `base`, such as `https://cms.integreat-app.de`.
    pub async fn fetch(base: &str, region: &str) -> Result<Self, ImportError> {
        let asking = Asking::new(base, region)?;
        let mut files = BTreeMap::new();
        let mut missing = Vec::new();
        for (name, path) in [
            ("regions.json".to_owned(), "regions/".to_owned()),
            (
                format!("{region}_languages.json"),
                format!("{region}/languages/"),
            ),
        ] {
            files.insert(name, asking.ask(&path).await?);
        }
        let name = format!("{region}_languages.json");
        let listed = files
            .get(&name)
            .map(|bytes| responses::parse(&name, bytes))
            .transpose()?;
        for language in listed.iter().flat_map(responses::language_records) {
            for collection in COLLECTIONS {
                // Request recurring events once, not once per occurrence.
                let question = if collection == "events" {
                    "?combine_recurring=True"
                } else {
                    ""
                };
                let path = format!("{region}/{}/{collection}/{question}", language.code);
                match asking.ask(&path).await {
                    Ok(bytes) => {
                        let name = format!("{region}_{}_{collection}.json", language.code);
                        files.insert(name, bytes);
                    }
                    // A region may have no events or no locations.
                    Err(ImportError::Status { status, .. }) if status == StatusCode::NOT_FOUND => {
                        missing.push((language.code.clone(), collection));
                    }
                    Err(error) => return Err(error),
                }
            }
        }
        let mut responses = Self::from_files(region, &files)?;
        responses.host = asking.base.host_str().map(str::to_owned);
        for (code, collection) in missing {
            let what = "not available in this language";
            responses
                .losses
                .add(LossKind::Refused, collection, Some(&code), what);
        }
        Ok(responses)
    }
}

struct Asking {
    client: Client,
    base: Url,
}

impl Asking {
    fn new(base: &str, region: &str) -> Result<Self, ImportError> {
        let address = || ImportError::Address(base.to_owned());
        let root = base.trim_end_matches('/').trim_end_matches("/api/v3");
        let base = Url::parse(&format!("{root}/api/v3/")).map_err(|_| address())?;
        let here = matches!(base.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        let is_word = |word: &str| {
            !word.is_empty()
                && word
                    .chars()
                    .all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
        };
        if base.scheme() != "https" && !(here && base.scheme() == "http") {
            return Err(address());
        }
        if !is_word(region) {
            return Err(ImportError::NoRegion(region.to_owned()));
        }
        let client = Client::builder()
            .user_agent(USER_AGENT)
            .timeout(PATIENCE)
            .build();
        let client = client.map_err(|source| ImportError::Http {
            url: base.to_string(),
            source,
        })?;
        Ok(Self { client, base })
    }

    /// Sends a request. The body is read in chunks, so that an endless response is aborted in time.
    async fn ask(&self, path: &str) -> Result<Vec<u8>, ImportError> {
        let url = self
            .base
            .join(path)
            .map_err(|_| ImportError::Address(path.to_owned()))?;
        let failed = |source| ImportError::Http {
            url: url.to_string(),
            source,
        };
        let mut response = self.client.get(url.clone()).send().await.map_err(failed)?;
        if !response.status().is_success() {
            let status = response.status().as_u16();
            return Err(ImportError::Status {
                url: url.to_string(),
                status,
            });
        }
        let mut bytes = Vec::new();
        while let Some(piece) = response.chunk().await.map_err(failed)? {
            bytes.extend_from_slice(&piece);
            if bytes.len() > RESPONSE_BYTES {
                return Err(ImportError::TooLarge {
                    what: url.to_string(),
                    limit: RESPONSE_BYTES,
                });
            }
        }
        Ok(bytes)
    }
}
