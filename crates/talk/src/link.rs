//! The links that people give one another, and how they are told apart. Each
//! may have words around it, as it comes from a mail.

use lotse_wire::{decode_base64url, encode_base64url};

/// What somebody who opens a link is to do with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkKind {
    /// Accept an invitation to talk.
    Invitation,
    /// Become a mentor with the ticket of a programme.
    Ticket,
    /// Confirm a mentor; for the programme, not for the app.
    Request,
    /// Take the confirmation of the own programme.
    Confirmation,
}

impl LinkKind {
    const ALL: [Self; 4] = [
        Self::Invitation,
        Self::Ticket,
        Self::Request,
        Self::Confirmation,
    ];

    /// How links of this kind begin.
    pub const fn beginning(self) -> &'static str {
        match self {
            Self::Invitation => "lotse://invitation/",
            Self::Ticket => "lotse://ticket",
            Self::Request => "lotse://mentor/",
            Self::Confirmation => "lotse://confirmed/",
        }
    }

    /// The kind of the first link in a text, if there is one.
    pub fn of_text(text: &str) -> Option<Self> {
        let found = Self::ALL.map(|kind| Some((text.find(kind.beginning())?, kind)));
        let first = found.into_iter().flatten().min_by_key(|(at, _)| *at);
        first.map(|(_, kind)| kind)
    }

    /// A link of this kind that holds these bytes.
    pub(crate) fn link(self, bytes: &[u8]) -> String {
        format!("{}{}", self.beginning(), encode_base64url(bytes))
    }

    /// The bytes that stand as text after the beginning of a link of this kind.
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
