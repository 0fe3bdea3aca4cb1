//! In a browser there is no line to the relays: Talk is for installed apps.

/// Stub without relays.
#[derive(Debug, Default)]
pub(crate) struct Line;

impl Line {
    /// Does nothing.
    pub(crate) fn nudge(&self) {}

    /// Nothing rests.
    pub(crate) fn wake(&self) {}

    /// No relay was ever reached.
    pub(crate) fn is_reached(&self) -> bool {
        false
    }
}
