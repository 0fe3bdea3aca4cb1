//! Fetched packs, and the signed archives they are rebuilt from.

mod kept;

pub(crate) use kept::Kept;

use lotse_delivery::fetch::Shelf;
use lotse_store::{ContentStore, Installation, NewPack};

use super::{AllFigures, FIGURES};
use crate::{ApiError, Clock, Folders};

/// Reinstalls fetched packs from their signed archives: after the database was
/// lost, and after figures changed, which the search index holds as numbers.
pub(crate) fn restore_fetched(
    store: &mut ContentStore,
    folders: &Folders,
    clock: &Clock,
) -> Result<(), ApiError> {
    let shelf = Shelf::new(&folders.shelf());
    let kept = Kept::read(folders).restore(&shelf);
    let today = clock.today();
    let figures = AllFigures::new(store, kept.iter().map(|(pack, _)| pack), today)?;
    let packs: Vec<NewPack<'_>> = kept
        .iter()
        .map(|(pack, origin)| figures.index(pack, origin.clone()))
        .collect();
    let year = today.year().to_string();
    let installation = Installation {
        packs: &packs,
        notes: &[(FIGURES, &year)],
        ..Installation::default()
    };
    Ok(store.install(&installation, clock.now())?)
}
