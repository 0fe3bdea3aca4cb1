//! The voices of a Linux system, because its web view has none.

use std::sync::Mutex;

use lotse_voice::{Speaker, SpeechProgress, SpeechState, VoiceError};

use crate::{
    ApiError, ErrorCode,
    mutex::lock,
    speech_state::{SpeechRate, SpeechStateView, SpeechView, VoiceView},
};

/// Connection to speech-dispatcher, opened on first use and reopened after a failure.
#[derive(Debug, Default)]
pub(crate) struct SpeakerOfSystem(Mutex<Said>);

#[derive(Debug, Default)]
struct Said {
    speaker: Option<Speaker>,
    /// Number of the latest text.
    number: u32,
}

impl SpeakerOfSystem {
    /// The voices. A system without any is not an error.
    #[expect(
        clippy::unnecessary_wraps,
        reason = "on other systems the web view speaks, and there is nothing to list"
    )]
    pub(crate) fn voices(&self, listener: impl Fn() + Send + 'static) -> Option<Vec<VoiceView>> {
        let mut said = lock(&self.0);
        // Connect again: a voice may have been installed since.
        let speaks = said.progress().is_some_and(is_speaking);
        if !speaks {
            said.speaker = None;
        }
        let voices = match said.speaker(listener) {
            Ok(speaker) => speaker.voices().iter().map(view).collect(),
            Err(error) => {
                tracing::info!(%error, "no voice available");
                Vec::new()
            }
        };
        Some(voices)
    }

    /// Starts speaking a text; returns its number.
    pub(crate) fn say(
        &self,
        pieces: &[String],
        voice: &str,
        rate: SpeechRate,
        listener: impl Fn() + Send + 'static,
    ) -> Result<u32, ApiError> {
        let mut said = lock(&self.0);
        said.number = said.number.wrapping_add(1);
        let number = said.number;
        let begun = said
            .speaker(listener)
            .and_then(|speaker| speaker.say(pieces, voice, step(rate)));
        if let Err(error) = begun {
            said.speaker = None;
            return Err(ApiError::logged(ErrorCode::SpeechFailed, &error));
        }
        Ok(number)
    }

    /// Stops speaking.
    pub(crate) fn hush(&self) {
        let mut said = lock(&self.0);
        if let Some(speaker) = &mut said.speaker
            && let Err(error) = speaker.hush()
        {
            tracing::warn!(%error, "failed to silence the voice");
            said.speaker = None;
        }
    }

    /// Progress of the latest text.
    pub(crate) fn speech(&self) -> SpeechView {
        let said = lock(&self.0);
        let progress = said.progress();
        SpeechView {
            number: said.number,
            state: match progress.map(|progress| progress.state) {
                Some(SpeechState::Speaking) => SpeechStateView::Speaking,
                Some(SpeechState::Spoken) => SpeechStateView::Spoken,
                Some(SpeechState::Cut) => SpeechStateView::Cut,
                Some(SpeechState::Failed) | None => SpeechStateView::Failed,
            },
            piece: progress.and_then(|progress| progress.piece),
        }
    }
}

impl Said {
    fn speaker(
        &mut self,
        listener: impl Fn() + Send + 'static,
    ) -> Result<&mut Speaker, VoiceError> {
        let speaker = match self.speaker.take() {
            Some(speaker) if speaker.progress().state != SpeechState::Failed => speaker,
            _ => Speaker::connect(listener)?,
        };
        Ok(self.speaker.insert(speaker))
    }

    fn progress(&self) -> Option<SpeechProgress> {
        self.speaker.as_ref().map(Speaker::progress)
    }
}

fn is_speaking(progress: SpeechProgress) -> bool {
    progress.state == SpeechState::Speaking
}

fn view(voice: &lotse_voice::Voice) -> VoiceView {
    VoiceView {
        id: voice.id(),
        name: voice.name.clone(),
        language: voice.language.clone(),
    }
}

/// Rates of speech-dispatcher at which most synthesizers speak at two thirds to one and
/// a half times their normal speed.
fn step(rate: SpeechRate) -> i8 {
    match rate {
        SpeechRate::Slowest => -60,
        SpeechRate::Slow => -30,
        SpeechRate::Normal => 0,
        SpeechRate::Fast => 15,
        SpeechRate::Fastest => 30,
    }
}
