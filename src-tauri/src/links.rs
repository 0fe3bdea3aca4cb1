//! `lotse:` links that the system passes to the app: from a phone's camera, an email, a
//! web page. On a desktop they arrive as an argument of a second instance, which
//! forwards them to the running one and exits.

use std::thread;

use lotse_app::{ApiError, ErrorCode};
use tauri::{AppHandle, State};
use tauri_plugin_deep_link::DeepLinkExt;
use tauri_plugin_opener::OpenerExt;

use crate::open::OpeningApp;

/// Allows one instance per data folder; a second one brings the first one's window to
/// the front. It must be the first plugin.
#[cfg(desktop)]
pub(crate) fn one_app() -> tauri::plugin::TauriPlugin<tauri::Wry> {
    tauri_plugin_single_instance::Builder::new()
        .callback(|tauri, _, _| show(tauri))
        .dbus_id(instance_name())
        .build()
}

/// A name for the instance with this data folder.
#[cfg(desktop)]
fn instance_name() -> String {
    use std::hash::{DefaultHasher, Hash, Hasher};

    let Some(folder) = crate::open::own_folder() else {
        return crate::open::APP.to_owned();
    };
    let mut hasher = DefaultHasher::new();
    folder.hash(&mut hasher);
    // Elements of a D-Bus name must not start with a digit.
    format!("{}.in{:x}", crate::open::APP, hasher.finish())
}

/// Forwards a link to the instance that is open, as the plugin would once the window
/// system has been set up. Returns whether there is one.
#[cfg(target_os = "linux")]
pub(crate) fn forward(link: &tauri::Url) -> bool {
    let name = format!("{}.SingleInstance", instance_name());
    let path = format!("/{}", name.replace('.', "/"));
    let arguments = ["lotse", link.as_str()];
    let call = || {
        zbus::blocking::Connection::session()?.call_method(
            Some(name.as_str()),
            path.as_str(),
            Some("org.SingleInstance.DBus"),
            "ExecuteCallback",
            &(&arguments[..], "/"),
        )
    };
    match call() {
        Ok(_) => true,
        Err(error) => {
            tracing::debug!(%error, "no other instance to forward the link to");
            false
        }
    }
}

#[cfg(desktop)]
fn show(tauri: &AppHandle) {
    use tauri::Manager;

    if let Some(window) = tauri.get_webview_window("main") {
        // Not every system can do this; the link arrives anyway.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// Forwards the link that the app was started with, and all later ones.
pub(crate) fn listen(tauri: &AppHandle, opening: &OpeningApp, first: Option<tauri::Url>) {
    let links = tauri.deep_link();
    if let Some(url) = first {
        hand_over(opening.clone(), vec![url]);
    }
    if let Ok(Some(urls)) = links.get_current() {
        hand_over(opening.clone(), urls);
    }
    let later = opening.clone();
    links.on_open_url(move |event| hand_over(later.clone(), event.urls()));
    #[cfg(any(target_os = "linux", windows))]
    register(tauri.clone(), opening.clone());
}

/// Forwards links on a thread, so that the sender does not wait until the app is open.
fn hand_over(opening: OpeningApp, mut urls: Vec<tauri::Url>) {
    thread::spawn(move || {
        if let (Ok(app), Some(url)) = (opening.app(), urls.pop()) {
            app.hand_over(url.into());
        }
    });
}

/// Registers the app for `lotse:` links. Installers do this too, but not everyone uses
/// one. With a custom data folder, links stay with the installed app.
#[cfg(any(target_os = "linux", windows))]
fn register(tauri: AppHandle, opening: OpeningApp) {
    if crate::open::own_folder().is_some() {
        return;
    }
    thread::spawn(move || {
        // Registering starts system programs, so wait until the app is open.
        let _ = opening.app();
        let links = tauri.deep_link();
        if !links.is_registered("lotse").unwrap_or(false)
            && let Err(error) = links.register("lotse")
        {
            tracing::warn!(?error, "failed to register for lotse: links");
        }
    });
}

/// Opens a link outside the app: a web page, phone call, email, or map.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_link(
    tauri: AppHandle,
    opening: State<'_, OpeningApp>,
    url: String,
) -> Result<(), ApiError> {
    let url = opening
        .run(move |app| app.check_link(&url).map(str::to_owned))
        .await?;
    tauri
        .opener()
        .open_url(&url, None::<&str>)
        .map_err(|_| ApiError::new(ErrorCode::LinkFailed).with("url", url))
}
