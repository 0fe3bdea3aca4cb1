//! Authorization of owners and writers. The store checks the owner's secret in the
//! transaction of each call.

use std::sync::Arc;

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use lotse_wire::{MailboxId, ProblemCode, Secret, SecretDigest};

use super::{AppState, Refusal, path_params};

/// Client with the secret of a mailbox; not checked yet.
pub(super) struct Owner {
    pub(super) mailbox: MailboxId,
    pub(super) secret_digest: SecretDigest,
}

/// Client with a valid grant for a mailbox.
pub(super) struct AuthenticatedWriter {
    pub(super) mailbox: MailboxId,
    pub(super) grant: SecretDigest,
}

impl FromRequestParts<Arc<AppState>> for Owner {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<AppState>) -> Result<Self, Refusal> {
        Ok(Self {
            mailbox: path_params::get(parts, "mailbox").await?,
            secret_digest: secret(parts).ok_or(ProblemCode::NotYours)?,
        })
    }
}

impl FromRequestParts<Arc<AppState>> for AuthenticatedWriter {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<AppState>) -> Result<Self, Refusal> {
        let mailbox = path_params::get(parts, "mailbox").await?;
        let grant = secret(parts).ok_or(ProblemCode::Refused)?;
        // Before the body is read, so that strangers cannot use up memory. The
        // transaction that stores the envelope checks the grant again.
        state.store.check_writer(mailbox, grant).await?;
        state.rate_limits.check_write(mailbox, grant)?;
        Ok(Self { mailbox, grant })
    }
}

fn secret(parts: &Parts) -> Option<SecretDigest> {
    let header = parts.headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    Some(Secret::from_bearer(header)?.digest())
}
