//! Elsewhere than on Linux the web view speaks, or nothing does.

use crate::{
    ApiError, ErrorCode,
    speech_state::{SpeechRate, SpeechStateView, SpeechView, VoiceView},
};

/// The speaker that is never there.
#[derive(Debug, Default)]
pub(crate) struct SpeakerOfSystem;

impl SpeakerOfSystem {
    /// The web view has its own.
    pub(crate) fn voices(&self, _listener: impl Fn() + Send + 'static) -> Option<Vec<VoiceView>> {
        None
    }

    /// Nobody was listed who could say it.
    pub(crate) fn say(
        &self,
        _pieces: &[String],
        _voice: &str,
        _rate: SpeechRate,
        _listener: impl Fn() + Send + 'static,
    ) -> Result<u32, ApiError> {
        Err(ApiError::new(ErrorCode::SpeechFailed))
    }

    /// Nothing is being said.
    pub(crate) fn hush(&self) {}

    /// Nothing was said.
    pub(crate) fn speech(&self) -> SpeechView {
        SpeechView {
            number: 0,
            state: SpeechStateView::Failed,
            piece: None,
        }
    }
}
