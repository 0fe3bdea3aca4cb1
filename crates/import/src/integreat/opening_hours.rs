//! Converts opening hours of the CMS, a list of seven days, to OpenStreetMap's syntax.

use lotse_core::Hours;

use super::super::week::{DAYS, Week, minutes, overlap};
use super::record::DayRecord;

/// Opening hours, and what could not be represented.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ImportedHours {
    pub(super) hours: Option<Hours>,
    /// Visitors need an appointment.
    pub(super) by_appointment: bool,
    pub(super) losses: Vec<String>,
}

/// The hours of a week; empty if there are none.
pub(super) fn opening(days: &[DayRecord]) -> ImportedHours {
    let mut opening = ImportedHours::default();
    if days.len() != DAYS.len() {
        let what = format!("{} days instead of a week: {}", days.len(), written(days));
        opening.losses.push(what);
        return opening;
    }
    let open: Vec<&DayRecord> = days.iter().filter(|day| !day.closed).collect();
    opening.by_appointment = !open.is_empty() && open.iter().all(|day| day.appointment_only);
    let mut week = Week::default();
    for ((day, name), spans) in days.iter().zip(DAYS).zip(&mut week.0) {
        if day.closed {
            if !day.time_slots.is_empty() {
                let what = format!("{name} is closed, but has {}", slots(day));
                opening.losses.push(what);
            }
            continue;
        }
        if day.appointment_only && !opening.by_appointment {
            // Without an appointment it is closed.
            let what = format!("{name} by appointment only {}", slots(day));
            opening.losses.push(what.trim_end().to_owned());
            continue;
        }
        if day.all_day && !day.appointment_only {
            spans.push((0, 24 * 60));
            continue;
        }
        for slot in &day.time_slots {
            match (minutes(&slot.start), minutes(&slot.end)) {
                (Some(start), Some(end)) if start != end => {
                    let end = if end < start { end + 24 * 60 } else { end };
                    spans.push((start, end));
                }
                _ => opening
                    .losses
                    .push(format!("{name} {}-{}", slot.start, slot.end)),
            }
        }
        if overlap(spans) {
            let what = format!("{name} overlapping hours, joined: {}", slots(day));
            opening.losses.push(what);
        }
    }
    if week != Week::default() {
        opening.hours = week.hours();
        if opening.hours.is_none() {
            opening
                .losses
                .push(format!("impossible hours: {}", written(days)));
        }
    }
    opening
}

/// The hours of a day, for a report.
fn slots(day: &DayRecord) -> String {
    let slots = day.time_slots.iter();
    let slots = slots.map(|slot| format!("{}-{}", slot.start, slot.end));
    slots.collect::<Vec<_>>().join(", ")
}

/// Days with their hours, for a report.
pub(super) fn written(days: &[DayRecord]) -> String {
    let days = days
        .iter()
        .enumerate()
        .filter(|(_, day)| !day.time_slots.is_empty() || day.all_day);
    let days = days.map(|(index, day)| {
        let name = DAYS.get(index).copied().unwrap_or("?");
        let hours = if day.all_day {
            "all day".to_owned()
        } else {
            slots(day)
        };
        format!("{name} {hours}")
    });
    days.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(monday: &str) -> ImportedHours {
        let closed =
            r#"{"allDay": false, "closed": true, "appointmentOnly": false, "timeSlots": []}"#;
        let mut days = [closed; 7];
        days[0] = monday;
        let days: Vec<DayRecord> = serde_json::from_str(&format!("[{}]", days.join(","))).unwrap();
        opening(&days)
    }

    #[test]
    fn slots_become_hours() {
        let opening = week(
            r#"{"closed": false, "timeSlots": [{"start": "15:00", "end": "18:00"}, {"start": "10:00", "end": "13:00"}]}"#,
        );
        assert_eq!(
            opening.hours,
            Some("Mo 10:00-13:00,15:00-18:00".parse().unwrap())
        );
        assert!(!opening.by_appointment && opening.losses.is_empty());
    }

    #[test]
    fn slots_that_overlap_are_joined_and_named() {
        let opening = week(
            r#"{"closed": false, "timeSlots": [{"start": "08:00", "end": "12:00"}, {"start": "11:00", "end": "15:00"}]}"#,
        );
        assert_eq!(opening.hours, Some("Mo 08:00-15:00".parse().unwrap()));
        assert_eq!(
            opening.losses,
            ["Mo overlapping hours, joined: 08:00-12:00, 11:00-15:00"]
        );
        let twice = week(
            r#"{"closed": false, "timeSlots": [{"start": "08:00", "end": "12:00"}, {"start": "08:00", "end": "12:00"}]}"#,
        );
        assert!(twice.losses.is_empty());
    }

    #[test]
    fn a_slot_over_midnight_ends_on_the_next_day() {
        let opening =
            week(r#"{"closed": false, "timeSlots": [{"start": "22:00", "end": "02:00"}]}"#);
        assert_eq!(opening.hours, Some("Mo 22:00-02:00".parse().unwrap()));
    }

    #[test]
    fn by_appointment_only_needs_no_hours() {
        let opening = week(r#"{"closed": false, "appointmentOnly": true, "timeSlots": []}"#);
        assert_eq!((opening.hours, opening.by_appointment), (None, true));
    }

    #[test]
    fn what_is_no_time_is_named() {
        let opening = week(r#"{"closed": false, "timeSlots": [{"start": "8", "end": "noon"}]}"#);
        assert_eq!(opening.losses, ["Mo 8-noon"]);
        assert_eq!(super::opening(&[]).losses, ["0 days instead of a week: "]);
    }
}
