//! Hostile input must not make the importers panic, hang, or produce a pack
//! that cannot be read back.

#![cfg(test)]

use std::{collections::BTreeMap, fs, time::Duration};

use jiff::{civil::Date, tz::TimeZone};
use lotse_import::{
    CalendarOptions, Draft, ImportError, IntegreatOptions, LossReport, PackFolder, RegionResponses,
    TableOptions, draft_calendar, draft_contacts, draft_events, draft_integreat,
};
use lotse_pack_model::{PackKind, Place, Severity, Template, check};
use serde_json::json;
use tempfile::TempDir;

const TODAY: Date = Date::constant(2026, 11, 22);
/// Running time of each target.
const TIME: Duration = Duration::from_millis(1_500);

fn fuzz(test: impl Fn(&[u8]) + std::panic::RefUnwindSafe) {
    bolero::check!()
        .with_max_len(2_000)
        .with_test_time(TIME)
        .with_type::<Vec<u8>>()
        .for_each(|bytes| test(bytes));
}

/// The first line of a calendar.
const CALENDAR: &str = "BEGIN:VCALENDAR\n";

/// A small country; each input becomes a town in it.
struct Country(TempDir);

/// Whether the town has a pack before the import.
#[derive(Clone, Copy, PartialEq)]
enum Before {
    Nothing,
    EmptyPack,
}

impl Country {
    fn new() -> Self {
        let country = Self(tempfile::tempdir().unwrap());
        country.pack("de", PackKind::Country);
        let topics = country.0.path().join("de/topics.toml");
        fs::write(topics, "[everyday]\nicon = \"sun\"\n").unwrap();
        let names = country.0.path().join("de/locales/de/pack.ftl");
        fs::write(names, "pack-name = x\ntopic-everyday = x\n").unwrap();
        country
    }

    fn pack(&self, id: &str, kind: PackKind) {
        let extends = match kind {
            PackKind::Country => Vec::new(),
            _ => vec!["de".parse().unwrap()],
        };
        let template = Template {
            id: id.parse().unwrap(),
            kind,
            extends,
            name: "x".into(),
            publisher: "x".into(),
            languages: vec!["de".parse().unwrap()],
            today: TODAY,
        };
        template.write(self.0.path()).unwrap();
    }

    fn folder(&self) -> PackFolder {
        PackFolder::read(&self.0.path().join("de-fuzz")).unwrap()
    }

    /// Writes a draft, checks the pack, and imports it again, which must change nothing.
    fn holds(
        &self,
        before: Before,
        draft: impl Fn(&PackFolder) -> Result<(Draft, LossReport), ImportError>,
    ) {
        let path = self.0.path().join("de-fuzz");
        let _ = fs::remove_dir_all(&path);
        if before == Before::EmptyPack {
            self.pack("de-fuzz", PackKind::City);
        }
        let folder = self.folder();
        let Ok((drafted, mut losses)) = draft(&folder) else {
            return;
        };
        if drafted.is_empty() {
            return;
        }
        folder.write(&drafted, &mut losses).unwrap();
        let found = check(&Place::read(&[path]).unwrap(), TODAY);
        let wrong = found
            .iter()
            .find(|finding| finding.severity == Severity::Error);
        assert_eq!(wrong, None);
        let again = self.folder();
        let (drafted, mut losses) = draft(&again).unwrap();
        let written = again.write(&drafted, &mut losses).unwrap();
        assert!(written.is_empty(), "{written:?}");
    }
}

fn region(
    folder: &PackFolder,
    responses: &RegionResponses,
) -> Result<(Draft, LossReport), ImportError> {
    let options = IntegreatOptions {
        zone: TimeZone::UTC,
        topic: None,
        today: TODAY,
    };
    draft_integreat(responses, folder, &options)
}

#[test]
fn any_bytes_as_an_answer() {
    let country = Country::new();
    fuzz(|bytes| {
        let names = [
            "regions.json",
            "r_languages.json",
            "r_de_pages.json",
            "r_de_events.json",
        ];
        for name in names {
            let files = BTreeMap::from([
                ("r_de_imprint.json".to_owned(), b"[]".to_vec()),
                (name.to_owned(), bytes.to_vec()),
            ]);
            if let Ok(responses) = RegionResponses::from_files("r", &files) {
                country.holds(Before::Nothing, |folder| region(folder, &responses));
            }
        }
    });
}

#[test]
fn any_words_in_a_well_formed_answer() {
    let country = Country::new();
    fuzz(|bytes| {
        let text = String::from_utf8_lossy(bytes);
        let mut words = text.split('\u{0}').chain(std::iter::repeat(text.as_ref()));
        let mut word = || words.next().unwrap_or_default().to_owned();
        let page = json!({
            "id": 1, "path": format!("/r/de/{}/", word()), "title": word(), "content": word(),
            "last_updated": "2026-01-01T00:00:00Z", "parent": {"path": format!("/r/de/{}/", word())},
        });
        let mut event = page.clone();
        event["event"] = json!({"start": "2026-01-01T10:00:00Z", "end": word()});
        event["recurrence_rule"] = format!("RRULE:{}", word()).into();
        let mut location = page.clone();
        location["phone_number"] = word().into();
        location["email"] = word().into();
        location["website"] = word().into();
        location["location"] = json!({"address": word(), "town": word()});
        location["contacts"] = json!([{"name": word()}, {"name": word()}]);
        location["opening_hours"] = json!(vec![
            json!({"timeSlots": [{"start": word(), "end": "18:00"}]});
            7
        ]);
        let files = [("pages", page), ("events", event), ("locations", location)];
        let files = files.map(|(name, record)| {
            (
                format!("r_de_{name}.json"),
                serde_json::to_vec(&[record]).unwrap(),
            )
        });
        let responses = RegionResponses::from_files("r", &BTreeMap::from(files)).unwrap();
        country.holds(Before::Nothing, |folder| region(folder, &responses));
    });
}

/// HTML made of fragments, nested well and badly.
#[test]
fn any_markup_in_a_page() {
    const PIECES: [&str; 32] = [
        "<p>",
        "</p>",
        "<ul>",
        "<li>",
        "</li>",
        "</ul>",
        "<b>",
        "</b>",
        "<a href=\"https://a.de/\">",
        "</a>",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "</tr>",
        "</table>",
        "<img src=\"https://a.de/x.png\" alt=\"]\">",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<svg>",
        "</svg>",
        "<iframe src=x>",
        "</iframe>",
        "&lt;b&gt;",
        "[x](y:z)",
        "\n\n",
        "    code",
        "<blockquote>",
        "</blockquote>",
        "<pre>`",
    ];
    let country = Country::new();
    fuzz(|bytes| {
        let html: String = bytes
            .iter()
            .filter_map(|byte| PIECES.get(usize::from(*byte) % PIECES.len()))
            .copied()
            .collect();
        let page = json!([{
            "id": 1, "path": "/r/de/x/", "title": "x", "content": html, "last_updated": "2026-01-01T00:00:00Z",
        }]);
        let files = BTreeMap::from([(
            "r_de_pages.json".to_owned(),
            serde_json::to_vec(&page).unwrap(),
        )]);
        let responses = RegionResponses::from_files("r", &files).unwrap();
        country.holds(Before::Nothing, |folder| region(folder, &responses));
    });
}

#[test]
fn a_deep_page_and_a_wide_one_are_read_in_time() {
    let country = Country::new();
    for html in [
        "<div>".repeat(150_000),
        "<b x=1>".repeat(60_000) + &"<p>".repeat(60_000),
        "<ul><li>".repeat(60_000),
        "<b><i></b></i>".repeat(50_000),
        "> ".repeat(100_000),
        "[".repeat(100_000),
        "<!--".repeat(100_000),
        format!("<p>{}</p>", "*a_".repeat(30_000)),
        format!("{}{}", "<ul><li>".repeat(100), "<p>x".repeat(100_000)),
        format!(
            "{}{}",
            "<table><tr><td rowspan=99>x<tr><td>".repeat(60),
            "<tr><td>x".repeat(30_000)
        ),
        format!("<table><tr>{}", "<td rowspan=99>x".repeat(20_000)) + &"<tr><td>y".repeat(20_000),
    ] {
        let page = json!([{
            "id": 1, "path": "/r/de/x/", "title": "x", "content": html, "last_updated": "2026-01-01T00:00:00Z",
        }]);
        let files = BTreeMap::from([(
            "r_de_pages.json".to_owned(),
            serde_json::to_vec(&page).unwrap(),
        )]);
        let responses = RegionResponses::from_files("r", &files).unwrap();
        let begun = std::time::Instant::now();
        region(&country.folder(), &responses).unwrap();
        let start: String = html.chars().take(20).collect();
        assert!(
            begun.elapsed() < Duration::from_secs(10),
            "{start} took {:?}",
            begun.elapsed()
        );
    }
}

fn table() -> TableOptions {
    TableOptions {
        name: "fuzz".into(),
        import_name: None,
        source: Some("https://a.example/".into()),
        verified: Some(TODAY),
        today: TODAY,
    }
}

#[test]
fn any_bytes_as_a_table() {
    let country = Country::new();
    fuzz(|bytes| {
        let headers =
            "Name;Telefon;Öffnungszeiten;Sprachen;Beginn;Ende;Wiederholung;Ort;Thema;geprüft\n";
        let mut table_bytes = headers.as_bytes().to_vec();
        table_bytes.extend_from_slice(b"x;");
        table_bytes.extend_from_slice(bytes);
        for bytes in [bytes, &table_bytes] {
            country.holds(Before::EmptyPack, |folder| {
                draft_contacts(bytes, folder, &table())
            });
            country.holds(Before::EmptyPack, |folder| {
                draft_events(bytes, folder, &table())
            });
        }
    });
}

fn calendar() -> CalendarOptions {
    CalendarOptions {
        name: "fuzz".into(),
        import_name: None,
        include_private: true,
        zone: TimeZone::get("Europe/Berlin").unwrap(),
        source: Some("https://a.example/".into()),
        verified: Some(TODAY),
        today: TODAY,
    }
}

#[test]
fn any_bytes_as_a_calendar() {
    let country = Country::new();
    let options = calendar();
    fuzz(|bytes| {
        let mut event = CALENDAR.as_bytes().to_vec();
        event.extend_from_slice(b"BEGIN:VEVENT\nSUMMARY:x\nDTSTART:20261201T180000Z\n");
        event.extend_from_slice(bytes);
        event.extend_from_slice(b"\nEND:VEVENT\nEND:VCALENDAR\n");
        for bytes in [bytes, &event] {
            country.holds(Before::EmptyPack, |folder| {
                draft_calendar(bytes, folder, &options)
            });
        }
    });
}

/// Calendar lines combined at random.
#[test]
fn any_lines_in_a_calendar() {
    const LINES: [&str; 24] = [
        "RDATE:20261208T180000,20270101T000000Z/PT2H",
        "RDATE;VALUE=DATE:20261208",
        "RECURRENCE-ID:20261208T180000",
        "RRULE:FREQ=WEEKLY;UNTIL=20270101T000000Z",
        "UID:1",
        "STATUS:CANCELLED",
        "DTSTART;TZID=(UTC+01:00) Berlin:20261201T180000",
        "SEQUENCE:2",
        "BEGIN:VEVENT",
        "END:VEVENT",
        "SUMMARY:x",
        "DTSTART:20261201T180000",
        "DTSTART;VALUE=DATE:99991231",
        "DTEND:00010101T000000Z",
        "DURATION:P999999999999W",
        "RRULE:FREQ=DAILY;COUNT=99999999999999999999",
        "RRULE:FREQ=YEARLY;INTERVAL=65535;BYMONTHDAY=31",
        "EXDATE:,,,20261201",
        " folded",
        "BEGIN:VALARM",
        "END:VALARM",
        "DTSTART;TZID=\"Europe/Berlin\":20270328T023000",
        "DESCRIPTION:{ } \\n \\, [",
        "X-A;B=\":",
    ];
    let country = Country::new();
    let options = calendar();
    fuzz(|bytes| {
        let lines: Vec<&str> = bytes
            .iter()
            .filter_map(|byte| LINES.get(usize::from(*byte) % LINES.len()))
            .copied()
            .collect();
        let calendar = format!("{CALENDAR}{}\nEND:VCALENDAR\n", lines.join("\n"));
        country.holds(Before::EmptyPack, |folder| {
            draft_calendar(calendar.as_bytes(), folder, &options)
        });
    });
}

/// Entries by number, in the form of a source.
type Source = (fn() -> String, fn(&[u8], &PackFolder) -> Drafted);
type Drafted = Result<(Draft, LossReport), ImportError>;

fn five(before: &str, entry: fn(u8) -> String, after: &str) -> String {
    let entries: String = (1..=5).map(entry).collect();
    format!("{before}{entries}{after}")
}

fn pages(bytes: &[u8], folder: &PackFolder) -> Drafted {
    let files = BTreeMap::from([("r_de_pages.json".to_owned(), bytes.to_vec())]);
    region(folder, &RegionResponses::from_files("r", &files)?)
}

const SOURCES: [Source; 4] = [
    (
        || five("Name;Telefon\n", |n| format!("Amt {n};0999 111{n}\n"), ""),
        |bytes, folder| draft_contacts(bytes, folder, &table()),
    ),
    (
        || {
            five(
                "Name;Beginn\n",
                |n| format!("Abend {n};{n}.12.2026 18:00\n"),
                "",
            )
        },
        |bytes, folder| draft_events(bytes, folder, &table()),
    ),
    (
        || {
            let event = |n| {
                format!(
                    "BEGIN:VEVENT\nUID:{n}@r\nSUMMARY:Abend\nDTSTART:2026120{n}T180000\nEND:VEVENT\n"
                )
            };
            five(CALENDAR, event, "END:VCALENDAR\n")
        },
        |bytes, folder| draft_calendar(bytes, folder, &calendar()),
    ),
    (
        || {
            let page = |n| {
                json!({"id": n, "path": format!("/r/de/seite-{n}/"), "title": format!("Seite {n}"),
                    "content": "x", "last_updated": "2026-01-01T00:00:00Z"})
            };
            json!((1..=5).map(page).collect::<Vec<_>>()).to_string()
        },
        pages,
    ),
];

/// A truncated source with some bytes changed.
fn spoilt(source: &str, cut: u16, changes: &[(u16, u8)]) -> Vec<u8> {
    let mut bytes = source.as_bytes().to_vec();
    // Half of them stay whole.
    bytes.truncate(usize::from(cut) % (2 * source.len()));
    for (place, byte) in changes {
        let length = bytes.len().max(1);
        if let Some(old) = bytes.get_mut(usize::from(*place) % length) {
            *old = *byte;
        }
    }
    bytes
}

#[test]
fn any_bytes_after_an_import_change_nothing_or_are_asked_about() {
    let country = Country::new();
    let path = country.0.path().join("de-fuzz");
    let ids = || {
        let folder = country.0.path().join("de-fuzz");
        let tables = ["contacts.toml", "events.toml", "guides.toml"];
        let tables = tables.map(|file| fs::read_to_string(folder.join(file)).unwrap_or_default());
        let ids = tables
            .iter()
            .flat_map(|text| toml::from_str::<toml::Table>(text).unwrap());
        ids.map(|(id, _)| id).collect::<Vec<_>>()
    };
    bolero::check!()
        .with_test_time(TIME * 2)
        .with_type::<(u8, u16, Vec<(u16, u8)>)>()
        .for_each(|(kind, cut, changes)| {
            let (source, draft) = SOURCES[usize::from(*kind) % SOURCES.len()];
            let source = source();
            let _ = fs::remove_dir_all(&path);
            country.pack("de-fuzz", PackKind::City);
            let folder = country.folder();
            let (drafted, mut losses) = draft(source.as_bytes(), &folder).unwrap();
            folder.write(&drafted, &mut losses).unwrap();
            let before = ids();
            assert_eq!(before.len(), 5, "{losses}");

            let folder = country.folder();
            let Ok((drafted, mut losses)) = draft(&spoilt(&source, *cut, changes), &folder) else {
                return;
            };
            if folder.expect_enough(&drafted, TODAY).is_err() {
                return;
            }
            folder.write(&drafted, &mut losses).unwrap();
            let after = ids();
            let kept = before.iter().filter(|id| after.contains(id)).count();
            assert!(kept * 2 >= before.len(), "{before:?} {after:?}");
        });
}
