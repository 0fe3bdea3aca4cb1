//! Answers that are cut, slow, huge or of another form: nothing changes.

use lotse_import::ImportError;
use lotse_testing::search_service::{ServiceResponse, answers};

use super::importing::{OFFICE, PLACE, SERVICE, TITLES, import, lone_town};

/// Wrong answers, and what the error says about each.
fn wrong(whole: &[u8]) -> Vec<(&'static str, ServiceResponse)> {
    let half = whole[..whole.len() / 2].to_vec();
    vec![
        ("no response from", ServiceResponse::Cut(whole.to_vec())),
        ("no response from", ServiceResponse::Never),
        ("larger than", ServiceResponse::Endless),
        (
            "larger than",
            ServiceResponse::Whole(vec![b' '; 9 * 1024 * 1024]),
        ),
        (
            "does not have the expected format",
            ServiceResponse::Whole(half),
        ),
        (
            "does not have the expected format",
            ServiceResponse::Whole(b"<html>Wartung</html>".to_vec()),
        ),
        (
            "does not have the expected format",
            ServiceResponse::Whole(b"{\"error\": 7}".to_vec()),
        ),
        (
            "does not have the expected format",
            ServiceResponse::Whole(vec![0xff; 64]),
        ),
        ("it is empty", ServiceResponse::Whole(Vec::new())),
        ("status 503", ServiceResponse::Status(503)),
        ("status 429", ServiceResponse::Status(429)),
    ]
}

#[test]
fn a_wrong_answer_changes_nothing_and_the_error_says_what_is_wrong() {
    let town = lone_town();
    town.put(import(&town, &answers(), None).drafted);
    let before = town.files();
    for file in [PLACE, SERVICE, TITLES, OFFICE] {
        let ServiceResponse::Whole(whole) = answers().remove(file).unwrap() else {
            panic!("{file}");
        };
        for (words, answer) in wrong(&whole) {
            let mut answers = answers();
            answers.insert(file.to_owned(), answer.clone());
            let error = import(&town, &answers, None).drafted.unwrap_err();
            let case = format!("{file} {words}: {error}");
            assert!(error.to_string().contains(words), "{case}");
            assert!(error.to_string().contains("nothing was changed"), "{case}");
            assert!(error.is_of_source(), "{case}");
            assert_eq!(town.files(), before, "{case}");
        }
    }
}

#[test]
fn an_interrupted_import_goes_on_where_it_stopped() {
    let town = lone_town();
    let save = tempfile::tempdir().unwrap();
    let saved = || Some(save.path().to_owned());
    let all = [PLACE, SERVICE, TITLES, OFFICE];
    for (at, file) in all.iter().enumerate() {
        let mut answers = answers();
        answers.insert((*file).to_owned(), ServiceResponse::Status(503));
        let failed = import(&town, &answers, saved());
        assert!(matches!(
            failed.drafted,
            Err(ImportError::Answer { status: 503, .. })
        ));
        let first = at.saturating_sub(1);
        assert_eq!(
            failed.asked,
            all[first..=at],
            "what is saved is not requested again"
        );
    }
    let last = import(&town, &answers(), saved());
    assert!(last.drafted.is_ok());
    assert_eq!(last.asked, [OFFICE]);
}

#[test]
fn a_wrong_answer_is_not_saved() {
    let town = lone_town();
    let save = tempfile::tempdir().unwrap();
    let mut answers = answers();
    answers.insert(
        OFFICE.to_owned(),
        ServiceResponse::Whole(b"<html>".to_vec()),
    );
    assert!(
        import(&town, &answers, Some(save.path().to_owned()))
            .drafted
            .is_err()
    );
    assert!(!save.path().join(OFFICE).exists());
    assert!(save.path().join(TITLES).exists());
}
