//! Random names that a device gives: nobody needs to be asked for one, so that
//! everything works before there is a network.

use data_encoding::BASE64URL_NOPAD;

/// A text is not the id that it should be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an id in base64url")]
pub struct IdError;

/// Makes a type of random bytes that are written in base64url.
#[macro_export]
macro_rules! random_id {
    ($(#[$doc:meta])* $name:ident, $length:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $length]);

        impl $name {
            /// A new one.
            ///
            /// # Errors
            /// When the system gives no random numbers.
            pub fn random() -> Result<Self, $crate::getrandom::Error> {
                let mut bytes = [0; $length];
                $crate::getrandom::fill(&mut bytes)?;
                Ok(Self(bytes))
            }

            /// Its bytes.
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
            type Error = $crate::IdError;

            fn try_from(bytes: &[u8]) -> Result<Self, $crate::IdError> {
                bytes.try_into().map(Self).map_err(|_| $crate::IdError)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::IdError;

            fn from_str(text: &str) -> Result<Self, $crate::IdError> {
                Self::try_from($crate::bytes_of(text)?.as_slice())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::text_of(&self.0))
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }
    };
}

/// Bytes in base64url, as everything of ours is written.
pub fn text_of(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}

/// Reads base64url.
pub fn bytes_of(text: &str) -> Result<Vec<u8>, IdError> {
    BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| IdError)
}

random_id! {
    /// A mailbox. Its owner made the name up; it says nothing of the owner.
    MailboxId, 16
}

random_id! {
    /// An envelope. The sender made the name up, so that sending it again is
    /// the same as sending it once: to the relay as long as it waits there, to
    /// the receiver for ever.
    EnvelopeId, 16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_the_same_after_it_was_written_and_read() {
        let id = MailboxId::random().unwrap();
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!(id.to_string().len(), 22);
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in [
            "",
            "short",
            "AAAAAAAAAAAAAAAAAAAAAA==",
            "AAAAAAAAAAAAAAAAAAAAA!",
        ] {
            assert_eq!(text.parse::<EnvelopeId>(), Err(IdError), "{text}");
        }
    }
}
