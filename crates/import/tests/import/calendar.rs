//! Imports calendars.

use std::fs;

use jiff::civil::{Date, date};
use lotse_import::{ImportError, LossKind, LossReport, draft_calendar};
use proptest::prelude::*;

use lotse_testing::town::{TODAY, TownFolder, calendar};

const CALENDAR: &str = "BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Neustadt//DE\r
BEGIN:VTIMEZONE\r
TZID:Europe/Berlin\r
BEGIN:STANDARD\r
DTSTART:19961027T030000\r
TZOFFSETFROM:+0200\r
TZOFFSETTO:+0100\r
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r
END:STANDARD\r
END:VTIMEZONE\r
BEGIN:VEVENT\r
UID:1@neustadt\r
DTSTAMP:20261101T120000Z\r
DTSTART;TZID=Europe/Berlin:20261006T180000\r
DTEND;TZID=Europe/Berlin:20261006T200000\r
RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330T160000Z\r
EXDATE;TZID=Europe/Berlin:20261229T180000,20270105T180000\r
SUMMARY:Sprachcafé\\, offen für\r
  alle\r
DESCRIPTION:Deutsch sprechen\\nbei {Tee}\r
LOCATION:Treff am Fluss\\, Uferweg 3\r
URL:https://www.neustadt.example/cafe\r
BEGIN:VALARM\r
TRIGGER:-PT15M\r
END:VALARM\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:2@neustadt\r
DTSTAMP:20261101T120000Z\r
DTSTART:20261201T180000Z\r
DURATION:PT90M\r
SUMMARY:Infoabend\r
ORGANIZER:mailto:a@neustadt.example\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:3@neustadt\r
DTSTAMP:20261101T120000Z\r
DTSTART;VALUE=DATE:20270703\r
DTEND;VALUE=DATE:20270705\r
SUMMARY:Stadtfest\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:4@neustadt\r
DTSTAMP:20261101T120000Z\r
DTSTART;TZID=Nirgends/Land:20270703T180000\r
SUMMARY:Irgendwo\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:5@neustadt\r
DTSTAMP:20261101T120000Z\r
DTSTART:20261203T170000\r
SUMMARY:Abgesagt\r
STATUS:CANCELLED\r
END:VEVENT\r
END:VCALENDAR\r
";

#[test]
fn a_calendar_becomes_events_that_pass_the_check() {
    let town = TownFolder::with_pack(&["de"]);
    let (losses, _) = town.put(draft_calendar(
        CALENDAR.as_bytes(),
        &town.folder(),
        &calendar("stadt"),
    ));
    town.passes_check();
    let content = town.content();
    let ids: Vec<&str> = content
        .events
        .keys()
        .map(lotse_core::EventId::as_str)
        .collect();
    assert_eq!(
        ids,
        [
            "sprachcafe-offen-fuer-alle",
            "infoabend-2026-12-01",
            "stadtfest-2027-07-03"
        ]
    );
    let evening = &content.events["infoabend-2026-12-01"];
    assert_eq!(
        evening.starts,
        date(2026, 12, 1).at(19, 0, 0, 0),
        "seven in Berlin is six in UTC"
    );
    assert_eq!(evening.ends, Some(date(2026, 12, 1).at(20, 30, 0, 0)));
    assert_eq!(evening.source.url, "https://www.neustadt.example/kalender");
    assert_eq!(evening.source.verified, date(2026, 11, 1));
    let fair = &content.events["stadtfest-2027-07-03"];
    assert!(fair.all_day && fair.ends.unwrap().date() == date(2027, 7, 4));
    let texts = town.read("locales/de/events-import-calendar-stadt.ftl");
    assert!(
        texts
            .contains(".note = Treff am Fluss, Uferweg 3 – Deutsch sprechen bei {\"{\"}Tee{\"}\"}"),
        "{texts}"
    );
    assert_eq!(losses.count(LossKind::Refused), 1, "{losses}");
    let refused = "line 44: not taken: DTSTART: the time zone \"Nirgends/Land\" is unknown";
    assert!(losses.to_string().contains(refused), "{losses}");
    assert_eq!(losses.count(LossKind::Cancelled), 1, "{losses}");
    assert_eq!(losses.count(LossKind::Field), 1, "the organizer");
}

#[test]
fn an_event_that_repeats_stays_at_six_and_keeps_its_holidays_and_its_end() {
    let town = TownFolder::with_pack(&["de"]);
    town.put(draft_calendar(
        CALENDAR.as_bytes(),
        &town.folder(),
        &calendar("stadt"),
    ));
    let next = |from, most| town.next("sprachcafe-offen-fuer-alle", from, most);
    assert_eq!(
        next(date(2026, 10, 20), 2),
        ["2026-10-20T18:00:00", "2026-10-27T18:00:00"]
    );
    assert_eq!(
        next(date(2026, 12, 22), 2),
        ["2026-12-22T18:00:00", "2027-01-12T18:00:00"]
    );
    assert_eq!(
        next(date(2027, 3, 24), 5),
        ["2027-03-30T18:00:00"],
        "the last one is in summer time"
    );
}

#[test]
fn a_second_import_of_a_calendar_changes_no_byte() {
    let town = TownFolder::with_pack(&["de", "ar"]);
    town.put(draft_calendar(
        CALENDAR.as_bytes(),
        &town.folder(),
        &calendar("stadt"),
    ));
    town.passes_check();
    let before = town.files();
    let (_, written) = town.put(draft_calendar(
        CALENDAR.as_bytes(),
        &town.folder(),
        &calendar("stadt"),
    ));
    assert!(written.is_empty() && town.files() == before);
    let (draft, mut losses) = draft_calendar(
        b"BEGIN:VCALENDAR\nEND:VCALENDAR\n",
        &town.folder(),
        &calendar("stadt"),
    )
    .unwrap();
    let enough = town.folder().expect_enough(&draft, TODAY);
    assert!(
        matches!(
            enough,
            Err(ImportError::FarFewer {
                before: 3,
                gone: 3,
                ..
            })
        ),
        "{enough:?}"
    );
    town.folder().write(&draft, &mut losses).unwrap();
    assert!(
        !town.pack().join("events.toml").exists(),
        "what the source removed is removed when the person insists"
    );
    town.passes_check();
}

/// A calendar of events, each as its lines, with lines of its own.
fn written(own: &str, events: &[&str]) -> String {
    let events = events
        .iter()
        .map(|lines| format!("BEGIN:VEVENT\nDTSTAMP:20261101T120000Z\n{lines}\nEND:VEVENT\n"));
    let events: String = events.collect();
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{own}{events}END:VCALENDAR\n")
}

/// A calendar of single events, by their UIDs.
fn evenings(own: &str, uids: &[&str]) -> String {
    let events: Vec<String> = uids
        .iter()
        .map(|uid| format!("UID:{uid}\nSUMMARY:Abend {uid}\nDTSTART:20261203T180000"))
        .collect();
    let events: Vec<&str> = events.iter().map(String::as_str).collect();
    written(own, &events)
}

fn put(town: &TownFolder, file: &str, text: &str) -> LossReport {
    let drafted = draft_calendar(text.as_bytes(), &town.folder(), &calendar(file));
    town.put(drafted).0
}

fn ids(town: &TownFolder) -> Vec<String> {
    town.own_events().into_keys().collect()
}

/// The next dates of an event.
fn next(town: &TownFolder, event: &str, from: Date, most: usize) -> Vec<String> {
    let dates = town.own_events()[event].next(from.at(0, 0, 0, 0), most);
    let dates = dates.into_iter();
    dates.map(|date| date.starts.to_string()).collect()
}

fn why(text: &[u8]) -> String {
    let town = TownFolder::alone();
    draft_calendar(text, &town.folder(), &calendar("x"))
        .unwrap_err()
        .to_string()
}

#[test]
fn a_cancelled_date_of_a_series_is_gone_and_the_report_says_nothing_else() {
    let town = TownFolder::alone();
    let text = written(
        "",
        &[
            "UID:kurs\nDTSTART;TZID=Europe/Berlin:20261207T101500\nDURATION:PT5400S\nRRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20270201T091500Z;BYDAY=MO\nSUMMARY:Deutschkurs\nSTATUS:CONFIRMED",
            "UID:kurs\nRECURRENCE-ID:20261228T091500Z\nDTSTART;TZID=Europe/Berlin:20261228T101500\nSUMMARY:Deutschkurs\nSTATUS:CANCELLED",
        ],
    );
    let losses = put(&town, "kurs", &text);
    assert!(losses.is_empty(), "{losses}");
    assert_eq!(
        next(&town, "deutschkurs", date(2026, 12, 20), 2),
        ["2026-12-21T10:15:00", "2027-01-04T10:15:00"]
    );
}

#[test]
fn a_moved_date_has_its_own_time_and_text() {
    let town = TownFolder::with_pack(&["de"]);
    let text = written(
        "",
        &[
            "UID:kurs\nDTSTART:20261207T100000\nDTEND:20261207T110000\nRRULE:FREQ=WEEKLY\nSUMMARY:Kurs",
            "UID:kurs\nRECURRENCE-ID:20261214T100000\nDTSTART:20261215T140000\nDTEND:20261215T150000\nDESCRIPTION:Im Rathaus",
        ],
    );
    put(&town, "kurs", &text);
    assert_eq!(ids(&town), ["kurs", "kurs-2026-12-15"]);
    assert_eq!(
        next(&town, "kurs", date(2026, 12, 8), 1),
        ["2026-12-21T10:00:00"]
    );
    let moved = &town.own_events()["kurs-2026-12-15"];
    assert_eq!(moved.ends, Some(date(2026, 12, 15).at(15, 0, 0, 0)));
    let texts = town.read("locales/de/events-import-calendar-kurs.ftl");
    assert!(texts.contains(".note = Im Rathaus"), "{texts}");
    town.passes_check();
}

#[test]
fn every_time_zone_that_the_file_defines_is_understood() {
    let names = [
        "(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien",
        "W. Europe Standard Time 1",
        "Customized Time Zone",
        "GMT+0100 (Standard)",
        "tzone://Microsoft/Utc",
        "UTC",
        "CET",
        "/freeassociation.sourceforge.net/Europe/Berlin",
        "Westeuropäische Zeit",
    ];
    for quote in ["", "\""] {
        for name in names {
            let zone = format!(
                "BEGIN:VTIMEZONE\nTZID:{name}\n\
                 BEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n\
                 BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
            );
            let event =
                format!("UID:z\nSUMMARY:Zone\nDTSTART;TZID={quote}{name}{quote}:20270603T180000");
            let town = TownFolder::alone();
            let losses = put(&town, "zonen", &written(&zone, &[&event]));
            assert!(losses.is_empty(), "{name}: {losses}");
            let event = &town.own_events()["zone-2027-06-03"];
            assert_eq!(event.starts, date(2027, 6, 3).at(18, 0, 0, 0), "{name}");
        }
    }
}

#[test]
fn html_in_a_description_becomes_text() {
    let town = TownFolder::alone();
    let event = "UID:h\nSUMMARY:Tag der offenen T&uuml\\;r &amp\\; Fest\nDTSTART:20261203T180000\nDESCRIPTION:<p>Jeden <b>letzten</b> Freitag&nbsp\\;<br>Mehr: <a href=\"https://\n www.example.org/p/abc\">https://www.example.org/p/abc</a></p><ul><li>Kaffee</li>\n <li>Kuchen</li></ul>";
    put(&town, "h", &written("", &[event]));
    let texts = town.read("locales/de/events-import-calendar-h.ftl");
    let title = "event-tag-der-offenen-tuer-fest-2026-12-03 = Tag der offenen Tür & Fest\n";
    let note =
        ".note = Jeden letzten Freitag Mehr: https://www.example.org/p/abc – Kaffee – Kuchen\n";
    assert!(texts.contains(title) && texts.contains(note), "{texts}");
}

#[test]
fn private_events_are_left_out_unless_the_person_asks_for_them() {
    let text = written(
        "",
        &[
            "UID:1\nCLASS:PRIVATE\nSUMMARY:Personalgespräch\nDTSTART:20261203T080000",
            "UID:2\nCLASS:CONFIDENTIAL\nSUMMARY:Fallbesprechung\nDTSTART:20261203T090000",
            "UID:3\nCLASS:PUBLIC\nSUMMARY:Sprachcafé\nDTSTART:20261203T180000\nRRULE:FREQ=WEEKLY",
            "UID:3\nCLASS:PRIVATE\nSUMMARY:Umzug\nRECURRENCE-ID:20261210T180000\nDTSTART:20261211T180000",
        ],
    );
    let town = TownFolder::alone();
    let losses = put(&town, "amt", &text);
    assert_eq!(ids(&town), ["sprachcafe"]);
    assert_eq!(losses.count(LossKind::Private), 3, "{losses}");
    assert_eq!(losses.count(LossKind::Refused), 0, "{losses}");
    assert_eq!(
        next(&town, "sprachcafe", date(2026, 12, 4), 1),
        ["2026-12-17T18:00:00"]
    );
    let mut options = calendar("amt");
    options.include_private = true;
    let drafted = draft_calendar(text.as_bytes(), &town.folder(), &options);
    town.put(drafted);
    assert_eq!(ids(&town).len(), 4);
}

#[test]
fn an_encoding_is_read_or_refused() {
    let text = written(
        "",
        &[
            "UID:a\nSUMMARY:Märchenerzähler für Kinder\nDESCRIPTION:Nachmittag in der Bücherei\nDTSTART:20261203T150000",
        ],
    );
    let latin: Vec<u8> = text
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).unwrap())
        .collect();
    let town = TownFolder::alone();
    let drafted = draft_calendar(&latin, &town.folder(), &calendar("a"));
    town.put(drafted);
    let texts = town.read("locales/de/events-import-calendar-a.ftl");
    assert!(texts.contains("= Märchenerzähler für Kinder\n"), "{texts}");
    assert!(why(text.replace('ä', "\u{fffd}").as_bytes()).contains("wrong encoding"));
    assert!(why(text.replace('ä', "Ã¤").as_bytes()).contains("line 6"));
    let printable = "UID:q\nSUMMARY;ENCODING=QUOTED-PRINTABLE:M=E4rchen\nDTSTART:20261203T150000";
    let losses = put(&town, "a", &written("", &[printable]));
    assert!(losses.to_string().contains("vCalendar 1.0"), "{losses}");
}

#[test]
fn what_is_no_calendar_changes_nothing() {
    let town = TownFolder::alone();
    put(&town, "stadt", &evenings("", &["1", "2"]));
    let before = town.files();
    let whole = evenings("", &["1", "2"]);
    let cut: String = whole.chars().take(whole.len() - 20).collect();
    let tasks = "BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nEND:VCALENDAR\n";
    let sources = [
        "",
        "null",
        "<!DOCTYPE html><title>Anmelden</title>",
        "{\"error\": \"not found\"}",
        &cut,
        tasks,
    ];
    for source in sources {
        let drafted = draft_calendar(source.as_bytes(), &town.folder(), &calendar("stadt"));
        assert!(
            matches!(drafted, Err(ImportError::NotASource { .. })),
            "{source}"
        );
    }
    assert_eq!(town.files(), before);
}

#[test]
fn far_fewer_events_than_before_are_noticed() {
    let town = TownFolder::alone();
    put(&town, "stadt", &evenings("", &["1", "2", "3", "4", "5"]));
    let enough = |text: &str| {
        let folder = town.folder();
        let drafted = draft_calendar(text.as_bytes(), &folder, &calendar("stadt")).unwrap();
        folder.expect_enough(&drafted.0, TODAY)
    };
    assert!(enough(&evenings("", &["1", "2"])).is_err());
    assert!(enough(&evenings("", &["1", "2", "3"])).is_ok());
    // What is over may go.
    let folder = town.folder();
    let text = evenings("", &["1"]);
    let drafted = draft_calendar(text.as_bytes(), &folder, &calendar("stadt")).unwrap();
    assert!(folder.expect_enough(&drafted.0, date(2027, 1, 1)).is_ok());
}

#[test]
fn a_calendar_is_recognised_whatever_its_file_is_called() {
    let town = TownFolder::alone();
    put(&town, "x-2026-11-20", &evenings("", &["1", "2", "3"]));
    for file in ["x-2026-11-27", "x (1)", "календарь", "anders"] {
        put(&town, file, &evenings("", &["2", "3", "4"]));
        assert_eq!(ids(&town).len(), 3, "{file}");
    }
}

#[test]
fn a_calendar_whose_uids_are_new_in_each_export_is_recognised_by_its_events() {
    let town = TownFolder::alone();
    put(&town, "a", &evenings("", &["1", "2", "3"]));
    let before = ids(&town);
    let text = evenings("", &["1", "2", "3"]).replace("UID:", "UID:new-");
    put(&town, "b", &text);
    assert_eq!(ids(&town), before);
}

#[test]
fn calendars_in_files_of_one_name_do_not_replace_each_other() {
    for files in [["basic", "basic"], ["a", "a (1)"], ["календарь", "تقويم"]] {
        let town = TownFolder::alone();
        put(&town, files[0], &evenings("", &["1", "2"]));
        put(&town, files[1], &evenings("", &["3"]));
        assert_eq!(ids(&town).len(), 3, "{files:?}");
        put(&town, files[0], &evenings("", &["1", "2"]));
        put(&town, files[1], &evenings("", &["3"]));
        assert_eq!(ids(&town).len(), 3, "{files:?}");
    }
}

#[test]
fn an_event_keeps_its_id_when_the_source_moves_and_renames_it() {
    let town = TownFolder::alone();
    put(&town, "a", &evenings("", &["1", "2"]));
    let before = ids(&town);
    let text = evenings("", &["2", "1"])
        .replace("SUMMARY:Abend 1", "SUMMARY:Nachmittag")
        .replace("20261203", "20261204");
    put(&town, "a", &text);
    let mut now = ids(&town);
    now.sort();
    assert_eq!(now, before);
}

#[test]
fn an_import_of_an_older_version_is_recognised() {
    let town = TownFolder::alone();
    put(&town, "basic", &evenings("", &["1", "2"]));
    let text = town.read("events.toml");
    let old = text.lines().filter(|line| !line.starts_with("# Key: "));
    let old: Vec<&str> = old.collect();
    fs::write(town.pack().join("events.toml"), old.join("\n")).unwrap();
    put(&town, "other", &evenings("", &["1", "2", "3"]));
    assert_eq!(ids(&town).len(), 3);
    assert!(
        town.read("events.toml")
            .contains("# >>> import calendar-basic")
    );
}

#[test]
fn calendars_of_one_name_are_asked_about_and_told_apart_by_a_name() {
    let town = TownFolder::alone();
    let own = "X-WR-CALNAME:Termine\n";
    put(&town, "a", &evenings(own, &["1", "2"]));
    let other = evenings(own, &["3"]);
    let drafted = draft_calendar(other.as_bytes(), &town.folder(), &calendar("b"));
    let said = drafted.unwrap_err().to_string();
    assert!(said.contains("--name"), "{said}");
    let mut options = calendar("b");
    options.import_name = Some("Verein".into());
    town.put(draft_calendar(other.as_bytes(), &town.folder(), &options));
    assert_eq!(ids(&town).len(), 3);
    options.import_name = Some("Termine".into());
    town.put(draft_calendar(other.as_bytes(), &town.folder(), &options));
    assert_eq!(
        ids(&town).len(),
        1,
        "the first is replaced, the event is not doubled"
    );
}

/// The values that are neither in the pack nor in the report.
fn unaccounted(values: &[String], text: &str) -> (Vec<String>, LossReport) {
    let letters = |text: &str| {
        let letters = text.chars().filter(|letter| letter.is_alphanumeric());
        letters.collect::<String>()
    };
    let town = TownFolder::alone();
    let losses = put(&town, "werte", text);
    let mut said: String = town.files().into_values().collect();
    said.push_str(&losses.to_string());
    let said = letters(&said);
    let missing = values
        .iter()
        .filter(|value| !said.contains(&letters(value)));
    (missing.cloned().collect(), losses)
}

#[test]
fn every_value_of_a_calendar_is_in_the_pack_or_in_the_report() {
    let event = "UID:w\nDTSTART:20261203T180000\nSUMMARY:Abend\nSUMMARY;LANGUAGE=en:Evening\n\
        X-ALT-DESC;FMTTYPE=text/html:<p>Mit <b>Suppe</b></p>\nCONFERENCE;VALUE=URI:https://c.example/raum\n\
        IMAGE;VALUE=URI:https://b.example/b.png\nCOMMENT:Bitte pünktlich\nSTATUS:TENTATIVE\n\
        RESOURCES:Beamer\nATTENDEE;CN=Frau Muster:mailto:muster@example.org\nATTACH:https://a.example/1.pdf\n\
        ATTACH:https://a.example/2.pdf\nCONTACT:Herr Muster\nCATEGORIES:Sprache\nGEO:48.1;11.5\n\
        X-GOOGLE-CONFERENCE:https://meet.example/x\nURL:intranet/seite";
    let task = "BEGIN:VTODO\nSUMMARY:Stühle stellen\nEND:VTODO\nBEGIN:VJOURNAL\nDESCRIPTION:Protokoll\nEND:VJOURNAL\n";
    let values = [
        "Abend",
        "Evening",
        "Mit Suppe",
        "c.example/raum",
        "b.example/b.png",
        "Bitte pünktlich",
        "TENTATIVE",
        "Beamer",
        "Frau Muster",
        "muster@example.org",
        "a.example/1.pdf",
        "a.example/2.pdf",
        "Herr Muster",
        "CATEGORIES Sprache",
        "48.1;11.5",
        "meet.example/x",
        "intranet/seite",
        "VTODO is not an event: SUMMARY Stühle stellen",
        "VJOURNAL is not an event: DESCRIPTION Protokoll",
    ]
    .map(str::to_owned);
    let (missing, losses) = unaccounted(&values, &written(task, &[event]));
    assert_eq!(missing, [] as [&str; 0], "{losses}");
    assert_eq!(
        losses.count(LossKind::Refused),
        0,
        "--source is there: {losses}"
    );
    assert_eq!(losses.count(LossKind::Link), 1, "{losses}");

    let insecure =
        "UID:h\nDTSTART:20261203T180000\nSUMMARY:Abend\nURL:http://www.neustadt.example/";
    let (_, losses) = unaccounted(&[], &written("", &[insecure]));
    assert_eq!(losses.count(LossKind::InsecureLink), 1, "{losses}");
}

#[test]
fn a_description_in_html_beside_the_same_in_text_is_said_once() {
    let event = "UID:d\nDTSTART:20261203T180000\nSUMMARY:Abend\nDESCRIPTION:Mit Suppe\nX-ALT-DESC:<p>Mit <b>Suppe</b></p>";
    let (_, losses) = unaccounted(&[], &written("", &[event]));
    assert!(losses.is_empty(), "{losses}");
}

#[test]
fn a_changed_date_without_its_series_is_an_event() {
    let town = TownFolder::alone();
    let change = "UID:a\nRECURRENCE-ID:20261203T180000\nDTSTART:20261204T180000\nSUMMARY:Abend";
    let losses = put(&town, "a", &written("", &[change]));
    assert!(losses.is_empty(), "{losses}");
    assert_eq!(ids(&town), ["abend-2026-12-04"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn any_property_of_an_event_is_in_the_pack_or_in_the_report(
        names in prop::collection::vec("[A-Z]{3,8}|X-[A-Z]{3,8}-[A-Z]{2,5}|SUMMARY|DESCRIPTION|LOCATION|COMMENT|URL|X-ALT-DESC|ATTACH|CATEGORIES|STATUS", 0..12)
    ) {
        const OTHERWISE: [&str; 9] = ["BEGIN", "END", "UID", "CLASS", "RRULE", "RDATE", "EXDATE", "DTEND", "TRANSP"];
        let mut lines = vec!["UID:p".to_owned(), "DTSTART:20261203T180000".to_owned(), "SUMMARY:Abend".to_owned()];
        let mut values = Vec::new();
        let names = names.iter().filter(|name| !OTHERWISE.contains(&name.as_str()) && !name.starts_with("X-MOZ") && !name.starts_with("X-LIC"));
        for (number, name) in names.enumerate() {
            let value = format!("Wert{}", 1_000 + number);
            lines.push(format!("{name}:{value}"));
            values.push(value);
        }
        let (missing, losses) = unaccounted(&values, &written("", &[&lines.join("\n")]));
        prop_assert_eq!(missing, Vec::<String>::new(), "{}", losses);
    }
}
