//! `lotse-pack import pvog`: a loopback server with answers in the documented form.

#![cfg(test)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{Router, extract::Request, http::StatusCode};
use lotse_import::{
    Draft, ImportError, LossReport, PvogAnswers, PvogOptions, PvogServer, draft_pvog,
};
use lotse_testing::town::{TODAY, Town};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The answer about the office.
const OFFICE: &str = "v5_organisationunits_detail_q=L1.OE.2.json";

/// Answers by the names of their files.
type Answers = BTreeMap<String, Vec<u8>>;

fn answers() -> Answers {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pvog");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap());
    files
        .map(|file| {
            let name = file.file_name().into_string().unwrap();
            (name, fs::read(file.path()).unwrap())
        })
        .collect()
}

fn with_office(change: impl FnOnce(&mut Value)) -> Answers {
    let mut answers = answers();
    let mut office: Value = serde_json::from_slice(&answers[OFFICE]).unwrap();
    change(&mut office);
    answers.insert(OFFICE.to_owned(), serde_json::to_vec(&office).unwrap());
    answers
}

type Drafted = Result<(Draft, LossReport), ImportError>;

/// Imports from a loopback server, which counts the requests.
fn import(town: &Town, answers: &Answers, save: Option<PathBuf>) -> (Drafted, usize) {
    let asked = Arc::new(Mutex::new(0));
    let (log, answers) = (Arc::clone(&asked), answers.clone());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let drafted = runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let app = Router::new().fallback(move |request: Request| {
            *log.lock().unwrap() += 1;
            let path = request.uri().to_string();
            let name = path
                .trim_start_matches("/api/")
                .replace(['/', '?', '&'], "_");
            let answer = answers.get(&(name + ".json")).cloned();
            async move {
                match answer {
                    Some(answer) if answer == b"slow" => std::future::pending().await,
                    answer => answer.ok_or(StatusCode::NOT_FOUND),
                }
            }
        });
        tokio::spawn(async move { axum::serve(listener, app).await });
        let server = PvogServer {
            save,
            patience: Duration::from_secs(2),
            pause: Duration::ZERO,
            ..PvogServer::new(&format!("http://{address}/api"))
        };
        let folder = town.folder();
        let found = PvogAnswers::fetch(&server, &folder, &["99999".to_owned()]).await?;
        draft_pvog(&found, &folder, &PvogOptions { today: TODAY })
    });
    let asked = *asked.lock().unwrap();
    (drafted, asked)
}

fn town() -> Town {
    Town::with_pack(&["de"])
}

#[test]
fn the_office_responsible_fills_the_role_of_the_step() {
    let town = town();
    let (losses, _) = town.put(import(&town, &answers(), None).0);
    let contacts = town.read("contacts.toml");
    for line in [
        "roles = [\"registration-office\"]",
        "phone = \"+49 999 12345-0\"",
        "hours = \"Mo-We,Fr 08:00-12:00; Th 08:00-12:00,14:00-18:00\"",
        "latitude = 48.37",
        "online = \"https://www.neustadt.example/anmelden\"",
    ] {
        assert!(contacts.contains(line), "{line}: {contacts}");
    }
    town.passes_check();
    let said = losses.to_string() + &contacts;
    for value in [
        "Postfach 12",
        "99998",
        "0999 12345-9",
        "Aufzug im Hof",
        "Servicetelefon",
    ] {
        assert!(said.contains(value), "{value}: {losses}");
    }
}

#[test]
fn an_interrupted_import_goes_on_where_it_stopped() {
    let town = town();
    let save = tempfile::tempdir().unwrap();
    let mut half = answers();
    let office = half.remove(OFFICE).unwrap();
    let (failed, asked) = import(&town, &half, Some(save.path().to_owned()));
    assert!(matches!(
        failed,
        Err(ImportError::Answer { status: 404, .. })
    ));
    half.insert(OFFICE.to_owned(), office);
    let (drafted, rest) = import(&town, &half, Some(save.path().to_owned()));
    assert!(drafted.is_ok());
    assert_eq!((asked, rest), (4, 1));
}

#[test]
fn an_answer_that_is_cut_slow_huge_or_wrong_changes_nothing() {
    let town = town();
    town.put(import(&town, &answers(), None).0);
    let before = town.files();
    let whole = answers().remove(OFFICE).unwrap();
    let cut = whole[..whole.len() / 2].to_vec();
    let cases: [(&str, Vec<u8>); 6] = [
        ("form", cut),
        ("no response", b"slow".to_vec()),
        ("larger than", vec![b' '; 9 * 1024 * 1024]),
        ("form", b"<html>Wartung</html>".to_vec()),
        ("form", b"{\"location\": {}}".to_vec()),
        ("empty", Vec::new()),
    ];
    for (words, answer) in cases {
        let mut answers = answers();
        answers.insert(OFFICE.to_owned(), answer);
        let error = import(&town, &answers, None).0.unwrap_err();
        assert!(error.to_string().contains(words), "{error}");
        assert!(error.is_of_source());
        assert_eq!(town.files(), before);
    }
}

#[test]
fn what_a_person_edited_is_kept_and_the_difference_is_named() {
    let town = town();
    town.put(import(&town, &answers(), None).0);
    let edited = town
        .read("contacts.toml")
        .replace("+49 999 12345-0", "+49 999 777");
    fs::write(town.pack().join("contacts.toml"), &edited).unwrap();
    let (losses, _) = town.put(import(&town, &answers(), None).0);
    assert_eq!(town.read("contacts.toml"), edited);
    assert!(
        losses
            .to_string()
            .contains("kept: phone; the source says \"+49 999 12345-0\""),
        "{losses}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, max_shrink_iters: 20, ..ProptestConfig::default() })]

    #[test]
    fn own_edits_outlast_any_change_upstream(
        street in "[A-Z][a-z]{2,8} [1-9][0-9]",
        number in "0999 [1-9][0-9]{4}",
        title in "[A-Z][a-z]{3,12}",
        web in proptest::option::of("[a-z]{3,8}"),
    ) {
        let town = Town::alone();
        town.append("steps/own.toml", "[own]\nleika = \"99115005104000\"\noffices = [\"registration-office\"]\n");
        town.put(import(&town, &answers(), None).0);
        let text = town.read("contacts.toml").replace("Marktplatz 1", "Eigene Straße 9");
        fs::write(town.pack().join("contacts.toml"), text).unwrap();
        town.append("contacts.toml", "\n[own-one]\nphone = \"112\"\n");
        let changed = with_office(|office| {
            office["title"] = json!(title);
            office["location"]["addresses"][1]["street"] = json!(street);
            office["location"]["communications"][0]["value"] = json!(number);
            office["internetAddresses"] = match &web {
                Some(web) => json!([{ "uri": format!("https://{web}.example/") }]),
                None => json!([]),
            };
        });
        let before = town.read("contacts.toml");
        town.put(import(&town, &changed, None).0);
        prop_assert_eq!(town.read("contacts.toml"), before);
    }
}
