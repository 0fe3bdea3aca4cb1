//! Opens the app in the background: databases are opened on their own thread while the
//! web view starts, and the first command waits for them. After a failure, they are opened
//! again when the person asks for it.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
    thread,
};

use lotse_app::{ApiError, App, AppEvent, Clock, ErrorCode, Folders, KeyRing};
use tauri::{AppHandle, Manager, State};

use crate::opening::AppOpening;

/// Name of the app among others: in the system's key store, and on its message bus.
pub(crate) const APP: &str = "org.lotse.app";

type Open = Box<dyn Fn() -> Result<App, ApiError> + Send + Sync>;

/// An app that is being opened.
#[derive(Clone, Default)]
pub(crate) struct OpeningApp(Arc<Attempts>);

#[derive(Default)]
struct Attempts {
    opening: AppOpening<App, ApiError>,
    open: OnceLock<Open>,
}

impl OpeningApp {
    /// Starts opening the app.
    pub(crate) fn begin(
        &self,
        tauri: &AppHandle,
        listener: impl Fn(AppEvent) + Send + Sync + 'static,
    ) {
        let folders = folders(tauri);
        let listener = Arc::new(listener);
        let open = move || {
            let languages: Vec<String> = sys_locale::get_locales().collect();
            let listener = Arc::clone(&listener);
            App::open(
                folders.clone(),
                KeyRing::system(APP),
                Clock::default(),
                lotse_app::national(),
                &languages,
                move |event| listener(event),
            )
        };
        self.0.open.get_or_init(|| Box::new(open));
        self.attempt();
    }

    /// Opens the app again if that has failed.
    fn again(&self) {
        if self.0.opening.may_try_again() {
            self.attempt();
        }
    }

    fn attempt(&self) {
        let attempts = Arc::clone(&self.0);
        thread::spawn(move || {
            if let Some(open) = attempts.open.get()
                && let Some(app) = attempts.opening.attempt(open)
            {
                stay(app);
            }
        });
    }

    /// Waits for the app to open.
    pub(crate) fn app(&self) -> Result<&App, ApiError> {
        self.0.opening.wait()
    }

    /// Closes the app if it is open.
    pub(crate) fn close(&self) {
        if let Some(app) = self.0.opening.get() {
            app.close();
        }
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

/// Opens the app again after it failed to open: the disk may have room by now, and the
/// key store may be unlocked.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_again(opening: State<'_, OpeningApp>) -> Result<(), ApiError> {
    opening.again();
    Ok(())
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
        threads.spawn(|| app.keep_settled());
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
/// windows with different data can be distinguished.
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
