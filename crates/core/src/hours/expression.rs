//! Parses opening hours and gives each rule the state that the specification gives it.
//!
//! The library counts what has only a comment (`"by appointment"`) and what has no end
//! (`14:00+`) as open; the specification counts both as unknown
//! (<https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification>).

use opening_hours::{OpeningHours, RuleKind};
use opening_hours_syntax::{
    ExtendedTime,
    rules::{
        OpeningHoursExpression, RuleOperator, RuleSequence,
        day::{HolidayKind, WeekDayRange},
        time::{Time, TimeSelector, TimeSpan},
    },
};

/// Marks the comment of a rule that says `open` itself.
const SAYS_OPEN: char = '\u{1}';
/// How far from sunrise or sunset a time may be, in minutes. With more, a span could
/// exceed the two days that the library can represent.
const LONGEST_FROM_SUN: u16 = 6 * 60;

/// Parsed opening hours.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Expression {
    /// The alternatives separated by `||`: the first that is not closed counts, at each
    /// moment. The library would look at whole days.
    pub(super) alternatives: Vec<OpeningHours>,
    pub(super) mentions_school_holidays: bool,
    pub(super) mentions_sun: bool,
}

impl Expression {
    pub(super) fn parse(text: &str) -> Option<Self> {
        if has_weekdays_of_holidays(text) {
            return None;
        }
        let mut rules = opening_hours_syntax::parse(&mark_explicitly_open(text))
            .ok()?
            .rules;
        if rules.iter().flat_map(times).any(is_too_far_from_sun) {
            return None;
        }
        rules.iter_mut().for_each(correct_state);
        let mentions_public_holidays = mentions(&rules, HolidayKind::Public);
        let mentions_school_holidays = mentions(&rules, HolidayKind::School);
        let mentions_sun = rules
            .iter()
            .flat_map(times)
            .any(|time| matches!(time, Time::Variable(_)));
        let alternatives = split(rules.into_iter().flat_map(with_open_end));
        let alternatives = alternatives.into_iter().map(|rules| {
            let is_the_same_all_the_time = rules.clone().normalize().is_constant();
            let mut text = rules.to_string();
            if !mentions_public_holidays && !is_the_same_all_the_time {
                text.push_str("; PH off");
            }
            text.parse().ok()
        });
        Some(Self {
            alternatives: alternatives.collect::<Option<_>>()?,
            mentions_school_holidays,
            mentions_sun,
        })
    }
}

/// Whether a text has weekdays within holidays, such as `SH Mo-Fr`. The library reads them
/// as weekdays *and* holidays.
fn has_weekdays_of_holidays(text: &str) -> bool {
    let is_holiday = |word: &str| word.ends_with("PH") || word.ends_with("SH");
    let is_weekday = |word: &str| {
        let day = word.get(..2).unwrap_or_default();
        ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].contains(&day) && !word.starts_with("Sun")
    };
    let outside_comments = text.split('"').step_by(2);
    outside_comments
        .flat_map(|part| part.split([';', '|']))
        .any(|rule| {
            let words: Vec<&str> = rule.split_whitespace().collect();
            let mut pairs = words.iter().zip(words.iter().skip(1));
            pairs.any(|(one, other)| {
                is_holiday(one) && is_weekday(other) || is_weekday(one) && is_holiday(other)
            })
        })
}

/// Marks comments that follow the word `open`, which the parser does not keep apart from
/// comments alone.
fn mark_explicitly_open(text: &str) -> String {
    let mut marked = String::with_capacity(text.len());
    for (index, part) in text.split('"').enumerate() {
        let is_comment = index % 2 == 1;
        let says_open = marked.trim_end().to_ascii_lowercase().ends_with("open");
        if index > 0 {
            marked.push('"');
        }
        if is_comment && says_open {
            marked.push(SAYS_OPEN);
        }
        marked.push_str(part);
    }
    marked
}

/// A rule with a comment is unknown unless it says `open`.
fn correct_state(rule: &mut RuleSequence) {
    if let Some(comment) = rule.comment.strip_prefix(SAYS_OPEN) {
        rule.comment = comment.into();
    } else if rule.kind == RuleKind::Open && !rule.comment.is_empty() {
        rule.kind = RuleKind::Unknown;
    }
}

/// A rule, followed by one for the times after its open ends.
fn with_open_end(mut rule: RuleSequence) -> Vec<RuleSequence> {
    const MIDNIGHT: Time = Time::Fixed(ExtendedTime::MIDNIGHT_24);
    let (open, fixed): (Vec<TimeSpan>, Vec<TimeSpan>) =
        std::mem::take(&mut rule.time_selector.spans)
            .into_iter()
            .partition(|span| span.open_end);
    if open.is_empty() {
        rule.time_selector.spans = fixed;
        return vec![rule];
    }
    let (never_end, end_first): (Vec<TimeSpan>, Vec<TimeSpan>) = open
        .into_iter()
        .partition(|span| span.range.end == MIDNIGHT);
    let closed = |span: &TimeSpan, range| TimeSpan {
        range,
        open_end: false,
        ..span.clone()
    };
    let unknown: Vec<TimeSpan> = never_end
        .iter()
        .map(|span| closed(span, span.range.clone()))
        .chain(
            // Offices do not stay open past midnight.
            end_first
                .iter()
                .filter(|span| span.range.start < span.range.end && span.range.end < MIDNIGHT)
                .map(|span| closed(span, span.range.end..MIDNIGHT)),
        )
        .collect();
    let surely = end_first
        .iter()
        .map(|span| closed(span, span.range.clone()));
    let surely: Vec<TimeSpan> = fixed.into_iter().chain(surely).collect();
    let part = |spans, kind, operator| RuleSequence {
        time_selector: TimeSelector { spans },
        kind,
        operator,
        ..rule.clone()
    };
    match (surely.is_empty(), unknown.is_empty()) {
        (true, _) => vec![part(unknown, RuleKind::Unknown, rule.operator)],
        (_, true) => vec![part(surely, rule.kind, rule.operator)],
        _ => vec![
            part(surely, rule.kind, rule.operator),
            part(unknown, RuleKind::Unknown, RuleOperator::Additional),
        ],
    }
}

/// Splits rules where they fall back to others. A later rule that does not fall back
/// overrides all before it on its days, as in `Mo-Fr 08:00-12:00 || "by appointment"; PH off`.
fn split(rules: impl Iterator<Item = RuleSequence>) -> Vec<OpeningHoursExpression> {
    let mut alternatives: Vec<OpeningHoursExpression> = Vec::new();
    let mut first_changed = 0;
    for mut rule in rules {
        first_changed = match rule.operator {
            RuleOperator::Fallback => alternatives.len(),
            RuleOperator::Normal => 0,
            RuleOperator::Additional => first_changed,
        };
        if rule.operator == RuleOperator::Fallback || alternatives.is_empty() {
            rule.operator = RuleOperator::Normal;
            alternatives.push(OpeningHoursExpression { rules: Vec::new() });
        }
        for alternative in alternatives.iter_mut().skip(first_changed) {
            alternative.rules.push(rule.clone());
        }
    }
    alternatives
}

fn times(rule: &RuleSequence) -> impl Iterator<Item = Time> {
    let spans = rule.time_selector.spans.iter();
    spans.flat_map(|span| [span.range.start, span.range.end])
}

fn is_too_far_from_sun(time: Time) -> bool {
    matches!(time, Time::Variable(time) if time.offset.unsigned_abs() > LONGEST_FROM_SUN)
}

fn mentions(rules: &[RuleSequence], holiday: HolidayKind) -> bool {
    let days = rules.iter().flat_map(|rule| &rule.day_selector.weekday);
    { days }.any(|day| matches!(day, WeekDayRange::Holiday { kind, .. } if *kind == holiday))
}
