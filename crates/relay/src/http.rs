//! The calls of `lotse-wire` over HTTP.

mod body;
mod caller;
mod envelopes;
mod grants;
mod health;
mod keys;
mod mailboxes;
mod observe;
mod origin;
mod place;
mod query;
mod refusal;
mod room;

use std::sync::Arc;

use axum::{
    Router, middleware,
    routing::{get, post, put},
};
use lotse_wire::ProblemCode;
use tokio::sync::watch;

use crate::{
    Bell, Clock, gate::Gate, metrics::Metrics, server::Seats, settings::Patience, store::Store,
};
pub(crate) use origin::Peer;
use refusal::Refusal;
pub(crate) use room::Room;

/// Where everything lies.
pub mod path {
    /// Whether the relay and its store answer.
    pub const HEALTH: &str = "/health";
    /// Numbers for Prometheus.
    pub const METRICS: &str = "/metrics";
    /// A mailbox.
    pub const MAILBOX: &str = "/v1/mailboxes/{mailbox}";
    /// A writer's grant.
    pub const GRANT: &str = "/v1/mailboxes/{mailbox}/grants/{writer}";
    /// The keys of a mailbox.
    pub const KEYS: &str = "/v1/mailboxes/{mailbox}/keys";
    /// A key that is taken out.
    pub const CLAIM: &str = "/v1/mailboxes/{mailbox}/keys/claim";
    /// The envelopes of a mailbox.
    pub const ENVELOPES: &str = "/v1/mailboxes/{mailbox}/envelopes";
    /// An envelope on its way in.
    pub const ENVELOPE: &str = "/v1/mailboxes/{mailbox}/envelopes/{id}";

    /// All of them.
    pub const ALL: [&str; 8] = [
        HEALTH, METRICS, MAILBOX, GRANT, KEYS, CLAIM, ENVELOPES, ENVELOPE,
    ];
}

/// What all requests share.
pub(crate) struct Desk {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) bell: Arc<Bell>,
    pub(crate) clock: Clock,
    pub(crate) gate: Gate,
    pub(crate) metrics: Metrics,
    pub(crate) patience: Patience,
    /// Room for answers that are made or read.
    pub(crate) room: Room,
    pub(crate) behind_proxy: bool,
    pub(crate) metrics_to_all: bool,
    /// Requests under way, where connections are those of a proxy.
    pub(crate) under_way: Seats,
    /// True when the relay is being stopped.
    pub(crate) stopping: watch::Sender<bool>,
}

type Shared = axum::extract::State<Arc<Desk>>;

pub(crate) fn router(desk: Arc<Desk>) -> Router {
    Router::new()
        .route(path::HEALTH, get(health::health))
        .route(path::METRICS, get(health::metrics))
        .route(path::MAILBOX, put(mailboxes::open).delete(mailboxes::close))
        .route(path::GRANT, put(grants::allow).delete(grants::forbid))
        .route(path::KEYS, put(keys::publish))
        .route(path::CLAIM, post(keys::claim))
        .route(
            path::ENVELOPES,
            get(envelopes::fetch).delete(envelopes::acknowledge),
        )
        .route(path::ENVELOPE, put(envelopes::take))
        .fallback(async || Refusal::from(ProblemCode::Unknown))
        .method_not_allowed_fallback(async || Refusal::from(ProblemCode::WrongMethod))
        .layer(middleware::from_fn_with_state(
            Arc::clone(&desk),
            observe::observe,
        ))
        .with_state(desk)
}
