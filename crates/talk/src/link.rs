//! Links that people exchange, and how to tell them apart. Each may have text around
//! it, as in an email.

use lotse_wire::{decode_base64url, encode_base64url};

/// The purpose of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkKind {
    /// Accept an invitation to talk.
    Invitation,
    /// Become a mentor with a programme's ticket.
    Ticket,
    /// Confirm a mentor; handled by the programme, not by the app.
    Request,
    /// Store the confirmation by the mentor's programme.
    Confirmation,
    /// Compare the safety number of a conversation.
    SafetyNumber,
}

impl LinkKind {
    const ALL: [Self; 5] = [
        Self::Invitation,
        Self::Ticket,
        Self::Request,
        Self::Confirmation,
        Self::SafetyNumber,
    ];

    /// The prefix of links of this kind.
    pub const fn beginning(self) -> &'static str {
        match self {
            Self::Invitation => "lotse://invitation/",
            Self::Ticket => "lotse://ticket",
            Self::Request => "lotse://mentor/",
            Self::Confirmation => "lotse://confirmed/",
            Self::SafetyNumber => "lotse://safety-number/",
        }
    }

    /// The kind of the first link in a text, if there is one.
    pub fn of_text(text: &str) -> Option<Self> {
        let found = Self::ALL.map(|kind| Some((text.find(kind.beginning())?, kind)));
        let first = found.into_iter().flatten().min_by_key(|(at, _)| *at);
        first.map(|(_, kind)| kind)
    }

    /// Encodes bytes as a link of this kind.
    pub(crate) fn link(self, bytes: &[u8]) -> String {
        format!("{}{}", self.beginning(), encode_base64url(bytes))
    }

    /// Decodes the bytes of the first link of this kind in a text.
    pub(crate) fn bytes_in(self, text: &str) -> Option<Vec<u8>> {
        let (_, rest) = text.split_once(self.beginning())?;
        let is_code = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
        let code = rest.split(|letter| !is_code(letter)).next();
        decode_base64url(code.unwrap_or_default()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_told_apart_by_how_they_begin() {
        for kind in LinkKind::ALL {
            let text = format!("Bitte öffnen: {}AAAA.", kind.beginning());
            assert_eq!(LinkKind::of_text(&text), Some(kind));
        }
        assert_eq!(LinkKind::of_text("lotse://mentors/AAAA"), None);
        assert_eq!(LinkKind::of_text("https://invitation/AAAA"), None);
    }

    #[test]
    fn the_first_of_two_links_counts() {
        let text = "lotse://ticket?a lotse://invitation/AAAA";
        assert_eq!(LinkKind::of_text(text), Some(LinkKind::Ticket));
    }
}
