//! Screens for the window: the user's own, or a virtual one.

use std::{env, ffi::OsString};

use xshell::{Cmd, Shell, cmd};

/// Options of the virtual screen. A server that resets when its last client leaves turns
/// away a window that opens at that moment.
const SCREEN: &str = "-screen 0 1400x1000x24 -noreset";

/// Returns whether there is a screen to open a window on.
pub(crate) fn is_there() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// The command prefix for a virtual screen.
pub(crate) fn in_memory() -> Vec<OsString> {
    ["xvfb-run", "-a", "-s", SCREEN]
        .map(OsString::from)
        .to_vec()
}

/// Builds a command from words.
pub(crate) fn command<'a>(shell: &'a Shell, words: &[OsString]) -> Option<Cmd<'a>> {
    let (program, rest) = words.split_first()?;
    Some(cmd!(shell, "{program} {rest...}"))
}
