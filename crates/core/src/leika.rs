//! Keys of the catalogue of administrative services in Germany (`LeiKa`).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// Number of digits of a key.
const DIGITS: usize = 14;

/// The key of an administrative service, such as `99115005104000`: all portals of the
/// federation, the states and the towns call the service by it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LeikaKey(String);

/// A text that is not a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a LeiKa key: fourteen digits such as \"99115005104000\"")]
pub struct LeikaError(String);

impl LeikaKey {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for LeikaKey {
    type Err = LeikaError;

    fn from_str(text: &str) -> Result<Self, LeikaError> {
        if text.len() == DIGITS && text.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(LeikaError(text.chars().take(40).collect()))
        }
    }
}

impl fmt::Display for LeikaKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for LeikaKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for LeikaKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_fourteen_digits() {
        let key: LeikaKey = "99115005104000".parse().unwrap();
        assert_eq!(key.as_str(), "99115005104000");
        for bad in ["", "9911500510400", "991150051040000", "9911500510400x"] {
            assert!(bad.parse::<LeikaKey>().is_err(), "{bad}");
        }
    }
}
