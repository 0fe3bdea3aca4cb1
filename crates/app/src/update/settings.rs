//! When and how updates are fetched.

use lotse_command::command;

use crate::{ApiError, App, Area, ErrorCode, UpdateSettings};

impl App {
    /// Settings for when and how updates are fetched.
    pub(crate) fn update_settings(&self) -> Result<UpdateSettings, ApiError> {
        let settings = if self.is_locked() {
            None
        } else {
            self.setting("updates")?
        };
        Ok(settings
            .and_then(|json| serde_json::from_str(&json).ok())
            .unwrap_or_default())
    }

    /// Changes when and how updates are fetched.
    #[command]
    pub fn change_update_settings(&self, settings: UpdateSettings) -> Result<(), ApiError> {
        let json = serde_json::to_string(&settings)
            .map_err(|error| ApiError::logged(ErrorCode::StoreFailed, &error))?;
        self.write(|tx| tx.set_setting("updates", Some(&json)))?;
        self.tell(&[Area::Update]);
        Ok(())
    }
}
