//! A page in a browser has no line to the relays: Talk is for installed apps.

/// The line that is never there.
#[derive(Debug, Default)]
pub(crate) struct Line;

impl Line {
    /// Nobody waits for it.
    pub(crate) fn nudge(&self) {}

    /// Nothing rests.
    pub(crate) fn wake(&self) {}

    /// No relay was ever reached.
    pub(crate) fn is_reached(&self) -> bool {
        false
    }
}
