//! Calls of commands, as JSON.

use lotse_app::ApiError;
use serde::{Serialize, de::DeserializeOwned};

/// A call failed.
pub(crate) enum CommandError {
    /// The command failed.
    App(ApiError),
    /// There is no such command in a browser.
    Unknown,
    /// The arguments are not the command's: interface and app do not match.
    Malformed(serde_json::Error),
}

impl From<ApiError> for CommandError {
    fn from(error: ApiError) -> Self {
        Self::App(error)
    }
}

/// Reads the arguments of a command.
pub(crate) fn read<T: DeserializeOwned>(arguments: &str) -> Result<T, CommandError> {
    serde_json::from_str(arguments).map_err(CommandError::Malformed)
}

/// Writes the result of a command.
pub(crate) fn write<T: Serialize + ?Sized>(result: &T) -> Result<String, CommandError> {
    serde_json::to_string(result).map_err(CommandError::Malformed)
}
