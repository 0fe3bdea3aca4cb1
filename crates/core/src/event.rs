//! What takes place: language cafés, tours, information evenings.

use jiff::{
    ToSpan,
    civil::{Date, DateTime},
};
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

use crate::{Address, ContactId, Recurrence, Source, TopicId, UnconfirmedField};

/// Something that takes place, once or again and again. All times are those
/// of the clocks at the place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The topics it helps with.
    #[serde(default)]
    pub topics: Vec<TopicId>,
    /// When it starts the first time.
    #[serde(deserialize_with = "on_the_wall")]
    pub starts: DateTime,
    /// When it ends the first time.
    #[serde(default, deserialize_with = "maybe_on_the_wall")]
    pub ends: Option<DateTime>,
    /// It lasts whole days; the times of `starts` and `ends` do not count.
    #[serde(default)]
    pub all_day: bool,
    /// When it takes place again.
    #[serde(default)]
    pub repeats: Option<Recurrence>,
    /// Days on which it does not take place though it would.
    #[serde(default)]
    pub except: Vec<Date>,
    /// The contact where it takes place or who invites.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// Where it takes place.
    #[serde(default)]
    pub address: Option<Address>,
    /// Its page.
    #[serde(default)]
    pub web: Option<String>,
    /// It costs nothing.
    #[serde(default)]
    pub free: bool,
    /// Languages spoken there, as BCP 47 tags.
    #[serde(default)]
    pub languages: Vec<String>,
    /// What no source confirms.
    #[serde(default)]
    pub unconfirmed: Vec<UnconfirmedField>,
    /// Where it comes from.
    pub source: Source,
    /// The day it must be looked at again.
    pub review_by: Date,
}

/// A time as the clocks at the place show it. One with an offset would be
/// another hour there, and to drop the offset would send people at the wrong time.
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
        return Err(
            "a time is written as the clocks at the place show it, without an offset".into(),
        );
    }
    text.parse().map_err(|error: jiff::Error| error.to_string())
}

/// One time that an event takes place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// When it starts.
    pub starts: DateTime,
    /// When it ends, if that is known.
    pub ends: Option<DateTime>,
}

impl Event {
    /// The next times from `now` on, at most `most` of them and within a year.
    /// What has begun counts until it ends; without an end, until midnight.
    pub fn next(&self, now: DateTime, most: usize) -> Vec<Occurrence> {
        let horizon = now.checked_add(1.year()).unwrap_or(DateTime::MAX);
        let lasts = self
            .ends
            .and_then(|ends| self.starts.until(ends).ok())
            .filter(|span| span.is_positive());
        // Whatever starts earlier has ended.
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
