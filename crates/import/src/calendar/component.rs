//! The events of a calendar, each read by itself: one that is broken takes none
//! of the others along.

use icalendar::parser;

/// How many lines an event may have; more are no event.
const LINES: usize = 2_000;
/// How many events are read.
const EVENTS: usize = 20_000;

/// An event of a calendar.
#[derive(Debug, Clone)]
pub(super) struct Component {
    /// The line in which it begins, counted from 1.
    pub(super) line: usize,
    properties: Vec<Property>,
}

/// A property of an event.
#[derive(Debug, Clone)]
pub(super) struct Property {
    name: String,
    /// Its value, without the signs that iCalendar puts before commas and line breaks.
    pub(super) value: String,
    /// The name of its time zone.
    pub(super) zone: Option<String>,
}

impl Property {
    /// The same property with one of its values.
    pub(super) fn with_value(&self, value: &str) -> Self {
        Self {
            value: value.to_owned(),
            ..self.clone()
        }
    }
}

impl Component {
    pub(super) fn properties<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Property> {
        self.properties
            .iter()
            .filter(move |property| property.name == name)
    }

    pub(super) fn property(&self, name: &str) -> Option<Property> {
        self.properties(name).next().cloned()
    }

    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.property(name).map(|property| property.value)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.properties(name).next().is_some()
    }
}

/// The events of a calendar; where one cannot be read, its line.
pub(super) fn events(calendar: &str) -> Vec<Result<Component, usize>> {
    let mut events = Vec::new();
    // The event that is being read, with its first line; what lies inside it,
    // such as an alarm, is left out.
    let mut event: Option<(usize, Vec<&str>)> = None;
    let mut inside = 0_usize;
    for (index, line) in calendar.lines().enumerate() {
        let upper = line.trim_end().to_ascii_uppercase();
        match &mut event {
            None if upper == "BEGIN:VEVENT" => event = Some((index + 1, Vec::new())),
            Some((first, _)) if upper == "BEGIN:VEVENT" => {
                // The one before has no end.
                events.push(Err(*first));
                event = Some((index + 1, Vec::new()));
                inside = 0;
            }
            Some(_) if upper.starts_with("BEGIN:") => inside += 1,
            Some(_) if upper.starts_with("END:") && inside > 0 => inside -= 1,
            Some((first, lines)) if upper == "END:VEVENT" => {
                events.push(read(*first, lines));
                event = None;
            }
            Some((_, lines)) if inside == 0 => lines.push(line),
            _ => {}
        }
        if events.len() >= EVENTS {
            break;
        }
    }
    events.extend(event.map(|(first, _)| Err(first)));
    events
}

fn read(line: usize, lines: &[&str]) -> Result<Component, usize> {
    if lines.len() > LINES {
        return Err(line);
    }
    let text = format!("BEGIN:VEVENT\n{}\nEND:VEVENT\n", lines.join("\n"));
    let text = parser::unfold(&text);
    let components = parser::read_calendar_simple(&text).map_err(|_| line)?;
    let event = components.into_iter().next().ok_or(line)?;
    let properties = event.properties.iter().map(property).collect();
    Ok(Component { line, properties })
}

fn property(property: &parser::Property<'_>) -> Property {
    let zone = property
        .params
        .iter()
        .find(|parameter| parameter.key.as_str().eq_ignore_ascii_case("TZID"));
    let zone = zone.and_then(|parameter| parameter.val.as_ref());
    Property {
        name: property.name.as_str().to_ascii_uppercase(),
        value: property.val.as_str().trim().to_owned(),
        zone: zone.map(|zone| zone.as_str().trim_matches('"').to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_event_takes_no_other_along() {
        let calendar = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:One\\, two\r\n  three\r\nBEGIN:VALARM\r\nSUMMARY:x\r\nEND:VALARM\r\nEND:VEVENT\r\n\
                        BEGIN:VEVENT\r\nthis is none\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Four\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let found: Vec<_> = events(calendar)
            .into_iter()
            .map(|event| event.map(|event| event.text("SUMMARY").unwrap()))
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
}
