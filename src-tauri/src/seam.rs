//! The seam between Rust and the interface: which commands and events there
//! are. `cargo xtask gen` writes the interface's side of it.

use lotse_app::Area;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri_specta::{Builder, ErrorHandlingMode, Event, collect_events};

use crate::commands;

/// Something has changed; [`lotse_app::AppEvent`] on its way to the interface.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
#[serde(rename_all = "camelCase")]
pub struct AppEvent {
    /// What has changed.
    pub areas: Vec<Area>,
}

impl From<lotse_app::AppEvent> for AppEvent {
    fn from(event: lotse_app::AppEvent) -> Self {
        Self { areas: event.areas }
    }
}

/// All commands and events, with their types.
pub fn seam() -> Builder<tauri::Wry> {
    Builder::new()
        .disable_serde_phases()
        .error_handling(ErrorHandlingMode::Throw)
        .events(collect_events![AppEvent])
        .commands(commands::all())
}
