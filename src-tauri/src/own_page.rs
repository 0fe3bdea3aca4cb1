//! Keeps the window on the app's own page. Another page would look like the app, in a
//! window without an address bar. Links lead out through the system, but the web view's
//! own menu also offers to open them here.

use tauri::{
    Url, Wry,
    plugin::{self, TauriPlugin},
};

pub(crate) fn stay() -> TauriPlugin<Wry> {
    plugin::Builder::new("own-page")
        .on_navigation(|_, url| {
            let is_own = is_own_page(url, tauri::is_dev());
            if !is_own {
                tracing::warn!(scheme = url.scheme(), "refused to leave the app's page");
            }
            is_own
        })
        .build()
}

/// Whether an address is one of the app's page, on any system. While the interface is
/// being developed, it comes from a server on this machine.
fn is_own_page(url: &Url, is_dev: bool) -> bool {
    match (url.scheme(), url.host_str(), url.port()) {
        ("tauri", Some("localhost"), None) | ("http" | "https", Some("tauri.localhost"), None) => {
            true
        }
        ("http", Some("localhost"), Some(5173)) => is_dev,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_shows_the_apps_page_and_no_other() {
        let is_own = |url: &str, is_dev| is_own_page(&url.parse().unwrap(), is_dev);
        for own in [
            "tauri://localhost",
            "tauri://localhost/index.html#/plan",
            "http://tauri.localhost/",
            "https://tauri.localhost/#/today",
        ] {
            assert!(is_own(own, false), "{own}");
        }
        for other in [
            "https://example.org/",
            "https://tauri.localhost.example.org/",
            "https://tauri.localhost@example.org/",
            "http://localhost:5173/",
            "http://localhost/",
            "tauri://example.org/",
            "file:///etc/passwd",
            "data:text/html,Lotse",
            "about:blank",
            "lotse:step/register-address",
        ] {
            assert!(!is_own(other, false), "{other}");
        }
        assert!(is_own("http://localhost:5173/", true));
    }
}
