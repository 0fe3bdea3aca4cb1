//! Requests to servers, one at a time, with limits.

use reqwest::Client;
use url::Url;

use super::ImportError;

/// How Lotse introduces itself to servers.
pub(crate) const USER_AGENT: &str =
    concat!("Lotse/", env!("CARGO_PKG_VERSION"), " (lotse-pack import)");

/// The URL of a server: `https`, or `http` on this machine.
pub(crate) fn server_url(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let good = url.scheme() == "https" || (is_here(&url) && url.scheme() == "http");
    good.then_some(url)
}

/// Whether a server is on this machine.
pub(crate) fn is_here(url: &Url) -> bool {
    matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"))
}

/// Sends a request. The body is read in chunks, so that an endless response is aborted in time.
pub(crate) async fn get(client: &Client, url: &Url, limit: usize) -> Result<Vec<u8>, ImportError> {
    let failed = |source| ImportError::Http {
        url: url.to_string(),
        source,
    };
    let mut response = client.get(url.clone()).send().await.map_err(failed)?;
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
        if bytes.len() > limit {
            return Err(ImportError::TooLarge {
                what: url.to_string(),
                limit,
            });
        }
    }
    Ok(bytes)
}
