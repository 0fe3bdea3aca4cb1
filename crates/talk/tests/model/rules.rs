//! The rules of the protocol, each of which can be left out.

/// A rule of version 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// An invitation is signed by a device of its list.
    InvitationSigned,
    /// A device list is signed by its person.
    ListSigned,
    /// A certificate covers the person key; without the rule, the signing key only.
    CertificateOfPerson,
    /// Signatures are over the bond; without the rule, over the conversation's id only.
    Bond,
    /// Signatures are over the writer's person key.
    Writer,
    /// A renewal is signed.
    RenewalSigned,
    /// One-time keys that a relay hands out are signed.
    OneTimeKeysSigned,
    /// A hello has the digest of the receiver's list.
    ListDigest,
    /// A session is kept only once its first payload was accepted, and used only if it
    /// is with a device of the peer's list.
    SessionOfPeer,
    /// The answer brings a grant that was not in the invitation.
    FreshGrant,
}

/// The rules that hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rules {
    without: Option<Rule>,
}

impl Rules {
    pub(crate) const ALL: Self = Self { without: None };

    pub(crate) fn without(rule: Rule) -> Self {
        Self {
            without: Some(rule),
        }
    }

    pub(crate) fn hold(self, rule: Rule) -> bool {
        self.without != Some(rule)
    }
}
