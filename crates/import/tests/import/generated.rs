//! Random responses in which every value is unique.

use jiff::{
    ToSpan as _,
    civil::{DateTime, date},
    tz::TimeZone,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::accounting::{Answers, imported, unaccounted};

/// How many records of a kind are made.
const RECORDS: usize = 60;

/// Makes records from a sequence of numbers.
struct Maker {
    state: u64,
    /// Counts the values.
    last: u64,
}

impl Maker {
    /// A number below `most` (linear congruential generator of Knuth's MMIX).
    fn below(&mut self, most: usize) -> usize {
        self.state = self
            .state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.state >> 33).unwrap() % most
    }

    /// A number that no other value has.
    fn next(&mut self) -> u64 {
        self.last += 1;
        self.last
    }

    /// One of several forms; `#` stands for a different number each time.
    fn one(&mut self, forms: &[&str]) -> Value {
        let form = forms[self.below(forms.len())];
        let mut text = String::new();
        for part in form.split_inclusive('#') {
            let number = self.next();
            text.push_str(&part.replace('#', &format!("{number:06}")));
        }
        match form {
            "null" => Value::Null,
            _ => text.into(),
        }
    }

    fn phone(&mut self) -> Value {
        self.one(&[
            "null",
            "",
            "0999 #",
            "0999/#",
            "+49 (0)999 #",
            "0999 #, 0999 #",
            "0999 # (Frau M.)",
            "#",
            "0999 #-1/-2",
        ])
    }

    fn email(&mut self) -> Value {
        self.one(&["null", "", "m#@example.org", "m#(at)example.org"])
    }

    fn link(&mut self) -> Value {
        self.one(&[
            "null",
            "",
            "https://w#.example/",
            "http://w#.example/",
            "kein Link #",
        ])
    }

    fn hours(&mut self) -> Value {
        let days = [7, 7, 7, 7, 6][self.below(5)];
        let kind = self.below(6);
        if kind == 0 {
            return Value::Null;
        }
        let week = (0..days).map(|day| {
            let minute = self.next() % 60;
            let slot = |start: u64, end: u64| json!({"start": format!("{start:02}:{minute:02}"), "end": format!("{end:02}:{minute:02}"), "timezone": "Europe/Berlin"});
            let slots = match kind {
                1 => json!([slot(8, 12), slot(11, 13)]),
                2 => json!([slot(8, 12), slot(14, 16)]),
                3 => json!([slot(22, 2)]),
                _ => json!([slot(8, 12)]),
            };
            let closed = kind == 4 && day % 2 == 0;
            let only = kind == 5 && day % 2 == 0;
            json!({"allDay": false, "closed": closed, "appointmentOnly": only, "timeSlots": slots})
        });
        week.collect()
    }

    fn content(&mut self) -> Value {
        const FORMS: [&str; 18] = [
            "<p>Text#</p>",
            "<b>Fett#:</b>Rest#",
            "<h2>Titel#</h2>",
            "<ul><li>Punkt#<li>Punkt#</ul>",
            "<table><tr><td rowspan=2>Zelle#<td>Zelle#<tr><td><ul><li>Zelle#</ul></table>",
            "<a href=\"https://l#.example/\">Link#</a>",
            "<a href=\"http://l#.example/\"><h3>Link#</h3></a>",
            "<a href=\"javascript:x()\">Knopf#</a>",
            "<img src=\"https://b#.example/b.png\" alt=\"Bild#\">",
            "<a href=\"https://l#.example/\"><img src=\"https://b#.example/b.png\"></a>",
            "<iframe src=\"https://f#.example/\"></iframe>",
            "<form><label>Feld#</label><input></form>",
            "<blockquote>Zitat#<br>Zeile#",
            "<b><i>Kreuz#</b></i>",
            "<p>Offen#",
            "<select><option>Wahl#</select>",
            "<span style=\"display:none\">verborgen</span>",
            "<pre>Zeile#\nZeile#</pre>",
        ];
        let forms: Vec<Value> = (0..self.below(5)).map(|_| self.one(&FORMS)).collect();
        forms
            .iter()
            .filter_map(Value::as_str)
            .collect::<String>()
            .into()
    }

    /// Degrees that no other value has, on the earth or not.
    fn degrees(&mut self) -> Value {
        let whole = [0, 48, -7, 200][self.below(4)];
        let degrees: f64 = format!("{whole}.{:06}1", self.next()).parse().unwrap();
        degrees.into()
    }

    fn address(&mut self) -> Value {
        json!({
            "name": self.one(&["null", "Ort#"]), "address": self.one(&["null", "Weg #"]),
            "town": self.one(&["null", "Stadt#"]), "postcode": self.one(&["null", "99999", "9#", "00#", "00123"]),
            "state": self.one(&["null", "", "Land#"]), "region": null, "country": "Deutschland",
            "latitude": self.degrees(), "longitude": self.degrees(),
        })
    }

    fn person(&mut self) -> Value {
        json!({
            "name": self.one(&["null", "", "Person#"]), "area_of_responsibility": self.one(&["null", "", "Aufgabe#"]),
            "phone_number": self.phone(), "mobile_number": self.phone(), "email": self.email(),
            "website": self.link(), "appointment_url": self.link(), "opening_hours": self.hours(),
        })
    }

    /// What all records have. Some have the path of the one before.
    fn record(&mut self, kind: &str, before: Option<&Value>) -> Value {
        let number = self.next();
        let shared = before.filter(|_| number.is_multiple_of(5));
        let path = shared.map_or_else(
            || json!(format!("/altstadt/de/{kind}/n{number}/")),
            |before| before["path"].clone(),
        );
        json!({
            "id": number, "path": path, "title": self.one(&["Titel#", "Titel {#}", "<Titel> & #"]),
            "last_updated": "2026-01-01T00:00:00Z", "excerpt": "x", "content": self.content(),
            "available_languages": {}, "thumbnail": self.one(&["null", "https://t#.example/t.png"]),
            "organization": if number.is_multiple_of(7) { json!({"name": format!("Träger{number}"), "website": format!("https://o{number}.example/")}) } else { Value::Null },
            "embedded_offers": if number.is_multiple_of(6) { json!([{"name": format!("Angebot{number}"), "url": format!("https://a{number}.example/")}]) } else { json!([]) },
        })
    }

    fn location(&mut self, before: Option<&Value>) -> Value {
        let mut location = self.record("locations", before);
        location["phone_number"] = self.phone();
        location["email"] = self.email();
        location["website"] = self.link();
        location["appointment_url"] = self.link();
        location["meta_description"] = self.one(&["null", "", "Kurz gesagt #"]);
        location["icon"] = self.one(&["null", "https://i#.example/i.png"]);
        location["temporarily_closed"] = (self.below(5) == 0).into();
        location["opening_hours"] = self.hours();
        location["location"] = self.address();
        location["contacts"] = (0..self.below(4)).map(|_| self.person()).collect();
        location
    }

    fn event(&mut self, before: Option<&Value>) -> Value {
        let mut event = self.record("events", before);
        let day = date(2026, 12, 1) + i64::try_from(self.below(200)).unwrap().days();
        let all_day = self.below(4) == 0;
        let (starts, ends) = match self.below(4) {
            _ if all_day => (day.at(0, 0, 0, 0), (day + 2.days()).at(23, 59, 0, 0)),
            0 => (day.at(18, 0, 0, 0), day.at(20, 30, 0, 0)),
            1 => (day.at(18, 0, 0, 0), (day + 9.days()).at(20, 30, 0, 0)),
            2 => (day.at(18, 0, 0, 0), (day + 1.day()).at(2, 30, 0, 0)),
            // Ends before it begins.
            _ => (day.at(18, 0, 0, 0), day.at(9, 30, 0, 0)),
        };
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let written = |time: DateTime| {
            let time = time.to_zoned(zone.clone()).unwrap();
            time.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
        };
        event["event"] = json!({
            "start": written(starts), "end": written(ends),
            "all_day": all_day, "only_weekdays": self.below(4) == 0,
        });
        event["location"] = self.address();
        event["meeting_url"] = self.link();
        event
    }
}

/// Records, each made with the one before at hand.
fn records(maker: &mut Maker, make: fn(&mut Maker, Option<&Value>) -> Value) -> Value {
    let mut records: Vec<Value> = Vec::new();
    for _ in 0..RECORDS {
        let record = make(maker, records.last());
        records.push(record);
    }
    records.into()
}

proptest! {
    // Each case has hundreds of records.
    #![proptest_config(ProptestConfig { cases: 2, max_shrink_iters: 0, ..ProptestConfig::default() })]

    #[test]
    fn every_value_of_any_answer_is_accounted_for(state in any::<u64>()) {
        let mut maker = Maker { state, last: 0 };
        let page = |maker: &mut Maker, before: Option<&Value>| maker.record("pages", before);
        let answers: Answers = [
            ("altstadt_de_pages.json", records(&mut maker, page)),
            ("altstadt_de_locations.json", records(&mut maker, Maker::location)),
            ("altstadt_de_events.json", records(&mut maker, Maker::event)),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .into();
        let (town, losses) = imported(&answers, "altstadt");
        prop_assert_eq!(unaccounted(&answers, &town, &losses), Vec::<String>::new());
    }
}
