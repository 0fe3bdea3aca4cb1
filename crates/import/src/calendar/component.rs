//! A component of a calendar with its properties.

use icalendar::parser;

/// Maximum number of lines of a component.
const LINES: usize = 2_000;
/// Properties that hold a time, whose parameters may name a time zone.
const TIMED: [&str; 5] = ["DTSTART", "DTEND", "EXDATE", "RDATE", "RECURRENCE-ID"];

/// An event, or another component.
#[derive(Debug, Clone)]
pub(super) struct Component {
    /// Its first line, counted from 1.
    pub(super) line: usize,
    properties: Vec<Property>,
}

/// A property.
#[derive(Debug, Clone)]
pub(super) struct Property {
    name: String,
    parameters: Vec<(String, String)>,
    /// Its value, unescaped.
    pub(super) value: String,
}

impl Property {
    /// Its name, in capital letters.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// The same property with another value.
    pub(super) fn with_value(&self, value: &str) -> Self {
        Self {
            value: value.trim().to_owned(),
            ..self.clone()
        }
    }

    /// A parameter.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        let mut parameters = self.parameters.iter();
        parameters
            .find(|(other, _)| other == name)
            .map(|(_, value)| value.as_str())
    }

    /// The name of its time zone.
    pub(super) fn zone(&self) -> Option<&str> {
        self.parameter("TZID")
    }

    /// The property with each of its values, which commas separate.
    pub(super) fn each(&self) -> impl Iterator<Item = Self> {
        self.value
            .split(',')
            .filter(|value| !value.trim().is_empty())
            .map(|value| self.with_value(value))
    }
}

impl Component {
    /// Parses the lines between `BEGIN` and `END`; `None` if they are invalid.
    pub(super) fn read(line: usize, lines: &[&str]) -> Option<Self> {
        if lines.len() > LINES {
            return None;
        }
        let text = parser::unfold(&lines.join("\n"));
        let lines: Vec<String> = text.lines().map(with_quoted_zone).collect();
        let text = format!("BEGIN:VEVENT\n{}\nEND:VEVENT\n", lines.join("\n"));
        let components = parser::read_calendar_simple(&text).ok()?;
        let component = components.into_iter().next()?;
        let properties = component.properties.iter().map(property).collect();
        Some(Self { line, properties })
    }

    /// An empty component, of which only the line is known.
    pub(super) fn empty(line: usize) -> Self {
        Self {
            line,
            properties: Vec::new(),
        }
    }

    /// All properties, in their order.
    pub(super) fn all(&self) -> &[Property] {
        &self.properties
    }

    pub(super) fn properties<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Property> {
        self.properties
            .iter()
            .filter(move |property| property.name == name)
    }

    pub(super) fn property(&self, name: &str) -> Option<&Property> {
        self.properties
            .iter()
            .find(|property| property.name == name)
    }

    /// The value of a property; `None` if it is empty.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        let property = self.property(name)?;
        Some(property.value.as_str()).filter(|value| !value.is_empty())
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.property(name).is_some()
    }

    /// Whether a property has a certain value.
    pub(super) fn says(&self, name: &str, value: &str) -> bool {
        self.text(name)
            .is_some_and(|text| text.eq_ignore_ascii_case(value))
    }

    /// The component with properties of another one in place of those that it lacks.
    pub(super) fn completed(&self, other: &Self, names: &[&str]) -> Self {
        let lacking = names.iter().filter(|name| self.text(name).is_none());
        let added = lacking.filter_map(|name| other.property(name)).cloned();
        let mut completed = self.clone();
        completed.properties.extend(added);
        completed
    }

    /// The component, marked as cancelled.
    pub(super) fn cancelled(mut self) -> Self {
        self.properties.retain(|property| property.name != "STATUS");
        self.properties.push(Property {
            name: "STATUS".to_owned(),
            parameters: Vec::new(),
            value: "CANCELLED".to_owned(),
        });
        self
    }

    /// The first property in a transfer encoding of vCalendar 1.0.
    pub(super) fn encoded(&self) -> Option<&str> {
        let mut properties = self.properties.iter();
        let encoded = properties.find(|property| {
            let encoding = property.parameter("ENCODING").unwrap_or("8BIT");
            property.name != "ATTACH" && !encoding.eq_ignore_ascii_case("8BIT")
        });
        encoded.map(|property| property.name.as_str())
    }
}

fn property(property: &parser::Property<'_>) -> Property {
    let parameters = property.params.iter().filter_map(|parameter| {
        let value = parameter.val.as_ref()?.as_str().trim_matches('"');
        Some((
            parameter.key.as_str().to_ascii_uppercase(),
            value.to_owned(),
        ))
    });
    Property {
        name: property.name.as_str().to_ascii_uppercase(),
        parameters: parameters.collect(),
        value: property.val.as_str().trim().to_owned(),
    }
}

/// Quotes the name of a time zone. Some programs do not, although it holds a
/// colon: `DTSTART;TZID=(UTC+01:00) Berlin:20261203T180000`.
fn with_quoted_zone(line: &str) -> String {
    let quoted = || {
        let (head, value) = line.rsplit_once(':')?;
        let name = head.split(';').next()?;
        if !TIMED.iter().any(|timed| timed.eq_ignore_ascii_case(name)) {
            return None;
        }
        let (before, zone) = head.split_once("TZID=")?;
        let end = zone.find(";VALUE=").unwrap_or(zone.len());
        let (zone, after) = zone.split_at_checked(end)?;
        let zone = zone.trim_matches('"');
        Some(format!("{before}TZID=\"{zone}\"{after}:{value}"))
    };
    quoted().unwrap_or_else(|| line.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_zone_may_hold_a_colon() {
        for line in [
            "DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin:20261203T180000",
            "DTSTART;VALUE=DATE-TIME;TZID=(UTC+01:00) Amsterdam, Berlin:20261203T180000",
            "DTSTART;TZID=\"(UTC+01:00) Amsterdam, Berlin\";VALUE=DATE-TIME:20261203T180000",
        ] {
            let event = Component::read(1, &[line]).unwrap();
            let start = event.property("DTSTART").unwrap();
            assert_eq!(
                start.zone(),
                Some("(UTC+01:00) Amsterdam, Berlin"),
                "{line}"
            );
            assert_eq!(start.value, "20261203T180000", "{line}");
        }
    }

    #[test]
    fn a_property_that_occurs_twice_is_kept_twice() {
        let event = Component::read(1, &["RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY"]).unwrap();
        assert_eq!(event.properties("RRULE").count(), 2);
    }
}
