//! Confirmation of mentors by their programme.
//!
//! A mentor's app creates a [`ConfirmationRequest`]; the programme signs it with its key, whose
//! public half is in a pack. The [`Confirmation`] is sent to mentees only and never
//! published.

use jiff::civil::Date;
use lotse_wire::{decode_base64url, encode_base64url};
use minicbor::{Decode, Encode};
use vodozemac::Ed25519SecretKey;

use crate::{
    LinkKind, Mailbox, PersonKey, Role, Signature, signed::is_signed, signed::signed_bytes,
};

/// A mentor's request for confirmation, signed with the mentor's person key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmationRequest {
    /// The name to confirm.
    pub name: String,
    /// Mentor or welcome centre.
    pub role: Role,
    /// The mentor's key, which signs the keys of the mentor's devices.
    pub person: PersonKey,
}

/// A programme's signature under a name, role and key. Signing the role keeps a mentor
/// from posing as the welcome centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// The pack that lists the programme.
    pub programme: String,
    /// The mentor's name.
    pub name: String,
    /// Mentor or welcome centre.
    pub role: Role,
    /// The mentor's key, which signs the keys of the mentor's devices.
    pub person: PersonKey,
    /// Last day of validity.
    pub until: Date,
    signature: Signature,
}

/// The secret key of a mentor programme.
pub struct Programme(Ed25519SecretKey);

/// Why a request or confirmation is invalid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ConfirmationError {
    /// The text is neither a request nor a confirmation.
    #[error("neither a request nor a confirmation")]
    Malformed,
    /// The signature does not match the key.
    #[error("the signature does not match the key")]
    Signature,
    /// It is signed as in version 1, for a key that encrypts nothing.
    #[error("made by an older version")]
    Older,
    /// It was issued for another key.
    #[error("issued for another person")]
    OtherKey,
    /// Its last day has passed.
    #[error("expired")]
    Over,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct RequestCbor {
    #[n(0)]
    name: String,
    #[n(1)]
    role: u8,
    #[cbor(n(2), with = "minicbor::bytes")]
    person: [u8; 32],
    #[cbor(n(3), with = "minicbor::bytes")]
    signature: [u8; 64],
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct ConfirmationCbor {
    #[n(0)]
    programme: String,
    #[n(1)]
    name: String,
    #[n(2)]
    role: u8,
    #[cbor(n(3), with = "minicbor::bytes")]
    person: [u8; 32],
    #[n(4)]
    until: String,
    #[cbor(n(5), with = "minicbor::bytes")]
    signature: [u8; 64],
}

impl ConfirmationRequest {
    /// The request of a mailbox's owner, as a link.
    pub fn of(mailbox: &Mailbox) -> String {
        let (name, role) = (mailbox.name.clone(), mailbox.role);
        let identity = &mailbox.identity;
        let signature = identity.person_secret().sign(&request_bytes(&name, role));
        let request = RequestCbor {
            name,
            role: role.number(),
            person: *identity.person().as_bytes(),
            signature,
        };
        let bytes = minicbor::to_vec(request).unwrap_or_default();
        LinkKind::Request.link(&bytes)
    }

    /// Parses a request and verifies that the owner of its key signed it.
    pub fn of_link(text: &str) -> Result<Self, ConfirmationError> {
        let malformed = ConfirmationError::Malformed;
        LinkKind::Request.read_bytes(text, &malformed, Self::of_bytes)
    }

    fn of_bytes(bytes: &[u8]) -> Result<Self, ConfirmationError> {
        let request: RequestCbor =
            minicbor::decode(bytes).map_err(|_| ConfirmationError::Malformed)?;
        let role = Role::of_number(request.role).ok_or(ConfirmationError::Malformed)?;
        let bytes = request_bytes(&request.name, role);
        if !is_signed(&request.person, &bytes, &request.signature) {
            let former = former_request_bytes(&request.name, role);
            return Err(if is_signed(&request.person, &former, &request.signature) {
                ConfirmationError::Older
            } else {
                ConfirmationError::Signature
            });
        }
        Ok(Self {
            name: request.name,
            role,
            person: request.person.into(),
        })
    }
}

impl Programme {
    /// Generates a new key.
    pub fn random() -> Self {
        Self(Ed25519SecretKey::new())
    }

    /// Parses a key written by [`Self::to_text`].
    ///
    /// # Errors
    /// If the text is not a key.
    pub fn of_text(text: &str) -> Result<Self, ConfirmationError> {
        let malformed = |_| ConfirmationError::Malformed;
        let bytes = decode_base64url(text.trim()).map_err(malformed)?;
        let bytes: [u8; 32] = bytes.try_into().map_err(|_| ConfirmationError::Malformed)?;
        Ok(Self(Ed25519SecretKey::from_slice(&bytes)))
    }

    /// The secret key as text, for storage.
    pub fn to_text(&self) -> String {
        encode_base64url(&*self.0.to_bytes())
    }

    /// The public half, as listed in a pack.
    pub fn public(&self) -> [u8; 32] {
        *self.0.public_key().as_bytes()
    }

    /// Confirms a mentor through the end of a day, on behalf of the programme that the
    /// pack `programme` lists.
    pub fn confirm(
        &self,
        request: &ConfirmationRequest,
        programme: &str,
        until: Date,
    ) -> Confirmation {
        let mut confirmation = Confirmation {
            programme: programme.to_owned(),
            name: request.name.clone(),
            role: request.role,
            person: request.person,
            until,
            signature: [0; 64],
        };
        confirmation.signature = self.0.sign(&confirmation.signed_bytes()).to_bytes();
        confirmation
    }
}

impl Confirmation {
    /// Checks that the programme's key signed it for `person`, and that it
    /// has not expired.
    pub fn check(
        &self,
        programme: &[u8; 32],
        person: PersonKey,
        today: Date,
    ) -> Result<(), ConfirmationError> {
        if !is_signed(programme, &self.signed_bytes(), &self.signature) {
            let is_older = is_signed(programme, &self.former_signed_bytes(), &self.signature);
            return Err(if is_older {
                ConfirmationError::Older
            } else {
                ConfirmationError::Signature
            });
        }
        if self.person != person {
            return Err(ConfirmationError::OtherKey);
        }
        if self.until < today {
            return Err(ConfirmationError::Over);
        }
        Ok(())
    }

    /// Returns whether it was issued for this name and role.
    pub fn is_for(&self, name: &str, role: Role) -> bool {
        self.name == name && self.role == role
    }

    /// The bytes that the programme signs.
    fn signed_bytes(&self) -> Vec<u8> {
        signed_bytes(
            "mentor confirmation 3",
            &[
                self.programme.as_bytes(),
                self.name.as_bytes(),
                &[self.role.number()],
                self.person.as_bytes(),
                self.until.to_string().as_bytes(),
            ],
        )
    }

    /// The bytes that the programme signed in version 1.
    fn former_signed_bytes(&self) -> Vec<u8> {
        let fields = [
            &self.programme,
            &self.name,
            former_word(self.role),
            &encode_base64url(self.person.as_bytes()),
            &self.until.to_string(),
        ];
        [
            b"lotse mentor confirmation 2\0",
            fields.join("\0").as_bytes(),
        ]
        .concat()
    }

    /// Encodes it for messages.
    pub fn to_bytes(&self) -> Vec<u8> {
        let cbor = ConfirmationCbor {
            programme: self.programme.clone(),
            name: self.name.clone(),
            role: self.role.number(),
            person: *self.person.as_bytes(),
            until: self.until.to_string(),
            signature: self.signature,
        };
        minicbor::to_vec(cbor).unwrap_or_default()
    }

    /// Decodes the bytes written by [`Self::to_bytes`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ConfirmationError> {
        let cbor: ConfirmationCbor =
            minicbor::decode(bytes).map_err(|_| ConfirmationError::Malformed)?;
        Ok(Self {
            programme: cbor.programme,
            name: cbor.name,
            role: Role::of_number(cbor.role).ok_or(ConfirmationError::Malformed)?,
            person: cbor.person.into(),
            until: cbor
                .until
                .parse()
                .map_err(|_| ConfirmationError::Malformed)?,
            signature: cbor.signature,
        })
    }

    /// The link that the programme sends to the mentor.
    pub fn link(&self) -> String {
        LinkKind::Confirmation.link(&self.to_bytes())
    }

    /// Parses a programme's link.
    pub fn of_link(text: &str) -> Result<Self, ConfirmationError> {
        let malformed = ConfirmationError::Malformed;
        LinkKind::Confirmation.read_bytes(text, &malformed, Self::from_bytes)
    }
}

fn request_bytes(name: &str, role: Role) -> Vec<u8> {
    signed_bytes("mentor request 3", &[name.as_bytes(), &[role.number()]])
}

/// The bytes that a mentor's device signed in version 1.
fn former_request_bytes(name: &str, role: Role) -> Vec<u8> {
    let fields = [name, former_word(role)].join("\0");
    [b"lotse mentor request 2\0", fields.as_bytes()].concat()
}

/// The role in bytes that were signed in version 1.
fn former_word(role: Role) -> &'static str {
    match role {
        Role::Newcomer => "newcomer",
        Role::Mentor => "mentor",
        Role::WelcomeCentre => "welcome-centre",
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::Identity;

    fn request(identity: &Identity, name: &str) -> String {
        let request = RequestCbor {
            name: name.to_owned(),
            role: Role::Mentor.number(),
            person: *identity.person().as_bytes(),
            signature: identity
                .person_secret()
                .sign(&request_bytes(name, Role::Mentor)),
        };
        LinkKind::Request.link(&minicbor::to_vec(request).unwrap())
    }

    #[test]
    fn a_confirmed_mentor_is_confirmed_until_the_last_day() {
        let (berta, programme) = (Identity::random(), Programme::random());
        let asked = ConfirmationRequest::of_link(&request(&berta, "Berta")).unwrap();
        let until = date(2026, 12, 31);
        let link = programme.confirm(&asked, "de-mannheim", until).link();
        let confirmation = Confirmation::of_link(&format!("Hier: {link}.")).unwrap();
        let (key, hers) = (programme.public(), berta.person());
        assert_eq!(confirmation.check(&key, hers, until), Ok(()));
        assert!(confirmation.is_for("Berta", Role::Mentor));
        assert!(!confirmation.is_for("Berta", Role::WelcomeCentre));
        assert!(!confirmation.is_for("Bertha", Role::Mentor));
        let after = date(2027, 1, 1);
        assert_eq!(
            confirmation.check(&key, hers, after),
            Err(ConfirmationError::Over)
        );
    }

    #[test]
    fn a_confirmation_holds_for_nobody_else_and_from_nobody_else() {
        let (berta, programme) = (Identity::random(), Programme::random());
        let asked = ConfirmationRequest::of_link(&request(&berta, "Berta")).unwrap();
        let today = date(2026, 11, 23);
        let good = programme.confirm(&asked, "de-mannheim", today);
        let (key, hers) = (programme.public(), berta.person());
        let others = Identity::random().person();
        assert_eq!(
            good.check(&key, others, today),
            Err(ConfirmationError::OtherKey)
        );
        let foreign = Programme::random().public();
        assert_eq!(
            good.check(&foreign, hers, today),
            Err(ConfirmationError::Signature)
        );
        for changed in [
            Confirmation {
                name: "Bertha".to_owned(),
                ..good.clone()
            },
            Confirmation {
                role: Role::WelcomeCentre,
                ..good.clone()
            },
            Confirmation {
                programme: "de-jena".to_owned(),
                ..good.clone()
            },
            Confirmation {
                until: date(2036, 1, 1),
                ..good.clone()
            },
        ] {
            assert_eq!(
                changed.check(&key, hers, today),
                Err(ConfirmationError::Signature)
            );
        }
    }

    #[test]
    fn nobody_asks_in_the_name_of_another_key() {
        let berta = Identity::random();
        let request = RequestCbor {
            name: "Berta".to_owned(),
            role: Role::Mentor.number(),
            person: *Identity::random().person().as_bytes(),
            signature: berta
                .person_secret()
                .sign(&request_bytes("Berta", Role::Mentor)),
        };
        let link = LinkKind::Request.link(&minicbor::to_vec(request).unwrap());
        assert_eq!(
            ConfirmationRequest::of_link(&link),
            Err(ConfirmationError::Signature)
        );
    }

    #[test]
    fn what_version_1_signed_is_refused_as_older() {
        let (berta, programme) = (Identity::random(), Programme::random());
        let (name, role) = ("Berta".to_owned(), Role::Mentor);
        let signature = berta.sign(&former_request_bytes(&name, role));
        let signing = berta.public().signing;
        let request = RequestCbor {
            name: name.clone(),
            role: role.number(),
            person: signing,
            signature,
        };
        let link = LinkKind::Request.link(&minicbor::to_vec(request).unwrap());
        assert_eq!(
            ConfirmationRequest::of_link(&link),
            Err(ConfirmationError::Older)
        );

        let mut confirmation = Confirmation {
            programme: "de-mannheim".to_owned(),
            name,
            role,
            person: signing.into(),
            until: date(2026, 12, 31),
            signature: [0; 64],
        };
        let bytes = confirmation.former_signed_bytes();
        confirmation.signature = programme.0.sign(&bytes).to_bytes();
        let checked = |key| confirmation.check(&key, confirmation.person, date(2026, 11, 23));
        assert_eq!(checked(programme.public()), Err(ConfirmationError::Older));
        let foreign = Programme::random().public();
        assert_eq!(checked(foreign), Err(ConfirmationError::Signature));
    }
}
