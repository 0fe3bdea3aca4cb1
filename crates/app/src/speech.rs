//! Reading aloud with the system's voices. The interface decides which text is read and
//! how it is split: it is what is on the screen.

use lotse_command::command;

use crate::{
    ApiError, App, Area,
    speech_state::{SpeechRate, SpeechView, VoiceView},
};

impl App {
    /// The system's voices, preferred ones first; `None` where the web view speaks by
    /// itself.
    #[command(installed)]
    pub fn voices(&self) -> Option<Vec<VoiceView>> {
        self.speaker.voices(self.teller(Area::Speech))
    }

    /// Starts speaking a text with a voice, and stops the previous one. The pieces make
    /// up the text; some voices report which one they are at. Returns the number by
    /// which `speech` identifies the text.
    #[command(installed)]
    pub fn say(&self, pieces: &[String], voice: &str, rate: SpeechRate) -> Result<u32, ApiError> {
        self.speaker
            .say(pieces, voice, rate, self.teller(Area::Speech))
    }

    /// Stops speaking.
    #[command(installed)]
    pub fn hush(&self) {
        self.speaker.hush();
    }

    /// Progress of the latest text.
    #[command(installed, areas(speech))]
    pub fn speech(&self) -> SpeechView {
        self.speaker.speech()
    }
}
