//! Whatever a source changes between two imports: nothing that the person wrote is
//! lost, no entry doubles, and what stays in the source keeps its id.

#![cfg(test)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    time::Duration,
};

use lotse_import::{
    Draft, ImportError, LossReport, TableOptions, draft_calendar, draft_contacts, draft_events,
};
use lotse_testing::town::{TownFolder, calendar, table};

/// Running time of each test.
const TIME: Duration = Duration::from_millis(1_500);

fn for_any_seed(test: impl Fn(fastrand::Rng) + std::panic::RefUnwindSafe) {
    bolero::check!()
        .with_test_time(TIME)
        .with_type::<u64>()
        .for_each(|seed| test(fastrand::Rng::with_seed(*seed)));
}

/// An entry of a source.
#[derive(Debug, Clone, PartialEq)]
struct Record {
    key: u32,
    title: String,
    day: u8,
    weekly: bool,
}

fn record(random: &mut fastrand::Rng, key: u32) -> Record {
    let titles = ["Sprachcafé", "Chor", "Sprachcafé", "جوقة", "Übung {x}"];
    Record {
        key,
        title: (*random.choice(&titles).unwrap()).to_owned(),
        day: random.u8(1..29),
        weekly: random.bool(),
    }
}

/// What a source may hold a week later: most of its records, some of them changed,
/// and new ones, in another order.
fn changed(random: &mut fastrand::Rng, records: &[Record]) -> Vec<Record> {
    let may_go = records.len() / 2;
    let mut gone = 0;
    let mut now = Vec::new();
    for old in records {
        match random.u8(0..6) {
            0 if gone < may_go => gone += 1,
            1 => now.push(record(random, old.key)),
            _ => now.push(old.clone()),
        }
    }
    for key in 0..random.u32(0..3) {
        if now.len() < records.len() {
            now.push(record(random, 1_000 + key));
        }
    }
    random.shuffle(&mut now);
    now
}

fn ics(records: &[Record]) -> String {
    let mut text = "BEGIN:VCALENDAR\nVERSION:2.0\n".to_owned();
    for Record {
        key,
        title,
        day,
        weekly,
    } in records
    {
        let rule = if *weekly {
            format!(
                "RRULE:FREQ=WEEKLY\nEND:VEVENT\nBEGIN:VEVENT\nUID:{key}@neustadt\nSUMMARY:{title}\nDTSTAMP:20261101T120000Z\n\
                 RECURRENCE-ID:202612{day:02}T180000\nDTSTART:202612{day:02}T190000\nSTATUS:CANCELLED"
            )
        } else {
            "SEQUENCE:1".to_owned()
        };
        writeln!(
            text,
            "BEGIN:VEVENT\nUID:{key}@neustadt\nSUMMARY:{title}\nDTSTAMP:20261101T120000Z\nDTSTART:202612{day:02}T180000\n{rule}\nEND:VEVENT"
        )
        .unwrap();
    }
    text + "END:VCALENDAR\n"
}

/// A table, whose rows are known by their names, which several may have, and by
/// their links.
fn csv(records: &[Record]) -> String {
    let mut text = "Name;Beginn;Web\n".to_owned();
    for Record {
        key, title, day, ..
    } in records
    {
        writeln!(text, "{title};{day:02}.12.2026 18:00;{}", web(*key)).unwrap();
    }
    text
}

/// Options with a name for the source: where names and days change, the rows alone
/// may not tell which table it was.
fn named(file: &str) -> TableOptions {
    TableOptions {
        import_name: Some("liste".into()),
        ..table(file)
    }
}

fn web(key: u32) -> String {
    format!("https://www.neustadt.example/{key}")
}

/// The ids in a file, by the links of their entries.
fn linked(file: &str) -> BTreeMap<String, String> {
    let table: toml::Table = toml::from_str(file).unwrap();
    let linked = table.into_iter();
    linked
        .filter_map(|(id, entry)| Some((entry.get("web")?.as_str()?.to_owned(), id)))
        .collect()
}

/// The ids in a file, by what the source calls the entries.
fn ids(file: &str) -> BTreeMap<String, String> {
    let mut ids = BTreeMap::new();
    let mut key = None;
    for line in file.lines() {
        if let Some(named) = line.strip_prefix("# Key: ") {
            key = Some(named.to_owned());
        } else if let (Some(id), Some(key)) = (line.strip_prefix('['), key.take()) {
            let before = ids.insert(key.clone(), id.to_owned());
            assert_eq!(before, None, "{key} is there twice");
        }
    }
    ids
}

type Drafted = Result<(Draft, LossReport), ImportError>;

/// Imports a source, edits the pack by hand, and imports what the source holds later.
fn holds(
    random: &mut fastrand::Rng,
    file: &str,
    texts: &str,
    write: fn(&[Record]) -> String,
    draft: fn(&TownFolder, &str, &str) -> Drafted,
) {
    let town = TownFolder::alone();
    let records: Vec<Record> = (0..random.u32(2..9))
        .map(|key| record(random, key))
        .collect();
    let own = "# By hand.\n[own-one]\nx = 1\n";
    fs::write(town.pack().join(file), own).unwrap();
    town.put(draft(&town, "liste", &write(&records)));
    let before = ids(&town.read(file));
    let linked_before = linked(&town.read(file));
    assert_eq!(before.len(), records.len());
    town.append(file, "\n[own-two]\nx = 2\n");
    let renamed = before.values().next().unwrap().trim_end_matches(']');
    let message = format!("{texts}-{renamed} = Mein Name\n");
    town.append("locales/de/eigene.ftl", &message);

    let now = changed(random, &records);
    let name = *random
        .choice(&["liste", "liste-2026-12-01", "liste (1)"])
        .unwrap();
    let (losses, _) = town.put(draft(&town, name, &write(&now)));
    let text = town.read(file);
    let after = ids(&text);
    assert_eq!(after.len(), now.len(), "{losses}\n{text}");
    let different: BTreeSet<&String> = after.values().collect();
    assert_eq!(different.len(), now.len(), "{text}");
    for (key, id) in &before {
        assert!(after.get(key).is_none_or(|now| now == id), "{key}: {text}");
    }
    let linked_now = linked(&text);
    for record in now.iter().filter(|record| records.contains(record)) {
        let id = linked_before.get(&web(record.key));
        assert_eq!(linked_now.get(&web(record.key)), id, "{record:?}: {text}");
    }
    assert!(text.starts_with(own), "{text}");
    assert!(text.ends_with("[own-two]\nx = 2\n"), "{text}");
    assert_eq!(town.read("locales/de/eigene.ftl"), message);
    assert_eq!(text.matches("# >>> import").count(), 1, "{text}");
    let files = town.files();
    let (_, written) = town.put(draft(&town, name, &write(&now)));
    assert_eq!((written, town.files()), (Vec::new(), files));
}

#[test]
fn a_calendar_that_changes() {
    for_any_seed(|mut random| {
        holds(
            &mut random,
            "events.toml",
            "event",
            ics,
            |town, name, text| draft_calendar(text.as_bytes(), &town.folder(), &calendar(name)),
        );
    });
}

#[test]
fn a_table_of_contacts_that_changes() {
    for_any_seed(|mut random| {
        holds(
            &mut random,
            "contacts.toml",
            "contact",
            csv,
            |town, name, text| draft_contacts(text.as_bytes(), &town.folder(), &named(name)),
        );
    });
}

#[test]
fn a_table_of_events_that_changes() {
    for_any_seed(|mut random| {
        holds(
            &mut random,
            "events.toml",
            "event",
            csv,
            |town, name, text| draft_events(text.as_bytes(), &town.folder(), &named(name)),
        );
    });
}
