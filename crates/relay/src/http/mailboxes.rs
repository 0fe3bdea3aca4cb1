//! Opening and closing mailboxes.

use axum::{Extension, body::Body, extract::State, http::StatusCode};
use lotse_wire::{OpenMailboxBody, ProblemCode, Ticket};

use super::{Refusal, Shared, body, caller::Owner, observe::Asking};
use crate::store::{Made, Opening};

pub(super) async fn open(
    State(desk): Shared,
    Owner { mailbox, is }: Owner,
    Extension(Asking(whence)): Extension<Asking>,
    body: Body,
) -> Result<StatusCode, Refusal> {
    desk.gate.opening(whence.origin())?;
    let ticketed: OpenMailboxBody = body::json(body, desk.patience.body).await?;
    let ticket: Result<Ticket, _> = ticketed.ticket.parse();
    let opening = Opening {
        mailbox,
        owner: is,
        ticket: ticket.map_err(|_| ProblemCode::TicketRefused)?.digest(),
    };
    let made = desk.store.open_mailbox(opening, desk.clock.now()).await?;
    Ok(match made {
        Made::New => {
            desk.metrics.opened.inc();
            StatusCode::CREATED
        }
        Made::Before => StatusCode::OK,
    })
}

pub(super) async fn close(
    State(desk): Shared,
    Owner { mailbox, is }: Owner,
) -> Result<StatusCode, Refusal> {
    desk.store.close_mailbox(mailbox, is).await?;
    Ok(StatusCode::NO_CONTENT)
}
