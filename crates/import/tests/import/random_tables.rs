//! Every cell of a table is in the pack or in the report.

use lotse_import::{Draft, ImportError, LossKind, LossReport, PackFolder, TableOptions};
use lotse_import::{draft_contacts, draft_events};
use proptest::prelude::*;

use lotse_testing::town::{TownFolder, table};

/// A header of each column, with cells for it; `#` stands for a different number each time,
/// `@` for a minute.
const COLUMNS: [(&str, &[&str]); 29] = [
    ("Name", &["Amt #"]),
    ("Hinweis", &["Hinweis #"]),
    ("Rolle", &["rolle-#"]),
    ("Thema", &["xyz#"]),
    ("Straße", &["Weg #", "Ring #, 12@45 Dorf#"]),
    ("Adresse", &["Gasse #, 12@45 Stadt#", "Hof #"]),
    ("PLZ", &["12@45", "D-12@45", "00@45", "PLZ #"]),
    ("Ort", &["Ort #", "12@45 Ort#"]),
    ("PLZ/Ort", &["12@45 Stadt#", "Stadt #"]),
    ("Telefon", &["0999 #", "Fax 0999 #"]),
    ("Mobil", &["0170 #", "Handy #"]),
    ("E-Mail", &["m#@example.org", "Mail #"]),
    (
        "Web",
        &["https://w#.example/", "http://v#.example/", "kein Link #"],
    ),
    ("Terminbuchung", &["https://t#.example/", "Anruf #"]),
    ("Öffnungszeiten", &["Mo 08:@-12:00", "irgendwann #"]),
    ("nach Vereinbarung", &["vielleicht #"]),
    ("kostenlos", &["eventuell #"]),
    ("Sprachen", &["Sprache #"]),
    (
        "Quelle",
        &["https://q#.example/", "http://r#.example/", "Buch #"],
    ),
    ("Quelle-Titel", &["Seite #"]),
    ("geprüft", &["20.11.2026"]),
    ("Beginn", &["03.12.2026 08:@", "03.12.2026"]),
    ("Uhrzeit", &["09:@", "09.@ Uhr"]),
    ("Ende", &["05.12.2026 20:@", "20:@", "05.12.2026"]),
    ("Ende-Uhrzeit", &["21:@"]),
    ("ganztägig", &["manchmal #", "ja", "nein"]),
    ("Wiederholung", &["ab und zu #", "FREQ=WEEKLY;INTERVAL=@"]),
    ("außer", &["irgendwann #", "manchmal #, selten #"]),
    ("Kontakt", &["Frau Muster #, 0999 #"]),
];

/// Headers and cells of a row, all of which differ.
fn row(random: &mut fastrand::Rng) -> Vec<(&'static str, String)> {
    let mut minute = 10;
    let mut number = 100_000;
    let mut cells = Vec::new();
    for (header, forms) in COLUMNS {
        let is_needed = matches!(header, "Name" | "Beginn");
        if !is_needed && random.u8(0..4) == 0 {
            continue;
        }
        let mut text = String::new();
        for letter in random.choice(forms).unwrap().chars() {
            match letter {
                '#' => text.push_str(&number.to_string()),
                '@' => text.push_str(&minute.to_string()),
                letter => text.push(letter),
            }
            number += 1;
        }
        minute += 1;
        cells.push((header, text));
    }
    random.shuffle(&mut cells);
    cells
}

fn letters(text: &str) -> String {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric());
    letters.collect()
}

/// A cell as the pack writes it: days are looked at by their times.
fn as_written(header: &str, text: &str) -> String {
    let text = text
        .trim_start_matches("http://")
        .trim_start_matches("https://");
    let text = match header {
        "Beginn" | "Ende" => match text.split_once(' ') {
            Some((_, clock)) => clock,
            None if text.contains(':') => text,
            None => "",
        },
        "geprüft" | "ganztägig" if !text.contains('#') && text.len() < 11 => "",
        "Uhrzeit" => text.trim_end_matches(" Uhr"),
        "PLZ" => text.trim_start_matches("D-"),
        "Telefon" | "Mobil" => text.trim_start_matches('0'),
        _ => text,
    };
    letters(text)
}

type DraftTable = fn(&[u8], &PackFolder, &TableOptions) -> Result<(Draft, LossReport), ImportError>;

/// The cells that are nowhere.
fn unaccounted(cells: &[(&str, String)], draft: DraftTable) -> Vec<String> {
    let titles: Vec<&str> = cells.iter().map(|(header, _)| *header).collect();
    let texts: Vec<String> = cells
        .iter()
        .map(|(_, text)| format!("\"{text}\""))
        .collect();
    let csv = format!("{}\n{}\n", titles.join(";"), texts.join(";"));
    let town = TownFolder::alone();
    let (losses, _) = town.put(draft(csv.as_bytes(), &town.folder(), &table("t")));
    assert_eq!(losses.count(LossKind::Refused), 0, "{losses}\n{csv}");
    let mut said: String = town.files().into_values().collect();
    said.push_str(&losses.to_string());
    let said = letters(&said);
    let missing = cells.iter().filter(|(header, text)| {
        let pieces = as_written(header, text);
        // Street, postcode and town stand apart in the pack.
        let in_parts = text
            .split([' ', ','])
            .all(|part| said.contains(&letters(part)));
        !said.contains(&pieces) && !in_parts
    });
    missing
        .map(|(header, text)| format!("{header}: {text}\n{losses}"))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, max_shrink_iters: 0, ..ProptestConfig::default() })]

    #[test]
    fn every_cell_is_in_the_pack_or_in_the_report(seed in any::<u64>()) {
        let cells = row(&mut fastrand::Rng::with_seed(seed));
        prop_assert_eq!(unaccounted(&cells, draft_contacts), Vec::<String>::new());
        prop_assert_eq!(unaccounted(&cells, draft_events), Vec::<String>::new());
    }
}

#[test]
fn columns_of_the_other_kind_of_table_are_reported() {
    let cells = |texts: &[(&'static str, &str)]| {
        let texts = texts.iter();
        let cells = texts.map(|(header, text)| (*header, (*text).to_owned()));
        cells.collect::<Vec<_>>()
    };
    let event = cells(&[
        ("Name", "Fest"),
        ("Beginn", "03.12.2026 18:00"),
        ("Telefon", "0999 1110"),
        ("E-Mail", "fest@example.org"),
        ("Öffnungszeiten", "Mo 8-12 Uhr"),
        ("ganztägig", "vielleicht"),
    ]);
    assert_eq!(unaccounted(&event, draft_events), Vec::<String>::new());
    let contact = cells(&[
        ("Name", "Amt"),
        ("Kontakt", "Frau Muster, 0999 777"),
        ("Beginn", "03.12.2026 18:00"),
        ("Ende", "19:30"),
        ("Wiederholung", "wöchentlich"),
        ("ganztägig", "keineswegs nie"),
    ]);
    assert_eq!(unaccounted(&contact, draft_contacts), Vec::<String>::new());
}

#[test]
fn a_name_that_is_cut_and_a_link_that_is_changed_are_said() {
    let town = TownFolder::alone();
    let name = "Amt ".repeat(100);
    let csv = format!("Name;Quelle\n{name};http://www.neustadt.example/\nAmt B;Buch 7\n");
    let (losses, _) = town.put(draft_contacts(csv.as_bytes(), &town.folder(), &table("t")));
    assert_eq!(losses.count(LossKind::Length), 1, "{losses}");
    assert_eq!(losses.count(LossKind::InsecureLink), 1, "{losses}");
    assert_eq!(
        losses.count(LossKind::Refused),
        0,
        "--source is there: {losses}"
    );
    assert!(
        losses.to_string().contains("\"Buch 7\" is not a link"),
        "{losses}"
    );
}
