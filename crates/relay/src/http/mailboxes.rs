//! Opens and closes mailboxes.

use axum::{Extension, body::Body, extract::State, http::StatusCode};
use lotse_wire::{OpenMailboxBody, ProblemCode, Ticket};

use super::{Refusal, SharedState, auth::Owner, body, client_address::ClientAddress};
use crate::store::{NewRelayMailbox, Outcome};

pub(super) async fn open(
    State(state): SharedState,
    Owner {
        mailbox,
        secret_digest,
    }: Owner,
    Extension(client): Extension<ClientAddress>,
    body: Body,
) -> Result<StatusCode, Refusal> {
    state.rate_limits.check_opening(client.network())?;
    let body: OpenMailboxBody = body::json(body, state.timeouts.request_body).await?;
    let ticket: Result<Ticket, _> = body.ticket.parse();
    let new = NewRelayMailbox {
        mailbox,
        owner: secret_digest,
        ticket: ticket.map_err(|_| ProblemCode::TicketRefused)?.digest(),
    };
    let outcome = state.store.open_mailbox(new, state.clock.now()).await?;
    Ok(match outcome {
        Outcome::Created => {
            state.metrics.opened.inc();
            StatusCode::CREATED
        }
        Outcome::AlreadyExisted => StatusCode::OK,
    })
}

pub(super) async fn close(
    State(state): SharedState,
    Owner {
        mailbox,
        secret_digest,
    }: Owner,
) -> Result<StatusCode, Refusal> {
    state.store.close_mailbox(mailbox, secret_digest).await?;
    Ok(StatusCode::NO_CONTENT)
}
