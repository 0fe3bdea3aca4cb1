//! Figures that the law changes every year: child benefit, limits, fees.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::Source;

/// A figure that changes every year. Texts refer to it, so that a new year means
/// editing one line instead of searching through three languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The value.
    pub value: Decimal,
    /// The year in which it applies.
    pub year: i16,
    /// Whether it stays valid until it is amended, instead of expiring with the year.
    #[serde(default)]
    pub lasts: bool,
    /// The following year's value, once enacted.
    #[serde(default)]
    pub next: Option<Decimal>,
    /// Source of this entry.
    pub source: Source,
}

impl Figure {
    /// The value to show on `today`: from 1 January of the following year, `next` if it
    /// is known.
    pub fn value_on(&self, today: Date) -> &Decimal {
        self.next_on(today).unwrap_or(&self.value)
    }

    /// The year of the value shown on `today`.
    pub fn year_on(&self, today: Date) -> i16 {
        let following = i16::from(self.next_on(today).is_some());
        self.year.saturating_add(following)
    }

    fn next_on(&self, today: Date) -> Option<&Decimal> {
        self.next.as_ref().filter(|_| today.year() > self.year)
    }

    /// The last year for which a value is known; `None` if it does not expire.
    pub fn known_until(&self) -> Option<i16> {
        let following = i16::from(self.next.is_some());
        (!self.lasts).then(|| self.year.saturating_add(following))
    }
}

/// A non-negative decimal number that keeps its spelling: `259`, `45934.20`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Decimal(String);

/// Maximum number of digits before or after the decimal point.
const DIGITS: usize = 12;

/// A text that is not a decimal number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a decimal number such as \"259\" or \"45934.20\"")]
pub struct DecimalError(String);

impl Decimal {
    /// The number as written, with a decimal point and no separators.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Decimal {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let digits = |part: &str| {
            (1..=DIGITS).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        let is_number = match text.split_once('.') {
            Some((whole, fraction)) => digits(whole) && digits(fraction),
            None => digits(text),
        };
        if is_number {
            Ok(Self(text.to_owned()))
        } else {
            Err(DecimalError(text.chars().take(40).collect()))
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(next: Option<&str>, lasts: bool) -> Figure {
        Figure {
            value: "13.90".parse().unwrap(),
            year: 2026,
            lasts,
            next: next.map(|next| next.parse().unwrap()),
            source: Source {
                url: "https://example.org/".to_owned(),
                title: "Law".to_owned(),
                verified: "2026-08-19".parse().unwrap(),
            },
        }
    }

    #[test]
    fn the_figure_of_the_following_year_holds_from_its_first_of_january() {
        let known = figure(Some("14.60"), false);
        for (today, value, year) in [
            ("2026-12-31", "13.90", 2026),
            ("2027-01-01", "14.60", 2027),
            ("2028-06-01", "14.60", 2027),
        ] {
            let today = today.parse().unwrap();
            assert_eq!(known.value_on(today).as_str(), value, "{today}");
            assert_eq!(known.year_on(today), year, "{today}");
        }
        let unknown = figure(None, false);
        let new_year = "2027-01-01".parse().unwrap();
        assert_eq!(unknown.value_on(new_year).as_str(), "13.90");
        assert_eq!(unknown.year_on(new_year), 2026);
    }

    #[test]
    fn a_figure_is_known_until_the_last_year_that_it_names_unless_it_lasts() {
        assert_eq!(figure(None, false).known_until(), Some(2026));
        assert_eq!(figure(Some("14.60"), false).known_until(), Some(2027));
        assert_eq!(figure(None, true).known_until(), None);
    }

    #[test]
    fn a_number_has_digits_and_at_most_one_point() {
        for (text, good) in [
            ("0", true),
            ("259", true),
            ("45934.20", true),
            ("14.6", true),
            ("", false),
            (".5", false),
            ("5.", false),
            ("1.2.3", false),
            ("45.934,20", false),
            ("13,90", false),
            ("-3", false),
            ("+3", false),
            ("12 348", false),
            ("٢٥٩", false),
            ("1234567890123", false),
        ] {
            assert_eq!(text.parse::<Decimal>().is_ok(), good, "{text}");
        }
    }
}
