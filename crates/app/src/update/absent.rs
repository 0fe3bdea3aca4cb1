//! A page in a browser fetches no packs: its content comes with the site.

use lotse_core::PackId;

use crate::{ApiError, App, ErrorCode, SavedFile};

impl App {
    /// Whether this app knows where to look for newer content.
    pub(crate) fn can_update(&self) -> bool {
        self.national.is_some()
    }

    /// There is nothing to fetch from.
    pub(crate) fn fetch_also(&self, _: &PackId) -> Result<(), ApiError> {
        Err(ApiError::new(ErrorCode::UpdatesOff))
    }

    /// Nothing was fetched that could be passed on.
    pub(crate) fn save_parcel(
        &self,
        _: &PackId,
        _: &[PackId],
        _: &str,
    ) -> Result<SavedFile, ApiError> {
        Err(ApiError::new(ErrorCode::ContentNotFetched))
    }

    /// There is no shelf.
    pub(crate) fn tidy_shelf(&self, _: bool) -> Result<(), ApiError> {
        Ok(())
    }
}
