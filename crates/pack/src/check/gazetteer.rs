//! Checks the rows of gazetteers, and who may have one.

use std::collections::BTreeMap;

use lotse_core::PackId;

use super::Checker;
use crate::{
    Gazetteer, PackKind, Place, Severity,
    gazetteer::{GazetteerError, PLACES, POSTCODES},
};

/// The gazetteers of a place, with the rows that cannot be read.
pub(super) type ByPack = BTreeMap<PackId, (Gazetteer, Vec<GazetteerError>)>;

pub(super) fn read(place: &Place) -> ByPack {
    let packs = place.packs.iter();
    packs
        .filter_map(|pack| Some((pack.id().clone(), pack.gazetteer()?)))
        .collect()
}

pub(super) fn check(checker: &mut Checker<'_>) {
    let gazetteers = std::mem::take(&mut checker.gazetteers);
    for pack in &checker.place.packs {
        let errors = gazetteers.get(pack.id()).map(|(_, errors)| errors);
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
    checker.gazetteers = gazetteers;
}
