//! Opens the app in the background: databases are opened on their own thread while the
//! web view starts, and the first command waits for them.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
    thread,
};

use lotse_app::{ApiError, App, AppEvent, Clock, ErrorCode, Folders, KeyRing};
use tauri::{AppHandle, Manager};

/// Name of the encryption key in the system's key store.
const APP: &str = "org.lotse.app";

/// An app that is being opened.
#[derive(Clone, Default)]
pub(crate) struct OpeningApp(Arc<OnceLock<Result<App, ApiError>>>);

impl OpeningApp {
    /// Starts opening the app.
    pub(crate) fn begin(
        &self,
        tauri: &AppHandle,
        listener: impl Fn(AppEvent) + Send + Sync + 'static,
    ) {
        let (slot, folders) = (Arc::clone(&self.0), folders(tauri));
        thread::spawn(move || {
            let languages: Vec<String> = sys_locale::get_locales().collect();
            let app = slot.get_or_init(|| {
                App::open(
                    folders,
                    KeyRing::system(APP),
                    Clock::default(),
                    lotse_app::national(),
                    &languages,
                    listener,
                )
            });
            if let Ok(app) = app {
                stay(app);
            }
        });
    }

    /// Waits for the app to open.
    pub(crate) fn app(&self) -> Result<&App, ApiError> {
        self.0.wait().as_ref().map_err(Clone::clone)
    }

    /// Runs a use case on a thread that may block. It reads files and waits for the
    /// network or the system's key store, and must not occupy the few threads that
    /// deliver calls and events.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        use_case: impl FnOnce(&App) -> Result<T, ApiError> + Send + 'static,
    ) -> Result<T, ApiError> {
        let opening = self.clone();
        tauri::async_runtime::spawn_blocking(move || use_case(opening.app()?))
            .await
            .map_err(|error| {
                tracing::error!(%error, "a use case panicked");
                ApiError::new(ErrorCode::StoreFailed)
            })?
    }
}

/// Starts the background work: showing the pack folder under development, or updating
/// content and exchanging messages.
fn stay(app: &App) {
    if let Some(folder) = std::env::var_os("LOTSE_PREVIEW") {
        if let Err(error) = app.preview(Path::new(&folder)) {
            tracing::error!(?error, "failed to show the pack");
        }
        return;
    }
    thread::scope(|threads| {
        threads.spawn(|| app.send_messages());
        threads.spawn(|| app.receive_messages());
        app.keep_up_to_date();
    });
}

/// The data folder set by `LOTSE_DATA_DIR`, for trying things out without touching real
/// data.
pub(crate) fn own_folder() -> Option<PathBuf> {
    std::env::var_os("LOTSE_DATA_DIR").map(PathBuf::from)
}

/// The folders that the app uses.
fn folders(tauri: &AppHandle) -> Folders {
    if let Some(folder) = own_folder() {
        return Folders {
            saved: folder.join("saved"),
            data: folder,
        };
    }
    let path = tauri.path();
    let data = path.app_data_dir().unwrap_or_else(|_| PathBuf::from("."));
    let saved = path
        .download_dir()
        .or_else(|_| path.document_dir())
        .unwrap_or_else(|_| data.join("saved"));
    Folders { data, saved }
}

/// Adds the name of the folder in `LOTSE_DATA_DIR` to the window's title, so that
/// windows with different data can be told apart.
#[cfg(desktop)]
pub(crate) fn name_window(tauri: &AppHandle) {
    let folder = own_folder();
    let name = folder.as_deref().and_then(Path::file_name);
    if let (Some(name), Some(window)) = (name, tauri.get_webview_window("main")) {
        let title = format!("Lotse: {}", name.to_string_lossy());
        if let Err(error) = window.set_title(&title) {
            tracing::warn!(%error, "failed to set the window title");
        }
    }
}

/// Logs technical detail to standard error; personal data is never logged.
pub(crate) fn start_log() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("LOTSE_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
}
