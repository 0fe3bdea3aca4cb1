//! Legal figures in what a newcomer reads and finds, before and after New Year.

#![cfg(test)]

use std::path::Path;

use lotse_app::{App, Clock, Folders, HitPlace, KeyRing};

/// Opens the app in a folder, in English, on a day.
fn app(folder: &Path, now: &str) -> App {
    let folders = Folders {
        data: folder.join("data"),
        saved: folder.join("saved"),
    };
    let clock = Clock::fixed(now.parse().unwrap());
    let key_ring = KeyRing::files_only().with_cheap_pins();
    let app = App::open(folders, key_ring, clock, None, &["en".to_owned()], |_| {});
    let app = app.unwrap();
    app.choose_language("en").unwrap();
    app
}

/// The summary of a step and its guide.
fn reads(app: &App) -> (String, String) {
    let step = app.step("mini-job").unwrap();
    let guide = step.guide.unwrap();
    (step.card.summary.value, guide.html)
}

/// The texts shown next to the hits of a search, concatenated across marks.
fn finds(app: &App, query: &str) -> Vec<String> {
    let found = app.search(query).unwrap();
    let hits = found.groups.into_iter().flat_map(|group| group.hits);
    let reasons = hits.filter_map(|hit| hit.why);
    let texts = reasons.filter(|reason| reason.place == HitPlace::Text);
    let said = texts.map(|reason| {
        let pieces = reason.text.pieces.into_iter();
        pieces.map(|piece| piece.text).collect::<String>()
    });
    said.collect()
}

#[test]
fn texts_guides_and_search_show_the_figure_of_the_year_and_never_its_placeholder() {
    let folder = tempfile::tempdir().unwrap();
    for (now, year, shown, other) in [
        ("2026-12-31T12:00[Europe/Berlin]", "2026", "603", "633"),
        ("2027-01-01T12:00[Europe/Berlin]", "2027", "633", "603"),
    ] {
        // Same folder: the old year's index is there at first.
        let app = app(folder.path(), now);
        let (summary, guide) = reads(&app);
        for text in [&summary, &guide] {
            assert!(text.contains(&format!("({year})")), "{now}: {text}");
            assert!(
                text.contains(shown) && !text.contains(other),
                "{now}: {text}"
            );
            assert!(!text.contains("-figure-") && !text.contains('{'), "{text}");
        }
        let phrase = |number: &str| format!(" {number} euros");
        let found = finds(&app, &phrase(shown));
        assert!(
            found.iter().any(|text| text.contains(&phrase(shown))),
            "{now}: {found:?}"
        );
        assert!(
            found.iter().all(|text| !text.contains("figure")),
            "{now}: {found:?}"
        );
        let stale = finds(&app, &phrase(other));
        assert!(
            stale.iter().all(|text| !text.contains(&phrase(other))),
            "{now}: {stale:?}"
        );
    }
}
