//! Removes a `lotse:` link from the arguments, which every user of the machine can read
//! for as long as the process runs. An invitation belongs to the first person who
//! answers.
//!
//! The system starts the app with the link as an argument. If the app is open already, the
//! link goes there at once and this process ends. Otherwise the process replaces itself by
//! one without arguments, with the link in its environment, which only the person's
//! account can read.

use std::{
    env,
    os::unix::process::CommandExt,
    process::{self, Command},
};

use tauri::Url;

/// Variable that carries the link across `exec`.
const VARIABLE: &str = "LOTSE_LINK";

/// The link that the app was started with.
///
/// To be called before the process starts a thread: it changes the environment.
pub(crate) fn take_link() -> Option<Url> {
    if let Ok(link) = env::var(VARIABLE) {
        // Programs that the app starts must not inherit it.
        glib::unsetenv(VARIABLE);
        return link.parse().ok();
    }
    let link = only_link(env::args().skip(1))?;
    if crate::links::forward(&link) {
        process::exit(0);
    }
    let error = match env::current_exe() {
        Ok(program) => Command::new(program).env(VARIABLE, link.as_str()).exec(),
        Err(error) => error,
    };
    tracing::warn!(%error, "failed to remove the link from the arguments");
    None
}

/// The link, if it is the only argument, which is how the system passes it.
fn only_link(mut arguments: impl Iterator<Item = String>) -> Option<Url> {
    let link: Url = arguments.next()?.parse().ok()?;
    (link.scheme() == "lotse" && arguments.next().is_none()).then_some(link)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_link(arguments: &[&str]) -> bool {
        only_link(arguments.iter().map(|&argument| argument.to_owned())).is_some()
    }

    #[test]
    fn a_link_is_the_only_argument() {
        assert!(is_link(&["lotse://invitation/AAAA"]));
        assert!(is_link(&["LOTSE:step/tax-id"]));
        for other in [
            &[][..],
            &["--help"],
            &["https://example.org"],
            &["lotse://a", "b"],
        ] {
            assert!(!is_link(other), "{other:?}");
        }
    }
}
