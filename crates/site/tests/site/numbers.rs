//! Telephone numbers in text from right to left.

use lotse_site::Site;

use crate::support::{options, place, text};

const ENTRY: &str = "review_by = 2027-01-31\n\
    source = { url = \"https://example.org/\", title = \"Law\", verified = 2026-11-01 }\n";

/// A place whose office, role and guide have a number in their text.
fn site() -> Site {
    let texts = "pack-name = Here\ntopic-arrival = Arrival\nrole-office = Office\nrole-other = Other\n    \
        .find = هاتف 0800 123 99 00\ncontact-office = Office\n    .note = هاتف 0621 293-0، مجانًا\n\
        step-go = Go\nguide-help = Help\n";
    let contacts = format!("[office]\nroles = [\"office\"]\n{ENTRY}");
    let steps = format!("[go]\ntopic = \"arrival\"\noffices = [\"other\"]\n{ENTRY}");
    let guides = format!("[help]\ntopic = \"arrival\"\n{ENTRY}");
    let packs = place(
        "",
        &[
            ("topics.toml", "[arrival]\nicon = \"map-pin\"\n"),
            (
                "roles.toml",
                "[office]\ntopic = \"arrival\"\n[other]\ntopic = \"arrival\"\n",
            ),
            ("contacts.toml", &contacts),
            ("steps/arrival.toml", &steps),
            ("guides.toml", &guides),
            ("locales/en/all.ftl", "pack-name = Here\n"),
            ("locales/ar/all.ftl", texts),
            (
                "locales/ar/guides/help.md",
                "[0800 123 99 00](tel:+498001239900): هاتف\n",
            ),
        ],
    );
    Site::new(&packs, &options()).unwrap()
}

#[test]
fn groups_of_a_number_stay_in_order_wherever_they_stand() {
    let site = site();
    for (path, number) in [
        ("ar/contacts/office.html", "\u{2066}0621 293-0\u{2069}"),
        ("ar/contacts.html", "\u{2066}0621 293-0\u{2069}"),
        ("ar/steps/go.html", "\u{2066}0800 123 99 00\u{2069}"),
        (
            "ar/guides/help.html",
            "<bdi dir=\"ltr\">0800 123 99 00</bdi>",
        ),
    ] {
        let page = text(&site, path);
        assert!(page.contains(number), "{path}: {page}");
    }
}
