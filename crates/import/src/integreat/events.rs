//! Imports events.

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
};
use lotse_core::{Address, ContactId, Event, Recurrence};

use super::super::{
    LossKind,
    draft::{DraftBody, DraftEntry},
    event_span::EventSpan,
    loss::shown,
    wall_time::{self, review_by},
    web,
};
use super::{
    address::{address, coordinates, unsupported},
    group::RecordGroup,
    import::{IntegreatImport, PathIds},
    record::{EventRecord, LocationRecord},
    recurrence::Repetition,
    series,
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
        let Some(id) = ids.get(&group.key()) else {
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
    let source = import.source(group)?;
    let record = &group.lead.record;
    let (page, language) = (&record.page, &group.lead.language);
    let span = span(import, group)?;
    let contact = place_of(record, places);
    let address = if contact.is_none() {
        address_of(import, group)
    } else {
        None
    };
    let written = record.recurrence_rule.is_some();
    let series = if written {
        None
    } else {
        series::daily(&span, record.event.only_weekdays)
    };
    let (span, (repeats, except)) = if let Some((first, rule)) = series {
        if first.starts != span.starts {
            let what = format!("{} is on a weekend, when it is closed", span.starts);
            import.lose(LossKind::Time, page, language, &what);
        }
        (first, (Some(rule), Vec::new()))
    } else {
        let repeats = repeats(import, group, span.starts);
        (span, repeats)
    };
    if record.event.only_weekdays && written {
        import.lose(LossKind::Recurrence, page, language, "closed at weekends");
    }
    Some(Event {
        topics: import
            .topic(page.title.as_deref().unwrap_or_default())
            .into_iter()
            .collect(),
        starts: span.starts,
        ends: span.ends,
        all_day: span.all_day,
        repeats,
        except,
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

/// Start and end of an event, or of the first of its days.
fn span(import: &mut IntegreatImport<'_>, group: &RecordGroup<EventRecord>) -> Option<EventSpan> {
    let record = &group.lead.record;
    let all_day = record.event.all_day;
    let starts = local(import, &record.event.start)?;
    let written = record.event.end.as_deref();
    let ends = written.and_then(|end| local(import, end));
    let ends_later = ends.filter(|ends| *ends > starts);
    if let (Some(end), None) = (written, ends_later)
        && ends != Some(starts)
    {
        let what = format!("the end {} is not after the start", shown(end));
        import.lose(LossKind::Time, &record.page, &group.lead.language, &what);
    }
    Some(EventSpan {
        starts: if all_day {
            starts.date().at(0, 0, 0, 0)
        } else {
            starts
        },
        ends: ends_later.filter(|ends| !all_day || ends.date() > starts.date()),
        all_day,
    })
}

/// The address of an event that is at no location of the region.
fn address_of(
    import: &mut IntegreatImport<'_>,
    group: &RecordGroup<EventRecord>,
) -> Option<Address> {
    let record = &group.lead.record;
    let location = &record.location;
    let address = address(location, &import.postcodes);
    let mut lost = unsupported(location, &import.postcodes);
    if let Some(name) = &location.name {
        lost.push(format!("the name of the location, {}", shown(name)));
    }
    if address.is_none() {
        let said = [&location.address, &location.postcode]
            .into_iter()
            .flatten();
        lost.extend(said.map(|text| format!("{} without a town", shown(text))));
    }
    lost.extend(coordinates(location));
    for what in lost {
        import.lose(LossKind::Address, &record.page, &group.lead.language, &what);
    }
    address
}

/// Converts a time with offset to the region's local time.
fn local(import: &IntegreatImport<'_>, time: &str) -> Option<DateTime> {
    let moment: Timestamp = time.parse().ok()?;
    Some(wall_time::wall_time(moment, &import.options.zone))
}

/// The recurrence rule and the days without the event.
fn repeats(
    import: &mut IntegreatImport<'_>,
    group: &RecordGroup<EventRecord>,
    starts: DateTime,
) -> (Option<Recurrence>, Vec<Date>) {
    let record = &group.lead.record;
    let Some(written) = record.recurrence_rule.as_deref() else {
        return (None, Vec::new());
    };
    let found = Repetition::read(written, starts, &import.options.zone);
    for (kind, what) in found.losses {
        import.lose(kind, &record.page, &group.lead.language, &what);
    }
    (found.repeats, found.except)
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
            .and_then(|group| ids.get(&group.key()))
    };
    by_path.or_else(by_id)?.parse().ok()
}
