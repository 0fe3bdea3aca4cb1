//! Bytes to sign: a purpose, then each field with its length, so that a signature
//! serves one purpose and no two inputs have the same bytes.

use sha2::{Digest as _, Sha256};
use vodozemac::{Ed25519PublicKey, Ed25519Signature};

/// An Ed25519 signature.
pub type Signature = [u8; 64];

/// The bytes to sign for a purpose.
pub(crate) fn signed_bytes(purpose: &str, fields: &[&[u8]]) -> Vec<u8> {
    let mut bytes = beginning(purpose);
    for field in fields {
        // No field comes near this length.
        let length = u32::try_from(field.len()).unwrap_or(u32::MAX);
        bytes.extend(length.to_be_bytes());
        bytes.extend(*field);
    }
    bytes
}

/// SHA-256 of what [`signed_bytes`] returns.
pub(crate) fn digest(purpose: &str, fields: &[&[u8]]) -> [u8; 32] {
    Sha256::digest(signed_bytes(purpose, fields)).into()
}

/// Verifies a signature over `bytes` with the public key.
pub(crate) fn is_signed(key: &[u8; 32], bytes: &[u8], signature: &Signature) -> bool {
    let key = Ed25519PublicKey::from_slice(key);
    let signature = Ed25519Signature::from_slice(signature);
    matches!((key, signature), (Ok(key), Ok(signature)) if key.verify(bytes, &signature).is_ok())
}

fn beginning(purpose: &str) -> Vec<u8> {
    [b"lotse ", purpose.as_bytes(), b"\0"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_cannot_be_shifted_into_each_other_or_into_another_purpose() {
        let bytes = |fields: &[&[u8]]| signed_bytes("test", fields);
        assert_ne!(bytes(&[b"ab", b"c"]), bytes(&[b"a", b"bc"]));
        assert_ne!(bytes(&[b"ab"]), bytes(&[b"ab", b""]));
        assert_ne!(bytes(&[b"ab"]), signed_bytes("other", &[b"ab"]));
    }
}
