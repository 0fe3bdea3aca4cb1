//! Middleware around all requests: limits, metrics, and a log line that
//! identifies neither client nor mailbox.

use std::{sync::Arc, time::Instant};

use axum::{
    extract::{MatchedPath, Request, State},
    http::{Method, StatusCode},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use lotse_wire::{MailboxId, ProblemCode};

use super::{AppState, Refusal, client_address::ClientAddress, path_params, refusal::StoreFailed};
use crate::{client_network::ClientNetwork, fair_shares::FairPermit, metrics::ResponseLabels};

pub(super) async fn observe(
    State(state): State<Arc<AppState>>,
    request: Request,
    next: Next,
) -> Response {
    let started = Instant::now();
    let (mut parts, body) = request.into_parts();
    let address = ClientAddress::of(&state, &parts);
    let client = address.network();
    let mailbox = path_params::get(&mut parts, "mailbox").await.ok();
    let method = method_label(&parts.method);
    let route = parts.extensions.get::<MatchedPath>();
    let route = route.map_or("none", MatchedPath::as_str).to_owned();
    parts.extensions.insert(address);
    let response = match admit(&state, client) {
        Ok(_permit) => next.run(Request::from_parts(parts, body)).await,
        Err(refusal) => refusal.into_response(),
    };
    let response = apply_refusal_limit(&state, client, mailbox, response);
    let status = response.status().as_u16();
    let duration = started.elapsed();
    tracing::debug!(
        method,
        route,
        status,
        millis = duration.as_millis(),
        "request"
    );
    let labels = ResponseLabels {
        method,
        route,
        status,
    };
    state.metrics.record_response(&labels, duration);
    response
}

/// Checks the limits of the client; the permit is for the request in flight.
fn admit(state: &AppState, client: Option<ClientNetwork>) -> Result<Option<FairPermit>, Refusal> {
    state.rate_limits.check_request(client)?;
    let Some(client) = client else {
        return Ok(None);
    };
    let permit = state.in_flight.try_acquire(Some(client), 1);
    permit.map(Some).ok_or(ProblemCode::TooMany.into())
}

/// Replaces a refusal by 429 when the client was refused too often at this
/// mailbox. Guesses of tickets name another mailbox each; the limit of openings
/// counts those.
fn apply_refusal_limit(
    state: &AppState,
    client: Option<ClientNetwork>,
    mailbox: Option<MailboxId>,
    response: Response,
) -> Response {
    if response.extensions().get::<StoreFailed>().is_some() {
        state.metrics.store_errors.inc();
    }
    let is_refused = matches!(
        response.status(),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN
    );
    match is_refused.then(|| state.rate_limits.check_refusal(client, mailbox)) {
        Some(Err(rate_limited)) => Refusal::from(rate_limited).into_response(),
        _ => response,
    }
}

/// Counts methods that a client made up as one, to bound the number of labels.
fn method_label(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::PUT => "PUT",
        Method::POST => "POST",
        Method::DELETE => "DELETE",
        _ => "other",
    }
}
