//! Health and metrics for operators.

use std::time::Duration;

use axum::{
    Extension,
    extract::State,
    http::header,
    response::{IntoResponse as _, Response},
};
use lotse_wire::ProblemCode;
use tokio::{sync::Mutex, time::Instant};

use super::{Refusal, SharedState, client_address::ClientAddress};
use crate::store::{RelayStoreError, Store};

/// How long the health check of the store may take.
const TIMEOUT: Duration = Duration::from_secs(5);

/// How long a good result is repeated: each check writes to the disk.
const REPEATED: Duration = Duration::from_secs(2);

/// When the store was found healthy. One request at a time checks it.
#[derive(Default)]
pub(crate) struct HealthCheck(Mutex<Option<Instant>>);

impl HealthCheck {
    async fn check(&self, store: &dyn Store) -> Result<(), RelayStoreError> {
        let mut healthy = self.0.lock().await;
        if healthy.is_some_and(|healthy| healthy.elapsed() < REPEATED) {
            return Ok(());
        }
        *healthy = None;
        store.check().await?;
        *healthy = Some(Instant::now());
        Ok(())
    }
}

pub(super) async fn health(State(state): SharedState) -> Result<Response, Refusal> {
    let check = state.health.check(&*state.store);
    let checked = tokio::time::timeout(TIMEOUT, check).await;
    checked.map_err(|_| ProblemCode::Unavailable)??;
    let json = [(header::CONTENT_TYPE, "application/json")];
    Ok((json, r#"{"status":"ok"}"#).into_response())
}

/// Hidden from other machines by default, because it reveals how much is written
/// and when. Behind a proxy it is hidden from all: clients that the proxy does not
/// report would seem to be on this machine.
pub(super) async fn metrics(
    State(state): SharedState,
    Extension(client): Extension<ClientAddress>,
) -> Result<Response, Refusal> {
    let is_here = client.is_local() && !state.behind_proxy;
    if !state.metrics_to_all && !is_here {
        return Err(ProblemCode::Unknown.into());
    }
    if let Some(free) = state.store.free_bytes() {
        state.metrics.set_free_bytes(free);
    }
    let text = state.metrics.text().map_err(|_| ProblemCode::Unavailable)?;
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    Ok(([(header::CONTENT_TYPE, kind)], text).into_response())
}
