//! Fetches responses from a CMS, one at a time to keep the load low.

use std::{collections::BTreeMap, time::Duration};

use reqwest::{Client, StatusCode};
use url::Url;

use super::super::{ImportError, LossKind, http};
use super::responses::{self, COLLECTIONS, RESPONSE_BYTES, RegionResponses};

/// Timeout of a request.
const PATIENCE: Duration = Duration::from_secs(30);

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
        let base = http::server_url(&format!("{root}/api/v3/")).ok_or_else(address)?;
        let is_word = |word: &str| {
            !word.is_empty()
                && word
                    .chars()
                    .all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
        };
        if !is_word(region) {
            return Err(ImportError::NoRegion(region.to_owned()));
        }
        let client = Client::builder()
            .user_agent(http::USER_AGENT)
            .timeout(PATIENCE)
            .build();
        let client = client.map_err(|source| ImportError::Http {
            url: base.to_string(),
            source,
        })?;
        Ok(Self { client, base })
    }

    async fn ask(&self, path: &str) -> Result<Vec<u8>, ImportError> {
        let url = self
            .base
            .join(path)
            .map_err(|_| ImportError::Address(path.to_owned()))?;
        http::get(&self.client, &url, RESPONSE_BYTES).await
    }
}
