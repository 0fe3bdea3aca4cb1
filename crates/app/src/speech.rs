//! Reading aloud with the system's voices. Which text is read, and how it is divided, is
//! the interface's business: it is what stands on the screen.

use lotse_command::command;

use crate::{
    ApiError, App, Area,
    speech_state::{SpeechRate, SpeechView, VoiceView},
};

impl App {
    /// The voices of the system, those that it prefers first; `None` where the web view
    /// speaks by itself.
    #[command(installed)]
    pub fn voices(&self) -> Option<Vec<VoiceView>> {
        self.speaker.voices(self.teller(Area::Speech))
    }

    /// Begins to say a text with a voice, and ends what was said before. The pieces
    /// together are the text; some voices report at which they are. Returns the number
    /// by which `speech` names the text.
    #[command(installed)]
    pub fn say(&self, pieces: &[String], voice: &str, rate: SpeechRate) -> Result<u32, ApiError> {
        self.speaker
            .say(pieces, voice, rate, self.teller(Area::Speech))
    }

    /// Ends what is being said.
    #[command(installed)]
    pub fn hush(&self) {
        self.speaker.hush();
    }

    /// How far the voice is with the latest text.
    #[command(installed, areas(speech))]
    pub fn speech(&self) -> SpeechView {
        self.speaker.speech()
    }
}
