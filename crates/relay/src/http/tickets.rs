//! Issues and withdraws tickets of a mailbox, for people whom its owner invites.

use std::sync::Arc;

use axum::{
    extract::{FromRequestParts, State},
    http::{StatusCode, request::Parts},
};
use lotse_wire::TicketDigest;

use super::{AppState, Refusal, SharedState, auth::Owner, path_params};

/// The digest of a ticket in the path.
pub(super) struct TicketParam(TicketDigest);

impl FromRequestParts<Arc<AppState>> for TicketParam {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<AppState>) -> Result<Self, Refusal> {
        Ok(Self(path_params::get(parts, "ticket").await?))
    }
}

pub(super) async fn issue(
    State(state): SharedState,
    Owner {
        mailbox,
        secret_digest,
    }: Owner,
    TicketParam(ticket): TicketParam,
) -> Result<StatusCode, Refusal> {
    state
        .store
        .issue_ticket(mailbox, secret_digest, ticket)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn withdraw(
    State(state): SharedState,
    Owner {
        mailbox,
        secret_digest,
    }: Owner,
    TicketParam(ticket): TicketParam,
) -> Result<StatusCode, Refusal> {
    state
        .store
        .withdraw_issued_ticket(mailbox, secret_digest, ticket)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
