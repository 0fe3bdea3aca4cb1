//! Parses opening hours as German offices write them: `Mo-Fr 8-12 Uhr, Do 14-18 Uhr`.

use jiff::civil::Date;
use lotse_core::Hours;

use super::super::week::{Week, minutes, overlap};

/// Names of weekdays, starting with Monday.
const DAYS: [[&str; 3]; 7] = [
    ["mo", "montag", "montags"],
    ["di", "dienstag", "dienstags"],
    ["mi", "mittwoch", "mittwochs"],
    ["do", "donnerstag", "donnerstags"],
    ["fr", "freitag", "freitags"],
    ["sa", "samstag", "samstags"],
    ["so", "sonntag", "sonntags"],
];

/// Why opening hours were not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoHours {
    /// They are in neither syntax.
    Unknown,
    /// They mean different things in German and in OpenStreetMap's syntax,
    /// where a later rule for a day replaces an earlier one.
    Ambiguous,
    /// A day has two spans that overlap; one of them may be wrong.
    Overlapping,
}

/// Parses opening hours in OpenStreetMap's syntax or in simple German.
pub(crate) fn hours(text: &str) -> Result<Hours, NoHours> {
    let week = week(text);
    if week
        .iter()
        .flat_map(|week| &week.0)
        .any(|spans| overlap(spans))
    {
        return Err(NoHours::Overlapping);
    }
    let german = week.and_then(Week::hours);
    let written: Option<Hours> = text.parse().ok();
    match (german, written) {
        (Some(german), Some(written)) if said(&german) != said(&written) => Err(NoHours::Ambiguous),
        (_, Some(written)) => Ok(written),
        (Some(german), None) => Ok(german),
        (None, None) => Err(NoHours::Unknown),
    }
}

/// The hours of a sample week; any Monday will do.
fn said(hours: &Hours) -> Vec<lotse_core::WeekdayHours> {
    hours.week(Date::constant(2026, 11, 23))
}

/// Parses a week in simple German. Later hours of a day are added to earlier ones.
fn week(text: &str) -> Option<Week> {
    if text.len() > 300 {
        return None;
    }
    let text = text
        .to_lowercase()
        .replace(['–', '—'], "-")
        .replace(" bis ", "-")
        .replace(" und ", ",")
        .replace('&', ",")
        .replace("uhr", " ");
    let mut week = Week::default();
    let mut days: Vec<usize> = Vec::new();
    let mut said = true;
    for part in text
        .split([',', ';', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let (names, times) = match part.find(|letter: char| letter.is_ascii_digit()) {
            Some(start) => (part.get(..start)?, part.get(start..)?),
            None => (part, ""),
        };
        let closed = names.contains("geschlossen");
        let names = names.replace("geschlossen", "").replace("von", "");
        let names = names.trim().trim_end_matches(':').trim();
        if !names.is_empty() {
            if said {
                days.clear();
            }
            days.extend(days_of(names)?);
            said = false;
        }
        if closed && times.is_empty() {
            said = true;
        } else if !times.is_empty() {
            let span = span(times)?;
            // Hours need a day before them.
            let first = days.first()?;
            week.0.get(*first)?;
            for day in &days {
                week.0.get_mut(*day)?.push(span);
            }
            said = true;
        }
    }
    said.then_some(week)
}

/// Parses days: `mo-fr`, `mo/mi`, `täglich`.
fn days_of(text: &str) -> Option<Vec<usize>> {
    if matches!(text, "täglich" | "taeglich") {
        return Some((0..7).collect());
    }
    let mut days = Vec::new();
    for part in text.split(['/', '+']) {
        match part.split_once('-') {
            Some((first, last)) => {
                let (first, last) = (day(first)?, day(last)?);
                (first < last).then_some(())?;
                days.extend(first..=last);
            }
            None => days.push(day(part)?),
        }
    }
    Some(days)
}

fn day(text: &str) -> Option<usize> {
    let name = text.trim().trim_end_matches('.');
    DAYS.iter().position(|names| names.contains(&name))
}

/// Parses a span: `8-12`, `8:00 - 12.30`.
fn span(text: &str) -> Option<(u16, u16)> {
    let (start, end) = text.split_once('-')?;
    let (start, end) = (minutes(start.trim())?, minutes(end.trim())?);
    (start < end).then_some((start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> Result<String, NoHours> {
        hours(text).map(|hours| {
            serde_json::to_value(hours)
                .unwrap()
                .as_str()
                .unwrap()
                .to_owned()
        })
    }

    #[test]
    fn simple_german_is_understood() {
        for (german, osm) in [
            (
                "Mo-Fr 8-12 Uhr, Do 14-18 Uhr",
                "Mo-We,Fr 08:00-12:00; Th 08:00-12:00,14:00-18:00",
            ),
            ("Montag bis Freitag: 8:00 – 12.30 Uhr", "Mo-Fr 08:00-12:30"),
            (
                "Di und Do 9-12 und 14-16 Uhr",
                "Tu,Th 09:00-12:00,14:00-16:00",
            ),
            ("Di, Do 9-12 Uhr; Fr geschlossen", "Tu,Th 09:00-12:00"),
            ("täglich 10-18 Uhr", "Mo-Su 10:00-18:00"),
        ] {
            assert_eq!(written(german).as_deref(), Ok(osm), "{german}");
        }
    }

    #[test]
    fn the_syntax_of_openstreetmap_is_kept() {
        for osm in [
            "Mo-Fr 08:00-12:00; Th 14:00-18:00",
            "Tu 09:00-12:00",
            "Mo-Fr 08:00-16:00",
        ] {
            assert_eq!(written(osm).as_deref(), Ok(osm), "{osm}");
        }
    }

    #[test]
    fn what_could_mean_two_things_is_refused() {
        assert_eq!(
            written("Mo-Fr 08:00-12:00; Fr 14:00-16:00"),
            Err(NoHours::Ambiguous)
        );
        for two in ["Mo-Fr 8-12 Uhr, Mo 10-14 Uhr", "Di 9-12 und 11-15 Uhr"] {
            assert_eq!(written(two), Err(NoHours::Overlapping), "{two}");
        }
        for bad in [
            "nach Vereinbarung",
            "Mo-Fr vormittags",
            "8-12 Uhr",
            "Fr-Mo 8-12 Uhr",
            "Mo 12-8 Uhr",
            "Mo, Di",
            "Do auch 14-18 Uhr",
            "täglich 22-6 Uhr",
            "Mo-Fr 8-12 Uhr und nach Vereinbarung",
            "jeden 1. Dienstag 9-12 Uhr",
            "",
        ] {
            assert_eq!(written(bad), Err(NoHours::Unknown), "{bad}");
        }
    }
}
