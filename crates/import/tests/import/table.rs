//! Imports tables of contacts and events.

use jiff::civil::date;
use lotse_import::{LossKind, draft_contacts, draft_events};

use lotse_testing::town::{TODAY, TownFolder, table};

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
        let town = TownFolder::with_pack(&["de"]);
        let (losses, _) = town.put(draft_contacts(bytes, &town.folder(), &table("amt")));
        assert_eq!(losses.count(LossKind::Refused), 1, "{losses}");
        town.passes_check();
        packs.push(town.files());
    }
    assert!(packs.iter().all(|files| *files == packs[0]));
}

#[test]
fn a_line_says_where_to_go_and_when() {
    let town = TownFolder::with_pack(&["de", "en"]);
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
        "line 2: unsupported field: column 16: \"im {Erdgeschoss}\" has no header",
        "line 2: not translated [en]",
    ] {
        assert!(report.contains(part), "{part} is not in\n{report}");
    }
}

#[test]
fn a_second_table_takes_the_place_of_the_first_and_of_nothing_else() {
    let town = TownFolder::with_pack(&["de"]);
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
    let town = TownFolder::with_pack(&["de"]);
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
    let town = TownFolder::with_pack(&["de"]);
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
    let town = TownFolder::with_pack(&["de"]);
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

/// The report of a table of contacts, and the town with those that were taken.
fn taken(contacts: &str) -> (TownFolder, String) {
    let town = TownFolder::with_pack(&["de"]);
    let (losses, _) = town.put(draft_contacts(
        contacts.as_bytes(),
        &town.folder(),
        &table("amt"),
    ));
    (town, losses.to_string())
}

fn phone(town: &TownFolder, id: &str) -> Option<String> {
    town.content().contacts[id].phone.clone()
}

#[test]
fn a_cell_that_is_not_one_number_is_reported_with_its_line() {
    let cells = [
        "0999/12345-10/-11",
        "0999 12345-0 / -23",
        "0999 494-101/102",
        "0999 1234 / 0999 5678",
        "0999 1234 u. 5678",
        "0999/1234/5678",
        "110/112",
        "110 / 112",
        "2730",
        "92 31 0",
        "4940",
        "Fax: 0999 12345-99",
        "Fax 0999 12345-99; Tel. 0999 12345-0",
        "49 999 1234567",
        "+490999 1234567",
        "+49 0999 1234567",
        "4,999E+11",
        "0999 12345-0 (Zentrale)",
        "0999 12345 App. 12",
        "0800-KINDER1",
        "Mo-Fr 8-12: 0999 12345",
        "24h 0999 12345",
        "1. Stock, 0999 12345",
        "+49 999 12345-",
        "999123450,0",
        "3514880",
    ];
    let rows: Vec<String> = cells
        .iter()
        .map(|cell| format!("\"Amt A\";\"{cell}\"\n"))
        .collect();
    let rows = rows.concat();
    let (town, report) = taken(&format!("Name;Telefon\n{rows}"));
    let content = town.content();
    assert!(
        content
            .contacts
            .values()
            .all(|contact| contact.source.title != "Amt A" || contact.phone.is_none())
    );
    for (cell, line) in cells.iter().zip(2..) {
        let part = format!("line {line}: phone: column Telefon: \"{cell}\" ");
        assert!(report.contains(&part), "{part} is not in\n{report}");
    }
}

#[test]
fn a_number_in_another_style_is_one_number() {
    let (town, report) = taken(
        "Name;Tel.;Mobil\nAmt A;0999 / 12 34 56;\nAmt B;;0170 1234567\nAmt C;0999 1110;0170 7654321\n",
    );
    assert_eq!(phone(&town, "amt-a").as_deref(), Some("+49 999 12 34 56"));
    assert_eq!(phone(&town, "amt-b").as_deref(), Some("+49 170 1234567"));
    assert_eq!(phone(&town, "amt-c").as_deref(), Some("+49 999 1110"));
    assert!(
        report.contains("line 4: phone: column Mobil: \"+49 170 7654321\" comes second"),
        "{report}"
    );
}

#[test]
fn a_postcode_that_a_spreadsheet_changed_is_not_guessed() {
    let rows = "Name;Straße;PLZ;Ort\n\
        Amt A;Ring 1;1067;Kleinstadt\n\
        Amt B;Weg 1;99999,0;Kleinstadt\n\
        Amt C;Weg 1;D-99999;Kleinstadt\n\
        Amt D;Weg 1;;99999 Kleinstadt\n\
        Amt E;Weg 1, 99999 Kleinstadt;;\n\
        Amt F;Weg 1;00000;Kleinstadt\n";
    let (town, report) = taken(rows);
    let postcode = |id: &str| {
        let address = town.content().contacts[id].address.clone().unwrap();
        assert_eq!(address.city, "Kleinstadt");
        address.postcode
    };
    assert_eq!([postcode("amt-a"), postcode("amt-f")], [None, None]);
    for id in ["amt-b", "amt-c", "amt-d", "amt-e"] {
        assert_eq!(postcode(id).as_deref(), Some("99999"), "{id}");
    }
    assert!(
        report.contains("line 2: address: column PLZ: \"1067\" has too few digits"),
        "{report}"
    );
    assert!(
        report.contains("line 7: address: column PLZ: \"00000\""),
        "{report}"
    );
}

#[test]
fn a_quotation_mark_that_is_not_closed_is_an_error_with_its_line() {
    let town = TownFolder::with_pack(&["de"]);
    for (rows, line) in [
        (
            "Amt A;Weg 1;0999 1110\n\"Alte Post;Weg 2;0999 2220\nAmt C;Weg 3;0999 3330\n",
            3,
        ),
        (
            "Amt A;\"Bitte klingeln”;0999 1110\nAmt B;Weg 2;\nAmt C;\"links\";0999 3330\n",
            2,
        ),
        ("\"Haus \"Sonne\" am Park\";\"Café\";0999 1110\n", 2),
    ] {
        let csv = format!("Name;Hinweis;Telefon\n{rows}");
        let error = draft_contacts(csv.as_bytes(), &town.folder(), &table("amt"))
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with(&format!("line {line}: ")),
            "{csv}\n{error}"
        );
    }
}

#[test]
fn lists_of_offices_are_understood_as_they_are() {
    let (town, report) = taken(
        "sep=;\nBeratungsstellen der Stadt;;\n;;\n\
        Einrichtung;Träger;Str.;PLZ/Ort;Tel.;Fax;E-Mail:;Öffnungs-/Sprechzeiten;Bemerkungen;Stand\n\
        Amt A;Stadt;Weg 1;99999 Kleinstadt;0999 1110;0999 1119;a@example.org;Mo 8-12 Uhr;Zimmer 1;20.11.2026\n",
    );
    let contact = &town.content().contacts["amt-a"];
    let address = contact.address.clone().unwrap();
    assert_eq!(
        (
            address.street.as_deref(),
            address.postcode.as_deref(),
            address.city.as_str()
        ),
        (Some("Weg 1"), Some("99999"), "Kleinstadt")
    );
    assert_eq!(contact.phone.as_deref(), Some("+49 999 1110"));
    assert_eq!(contact.email.as_deref(), Some("a@example.org"));
    assert_eq!(contact.hours, Some("Mo 08:00-12:00".parse().unwrap()));
    for part in [
        "line 2: ",
        "unknown column \"Träger\"",
        "unknown column \"Fax\"",
    ] {
        assert!(report.contains(part), "{part} is not in\n{report}");
    }
}

#[test]
fn an_address_in_one_cell_is_parted_although_its_header_has_commas() {
    let (town, _) =
        taken("Name;Adresse (Straße, Hausnummer, PLZ, Ort)\nAmt A;Weg 1, 99999 Kleinstadt\n");
    let address = town.content().contacts["amt-a"].address.clone().unwrap();
    assert_eq!(
        (address.street.as_deref(), address.city.as_str()),
        (Some("Weg 1"), "Kleinstadt")
    );
}

#[test]
fn a_second_column_of_the_same_kind_is_reported_with_its_cells() {
    let (town, report) = taken("Name;Tel.;Telefon\nAmt A;0999 1110;0999 2220\nAmt B;;0999 3330\n");
    assert_eq!(phone(&town, "amt-a").as_deref(), Some("+49 999 1110"));
    assert_eq!(phone(&town, "amt-b").as_deref(), Some("+49 999 3330"));
    assert!(
        report.contains("line 2: unsupported field: column Telefon: \"0999 2220\" comes second"),
        "{report}"
    );
}

#[test]
fn rows_of_one_name_keep_what_people_marked() {
    let (first, second) = (
        "Bürgerbüro;0999 1110;Weg 1;Ort\n",
        "Bürgerbüro;0999 2220;Weg 2;Ort\n",
    );
    let town = TownFolder::with_pack(&["de"]);
    let put = |rows: &[&str]| {
        let csv = format!("Name;Telefon;Straße;Stadt\n{}", rows.concat());
        let (losses, _) = town.put(draft_contacts(
            csv.as_bytes(),
            &town.folder(),
            &table("amt"),
        ));
        town.passes_check();
        losses
    };
    let phones = || {
        let contacts = town.content().contacts;
        ["buergerbuero", "buergerbuero-2", "buergerbuero-3"].map(|id| {
            let phone = contacts.get(id)?.phone.clone()?;
            phone.get(phone.len() - 4..).map(str::to_owned)
        })
    };
    let text = |number: &str| Some(number.to_owned());
    assert!(put(&[first, second]).is_empty());
    assert_eq!(phones(), [text("1110"), text("2220"), None]);
    assert!(put(&[second, first]).is_empty(), "the order says nothing");
    assert_eq!(phones(), [text("1110"), text("2220"), None]);
    assert!(put(&[second]).is_empty());
    assert_eq!(phones(), [None, text("2220"), None]);
    assert!(put(&[first, second]).is_empty());
    assert_eq!(phones(), [text("1110"), text("2220"), None]);
    let third = "Bürgerbüro;0999 3330;Weg 2;Ort\n";
    assert!(put(&[third, first, second]).is_empty());
    assert_eq!(phones(), [text("1110"), text("2220"), text("3330")]);
    let other = "Bürgerbüro;0999 4440;Weg 4;Dorf\n";
    let another = "Bürgerbüro;0999 5550;Weg 5;Berg\n";
    let losses = put(&[first, other, another]).to_string();
    assert!(
        losses.contains("line 3: unsupported field: several entries are called \"Bürgerbüro\""),
        "{losses}"
    );
}
