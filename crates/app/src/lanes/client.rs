//! The HTTP client that asks relays.

use std::time::Duration;

use http::Method;
use lotse_delivery::fetch::is_private_or_encrypted;
use lotse_wire::{HttpRequest, HttpResponse, limits::MAX_RESPONSE_BYTES};
use reqwest::redirect::Policy;
use url::Url;

/// How long to wait for a connection.
const CONNECT: Duration = Duration::from_secs(20);
/// How long a line may be silent: longer than a relay waits for an envelope.
const SILENCE: Duration = Duration::from_secs(45);
/// How long a whole batch of envelopes may take, also on a slow line.
const FETCH: Duration = Duration::from_secs(5 * 60);
/// How long any other call may take. The relay may be one that the other has
/// chosen, and everything that is to be sent waits for its answer.
const CALL: Duration = Duration::from_secs(60);
/// The longest answer that is no batch, in bytes.
const LONGEST_REPLY: usize = 16 * 1024;

/// Asks relays, over connections that are kept.
pub(crate) struct Client {
    http: reqwest::Client,
    /// How long a call may take that is not to fetch envelopes.
    call: Duration,
}

/// No relay answered.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NoAnswer {
    /// Only https leads to a relay, but on this device and in its own network.
    #[error("only https leads there")]
    Open,
    /// The network does not get there, or breaks off.
    #[error("no relay answers")]
    Network(#[from] reqwest::Error),
    /// The relay takes longer than anybody can wait.
    #[error("the answer takes too long")]
    TooSlow,
    /// More came than any relay sends.
    #[error("the answer is too long")]
    TooLong,
    /// The request or the answer is none that HTTP knows.
    #[error("not HTTP")]
    Http(#[from] http::Error),
}

impl Client {
    /// A client. It says that it is Lotse and its version, and nothing of the person.
    pub(crate) fn new() -> Result<Self, NoAnswer> {
        Self::with_patience(CALL)
    }

    fn with_patience(call: Duration) -> Result<Self, NoAnswer> {
        let http = reqwest::Client::builder()
            .user_agent(concat!("Lotse/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(CONNECT)
            .read_timeout(SILENCE)
            // A relay never sends elsewhere; whoever does may not have the secret.
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
        // Only envelopes are fetched, and they may be many.
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

    /// A relay of somebody who means no good.
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
            // The second byte never comes.
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
