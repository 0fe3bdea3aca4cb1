//! Devices that speak to a relay over HTTP.

use std::sync::Arc;

use lotse_relay::{Relay, Settings};
use lotse_wire::{
    AckEnvelopes, AllowWriter, Batch, Call, CallError, Cursor, EnvelopeId, FetchEnvelopes,
    OpenMailbox, ProblemCode, PutEnvelope, Ticket,
};
use reqwest::{Client, Url};
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};

use super::{
    stores::{Box, Place},
    until, within,
};

/// A relay in this process that answers on a port of its own.
pub struct Running {
    pub relay: Arc<Relay>,
    pub device: Device,
    pub place: Place,
    stop: oneshot::Sender<()>,
    served: JoinHandle<()>,
}

impl Running {
    pub async fn start() -> Self {
        Self::start_with(Settings::default()).await
    }

    /// With these settings, over a new file.
    pub async fn start_with(settings: Settings) -> Self {
        Self::start_at(Place::file(), settings).await
    }

    pub async fn start_at(place: Place, mut settings: Settings) -> Self {
        settings.store = place.address.clone();
        let relay = Arc::new(Relay::open(&settings).await.unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let scheme = if relay.has_tls() { "https" } else { "http" };
        let url = format!("{scheme}://{}", listener.local_addr().unwrap());
        let (stop, stopped) = oneshot::channel();
        let serving = Arc::clone(&relay);
        let served = tokio::spawn(async move {
            let stopped = async {
                let _ = stopped.await;
            };
            serving.serve(listener, stopped).await;
        });
        Self {
            relay,
            device: Device::new(&url),
            place,
            stop,
            served,
        }
    }

    pub async fn ticket(&self, uses: u32) -> Ticket {
        let until = jiff::civil::date(9999, 1, 1);
        self.relay.add_ticket(uses, until, "test").await.unwrap()
    }

    /// A mailbox that is open, with a writer.
    pub async fn mailbox(&self) -> Box {
        self.device.mailbox(self.ticket(1).await).await
    }

    pub async fn stop(self) -> Place {
        self.stop.send(()).unwrap();
        within(60, self.served).await.unwrap();
        drop(self.relay);
        self.place
    }
}

#[derive(Clone)]
pub struct Device {
    pub http: Client,
    pub relay: Url,
}

impl Device {
    pub fn new(relay: &str) -> Self {
        Self {
            http: Client::new(),
            relay: relay.parse().unwrap(),
        }
    }

    pub async fn call<C: Call>(&self, call: &C) -> Result<C::Response, CallError> {
        let answer = within(60, self.try_call(call)).await;
        answer.expect("an answer")
    }

    /// The outer error is that of the network.
    pub async fn try_call<C: Call>(
        &self,
        call: &C,
    ) -> reqwest::Result<Result<C::Response, CallError>> {
        let request = call.request(&self.relay).unwrap();
        let request = request.map(reqwest::Body::from).try_into().unwrap();
        let response = self.http.execute(request).await?;
        let mut answer = http_response(response.status());
        *answer.headers_mut() = response.headers().clone();
        *answer.body_mut() = response.bytes().await?.to_vec();
        Ok(call.decode(answer))
    }

    /// Opens a mailbox and lets somebody write.
    pub async fn mailbox(&self, ticket: Ticket) -> Box {
        let mailbox = Box::new();
        self.call(&mailbox.opening(ticket)).await.unwrap();
        self.call(&mailbox.allowing()).await.unwrap();
        mailbox
    }

    /// Puts an envelope in that was made up.
    pub async fn put(&self, mailbox: &Box) -> EnvelopeId {
        let putting = mailbox.putting(vec![1; 256]);
        self.call(&putting).await.unwrap();
        putting.id
    }

    pub async fn ids(&self, mailbox: &Box) -> Vec<EnvelopeId> {
        let mut ids = vec![];
        let mut after = Cursor(0);
        loop {
            let batch = self.call(&mailbox.fetching(after.0, 0)).await.unwrap();
            ids.extend(batch.envelopes.iter().map(|next| next.id));
            match batch.envelopes.last() {
                Some(last) if batch.more => after = last.cursor,
                _ => break ids,
            }
        }
    }

    pub async fn get(&self, path: &str) -> reqwest::Response {
        let url = self.relay.join(path).unwrap();
        self.http.get(url).send().await.unwrap()
    }

    /// A number of the relay's metrics.
    pub async fn metric(&self, name: &str) -> f64 {
        let text = self.get("/metrics").await.text().await.unwrap();
        let line = text
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        line.unwrap_or_else(|| panic!("no {name} in {text}"))
            .parse()
            .unwrap()
    }

    /// Waits until the metrics have a line that begins so.
    pub async fn until_counted(&self, line: &str) {
        let metrics = async || self.get("/metrics").await.text().await.unwrap();
        until(async || metrics().await.contains(line)).await;
    }

    /// Waits until so many requests wait for envelopes.
    pub async fn until_waiting(&self, expected: f64) {
        until(async || self.metric("lotse_relay_waiting").await >= expected).await;
    }
}

fn http_response(status: reqwest::StatusCode) -> lotse_wire::HttpResponse {
    let mut response = lotse_wire::HttpResponse::default();
    *response.status_mut() = status;
    response
}

impl Box {
    pub fn opening(&self, ticket: Ticket) -> OpenMailbox {
        OpenMailbox {
            mailbox: self.id,
            secret: self.secret.clone(),
            ticket,
        }
    }

    pub fn allowing(&self) -> AllowWriter {
        AllowWriter {
            mailbox: self.id,
            secret: self.secret.clone(),
            writer: self.grant.digest(),
        }
    }

    pub fn putting(&self, bytes: Vec<u8>) -> PutEnvelope {
        PutEnvelope {
            mailbox: self.id,
            grant: self.grant.clone(),
            id: EnvelopeId::random().unwrap(),
            bytes,
        }
    }

    pub fn fetching(&self, after: u64, wait: u32) -> FetchEnvelopes {
        FetchEnvelopes {
            mailbox: self.id,
            secret: self.secret.clone(),
            after: Cursor(after),
            wait,
        }
    }

    pub fn acknowledging(&self, through: Cursor) -> AckEnvelopes {
        AckEnvelopes {
            mailbox: self.id,
            secret: self.secret.clone(),
            through,
        }
    }
}

/// Why a relay refused.
pub fn problem<T: std::fmt::Debug>(answer: Result<T, CallError>) -> ProblemCode {
    let error = answer.expect_err("a refusal");
    error.problem().unwrap_or_else(|| panic!("{error:?}"))
}

pub fn ids(batch: &Batch) -> Vec<EnvelopeId> {
    batch.envelopes.iter().map(|next| next.id).collect()
}
