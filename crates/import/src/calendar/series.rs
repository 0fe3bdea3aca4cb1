//! Turns a series of a calendar into events that packs can hold.
//!
//! A calendar counts a series in its own time zone, with several rules, added,
//! moved and cancelled dates. An event in a pack has one rule in local time and
//! excluded days. Dates that do not fit become events of their own. The result
//! is then compared with the dates of the calendar: a series whose dates would
//! differ is not taken.

use std::collections::BTreeSet;

use jiff::{
    Span as Period, ToSpan,
    civil::{Date, DateTime},
};
use lotse_core::Recurrence;

use super::super::{
    LossKind,
    event_span::EventSpan,
    loss::shown,
    wall_time::{self, Until},
};
use super::{
    component::{Component, Property},
    times::{self, Clock, Moment},
};

/// How far ahead dates are compared, in years.
const YEARS: i16 = 3;
/// Maximum number of dates in that time.
const DATES: usize = 3_000;
/// Maximum number of dates that become events of their own for want of a rule.
const SINGLES: usize = 60;

/// One or more dates of a calendar, as an event of a pack.
#[derive(Debug)]
pub(super) struct PackEvent {
    pub(super) span: EventSpan,
    pub(super) repeats: Option<Recurrence>,
    pub(super) except: Vec<Date>,
    /// What tells it from others of the same UID; empty for the first.
    pub(super) suffix: String,
    /// The component that changes this date.
    pub(super) change: Option<Component>,
}

/// The events of a series, and what they lack.
#[derive(Debug, Default)]
pub(super) struct PackEvents {
    pub(super) events: Vec<PackEvent>,
    pub(super) losses: Vec<(LossKind, String)>,
}

/// Converts an event with its changed dates, or says why it is left out.
pub(super) fn pack_events(
    event: &Component,
    changes: &[Component],
    clock: Clock<'_>,
    today: Date,
) -> Result<PackEvents, String> {
    let span = clock.span(event)?;
    let is_series = ["RRULE", "RDATE", "EXRULE"]
        .iter()
        .any(|name| event.has(name));
    if !is_series && changes.is_empty() {
        return Ok(PackEvents {
            events: vec![single(span, String::new())],
            losses: Vec::new(),
        });
    }
    let mut series = Series::read(event, span, clock)?;
    let mut events = series.change(changes)?;
    let mut regular = series.regular()?;
    if let Err(differs) = series.compare(&regular, today) {
        regular = series.singles(today).ok_or(differs)?;
    }
    regular.append(&mut events);
    Ok(PackEvents {
        events: regular,
        losses: series.losses,
    })
}

fn single(span: EventSpan, suffix: String) -> PackEvent {
    PackEvent {
        span,
        repeats: None,
        except: Vec::new(),
        suffix,
        change: None,
    }
}

/// A rule, counted in the zone of the calendar and in that of the place.
struct Rule {
    there: Recurrence,
    here: Recurrence,
}

/// A series. Its dates are on the clocks of its own zone.
struct Series<'a> {
    clock: Clock<'a>,
    start: Moment,
    span: EventSpan,
    rules: Vec<Rule>,
    /// Whether its start is one of its dates. A series that somebody ended on its
    /// first date has none.
    has_start: bool,
    /// Added dates, with their ends on the clocks of the place.
    added: Vec<(DateTime, Option<DateTime>)>,
    /// Dates that are cancelled or changed.
    gone: BTreeSet<DateTime>,
    losses: Vec<(LossKind, String)>,
}

impl<'a> Series<'a> {
    fn read(event: &Component, span: EventSpan, clock: Clock<'a>) -> Result<Self, String> {
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
            gone: BTreeSet::new(),
            losses: Vec::new(),
        };
        for rule in event.properties("RRULE") {
            series.rules.push(series.rule(&rule.value)?);
        }
        let has_dates = |rule: &Rule| !series.first(rule).is_empty();
        series.has_start = series.rules.is_empty() || series.rules.iter().any(has_dates);
        for property in event.properties("RDATE").flat_map(Property::each) {
            series.added.push(series.added_date(&property)?);
        }
        for property in event.properties("EXDATE").flat_map(Property::each) {
            series.exclude(&property)?;
        }
        Ok(series)
    }

    fn rule(&self, text: &str) -> Result<Rule, String> {
        let counted = |zone| wall_time::recurrence(text, Until::Moment(zone));
        let (there, here) = (counted(&self.start.zone), counted(self.clock.here));
        let (there, here) = there
            .zip(here)
            .ok_or_else(|| format!("{} is not supported; the series is left out", shown(text)))?;
        Ok(Rule { there, here })
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
        Ok((self.own(&moment).ok_or_else(out)?, ends))
    }

    /// The end of a date of the series.
    fn end_of(&self, starts: DateTime) -> Option<DateTime> {
        let lasts: Period = self.span.starts.until(self.span.ends?).ok()?;
        starts.checked_add(lasts).ok()
    }

    /// A moment on the clocks of the series; of a series of whole days, its day.
    fn own(&self, moment: &Moment) -> Option<DateTime> {
        if self.start.is_day {
            return Some(moment.here(self.clock)?.date().at(0, 0, 0, 0));
        }
        moment.within(&self.start.zone)
    }

    /// A time that refers to a date of the series. Without a zone of its own it
    /// is in that of the series.
    fn referring(&self, property: &Property) -> Result<Moment, String> {
        let mut moment = self.clock.moment(property)?;
        if property.zone().is_none() && !property.value.ends_with('Z') && !moment.is_day {
            moment.zone = self.start.zone.clone();
        }
        Ok(moment)
    }

    fn exclude(&mut self, property: &Property) -> Result<(), String> {
        let moment = self.referring(property);
        let moment = moment.map_err(|why| format!("EXDATE: {why}; the series is left out"))?;
        let dates = if moment.is_day {
            let day = moment.wall;
            let next = day.checked_add(1.day()).unwrap_or(day);
            let dates = self.between(day, next).into_iter();
            dates.filter(|date| *date < next).collect()
        } else {
            self.dates_at(self.own(&moment).unwrap_or(moment.wall))
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

    /// The dates of the series at a time: one or none.
    fn dates_at(&self, time: DateTime) -> Vec<DateTime> {
        let dates = self.between(time, time).into_iter();
        dates.filter(|date| *date == time).collect()
    }

    /// The dates of the series in a time, whether or not they take place.
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

    /// Takes the changed dates out of the series; returns those that take place.
    fn change(&mut self, changes: &[Component]) -> Result<Vec<PackEvent>, String> {
        let mut events = Vec::new();
        for change in changes {
            let Some(id) = change.property("RECURRENCE-ID") else {
                continue;
            };
            let left_out = |why: &str| {
                format!(
                    "RECURRENCE-ID {} {why}; the series is left out",
                    shown(&id.value)
                )
            };
            if id.parameter("RANGE").is_some() {
                return Err(left_out("changes all later dates too"));
            }
            let moment = self.referring(id).map_err(|why| left_out(&why))?;
            if moment.is_day && !self.start.is_day {
                return Err(left_out("is a day, but the series has times"));
            }
            let date = self
                .own(&moment)
                .ok_or_else(|| left_out("is out of range"))?;
            self.gone.insert(date);
            if change.says("STATUS", "CANCELLED") {
                continue;
            }
            match self.clock.span(change) {
                Ok(span) => {
                    let mut event = single(span, format!("/{}", id.value));
                    event.change = Some(change.clone());
                    events.push(event);
                }
                Err(why) => {
                    let what = format!(
                        "the date {} of the series was changed and is left out: {why}",
                        shown(&id.value)
                    );
                    self.losses.push((LossKind::Refused, what));
                }
            }
        }
        Ok(events)
    }

    /// The dates that no change concerns, as few events.
    fn regular(&self) -> Result<Vec<PackEvent>, String> {
        let out = || "it is out of range".to_owned();
        let here = |date| times::moved(date, &self.start.zone, self.clock.here).ok_or_else(out);
        let except: BTreeSet<Date> = self
            .gone
            .iter()
            .map(|date| here(*date).map(DateTime::date))
            .collect::<Result<_, _>>()?;
        let mut events = Vec::new();
        let mut by_rule = BTreeSet::new();
        for rule in &self.rules {
            let Some(first) = self.first(rule).first().copied() else {
                continue;
            };
            by_rule.insert(first);
            let starts = here(first)?;
            let number = events.len() + 1;
            let suffix = if number == 1 {
                String::new()
            } else {
                format!("#{number}")
            };
            events.push(PackEvent {
                repeats: Some(rule.here.clone()),
                except: except.iter().copied().collect(),
                ..self.at(starts, self.end_of(starts), suffix)
            });
        }
        // The first date belongs to the series even if no rule gives it.
        let start = self.first_date().map(|date| (date, self.span.ends));
        let others = start.into_iter().chain(self.added.iter().copied());
        let mut seen = BTreeSet::new();
        for (date, ends) in others {
            let by_rule = by_rule.contains(&date) || self.is_by_rule(date);
            if !by_rule && !self.gone.contains(&date) && seen.insert(date) {
                let is_first = events.is_empty();
                let suffix = if is_first {
                    String::new()
                } else {
                    format!("/{date}")
                };
                events.push(self.at(here(date)?, ends, suffix));
            }
        }
        Ok(events)
    }

    fn first_date(&self) -> Option<DateTime> {
        Some(self.start.wall).filter(|_| self.has_start)
    }

    /// The first date that a rule gives; empty if it gives none.
    fn first(&self, rule: &Rule) -> Vec<DateTime> {
        let start = self.start.wall;
        let end = start.checked_add(100.years()).unwrap_or(DateTime::MAX);
        rule.there.between(start, start, end, 1)
    }

    fn is_by_rule(&self, date: DateTime) -> bool {
        let (after, before) = (date.checked_sub(1.minute()), date.checked_add(1.minute()));
        let (Ok(after), Ok(before)) = (after, before) else {
            return false;
        };
        self.rules.iter().any(|rule| {
            let dates = rule.there.between(self.start.wall, after, before, 3);
            dates.contains(&date)
        })
    }

    fn at(&self, starts: DateTime, ends: Option<DateTime>, suffix: String) -> PackEvent {
        let span = EventSpan {
            starts,
            ends: ends.filter(|ends| *ends > starts),
            all_day: self.span.all_day,
        };
        single(span, suffix)
    }

    /// The dates of the calendar from a day on, on the clocks of the place.
    fn dates(&self, from: DateTime, to: DateTime) -> BTreeSet<DateTime> {
        let widely = |time: DateTime, days: i32| time.checked_add(days.days()).unwrap_or(time);
        let dates = self.between(widely(from, -2), widely(to, 2));
        dates
            .difference(&self.gone)
            .filter_map(|date| times::moved(*date, &self.start.zone, self.clock.here))
            .filter(|date| (from..to).contains(date))
            .collect()
    }

    /// Fails with the first date on which events and calendar differ.
    fn compare(&self, events: &[PackEvent], today: Date) -> Result<(), String> {
        let (from, to) = window(today);
        let calendar: Vec<DateTime> = self.dates(from, to).into_iter().collect();
        if calendar.len() >= DATES {
            return Err("it has too many dates; the series is left out".to_owned());
        }
        let mut pack = Vec::new();
        for event in events {
            let starts = event.span.starts;
            let dates = match &event.repeats {
                Some(rule) => rule.between(starts, from, to, DATES + 1),
                None => vec![starts],
            };
            let dates = dates.into_iter();
            pack.extend(
                dates.filter(|date| {
                    (from..to).contains(date) && !event.except.contains(&date.date())
                }),
            );
        }
        pack.sort_unstable();
        let pairs = calendar.iter().zip(&pack);
        let common = pairs
            .take_while(|(calendar, pack)| calendar == pack)
            .count();
        let differs = calendar.get(common).or_else(|| pack.get(common));
        match differs {
            None => Ok(()),
            Some(date) => Err(format!(
                "the series cannot be written as rules in local time: {} would be wrong; it is left out",
                date.strftime("%Y-%m-%d %H:%M")
            )),
        }
    }

    /// The dates still to come, each as an event of its own, if they are few.
    fn singles(&self, today: Date) -> Option<Vec<PackEvent>> {
        let (from, to) = window(today);
        let end = to.checked_add(100.years()).unwrap_or(DateTime::MAX);
        let goes_on = |rule: &Rule| {
            let later = rule.there.between(self.start.wall, to, end, 1);
            !later.is_empty()
        };
        let dates = self.dates(from, to);
        if dates.len() > SINGLES || self.rules.iter().any(goes_on) {
            return None;
        }
        let of_date = |starts: DateTime| {
            let added = self.added.iter().find(|(date, _)| {
                times::moved(*date, &self.start.zone, self.clock.here) == Some(starts)
            });
            let ends = added.map_or_else(|| self.end_of(starts), |(_, ends)| *ends);
            self.at(starts, ends, format!("/{starts}"))
        };
        Some(dates.into_iter().map(of_date).collect())
    }
}

/// The time in which dates are compared.
fn window(today: Date) -> (DateTime, DateTime) {
    let from = today.at(0, 0, 0, 0);
    (
        from,
        from.checked_add(YEARS.years()).unwrap_or(DateTime::MAX),
    )
}
