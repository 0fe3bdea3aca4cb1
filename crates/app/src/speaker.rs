//! Text-to-speech other than the web view's: the voices of a Linux system, or none.

#[cfg(not(target_os = "linux"))]
mod absent;
#[cfg(target_os = "linux")]
mod system;

#[cfg(not(target_os = "linux"))]
pub(crate) use absent::SpeakerOfSystem;
#[cfg(target_os = "linux")]
pub(crate) use system::SpeakerOfSystem;
