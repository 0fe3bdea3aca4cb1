//! Serves the calls of `lotse-wire` over HTTP.

mod auth;
mod body;
mod client_address;
mod envelopes;
mod grants;
mod health;
mod keys;
mod mailboxes;
mod observe;
mod path_params;
mod query;
mod refusal;
mod response_budget;
mod store_usage;
mod tickets;

use std::sync::Arc;

use axum::{
    Router, middleware,
    routing::{get, post, put},
};
use lotse_wire::ProblemCode;

use crate::{
    Notifier, RelayClock, fair_shares::FairShares, metrics::Metrics, rate_limits::RateLimits,
    settings::Timeouts, shutdown::Shutdown, store::Store,
};
pub(crate) use health::HealthCheck;
use refusal::Refusal;
pub(crate) use response_budget::ResponseBudget;
pub(crate) use store_usage::StoreUsage;

/// Paths of all routes.
pub mod path {
    /// Health of the relay and its store.
    pub const HEALTH: &str = "/health";
    /// Metrics for Prometheus.
    pub const METRICS: &str = "/metrics";
    /// A mailbox.
    pub const MAILBOX: &str = "/v1/mailboxes/{mailbox}";
    /// The grant of a writer.
    pub const GRANT: &str = "/v1/mailboxes/{mailbox}/grants/{writer}";
    /// A ticket that the mailbox issues.
    pub const TICKET: &str = "/v1/mailboxes/{mailbox}/tickets/{ticket}";
    /// The keys of a mailbox.
    pub const KEYS: &str = "/v1/mailboxes/{mailbox}/keys";
    /// Claims a key.
    pub const CLAIM: &str = "/v1/mailboxes/{mailbox}/keys/claim";
    /// The envelopes of a mailbox.
    pub const ENVELOPES: &str = "/v1/mailboxes/{mailbox}/envelopes";
    /// An envelope to put into a mailbox.
    pub const ENVELOPE: &str = "/v1/mailboxes/{mailbox}/envelopes/{id}";

    /// Every path.
    pub const ALL: [&str; 9] = [
        HEALTH, METRICS, MAILBOX, GRANT, TICKET, KEYS, CLAIM, ENVELOPES, ENVELOPE,
    ];
}

/// State that all requests share.
pub(crate) struct AppState {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) notifier: Arc<Notifier>,
    pub(crate) clock: RelayClock,
    pub(crate) rate_limits: RateLimits,
    pub(crate) metrics: Metrics,
    pub(crate) timeouts: Timeouts,
    pub(crate) response_budget: ResponseBudget,
    pub(crate) health: HealthCheck,
    pub(crate) usage: StoreUsage,
    pub(crate) behind_proxy: bool,
    pub(crate) metrics_to_all: bool,
    /// Limits requests in flight if the connections are those of a proxy.
    pub(crate) in_flight: FairShares,
    pub(crate) shutdown: Shutdown,
}

type SharedState = axum::extract::State<Arc<AppState>>;

pub(crate) fn router(state: Arc<AppState>) -> Router {
    Router::new()
        .route(path::HEALTH, get(health::health))
        .route(path::METRICS, get(health::metrics))
        .route(path::MAILBOX, put(mailboxes::open).delete(mailboxes::close))
        .route(path::GRANT, put(grants::allow).delete(grants::forbid))
        .route(path::TICKET, put(tickets::issue).delete(tickets::withdraw))
        .route(path::KEYS, put(keys::publish))
        .route(path::CLAIM, post(keys::claim))
        .route(
            path::ENVELOPES,
            get(envelopes::fetch).delete(envelopes::acknowledge),
        )
        .route(path::ENVELOPE, put(envelopes::put))
        .fallback(async || Refusal::from(ProblemCode::Unknown))
        .method_not_allowed_fallback(async || Refusal::from(ProblemCode::WrongMethod))
        .layer(middleware::from_fn_with_state(
            Arc::clone(&state),
            observe::observe,
        ))
        .with_state(state)
}
