//! Publishes and claims keys.

use axum::{
    body::Body,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use data_encoding::BASE64URL_NOPAD;
use lotse_wire::{ClaimedKey, ProblemCode, PublishKeysBody, limits};

use super::{
    Refusal, SharedState,
    auth::{AuthenticatedWriter, Owner},
    body,
};

pub(super) async fn publish(
    State(state): SharedState,
    Owner {
        mailbox,
        secret_digest,
    }: Owner,
    body: Body,
) -> Result<StatusCode, Refusal> {
    let keys: PublishKeysBody = body::json(body, state.timeouts.request_body).await?;
    if keys.one_time.len() > limits::MAX_ONE_TIME_KEYS {
        return Err(ProblemCode::Malformed.into());
    }
    let one_time: Result<_, _> = keys.one_time.iter().map(|text| decode_key(text)).collect();
    let (one_time, last) = (one_time?, decode_key(&keys.last)?);
    state
        .store
        .publish_keys(mailbox, secret_digest, one_time, last)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

fn decode_key(text: &str) -> Result<Vec<u8>, Refusal> {
    let bytes = BASE64URL_NOPAD.decode(text.as_bytes());
    let bytes = bytes.map_err(|_| ProblemCode::Malformed)?;
    if bytes.is_empty() || bytes.len() > limits::MAX_KEY_BYTES {
        return Err(ProblemCode::Malformed.into());
    }
    Ok(bytes)
}

pub(super) async fn claim(
    State(state): SharedState,
    AuthenticatedWriter { mailbox, grant }: AuthenticatedWriter,
) -> Result<Response, Refusal> {
    let claimed = state.store.claim_key(mailbox, grant).await?;
    let claimed = ClaimedKey {
        key: BASE64URL_NOPAD.encode(&claimed.key),
        last: claimed.last,
    };
    let body = serde_json::to_vec(&claimed).map_err(|_| ProblemCode::Unavailable)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], body).into_response())
}
