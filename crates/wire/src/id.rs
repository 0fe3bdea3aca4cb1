//! Ids. Devices choose them without asking a relay, so that everything works
//! offline.

use data_encoding::BASE64URL_NOPAD;

/// Text or bytes cannot be parsed as an id, secret or digest.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a valid id in base64url")]
pub struct ParseIdError;

/// Defines an id type of random bytes, written in base64url.
#[macro_export]
macro_rules! random_id {
    ($(#[$doc:meta])* $name:ident, $length:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $length]);

        impl $name {
            /// Generates a random id.
            ///
            /// # Errors
            /// When the system's random number generator fails.
            pub fn random() -> Result<Self, $crate::getrandom::Error> {
                let mut bytes = [0; $length];
                $crate::getrandom::fill(&mut bytes)?;
                Ok(Self(bytes))
            }

            /// Returns the bytes.
            pub fn as_bytes(&self) -> &[u8; $length] {
                &self.0
            }
        }

        impl From<[u8; $length]> for $name {
            fn from(bytes: [u8; $length]) -> Self {
                Self(bytes)
            }
        }

        impl TryFrom<&[u8]> for $name {
            type Error = $crate::ParseIdError;

            fn try_from(bytes: &[u8]) -> Result<Self, $crate::ParseIdError> {
                bytes.try_into().map(Self).map_err(|_| $crate::ParseIdError)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::ParseIdError;

            fn from_str(text: &str) -> Result<Self, $crate::ParseIdError> {
                Self::try_from($crate::decode_base64url(text)?.as_slice())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::encode_base64url(&self.0))
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }
    };
}

/// Encodes bytes as base64url without padding (RFC 4648).
pub fn encode_base64url(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}

/// Decodes base64url without padding (RFC 4648).
pub fn decode_base64url(text: &str) -> Result<Vec<u8>, ParseIdError> {
    BASE64URL_NOPAD
        .decode(text.as_bytes())
        .map_err(|_| ParseIdError)
}

random_id! {
    /// Id of a mailbox, derived from its owner's secret ([`MailboxId::of_owner`]).
    /// It says nothing about the owner. Mailboxes of before version 2 have random ids.
    MailboxId, 16
}

random_id! {
    /// Id of an envelope. The sender chose it at random, so that sending is
    /// idempotent: at the relay while the envelope waits there, at the receiver
    /// for ever.
    EnvelopeId, 16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_survives_a_round_trip() {
        let id = MailboxId::random().unwrap();
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!(id.to_string().len(), 22);
    }

    /// The expected id comes from
    /// `(printf 'lotse mailbox 2\0'; printf '7%.0s' {1..32}) | sha256sum`.
    #[test]
    fn invalid_ids_are_refused() {
        for text in [
            "",
            "short",
            "AAAAAAAAAAAAAAAAAAAAAA==",
            "AAAAAAAAAAAAAAAAAAAAA!",
        ] {
            assert_eq!(text.parse::<EnvelopeId>(), Err(ParseIdError), "{text}");
        }
    }
}
