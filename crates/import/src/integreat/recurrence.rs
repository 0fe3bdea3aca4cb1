//! How an event of the CMS recurs: `DTSTART:…`, line break, `RRULE:…`, and what
//! imported events have besides.

use std::collections::BTreeSet;

use jiff::{
    ToSpan as _,
    civil::{Date, DateTime},
    tz::TimeZone,
};
use lotse_core::Recurrence;

use super::super::{
    LossKind,
    loss::shown,
    wall_time::{self, Until, basic_date, basic_time},
};

/// The rule of an event, the days on which it does not take place, and what is
/// lost.
#[derive(Debug, Default)]
pub(super) struct Repetition {
    pub(super) repeats: Option<Recurrence>,
    pub(super) except: Vec<Date>,
    pub(super) losses: Vec<(LossKind, String)>,
}

/// A line such as `EXDATE;TZID=Europe/Berlin:20270129T180000`.
struct ContentLine<'a> {
    whole: &'a str,
    name: String,
    zone: Option<&'a str>,
    value: &'a str,
}

impl<'a> ContentLine<'a> {
    fn read(whole: &'a str) -> Self {
        let (head, value) = whole.split_once(':').unwrap_or((whole, ""));
        let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
        let mut parameters = parameters.split(';');
        Self {
            whole,
            name: name.trim().to_ascii_uppercase(),
            zone: parameters.find_map(|parameter| parameter.strip_prefix("TZID=")),
            value: value.trim(),
        }
    }
}

impl Repetition {
    /// Reads what the CMS writes. `DTSTART` is in UTC and ignored, because the
    /// start has the same time in local time. Weekdays are local ones, as chosen
    /// by an editor (`iter_after` in the CMS counts them so), and `UNTIL` is the
    /// last second of a local day.
    ///
    /// Only one rule and excluded days fit into an event. Without further rules
    /// and dates it lacks some, which is reported; a rule for exclusions would
    /// leave wrong ones, so the event becomes a single one.
    pub(super) fn read(written: &str, starts: DateTime, zone: &TimeZone) -> Self {
        let lines = written.lines().map(str::trim);
        let lines: Vec<ContentLine<'_>> = lines
            .filter(|line| !line.is_empty())
            .map(ContentLine::read)
            .collect();
        let rule = lines.iter().find(|line| line.name == "RRULE");
        let excludes_by_rule = lines.iter().any(|line| line.name == "EXRULE");
        let repeats = rule
            .filter(|_| !excludes_by_rule)
            .and_then(|line| wall_time::recurrence(line.value, Until::Day));
        let Some(repeats) = repeats else {
            let what = format!(
                "{} is not supported; imported as a single event",
                shown(written)
            );
            return Self {
                losses: vec![(LossKind::Recurrence, what)],
                ..Self::default()
            };
        };
        let mut except = BTreeSet::new();
        let mut losses = Vec::new();
        let mut rules = 0;
        for line in &lines {
            match line.name.as_str() {
                "DTSTART" => {}
                "EXDATE" => {
                    for value in line.value.split(',').filter(|value| !value.is_empty()) {
                        match excluded(value, line.zone, (starts, &repeats), zone) {
                            Ok(day) => {
                                except.insert(day);
                            }
                            Err(why) => {
                                let what = format!("EXDATE {} {why}", shown(value));
                                losses.push((LossKind::Recurrence, what));
                            }
                        }
                    }
                }
                "RRULE" if rules == 0 => rules += 1,
                _ => {
                    let what = format!("{} is left out", shown(line.whole));
                    losses.push((LossKind::Recurrence, what));
                }
            }
        }
        Self {
            repeats: Some(repeats),
            except: except.into_iter().collect(),
            losses,
        }
    }
}

/// The day that a time excludes, or why it excludes none.
fn excluded(
    value: &str,
    named: Option<&str>,
    series: (DateTime, &Recurrence),
    zone: &TimeZone,
) -> Result<Date, &'static str> {
    let value = value.trim();
    let (day, clock) = value.split_once('T').unwrap_or((value, ""));
    let day = basic_date(day).ok_or("is not a time; it excludes nothing")?;
    let days = if clock.is_empty() {
        vec![day]
    } else {
        let wall = basic_time(day, clock.trim_end_matches('Z'))
            .ok_or("is not a time; it excludes nothing")?;
        let from = match named {
            Some(name) if !clock.ends_with('Z') => {
                TimeZone::get(name.trim_matches('"')).map_err(|_| "is in an unknown time zone")?
            }
            _ => TimeZone::UTC,
        };
        let moment = from.to_timestamp(wall).ok();
        let here = moment.map(|moment| zone.to_datetime(moment).date());
        // In UTC like DTSTART, unless only the local time is one of the series.
        here.into_iter().chain([day]).collect()
    };
    for day in days {
        match dates_on(day, series) {
            0 => {}
            1 => return Ok(day),
            _ => return Err("is one of several times of a day; it excludes nothing"),
        }
    }
    Err("is not a date of the series; it excludes nothing")
}

/// How many dates a series has on a day.
fn dates_on(day: Date, (starts, repeats): (DateTime, &Recurrence)) -> usize {
    let start = day.at(0, 0, 0, 0);
    let after = start.checked_sub(1.minute()).unwrap_or(start);
    let before = start.checked_add(1.day()).unwrap_or(start);
    let dates = repeats.between(starts, after, before, 3).into_iter();
    dates.filter(|date| date.date() == day).count()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// The rule, the excluded days and the losses of an event on Tuesday, 6
    /// October 2026, at six.
    fn read(written: &str) -> (Option<String>, Vec<String>, Vec<String>) {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let found = Repetition::read(written, date(2026, 10, 6).at(18, 0, 0, 0), &zone);
        (
            found.repeats.map(|rule| rule.to_string()),
            found.except.iter().map(Date::to_string).collect(),
            found.losses.into_iter().map(|(_, what)| what).collect(),
        )
    }

    const WEEKLY: &str = "DTSTART:20261006T160000\nRRULE:FREQ=WEEKLY;BYDAY=TU";

    #[test]
    fn an_excluded_time_is_in_utc_unless_it_says_otherwise() {
        for line in [
            "EXDATE:20270126T170000",
            "EXDATE:20270126T170000Z",
            "EXDATE;TZID=Europe/Berlin:20270126T180000",
            "EXDATE;VALUE=DATE:20270126",
            "exdate:20270126T180000",
        ] {
            let (rule, except, losses) = read(&format!("{WEEKLY}\n{line}"));
            assert_eq!(rule.as_deref(), Some("FREQ=WEEKLY;BYDAY=TU"), "{line}");
            assert_eq!((except, losses), (vec!["2027-01-26".to_owned()], vec![]));
        }
    }

    #[test]
    fn what_one_rule_cannot_say_is_reported() {
        for line in [
            "RRULE:FREQ=WEEKLY;BYDAY=FR",
            "RDATE:20270129T170000",
            "EXDATE:20270127T170000",
            "EXDATE:soon",
            "EXDATE;TZID=Nirgends:20270126T180000",
            "X-OTHER:1",
        ] {
            let (rule, except, losses) = read(&format!("{WEEKLY}\n{line}"));
            assert_eq!(rule.as_deref(), Some("FREQ=WEEKLY;BYDAY=TU"), "{line}");
            assert_eq!((except.len(), losses.len()), (0, 1), "{line}: {losses:?}");
        }
        let (rule, _, losses) = read(&format!("{WEEKLY}\nEXRULE:FREQ=MONTHLY"));
        assert_eq!((rule, losses.len()), (None, 1));
    }

    #[test]
    fn a_night_counts_on_its_own_day() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let written = "DTSTART:20261005T223000\nRRULE:FREQ=WEEKLY;BYDAY=TU\nEXDATE:20261109T233000";
        let found = Repetition::read(written, date(2026, 10, 6).at(0, 30, 0, 0), &zone);
        assert_eq!(found.except, [date(2026, 11, 10)]);
        assert!(found.losses.is_empty(), "{:?}", found.losses);
    }
}
