//! The state of updates: written by the update that runs, read by screens.

use std::sync::Arc;

use jiff::Timestamp;
use lotse_delivery::DownloadProgress;
use serde::Serialize;
use specta::Type;
use tokio::sync::Notify;

use crate::ApiError;

/// The state of updates, for all screens.
#[derive(Debug, Default)]
pub(crate) struct UpdateState {
    /// Progress of the running update.
    pub(crate) running: Option<DownloadProgress>,
    /// Errors of the last update.
    pub(crate) troubles: Vec<UpdateTrouble>,
    /// Time of the last attempt.
    pub(crate) last_try: Option<Timestamp>,
    /// The connection was metered at the last attempt.
    pub(crate) metered: bool,
    /// Wakes the update that should stop.
    pub(crate) cancel: Arc<Notify>,
}

/// An error of an update.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UpdateTrouble {
    /// The publisher; `None` when the directory could not be fetched.
    pub publisher: Option<String>,
    /// The error.
    pub error: ApiError,
}
