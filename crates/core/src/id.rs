//! Ids: lower-case words joined by hyphens.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

/// Maximum length of an id in bytes.
pub(crate) const MAX_LENGTH: usize = 64;

/// A malformed id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "\"{0}\" is not a valid id: use lower-case letters, digits and single hyphens, at most {MAX_LENGTH} characters"
)]
pub struct IdError(pub String);

fn check(word: &str) -> Result<(), IdError> {
    let parts_are_words = word.split('-').all(|part| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    });
    let starts_with_letter = word.starts_with(|c: char| c.is_ascii_lowercase());
    if parts_are_words && starts_with_letter && word.len() <= MAX_LENGTH {
        Ok(())
    } else {
        // A hostile pack may put a whole book where an id belongs.
        Err(IdError(word.chars().take(MAX_LENGTH).collect()))
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as written in the pack.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(word: &str) -> Result<Self, IdError> {
                check(word)?;
                Ok(Self(word.to_owned()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        // Lets maps keyed by an id be looked up by a plain `str`.
        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
            }
        }
    )+};
}

ids! {
    /// A pack: `de-mannheim`.
    PackId,
    /// A topic of the plan: `housing`.
    TopicId,
    /// A fact: `citizenship`.
    FactId,
    /// One of a fact's answers: `eu`.
    AnswerId,
    /// A page of facts that are asked together: `dates`.
    QuestionId,
    /// A step: `register-address`.
    StepId,
    /// A document: `passport`.
    DocumentId,
    /// A kind of office: `registration-office`.
    RoleId,
    /// An office, advice centre or meeting place.
    ContactId,
    /// A public holiday: `new-year`.
    HolidayId,
    /// A guide: `waste-separation`. A step's guide has the step's id.
    GuideId,
    /// An event: `language-cafe`.
    EventId,
    /// A module that an employer has booked: `house-hunting`.
    ModuleId,
    /// A group of countries: `western-balkans`.
    GroupId,
    /// A figure that changes every year: `child-benefit`.
    FigureId,
    /// Why the last day by law is later than the safe day: `next-working-day`.
    ReasonId,
}

impl AnswerId {
    /// Parses an answer or a country code, in either case (`UA`).
    pub fn from_country_or_word(word: &str) -> Result<Self, IdError> {
        if word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return word.to_ascii_lowercase().parse();
        }
        word.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_lower_case_words_joined_by_hyphens() {
        for good in ["a", "register-address", "b1", "top-10"] {
            assert!(good.parse::<StepId>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "-",
            "a-",
            "-a",
            "a--b",
            "A",
            "ä",
            "a b",
            "../a",
            "1a",
            &"a".repeat(65),
        ] {
            assert!(bad.parse::<StepId>().is_err(), "{bad}");
        }
    }

    #[test]
    fn the_error_of_a_very_long_word_stays_short() {
        let error = "x".repeat(100_000).parse::<StepId>().unwrap_err();
        assert!(error.to_string().len() < 300);
    }
}
