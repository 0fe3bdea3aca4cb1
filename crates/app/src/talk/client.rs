//! The HTTP client that asks relays.

use std::time::Duration;

use lotse_pack::fetch::is_private_or_encrypted;
use lotse_wire::{Request, Response, limits::LONGEST_ANSWER};
use reqwest::redirect::Policy;
use url::Url;

/// How long to wait for a connection.
const CONNECT: Duration = Duration::from_secs(20);
/// How long a line may be silent: longer than a relay waits for an envelope.
const SILENCE: Duration = Duration::from_secs(45);

/// Asks relays, over connections that are kept.
pub(crate) struct Client(reqwest::Client);

/// No relay answered.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NoAnswer {
    /// Only https leads to a relay, but on this device and in its own network.
    #[error("only https leads there")]
    Open,
    /// The network does not get there, or breaks off.
    #[error("no relay answers")]
    Network(#[from] reqwest::Error),
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
        let client = reqwest::Client::builder()
            .user_agent(concat!("Lotse/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(CONNECT)
            .read_timeout(SILENCE)
            // A relay never sends elsewhere; whoever does may not have the secret.
            .redirect(Policy::none())
            .build()?;
        Ok(Self(client))
    }

    /// Asks, and waits for the whole answer.
    pub(crate) async fn ask(&self, request: Request) -> Result<Response, NoAnswer> {
        let address = Url::parse(&request.uri().to_string()).map_err(|_| NoAnswer::Open)?;
        if !is_private_or_encrypted(&address) {
            return Err(NoAnswer::Open);
        }
        let mut answer = self.0.execute(request.try_into()?).await?;
        let response = http::Response::builder().status(answer.status());
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await? {
            body.extend_from_slice(&chunk);
            if body.len() > LONGEST_ANSWER {
                return Err(NoAnswer::TooLong);
            }
        }
        Ok(response.body(body)?)
    }
}
