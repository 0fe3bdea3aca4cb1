//! Turns a series of a calendar into events that packs can hold.
//!
//! A calendar counts a series in its own time zone, with several rules, added,
//! moved and cancelled dates. An event in a pack has one rule in local time and
//! excluded days. Dates that do not fit become events of their own. The result
//! is then compared with the dates of the calendar: a series whose dates would
//! differ is not taken.

use std::collections::BTreeSet;

use jiff::{
    ToSpan,
    civil::{Date, DateTime},
};
use lotse_core::Recurrence;

use super::super::{LossKind, event_span::EventSpan, loss::shown};
use super::{
    component::Component,
    series::{DATES, RecurrenceRule, Series},
    times::{self, TimeConverter},
};

/// How far ahead dates are compared, in years.
const YEARS: i16 = 3;
/// Maximum number of dates that become events of their own for want of a rule.
const SINGLES: usize = 60;

/// One or more dates of a calendar, as an event of a pack.
#[derive(Debug)]
pub(super) struct PackEvent {
    pub(super) span: EventSpan,
    pub(super) repeats: Option<Recurrence>,
    pub(super) except: Vec<Date>,
    /// Distinguishes it from others with the same UID; empty for the first.
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
    clock: TimeConverter<'_>,
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

impl Series<'_> {
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
                .local_time(&moment)
                .ok_or_else(|| left_out("is out of range"))?;
            self.gone.insert(date);
            if change.says("STATUS", "CANCELLED") || self.is_excluded(date) {
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

    /// The unchanged dates, as few events as possible.
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

    fn at(&self, starts: DateTime, ends: Option<DateTime>, suffix: String) -> PackEvent {
        let span = EventSpan {
            starts,
            ends: ends.filter(|ends| *ends > starts),
            all_day: self.span.all_day,
        };
        single(span, suffix)
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
        let written = |date: &DateTime| date.strftime("%Y-%m-%d %H:%M").to_string();
        let differs = match (calendar.get(common), pack.get(common)) {
            (None, None) => return Ok(()),
            (Some(date), other) if other.is_none_or(|other| date < other) => {
                format!("the date {} would be missing", written(date))
            }
            (_, wrong) => {
                let wrong = wrong.map(written).unwrap_or_default();
                format!("there would be a wrong date {wrong}")
            }
        };
        Err(format!(
            "the series cannot be written as rules in local time: {differs}; it is left out"
        ))
    }

    /// The dates still to come, each as its own event, if they are few.
    fn singles(&self, today: Date) -> Option<Vec<PackEvent>> {
        let (from, to) = window(today);
        let end = to.checked_add(100.years()).unwrap_or(DateTime::MAX);
        let goes_on = |rule: &RecurrenceRule| {
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

/// The time window in which dates are compared.
fn window(today: Date) -> (DateTime, DateTime) {
    let from = today.at(0, 0, 0, 0);
    (
        from,
        from.checked_add(YEARS.years()).unwrap_or(DateTime::MAX),
    )
}
