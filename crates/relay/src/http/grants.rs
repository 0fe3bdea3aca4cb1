//! Who may write to a mailbox.

use std::sync::Arc;

use axum::{
    extract::{FromRequestParts, State},
    http::{StatusCode, request::Parts},
};
use lotse_wire::SecretDigest;

use super::{Desk, Refusal, Shared, caller::Owner, place};

/// The digest in the path.
pub(super) struct Granted(SecretDigest);

impl FromRequestParts<Arc<Desk>> for Granted {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<Desk>) -> Result<Self, Refusal> {
        Ok(Self(place::part(parts, "writer").await?))
    }
}

pub(super) async fn allow(
    State(desk): Shared,
    Owner { mailbox, is }: Owner,
    Granted(writer): Granted,
) -> Result<StatusCode, Refusal> {
    desk.store.allow_writer(mailbox, is, writer).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn forbid(
    State(desk): Shared,
    Owner { mailbox, is }: Owner,
    Granted(writer): Granted,
) -> Result<StatusCode, Refusal> {
    desk.store.forbid_writer(mailbox, is, writer).await?;
    Ok(StatusCode::NO_CONTENT)
}
