//! Time zones: by their names, and as a calendar defines them.

use std::{collections::BTreeMap, str::FromStr as _};

use calcard::common::timezone::Tz;
use jiff::{civil::DateTime, tz::TimeZone};

use super::super::{
    loss::shown,
    wall_time::{basic_date, basic_time},
};
use super::component::Component;

/// The time zones that a calendar defines, by name; nothing for one whose
/// definition cannot be followed.
#[derive(Debug, Default)]
pub(super) struct Zones(BTreeMap<String, Option<TimeZone>>);

impl Zones {
    /// Adds a `VTIMEZONE` with its standard and daylight times.
    pub(super) fn define(&mut self, zone: &Component, parts: &[Component]) {
        let Some(name) = zone.text("TZID") else {
            return;
        };
        let place = || zone.text("X-LIC-LOCATION").and_then(named);
        let number = || zone.text("X-MICROSOFT-CDO-TZID").and_then(numbered);
        let zone = defined(parts).or_else(place).or_else(number);
        self.0.insert(name.to_owned(), zone);
    }

    /// Resolves the name of a zone, or says why it cannot. A zone of the IANA database
    /// is taken from there; any other name means what the file defines.
    pub(super) fn find(&self, name: &str) -> Result<TimeZone, String> {
        let in_file = || self.0.get(name).cloned().flatten();
        let known = iana(name)
            .or_else(in_file)
            .or_else(|| TimeZone::get(name).ok())
            .or_else(|| named(name));
        known.ok_or_else(|| {
            let why = match self.0.get(name) {
                Some(_) => "and the file's definition of it cannot be followed",
                None => "and the file does not define it",
            };
            format!("the time zone {} is unknown, {why}", shown(name))
        })
    }
}

/// `Europe/Berlin`, also as some programs write it:
/// `/example.org/20231011_1/Europe/Berlin`.
fn iana(name: &str) -> Option<TimeZone> {
    let parts: Vec<&str> = name.split('/').collect();
    let ends = (0..parts.len().saturating_sub(1)).filter_map(|start| parts.get(start..));
    ends.map(|end| end.join("/"))
        .find_map(|end| TimeZone::get(&end).ok())
}

/// A name of Windows, Outlook or an old product.
fn named(name: &str) -> Option<TimeZone> {
    iana_of(Tz::from_str(name).ok()?)
}

/// A number of Exchange.
fn numbered(number: &str) -> Option<TimeZone> {
    iana_of(Tz::from_ms_cdo_zone_id(number)?)
}

fn iana_of(zone: Tz) -> Option<TimeZone> {
    TimeZone::get(zone.name()?.as_ref()).ok()
}

/// Start and offset of a zone's standard or daylight time.
struct Observance {
    starts: DateTime,
    offset: i32,
    rule: Option<String>,
}

/// The zone that the newest standard and daylight times describe. Earlier ones concern
/// only the past.
fn defined(parts: &[Component]) -> Option<TimeZone> {
    let mut read: Vec<Observance> = parts.iter().map(observance).collect::<Option<_>>()?;
    read.sort_by_key(|part| part.starts);
    let endless: Vec<&Observance> = read.iter().filter(|part| part.rule.is_some()).collect();
    let newest = read.last()?;
    match endless.as_slice() {
        [] if read.iter().all(|part| part.offset == newest.offset) => posix(newest.offset, ""),
        [.., one, other] if one.offset != other.offset => {
            let (standard, summer) = if one.offset < other.offset {
                (one, other)
            } else {
                (other, one)
            };
            let rules = format!(
                "{}{},{},{}",
                "<SUM>",
                posix_offset(summer.offset),
                transition(summer)?,
                transition(standard)?
            );
            posix(standard.offset, &rules)
        }
        [.., one] if endless.iter().all(|part| part.offset == one.offset) => posix(one.offset, ""),
        _ => None,
    }
}

fn observance(part: &Component) -> Option<Observance> {
    let (day, clock) = part.text("DTSTART")?.split_once('T')?;
    let rule = part.text("RRULE").map(str::to_ascii_uppercase);
    // Dates one by one, and rules that have ended, say nothing about the future.
    let rule = rule.filter(|rule| !rule.contains("UNTIL") && !rule.contains("COUNT"));
    Some(Observance {
        starts: basic_time(basic_date(day)?, clock.trim_end_matches('Z'))?,
        offset: offset(part.text("TZOFFSETTO")?)?,
        rule,
    })
}

/// `+0130` in seconds.
fn offset(text: &str) -> Option<i32> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.trim_start_matches('+')),
    };
    let number = |range: std::ops::Range<usize>| digits.get(range)?.parse::<i32>().ok();
    let hours = number(0..2)?;
    let minutes = number(2..4)?;
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 60 + minutes) * 60)
}

/// A zone in POSIX's notation, where the sign is the other way round.
fn posix(standard: i32, rules: &str) -> Option<TimeZone> {
    TimeZone::posix(&format!("<STD>{}{rules}", posix_offset(standard))).ok()
}

fn posix_offset(seconds: i32) -> String {
    let sign = if seconds > 0 { "-" } else { "" };
    let minutes = seconds.abs() / 60;
    format!("{sign}{}:{:02}", minutes / 60, minutes % 60)
}

/// The last Sunday of March at two: `M3.5.0/2:00`.
fn transition(part: &Observance) -> Option<String> {
    let rule = part.rule.as_deref()?;
    let field = |name: &str| {
        rule.split(';').find_map(|field| {
            let (key, value) = field.split_once('=')?;
            (key == name).then_some(value)
        })
    };
    if field("FREQ") != Some("YEARLY") || field("INTERVAL").is_some_and(|every| every != "1") {
        return None;
    }
    let month: u8 = field("BYMONTH")?.parse().ok()?;
    let day = field("BYDAY")?;
    let (week, weekday) = day.split_at_checked(day.len().checked_sub(2)?)?;
    let days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
    let weekday = days.iter().position(|day| *day == weekday)?;
    let week = match (week.trim_start_matches('+'), field("BYMONTHDAY")) {
        ("-1", None) => 5,
        (week, None) => week
            .parse::<u8>()
            .ok()
            .filter(|week| (1..5).contains(week))?,
        ("", Some(days)) => week_of(days)?,
        _ => return None,
    };
    let time = part.starts.time();
    Some(format!(
        "M{month}.{week}.{weekday}/{}:{:02}",
        time.hour(),
        time.minute()
    ))
}

/// The week of a month whose days are listed: `8,9,10,11,12,13,14` is the second.
fn week_of(days: &str) -> Option<u8> {
    let days: Vec<u8> = days
        .split(',')
        .map(|day| day.parse().ok())
        .collect::<Option<_>>()?;
    let (first, last) = (*days.iter().min()?, *days.iter().max()?);
    match (first, last) {
        _ if days.len() != 7 || last - first != 6 => None,
        (24, 30) | (25, 31) => Some(5),
        _ if first % 7 == 1 => Some(first / 7 + 1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// A zone as Outlook writes it.
    fn outlook(name: &str) -> Zones {
        let part = |month: u8, from: &str, to: &str, hour: u8| {
            let lines = [
                format!("DTSTART:16010101T{hour:02}0000"),
                format!("TZOFFSETFROM:{from}"),
                format!("TZOFFSETTO:{to}"),
                format!("RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH={month}"),
            ];
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            Component::read(1, &lines).unwrap()
        };
        let zone = Component::read(1, &[&format!("TZID:{name}")]).unwrap();
        let mut zones = Zones::default();
        let parts = [part(10, "+0200", "+0100", 3), part(3, "+0100", "+0200", 2)];
        zones.define(&zone, &parts);
        zones
    }

    fn six(zone: &TimeZone, month: i8) -> String {
        let six = date(2026, month, 3).at(18, 0, 0, 0);
        zone.to_timestamp(six).unwrap().to_string()
    }

    #[test]
    fn a_zone_is_what_the_file_says_it_is() {
        for name in [
            "Customized Time Zone",
            "GMT+0100 (Standard)",
            "UTC",
            "Westeuropäische Zeit",
        ] {
            let zone = outlook(name).find(name).unwrap();
            assert_eq!(six(&zone, 7), "2026-07-03T16:00:00Z", "{name}");
            assert_eq!(six(&zone, 12), "2026-12-03T17:00:00Z", "{name}");
        }
    }

    #[test]
    fn known_names_need_no_definition() {
        for name in [
            "Europe/Berlin",
            "W. Europe Standard Time",
            "/freeassociation.sourceforge.net/Europe/Berlin",
            "/mozilla.org/20050126_1/Europe/Berlin",
            "(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien",
        ] {
            let zone = Zones::default().find(name).unwrap();
            assert_eq!(six(&zone, 7), "2026-07-03T16:00:00Z", "{name}");
        }
    }

    #[test]
    fn an_unknown_zone_is_named() {
        let why = Zones::default().find("Customized Time Zone").unwrap_err();
        assert!(why.contains("\"Customized Time Zone\""), "{why}");
    }

    #[test]
    fn a_zone_without_summer_time_has_one_offset() {
        let lines = [
            "DTSTART:16010101T000000",
            "TZOFFSETFROM:+0300",
            "TZOFFSETTO:+0330",
        ];
        let part = Component::read(1, &lines).unwrap();
        let zone = defined(&[part]).unwrap();
        assert_eq!(six(&zone, 7), "2026-07-03T14:30:00Z");
    }
}
