//! The HTTP client: one persistent connection per server, with timeouts for slow lines.

use std::time::Duration;

use futures_util::{StreamExt, TryStreamExt};
use reqwest::{
    Client, Response, StatusCode,
    header::{self, HeaderMap, HeaderValue},
    redirect::{Action, Attempt, Policy},
};
use tough::async_trait;
use url::{Host, Url};

use super::{Network, NetworkError, Request, ServerResponse};

/// Connect timeout.
const CONNECT: Duration = Duration::from_secs(20);
/// Read timeout.
const SILENCE: Duration = Duration::from_secs(45);
/// Minimum age of a file for its modification time to identify its version.
const SETTLED: Duration = Duration::from_secs(2);
/// Maximum number of redirects.
const REDIRECTS: usize = 3;

/// Network access over HTTP.
#[derive(Debug, Clone)]
pub struct Http {
    client: Client,
}

impl Http {
    /// Creates a client. Its user agent names Lotse and its version, nothing about the person.
    pub fn new() -> Result<Self, NetworkError> {
        let client = Client::builder()
            .user_agent(concat!("Lotse/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(CONNECT)
            .read_timeout(SILENCE)
            .pool_max_idle_per_host(1)
            .redirect(Policy::custom(redirect))
            .build();
        let client = client.map_err(|error| no_answer("HTTP", error))?;
        Ok(Self { client })
    }
}

#[async_trait]
impl Network for Http {
    async fn get(&self, request: Request) -> Result<ServerResponse, NetworkError> {
        let url = request.url.to_string();
        if !is_private_or_encrypted(&request.url) {
            return Err(no_answer(&url, "URL must be https"));
        }
        let mut get = self.client.get(request.url);
        if let Some(known) = &request.known {
            let (name, value) = condition(known);
            get = get.header(name, value);
        }
        if request.from > 0 {
            get = get.header(header::RANGE, format!("bytes={}-", request.from));
        }
        let response = get.send().await.map_err(|error| no_answer(&url, error))?;
        answer(url, response)
    }
}

/// Follows redirects, but not from https to unencrypted HTTP.
fn redirect(attempt: Attempt<'_>) -> Action {
    if attempt.previous().len() > REDIRECTS {
        attempt.error("too many redirects")
    } else if is_private_or_encrypted(attempt.url()) {
        attempt.follow()
    } else {
        attempt.error("redirect to a URL that must be https")
    }
}

fn answer(url: String, response: Response) -> Result<ServerResponse, NetworkError> {
    let from = match response.status() {
        StatusCode::OK => 0,
        StatusCode::PARTIAL_CONTENT => match start(response.headers()) {
            Some(from) => from,
            None => {
                return Err(no_answer(
                    &url,
                    "partial response without a valid Content-Range",
                ));
            }
        },
        StatusCode::NOT_MODIFIED => return Ok(ServerResponse::Unchanged),
        StatusCode::NOT_FOUND | StatusCode::GONE | StatusCode::FORBIDDEN => {
            return Ok(ServerResponse::Missing);
        }
        status => {
            return Err(NetworkError::Status {
                url,
                status: status.as_u16(),
            });
        }
    };
    Ok(ServerResponse::File {
        from,
        known: known(response.headers()),
        body: response
            .bytes_stream()
            .map_err(move |error| no_answer(&url, error))
            .boxed(),
    })
}

/// The validator for the next request: the file's `ETag`, else its modification
/// time. Times have a resolution of one second, so the time of a file just
/// written proves nothing: it may change again within the same second (RFC
/// 9110, 8.8.2.2).
fn known(headers: &HeaderMap) -> Option<String> {
    let of = |name: header::HeaderName| headers.get(name)?.to_str().ok().map(str::to_owned);
    let time = |name| httpdate::parse_http_date(&of(name)?).ok();
    let age = || {
        let changed = time(header::LAST_MODIFIED)?;
        time(header::DATE)?.duration_since(changed).ok()
    };
    of(header::ETAG)
        .or_else(|| of(header::LAST_MODIFIED).filter(|_| age().is_some_and(|age| age >= SETTLED)))
}

fn condition(known: &str) -> (header::HeaderName, HeaderValue) {
    let name = if known.starts_with('"') || known.starts_with("W/") {
        header::IF_NONE_MATCH
    } else {
        header::IF_MODIFIED_SINCE
    };
    let value = HeaderValue::from_str(known).unwrap_or(HeaderValue::from_static(""));
    (name, value)
}

/// Start of a partial response: `bytes 100-199/200`.
fn start(headers: &HeaderMap) -> Option<u64> {
    let range = headers.get(header::CONTENT_RANGE)?.to_str().ok()?;
    range
        .strip_prefix("bytes ")?
        .split_once('-')?
        .0
        .parse()
        .ok()
}

/// Whether traffic to a URL is encrypted or stays in the local network. If not, others
/// could see what a person reads; in the local network and on the device itself
/// no certificate is needed.
pub fn is_private_or_encrypted(url: &Url) -> bool {
    match (url.scheme(), url.host()) {
        ("https", Some(_)) => true,
        ("http", Some(Host::Domain(name))) => {
            name == "localhost" || name.split('.').next_back() == Some("local")
        }
        ("http", Some(Host::Ipv4(address))) => {
            address.is_loopback() || address.is_private() || address.is_link_local()
        }
        ("http", Some(Host::Ipv6(address))) => address.is_loopback() || address.is_unique_local(),
        _ => false,
    }
}

fn no_answer(
    url: &str,
    source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> NetworkError {
    NetworkError::NoAnswer {
        url: url.to_owned(),
        source: source.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_a_file_counts_once_it_has_settled() {
        let of = |date: &str| {
            let mut headers = HeaderMap::new();
            let changed = HeaderValue::from_static("Sun, 22 Nov 2026 12:00:00 GMT");
            headers.insert(header::LAST_MODIFIED, changed);
            headers.insert(header::DATE, HeaderValue::from_str(date).unwrap());
            known(&headers)
        };
        assert_eq!(of("Sun, 22 Nov 2026 12:00:01 GMT"), None);
        let settled = of("Sun, 22 Nov 2026 12:00:02 GMT");
        assert_eq!(settled.as_deref(), Some("Sun, 22 Nov 2026 12:00:00 GMT"));
    }

    #[test]
    fn only_the_house_itself_is_asked_without_encryption() {
        for (url, fine) in [
            ("https://packs.example.org/", true),
            ("http://packs.example.org/", false),
            ("http://127.0.0.1:8000/", true),
            ("http://192.168.178.20/", true),
            ("http://[::1]/", true),
            ("http://8.8.8.8/", false),
            ("ftp://packs.example.org/", false),
        ] {
            assert_eq!(
                is_private_or_encrypted(&url.parse().unwrap()),
                fine,
                "{url}"
            );
        }
    }
}
