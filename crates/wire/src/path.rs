//! URL paths of a relay.

use url::Url;

use crate::{EnvelopeId, MailboxId, SecretDigest, TicketDigest};

/// Path of all mailboxes.
pub const MAILBOXES_PATH: &str = "/v1/mailboxes";

/// Returns the URL to which paths are appended; `None` if `relay` is not a relay URL.
pub fn base_url(relay: &Url) -> Option<String> {
    let is_http = matches!(relay.scheme(), "http" | "https");
    let mut base = relay.clone();
    base.set_query(None);
    base.set_fragment(None);
    (is_http && relay.has_host()).then(|| base.as_str().trim_end_matches('/').to_owned())
}

pub(crate) fn mailbox(mailbox: &MailboxId) -> String {
    format!("{MAILBOXES_PATH}/{mailbox}")
}

pub(crate) fn writer(mailbox: &MailboxId, writer: &SecretDigest) -> String {
    format!("{MAILBOXES_PATH}/{mailbox}/grants/{writer}")
}

pub(crate) fn ticket(mailbox: &MailboxId, ticket: &TicketDigest) -> String {
    format!("{MAILBOXES_PATH}/{mailbox}/tickets/{ticket}")
}

pub(crate) fn keys(mailbox: &MailboxId) -> String {
    format!("{MAILBOXES_PATH}/{mailbox}/keys")
}

pub(crate) fn claim(mailbox: &MailboxId) -> String {
    format!("{MAILBOXES_PATH}/{mailbox}/keys/claim")
}

pub(crate) fn envelopes(mailbox: &MailboxId) -> String {
    format!("{MAILBOXES_PATH}/{mailbox}/envelopes")
}

pub(crate) fn envelope(mailbox: &MailboxId, id: &EnvelopeId) -> String {
    format!("{MAILBOXES_PATH}/{mailbox}/envelopes/{id}")
}
