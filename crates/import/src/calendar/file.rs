//! Splits a calendar into its components and parses each by itself, so that an
//! invalid one does not affect the others.

use std::collections::BTreeMap;

use icalendar::parser::unfold;

use super::super::{ImportError, error::NoSource, fluent};
use super::{component::Component, zones::Zones};

/// Maximum number of events.
const EVENTS: usize = 20_000;

/// A calendar as the file holds it.
#[derive(Debug, Default)]
pub(super) struct CalendarFile {
    /// The name that the calendar gives itself.
    pub(super) name: Option<String>,
    /// The events, or for an invalid one its line.
    pub(super) events: Vec<Result<Component, usize>>,
    /// Components other than events, such as tasks, with their kinds.
    pub(super) others: Vec<(String, Component)>,
    pub(super) zones: Zones,
}

impl CalendarFile {
    /// Reads a calendar. Refuses a file that is not a calendar, is cut off, or has
    /// no events.
    pub(super) fn read(what: &str, text: &str) -> Result<Self, ImportError> {
        let refused = |why| ImportError::NotASource {
            what: what.to_owned(),
            why,
        };
        if text.trim().is_empty() {
            return Err(refused(NoSource::Empty));
        }
        let mut reader = Reader::default();
        for (index, line) in text.lines().enumerate() {
            reader.line(index + 1, line);
            if reader.file.events.len() >= EVENTS {
                return Err(refused(NoSource::TooMany(EVENTS)));
            }
        }
        if !reader.is_calendar {
            return Err(refused(NoSource::NoCalendar));
        }
        if !reader.open.is_empty() {
            return Err(refused(NoSource::CutOff));
        }
        if reader.file.events.is_empty()
            && let Some((kind, count)) = reader.others.into_iter().next()
        {
            return Err(refused(NoSource::NoEvents { kind, count }));
        }
        Ok(reader.file)
    }
}

/// A component whose end has not been read yet.
#[derive(Debug)]
struct OpenComponent<'t> {
    kind: String,
    line: usize,
    lines: Vec<&'t str>,
    /// The standard and daylight times of a zone.
    parts: Vec<Component>,
}

#[derive(Debug, Default)]
struct Reader<'t> {
    file: CalendarFile,
    is_calendar: bool,
    open: Vec<OpenComponent<'t>>,
    /// Components other than events, such as tasks.
    others: BTreeMap<String, usize>,
}

impl<'t> Reader<'t> {
    fn line(&mut self, number: usize, line: &'t str) {
        let upper = line.trim().to_ascii_uppercase();
        if let Some(kind) = upper.strip_prefix("BEGIN:") {
            self.begin(number, kind);
        } else if let Some(kind) = upper.strip_prefix("END:") {
            self.end(kind);
        } else if let Some(open) = self.open.last_mut() {
            open.lines.push(line);
        }
    }

    fn begin(&mut self, line: usize, kind: &str) {
        if kind == "VCALENDAR" && self.open.is_empty() {
            self.is_calendar = true;
        }
        // An event cannot stand in another: the previous one has no end.
        if kind == "VEVENT"
            && let Some(position) = self.open.iter().position(|open| open.kind == "VEVENT")
        {
            let broken = self.open.drain(position..).next();
            let lines = broken.map(|open| Err(open.line));
            self.file.events.extend(lines);
        }
        self.open.push(OpenComponent {
            kind: kind.to_owned(),
            line,
            lines: Vec::new(),
            parts: Vec::new(),
        });
    }

    fn end(&mut self, kind: &str) {
        let Some(position) = self.open.iter().rposition(|open| open.kind == kind) else {
            return;
        };
        // A component without an end of its own ends with the one around it.
        let unended = self.open.drain(position + 1..);
        let broken = unended.filter(|open| open.kind == "VEVENT");
        self.file.events.extend(broken.map(|open| Err(open.line)));
        let Some(open) = self.open.pop() else { return };
        let in_calendar = self.open.len() == 1;
        match kind {
            "VCALENDAR" => self.file.name = self.file.name.take().or_else(|| name_of(&open.lines)),
            "VEVENT" if in_calendar => {
                let event = Component::read(open.line, &open.lines).ok_or(open.line);
                self.file.events.push(event);
            }
            "VTIMEZONE" => {
                if let Some(zone) = Component::read(open.line, &open.lines) {
                    self.file.zones.define(&zone, &open.parts);
                }
            }
            "STANDARD" | "DAYLIGHT" => {
                let part = Component::read(open.line, &open.lines);
                if let Some(zone) = self.open.last_mut() {
                    zone.parts.extend(part);
                }
            }
            other if in_calendar => {
                *self.others.entry(other.to_owned()).or_default() += 1;
                let component = Component::read(open.line, &open.lines);
                let component = component.unwrap_or_else(|| Component::empty(open.line));
                self.file.others.push((other.to_owned(), component));
            }
            _ => {}
        }
    }
}

/// The name of a calendar (RFC 7986), or else the older property that most programs write.
fn name_of(lines: &[&str]) -> Option<String> {
    let text = unfold(&lines.join("\n"));
    let named = |wanted: &str| {
        text.lines().find_map(|line| {
            let (head, value) = line.split_once(':')?;
            let name = head.split(';').next()?;
            name.eq_ignore_ascii_case(wanted)
                .then(|| fluent::one_line(&value.replace("\\,", ",").replace("\\;", ";")))
        })
    };
    named("NAME")
        .or_else(|| named("X-WR-CALNAME"))
        .filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<CalendarFile, ImportError> {
        CalendarFile::read("t.ics", text)
    }

    #[test]
    fn a_broken_event_takes_no_other_along() {
        let calendar = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:One\\, two\r\n  three\r\nBEGIN:VALARM\r\nSUMMARY:x\r\nEND:VALARM\r\nEND:VEVENT\r\n\
                        BEGIN:VEVENT\r\nthis is none\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Four\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let found: Vec<_> = read(calendar)
            .unwrap()
            .events
            .into_iter()
            .map(|event| event.map(|event| event.text("SUMMARY").unwrap().to_owned()))
            .collect();
        assert_eq!(
            found,
            [
                Ok("One, two three".to_owned()),
                Err(9),
                Err(12),
                Ok("Four".to_owned())
            ]
        );
    }

    #[test]
    fn what_is_no_calendar_is_refused_with_the_reason() {
        let why = |text| match read(text) {
            Err(ImportError::NotASource { why, .. }) => why,
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(why(" \r\n"), NoSource::Empty);
        assert_eq!(why("<!DOCTYPE html><html>"), NoSource::NoCalendar);
        assert_eq!(
            why("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n"),
            NoSource::CutOff
        );
        assert_eq!(
            why("BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR\n"),
            NoSource::NoEvents {
                kind: "VTODO".into(),
                count: 1
            }
        );
    }

    #[test]
    fn a_calendar_says_its_own_name() {
        let calendar = "BEGIN:VCALENDAR\nX-WR-CALNAME:Stadt\\, Land\nEND:VCALENDAR\n";
        assert_eq!(read(calendar).unwrap().name.as_deref(), Some("Stadt, Land"));
    }
}
