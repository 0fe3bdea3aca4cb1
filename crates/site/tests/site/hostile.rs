//! A place whose texts try to inject markup.

use lotse_site::Site;
use scraper::Html;

use crate::support::{pages, place, select, text, with_addresses};

const EVIL: &str = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)></title></textarea>";

/// A place in which every text is [`EVIL`].
fn evil() -> Site {
    let entry = format!(
        "review_by = 2027-01-31\nsource = {{ url = \"https://example.org/?a=%22%3E\", title = {EVIL:?}, verified = 2026-11-01 }}\n"
    );
    let contact = format!(
        "[office]\nroles = [\"office\"]\nphone = {EVIL:?}\nemail = {EVIL:?}\nhours = \"Mo 08:00-12:00 \\\"<script>\\\"\"\n\
         address = {{ street = {EVIL:?}, city = {EVIL:?} }}\n{entry}"
    );
    let step = format!(
        "[evil]\ntopic = \"arrival\"\noffices = [\"office\"]\ndocuments = [\"paper\"]\nweb = \"https://example.org/\"\n\
         due = {{ on = 2027-01-01, basis = {EVIL:?} }}\n{entry}"
    );
    let guide = format!("[guide]\ntopic = \"arrival\"\n{entry}");
    let event = format!("[party]\nstarts = 2026-12-24T18:00:00\ncontact = \"office\"\n{entry}");
    let texts = format!(
        "pack-name = {EVIL}\nsite-greeting = {EVIL}\ntopic-arrival = {EVIL}\nrole-office = {EVIL}\n\
         contact-office = {EVIL}\n    .note = {EVIL}\nstep-evil = {EVIL}\n    .summary = {EVIL}\n    .why = {EVIL}\n\
         document-paper = {EVIL}\nguide-guide = {EVIL}\n    .summary = {EVIL}\nevent-party = {EVIL}\n"
    );
    let page = format!(
        "## {EVIL}\n\n{EVIL}\n\n[x](javascript:alert(1)) [y](lotse:step/gone) [z](lotse:step/evil)\n"
    );
    let packs = place(
        "",
        &[
            ("topics.toml", "[arrival]\nicon = \"map-pin\"\n"),
            ("roles.toml", "[office]\ntopic = \"arrival\"\n"),
            ("documents.toml", "[paper]\n"),
            ("contacts.toml", &contact),
            ("steps/arrival.toml", &step),
            ("guides.toml", &guide),
            ("events.toml", &event),
            ("locales/en/all.ftl", &texts),
            ("locales/en/guides/guide.md", &page),
        ],
    );
    Site::new(&packs, &with_addresses()).unwrap()
}

#[test]
fn a_text_never_becomes_an_element_or_an_attribute() {
    let site = evil();
    for (path, page) in pages(&site) {
        let page = Html::parse_document(page);
        let own = "script:not([src='search.js']):not([src$='/search.js']):not([type='application/ld+json'])";
        assert_eq!(select(&page, own), [""; 0], "{path}");
        assert_eq!(select(&page, "[onerror], img"), [""; 0], "{path}");
        assert_eq!(select(&page, "a[href^=javascript]"), [""; 0], "{path}");
        assert!(page.errors.is_empty(), "{path}: {:?}", page.errors);
    }
    let step = text(&site, "en/steps/evil.html");
    assert!(
        step.contains("&lt;script&gt;alert(1)&lt;/script&gt;"),
        "{step}"
    );
}

#[test]
fn data_for_machines_cannot_end_its_element() {
    let site = evil();
    for (path, page) in pages(&site) {
        let page = Html::parse_document(page);
        for data in select(&page, "script[type='application/ld+json']") {
            assert!(!data.contains("<script>alert"), "{path}: {data}");
        }
    }
}

#[test]
fn a_link_of_a_guide_leads_to_the_page_or_becomes_words() {
    let site = evil();
    let guide = text(&site, "en/guides/guide.html");
    assert!(
        guide.contains("<a href=\"../steps/evil.html\">z</a>"),
        "{guide}"
    );
    assert!(
        guide.contains("<a>x</a>") && guide.contains("<a>y</a>"),
        "{guide}"
    );
}
