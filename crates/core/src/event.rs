//! Events: language cafés, tours, information evenings.

use jiff::{
    ToSpan,
    civil::{Date, DateTime},
};
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

use crate::{Address, ContactId, Recurrence, Source, TopicId, UnconfirmedField};

/// A one-off or recurring event. All times are local to the place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Topics that the event helps with.
    #[serde(default)]
    pub topics: Vec<TopicId>,
    /// Start of the first occurrence.
    #[serde(deserialize_with = "on_the_wall")]
    pub starts: DateTime,
    /// End of the first occurrence.
    #[serde(default, deserialize_with = "maybe_on_the_wall")]
    pub ends: Option<DateTime>,
    /// Whether it lasts whole days; the times of `starts` and `ends` are then ignored.
    #[serde(default)]
    pub all_day: bool,
    /// How it recurs.
    #[serde(default)]
    pub repeats: Option<Recurrence>,
    /// Dates excluded from the recurrence.
    #[serde(default)]
    pub except: Vec<Date>,
    /// The contact that hosts the event.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// Postal address.
    #[serde(default)]
    pub address: Option<Address>,
    /// Website.
    #[serde(default)]
    pub web: Option<String>,
    /// Whether admission is free.
    #[serde(default)]
    pub free: bool,
    /// Languages spoken there, as BCP 47 tags.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Fields that no source confirms.
    #[serde(default)]
    pub unconfirmed: Vec<UnconfirmedField>,
    /// Where it comes from.
    pub source: Source,
    /// Day by which the entry must be reviewed.
    pub review_by: Date,
}

/// Reads a local time. An offset is rejected: converting it would give another hour at
/// the place, and dropping it would send people at the wrong time.
fn on_the_wall<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime, D::Error> {
    wall_time(&String::deserialize(deserializer)?).map_err(D::Error::custom)
}

fn maybe_on_the_wall<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<DateTime>, D::Error> {
    let text: Option<String> = Option::deserialize(deserializer)?;
    let time = text.map(|text| wall_time(&text)).transpose();
    time.map_err(D::Error::custom)
}

fn wall_time(text: &str) -> Result<DateTime, String> {
    let time = text
        .split_once(['T', 't', ' '])
        .map_or("", |(_, time)| time);
    if time.contains(['Z', 'z', '+', '-', '[']) {
        return Err("expected a local time without an offset".into());
    }
    text.parse().map_err(|error: jiff::Error| error.to_string())
}

/// One occurrence of an event.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// Start.
    pub starts: DateTime,
    /// End, if known.
    pub ends: Option<DateTime>,
}

impl Event {
    /// The next occurrences from `now`, at most `most` and within a year. An occurrence
    /// counts until it ends or, without an end, until midnight.
    pub fn next(&self, now: DateTime, most: usize) -> Vec<Occurrence> {
        let horizon = now.checked_add(1.year()).unwrap_or(DateTime::MAX);
        let lasts = self
            .ends
            .and_then(|ends| self.starts.until(ends).ok())
            .filter(|span| span.is_positive());
        // Occurrences that start earlier have already ended.
        let earliest = lasts
            .and_then(|span| now.checked_sub(span).ok())
            .unwrap_or(now)
            .min(now.date().at(0, 0, 0, 0));
        let starts = match &self.repeats {
            Some(repeats) => {
                repeats.between(self.starts, earliest, horizon, most + self.except.len() + 2)
            }
            None => vec![self.starts],
        };
        starts
            .into_iter()
            .filter(|starts| !self.except.contains(&starts.date()))
            .map(|starts| Occurrence {
                starts,
                ends: lasts.and_then(|span| starts.checked_add(span).ok()),
            })
            .filter(|occurrence| self.is_ahead(occurrence, now) && occurrence.starts <= horizon)
            .take(most)
            .collect()
    }

    fn is_ahead(&self, occurrence: &Occurrence, now: DateTime) -> bool {
        match occurrence.ends {
            Some(ends) if !self.all_day => ends > now,
            ends => ends.unwrap_or(occurrence.starts).date() >= now.date(),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, datetime};

    use super::*;

    fn cafe(repeats: Option<&str>) -> Event {
        Event {
            topics: Vec::new(),
            starts: datetime(2026, 11, 3, 18, 0, 0, 0),
            ends: Some(datetime(2026, 11, 3, 20, 0, 0, 0)),
            all_day: false,
            repeats: repeats.map(|rule| rule.parse().unwrap()),
            except: vec![date(2026, 12, 1)],
            contact: None,
            address: None,
            web: None,
            free: true,
            languages: Vec::new(),
            unconfirmed: Vec::new(),
            source: Source {
                url: "https://example.org/".into(),
                title: "Café".into(),
                verified: date(2026, 11, 1),
            },
            review_by: date(2027, 1, 1),
        }
    }

    fn days(event: &Event, now: DateTime, most: usize) -> Vec<String> {
        let next = event.next(now, most).into_iter();
        next.map(|time| time.starts.to_string()).collect()
    }

    #[test]
    fn a_weekly_cafe_is_on_tuesdays_but_for_the_day_it_is_closed() {
        let event = cafe(Some("FREQ=WEEKLY;BYDAY=TU"));
        let now = datetime(2026, 11, 22, 12, 0, 0, 0);
        assert_eq!(
            days(&event, now, 3),
            [
                "2026-11-24T18:00:00",
                "2026-12-08T18:00:00",
                "2026-12-15T18:00:00"
            ]
        );
    }

    #[test]
    fn a_time_with_an_offset_is_refused() {
        let mut written = serde_json::to_value(cafe(None)).unwrap();
        assert!(serde_json::from_value::<Event>(written.clone()).is_ok());
        for time in [
            "2026-11-03T18:00:00Z",
            "2026-11-03T18:00+01:00",
            "2026-11-03 18:00-05:00",
        ] {
            written["starts"] = time.into();
            assert!(
                serde_json::from_value::<Event>(written.clone()).is_err(),
                "{time}"
            );
        }
    }

    #[test]
    fn it_stays_at_six_when_the_clocks_are_changed() {
        let event = cafe(Some("FREQ=MONTHLY;BYDAY=1TU"));
        let times = days(&event, datetime(2027, 3, 1, 0, 0, 0, 0), 2);
        assert_eq!(times, ["2027-03-02T18:00:00", "2027-04-06T18:00:00"]);
    }

    #[test]
    fn what_has_begun_is_shown_until_it_ends() {
        let event = cafe(None);
        assert_eq!(event.next(datetime(2026, 11, 3, 19, 59, 0, 0), 5).len(), 1);
        assert_eq!(event.next(datetime(2026, 11, 3, 20, 0, 0, 0), 5), []);
    }

    #[test]
    fn a_whole_day_is_shown_until_midnight() {
        let mut event = cafe(None);
        event.all_day = true;
        event.ends = None;
        assert_eq!(event.next(datetime(2026, 11, 3, 23, 0, 0, 0), 5).len(), 1);
        assert_eq!(event.next(datetime(2026, 11, 4, 0, 0, 0, 0), 5), []);
    }
}
