//! Envelopes in and out.

use std::{sync::Arc, time::Duration};

use axum::{
    body::Body,
    extract::{FromRequestParts, RawQuery, State},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse as _, Response},
};
use bytes::Bytes;
use lotse_wire::{Batch, Cursor, EnvelopeId, ProblemCode, limits};
use tokio::time::Instant;

use super::{
    Desk, Refusal, Shared, body,
    caller::{Owner, Writer},
    place, query,
    room::Taken,
};
use crate::{
    bell::Ear,
    metrics::Counted,
    server::is_stopping,
    store::{Made, Putting},
};

/// How many requests for the envelopes of a mailbox are answered at the same
/// time. A phone asks once; one whose connection broke may ask again before the
/// relay notices.
const READERS: usize = 8;

/// The name in the path.
pub(super) struct Named(EnvelopeId);

impl FromRequestParts<Arc<Desk>> for Named {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<Desk>) -> Result<Self, Refusal> {
        Ok(Self(place::part(parts, "id").await?))
    }
}

pub(super) async fn take(
    State(desk): Shared,
    Named(id): Named,
    Writer { mailbox, grant }: Writer,
    body: Body,
) -> Result<StatusCode, Refusal> {
    let bytes = body::bytes(body, limits::MAX_ENVELOPE_BYTES, desk.patience.body).await?;
    if !limits::ENVELOPE_SIZES.contains(&bytes.len()) {
        return Err(ProblemCode::WrongSize.into());
    }
    let putting = Putting {
        mailbox,
        grant,
        id,
        bytes,
    };
    Ok(match desk.store.put(putting, desk.clock.now()).await? {
        Made::New => {
            desk.metrics.accepted.inc();
            StatusCode::CREATED
        }
        Made::Before => StatusCode::OK,
    })
}

pub(super) async fn fetch(
    State(desk): Shared,
    owner: Owner,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let after = Cursor(query::field(query.as_deref(), "after")?.unwrap_or_default());
    let wait: u32 = query::field(query.as_deref(), "wait")?.unwrap_or_default();
    let wait = Duration::from_secs(wait.min(limits::MAX_WAIT_SECONDS).into());
    // Room first, so that what is read has its place.
    let read = async || -> Result<_, Refusal> {
        let mut room = desk.room.take().await?;
        let now = desk.clock.now();
        let batch = desk.store.fetch(owner.mailbox, owner.is, after, now);
        let batch = batch.await?;
        if batch.envelopes.is_empty() {
            room.shrink(0);
        }
        Ok((batch, room))
    };
    // First whether it is the owner: others must not take places.
    let (mut batch, mut room) = read().await?;
    let ear = desk.bell.listen(owner.mailbox, READERS);
    let ear = ear.ok_or(ProblemCode::TooMany)?;
    let until = Instant::now() + wait;
    let mut stopping = desk.stopping.subscribe();
    let _waiting = Counted::new(&desk.metrics.waiting);
    let mut goes_on = !wait.is_zero();
    while batch.envelopes.is_empty() && goes_on {
        let rung = ear.next();
        (batch, room) = read().await?;
        if !batch.envelopes.is_empty() {
            break;
        }
        goes_on = tokio::select! {
            () = rung => true,
            () = tokio::time::sleep_until(until) => false,
            () = is_stopping(&mut stopping) => false,
        };
    }
    desk.metrics.delivered.inc_by(batch.envelopes.len() as u64);
    Ok(answer(&batch, room, ear))
}

/// An answer that keeps its place until the client has read it: whoever reads
/// slowly does not get many of them.
struct Kept {
    bytes: Vec<u8>,
    _room: Taken,
    _ear: Ear,
}

impl AsRef<[u8]> for Kept {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

fn answer(batch: &Batch, mut room: Taken, ear: Ear) -> Response {
    let bytes = batch.encode();
    room.shrink(bytes.len());
    let kept = Kept {
        bytes,
        _room: room,
        _ear: ear,
    };
    let cbor = [(header::CONTENT_TYPE, "application/cbor")];
    (cbor, Bytes::from_owner(kept)).into_response()
}

pub(super) async fn acknowledge(
    State(desk): Shared,
    Owner { mailbox, is }: Owner,
    RawQuery(query): RawQuery,
) -> Result<StatusCode, Refusal> {
    let through = query::field(query.as_deref(), "through")?;
    let through = Cursor(through.ok_or(ProblemCode::Malformed)?);
    let gone = desk.store.acknowledge(mailbox, is, through).await?;
    desk.metrics.acknowledged.inc_by(gone);
    Ok(StatusCode::NO_CONTENT)
}
