//! Checks the rows of gazetteers, and who may have one.

use std::{collections::BTreeMap, sync::Arc};

use lotse_core::PackId;

use super::{
    Checker,
    memo::{Memo, SamePacks},
};
use crate::{
    Gazetteer, PackKind, Place, Severity,
    gazetteer::{GazetteerError, PLACES, POSTCODES},
};

/// The gazetteer of a pack, with the rows that cannot be read, if it has one.
pub(super) type Read = Option<(Gazetteer, Vec<GazetteerError>)>;

/// The gazetteers of a place.
pub(super) type Gazetteers = BTreeMap<PackId, Arc<Read>>;

pub(super) fn read(place: &Place, known: &Memo<SamePacks, Read>) -> Gazetteers {
    let packs = place.packs.iter();
    packs
        .map(|pack| {
            let key = SamePacks::new([pack]);
            (pack.id().clone(), known.get(key, || pack.gazetteer()))
        })
        .collect()
}

pub(super) fn check(checker: &mut Checker<'_>) {
    for pack in &checker.place.packs {
        let read = checker.gazetteers.get(pack.id()).map(Arc::as_ref);
        let errors = read
            .and_then(|read| read.as_ref())
            .map(|(_, errors)| errors);
        for error in errors.into_iter().flatten() {
            let (file, line) = (error.file, Some(error.line));
            let message = error.message.clone();
            checker.file(Severity::Error, pack, file, line, message, None);
        }
        for file in [PLACES, POSTCODES] {
            if pack.file(file).is_some() && pack.manifest.kind != PackKind::Country {
                let message = "only the pack of a country lists its places.".to_owned();
                let suggestion = Some("Remove the file.".to_owned());
                checker.file(Severity::Error, pack, file, None, message, suggestion);
            }
        }
    }
}
