//! Grants and revokes permission to write.

use std::sync::Arc;

use axum::{
    extract::{FromRequestParts, State},
    http::{StatusCode, request::Parts},
};
use lotse_wire::SecretDigest;

use super::{AppState, Refusal, SharedState, auth::Owner, path_params};

/// The digest of a grant in the path.
pub(super) struct WriterParam(SecretDigest);

impl FromRequestParts<Arc<AppState>> for WriterParam {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<AppState>) -> Result<Self, Refusal> {
        Ok(Self(path_params::get(parts, "writer").await?))
    }
}

pub(super) async fn allow(
    State(state): SharedState,
    Owner {
        mailbox,
        secret_digest,
    }: Owner,
    WriterParam(writer): WriterParam,
) -> Result<StatusCode, Refusal> {
    state
        .store
        .allow_writer(mailbox, secret_digest, writer)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn forbid(
    State(state): SharedState,
    Owner {
        mailbox,
        secret_digest,
    }: Owner,
    WriterParam(writer): WriterParam,
) -> Result<StatusCode, Refusal> {
    state
        .store
        .forbid_writer(mailbox, secret_digest, writer)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
