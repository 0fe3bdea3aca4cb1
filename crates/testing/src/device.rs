//! Devices that call a relay over HTTP.

use std::fmt::Debug;

use lotse_wire::{Batch, Call, CallError, Cursor, EnvelopeId, HttpResponse, ProblemCode, Ticket};
use reqwest::{Client, Url};

use crate::{TestMailbox, until, within};

/// A device that calls one relay.
#[derive(Clone)]
pub struct TestDevice {
    /// The HTTP client.
    pub http: Client,
    /// URL of the relay.
    pub relay: Url,
}

impl TestDevice {
    /// Creates a device for the relay at a URL.
    pub fn new(relay: &str) -> Self {
        Self {
            http: Client::new(),
            relay: relay.parse().unwrap(),
        }
    }

    /// Makes a call; panics when the network fails.
    ///
    /// # Errors
    /// When the call fails.
    pub async fn call<C: Call>(&self, call: &C) -> Result<C::Response, CallError> {
        let response = within(60, self.try_call(call)).await;
        response.expect("a response")
    }

    /// Makes a call. The inner result is that of the call.
    ///
    /// # Errors
    /// When the network fails.
    pub async fn try_call<C: Call>(
        &self,
        call: &C,
    ) -> reqwest::Result<Result<C::Response, CallError>> {
        let request = call.request(&self.relay).unwrap();
        let request = request.map(reqwest::Body::from).try_into().unwrap();
        let response = self.http.execute(request).await?;
        let mut decoded = HttpResponse::default();
        *decoded.status_mut() = response.status();
        *decoded.headers_mut() = response.headers().clone();
        *decoded.body_mut() = response.bytes().await?.to_vec();
        Ok(call.decode(decoded))
    }

    /// Opens a mailbox with a writer.
    pub async fn mailbox(&self, ticket: Ticket) -> TestMailbox {
        let mailbox = TestMailbox::new();
        self.call(&mailbox.open_call(ticket)).await.unwrap();
        self.call(&mailbox.allow_call()).await.unwrap();
        mailbox
    }

    /// Puts a made-up envelope into a mailbox.
    pub async fn put(&self, mailbox: &TestMailbox) -> EnvelopeId {
        let put_call = mailbox.put_call(vec![1; 256]);
        self.call(&put_call).await.unwrap();
        put_call.id
    }

    /// Fetches the ids of all envelopes in a mailbox.
    pub async fn ids(&self, mailbox: &TestMailbox) -> Vec<EnvelopeId> {
        let mut ids = vec![];
        let mut after = Cursor(0);
        loop {
            let batch = self.call(&mailbox.fetch_call(after.0, 0)).await.unwrap();
            ids.extend(batch.envelopes.iter().map(|next| next.id));
            match batch.envelopes.last() {
                Some(last) if batch.more => after = last.cursor,
                _ => break ids,
            }
        }
    }

    /// Requests a path.
    pub async fn get(&self, path: &str) -> reqwest::Response {
        let url = self.relay.join(path).unwrap();
        self.http.get(url).send().await.unwrap()
    }

    /// Reads one of the relay's metrics.
    pub async fn metric(&self, name: &str) -> f64 {
        let text = self.get("/metrics").await.text().await.unwrap();
        let line = text
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        line.unwrap_or_else(|| panic!("no {name} in {text}"))
            .parse()
            .unwrap()
    }

    /// Waits until the metrics contain some text.
    pub async fn until_metrics_contain(&self, text: &str) {
        let metrics = async || self.get("/metrics").await.text().await.unwrap();
        until(async || metrics().await.contains(text)).await;
    }

    /// Waits until this many requests wait for envelopes.
    pub async fn until_waiting(&self, expected: f64) {
        until(async || self.metric("lotse_relay_waiting").await >= expected).await;
    }
}

/// Returns the problem code of a refused call; panics otherwise.
pub fn problem<T: Debug>(result: Result<T, CallError>) -> ProblemCode {
    let error = result.expect_err("a refusal");
    error.problem().unwrap_or_else(|| panic!("{error:?}"))
}

/// Returns the ids of the envelopes in a batch.
pub fn ids(batch: &Batch) -> Vec<EnvelopeId> {
    batch.envelopes.iter().map(|next| next.id).collect()
}
