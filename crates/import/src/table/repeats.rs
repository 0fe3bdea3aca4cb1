//! How often an event takes place, as people write it.

use jiff::{civil::DateTime, tz::TimeZone};
use lotse_core::Recurrence;

use super::super::wall_time::{self, Until};

/// Words for how often, German and English, and the rules they stand for.
const WORDS: [(&[&str], &str); 5] = [
    (&["täglich", "daily", "jeden tag"], "FREQ=DAILY"),
    (&["wöchentlich", "weekly", "jede woche"], "FREQ=WEEKLY"),
    (
        &[
            "14-tägig",
            "vierzehntägig",
            "alle zwei wochen",
            "alle 2 wochen",
            "fortnightly",
            "biweekly",
        ],
        "FREQ=WEEKLY;INTERVAL=2",
    ),
    (&["monatlich", "monthly", "jeden monat"], "FREQ=MONTHLY"),
    (
        &["jährlich", "yearly", "annually", "jedes jahr"],
        "FREQ=YEARLY",
    ),
];

/// The rule of a cell: a rule of RFC 5545, or one of a few words.
pub(super) fn repeats(text: &str, starts: DateTime) -> Option<Recurrence> {
    let word = text.trim().to_lowercase();
    let known = WORDS
        .iter()
        .find(|(words, _)| words.contains(&word.as_str()));
    let Some((_, rule)) = known else {
        return wall_time::recurrence(text, Until::Moment(&TimeZone::UTC));
    };
    // Months without a 31st would be left out.
    let is_late = starts.day() > 28 && *rule == "FREQ=MONTHLY";
    (!is_late).then(|| rule.parse().ok())?
}

/// Whether a cell says that an event takes place once.
pub(super) fn is_once(text: &str) -> bool {
    matches!(
        text.trim().to_lowercase().as_str(),
        "nein" | "no" | "einmalig" | "once" | "keine" | "-"
    )
}

#[cfg(test)]
mod tests {
    use jiff::civil::datetime;

    use super::*;

    #[test]
    fn words_and_rules_say_how_often() {
        let rule =
            |text| repeats(text, datetime(2026, 11, 24, 18, 0, 0, 0)).map(|rule| rule.to_string());
        assert_eq!(rule("Wöchentlich").as_deref(), Some("FREQ=WEEKLY"));
        assert_eq!(rule("14-tägig").as_deref(), Some("FREQ=WEEKLY;INTERVAL=2"));
        assert_eq!(
            rule("FREQ=MONTHLY;BYDAY=1TU").as_deref(),
            Some("FREQ=MONTHLY;BYDAY=1TU")
        );
        assert_eq!(rule("ab und zu"), None);
        assert_eq!(
            repeats("monatlich", datetime(2026, 10, 31, 18, 0, 0, 0)),
            None
        );
    }
}
