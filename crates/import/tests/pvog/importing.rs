//! Imports into a town.

use std::{path::PathBuf, time::Duration};

use lotse_import::{
    Draft, ImportError, LossReport, PvogAnswers, PvogOptions, PvogServer, draft_pvog,
};
use lotse_testing::{
    search_service::{SearchService, ServiceResponse, ServiceResponses, answers},
    town::{TODAY, TownFolder},
};
use serde_json::Value;

/// The answer about the place with the postcode.
pub(super) const PLACE: &str = "v3_locations_details_plz=99999.json";
/// The answer about the service.
pub(super) const SERVICE: &str =
    "v3_servicedescriptions_leikaid_leikaIds=99115005104000_ars=990010001001.json";
/// The answer about the offices with a part in it.
pub(super) const TITLES: &str = "v2_organisationunits_titles_ars=990010001001_lbId=L1.LB.1.json";
/// The answer about the office responsible.
pub(super) const OFFICE: &str = "v5_organisationunits_detail_q=L1.OE.2.json";

pub(super) type Drafted = Result<(Draft, LossReport), ImportError>;

/// An import, and the requests that it made.
pub(super) struct Import {
    pub(super) drafted: Drafted,
    pub(super) asked: Vec<String>,
}

/// Imports from a server that gives these answers.
pub(super) fn import(
    town: &TownFolder,
    answers: &ServiceResponses,
    save: Option<PathBuf>,
) -> Import {
    let service = SearchService::start(answers.clone());
    let server = PvogServer {
        save,
        patience: Duration::from_secs(2),
        pause: Duration::ZERO,
        ..PvogServer::new(&service.url())
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let folder = town.folder();
    let postcodes = ["99999".to_owned()];
    let fetched = runtime.block_on(PvogAnswers::fetch(&server, &folder, &postcodes));
    let options = PvogOptions { today: TODAY };
    Import {
        drafted: fetched.and_then(|found| draft_pvog(&found, &folder, &options)),
        asked: service.asked(),
    }
}

/// The answers, one of them changed.
pub(super) fn with(file: &str, change: impl FnOnce(&mut Value)) -> ServiceResponses {
    let mut answers = answers();
    let mut answer = json_of(&answers, file);
    change(&mut answer);
    answers.insert(file.to_owned(), whole(&answer));
    answers
}

pub(super) fn whole(answer: &Value) -> ServiceResponse {
    ServiceResponse::Whole(serde_json::to_vec(answer).unwrap())
}

/// An answer as JSON.
pub(super) fn json_of(answers: &ServiceResponses, file: &str) -> Value {
    match &answers[file] {
        ServiceResponse::Whole(bytes) => serde_json::from_slice(bytes).unwrap(),
        other => panic!("{file}: {other:?}"),
    }
}

/// A town whose only step is about the registration. Its pack cannot be checked.
pub(super) fn lone_town() -> TownFolder {
    let town = TownFolder::alone();
    let step = "[register]\nleika = \"99115005104000\"\noffices = [\"registration-office\"]\n";
    town.append("steps/arrival.toml", step);
    town
}
