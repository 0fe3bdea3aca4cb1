//! Opening hours of a week, and writing them in OpenStreetMap's syntax.

use lotse_core::Hours;

/// Weekdays in OpenStreetMap's syntax, starting with Monday.
pub(crate) const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// Start and end, in minutes from midnight.
pub(crate) type OpenSpan = (u16, u16);

/// Opening hours of each weekday, starting with Monday.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Week(pub(crate) [Vec<OpenSpan>; 7]);

impl Week {
    /// The week in OpenStreetMap's syntax, spans that overlap joined. `None` if it is never
    /// open or has an impossible span.
    pub(crate) fn hours(mut self) -> Option<Hours> {
        for spans in &mut self.0 {
            let is_impossible = |(start, end): &OpenSpan| start >= end || *end > 48 * 60;
            if spans.iter().any(is_impossible) {
                return None;
            }
            join_overlaps(spans);
        }
        if self
            .0
            .iter()
            .all(|spans| spans.as_slice() == [(0, 24 * 60)])
        {
            // Always open, including public holidays.
            return "Mo-Su,PH 00:00-24:00".parse().ok();
        }
        self.rules().join("; ").parse().ok()
    }

    /// One rule for each set of days with the same hours.
    fn rules(&self) -> Vec<String> {
        let mut rules = Vec::new();
        let mut written: Vec<&Vec<OpenSpan>> = vec![];
        for spans in &self.0 {
            if spans.is_empty() || written.contains(&spans) {
                continue;
            }
            written.push(spans);
            let days: Vec<usize> = (0..7)
                .filter(|day| self.0.get(*day) == Some(spans))
                .collect();
            let times: Vec<String> = spans.iter().map(|span| write_span(*span)).collect();
            rules.push(format!("{} {}", write_days(&days), times.join(",")));
        }
        rules
    }
}

/// Returns whether spans of a day overlap that are not the same.
pub(crate) fn overlap(spans: &[OpenSpan]) -> bool {
    let mut spans = spans.to_vec();
    spans.sort_unstable();
    spans.dedup();
    let next = spans.iter().skip(1);
    spans
        .iter()
        .zip(next)
        .any(|((_, end), (start, _))| start < end)
}

fn join_overlaps(spans: &mut Vec<OpenSpan>) {
    spans.sort_unstable();
    spans.dedup_by(|(start, end), (_, last_end)| {
        let overlaps = *start < *last_end;
        if overlaps {
            *last_end = (*end).max(*last_end);
        }
        overlaps
    });
}

fn write_span((start, end): OpenSpan) -> String {
    // OpenStreetMap allows 26:00 and 02:00 for two in the morning; all parsers accept the latter.
    let end = if end > 24 * 60 { end - 24 * 60 } else { end };
    format!(
        "{:02}:{:02}-{:02}:{:02}",
        start / 60,
        start % 60,
        end / 60,
        end % 60
    )
}

/// Writes days such as `Mo-We,Fr`: three or more consecutive days as a range.
fn write_days(days: &[usize]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for day in days {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *day => *last = *day,
            _ => runs.push((*day, *day)),
        }
    }
    let name = |day: usize| DAYS.get(day).copied().unwrap_or_default();
    let written = runs.iter().map(|(first, last)| match last - first {
        0 => name(*first).to_owned(),
        1 => format!("{},{}", name(*first), name(*last)),
        _ => format!("{}-{}", name(*first), name(*last)),
    });
    written.collect::<Vec<_>>().join(",")
}

/// Parses `08:30` as minutes from midnight; midnight at the end of a day is 24:00.
pub(crate) fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "0"));
    let digits = |part: &str, most: usize| {
        let good = !part.is_empty()
            && part.len() <= most
            && part.bytes().all(|byte| byte.is_ascii_digit());
        good.then(|| part.parse::<u16>().ok())?
    };
    let (hour, minute) = (digits(hour, 2)?, digits(minute, 2)?);
    let sum = hour * 60 + minute;
    (minute < 60 && sum <= 24 * 60).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(week: Week) -> Option<String> {
        let hours = week.hours()?;
        Some(
            serde_json::to_value(hours)
                .unwrap()
                .as_str()
                .unwrap()
                .to_owned(),
        )
    }

    #[test]
    fn days_with_the_same_hours_share_a_rule() {
        let morning = vec![(600, 780), (900, 1080)];
        let week = Week([
            morning.clone(),
            morning.clone(),
            vec![],
            morning,
            vec![(600, 840)],
            vec![],
            vec![],
        ]);
        assert_eq!(
            written(week).as_deref(),
            Some("Mo,Tu,Th 10:00-13:00,15:00-18:00; Fr 10:00-14:00")
        );
        let days = Week(std::array::from_fn(|day| {
            if day < 5 { vec![(480, 720)] } else { vec![] }
        }));
        assert_eq!(written(days).as_deref(), Some("Mo-Fr 08:00-12:00"));
    }

    #[test]
    fn a_hotline_is_open_on_holidays_too() {
        let always = Week(std::array::from_fn(|_| vec![(0, 1440)]));
        assert_eq!(written(always).as_deref(), Some("Mo-Su,PH 00:00-24:00"));
    }

    #[test]
    fn hours_that_never_come_are_refused() {
        assert_eq!(written(Week::default()), None);
        let mut week = Week::default();
        week.0[0] = vec![(720, 480)];
        assert_eq!(written(week), None);
    }

    #[test]
    fn spans_that_overlap_or_are_there_twice_are_one() {
        for spans in [
            vec![(480, 720), (600, 900)],
            vec![(480, 900), (480, 900)],
            vec![(480, 900), (600, 720)],
        ] {
            let mut week = Week::default();
            week.0[0] = spans;
            assert_eq!(written(week).as_deref(), Some("Mo 08:00-15:00"));
        }
    }

    #[test]
    fn times_are_hours_and_minutes() {
        assert_eq!(minutes("8"), Some(480));
        assert_eq!(minutes("08:30"), Some(510));
        assert_eq!(minutes("8.30"), Some(510));
        for bad in ["", "24:30", "8:60", "8:", "-1", "123", "8:5:1"] {
            assert_eq!(minutes(bad), None, "{bad}");
        }
    }
}
