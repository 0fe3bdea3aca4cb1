//! Puts, fetches and acknowledges envelopes.

use std::{sync::Arc, time::Duration};

use axum::{
    Extension,
    body::Body,
    extract::{FromRequestParts, RawQuery, State},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse as _, Response},
};
use bytes::Bytes;
use lotse_wire::{Batch, Cursor, EnvelopeId, ProblemCode, limits};
use tokio::time::Instant;

use super::{
    AppState, Refusal, SharedState,
    auth::{AuthenticatedWriter, Owner},
    body,
    client_address::ClientAddress,
    path_params, query,
    response_budget::Reservation,
};
use crate::{
    metrics::GaugeGuard,
    notifier::Subscription,
    store::{NewEnvelope, Outcome},
};

/// Maximum number of concurrent fetches from a mailbox. A phone needs one; after
/// a broken connection it may fetch again before the relay notices.
const MAX_FETCHES: usize = 8;

/// The envelope id in the path.
pub(super) struct EnvelopeParam(EnvelopeId);

impl FromRequestParts<Arc<AppState>> for EnvelopeParam {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<AppState>) -> Result<Self, Refusal> {
        Ok(Self(path_params::get(parts, "id").await?))
    }
}

pub(super) async fn put(
    State(state): SharedState,
    EnvelopeParam(id): EnvelopeParam,
    AuthenticatedWriter { mailbox, grant }: AuthenticatedWriter,
    body: Body,
) -> Result<StatusCode, Refusal> {
    let timeout = state.timeouts.request_body;
    let bytes = body::bytes(body, limits::MAX_ENVELOPE_BYTES, timeout).await?;
    if !limits::ENVELOPE_SIZES.contains(&bytes.len()) {
        return Err(ProblemCode::WrongSize.into());
    }
    state.rate_limits.check_size(mailbox, grant, bytes.len())?;
    state.usage.add(&*state.store, bytes.len()).await?;
    let new = NewEnvelope {
        mailbox,
        grant,
        id,
        bytes,
    };
    Ok(match state.store.put(new, state.clock.now()).await? {
        Outcome::Created => {
            state.metrics.accepted.inc();
            StatusCode::CREATED
        }
        Outcome::AlreadyExisted => StatusCode::OK,
    })
}

pub(super) async fn fetch(
    State(state): SharedState,
    owner: Owner,
    Extension(client): Extension<ClientAddress>,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let after = Cursor(query::field(query.as_deref(), "after")?.unwrap_or_default());
    let wait: u32 = query::field(query.as_deref(), "wait")?.unwrap_or_default();
    let wait = Duration::from_secs(wait.min(limits::MAX_WAIT_SECONDS).into());
    let next_size = || {
        state
            .store
            .next_size(owner.mailbox, owner.secret_digest, after)
    };
    // This checks the secret: a stranger must use up neither memory nor subscriptions.
    let mut size = next_size().await?;
    let subscription = state.notifier.subscribe(owner.mailbox, MAX_FETCHES);
    let subscription = subscription.ok_or(ProblemCode::TooMany)?;
    let deadline = Instant::now() + wait;
    let mut shutdown = state.shutdown.signal();
    let waiting = GaugeGuard::new(&state.metrics.waiting);
    let mut keep_waiting = !wait.is_zero();
    while size == 0 && keep_waiting {
        let notified = subscription.notified();
        size = next_size().await?;
        if size > 0 {
            break;
        }
        keep_waiting = tokio::select! {
            () = notified => true,
            () = tokio::time::sleep_until(deadline) => false,
            () = shutdown.wait() => false,
        };
    }
    drop(waiting);
    if size == 0 {
        return Ok(cbor(Batch::default().encode()));
    }
    let budget = &state.response_budget;
    let reservation = budget.reserve(owner.mailbox, client.network(), size);
    let reservation = reservation.await?;
    let batch = state
        .store
        .fetch(owner.mailbox, owner.secret_digest, after, size);
    let batch = batch.await?;
    let delivered = batch.envelopes.len() as u64;
    state.metrics.delivered.inc_by(delivered);
    Ok(batch_response(&batch, reservation, subscription))
}

/// Holds its reservation and subscription until the client has read it, so that a
/// slow reader cannot have many responses at once.
struct ResponseBody {
    bytes: Vec<u8>,
    _reservation: Reservation,
    _subscription: Subscription,
}

impl AsRef<[u8]> for ResponseBody {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

fn batch_response(
    batch: &Batch,
    mut reservation: Reservation,
    subscription: Subscription,
) -> Response {
    let bytes = batch.encode();
    reservation.shrink_to(bytes.len());
    let body = ResponseBody {
        bytes,
        _reservation: reservation,
        _subscription: subscription,
    };
    cbor(Bytes::from_owner(body))
}

fn cbor(body: impl Into<Body>) -> Response {
    ([(header::CONTENT_TYPE, "application/cbor")], body.into()).into_response()
}

pub(super) async fn acknowledge(
    State(state): SharedState,
    Owner {
        mailbox,
        secret_digest,
    }: Owner,
    RawQuery(query): RawQuery,
) -> Result<StatusCode, Refusal> {
    let through = query::field(query.as_deref(), "through")?;
    let through = Cursor(through.ok_or(ProblemCode::Malformed)?);
    let deleted = state
        .store
        .acknowledge(mailbox, secret_digest, through)
        .await?;
    state.metrics.acknowledged.inc_by(deleted);
    Ok(StatusCode::NO_CONTENT)
}
