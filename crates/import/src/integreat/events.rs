//! Imports events.

use jiff::{Timestamp, civil::DateTime};
use lotse_core::{ContactId, Event};

use super::super::{
    LossKind,
    draft::{DraftBody, DraftEntry},
    loss::shown,
    wall_time::{self, Until, review_by},
    web,
};
use super::{
    address::address,
    group::RecordGroup,
    import::{IntegreatImport, PathIds},
    record::{EventRecord, LocationRecord},
};

/// The locations of events, with their ids.
type Places<'a> = (&'a [RecordGroup<LocationRecord>], &'a PathIds);

/// Converts events to entries.
pub(super) fn events(
    import: &mut IntegreatImport<'_>,
    events: &[RecordGroup<EventRecord>],
    ids: &PathIds,
    places: Places<'_>,
) -> Vec<DraftEntry> {
    let mut entries = Vec::new();
    for group in events {
        let Some(id) = ids.get(group.place()) else {
            continue;
        };
        let Some(event) = event(import, group, places) else {
            continue;
        };
        let mut texts = import.texts(group, false);
        if let Some(url) = &group.lead.record.meeting_url {
            match web::https(url) {
                // A link to an online meeting goes into the note; the web page is the event's own.
                Some((url, _)) => {
                    for text in texts.values_mut() {
                        let note = text.note.take().unwrap_or_default();
                        text.note = Some(format!("{note} {url}").trim().to_owned());
                    }
                }
                None => import.lose(
                    LossKind::Link,
                    &group.lead.record.page,
                    &group.lead.language,
                    &format!("{} is not a link", shown(url)),
                ),
            }
        }
        entries.push(DraftEntry {
            id: id.clone(),
            body: DraftBody::Event(event),
            texts,
            lead: group.lead.language.clone(),
            place: group.place().to_owned(),
        });
    }
    entries
}

/// Whether an event has a start; without one it is refused.
pub(super) fn has_start(
    import: &mut IntegreatImport<'_>,
    group: &RecordGroup<EventRecord>,
) -> bool {
    let record = &group.lead.record;
    let has_start = local(import, &record.event.start).is_some();
    if !has_start {
        let what = format!("{} is not a time", shown(&record.event.start));
        import.lose(LossKind::Refused, &record.page, &group.lead.language, &what);
    }
    has_start
}

fn event(
    import: &mut IntegreatImport<'_>,
    group: &RecordGroup<EventRecord>,
    places: Places<'_>,
) -> Option<Event> {
    let source = import.source(&group.lead)?;
    let record = &group.lead.record;
    let (page, language) = (&record.page, &group.lead.language);
    let starts = local(import, &record.event.start)?;
    let ends = record
        .event
        .end
        .as_deref()
        .and_then(|end| local(import, end));
    if record.event.only_weekdays {
        import.lose(LossKind::Recurrence, page, language, "closed at weekends");
    }
    let contact = place_of(record, places);
    let address = if contact.is_none() {
        address(&record.location)
    } else {
        None
    };
    if let (None, Some(name)) = (&contact, &record.location.name) {
        import.lose(
            LossKind::Address,
            page,
            language,
            &format!("the name of the location, {}", shown(name)),
        );
    }
    let repeats = repeats(import, group);
    let all_day = record.event.all_day;
    Some(Event {
        topics: import
            .topic(page.title.as_deref().unwrap_or_default())
            .into_iter()
            .collect(),
        starts: if all_day {
            starts.date().at(0, 0, 0, 0)
        } else {
            starts
        },
        ends: ends.filter(|ends| *ends > starts && (!all_day || ends.date() > starts.date())),
        all_day,
        repeats,
        except: Vec::new(),
        contact,
        address,
        web: Some(source.url.clone()),
        free: false,
        languages: Vec::new(),
        unconfirmed: Vec::new(),
        review_by: review_by(source.verified),
        source,
    })
}

/// Converts a time with offset to the region's local time.
fn local(import: &IntegreatImport<'_>, time: &str) -> Option<DateTime> {
    let moment: Timestamp = time.parse().ok()?;
    Some(wall_time::wall_time(moment, &import.options.zone))
}

/// The recurrence rule. `DTSTART` is in UTC and ignored, because the start has
/// the same time in local time. Weekdays are local ones, as chosen by an editor
/// (`iter_after` in the CMS counts them so), and `UNTIL` is the last second of
/// a local day.
fn repeats(
    import: &mut IntegreatImport<'_>,
    group: &RecordGroup<EventRecord>,
) -> Option<lotse_core::Recurrence> {
    let written = group.lead.record.recurrence_rule.as_deref()?;
    let rule = written
        .lines()
        .map(str::trim)
        .find(|line| line.starts_with("RRULE:"));
    let repeats = rule.and_then(|rule| wall_time::recurrence(rule, Until::Day));
    if repeats.is_none() {
        let what = format!(
            "{} is not supported; imported as a single event",
            shown(written)
        );
        import.lose(
            LossKind::Recurrence,
            &group.lead.record.page,
            &group.lead.language,
            &what,
        );
    }
    repeats
}

/// The contact for the event's location.
fn place_of(record: &EventRecord, (locations, ids): Places<'_>) -> Option<ContactId> {
    let by_path = record.location_path.as_ref().and_then(|path| ids.get(path));
    let same = |group: &&RecordGroup<LocationRecord>| {
        record.location.id.is_some() && group.lead.record.location.id == record.location.id
    };
    let by_id = || {
        locations
            .iter()
            .find(same)
            .and_then(|group| ids.get(group.place()))
    };
    by_path.or_else(by_id)?.parse().ok()
}
