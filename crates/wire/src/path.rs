//! Where things are on a relay.

use url::Url;

use crate::{Digest, EnvelopeId, MailboxId};

/// Beneath this lies everything but the relay's health.
pub const MAILBOXES: &str = "/v1/mailboxes";

/// The address of a relay as everything is added to it; `None` when nothing can
/// be added to it.
pub fn base_of(relay: &Url) -> Option<String> {
    let is_http = matches!(relay.scheme(), "http" | "https");
    let mut base = relay.clone();
    base.set_query(None);
    base.set_fragment(None);
    (is_http && relay.has_host()).then(|| base.as_str().trim_end_matches('/').to_owned())
}

pub(crate) fn mailbox(mailbox: &MailboxId) -> String {
    format!("{MAILBOXES}/{mailbox}")
}

pub(crate) fn writer(mailbox: &MailboxId, writer: &Digest) -> String {
    format!("{MAILBOXES}/{mailbox}/grants/{writer}")
}

pub(crate) fn keys(mailbox: &MailboxId) -> String {
    format!("{MAILBOXES}/{mailbox}/keys")
}

pub(crate) fn claim(mailbox: &MailboxId) -> String {
    format!("{MAILBOXES}/{mailbox}/keys/claim")
}

pub(crate) fn envelopes(mailbox: &MailboxId) -> String {
    format!("{MAILBOXES}/{mailbox}/envelopes")
}

pub(crate) fn envelope(mailbox: &MailboxId, id: &EnvelopeId) -> String {
    format!("{MAILBOXES}/{mailbox}/envelopes/{id}")
}
