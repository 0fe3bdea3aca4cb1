//! Opening hours, periods and recurrences are parsed or rejected, and parsed ones can
//! be queried at any time, without a panic.

#![cfg(test)]

use std::time::Duration;

use jiff::{
    ToSpan,
    civil::{DateTime, date},
};
use lotse_core::{Calendar, Holiday, Hours, Period, Recurrence};

/// Ten seconds for all targets.
const TIME: Duration = Duration::from_millis(2_500);

const HOURS: [&str; 32] = [
    "Mo",
    "Th",
    "Fr",
    "-",
    ",",
    " ",
    " ",
    "08:00",
    "12:00",
    "08:00-12:00",
    "22:00-02:00",
    "14:00+",
    "24:00",
    "26:00",
    "; ",
    "off",
    "PH off",
    "PH",
    "SH",
    "24/7",
    " || ",
    "\"by appointment\"",
    "unknown",
    "Jan",
    "Feb 29",
    "[1]",
    "easter",
    " +1 day",
    "sunrise",
    "week 1-53/2",
    "2026",
    "open",
];

fn calendar() -> Calendar {
    let fixed = [(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)];
    let fixed = fixed.map(|(month, day)| Holiday::On { month, day });
    let movable = [-2, 1, 39, 50].map(Holiday::Easter);
    fixed.into_iter().chain(movable).collect()
}

/// A minute of two years, or of the last years that there are.
fn moment(minute: u32) -> DateTime {
    let start = if minute.is_multiple_of(64) {
        date(9998, 1, 1)
    } else {
        date(2027, 1, 1)
    };
    start.at(0, 0, 0, 0) + i64::from(minute % (730 * 24 * 60)).minutes()
}

fn ask(text: &str, minutes: &[u32]) {
    let Ok(hours) = text.parse::<Hours>() else {
        return;
    };
    drop(hours.week(date(2026, 11, 23)));
    let calendar = calendar();
    for minute in minutes.iter().take(4) {
        let now = moment(*minute);
        let Some(opening) = hours.at(now, &calendar) else {
            continue;
        };
        if let Some((at, state)) = opening.change {
            assert!(at > now, "{text} at {now}: changed {at}");
            let then = hours.at(at, &calendar).map(|opening| opening.state);
            assert_eq!(then, Some(state), "{text} at {at}");
        }
    }
}

#[test]
fn any_hours_are_read_or_refused_and_their_changes_come_true() {
    bolero::check!()
        .with_test_time(TIME)
        .with_max_len(80)
        .with_type::<(Vec<u8>, Vec<u32>)>()
        .for_each(|(choices, minutes)| {
            let pieces = choices
                .iter()
                .map(|choice| HOURS[usize::from(*choice) % HOURS.len()]);
            ask(&pieces.collect::<String>(), minutes);
        });
}

#[test]
fn any_text_is_hours_or_refused() {
    bolero::check!()
        .with_test_time(TIME)
        .with_type::<(String, u32)>()
        .for_each(|(text, minute)| ask(text, &[*minute]));
}

const RULES: [&str; 24] = [
    "FREQ=DAILY",
    "FREQ=WEEKLY",
    "FREQ=MONTHLY",
    "FREQ=YEARLY",
    "FREQ=HOURLY",
    ";INTERVAL=",
    ";COUNT=",
    ";BYDAY=",
    ";BYMONTHDAY=",
    ";BYMONTH=",
    ";BYSETPOS=",
    ";BYHOUR=",
    ";BYWEEKNO=",
    ";BYYEARDAY=",
    ";UNTIL=20270331T235959Z",
    ";WKST=SU",
    "1",
    "2",
    "-1",
    "31",
    "366",
    "MO",
    "FR",
    ",",
];

#[test]
fn any_pieces_of_a_rule_give_dates_in_order_or_are_refused() {
    let start = date(2026, 12, 31).at(18, 0, 0, 0);
    let end = date(2029, 1, 1).at(0, 0, 0, 0);
    bolero::check!()
        .with_test_time(TIME)
        .with_max_len(24)
        .with_type::<(u8, Vec<u8>)>()
        .for_each(|(frequency, choices)| {
            let frequency = RULES[usize::from(*frequency) % 5];
            let pieces = { choices.iter() }
                .map(|choice| RULES[5 + usize::from(*choice) % (RULES.len() - 5)]);
            let text = format!("{frequency}{}", pieces.collect::<String>());
            let Ok(rule) = text.parse::<Recurrence>() else {
                return;
            };
            let dates = rule.between(start, start, end, 50);
            assert!(dates.len() <= 50, "{text}");
            assert!(dates.is_sorted(), "{text}: {dates:?}");
            assert!(
                dates.iter().all(|date| (start..=end).contains(date)),
                "{text}: {dates:?}"
            );
        });
}

#[test]
fn any_word_is_a_period_or_recurrence_or_refused() {
    bolero::check!()
        .with_test_time(TIME)
        .with_type::<(String, u32)>()
        .for_each(|(word, minute)| {
            if let Ok(period) = word.parse::<Period>() {
                let _ = period.after(moment(*minute).date());
            }
            drop(word.parse::<Recurrence>());
            drop(format!("FREQ={word}").parse::<Recurrence>());
        });
}
