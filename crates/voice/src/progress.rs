//! Progress of the last text.

use crate::message::{VoiceEvent, VoiceEventKind};

/// Progress of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpeechProgress {
    /// The state of the text.
    pub state: SpeechState,
    /// The piece that is being spoken, if the voice reports it.
    pub piece: Option<u32>,
}

/// The state of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpeechState {
    /// It is spoken, or about to be.
    Speaking,
    /// It was spoken to its end.
    Spoken,
    /// Interrupted, maybe by another program.
    Cut,
    /// The connection ended.
    Failed,
}

/// Follows the events of one text.
#[derive(Debug)]
pub(crate) struct Follower {
    /// The number of the text; `None` until the service has said it.
    text: Option<u32>,
    /// Events that came before the number was known.
    early: Vec<VoiceEvent>,
    progress: SpeechProgress,
}

impl Default for Follower {
    fn default() -> Self {
        Self {
            text: None,
            early: Vec::new(),
            progress: SpeechProgress {
                state: SpeechState::Cut,
                piece: None,
            },
        }
    }
}

impl Follower {
    /// Prepares for the next text.
    pub(crate) fn expect(&mut self) {
        self.text = None;
        self.early.clear();
        self.progress = SpeechProgress {
            state: SpeechState::Speaking,
            piece: None,
        };
    }

    /// Sets the number of the text.
    pub(crate) fn number(&mut self, text: u32) {
        self.text = Some(text);
        for event in std::mem::take(&mut self.early) {
            self.take(event);
        }
    }

    /// Takes an event; returns whether it changed anything.
    pub(crate) fn take(&mut self, event: VoiceEvent) -> bool {
        if self.progress.state != SpeechState::Speaking {
            return false;
        }
        let Some(text) = self.text else {
            self.early.push(event);
            return false;
        };
        if event.text != text {
            return false;
        }
        match event.kind {
            VoiceEventKind::Mark(name) => match name.parse() {
                Ok(piece) => self.progress.piece = Some(piece),
                // Some synthesizers set marks of their own.
                Err(_) => return false,
            },
            VoiceEventKind::End => self.end(SpeechState::Spoken),
            VoiceEventKind::Cancelled => self.end(SpeechState::Cut),
            VoiceEventKind::Begin | VoiceEventKind::Other => return false,
        }
        true
    }

    /// Ends the text, unless it is over.
    pub(crate) fn end(&mut self, state: SpeechState) {
        if self.progress.state == SpeechState::Speaking {
            self.progress = SpeechProgress { state, piece: None };
        }
    }

    pub(crate) fn progress(&self) -> SpeechProgress {
        self.progress
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(text: u32, kind: VoiceEventKind) -> VoiceEvent {
        VoiceEvent { text, kind }
    }

    fn mark(text: u32, name: &str) -> VoiceEvent {
        event(text, VoiceEventKind::Mark(name.to_owned()))
    }

    #[test]
    fn a_text_is_followed_from_word_to_word_to_its_end() {
        let mut follower = Follower::default();
        follower.expect();
        follower.number(7);
        assert!(!follower.take(event(7, VoiceEventKind::Begin)));
        assert!(follower.take(mark(7, "0")));
        assert!(!follower.take(mark(7, "__spd_12")));
        assert!(follower.take(mark(7, "1")));
        assert_eq!(follower.progress().piece, Some(1));
        assert!(follower.take(event(7, VoiceEventKind::End)));
        assert_eq!(follower.progress().state, SpeechState::Spoken);
        assert_eq!(follower.progress().piece, None);
    }

    #[test]
    fn events_that_overtake_the_number_of_their_text_count() {
        let mut follower = Follower::default();
        follower.expect();
        follower.take(event(6, VoiceEventKind::Cancelled));
        follower.take(mark(7, "0"));
        assert_eq!(follower.progress().piece, None);
        follower.number(7);
        assert_eq!(follower.progress().piece, Some(0));
        assert_eq!(follower.progress().state, SpeechState::Speaking);
    }

    #[test]
    fn what_was_silenced_stays_so() {
        let mut follower = Follower::default();
        follower.expect();
        follower.number(7);
        follower.end(SpeechState::Cut);
        assert!(!follower.take(mark(7, "4")));
        assert!(!follower.take(event(7, VoiceEventKind::End)));
        assert_eq!(follower.progress().state, SpeechState::Cut);
    }
}
