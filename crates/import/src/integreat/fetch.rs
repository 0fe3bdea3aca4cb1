//! Answers fetched from a CMS, politely: one after another.

use std::{collections::BTreeMap, time::Duration};

use reqwest::{Client, StatusCode};
use url::Url;

use super::super::{ImportError, LossKind};
use super::answers::{self, ANSWER_BYTES, Answers, COLLECTIONS};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);
const USER_AGENT: &str = concat!("Lotse/", env!("CARGO_PKG_VERSION"), " (lotse-pack import)");

impl Answers {
    /// Asks the CMS at `base`, such as `https://cms.integreat-app.de`, for all it says of a region.
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
            .map(|bytes| answers::parse(&name, bytes))
            .transpose()?;
        for language in listed.iter().flat_map(answers::language_records) {
            for collection in COLLECTIONS {
                // Once for an event that takes place again and again, not for each time.
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
        let mut answers = Self::from_files(region, &files)?;
        answers.host = asking.base.host_str().map(str::to_owned);
        for (code, collection) in missing {
            let what = "the server has none of them in this language";
            answers
                .losses
                .add(LossKind::Refused, collection, Some(&code), what);
        }
        Ok(answers)
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

    /// The answer to one question. It is read piece by piece, so that one
    /// without an end is given up in time.
    async fn ask(&self, path: &str) -> Result<Vec<u8>, ImportError> {
        let url = self
            .base
            .join(path)
            .map_err(|_| ImportError::Address(path.to_owned()))?;
        let failed = |source| ImportError::Http {
            url: url.to_string(),
            source,
        };
        let mut answer = self.client.get(url.clone()).send().await.map_err(failed)?;
        if !answer.status().is_success() {
            let status = answer.status().as_u16();
            return Err(ImportError::Status {
                url: url.to_string(),
                status,
            });
        }
        let mut bytes = Vec::new();
        while let Some(piece) = answer.chunk().await.map_err(failed)? {
            bytes.extend_from_slice(&piece);
            if bytes.len() > ANSWER_BYTES {
                return Err(ImportError::TooLarge {
                    what: url.to_string(),
                    limit: ANSWER_BYTES,
                });
            }
        }
        Ok(bytes)
    }
}
