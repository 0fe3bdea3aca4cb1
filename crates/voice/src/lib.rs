//! The voices of a Linux system.
//!
//! A [`Speaker`] has a connection to speech-dispatcher, the service that most desktops
//! come with and that screen readers use. It speaks SSIP, a protocol of lines over a
//! socket
//! (<https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html>),
//! and calls a listener as the voice progresses.
#![cfg(unix)]

mod connection;
mod message;
mod progress;
mod socket;
mod speaker;
mod text;
mod voice;

pub use progress::{SpeechProgress, SpeechState};
pub use speaker::Speaker;
pub use voice::Voice;

/// Error of a voice.
#[derive(Debug, thiserror::Error)]
pub enum VoiceError {
    /// There is no speech-dispatcher, or it cannot be reached.
    #[error("cannot reach speech-dispatcher")]
    Unreachable(#[source] std::io::Error),
    /// The connection ended.
    #[error("the connection to speech-dispatcher ended")]
    Lost,
    /// No reply in time.
    #[error("speech-dispatcher does not reply")]
    Silent,
    /// The service refused the request.
    #[error("speech-dispatcher refuses {request}: {reply}")]
    Refused {
        /// The first words of the request.
        request: String,
        /// The status line of the reply.
        reply: String,
    },
    /// A malformed reply.
    #[error("cannot understand speech-dispatcher: {0}")]
    Malformed(String),
    /// A voice that was not listed.
    #[error("there is no such voice")]
    UnknownVoice,
}
