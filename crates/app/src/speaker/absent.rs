//! On systems other than Linux, only the web view can speak.

use crate::{
    ApiError, ErrorCode,
    speech_state::{SpeechRate, SpeechStateView, SpeechView, VoiceView},
};

/// Stub without voices.
#[derive(Debug, Default)]
pub(crate) struct SpeakerOfSystem;

impl SpeakerOfSystem {
    /// The web view has its own.
    pub(crate) fn voices(&self, _listener: impl Fn() + Send + 'static) -> Option<Vec<VoiceView>> {
        None
    }

    /// No voice was listed, so nothing can be said.
    pub(crate) fn say(
        &self,
        _pieces: &[String],
        _voice: &str,
        _rate: SpeechRate,
        _listener: impl Fn() + Send + 'static,
    ) -> Result<u32, ApiError> {
        Err(ApiError::new(ErrorCode::SpeechFailed))
    }

    /// Does nothing.
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
