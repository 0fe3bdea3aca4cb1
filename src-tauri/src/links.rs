//! `lotse:` links that the system hands to the app: from the camera of a
//! phone, from a mail, from a page. On a computer they come as the argument of a
//! second start, which ends at once and leaves them to the app that is open.

use std::thread;

use lotse_app::{ApiError, ErrorCode};
use tauri::{AppHandle, State};
use tauri_plugin_deep_link::DeepLinkExt;
use tauri_plugin_opener::OpenerExt;

use crate::open::Opening;

/// Lets one app be open for each folder of data: a second start brings the
/// window of the first to the front. It must be the first plugin.
#[cfg(desktop)]
pub(crate) fn one_app() -> tauri::plugin::TauriPlugin<tauri::Wry> {
    use std::hash::{DefaultHasher, Hash, Hasher};

    let builder = tauri_plugin_single_instance::Builder::new().callback(|tauri, _, _| show(tauri));
    let Some(folder) = crate::open::own_folder() else {
        return builder.build();
    };
    let mut hasher = DefaultHasher::new();
    folder.hash(&mut hasher);
    // A part of a name on D-Bus must not begin with a digit.
    let name = format!("org.lotse.app.in{:x}", hasher.finish());
    builder.dbus_id(name).build()
}

#[cfg(desktop)]
fn show(tauri: &AppHandle) {
    use tauri::Manager;

    if let Some(window) = tauri.get_webview_window("main") {
        // Where a system has no such thing, the link is there all the same.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// Hands over the link that the app was started with, and those that come later.
pub(crate) fn listen(tauri: &AppHandle, opening: &Opening) {
    let links = tauri.deep_link();
    if let Ok(Some(urls)) = links.get_current() {
        hand_over(opening.clone(), urls);
    }
    let later = opening.clone();
    links.on_open_url(move |event| hand_over(later.clone(), event.urls()));
    #[cfg(any(target_os = "linux", windows))]
    register(tauri.clone(), opening.clone());
}

/// Whoever brings a link must not wait until the app is open.
fn hand_over(opening: Opening, mut urls: Vec<tauri::Url>) {
    thread::spawn(move || {
        if let (Ok(app), Some(url)) = (opening.app(), urls.pop()) {
            app.hand_over(url.into());
        }
    });
}

/// Tells the system that such links are ours: an installer does it too, but not
/// everybody installs. When somebody only tries the app out with other data,
/// links stay with the app that is installed.
#[cfg(any(target_os = "linux", windows))]
fn register(tauri: AppHandle, opening: Opening) {
    if crate::open::own_folder().is_some() {
        return;
    }
    thread::spawn(move || {
        // After the first screen, as this starts programs of the system.
        let _ = opening.app();
        let links = tauri.deep_link();
        if !links.is_registered("lotse").unwrap_or(false)
            && let Err(error) = links.register("lotse")
        {
            tracing::warn!(?error, "links are not opened by the app");
        }
    });
}

/// Opens a link outside the app: a page, the telephone, an e-mail, a map.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_link(
    tauri: AppHandle,
    opening: State<'_, Opening>,
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
