//! Collects the services at a postcode, and the offices responsible for them.

use std::{collections::BTreeMap, path::Path};

use lotse_core::LeikaKey;

use super::super::{ImportError, PackFolder, error::NoSource, postcode};
use super::{
    ask::{Asking, PvogServer, expect_id},
    record::{OfficeRecord, PlaceRecord, ServiceList, ServiceRecord, TitleRecord},
};

/// The code of an office that is responsible.
pub(super) const RESPONSIBLE: &str = "01";
/// The code of an office that can be asked.
const CAN_BE_ASKED: &str = "03";
/// Maximum number of postcodes.
const POSTCODES: usize = 200;
/// Maximum number of municipalities that share a postcode.
const PLACES: usize = 20;
/// Maximum number of descriptions of a service at a place.
const DESCRIPTIONS: usize = 5;
/// Maximum number of offices of a description.
const OFFICES: usize = 50;

/// What the search service answered.
#[derive(Debug, Clone, Default)]
pub struct PvogAnswers {
    pub(super) services: Vec<FoundService>,
    /// The offices, by id.
    pub(super) offices: BTreeMap<String, OfficeRecord>,
}

/// A service at a place.
#[derive(Debug, Clone)]
pub(super) struct FoundService {
    pub(super) leika: LeikaKey,
    pub(super) record: ServiceRecord,
    pub(super) responsible: Vec<TitleRecord>,
    /// Offices with another part in it.
    pub(super) others: Vec<TitleRecord>,
}

impl PvogAnswers {
    /// Asks the server, one request at a time.
    pub async fn fetch(
        server: &PvogServer,
        folder: &PackFolder,
        postcodes: &[String],
    ) -> Result<Self, ImportError> {
        collect(&Asking::server(server)?, folder, postcodes).await
    }

    /// Reads saved answers.
    pub async fn read_saved(
        saved: &Path,
        folder: &PackFolder,
        postcodes: &[String],
    ) -> Result<Self, ImportError> {
        collect(&Asking::Folder(saved.to_owned()), folder, postcodes).await
    }
}

async fn collect(
    asking: &Asking,
    folder: &PackFolder,
    postcodes: &[String],
) -> Result<PvogAnswers, ImportError> {
    let keys: Vec<LeikaKey> = folder.leika_roles().into_keys().collect();
    if keys.is_empty() {
        return Err(ImportError::NoLeika);
    }
    let mut answers = PvogAnswers::default();
    for code in expect_postcodes(folder, postcodes)? {
        for place in places(asking, &code).await? {
            for key in &keys {
                let found = services(asking, &place.ars, key).await?;
                answers.services.extend(found);
            }
        }
    }
    for title in answers.services.iter().flat_map(|found| &found.responsible) {
        if !answers.offices.contains_key(&title.id) {
            let path = format!("v5/organisationunits/detail?q={}", title.id);
            let office = asking.ask(&path, None).await?;
            answers.offices.insert(title.id.clone(), office);
        }
    }
    Ok(answers)
}

/// The postcodes to look for: those given, else those of the pack.
fn expect_postcodes(folder: &PackFolder, given: &[String]) -> Result<Vec<String>, ImportError> {
    let known = postcode::known(folder);
    let codes = if given.is_empty() { &known } else { given };
    if codes.is_empty() {
        return Err(ImportError::NoPostcodes);
    }
    if codes.len() > POSTCODES {
        return Err(too_many("the list of postcodes", POSTCODES));
    }
    let read = codes.iter().map(|code| {
        postcode::postcode(code, &known).map_err(|_| ImportError::NoPostcode(code.clone()))
    });
    read.collect()
}

fn too_many(what: &str, most: usize) -> ImportError {
    ImportError::NotASource {
        what: what.to_owned(),
        why: NoSource::TooMany(most),
    }
}

/// The municipalities with a postcode.
async fn places(asking: &Asking, code: &str) -> Result<Vec<PlaceRecord>, ImportError> {
    let path = format!("v3/locations/details?plz={code}");
    let mut places: Vec<PlaceRecord> = asking.ask(&path, Some("[]")).await?;
    places.retain(|place| place.plz == code);
    places.sort_by(|one, other| one.ars.cmp(&other.ars));
    places.dedup_by(|one, other| one.ars == other.ars);
    if places.is_empty() {
        return Err(ImportError::UnknownPostcode(code.to_owned()));
    }
    if places.len() > PLACES {
        return Err(too_many(&path, PLACES));
    }
    for place in &places {
        let is_key = place.ars.len() == 12 && place.ars.bytes().all(|byte| byte.is_ascii_digit());
        if !is_key {
            let what = path.clone();
            let id = super::super::loss::shown(&place.ars);
            return Err(ImportError::AnswerId { what, id });
        }
    }
    Ok(places)
}

/// A service at a municipality, else at its district, else in its state: cities and
/// districts are responsible for their parts, and Berlin for its boroughs.
async fn services(
    asking: &Asking,
    ars: &str,
    key: &LeikaKey,
) -> Result<Vec<FoundService>, ImportError> {
    for ars in levels(ars) {
        let path = format!("v3/servicedescriptions/leikaid?leikaIds={key}&ars={ars}");
        let list: ServiceList = asking.ask(&path, Some(r#"{"content":[]}"#)).await?;
        let mut found = Vec::new();
        let is_meant = |record: &ServiceRecord| {
            record.leika_keys.is_empty() || record.leika_keys.iter().any(|own| own == key.as_str())
        };
        for record in list.content.into_iter().filter(is_meant).take(DESCRIPTIONS) {
            expect_id(&path, &record.id)?;
            let (responsible, others) = offices(asking, &ars, &record.id).await?;
            found.push(FoundService {
                leika: key.clone(),
                record,
                responsible,
                others,
            });
        }
        if found.iter().any(|found| !found.responsible.is_empty()) {
            return Ok(found);
        }
    }
    Ok(Vec::new())
}

/// The keys of a municipality, its district and its state.
fn levels(ars: &str) -> Vec<String> {
    let mut levels = vec![ars.to_owned()];
    for digits in [5, 2] {
        let start: String = ars.chars().take(digits).collect();
        let level = format!("{start:0<12}");
        if !levels.contains(&level) {
            levels.push(level);
        }
    }
    levels
}

/// The offices responsible for a service, else those that can be asked; and the others.
async fn offices(
    asking: &Asking,
    ars: &str,
    service: &str,
) -> Result<(Vec<TitleRecord>, Vec<TitleRecord>), ImportError> {
    let path = format!("v2/organisationunits/titles?ars={ars}&lbId={service}");
    let titles: Vec<TitleRecord> = asking.ask(&path, Some("[]")).await?;
    if titles.len() > OFFICES {
        return Err(too_many(&path, OFFICES));
    }
    for title in &titles {
        expect_id(&path, &title.id)?;
    }
    let has = |code: &str| titles.iter().any(|title| title.role.code == code);
    let wanted = if has(RESPONSIBLE) {
        RESPONSIBLE
    } else {
        CAN_BE_ASKED
    };
    Ok(titles
        .into_iter()
        .partition(|title| title.role.code == wanted))
}
