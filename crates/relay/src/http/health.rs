//! For those who run a relay.

use std::time::Duration;

use axum::{
    Extension,
    extract::State,
    http::header,
    response::{IntoResponse as _, Response},
};
use lotse_wire::ProblemCode;

use super::{Refusal, Shared, observe::Asking};

/// How long the store may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) async fn health(State(desk): Shared) -> Result<Response, Refusal> {
    let checked = tokio::time::timeout(PATIENCE, desk.store.check()).await;
    checked.map_err(|_| ProblemCode::Unavailable)??;
    let json = [(header::CONTENT_TYPE, "application/json")];
    Ok((json, r#"{"status":"ok"}"#).into_response())
}

/// How many write when is nobody's business but of those who run it: others find
/// nothing here.
pub(super) async fn metrics(
    State(desk): Shared,
    Extension(Asking(whence)): Extension<Asking>,
) -> Result<Response, Refusal> {
    if !desk.metrics_to_all && !whence.is_here() {
        return Err(ProblemCode::Unknown.into());
    }
    let text = desk.metrics.text().map_err(|_| ProblemCode::Unavailable)?;
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    Ok(([(header::CONTENT_TYPE, kind)], text).into_response())
}
