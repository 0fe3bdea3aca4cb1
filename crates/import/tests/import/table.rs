//! Tables of contacts and events.

use jiff::civil::date;
use lotse_import::{LossKind, draft_contacts, draft_events};

use lotse_testing::town::{TODAY, Town, table};

const CONTACTS: &str = "\
Name;Rolle;Thema;Straße;PLZ;Ort;Telefon;E-Mail;Web;Öffnungszeiten;Sprachen;kostenlos;Quelle;geprüft;Hinweis
Bürgerbüro;registration-office;arrival;Rathausplatz 1;99998;Neustadt;0999 123450;amt@neustadt.example;www.neustadt.example;Mo-Fr 8-12 Uhr, Do 14-18 Uhr;Deutsch, Englisch;nein;https://www.neustadt.example/amt;20.11.2026;Zimmer 1; im {Erdgeschoss}
Beratung für Zugewanderte;;Aufenthalt;;;;nach Absprache;keine;;irgendwann;Klingonisch;ja;;;
;;;;;;;;;;;;;;
Ohne Tag;;;;;;;;;;;;https://x.example/;31.2.2026;
";

#[test]
fn a_table_of_contacts_is_taken_in_every_encoding() {
    let quoted = CONTACTS
        .replace("Zimmer 1; im", "\"Zimmer 1; im")
        .replace("Erdgeschoss}", "Erdgeschoss}\"");
    // What Excel writes in Germany: ü is one byte.
    let windows: Vec<u8> = quoted
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).unwrap())
        .collect();
    let marked = format!("\u{feff}{quoted}").replace('\n', "\r\n");
    let mut packs = Vec::new();
    for bytes in [quoted.as_bytes(), &windows, marked.as_bytes()] {
        let town = Town::with_pack(&["de"]);
        let (losses, _) = town.put(draft_contacts(bytes, &town.folder(), &table("amt")));
        assert_eq!(losses.count(LossKind::Refused), 1, "{losses}");
        town.passes_check();
        packs.push(town.files());
    }
    assert!(packs.iter().all(|files| *files == packs[0]));
}

#[test]
fn a_line_says_where_to_go_and_when() {
    let town = Town::with_pack(&["de", "en"]);
    let (losses, _) = town.put(draft_contacts(
        CONTACTS.as_bytes(),
        &town.folder(),
        &table("amt"),
    ));
    town.passes_check();
    let content = town.content();
    let office = &content.contacts["buergerbuero"];
    assert_eq!(office.roles[0].as_str(), "registration-office");
    assert_eq!(office.phone.as_deref(), Some("+49 999 123450"));
    assert_eq!(office.web.as_deref(), Some("https://www.neustadt.example/"));
    assert_eq!(office.languages, ["de", "en"]);
    assert_eq!(office.source.verified, date(2026, 11, 20));
    assert_eq!(
        office.hours,
        Some(
            "Mo-We,Fr 08:00-12:00; Th 08:00-12:00,14:00-18:00"
                .parse()
                .unwrap()
        )
    );
    let advice = &content.contacts["beratung-fuer-zugewanderte"];
    assert_eq!(advice.topics[0].as_str(), "residence");
    assert!(advice.free);
    assert_eq!(advice.source.url, "https://www.neustadt.example/liste");
    assert_eq!(advice.review_by, date(2027, 11, 22));
    let report = losses.to_string();
    for part in [
        "line 3: phone: column Telefon: \"nach Absprache\"",
        "line 3: e-mail: column E-Mail",
        "line 3: opening hours: column Öffnungszeiten",
        "line 3: language not in the pack: column Sprachen",
        "line 5: not taken: column geprüft: \"31.2.2026\"",
        "line 2: no place in a pack: column 16: \"im {Erdgeschoss}\" stands beneath no header",
        "line 2: not translated [en]",
    ] {
        assert!(report.contains(part), "{part} is not in\n{report}");
    }
}

#[test]
fn a_second_table_takes_the_place_of_the_first_and_of_nothing_else() {
    let town = Town::with_pack(&["de"]);
    let other = "Name\nBücherei\n";
    town.put(draft_contacts(
        other.as_bytes(),
        &town.folder(),
        &table("andere"),
    ));
    town.put(draft_contacts(
        CONTACTS.as_bytes(),
        &town.folder(),
        &table("amt"),
    ));
    let before = town.files();
    let (_, written) = town.put(draft_contacts(
        CONTACTS.as_bytes(),
        &town.folder(),
        &table("amt"),
    ));
    assert!(written.is_empty() && town.files() == before);
    let shorter = CONTACTS.replace("Bürgerbüro", "Stadtbüro");
    town.put(draft_contacts(
        shorter.as_bytes(),
        &town.folder(),
        &table("amt"),
    ));
    let content = town.content();
    assert!(
        content.contacts.contains_key("stadtbuero") && content.contacts.contains_key("buecherei")
    );
    assert!(!content.contacts.contains_key("buergerbuero"));
    town.passes_check();
}

#[test]
fn a_table_in_english_with_commas_is_taken_too() {
    let town = Town::with_pack(&["de"]);
    let english = "Name,Phone,Opening Hours,Free,Source URL,Verified\n\"Help, now\",112,Mo-Fr 08:00-16:00,yes,https://help.example/,2026-11-01\n";
    let (losses, _) = town.put(draft_contacts(
        english.as_bytes(),
        &town.folder(),
        &table("en"),
    ));
    assert!(losses.is_empty(), "{losses}");
    assert_eq!(
        town.content().contacts["help-now"].phone.as_deref(),
        Some("112")
    );
    town.passes_check();
}

#[test]
fn a_table_of_events_is_taken() {
    let town = Town::with_pack(&["de"]);
    let events = "Titel;Beginn;Uhrzeit;Ende;Ort;Straße;Wiederholung;außer;kostenlos;Beschreibung\n\
        Sprachcafé;24.11.2026;18 Uhr;20:00;Neustadt;Uferweg 3;wöchentlich;29.12.2026;ja;Mit Tee\n\
        Stadtfest;03.07.2027;;04.07.2027;Neustadt;;;;;\n\
        Infoabend;1.12.2026 19:00;;21 Uhr;;;nein;;;\n\
        Irgendwann;bald;;;;;;;;\n\
        Rückwärts;2.12.2026 19:00;;1.12.2026 20:00;;;;;;\n\
        Treff;2.12.2026 19:00;;;;;ab und zu;;;\n";
    let (losses, _) = town.put(draft_events(
        events.as_bytes(),
        &town.folder(),
        &table("termine"),
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
            "sprachcafe",
            "stadtfest-2027-07-03",
            "infoabend-2026-12-01",
            "treff-2026-12-02"
        ]
    );
    assert_eq!(
        town.next("sprachcafe", date(2026, 12, 22), 2),
        ["2026-12-22T18:00:00", "2027-01-05T18:00:00"]
    );
    let fair = &content.events["stadtfest-2027-07-03"];
    assert!(fair.all_day && fair.ends.unwrap().date() == date(2027, 7, 4));
    assert_eq!(
        content.events["infoabend-2026-12-01"].ends,
        Some(date(2026, 12, 1).at(21, 0, 0, 0))
    );
    let report = losses.to_string();
    for part in [
        "line 5: not taken: column Beginn: \"bald\"",
        "line 6: not taken: column Ende: it ends before",
        "line 7: recurrence: column Wiederholung",
    ] {
        assert!(report.contains(part), "{part} is not in\n{report}");
    }
    assert_eq!(losses.count(LossKind::Refused), 2);
}

#[test]
fn what_nobody_has_verified_is_refused() {
    let town = Town::with_pack(&["de"]);
    let mut options = table("x");
    options.verified = None;
    let (losses, _) = town.put(draft_contacts(
        b"Name;Telefon\nAmt;112\n",
        &town.folder(),
        &options,
    ));
    assert!(losses.to_string().contains("--verified"), "{losses}");
    options.verified = Some(TODAY);
    options.source = None;
    let (losses, _) = town.put(draft_contacts(
        b"Name;Telefon\nAmt;112\n",
        &town.folder(),
        &options,
    ));
    assert!(losses.to_string().contains("--source"), "{losses}");
    assert_eq!(
        town.content()
            .contacts
            .keys()
            .filter(|id| id.as_str() == "amt")
            .count(),
        0
    );
}
