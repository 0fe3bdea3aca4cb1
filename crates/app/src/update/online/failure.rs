//! Converts fetch errors to what the person sees.

use lotse_delivery::fetch::{FetchError, Trouble};

use crate::{ApiError, ErrorCode, UpdateTrouble};

/// A publisher that failed, for the screen.
pub(super) fn trouble(trouble: &Trouble) -> UpdateTrouble {
    UpdateTrouble {
        publisher: Some(trouble.publisher.clone()),
        error: to_api_error(&trouble.error),
    }
}

/// The error shown to the person.
pub(crate) fn to_api_error(error: &FetchError) -> ApiError {
    let code = match error {
        FetchError::Unreachable(_) => ErrorCode::ContentUnreachable,
        FetchError::Refused(_)
        | FetchError::ForeignRoot
        | FetchError::Directory(_)
        | FetchError::Root(_)
        | FetchError::Missing(_) => ErrorCode::ContentRefused,
        FetchError::UnknownKind { .. } => ErrorCode::ContentNewer,
        FetchError::RolledBack(_) => ErrorCode::ContentRolledBack,
        FetchError::Stale(_) => ErrorCode::ContentStale,
        FetchError::ClockBehind(_) => ErrorCode::ClockWrong,
        FetchError::NoSpace => ErrorCode::DiskFull,
        FetchError::Keep(_) => ErrorCode::StoreFailed,
        FetchError::Bundle(_) | FetchError::Pack(_) => ErrorCode::ContentUnusable,
    };
    let shown = ApiError::logged(code, error);
    match error {
        FetchError::Pack(finding) => shown.with("detail", finding),
        FetchError::Bundle(error) => shown.with("detail", error),
        _ => shown,
    }
}
