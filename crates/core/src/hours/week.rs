//! The regular hours of a week.

use chrono::{Days, NaiveDate};

use super::{OpeningState, expression::Expression, possible::PossibleHours};

/// Opening hours of one weekday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekdayHours {
    /// Day of the week; 1 is Monday.
    pub weekday: i8,
    /// When it is open, and when it may be.
    pub spans: Vec<HoursSpan>,
    /// Whether it may be open at all other times, by appointment for example.
    pub unknown_otherwise: bool,
}

/// A time from opening to closing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursSpan {
    /// Opening time, such as `08:00`.
    pub from: String,
    /// Closing time, such as `14:00` or `24:00`; after midnight if it is earlier than the
    /// opening time.
    pub to: String,
    /// Whether it has to be asked for.
    pub unknown: bool,
    /// What the hours say about it.
    pub comment: Option<String>,
}

const MIDNIGHT: &str = "00:00";
const END_OF_DAY: &str = "24:00";
/// Until when a span that began the day before belongs to that day.
const LATEST_END: &str = "12:00";

/// The week that starts on `monday`.
pub(super) fn week(expression: &Expression, monday: NaiveDate) -> Option<Vec<WeekdayHours>> {
    let hours = PossibleHours::regular(expression);
    let sunday_before = monday.checked_sub_days(Days::new(1))?;
    let days: Option<Vec<Vec<DayPart>>> = (0..9)
        .map(|offset| day(&hours, sunday_before.checked_add_days(Days::new(offset))?))
        .collect();
    let mut days: Vec<WeekdayHours> = { days? }.into_iter().map(weekday).collect();
    for next in (1..days.len()).rev() {
        if let Some((before, [next, ..])) = days.split_at_mut_checked(next)
            && let Some(before) = before.last_mut()
        {
            join_over_midnight(before, next);
        }
    }
    let week = days.into_iter().skip(1).take(7).zip(1..);
    Some(
        week.map(|(day, weekday)| WeekdayHours { weekday, ..day })
            .collect(),
    )
}

/// A part of a day with one state.
type DayPart = (OpeningState, HoursSpan);

fn day(hours: &PossibleHours, date: NaiveDate) -> Option<Vec<DayPart>> {
    let end = date.succ_opt()?.and_time(chrono::NaiveTime::MIN);
    let mut from = date.and_time(chrono::NaiveTime::MIN);
    let mut parts: Vec<DayPart> = Vec::new();
    while from < end {
        let (state, comment) = hours.state(from);
        let to = hours.next_remark(from, end);
        let time = |time: chrono::NaiveDateTime| time.format("%H:%M").to_string();
        let to_text = if to == end {
            END_OF_DAY.to_owned()
        } else {
            time(to)
        };
        match parts.last_mut() {
            Some((last, span)) if *last == state && span.comment == comment => span.to = to_text,
            _ => parts.push((
                state,
                HoursSpan {
                    from: time(from),
                    to: to_text,
                    unknown: state == OpeningState::Unknown,
                    comment,
                },
            )),
        }
        from = to;
    }
    Some(parts)
}

fn weekday(parts: Vec<DayPart>) -> WeekdayHours {
    let is_closed = |(state, _): &DayPart| *state == OpeningState::Closed;
    let is_unknown = |(state, _): &DayPart| *state == OpeningState::Unknown;
    let unknown_otherwise = !parts.iter().any(is_closed) && parts.iter().any(is_unknown);
    let is_listed = |part: &DayPart| !(is_closed(part) || unknown_otherwise && is_unknown(part));
    WeekdayHours {
        weekday: 0,
        spans: { parts.into_iter() }
            .filter(is_listed)
            .map(|(_, span)| span)
            .collect(),
        unknown_otherwise,
    }
}

/// Moves the end of a night to the day on which it began.
fn join_over_midnight(before: &mut WeekdayHours, next: &mut WeekdayHours) {
    let (Some(evening), Some(morning)) = (before.spans.last_mut(), next.spans.first()) else {
        return;
    };
    let is_one = evening.to == END_OF_DAY
        && evening.from != MIDNIGHT
        && morning.from == MIDNIGHT
        && morning.to.as_str() <= LATEST_END
        && (evening.unknown, &evening.comment) == (morning.unknown, &morning.comment);
    if is_one {
        evening.to.clone_from(&morning.to);
        next.spans.remove(0);
    }
}
