//! What happens around each request: it is counted, let in or not, and noted
//! without a word of who asked for what.

use std::{sync::Arc, time::Instant};

use axum::{
    extract::{MatchedPath, Request, State},
    http::{Method, StatusCode},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use lotse_wire::{MailboxId, ProblemCode};

use super::{Desk, Refusal, origin::Whence, place, refusal::StoreFailed};
use crate::{gate::Origin, metrics::Ended, server::Seat};

pub(super) async fn observe(
    State(desk): State<Arc<Desk>>,
    request: Request,
    next: Next,
) -> Response {
    let started = Instant::now();
    let (mut parts, body) = request.into_parts();
    let whence = Whence::of(&desk, &parts);
    let origin = whence.origin();
    let mailbox = place::part(&mut parts, "mailbox").await.ok();
    let method = known(&parts.method);
    let route = parts.extensions.get::<MatchedPath>();
    let route = route.map_or("none", MatchedPath::as_str).to_owned();
    parts.extensions.insert(Asking(whence));
    let response = match let_in(&desk, origin) {
        Ok(_seat) => next.run(Request::from_parts(parts, body)).await,
        Err(refusal) => refusal.into_response(),
    };
    let response = judged(&desk, origin, mailbox, response);
    let status = response.status().as_u16();
    let took = started.elapsed();
    tracing::debug!(method, route, status, millis = took.as_millis(), "answered");
    let ended = Ended {
        method,
        route,
        status,
    };
    desk.metrics.answered(&ended, took);
    response
}

/// A place for a request as long as it is under way.
fn let_in(desk: &Desk, origin: Option<Origin>) -> Result<Option<Seat>, Refusal> {
    desk.gate.request(origin)?;
    let Some(origin) = origin else {
        return Ok(None);
    };
    let seat = desk.under_way.take(origin);
    seat.map(Some).ok_or(ProblemCode::TooMany.into())
}

/// Who asks, for those who count something more closely.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asking(pub(super) Whence);

/// Who is refused too often at the same mailbox hears nothing more. Guesses of
/// tickets, each for another mailbox, are counted as openings.
fn judged(
    desk: &Desk,
    origin: Option<Origin>,
    mailbox: Option<MailboxId>,
    response: Response,
) -> Response {
    if response.extensions().get::<StoreFailed>().is_some() {
        desk.metrics.store_errors.inc();
    }
    let is_refused = matches!(
        response.status(),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN
    );
    match is_refused.then(|| desk.gate.refusal(origin, mailbox)) {
        Some(Err(too_much)) => Refusal::from(too_much).into_response(),
        _ => response,
    }
}

/// A client may make methods up; they are counted as one.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::PUT => "PUT",
        Method::POST => "POST",
        Method::DELETE => "DELETE",
        _ => "other",
    }
}
