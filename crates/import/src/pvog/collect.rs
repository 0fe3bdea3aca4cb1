//! Collects the services at a postcode, and the offices responsible for them.

use std::{collections::BTreeMap, path::Path};

use lotse_core::LeikaKey;

use super::super::{
    ImportError, LossKind, LossReport, PackFolder, error::NoSource, loss::shown, postcode,
};
use super::{
    ask::{Asking, PvogServer, expect_id},
    record::{OfficeRecord, PlaceRecord, ServiceList, ServiceRecord, TitleRecord},
};

/// The code of an office that is responsible.
const RESPONSIBLE: &str = "01";
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

/// The responses of the search service.
#[derive(Debug, Clone, Default)]
pub struct PvogAnswers {
    pub(super) services: Vec<FoundService>,
    /// The offices, by id.
    pub(super) offices: BTreeMap<String, OfficeRecord>,
    /// What was not followed, and services without an office.
    pub(super) losses: LossReport,
}

/// A service at a place.
#[derive(Debug, Clone)]
pub(super) struct FoundService {
    pub(super) leika: LeikaKey,
    pub(super) record: ServiceRecord,
    pub(super) responsible: Vec<TitleRecord>,
    /// Offices with another part in it, which are not imported.
    pub(super) others: Vec<TitleRecord>,
}

impl PvogAnswers {
    /// Asks the server, one request at a time.
    pub async fn fetch(
        server: &PvogServer,
        folder: &PackFolder,
        postcodes: &[String],
    ) -> Result<Self, ImportError> {
        collect(Asking::server(server)?, folder, postcodes).await
    }

    /// Reads saved answers.
    pub async fn read_saved(
        saved: &Path,
        folder: &PackFolder,
        postcodes: &[String],
    ) -> Result<Self, ImportError> {
        collect(Asking::Folder(saved.to_owned()), folder, postcodes).await
    }
}

async fn collect(
    asking: Asking,
    folder: &PackFolder,
    postcodes: &[String],
) -> Result<PvogAnswers, ImportError> {
    let keys: Vec<LeikaKey> = folder.leika_roles().into_keys().collect();
    if keys.is_empty() {
        return Err(ImportError::NoLeika);
    }
    let mut collecting = Collecting {
        asking,
        answers: PvogAnswers::default(),
    };
    for code in expect_postcodes(folder, postcodes)? {
        for place in places(&collecting.asking, &code).await? {
            for key in &keys {
                collecting.service(&place, key).await?;
            }
        }
    }
    collecting.offices().await?;
    Ok(collecting.answers)
}

/// A description of a service, and the offices with a part in it.
type Description = (ServiceRecord, Vec<TitleRecord>);

fn has_role(found: &[Description], code: &str) -> bool {
    let mut titles = found.iter().flat_map(|(_, titles)| titles);
    titles.any(|title| title.role.code == code)
}

/// Answers while they are collected.
struct Collecting {
    asking: Asking,
    answers: PvogAnswers,
}

impl Collecting {
    /// Collects a service at a municipality, else at its district, else in its state:
    /// cities and districts are responsible for their parts, and Berlin for its boroughs.
    async fn service(&mut self, place: &PlaceRecord, key: &LeikaKey) -> Result<(), ImportError> {
        let mut found = Vec::new();
        for ars in levels(&place.ars) {
            found.extend(self.descriptions(&ars, key).await?);
            if has_role(&found, RESPONSIBLE) {
                break;
            }
        }
        // Without an office that is responsible, take those that can be asked.
        let mut codes = [RESPONSIBLE, CAN_BE_ASKED].into_iter();
        let wanted = codes.find(|code| has_role(&found, code));
        if wanted.is_none() {
            self.nobody(place, key);
        }
        let found = found.into_iter();
        self.answers.services.extend(found.map(|(record, titles)| {
            let is_wanted = |title: &TitleRecord| Some(title.role.code.as_str()) == wanted;
            let (responsible, others) = titles.into_iter().partition(is_wanted);
            FoundService {
                leika: key.clone(),
                record,
                responsible,
                others,
            }
        }));
        Ok(())
    }

    /// The descriptions of a service at a level, and their offices.
    async fn descriptions(
        &mut self,
        ars: &str,
        key: &LeikaKey,
    ) -> Result<Vec<Description>, ImportError> {
        let path = format!("v3/servicedescriptions/leikaid?leikaIds={key}&ars={ars}");
        let list: ServiceList = self.asking.ask(&path, Some(r#"{"content":[]}"#)).await?;
        let mut found = Vec::new();
        for record in list.content {
            if found.len() == DESCRIPTIONS || !is_about(&record, key) {
                self.not_followed(record, key);
                continue;
            }
            expect_id(&path, &record.id)?;
            let titles = titles(&self.asking, ars, &record.id).await?;
            found.push((record, titles));
        }
        Ok(found)
    }

    fn nobody(&mut self, place: &PlaceRecord, key: &LeikaKey) {
        let name = place.name.as_deref().unwrap_or(&place.ars);
        let place = format!("{} {name}", place.plz);
        let what = format!("an office responsible for the service {key}");
        self.lose(LossKind::Missing, &place, &what);
    }

    /// Keeps a description without its offices, so that what it says is reported.
    fn not_followed(&mut self, record: ServiceRecord, key: &LeikaKey) {
        let what = "another description of the service; its offices were not looked for";
        self.lose(LossKind::Refused, &shown(&record.id), what);
        self.answers.services.push(FoundService {
            leika: key.clone(),
            record,
            responsible: Vec::new(),
            others: Vec::new(),
        });
    }

    /// Collects the offices responsible, each once.
    async fn offices(&mut self) -> Result<(), ImportError> {
        for title in self
            .answers
            .services
            .iter()
            .flat_map(|found| &found.responsible)
        {
            if !self.answers.offices.contains_key(&title.id) {
                let path = format!("v5/organisationunits/detail?q={}", title.id);
                let office = self.asking.ask(&path, None).await?;
                self.answers.offices.insert(title.id.clone(), office);
            }
        }
        Ok(())
    }

    fn lose(&mut self, kind: LossKind, place: &str, what: &str) {
        self.answers.losses.add(kind, place, None, what);
    }
}

/// Whether a description is about a service. One without keys is: it was found by the key.
fn is_about(record: &ServiceRecord, key: &LeikaKey) -> bool {
    let mut keys = record.leika_keys.iter();
    record.leika_keys.is_empty() || keys.any(|own| own == key.as_str())
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
            let id = shown(&place.ars);
            return Err(ImportError::AnswerId { what, id });
        }
    }
    Ok(places)
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

/// The offices with a part in a service.
async fn titles(
    asking: &Asking,
    ars: &str,
    service: &str,
) -> Result<Vec<TitleRecord>, ImportError> {
    let path = format!("v2/organisationunits/titles?ars={ars}&lbId={service}");
    let titles: Vec<TitleRecord> = asking.ask(&path, Some("[]")).await?;
    if titles.len() > OFFICES {
        return Err(too_many(&path, OFFICES));
    }
    for title in &titles {
        expect_id(&path, &title.id)?;
    }
    Ok(titles)
}
