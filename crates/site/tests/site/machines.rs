//! What machines are told of details that no source confirms.

use lotse_site::Site;
use scraper::Html;
use serde_json::Value;

use crate::support::{place, select, text, with_addresses};

/// A step, an office and an event of which no source confirms these fields.
fn unconfirmed(step: &str, office: &str, event: &str) -> Site {
    let entry = "review_by = 2027-01-31\n\
        source = { url = \"https://example.org/\", title = \"Law\", verified = 2026-11-01 }\n";
    let contact = format!(
        "[office]\nroles = [\"office\"]\nphone = \"+49 621 293-0\"\nemail = \"a@example.org\"\n\
         web = \"https://office.example.org/\"\nlanguages = [\"de\"]\n\
         address = {{ city = \"Here\" }}\nunconfirmed = [{office}]\n{entry}"
    );
    let step = format!(
        "[go]\ntopic = \"arrival\"\noffices = [\"office\"]\nweb = \"https://step.example.org/\"\n\
         due = {{ on = 2027-01-01, basis = \"Law § 1\" }}\nunconfirmed = [{step}]\n{entry}"
    );
    let event = format!(
        "[party]\nstarts = 2026-12-24T18:00:00\ncontact = \"office\"\nfree = true\n\
         web = \"https://event.example.org/\"\nunconfirmed = [{event}]\n{entry}"
    );
    let texts = "pack-name = Here\ntopic-arrival = Arrival\nrole-office = Office\n\
        contact-office = Office\nstep-go = Go\nevent-party = Party\n";
    let packs = place(
        "",
        &[
            ("topics.toml", "[arrival]\nicon = \"map-pin\"\n"),
            ("roles.toml", "[office]\ntopic = \"arrival\"\n"),
            ("contacts.toml", &contact),
            ("steps/arrival.toml", &step),
            ("events.toml", &event),
            ("locales/en/all.ftl", texts),
        ],
    );
    Site::new(&packs, &with_addresses()).unwrap()
}

/// What a page tells machines of the first thing of a kind.
fn told(site: &Site, path: &str, kind: &str) -> Option<Value> {
    let page = Html::parse_document(text(site, path));
    let data = select(&page, "script[type='application/ld+json']");
    let data = data.first()?.split_once('>')?.1.rsplit_once('<')?.0;
    let data: Value = serde_json::from_str(data).unwrap();
    let mut things = data["@graph"].as_array()?.iter();
    things.find(|thing| thing["@type"] == kind).cloned()
}

#[test]
fn of_an_office_only_what_a_source_confirms() {
    let office = |unconfirmed| {
        let site = self::unconfirmed("", unconfirmed, "");
        told(&site, "en/contacts/office.html", "Organization").unwrap()
    };
    let whole = office("");
    assert_eq!(whole["contactPoint"]["telephone"], "+49 621 293-0");
    assert_eq!(whole["address"]["addressLocality"], "Here");
    let rest = office("\"phone\", \"web\", \"address\", \"languages\"");
    assert_eq!(
        rest,
        serde_json::json!({
            "@type": "Organization",
            "name": "Office",
            "contactPoint": { "@type": "ContactPoint", "name": "Office", "email": "a@example.org" },
        })
    );
}

#[test]
fn of_a_service_only_what_a_source_confirms() {
    let service = |step, office| {
        let site = unconfirmed(step, office, "");
        told(&site, "en/steps/go.html", "GovernmentService")
    };
    let whole = service("", "").unwrap();
    assert_eq!(whole["url"], "https://step.example.org/");
    assert!(whole["serviceOperator"]["address"].is_object());
    let rest = service("\"web\"", "\"address\"").unwrap();
    assert_eq!(rest["url"], "https://welcome.example.org/en/steps/go.html");
    assert!(rest["serviceOperator"]["address"].is_null());
    for field in ["\"due\"", "\"offices\""] {
        assert_eq!(service(field, ""), None, "{field}");
    }
}

#[test]
fn of_an_event_only_what_a_source_confirms() {
    let event = |office, event| {
        let site = unconfirmed("", office, event);
        told(&site, "en/events.html", "Event")
    };
    let whole = event("", "").unwrap();
    assert_eq!(whole["isAccessibleForFree"], true);
    assert!(whole["location"].is_object());
    let rest = event("\"address\"", "\"web\", \"free\"").unwrap();
    for field in ["location", "url", "isAccessibleForFree"] {
        assert!(rest[field].is_null(), "{field}");
    }
    assert_eq!(event("", "\"hours\""), None);
}
