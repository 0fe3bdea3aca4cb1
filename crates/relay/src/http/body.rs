//! Reads request bodies within limits of size and time.

use std::time::Duration;

use axum::body::{Body, HttpBody as _};
use futures_util::StreamExt as _;
use lotse_wire::ProblemCode;
use serde::de::DeserializeOwned;

use super::Refusal;

/// Reads the whole body.
pub(super) async fn bytes(
    body: Body,
    max_bytes: usize,
    timeout: Duration,
) -> Result<Vec<u8>, Refusal> {
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if announced > max_bytes {
        return Err(ProblemCode::TooLarge.into());
    }
    let read = read(body, announced, max_bytes);
    match tokio::time::timeout(timeout, read).await {
        Ok(read) => read,
        Err(_) => Err(ProblemCode::TooSlow.into()),
    }
}

async fn read(body: Body, announced: usize, max_bytes: usize) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::with_capacity(announced);
    let mut parts = body.into_data_stream();
    while let Some(part) = parts.next().await {
        let part = part.map_err(|_| ProblemCode::Malformed)?;
        if bytes.len() + part.len() > max_bytes {
            return Err(ProblemCode::TooLarge.into());
        }
        bytes.extend_from_slice(&part);
    }
    Ok(bytes)
}

/// Reads a JSON body.
pub(super) async fn json<T: DeserializeOwned>(body: Body, timeout: Duration) -> Result<T, Refusal> {
    let bytes = bytes(body, lotse_wire::limits::MAX_BODY_BYTES, timeout).await?;
    let json = serde_json::from_slice(&bytes).map_err(|_| ProblemCode::Malformed)?;
    Ok(json)
}
