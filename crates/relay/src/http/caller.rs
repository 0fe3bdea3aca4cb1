//! Who asks: the owner of a mailbox or one who may write to it. Whether the
//! owner's secret is right the store says when it does what is asked.

use std::sync::Arc;

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use lotse_wire::{MailboxId, ProblemCode, Secret, SecretDigest};

use super::{Desk, Refusal, place};

/// Somebody with a secret for a mailbox.
pub(super) struct Owner {
    pub(super) mailbox: MailboxId,
    pub(super) is: SecretDigest,
}

/// Somebody with a grant for a mailbox.
pub(super) struct Writer {
    pub(super) mailbox: MailboxId,
    pub(super) grant: SecretDigest,
}

impl FromRequestParts<Arc<Desk>> for Owner {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<Desk>) -> Result<Self, Refusal> {
        Ok(Self {
            mailbox: place::part(parts, "mailbox").await?,
            is: secret(parts).ok_or(ProblemCode::NotYours)?,
        })
    }
}

impl FromRequestParts<Arc<Desk>> for Writer {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, desk: &Arc<Desk>) -> Result<Self, Refusal> {
        let mailbox = place::part(parts, "mailbox").await?;
        let grant = secret(parts).ok_or(ProblemCode::Refused)?;
        // Before a body is read: a stranger's would only take memory. What is
        // taken in is held against the grant once more, in its transaction.
        desk.store.check_writer(mailbox, grant).await?;
        desk.gate.write(mailbox, grant)?;
        Ok(Self { mailbox, grant })
    }
}

fn secret(parts: &Parts) -> Option<SecretDigest> {
    let header = parts.headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    Some(Secret::from_bearer(header)?.digest())
}
