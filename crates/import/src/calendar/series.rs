//! A series as a calendar counts it: in its own time zone, with several rules,
//! added and excluded dates.

use std::collections::BTreeSet;

use jiff::{Span as Period, ToSpan, civil::DateTime};
use lotse_core::Recurrence;

use super::super::{
    LossKind,
    event_span::EventSpan,
    loss::shown,
    wall_time::{self, Until},
};
use super::{
    component::{Component, Property},
    times::{self, Moment, TimeConverter},
};

/// Maximum number of dates examined in a series.
pub(super) const DATES: usize = 3_000;

/// A recurrence rule in the calendar's time zone and in the place's.
pub(super) struct RecurrenceRule {
    pub(super) there: Recurrence,
    pub(super) here: Recurrence,
}

/// A series. Its dates are in local time of its own zone.
pub(super) struct Series<'a> {
    pub(super) clock: TimeConverter<'a>,
    pub(super) start: Moment,
    pub(super) span: EventSpan,
    pub(super) rules: Vec<RecurrenceRule>,
    /// Whether its start is one of its dates. A series that was ended on its first date
    /// has none.
    pub(super) has_start: bool,
    /// Added dates, with their ends in local time of the place.
    pub(super) added: Vec<(DateTime, Option<DateTime>)>,
    /// What was excluded: times, or whole days.
    excluded: Vec<(DateTime, bool)>,
    /// Dates that are cancelled or changed.
    pub(super) gone: BTreeSet<DateTime>,
    pub(super) losses: Vec<(LossKind, String)>,
}

impl<'a> Series<'a> {
    pub(super) fn read(
        event: &Component,
        span: EventSpan,
        clock: TimeConverter<'a>,
    ) -> Result<Self, String> {
        if event.has("EXRULE") {
            return Err("EXRULE is not supported; the series is left out".to_owned());
        }
        let mut series = Self {
            start: clock.start(event)?,
            clock,
            span,
            rules: Vec::new(),
            has_start: true,
            added: Vec::new(),
            excluded: Vec::new(),
            gone: BTreeSet::new(),
            losses: Vec::new(),
        };
        for rule in event.properties("RRULE") {
            series.rules.push(series.rule(&rule.value)?);
        }
        let has_dates = |rule: &RecurrenceRule| !series.first(rule).is_empty();
        series.has_start = series.rules.is_empty() || series.rules.iter().any(has_dates);
        for property in event.properties("RDATE").flat_map(Property::each) {
            series.added.push(series.added_date(&property)?);
        }
        for property in event.properties("EXDATE").flat_map(Property::each) {
            series.exclude(&property)?;
        }
        Ok(series)
    }

    fn rule(&self, text: &str) -> Result<RecurrenceRule, String> {
        let counted = |zone| wall_time::recurrence(text, Until::Moment(zone));
        let (there, here) = (counted(&self.start.zone), counted(self.clock.here));
        let (there, here) = there
            .zip(here)
            .ok_or_else(|| format!("{} is not supported; the series is left out", shown(text)))?;
        Ok(RecurrenceRule { there, here })
    }

    fn added_date(&self, property: &Property) -> Result<(DateTime, Option<DateTime>), String> {
        let (start, end) = match property.value.split_once('/') {
            Some((start, end)) => (start, Some(end)),
            None => (property.value.as_str(), None),
        };
        let wrong = |why: String| format!("RDATE: {why}; the series is left out");
        let moment = self
            .clock
            .moment(&property.with_value(start))
            .map_err(wrong)?;
        let out = || wrong(format!("{} is out of range", shown(&property.value)));
        let starts = moment.here(self.clock).ok_or_else(out)?;
        let ends = match end {
            Some(duration) if duration.starts_with('P') => {
                Some(times::after(starts, duration).ok_or_else(out)?)
            }
            Some(end) => {
                let end = self
                    .clock
                    .moment(&property.with_value(end))
                    .map_err(wrong)?;
                Some(end.here(self.clock).ok_or_else(out)?)
            }
            None => self.end_of(starts),
        };
        Ok((self.local_time(&moment).ok_or_else(out)?, ends))
    }

    /// The end of a date of the series.
    pub(super) fn end_of(&self, starts: DateTime) -> Option<DateTime> {
        let lasts: Period = self.span.starts.until(self.span.ends?).ok()?;
        starts.checked_add(lasts).ok()
    }

    /// Converts to the local time of the series; in a series of whole days, to a day.
    pub(super) fn local_time(&self, moment: &Moment) -> Option<DateTime> {
        if self.start.is_day {
            return Some(moment.here(self.clock)?.date().at(0, 0, 0, 0));
        }
        moment.within(&self.start.zone)
    }

    /// A time that refers to a date of the series. Without a zone it
    /// is in that of the series.
    pub(super) fn referring(&self, property: &Property) -> Result<Moment, String> {
        let mut moment = self.clock.moment(property)?;
        if property.zone().is_none() && !property.value.ends_with('Z') && !moment.is_day {
            moment.zone = self.start.zone.clone();
        }
        Ok(moment)
    }

    fn exclude(&mut self, property: &Property) -> Result<(), String> {
        let moment = self.referring(property);
        let moment = moment.map_err(|why| format!("EXDATE: {why}; the series is left out"))?;
        let own = self.local_time(&moment).unwrap_or(moment.wall);
        self.excluded.push((own, moment.is_day));
        let dates = if moment.is_day {
            let day = moment.wall;
            let next = day.checked_add(1.day()).unwrap_or(day);
            let dates = self.between(day, next).into_iter();
            dates.filter(|date| *date < next).collect()
        } else {
            self.dates_at(own)
        };
        if dates.is_empty() {
            let what = format!(
                "EXDATE {} is not a date of the series; it excludes nothing",
                shown(&property.value)
            );
            self.losses.push((LossKind::Time, what));
        }
        self.gone.extend(dates);
        Ok(())
    }

    /// Whether a date was excluded, even if the series would not have it.
    pub(super) fn is_excluded(&self, date: DateTime) -> bool {
        self.excluded.iter().any(|(time, is_day)| {
            let same_day = *is_day && time.date() == date.date();
            same_day || *time == date
        })
    }

    /// The dates of the series at a time: one or none.
    fn dates_at(&self, time: DateTime) -> Vec<DateTime> {
        let dates = self.between(time, time).into_iter();
        dates.filter(|date| *date == time).collect()
    }

    /// The dates of the series within a time span, whether or not they take place.
    fn between(&self, from: DateTime, to: DateTime) -> BTreeSet<DateTime> {
        let after = from.checked_sub(1.minute()).unwrap_or(from);
        let before = to.checked_add(1.minute()).unwrap_or(to);
        let rules = self.rules.iter().flat_map(|rule| {
            rule.there
                .between(self.start.wall, after, before, DATES + 1)
        });
        let others = self.added.iter().map(|(date, _)| *date);
        let dates = rules.chain(others).chain(self.first_date());
        dates.filter(|date| (from..=to).contains(date)).collect()
    }

    pub(super) fn first_date(&self) -> Option<DateTime> {
        Some(self.start.wall).filter(|_| self.has_start)
    }

    /// The first date that a rule gives; empty if it gives none.
    pub(super) fn first(&self, rule: &RecurrenceRule) -> Vec<DateTime> {
        let start = self.start.wall;
        let end = start.checked_add(100.years()).unwrap_or(DateTime::MAX);
        rule.there.between(start, start, end, 1)
    }

    pub(super) fn is_by_rule(&self, date: DateTime) -> bool {
        let (after, before) = (date.checked_sub(1.minute()), date.checked_add(1.minute()));
        let (Ok(after), Ok(before)) = (after, before) else {
            return false;
        };
        self.rules.iter().any(|rule| {
            let dates = rule.there.between(self.start.wall, after, before, 3);
            dates.contains(&date)
        })
    }

    /// The dates of the calendar from a day on, in local time of the place.
    pub(super) fn dates(&self, from: DateTime, to: DateTime) -> BTreeSet<DateTime> {
        let widely = |time: DateTime, days: i32| time.checked_add(days.days()).unwrap_or(time);
        let dates = self.between(widely(from, -2), widely(to, 2));
        dates
            .difference(&self.gone)
            .filter_map(|date| times::moved(*date, &self.start.zone, self.clock.here))
            .filter(|date| (from..to).contains(date))
            .collect()
    }
}
