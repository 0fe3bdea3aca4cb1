//! The HTTP client for relays.

use std::time::Duration;

use http::Method;
use lotse_delivery::fetch::is_private_or_encrypted;
use lotse_wire::{HttpRequest, HttpResponse, limits::MAX_RESPONSE_BYTES};
use reqwest::redirect::Policy;
use url::Url;

/// Connect timeout.
const CONNECT: Duration = Duration::from_secs(20);
/// Read timeout: longer than a relay holds a fetch open.
const SILENCE: Duration = Duration::from_secs(45);
/// Timeout for fetching a whole batch of envelopes, also on a slow line.
const FETCH: Duration = Duration::from_secs(5 * 60);
/// Timeout for any other call. The relay may be one the other person chose, and
/// all other outgoing messages wait for its answer.
const CALL: Duration = Duration::from_secs(60);
/// Maximum size of an answer that is not a batch, in bytes.
const LONGEST_REPLY: usize = 16 * 1024;

/// Calls relays over pooled connections.
pub(crate) struct Client {
    http: reqwest::Client,
    /// Timeout for a call that does not fetch envelopes.
    call: Duration,
}

/// A call to a relay failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NoAnswer {
    /// The URL is not https; http is allowed only to this device and its local network.
    #[error("relay URL must be https")]
    Open,
    /// The network is down, or the connection broke.
    #[error("relay unreachable")]
    Network(#[from] reqwest::Error),
    /// The answer took too long.
    #[error("relay answer timed out")]
    TooSlow,
    /// The answer is larger than any relay sends.
    #[error("relay answer too large")]
    TooLong,
    /// The request or the answer is not valid HTTP.
    #[error("invalid HTTP message")]
    Http(#[from] http::Error),
}

impl Client {
    /// Creates a client. Its user agent names Lotse and its version, nothing about the person.
    pub(crate) fn new() -> Result<Self, NoAnswer> {
        Self::with_patience(CALL)
    }

    fn with_patience(call: Duration) -> Result<Self, NoAnswer> {
        let http = reqwest::Client::builder()
            .user_agent(concat!("Lotse/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(CONNECT)
            .read_timeout(SILENCE)
            // A relay never redirects; a redirect target must not get the secret.
            .redirect(Policy::none())
            .build()?;
        Ok(Self { http, call })
    }

    /// Asks, and waits for the whole answer.
    pub(crate) async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, NoAnswer> {
        let address = Url::parse(&request.uri().to_string()).map_err(|_| NoAnswer::Open)?;
        if !is_private_or_encrypted(&address) {
            return Err(NoAnswer::Open);
        }
        // Only fetches return envelopes, and these may be large.
        let (patience, longest) = match *request.method() {
            Method::GET => (FETCH, MAX_RESPONSE_BYTES),
            _ => (self.call, LONGEST_REPLY),
        };
        let whole = self.whole_answer(request, longest);
        let answer = tokio::time::timeout(patience, whole).await;
        answer.map_err(|_| NoAnswer::TooSlow)?
    }

    async fn whole_answer(
        &self,
        request: HttpRequest,
        longest: usize,
    ) -> Result<HttpResponse, NoAnswer> {
        let mut answer = self.http.execute(request.try_into()?).await?;
        let response = http::Response::builder().status(answer.status());
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await? {
            body.extend_from_slice(&chunk);
            if body.len() > longest {
                return Err(NoAnswer::TooLong);
            }
        }
        Ok(response.body(body)?)
    }
}

#[cfg(test)]
mod tests {
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::{TcpListener, TcpStream},
    };

    use super::*;

    /// Starts a hostile relay.
    async fn relay<F>(answer: impl Fn(TcpStream) -> F + Send + 'static) -> String
    where
        F: Future<Output = std::io::Result<()>> + Send,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let _ = stream.read(&mut [0; 4096]).await;
                let _ = answer(stream).await;
            }
        });
        format!("http://{address}/")
    }

    fn call(url: &str) -> HttpRequest {
        http::Request::put(url).body(Vec::new()).unwrap()
    }

    #[tokio::test]
    async fn a_relay_that_does_not_end_its_answer_holds_nobody_up() {
        let url = relay(async |mut stream| {
            stream
                .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n ")
                .await?;
            // Never sends the second byte.
            std::future::pending().await
        })
        .await;
        let client = Client::with_patience(Duration::from_millis(100)).unwrap();
        let answer = client.ask(call(&url)).await;
        assert!(matches!(answer, Err(NoAnswer::TooSlow)), "{answer:?}");
    }

    #[tokio::test]
    async fn a_relay_that_answers_without_end_is_not_listened_to() {
        let url = relay(async |mut stream| {
            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
            loop {
                stream.write_all(&[b' '; 1024]).await?;
            }
        })
        .await;
        let answer = Client::new().unwrap().ask(call(&url)).await;
        assert!(matches!(answer, Err(NoAnswer::TooLong)), "{answer:?}");
    }
}
