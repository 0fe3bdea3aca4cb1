//! Links that people exchange, and how to recognise them in any text: in an email, a
//! chat, a document, quoted, marked up or wrapped over lines.

mod pasted;

use lotse_wire::{decode_base64url, encode_base64url};

pub(crate) use pasted::Candidate;
use pasted::PastedText;

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
    /// Take over a copy from another device; written and read by the app.
    Copy,
}

impl LinkKind {
    const ALL: [Self; 6] = [
        Self::Invitation,
        Self::Ticket,
        Self::Request,
        Self::Confirmation,
        Self::SafetyNumber,
        Self::Copy,
    ];

    /// The prefix of links of this kind.
    pub const fn beginning(self) -> &'static str {
        match self {
            Self::Invitation => "lotse://invitation/",
            Self::Ticket => "lotse://ticket",
            Self::Request => "lotse://mentor/",
            Self::Confirmation => "lotse://confirmed/",
            Self::SafetyNumber => "lotse://safety-number/",
            Self::Copy => "lotse://copy/",
        }
    }

    /// The kind of the first link in a text, if there is one.
    pub fn of_text(text: &str) -> Option<Self> {
        let text = PastedText::new(text);
        let found = Self::ALL.map(|kind| Some((text.position_of(kind.beginning())?, kind)));
        let first = found.into_iter().flatten().min_by_key(|(at, _)| *at);
        first.map(|(_, kind)| kind)
    }

    /// Encodes bytes as a link of this kind.
    pub fn link(self, bytes: &[u8]) -> String {
        format!("{}{}", self.beginning(), encode_base64url(bytes))
    }

    /// Reads the first link of this kind that `read` can read. Otherwise returns its
    /// most specific error: another than `malformed`, if there is one.
    pub(crate) fn read<T, E: PartialEq>(
        self,
        text: &str,
        malformed: E,
        read: impl Fn(&Candidate) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut most_telling = malformed;
        let mut is_malformed = true;
        let readings: Vec<_> = PastedText::readings(text).collect();
        let candidates = |text| PastedText::candidates(text, self.beginning(), self.may_hold());
        let mut candidates: Vec<_> = readings.iter().map(candidates).collect();
        loop {
            // In turns, because the wrong reading of a link may be complete with one more line.
            let next: Vec<_> = candidates.iter_mut().filter_map(Iterator::next).collect();
            if next.is_empty() {
                return Err(most_telling);
            }
            for candidate in next {
                match read(&candidate) {
                    Ok(value) => return Ok(value),
                    Err(error) if is_malformed => {
                        is_malformed = error == most_telling;
                        most_telling = error;
                    }
                    Err(_) => {}
                }
            }
        }
    }

    /// Reads the first link of this kind whose bytes `read` can read. Otherwise returns
    /// its most specific error: another than `malformed`, if there is one.
    pub fn read_bytes<T, E: PartialEq + Clone>(
        self,
        text: &str,
        malformed: &E,
        read: impl Fn(&[u8]) -> Result<T, E>,
    ) -> Result<T, E> {
        self.read(text, malformed.clone(), |candidate| {
            let bytes = decode_base64url(&candidate.rest).map_err(|_| malformed.clone())?;
            read(&bytes)
        })
    }

    /// The signs that may follow the beginning, besides letters and digits.
    const fn may_hold(self) -> &'static str {
        match self {
            Self::Ticket => "-_.~%?&=/:+",
            _ => "-_",
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
