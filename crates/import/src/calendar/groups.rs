//! Groups the components that belong to one event: the event itself, and its changed or
//! cancelled dates.

use std::collections::BTreeMap;

use super::component::Component;

/// The components of one UID.
#[derive(Debug, Default)]
pub(super) struct EventGroup {
    /// Its UID; empty if it has none.
    pub(super) uid: String,
    /// The event. Several, if a program gives different events one UID.
    pub(super) events: Vec<Component>,
    /// Its changed dates (`RECURRENCE-ID`).
    pub(super) changes: Vec<Component>,
}

/// Groups components by UID, in the order of the file. Of several versions of a
/// component, the newest counts.
pub(super) fn groups(components: Vec<Component>) -> Vec<EventGroup> {
    let mut groups: Vec<EventGroup> = Vec::new();
    let mut by_uid: BTreeMap<String, usize> = BTreeMap::new();
    for component in components {
        let uid = component.text("UID").unwrap_or_default().to_owned();
        let known = by_uid.get(&uid).filter(|_| !uid.is_empty()).copied();
        let index = known.unwrap_or(groups.len());
        if known.is_none() {
            by_uid.insert(uid.clone(), index);
            groups.push(EventGroup {
                uid,
                ..EventGroup::default()
            });
        }
        if let Some(group) = groups.get_mut(index) {
            if component.has("RECURRENCE-ID") {
                add(&mut group.changes, component, "RECURRENCE-ID");
            } else {
                add(&mut group.events, component, "DTSTART");
            }
        }
    }
    for group in &mut groups {
        only_newest(&mut group.events);
    }
    groups
}

/// Adds a component in place of an older version of itself.
fn add(versions: &mut Vec<Component>, new: Component, identity: &str) {
    let is_same = |old: &Component| {
        old.text(identity) == new.text(identity)
            && (identity != "DTSTART" || old.text("SUMMARY") == new.text("SUMMARY"))
    };
    match versions.iter_mut().find(|old| is_same(old)) {
        Some(old) if sequence(old) <= sequence(&new) => *old = new,
        Some(_) => {}
        None => versions.push(new),
    }
}

/// An event that was moved has a higher sequence number than before (RFC 5545,
/// section 3.8.7.4).
fn only_newest(events: &mut Vec<Component>) {
    let newest = events.iter().map(sequence).max().unwrap_or_default();
    events.retain(|event| sequence(event) == newest);
}

fn sequence(component: &Component) -> u64 {
    let number = component.text("SEQUENCE").map(str::parse);
    number.and_then(Result::ok).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grouped(events: &[&[&str]]) -> Vec<(String, usize, usize)> {
        let components = events
            .iter()
            .map(|lines| Component::read(1, lines).unwrap());
        let groups = groups(components.collect()).into_iter();
        groups
            .map(|group| (group.uid, group.events.len(), group.changes.len()))
            .collect()
    }

    #[test]
    fn changed_dates_belong_to_their_event() {
        let found = grouped(&[
            &["UID:a", "RECURRENCE-ID:20261208", "SUMMARY:x"],
            &["UID:b", "SUMMARY:y"],
            &["UID:a", "SUMMARY:x"],
        ]);
        assert_eq!(found, [("a".to_owned(), 1, 1), ("b".to_owned(), 1, 0)]);
    }

    #[test]
    fn the_newest_version_counts() {
        let (old, new) = (
            ["UID:a", "DTSTART:20261201", "SUMMARY:x"],
            ["UID:a", "DTSTART:20261202", "SUMMARY:x", "SEQUENCE:1"],
        );
        assert_eq!(grouped(&[&old, &new]), [("a".to_owned(), 1, 0)]);
        assert_eq!(grouped(&[&new, &old]), [("a".to_owned(), 1, 0)]);
        assert_eq!(grouped(&[&old, &old]), [("a".to_owned(), 1, 0)]);
    }

    #[test]
    fn events_without_a_uid_or_with_the_same_stay_apart() {
        let events = [
            ["SUMMARY:x", "DTSTART:20261201"],
            ["SUMMARY:x", "DTSTART:20261202"],
        ];
        assert_eq!(grouped(&[&events[0], &events[1]]).len(), 2);
        let same = [["UID:1", "DTSTART:20261201"], ["UID:1", "DTSTART:20261202"]];
        assert_eq!(grouped(&[&same[0], &same[1]]), [("1".to_owned(), 2, 0)]);
    }
}
