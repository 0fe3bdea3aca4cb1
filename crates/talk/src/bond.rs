//! The bond of a conversation: what both devices sign with each message, so that none
//! can be moved to another conversation or to other people.

use crate::{ConversationId, PersonKey, signed::digest};

/// Digest of a conversation's id and the keys of both people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bond([u8; 32]);

impl Bond {
    /// The bond of two people in a conversation, the same on both sides.
    pub fn of(conversation: ConversationId, one: PersonKey, other: PersonKey) -> Self {
        let (first, second) = (one.min(other), one.max(other));
        Self(digest(
            "bond 2",
            &[conversation.as_bytes(), first.as_bytes(), second.as_bytes()],
        ))
    }

    pub(crate) fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bond_is_the_same_on_both_sides_and_differs_with_each_part() {
        let (amal, berta, mallory) = ([1; 32].into(), [2; 32].into(), [3; 32].into());
        let bond = Bond::of([7; 8].into(), amal, berta);
        assert_eq!(bond, Bond::of([7; 8].into(), berta, amal));
        assert_ne!(bond, Bond::of([8; 8].into(), amal, berta));
        assert_ne!(bond, Bond::of([7; 8].into(), amal, mallory));
    }
}
