//! Roles in a conversation.

use serde::{Deserialize, Serialize};

/// A person's role in a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// A newcomer to the city.
    Newcomer,
    /// A volunteer who helps a newcomer.
    Mentor,
    /// Staff of a welcome centre.
    WelcomeCentre,
}

impl Role {
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Newcomer => 0,
            Self::Mentor => 1,
            Self::WelcomeCentre => 2,
        }
    }

    pub(crate) fn of_number(number: u8) -> Option<Self> {
        [Self::Newcomer, Self::Mentor, Self::WelcomeCentre]
            .into_iter()
            .find(|role| role.number() == number)
    }
}
