//! The shell: a window and the commands that the interface may call. It contains no
//! logic and forwards everything to [`lotse_app::App`].

#[cfg(target_os = "linux")]
mod argument;
mod commands;
mod links;
mod open;
mod opening;
mod own_page;
#[cfg(target_os = "linux")]
mod painting;
mod seam;

use tauri::{
    Manager, RunEvent, Wry,
    plugin::{self, TauriPlugin},
};
use tauri_specta::Event;

pub use seam::{AppEvent, seam};

/// Asks for the first screen while the interface is still being loaded; it takes the
/// promise as `window.firstScreen`.
fn ask_early() -> TauriPlugin<Wry> {
    plugin::Builder::new("early")
        .js_init_script("window.firstScreen = window.__TAURI_INTERNALS__.invoke('first_screen');")
        .build()
}

/// Opens the window and runs until it is closed.
///
/// # Panics
/// If the system has no web view; there is then no window to report that in.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
#[expect(
    clippy::expect_used,
    reason = "without a web view there is no window to show an error in"
)]
pub fn run() {
    open::start_log();
    // Before anything starts a thread.
    #[cfg(target_os = "linux")]
    painting::choose();
    #[cfg(target_os = "linux")]
    let link = argument::take_link();
    #[cfg(not(target_os = "linux"))]
    let link = None;
    let seam = seam();
    let builder = tauri::Builder::default();
    #[cfg(desktop)]
    let builder = builder.plugin(links::one_app());
    builder
        // Before the window, which asks at once.
        .manage(open::OpeningApp::default())
        .plugin(ask_early())
        .plugin(own_page::stay())
        .plugin(tauri_plugin_deep_link::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(seam.invoke_handler())
        .setup(move |tauri| {
            seam.mount_events(tauri);
            let handle = tauri.handle().clone();
            let app = tauri.state::<open::OpeningApp>();
            app.begin(tauri.handle(), move |event| {
                // Emitting fails only while the window is closing.
                let _ = AppEvent::from(event).emit(&handle);
            });
            links::listen(tauri.handle(), &app, link);
            #[cfg(desktop)]
            open::name_window(tauri.handle());
            Ok(())
        })
        .build(tauri::generate_context!())
        .expect("no web view")
        .run(|tauri, event| {
            if matches!(event, RunEvent::Exit) {
                tauri.state::<open::OpeningApp>().close();
            }
        });
}
