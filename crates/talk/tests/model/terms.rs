//! What devices say, as symbols. Cryptography is perfect: a signature cannot be made
//! without the key, and a session is read only by those who know its secrets.

use std::collections::BTreeSet;

use crate::rules::{Rule, Rules};

/// A person; also names the keys of the person's device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Person {
    Amal,
    Berta,
    /// The attacker, who controls network and relays.
    Mallory,
}

/// The devices of a person: one, with a signing and an Olm key. Signed by the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct List {
    pub(crate) person: Person,
    pub(crate) number: u8,
    /// Whose signing key it claims.
    pub(crate) signing: Person,
    /// Whose Olm key it claims.
    pub(crate) olm: Person,
}

/// A one-time key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct OneTimeKey {
    pub(crate) owner: Person,
    pub(crate) place: Place,
}

/// Where a one-time key is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Place {
    /// In the invitation to this conversation.
    Invitation(u8),
    Relay,
}

/// An Olm session: the keys that its secret is derived from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Session {
    /// Olm key of the device that began it.
    pub(crate) from: Person,
    /// Ephemeral key of that device: who made it, and its number.
    pub(crate) ephemeral: (Person, u8),
    /// Olm key of the other device.
    pub(crate) to: Person,
    pub(crate) key: OneTimeKey,
}

/// Permission to write to a mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Grant {
    /// As in the invitation, which everybody may have seen.
    Invitation,
    /// Made for one peer.
    Fresh(Person, u8),
}

/// What a device signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Body {
    pub(crate) is_renewal: bool,
    pub(crate) conversation: u8,
    pub(crate) people: Option<(Person, Person)>,
    pub(crate) writer: Option<Person>,
    /// Number of the receiver's list.
    pub(crate) number: u8,
    pub(crate) content: Content,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Content {
    Hello(Hello),
    Text(Text),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Hello {
    pub(crate) name: Person,
    pub(crate) list: List,
    /// Digest of the receiver's list.
    pub(crate) to: Option<List>,
    pub(crate) grant: Grant,
}

/// A text. It carries who wrote it, where, and to whom, so that the properties can tell
/// whether it arrived elsewhere; no device looks at that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Text {
    pub(crate) by: Person,
    pub(crate) conversation: u8,
    pub(crate) to: Person,
}

/// A body with its signature; without a key it is unsigned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Payload {
    pub(crate) key: Option<Person>,
    pub(crate) body: Body,
}

/// A payload, encrypted in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Envelope {
    pub(crate) session: Session,
    /// Whether the device that began the session wrote it.
    pub(crate) is_of_beginner: bool,
    pub(crate) payload: Payload,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Invitation {
    pub(crate) conversation: u8,
    pub(crate) list: List,
    pub(crate) name: Person,
    pub(crate) key: OneTimeKey,
}

impl List {
    pub(crate) fn of(person: Person, number: u8) -> Self {
        Self {
            person,
            number,
            signing: person,
            olm: person,
        }
    }

    /// Whether a programme's certificate for Berta counts for it.
    pub(crate) fn is_confirmed(self, rules: Rules) -> bool {
        let covered = if rules.hold(Rule::CertificateOfPerson) {
            self.person
        } else {
            self.signing
        };
        covered == Person::Berta
    }
}

impl OneTimeKey {
    pub(crate) fn invited(owner: Person, conversation: u8) -> Self {
        Self {
            owner,
            place: Place::Invitation(conversation),
        }
    }

    pub(crate) fn of_relay(owner: Person) -> Self {
        Self {
            owner,
            place: Place::Relay,
        }
    }

    /// Whether a relay can hand it out as a key of a device with this signing key.
    pub(crate) fn is_signed_by(self, signing: Person, rules: Rules) -> bool {
        let by_owner = self.place == Place::Relay && self.owner == signing;
        by_owner || signing == Person::Mallory || !rules.hold(Rule::OneTimeKeysSigned)
    }
}

impl Invitation {
    pub(crate) fn of(person: Person, conversation: u8) -> Self {
        Self {
            conversation,
            list: List::of(person, 1),
            name: person,
            key: OneTimeKey::invited(person, conversation),
        }
    }
}

impl Body {
    /// What `writer` signs for `to`.
    pub(crate) fn of(
        rules: Rules,
        conversation: u8,
        (writer, to): (Person, List),
        is_renewal: bool,
        content: Content,
    ) -> Self {
        let people = (writer.min(to.person), writer.max(to.person));
        Self {
            is_renewal,
            conversation,
            people: rules.hold(Rule::Bond).then_some(people),
            writer: rules.hold(Rule::Writer).then_some(writer),
            number: to.number,
            content,
        }
    }
}

impl Hello {
    pub(crate) fn of(rules: Rules, name: Person, list: List, to: List, grant: Grant) -> Content {
        Content::Hello(Self {
            name,
            list,
            to: rules.hold(Rule::ListDigest).then_some(to),
            grant,
        })
    }
}

/// What Mallory has seen, and with it can read.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Seen {
    /// Everything that was ever sent. It can be delivered late, twice, or not at all.
    pub(crate) sent: BTreeSet<Envelope>,
    /// Whether she has everybody's long-term Olm keys by now.
    pub(crate) has_olm_keys: bool,
}

impl Seen {
    pub(crate) fn has_olm_key_of(&self, person: Person) -> bool {
        person == Person::Mallory || self.has_olm_keys
    }

    /// Whether she can compute the three Diffie-Hellman secrets of a session.
    pub(crate) fn reads(&self, session: Session) -> bool {
        let from = self.has_olm_key_of(session.from);
        let to = self.has_olm_key_of(session.to);
        let ephemeral = session.ephemeral.0 == Person::Mallory;
        let one_time = session.key.owner == Person::Mallory;
        (from || one_time) && (ephemeral || to) && (ephemeral || one_time)
    }

    /// The payloads that she has read.
    pub(crate) fn payloads(&self) -> impl Iterator<Item = Payload> {
        let read = self.sent.iter().filter(|it| self.reads(it.session));
        read.map(|envelope| envelope.payload)
    }
}
