//! What is counted; numbers only, of nobody in particular.

use std::{fmt, sync::atomic::AtomicU64, time::Duration};

use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{
        counter::Counter,
        family::Family,
        gauge::Gauge,
        histogram::{Histogram, exponential_buckets},
    },
    registry::Registry,
};

use crate::store::Expired;

/// A kind of request and how it ended.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(crate) struct Ended {
    pub(crate) method: &'static str,
    pub(crate) route: String,
    pub(crate) status: u16,
}

/// A kind of request.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Asked {
    method: &'static str,
    route: String,
}

type Durations = Family<Asked, Histogram, fn() -> Histogram>;

/// What is counted.
pub(crate) struct Metrics {
    registry: Registry,
    requests: Family<Ended, Counter>,
    durations: Durations,
    pub(crate) accepted: Counter,
    pub(crate) delivered: Counter,
    pub(crate) acknowledged: Counter,
    pub(crate) opened: Counter,
    pub(crate) store_errors: Counter,
    expired_envelopes: Counter,
    expired_mailboxes: Counter,
    /// Requests that wait for an envelope.
    pub(crate) waiting: Gauge,
    /// Connections that are open.
    pub(crate) connections: Gauge,
}

fn durations() -> Histogram {
    Histogram::new(exponential_buckets(0.000_5, 2.0, 17))
}

impl Metrics {
    pub(crate) fn new() -> Self {
        let mut registry = Registry::with_prefix("lotse_relay");
        let requests = Family::default();
        registry.register("requests", "Requests that were answered", requests.clone());
        let durations: Durations = Family::new_with_constructor(durations);
        let help = "How long answers took, in seconds, waiting for envelopes included";
        registry.register("request_duration_seconds", help, durations.clone());
        let mut counter = |name: &str, help: &str| {
            let counter = Counter::<u64, AtomicU64>::default();
            registry.register(name, help, counter.clone());
            counter
        };
        let accepted = counter("envelopes_accepted", "Envelopes taken in");
        let delivered = counter("envelopes_delivered", "Envelopes handed out");
        let acknowledged = counter("envelopes_acknowledged", "Envelopes safe on a device");
        let expired_envelopes = counter("envelopes_expired", "Envelopes that nobody fetched");
        let opened = counter("mailboxes_opened", "Mailboxes opened");
        let expired_mailboxes = counter("mailboxes_expired", "Mailboxes that nobody read");
        let store_errors = counter("store_errors", "Requests that the store failed at");
        let mut gauge = |name: &str, help: &str| {
            let gauge = Gauge::default();
            registry.register(name, help, gauge.clone());
            gauge
        };
        let waiting = gauge("waiting", "Requests that wait for an envelope");
        let connections = gauge("connections", "Open connections");
        Self {
            registry,
            requests,
            durations,
            accepted,
            delivered,
            acknowledged,
            opened,
            store_errors,
            expired_envelopes,
            expired_mailboxes,
            waiting,
            connections,
        }
    }

    /// Counts a request.
    pub(crate) fn answered(&self, ended: &Ended, after: Duration) {
        let asked = Asked {
            method: ended.method,
            route: ended.route.clone(),
        };
        self.durations
            .get_or_create(&asked)
            .observe(after.as_secs_f64());
        self.requests.get_or_create(ended).inc();
    }

    /// Counts what was thrown away.
    pub(crate) fn expired(&self, expired: Expired) {
        self.expired_envelopes.inc_by(expired.envelopes);
        self.expired_mailboxes.inc_by(expired.mailboxes);
    }

    /// All of it, as Prometheus reads it.
    pub(crate) fn text(&self) -> Result<String, fmt::Error> {
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }
}

/// Counts one more as long as it lives.
pub(crate) struct Counted(Gauge);

impl Counted {
    pub(crate) fn new(gauge: &Gauge) -> Self {
        gauge.inc();
        Self(gauge.clone())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.dec();
    }
}
