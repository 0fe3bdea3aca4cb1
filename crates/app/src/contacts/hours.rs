//! Opening hours as a screen shows them.

use jiff::civil::{Date, DateTime, Time, Weekday};
use lotse_core::{Calendar, Hours, HoursSpan, OpeningState, WeekdayHours};
use lotse_i18n::Text;
use serde::Serialize;
use specta::Type;

/// Opening hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HoursView {
    /// Open, closed, or to be asked for.
    pub state: HoursStateView,
    /// What the hours say about now, such as "by appointment".
    pub comment: Option<Text>,
    /// When the state changes.
    pub change: Option<OpeningChangeView>,
    /// Open day and night.
    pub always: bool,
    /// The regular week; empty if it depends on the sun.
    pub week: Vec<WeekdayView>,
    /// Depends on the school holidays, which the app does not know.
    pub school_holidays: bool,
    /// Depends on sunrise or sunset, which the app does not know.
    pub sun: bool,
}

/// Whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum HoursStateView {
    /// Certainly open.
    Open,
    /// Certainly closed.
    Closed,
    /// The visitor has to ask.
    Ask,
}

/// When the state changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OpeningChangeView {
    /// The day; for a closing at midnight, the day that ends.
    pub date: String,
    /// The time, such as `18:00`, or `24:00` for a closing at midnight.
    pub time: String,
    /// The state from then on.
    pub state: HoursStateView,
}

/// Regular hours of a weekday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WeekdayView {
    /// 1 is Monday.
    pub weekday: u8,
    /// Times from opening to closing.
    pub spans: Vec<HoursSpanView>,
    /// At all other times, the visitor has to ask.
    pub ask_otherwise: bool,
}

/// A time from opening to closing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HoursSpanView {
    /// Opening and closing time, such as `08:00–12:00`.
    pub times: String,
    /// The visitor has to ask.
    pub ask: bool,
    /// What the hours say about it.
    pub comment: Option<Text>,
}

impl From<OpeningState> for HoursStateView {
    fn from(state: OpeningState) -> Self {
        match state {
            OpeningState::Open => Self::Open,
            OpeningState::Closed => Self::Closed,
            OpeningState::Unknown => Self::Ask,
        }
    }
}

/// The hours as they are at `now`.
pub(super) fn view_hours(
    hours: &Hours,
    now: DateTime,
    calendar: &Calendar,
    text: &impl Fn(String) -> Text,
) -> Option<HoursView> {
    let opening = hours.at(now, calendar)?;
    let week = hours.week(monday_of(now.date())?);
    let is_all_day = |day: &WeekdayHours| {
        let is_whole =
            |span: &HoursSpan| span.to == "24:00" && span.from == "00:00" && !span.unknown;
        day.spans.iter().all(is_whole) && !day.spans.is_empty()
    };
    Some(HoursView {
        state: opening.state.into(),
        comment: opening.comment.map(text),
        always: opening.state == OpeningState::Open
            && opening.change.is_none()
            && week.iter().all(is_all_day)
            && !week.is_empty(),
        change: opening
            .change
            .and_then(|(at, next)| change(opening.state, at, next)),
        week: { week.into_iter() }
            .filter_map(|day| weekday(day, text))
            .collect(),
        school_holidays: hours.depends_on_school_holidays(),
        sun: hours.depends_on_sun(),
    })
}

fn monday_of(date: Date) -> Option<Date> {
    let since_monday = i64::from(date.weekday().since(Weekday::Monday));
    let since_monday = jiff::Span::new().try_days(since_monday).ok()?;
    date.checked_sub(since_monday).ok()
}

fn change(now: OpeningState, at: DateTime, next: OpeningState) -> Option<OpeningChangeView> {
    let ends_a_day = now == OpeningState::Open && at.time() == Time::midnight();
    let (date, time) = if ends_a_day {
        (at.date().yesterday().ok()?, "24:00".to_owned())
    } else {
        (at.date(), at.strftime("%H:%M").to_string())
    };
    Some(OpeningChangeView {
        date: date.to_string(),
        time,
        state: next.into(),
    })
}

fn weekday(hours: WeekdayHours, text: &impl Fn(String) -> Text) -> Option<WeekdayView> {
    let span = |span: HoursSpan| HoursSpanView {
        times: format!("{}–{}", span.from, span.to),
        ask: span.unknown,
        comment: span.comment.map(text),
    };
    Some(WeekdayView {
        weekday: u8::try_from(hours.weekday).ok()?,
        spans: hours.spans.into_iter().map(span).collect(),
        ask_otherwise: hours.unknown_otherwise,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use lotse_i18n::Language;

    use super::*;

    /// On Monday, 23 November 2026, at 10.
    fn view(hours: &str) -> HoursView {
        let now = date(2026, 11, 23).at(10, 0, 0, 0);
        let text = |comment: String| Text::new(comment, Language::english());
        view_hours(&hours.parse().unwrap(), now, &Calendar::default(), &text).unwrap()
    }

    fn change(hours: &str) -> (String, String) {
        let change = view(hours).change.unwrap();
        (change.date, change.time)
    }

    #[test]
    fn a_closing_time_has_its_day() {
        for (hours, date, time) in [
            ("Mo-Fr 08:00-12:00", "2026-11-23", "12:00"),
            ("Mo-Su 09:00-02:00", "2026-11-24", "02:00"),
            ("Mo-Fr 08:00-24:00", "2026-11-23", "24:00"),
            ("Mo-Fr 00:00-24:00", "2026-11-27", "24:00"),
            ("Mo 10:30-12:00", "2026-11-23", "10:30"),
        ] {
            let expected = (date.to_owned(), time.to_owned());
            assert_eq!(change(hours), expected, "{hours}");
        }
    }

    #[test]
    fn open_day_and_night_has_no_closing_time() {
        let hours = view("24/7");
        assert!(hours.always && hours.change.is_none());
        assert!(!view("Mo-Fr 00:00-24:00").always);
    }

    #[test]
    fn by_appointment_is_to_be_asked_for() {
        let hours = view("\"nach Vereinbarung\"");
        assert_eq!(hours.state, HoursStateView::Ask);
        assert_eq!(hours.comment.unwrap().value, "nach Vereinbarung");
        assert!(hours.week.iter().all(|day| day.ask_otherwise));
    }
}
