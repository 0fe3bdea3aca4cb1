//! Responses in the form of the expected outputs in the CMS's own tests: the same
//! relations of ids, paths, languages and days; the texts are made up.

use jiff::civil::date;
use serde_json::{Value, json};

use super::accounting::{Answers, imported, unaccounted};

const HOST: &str = "http://localhost:8000";

/// Whether the CMS gives occurrences an id: it did until 2026.
#[derive(Clone, Copy, PartialEq)]
enum Occurrences {
    WithId,
    WithoutId,
}

/// A translation: language, id, path.
type Translated<'a> = (&'a str, Option<i64>, &'a str);

fn languages(translated: &[Translated<'_>]) -> Value {
    let languages = translated.iter().map(|(code, id, path)| {
        let translation = json!({"id": id, "url": format!("{HOST}{path}"), "path": path});
        ((*code).to_owned(), translation)
    });
    Value::Object(languages.collect())
}

fn page(
    id: Option<i64>,
    path: &str,
    title: &str,
    content: &str,
    translated: &[Translated<'_>],
) -> Value {
    json!({
        "id": id, "url": format!("{HOST}{path}"), "path": path, "title": title,
        "modified_gmt": "2022-01-16T16:36:26.985Z", "last_updated": "2022-01-16T17:36:26.985+01:00",
        "excerpt": "x", "content": content, "parent": {"id": 0, "url": null, "path": null}, "order": 1,
        "available_languages": languages(translated), "thumbnail": null, "organization": null,
        "embedded_offers": [], "hash": null,
    })
}

fn place() -> Value {
    json!({
        "id": 4, "name": "Test-Ort", "address": "Musterweg 2", "town": "Altstadt", "state": null,
        "postcode": "99999", "region": null, "country": "Deutschland", "latitude": 48.37, "longitude": 10.88,
    })
}

fn location(id: Option<i64>, path: &str, title: &str, translated: &[Translated<'_>]) -> Value {
    let mut location = page(id, path, title, "<p>Über den Ort</p>", translated);
    let day = |slots: Value| json!({"allDay": false, "closed": slots == json!([]), "appointmentOnly": false, "timeSlots": slots});
    let morning = json!([{"start": "10:00", "end": "13:00", "timezone": "Europe/Berlin"}]);
    location["opening_hours"] = (0..7)
        .map(|index| {
            day(if index < 5 {
                morning.clone()
            } else {
                json!([])
            })
        })
        .collect();
    location["location"] = place();
    location["meta_description"] = "Kurz gesagt: ein Ort".into();
    location["category"] =
        json!({"id": 2, "name": "Behörde/Amt", "color": "#1DC6C6", "icon": "office"});
    location["organization"] = json!({"id": 1, "slug": "traeger", "name": "Ein Träger", "logo": "https://l.example/l.png", "website": "https://traeger.example/"});
    location["barrier_free"] = true.into();
    location["contacts"] = json!([]);
    location
}

/// An event, or one of its occurrences.
fn event(
    id: Option<i64>,
    path: &str,
    title: &str,
    times: (&str, &str),
    rule: Option<&str>,
    translated: &[Translated<'_>],
) -> Value {
    let mut event = page(
        id,
        path,
        title,
        &format!("<p>Text: {title}</p>"),
        translated,
    );
    let nowhere = [
        "id",
        "name",
        "address",
        "town",
        "state",
        "postcode",
        "region",
        "country",
        "latitude",
        "longitude",
    ];
    event["location"] = nowhere
        .iter()
        .map(|name| ((*name).to_owned(), Value::Null))
        .collect();
    event["event"] = json!({
        "id": 1, "start": times.0, "end": times.1, "all_day": false, "only_weekdays": false,
        "recurrence_id": null, "timezone": "Europe/Berlin",
    });
    event["recurrence_rule"] = rule.into();
    event
}

fn events(code: &str, slug: &str, title: &str, occurrences: Occurrences) -> Value {
    let slugs = [
        ("de", 2, "test-veranstaltung"),
        ("en", 3, "test-event"),
        ("ar", 4, "test-veranstaltung"),
    ];
    let id_of = |id: i64| (occurrences == Occurrences::WithId).then_some(id);
    let own = slugs
        .iter()
        .find(|(own, ..)| *own == code)
        .map(|(_, id, _)| *id);
    let mut events = Vec::new();
    for day in ["2030-01-01", "2030-01-03", "2030-01-15", "2030-01-17"] {
        let path = |code: &str, slug: &str| format!("/altstadt/{code}/events/{slug}${day}/");
        let others: Vec<(&str, Option<i64>, String)> = slugs
            .iter()
            .filter(|(other, ..)| *other != code)
            .map(|(other, id, slug)| (*other, id_of(*id), path(other, slug)))
            .collect();
        let others: Vec<Translated<'_>> = others
            .iter()
            .map(|(code, id, path)| (*code, *id, path.as_str()))
            .collect();
        let id = own.filter(|_| code != "ar").and_then(id_of);
        let times = (
            format!("{day}T13:00:00+01:00"),
            format!("{day}T15:00:00+01:00"),
        );
        let rule = "DTSTART:20300101T120000\nRRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20310101T235959;BYDAY=TU,TH";
        events.push(event(
            id,
            &path(code, slug),
            title,
            (&times.0, &times.1),
            Some(rule),
            &others,
        ));
    }
    // Long events are not translated: other languages have the German text with the id null.
    let id = (code == "de").then_some(9);
    let path = format!("/altstadt/{code}/events/dauer/");
    let others: &[Translated<'_>] = match code {
        "de" => &[
            ("en", None, "/altstadt/en/events/dauer/"),
            ("ar", None, "/altstadt/ar/events/dauer/"),
        ],
        _ => &[("de", Some(9), "/altstadt/de/events/dauer/")],
    };
    let times = ("2030-12-01T10:00:00+01:00", "2031-03-31T18:00:00+02:00");
    events.push(event(id, &path, "Ausstellung", times, None, others));
    events.into()
}

/// Pages in two languages; two of the Arabic ones have the same path.
fn pages() -> [(&'static str, Value); 2] {
    let welcome = "/altstadt/ar/مرحبا/مدينة/";
    let entities = "<div><p>&#1578;&#1593; <strong>Ausl&#228;nderbeh&#246;rde (&#1605;)</strong> &#1607;.&#160;&#8207;(BAMF)</p>\r\n<ul>\r\n<li>\r\n<div>&#1578;&#1605;</div>\r\n</li>\r\n</ul></div>";
    [
        (
            "altstadt_de_pages",
            json!([
                page(
                    Some(3),
                    "/altstadt/de/app/",
                    "Über die App",
                    "<p>Dieser Leitfaden hilft.</p>",
                    &[("ar", Some(15), welcome)]
                ),
                page(
                    Some(2),
                    "/altstadt/de/stadt/",
                    "Willkommen in der Stadt",
                    "<p>Liebe Neubürgerin</p>",
                    &[("ar", Some(14), welcome)]
                ),
                page(
                    Some(36),
                    "/altstadt/de/amt/",
                    "Das Amt",
                    AMT,
                    &[("ar", Some(38), "/altstadt/ar/دائرة/")]
                ),
            ]),
        ),
        (
            "altstadt_ar_pages",
            json!([
                page(
                    Some(15),
                    welcome,
                    "التطبيق",
                    "<p>نص الصفحة الأولى عن التطبيق</p>",
                    &[("de", Some(3), "/altstadt/de/app/")]
                ),
                page(
                    Some(14),
                    welcome,
                    "المدينة",
                    "<p>نص الصفحة الثانية من رئيس البلدية</p>",
                    &[("de", Some(2), "/altstadt/de/stadt/")]
                ),
                page(
                    Some(38),
                    "/altstadt/ar/دائرة/",
                    "دائرة",
                    entities,
                    &[("de", Some(36), "/altstadt/de/amt/")]
                ),
            ]),
        ),
    ]
}

fn answers(occurrences: Occurrences) -> Answers {
    let imprint = |code: &str, id: Option<i64>| {
        let mut imprint = page(
            id,
            &format!("/altstadt/{code}/imprint/"),
            "Rechtliches",
            IMPRINT,
            &[],
        );
        imprint["parent"] = Value::Null;
        imprint
    };
    let languages = json!([
        {"id": 1, "code": "de", "bcp47_tag": "de-DE"}, {"id": 2, "code": "en", "bcp47_tag": "en-GB"},
        {"id": 3, "code": "ar", "bcp47_tag": "ar-arb"},
    ]);
    let locations = |code: &str| -> Value {
        let all = [
            ("de", Some(2), "/altstadt/de/locations/test-ort/"),
            ("en", Some(3), "/altstadt/en/locations/test-location/"),
        ];
        let others: Vec<Translated<'_>> = all
            .iter()
            .copied()
            .filter(|(other, ..)| *other != code)
            .collect();
        let (_, id, path) = all.iter().copied().find(|(own, ..)| *own == code).unwrap();
        json!([location(id, path, "Test-Ort", &others)])
    };
    [
        ("altstadt_languages", languages),
        ("altstadt_de_imprint", imprint("de", Some(1))),
        ("altstadt_en_imprint", imprint("en", None)),
        ("altstadt_de_locations", locations("de")),
        ("altstadt_en_locations", locations("en")),
        (
            "altstadt_de_events",
            events(
                "de",
                "test-veranstaltung",
                "Test-Veranstaltung",
                occurrences,
            ),
        ),
        (
            "altstadt_en_events",
            events("en", "test-event", "Test event, in English", occurrences),
        ),
        (
            "altstadt_ar_events",
            events(
                "ar",
                "test-veranstaltung",
                "Test-Veranstaltung",
                occurrences,
            ),
        ),
    ]
    .into_iter()
    .chain(pages())
    .map(|(name, value)| (format!("{name}.json"), value))
    .collect()
}

const AMT: &str = "<div><p>Das <strong>Amt A</strong> hilft.</p>\r\n<ul>\r\n<li>Melden</li>\r\n<li>\r\n<div>Nachweis verlängern</div>\r\n</li>\r\n</ul>\r\n<p>An: <span style=\"color: #99cc00;\">amt.a@example.org</span></p>\r\n<p>Mehr : <strong>Fragen</strong> auf der <a href=\"https://www.example.org/amt\" rel=\"noopener\">Seite</a></p>\r\n<div><strong>Kosten!!!</strong></div>\r\n<div> </div></div>";
const IMPRINT: &str = "<p>Herausgeber:</p><h4>Stadt<br>Platz 1<br>99999 Altstadt</h4><p><a href='mailto:amt@example.org'>amt@example.org</a><br><a href='tel:tel:+499990000001'>0999-0000001</a></p>";

#[test]
fn every_value_of_the_answers_is_accounted_for() {
    for occurrences in [Occurrences::WithId, Occurrences::WithoutId] {
        let answers = answers(occurrences);
        let (town, losses) = imported(&answers, "altstadt");
        assert_eq!(
            unaccounted(&answers, &town, &losses),
            Vec::<String>::new(),
            "{losses}"
        );
    }
}

#[test]
fn two_pages_that_share_a_path_are_both_taken() {
    let (town, _) = imported(&answers(Occurrences::WithoutId), "altstadt");
    assert!(town.read("locales/ar/guides/app.md").contains("الأولى"));
    assert!(town.read("locales/ar/guides/stadt.md").contains("الثانية"));
}

#[test]
fn occurrences_without_an_id_keep_their_translation() {
    for occurrences in [Occurrences::WithId, Occurrences::WithoutId] {
        let (town, losses) = imported(&answers(occurrences), "altstadt");
        let texts = town.read("locales/en/events-import-integreat-altstadt.ftl");
        assert!(texts.contains("Test event, in English"), "{texts}");
        // The Arabic answer holds the German text.
        let report = losses.to_string();
        assert!(report.contains("not translated [ar]"), "{report}");
        assert_eq!(
            town.next("test-veranstaltung", date(2030, 1, 1), 4),
            [
                "2030-01-01T13:00:00",
                "2030-01-03T13:00:00",
                "2030-01-15T13:00:00",
                "2030-01-17T13:00:00"
            ]
        );
    }
}

#[test]
fn hours_within_a_span_hold_on_each_of_its_days() {
    let (town, _) = imported(&answers(Occurrences::WithoutId), "altstadt");
    assert_eq!(
        town.next("dauer", date(2031, 3, 30), 5),
        ["2031-03-30T10:00:00", "2031-03-31T10:00:00"]
    );
    let first = town.content().events["dauer"].ends.unwrap();
    assert_eq!(first, date(2030, 12, 1).at(18, 0, 0, 0));
}
