//! A browser fetches no signed packs: all it has ships with the page.

use lotse_store::{ContentStore, Installation};

use super::FIGURES;
use crate::{ApiError, Clock, Folders};

/// Notes that the figures are those of this year, so that the packs are not installed again
/// at every start.
pub(crate) fn restore_fetched(
    store: &mut ContentStore,
    _: &Folders,
    clock: &Clock,
) -> Result<(), ApiError> {
    let year = clock.today().year().to_string();
    let installation = Installation {
        notes: &[(FIGURES, &year)],
        ..Installation::default()
    };
    Ok(store.install(&installation, clock.now())?)
}
