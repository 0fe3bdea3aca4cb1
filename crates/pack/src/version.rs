//! Versions of packs: increasing numbers, such as `2026.11.22`.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde_with::{DeserializeFromStr, SerializeDisplay};

/// Numbers separated by dots, compared number by number: `2026.11.22.1` comes
/// after `2026.11.22`, and `2026.11.9` before both.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, SerializeDisplay, DeserializeFromStr)]
pub struct Version(Vec<u32>);

/// A text is not a version.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a version such as \"2026.11.22\"")]
pub struct VersionError(String);

/// Maximum number of components.
const NUMBERS: usize = 6;

impl Version {
    /// The version to publish after this one: today's date, or an incremented
    /// number if one was already published today.
    #[must_use]
    pub fn next(&self, today: Date) -> Self {
        let number = |number: i16| u32::try_from(number).unwrap_or_default();
        let by_date = Self(vec![
            number(today.year()),
            number(today.month().into()),
            number(today.day().into()),
        ]);
        if by_date > *self {
            return by_date;
        }
        let mut numbers = self.0.clone();
        numbers.resize(numbers.len().max(4), 0);
        if let Some(last) = numbers.get_mut(3) {
            *last = last.saturating_add(1);
        }
        numbers.truncate(4);
        Self(numbers)
    }
}

impl Default for Version {
    /// Sorts before all published versions.
    fn default() -> Self {
        Self(vec![0])
    }
}

impl FromStr for Version {
    type Err = VersionError;

    fn from_str(text: &str) -> Result<Self, VersionError> {
        let error = || VersionError(text.chars().take(40).collect());
        let numbers: Vec<u32> = text
            .split('.')
            .take(NUMBERS + 1)
            .map(|number| number.parse().map_err(|_| error()))
            .collect::<Result<_, _>>()?;
        if numbers.len() > NUMBERS || text.contains('+') {
            return Err(error());
        }
        Ok(Self(numbers))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, number) in self.0.iter().enumerate() {
            if position > 0 {
                f.write_str(".")?;
            }
            write!(f, "{number}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn version(text: &str) -> Version {
        text.parse().unwrap()
    }

    #[test]
    fn versions_are_compared_number_by_number() {
        assert!(version("2026.11.9") < version("2026.11.22"));
        assert!(version("2026.11.22") < version("2026.11.22.1"));
        assert!(version("1") < version("2026"));
    }

    #[test]
    fn the_next_version_is_today_and_always_later() {
        let today = date(2026, 11, 22);
        for (now, next) in [
            ("2026.11.9", "2026.11.22"),
            ("1.2", "2026.11.22"),
            ("2026.11.22", "2026.11.22.1"),
            ("2026.11.22.1", "2026.11.22.2"),
            ("2027.1", "2027.1.0.1"),
        ] {
            assert_eq!(version(now).next(today).to_string(), next);
            assert!(version(now) < version(now).next(today));
        }
    }

    #[test]
    fn what_is_no_version_is_refused() {
        for bad in [
            "",
            "v1",
            "1.",
            "1..2",
            "1.-2",
            "+1",
            "1.2.3.4.5.6.7",
            "99999999999",
        ] {
            assert!(bad.parse::<Version>().is_err(), "{bad}");
        }
    }
}
