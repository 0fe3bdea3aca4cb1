//! Imports a region of Integreat.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use jiff::civil::date;
use lotse_core::{EventId, GuideId};
use lotse_import::{LossKind, LossReport, RegionResponses, draft_integreat};

use lotse_testing::town::{REGION, TODAY, TownFolder, region, responses, saved};

/// The saved responses with one of them changed.
fn changed(file: &str, change: impl Fn(&mut Vec<serde_json::Value>)) -> RegionResponses {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(saved()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        files.insert(name, fs::read(path).unwrap());
    }
    let bytes = files.get_mut(file).unwrap();
    let mut records = serde_json::from_slice(bytes).unwrap();
    change(&mut records);
    *bytes = serde_json::to_vec(&records).unwrap();
    RegionResponses::from_files(REGION, &files).unwrap()
}

#[test]
fn a_region_becomes_a_new_pack_that_passes_the_check() {
    let town = TownFolder::without_pack();
    town.put(draft_integreat(&responses(), &town.folder(), &region()));
    let manifest = town.read("pack.toml");
    assert!(
        manifest.contains(r#"languages = ["de", "en", "ar"]"#),
        "{manifest}"
    );
    assert!(
        manifest.contains(r#"publisher = "Stadt Neustadt am Fluss""#),
        "{manifest}"
    );
    assert_eq!(
        town.read("locales/ar/pack.ftl"),
        "pack-name = Neustadt am Fluss\n"
    );
    town.passes_check();
}

#[test]
fn pages_become_guides_in_their_order_beneath_each_other() {
    let town = TownFolder::without_pack();
    town.put(draft_integreat(&responses(), &town.folder(), &region()));
    let content = town.content();
    let guides: Vec<(&str, &str, Option<&str>)> = content
        .guides
        .iter()
        .map(|(id, guide)| {
            (
                id.as_str(),
                guide.topic.as_str(),
                guide.parent.as_ref().map(GuideId::as_str),
            )
        })
        .collect();
    assert_eq!(
        guides,
        [
            ("willkommen", "arrival", None),
            ("anmelden", "arrival", Some("willkommen")),
            ("wohnen", "housing", None),
            ("muell", "housing", Some("wohnen")),
            ("gesundheit", "health", None),
            ("anmelden-2", "health", Some("gesundheit")),
            ("imprint", "everyday", None),
        ]
    );
    let guide = &content.guides["anmelden"];
    assert_eq!(
        guide.source.url,
        format!("https://integreat.app/{REGION}/de/willkommen/anmelden/")
    );
    assert_eq!(guide.source.verified, date(2026, 5, 4));
    assert_eq!(guide.review_by, date(2027, 5, 4));
}

#[test]
fn a_page_keeps_its_markup_and_its_links_lead_inside_the_app() {
    let town = TownFolder::without_pack();
    town.put(draft_integreat(&responses(), &town.folder(), &region()));
    let page = town.read("locales/de/guides/anmelden.md");
    for part in [
        "## So geht es",
        "[Bürgerbüro](lotse:contact/buergerbuero)",
        "[Müll trennen](lotse:guide/muell)",
        "[das Sprachcafé](lotse:event/sprachcafe)",
        "[Picture: Das Bürgerbüro von außen](https://cms.integreat-app.de/media/regions/8/amt.png)",
        "* Pass",
        "[0999 12345-0](tel:+49999123450)",
        "[Internet](https://www.neustadt.example/amt)",
        "Knopf",
    ] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    assert!(!page.contains("javascript"));
    assert!(
        town.read("locales/ar/guides/anmelden.md")
            .contains("(lotse:guide/willkommen)")
    );
    assert!(
        town.read("locales/de/guides/muell.md")
            .contains("* Blau – Papier & Karton")
    );
}

#[test]
fn texts_are_in_their_languages_and_the_rest_is_named() {
    let town = TownFolder::without_pack();
    let (losses, _) = town.put(draft_integreat(&responses(), &town.folder(), &region()));
    let text = |language| {
        town.read(&format!(
            "locales/{language}/guides-import-integreat-{REGION}.ftl"
        ))
    };
    assert!(text("ar").contains("guide-anmelden = تسجيل السكن"));
    assert!(
        text("ar").contains("guide-muell = Separating waste"),
        "English is the fallback"
    );
    assert!(text("ar").contains("guide-wohnen = Wohnen"), "then German");
    let untranslated: BTreeSet<&str> = losses
        .iter()
        .filter(|(loss, _)| {
            loss.kind == LossKind::Untranslated && loss.language.as_deref() == Some("en")
        })
        .filter_map(|(loss, _)| loss.place.strip_prefix(&format!("/{REGION}/de/")))
        .collect();
    let german_only = [
        "events/infoabend/",
        "events/stadtfest/",
        "gesundheit/",
        "gesundheit/anmelden/",
        "locations/treff/",
        "wohnen/",
    ];
    assert_eq!(untranslated, BTreeSet::from(german_only));
}

#[test]
fn a_location_becomes_a_contact_with_its_hours() {
    let town = TownFolder::without_pack();
    town.put(draft_integreat(&responses(), &town.folder(), &region()));
    let content = town.content();
    let office = &content.contacts["buergerbuero"];
    assert_eq!(office.phone.as_deref(), Some("+49 999 12345-0"));
    assert_eq!(
        office.web.as_deref(),
        Some("https://www.neustadt.example/buergerbuero")
    );
    assert_eq!(
        office.hours,
        Some(
            "Mo,Th,Fr 08:00-12:00; Tu 08:00-12:00,14:00-18:00"
                .parse()
                .unwrap()
        )
    );
    assert_eq!(
        office.address.as_ref().unwrap().street.as_deref(),
        Some("Rathausplatz 1")
    );
    let texts = town.read(&format!(
        "locales/de/contacts-import-integreat-{REGION}.ftl"
    ));
    assert!(
        texts.contains(
            "    .note = Im Rathaus, Zimmer 1. Termin (https://termin.neustadt.example/)"
        ),
        "{texts}"
    );
    assert!(
        texts.contains("= Bürgerbüro: Ausländerwesen, Frau Muster"),
        "{texts}"
    );
    let desk = &content.contacts["buergerbuero-auslaenderwesen-frau-muster"];
    assert_eq!(
        desk.hours, office.hours,
        "without own hours, those of the location apply"
    );
    assert_eq!(
        desk.phone, None,
        "a number without its area code is dropped"
    );
    assert_eq!(content.contacts["treff"].hours, None);
}

#[test]
fn a_text_in_a_wrong_encoding_is_said() {
    for text in ["M\u{fffd}rchen", "<p>MÃ¤rchen</p>"] {
        let pages = changed(&format!("{REGION}_de_pages.json"), |pages| {
            pages[0]["content"] = text.into();
        });
        let town = TownFolder::without_pack();
        let (losses, _) = town.put(draft_integreat(&pages, &town.folder(), &region()));
        assert_eq!(losses.count(LossKind::Damaged), 1, "{losses}");
        assert!(losses.to_string().contains(text), "{losses}");
    }
}

#[test]
fn a_postcode_that_is_none_is_said() {
    let town = |written: &str| {
        let locations = changed(&format!("{REGION}_de_locations.json"), |locations| {
            locations[0]["location"]["postcode"] = written.into();
        });
        let town = TownFolder::without_pack();
        let (losses, _) = town.put(draft_integreat(&locations, &town.folder(), &region()));
        (town, losses)
    };
    for written in ["00123", "1067", "abcde"] {
        let (town, losses) = town(written);
        if written == "00123" {
            town.passes_check();
        }
        assert!(!town.read("contacts.toml").contains(written), "{written}");
        let part = format!("the postcode \"{written}\" ");
        assert!(losses.to_string().contains(&part), "{losses}");
    }
    let (town, losses) = town("D-99999");
    assert!(town.read("contacts.toml").contains("\"99999\""), "{losses}");
}

#[test]
fn a_postcode_of_the_region_that_is_none_is_said() {
    let wrong = changed("regions.json", |regions| {
        for region in regions {
            region["plz"] = "abcde".into();
        }
    });
    let town = TownFolder::without_pack();
    let (losses, _) = town.put(draft_integreat(&wrong, &town.folder(), &region()));
    town.passes_check();
    assert!(!town.read("pack.toml").contains("abcde"));
    assert!(losses.to_string().contains("\"abcde\" "), "{losses}");
}

#[test]
fn an_event_stays_at_its_hour_when_the_clocks_are_changed() {
    let town = TownFolder::without_pack();
    town.put(draft_integreat(&responses(), &town.folder(), &region()));
    assert_eq!(
        town.next("sprachcafe", date(2026, 10, 20), 2),
        ["2026-10-20T18:00:00", "2026-10-27T18:00:00"]
    );
    assert_eq!(
        town.next("sprachcafe", date(2027, 6, 29), 5),
        ["2027-06-29T18:00:00"],
        "its last day is included"
    );
    let content = town.content();
    let cafe: EventId = "sprachcafe".parse().unwrap();
    assert_eq!(
        content.events[&cafe].contact.as_ref().unwrap().as_str(),
        "treff"
    );
    let fair = &content.events["stadtfest"];
    assert!(fair.all_day && fair.repeats.is_none());
    assert_eq!(
        fair.address.as_ref().unwrap().street.as_deref(),
        Some("Marktplatz")
    );
    let texts = town.read(&format!("locales/de/events-import-integreat-{REGION}.ftl"));
    assert!(
        texts.contains("Online. https://meet.example/kita"),
        "{texts}"
    );
}

#[test]
fn times_listed_one_by_one_are_one_event() {
    let listed = changed(&format!("{REGION}_de_events.json"), |events| {
        let café = events.remove(0);
        for day in ["2026-11-24", "2026-12-01"] {
            let mut one = café.clone();
            one["path"] = format!("/{REGION}/de/events/sprachcafe${day}/").into();
            one["event"]["start"] = format!("{day}T18:00:00+01:00").into();
            one["event"]["end"] = format!("{day}T20:00:00+01:00").into();
            events.insert(0, one);
        }
    });
    let town = TownFolder::without_pack();
    town.put(draft_integreat(&listed, &town.folder(), &region()));
    assert_eq!(
        town.next("sprachcafe", TODAY, 2),
        ["2026-11-24T18:00:00", "2026-12-01T18:00:00"]
    );
    assert_eq!(town.content().events.len(), 3);
    town.passes_check();
}

/// The losses of a region in which one event has another rule.
fn with_rule(rule: &str) -> (TownFolder, LossReport) {
    let with_rule = changed(&format!("{REGION}_de_events.json"), |events| {
        events[0]["recurrence_rule"] = rule.into();
    });
    let town = TownFolder::without_pack();
    let (losses, _) = town.put(draft_integreat(&with_rule, &town.folder(), &region()));
    (town, losses)
}

#[test]
fn what_a_rule_of_the_cms_has_besides_is_computed_or_said() {
    const WEEKLY: &str = "DTSTART:20261006T160000\nRRULE:FREQ=WEEKLY;BYDAY=TU";
    let (_, plain) = with_rule(WEEKLY);
    let (town, losses) = with_rule(&format!("{WEEKLY}\nEXDATE:20261201T170000"));
    town.passes_check();
    assert_eq!(
        town.next("sprachcafe", date(2026, 11, 28), 1),
        ["2026-12-08T18:00:00"]
    );
    let recurrences = |losses: &LossReport| losses.count(LossKind::Recurrence);
    assert_eq!(recurrences(&losses), recurrences(&plain), "{losses}");
    for line in [
        "RRULE:FREQ=WEEKLY;BYDAY=FR",
        "RDATE:20261203T170000",
        "EXRULE:FREQ=MONTHLY;BYDAY=1TU",
        "EXDATE:20261202T170000",
    ] {
        let (_, losses) = with_rule(&format!("{WEEKLY}\n{line}"));
        assert_eq!(recurrences(&losses), recurrences(&plain) + 1, "{line}");
        let value = line.split_once(':').unwrap().1;
        assert!(losses.to_string().contains(value), "{losses}");
    }
}

#[test]
fn a_weekday_of_the_night_is_the_local_one() {
    // Tuesday, half past midnight, is still Monday in UTC.
    let night = changed(&format!("{REGION}_de_events.json"), |events| {
        events[0]["event"]["start"] = "2026-10-06T00:30:00+02:00".into();
        events[0]["event"]["end"] = "2026-10-06T02:00:00+02:00".into();
        events[0]["recurrence_rule"] = "DTSTART:20261005T223000\nRRULE:FREQ=WEEKLY;BYDAY=TU".into();
    });
    let town = TownFolder::without_pack();
    town.put(draft_integreat(&night, &town.folder(), &region()));
    assert_eq!(
        town.next("sprachcafe", TODAY, 2),
        ["2026-11-24T00:30:00", "2026-12-01T00:30:00"]
    );
}

#[test]
fn a_second_import_changes_no_byte() {
    let town = TownFolder::without_pack();
    town.put(draft_integreat(&responses(), &town.folder(), &region()));
    let before = town.files();
    let (_, written) = town.put(draft_integreat(&responses(), &town.folder(), &region()));
    assert_eq!(written, [] as [&str; 0]);
    assert_eq!(town.files(), before);
}

#[test]
fn what_others_wrote_stays() {
    let town = TownFolder::with_pack(&["de", "en"]);
    town.append("contacts.toml", "\n[library]\nweb = \"https://buch.example/\"\nsource = { url = \"https://buch.example/\", title = \"x\", verified = 2026-11-22 }\nreview_by = 2027-11-22\n");
    town.append("locales/de/pack.ftl", "contact-library = Bücherei\n");
    town.append("locales/en/pack.ftl", "contact-library = Library\n");
    // An id that is in use is not assigned again.
    town.append("guides.toml", "[gesundheit]\ntopic = \"health\"\nsource = { url = \"https://buch.example/\", title = \"x\", verified = 2026-11-22 }\nreview_by = 2027-11-22\n");
    for language in ["de", "en"] {
        town.append(
            &format!("locales/{language}/pack.ftl"),
            "guide-gesundheit = Eigene Seite\n",
        );
    }
    let before = town.files();
    let (losses, _) = town.put(draft_integreat(&responses(), &town.folder(), &region()));
    town.passes_check();
    let content = town.content();
    assert_eq!(
        content.guides["gesundheit"].source.url,
        "https://buch.example/"
    );
    assert!(
        content.guides.contains_key("gesundheit-2") && content.contacts.contains_key("library")
    );
    assert!(
        losses.count(LossKind::Language) > 0,
        "Arabic is not a language of the pack"
    );
    // A translator adds missing translations.
    town.append("locales/en/pack.ftl", "guide-wohnen = Housing\n");
    town.append("locales/en/guides/wohnen.md", "Written by hand.\n");
    town.put(draft_integreat(&responses(), &town.folder(), &region()));
    town.passes_check();
    assert_eq!(
        town.read("locales/en/guides/wohnen.md"),
        "Written by hand.\n"
    );
    let after = town.files();
    for (path, text) in before {
        let kept = &after[&path];
        assert!(
            kept.starts_with(text.trim_end()),
            "{} is {kept}",
            path.display()
        );
    }
}

#[test]
fn a_page_that_is_gone_goes_and_the_others_keep_their_ids() {
    let town = TownFolder::without_pack();
    town.put(draft_integreat(&responses(), &town.folder(), &region()));
    // The first of two pages with the same name.
    let without = changed(&format!("{REGION}_de_pages.json"), |pages| {
        pages.remove(1);
    });
    town.put(draft_integreat(&without, &town.folder(), &region()));
    let content = town.content();
    assert!(!town.pack().join("locales/de/guides/anmelden.md").exists());
    assert!(content.guides.contains_key("anmelden-2"));
    town.passes_check();
}

#[test]
fn what_is_lost_is_named_with_its_page_and_language() {
    let town = TownFolder::without_pack();
    let (losses, _) = town.put(draft_integreat(&responses(), &town.folder(), &region()));
    for (kind, count) in [
        (LossKind::Picture, 2),
        (LossKind::Embedded, 1),
        (LossKind::Markup, 1),
        (LossKind::Link, 2),
        (LossKind::InsecureLink, 2),
        (LossKind::Phone, 1),
        (LossKind::Recurrence, 1),
        (LossKind::Refused, 0),
    ] {
        assert_eq!(losses.count(kind), count, "{kind}\n{losses}");
    }
    let json = serde_json::to_value(&losses).unwrap();
    assert_eq!(json["counts"]["embedded"], 1);
    let film = json["losses"]
        .as_array()
        .unwrap()
        .iter()
        .find(|loss| loss["kind"] == "embedded")
        .unwrap();
    assert_eq!(film["language"], "en");
    assert_eq!(film["place"], format!("/{REGION}/en/welcome/register/"));
}

#[test]
fn a_record_that_is_none_takes_no_other_along() {
    let broken = changed(&format!("{REGION}_de_pages.json"), |pages| {
        pages[2]["title"] = serde_json::Value::Null;
        pages[3]["available_languages"] = "none".into();
        pages.push(serde_json::json!({"id": 1}));
    });
    let town = TownFolder::without_pack();
    let (losses, _) = town.put(draft_integreat(&broken, &town.folder(), &region()));
    assert_eq!(losses.count(LossKind::Refused), 3, "{losses}");
    assert!(town.content().guides.contains_key("gesundheit"));
    town.passes_check();
}

#[test]
fn one_topic_can_be_set_for_all_and_must_be_one() {
    let town = TownFolder::without_pack();
    let mut options = region();
    options.topic = Some("work".parse().unwrap());
    town.put(draft_integreat(&responses(), &town.folder(), &options));
    assert!(
        town.content()
            .guides
            .values()
            .all(|guide| guide.topic.as_str() == "work")
    );
    options.topic = Some("sports".parse().unwrap());
    let error = draft_integreat(&responses(), &town.folder(), &options).unwrap_err();
    assert!(error.to_string().contains("everyday"), "{error}");
}

#[test]
fn without_a_list_of_languages_the_names_of_the_answers_tell_them() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["de_pages", "de_locations", "en_pages"] {
        let file = format!("{REGION}_{name}.json");
        fs::copy(saved().join(&file), folder.path().join(&file)).unwrap();
    }
    let town = TownFolder::without_pack();
    let responses = RegionResponses::read_saved(folder.path(), REGION).unwrap();
    town.put(draft_integreat(&responses, &town.folder(), &region()));
    assert!(
        town.read("pack.toml")
            .contains(r#"languages = ["de", "en"]"#)
    );
    town.passes_check();
}
