//! Preview of a pack that is being written.

#[cfg(not(target_family = "wasm"))]
mod folder;

use lotse_command::command;

use crate::{ApiError, App, mutex::lock};

impl App {
    /// Error in the pack being previewed.
    #[command(areas(content))]
    pub fn preview_trouble(&self) -> Option<ApiError> {
        lock(&self.preview_trouble).clone()
    }

    /// Sets the error in the pack being previewed.
    #[cfg(not(target_family = "wasm"))]
    fn set_preview(&self, trouble: Option<ApiError>) {
        *lock(&self.preview_trouble) = trouble;
    }
}
