//! The shell: a window and the commands that the interface may call. It
//! decides nothing; all it does is hand on to [`lotse_app::App`].

mod commands;
mod links;
mod open;
mod seam;

use tauri::Manager;
use tauri_specta::Event;

pub use seam::{AppEvent, seam};

/// Opens the window and stays until it is closed.
///
/// # Panics
/// When the system has no web view; there is no window then to say so in.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
#[expect(
    clippy::expect_used,
    reason = "without a web view there is nothing to show an error in"
)]
pub fn run() {
    open::start_log();
    let seam = seam();
    let builder = tauri::Builder::default();
    #[cfg(desktop)]
    let builder = builder.plugin(links::one_app());
    builder
        .plugin(tauri_plugin_deep_link::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(seam.invoke_handler())
        .setup(move |tauri| {
            seam.mount_events(tauri);
            let handle = tauri.handle().clone();
            let app = open::Opening::begin(tauri.handle(), move |event| {
                // A window that is just closing need not hear of changes any more.
                let _ = AppEvent::from(event).emit(&handle);
            });
            links::listen(tauri.handle(), &app);
            tauri.manage(app);
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("the system has a web view");
}
