//! Checks the rows of gazetteers, which packs may have one, and that a city extends its state.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use lotse_core::PackId;

use super::{
    Checker,
    memo::{Memo, SamePacks},
};
use crate::{
    Gazetteer, Pack, PackKind, Place, Severity,
    gazetteer::{GazetteerError, PLACES, POSTCODES},
    locate,
};

/// The gazetteer of a pack, with the rows that cannot be read, if it has one.
pub(super) type ReadGazetteer = Option<(Gazetteer, Vec<GazetteerError>)>;

/// The gazetteers of a place.
pub(super) type Gazetteers = BTreeMap<PackId, Arc<ReadGazetteer>>;

pub(super) fn read(place: &Place, known: &Memo<SamePacks, ReadGazetteer>) -> Gazetteers {
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
    let place = checker.place;
    if let Some(top) = place.top() {
        state_of_city(checker, top);
    }
}

/// A city that extends the country alone lacks the holidays and the law of its state, and
/// is found a second time as the town of the gazetteer.
fn state_of_city(checker: &mut Checker<'_>, city: &Pack) {
    let mut layers = checker.place.packs.iter();
    if city.manifest.kind != PackKind::City
        || layers.any(|pack| pack.manifest.kind == PackKind::State)
    {
        return;
    }
    let states = possible_states(checker, city);
    if states.is_empty() {
        return;
    }
    let line = { city.file("pack.toml") }.and_then(|text| locate::locate_key(text, "extends"));
    let message = "the city extends no state, so its holidays and law are missing.".to_owned();
    let suggestion = Some(format!(
        "Extend the pack of its state: {}.",
        states.join(", ")
    ));
    checker.file(
        Severity::Warning,
        city,
        "pack.toml",
        line,
        message,
        suggestion,
    );
}

/// The states of the city's postcodes, or all of the country if it names none.
fn possible_states(checker: &Checker<'_>, city: &Pack) -> Vec<String> {
    let gazetteers = checker.gazetteers.values();
    let gazetteers = gazetteers.filter_map(|read| read.as_ref().as_ref().map(|(it, _)| it));
    let states: BTreeSet<&PackId> = gazetteers
        .flat_map(|gazetteer| match city.manifest.postcodes.as_slice() {
            [] => gazetteer.states(),
            postcodes => { postcodes.iter() }
                .flat_map(|postcode| gazetteer.states_of_postcode(postcode))
                .collect(),
        })
        .collect();
    states.into_iter().map(ToString::to_string).collect()
}
