//! Metrics for Prometheus. They identify neither clients nor mailboxes.

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

use crate::store::ExpiredCounts;

/// Labels of a response.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(crate) struct ResponseLabels {
    pub(crate) method: &'static str,
    pub(crate) route: String,
    pub(crate) status: u16,
}

/// Labels of a request.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RequestLabels {
    method: &'static str,
    route: String,
}

type Durations = Family<RequestLabels, Histogram, fn() -> Histogram>;

/// All metrics and their registry.
pub(crate) struct Metrics {
    registry: Registry,
    requests: Family<ResponseLabels, Counter>,
    durations: Durations,
    pub(crate) accepted: Counter,
    pub(crate) delivered: Counter,
    pub(crate) acknowledged: Counter,
    pub(crate) opened: Counter,
    pub(crate) store_errors: Counter,
    expired_envelopes: Counter,
    expired_mailboxes: Counter,
    /// Requests waiting for an envelope.
    pub(crate) waiting: Gauge,
    /// Open connections.
    pub(crate) connections: Gauge,
    free_bytes: Gauge,
}

fn durations() -> Histogram {
    Histogram::new(exponential_buckets(0.000_5, 2.0, 17))
}

impl Metrics {
    pub(crate) fn new() -> Self {
        let mut registry = Registry::with_prefix("lotse_relay");
        let requests = Family::default();
        registry.register("requests", "Requests answered", requests.clone());
        let durations: Durations = Family::new_with_constructor(durations);
        let help = "Time until the response, in seconds, including waits for envelopes";
        registry.register("request_duration_seconds", help, durations.clone());
        let mut counter = |name: &str, help: &str| {
            let counter = Counter::<u64, AtomicU64>::default();
            registry.register(name, help, counter.clone());
            counter
        };
        let accepted = counter("envelopes_accepted", "Envelopes accepted");
        let delivered = counter("envelopes_delivered", "Envelopes delivered");
        let acknowledged = counter("envelopes_acknowledged", "Envelopes acknowledged");
        let expired_envelopes = counter("envelopes_expired", "Envelopes expired");
        let opened = counter("mailboxes_opened", "Mailboxes opened");
        let expired_mailboxes = counter("mailboxes_expired", "Mailboxes expired");
        let store_errors = counter("store_errors", "Requests that failed in the store");
        let mut gauge = |name: &str, help: &str| {
            let gauge = Gauge::default();
            registry.register(name, help, gauge.clone());
            gauge
        };
        let waiting = gauge("waiting", "Requests waiting for an envelope");
        let connections = gauge("connections", "Open connections");
        let free_bytes = gauge("free_bytes", "Free space on the disk of a SQLite store");
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
            free_bytes,
        }
    }

    /// Counts a response and its duration.
    pub(crate) fn record_response(&self, response: &ResponseLabels, duration: Duration) {
        let request = RequestLabels {
            method: response.method,
            route: response.route.clone(),
        };
        self.durations
            .get_or_create(&request)
            .observe(duration.as_secs_f64());
        self.requests.get_or_create(response).inc();
    }

    /// Counts expired envelopes and mailboxes.
    pub(crate) fn record_expired(&self, expired: ExpiredCounts) {
        self.expired_envelopes.inc_by(expired.envelopes);
        self.expired_mailboxes.inc_by(expired.mailboxes);
    }

    /// Sets the free space on the disk of the store.
    pub(crate) fn set_free_bytes(&self, bytes: u64) {
        self.free_bytes
            .set(i64::try_from(bytes).unwrap_or(i64::MAX));
    }

    /// Encodes all metrics for Prometheus.
    pub(crate) fn text(&self) -> Result<String, fmt::Error> {
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }
}

/// Increments a gauge until dropped.
pub(crate) struct GaugeGuard(Gauge);

impl GaugeGuard {
    pub(crate) fn new(gauge: &Gauge) -> Self {
        gauge.inc();
        Self(gauge.clone())
    }
}

impl Drop for GaugeGuard {
    fn drop(&mut self) {
        self.0.dec();
    }
}
