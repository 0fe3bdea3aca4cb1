//! The boundary between Rust and the interface: its commands and events. `cargo xtask
//! gen` generates the TypeScript side.

use lotse_app::Area;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri_specta::{Builder, ErrorHandlingMode, Event, collect_events};

use crate::commands;

/// Notifies the interface of a change; mirrors [`lotse_app::AppEvent`].
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
#[serde(rename_all = "camelCase")]
pub struct AppEvent {
    /// The areas that changed.
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
