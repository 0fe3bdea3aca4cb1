//! Imports a table of events.

use jiff::civil::{Date, DateTime, Time};
use lotse_core::{ContactId, EntryKind, Event};

use super::super::{
    Draft, ImportError, LossKind, LossReport, PackFolder,
    draft::{DraftBody, DraftText},
    event_span::EventSpan,
    file_draft,
    loss::shown,
    origin::EntryKey,
    postcode,
    slug::slug,
    unnamed::Unnamed,
    wall_time::review_by,
};
use super::{TableOptions, cell::Cells, column::Column, read, repeats, value};

/// Makes a draft from a table of events.
pub fn draft_events(
    bytes: &[u8],
    folder: &PackFolder,
    options: &TableOptions,
) -> Result<(Draft, LossReport), ImportError> {
    let mut losses = LossReport::default();
    let lines = read::lines(&options.name, bytes, (Column::Name, "Titel"), &mut losses)?;
    let topics = folder.topics();
    let contacts = folder.contacts();
    let language = folder.source_language();
    let postcodes = postcode::known(folder);
    let mut entries = Vec::new();
    for line in &lines {
        let mut cells = Cells {
            line,
            losses: &mut losses,
            postcodes: &postcodes,
        };
        let required = cells
            .required(options)
            .and_then(|(title, source)| Ok((title, source, span(&mut cells)?)));
        let (title, source, span) = match required {
            Ok(required) => required,
            Err(why) => {
                losses.add(LossKind::Refused, &line.place(), None, &why);
                continue;
            }
        };
        let event = Event {
            topics: cells.topics(&topics),
            starts: span.starts,
            ends: span.ends,
            all_day: span.all_day,
            repeats: repeats_of(&mut cells, span.starts),
            except: except(&mut cells),
            contact: contact(&mut cells, &contacts),
            address: cells.address(),
            web: cells.link(Column::Web),
            free: cells.yes(Column::Free),
            languages: cells.languages(),
            unconfirmed: Vec::new(),
            review_by: review_by(source.verified),
            source,
        };
        let note = cells.note();
        cells.report_unread("an event");
        let word = word(&title, &event);
        let key = EntryKey {
            key: word.clone(),
            word,
        };
        let text = DraftText {
            title,
            note,
            page: None,
        };
        let place = line.place();
        entries.push(Unnamed::new(
            key,
            DraftBody::Event(event),
            &language,
            text,
            place,
        ));
    }
    let origin = options.origin("events");
    let draft = file_draft::draft(folder, &origin, EntryKind::Event, entries, &mut losses)?;
    Ok((draft, losses))
}

/// The name of an event for its id: a single event gets its date, because there
/// may be others of the same name.
fn word(title: &str, event: &Event) -> String {
    let short: String = title.chars().take(40).collect();
    match event.repeats {
        Some(_) => short,
        None => format!("{short} {}", event.starts.date()),
    }
}

/// The start and end of an event, or why they are invalid.
fn span(cells: &mut Cells<'_>) -> Result<EventSpan, String> {
    let line = cells.line;
    let starts = cells.text(Column::Starts);
    let starts = starts.ok_or_else(|| format!("{}: no start", line.header(Column::Starts)))?;
    let (day, clock) =
        value::date_and_time(starts).ok_or_else(|| wrong(cells, Column::Starts, starts))?;
    let clock = clock_of(cells, Column::StartTime, (Column::Starts, clock))?;
    let (last, end) = match cells.text(Column::Ends) {
        // Often the end is only a time.
        Some(text) => match (value::date_and_time(text), value::time(text)) {
            (Some((day, clock)), _) => (day, clock),
            (None, Some(clock)) => (day, Some(clock)),
            (None, None) => return Err(wrong(cells, Column::Ends, text)),
        },
        None => (day, None),
    };
    let end = clock_of(cells, Column::EndTime, (Column::Ends, end))?;
    let ends_too_early = || format!("{}: it ends before it begins", line.header(Column::Ends));
    if last < day {
        return Err(ends_too_early());
    }
    let says_all_day = cells.yes(Column::AllDay);
    let Some(clock) = clock.filter(|_| !says_all_day) else {
        let clocks = [
            (Column::StartTime, Column::Starts, clock),
            (Column::EndTime, Column::Ends, end),
        ];
        for (own, other, clock) in clocks {
            let column = if cells.text(own).is_some() {
                own
            } else {
                other
            };
            if let Some(clock) = clock {
                lose_clock(
                    cells,
                    column,
                    clock,
                    "is left out; the event is for the whole day",
                );
            }
        }
        let ends = (last > day).then(|| last.at(23, 59, 0, 0));
        return Ok(EventSpan {
            starts: day.at(0, 0, 0, 0),
            ends,
            all_day: true,
        });
    };
    let starts = day.to_datetime(clock);
    let ends = end.map(|end| last.to_datetime(end));
    if ends.is_some_and(|ends| ends < starts) {
        return Err(ends_too_early());
    }
    Ok(EventSpan {
        starts,
        ends,
        all_day: false,
    })
}

fn wrong(cells: &Cells<'_>, column: Column, text: &str) -> String {
    format!(
        "{}: {} is not a date and time such as \"22.11.2026 18:00\"",
        cells.line.header(column),
        shown(text)
    )
}

/// The time in its own column, else the one next to the day.
fn clock_of(
    cells: &mut Cells<'_>,
    column: Column,
    (other, beside): (Column, Option<Time>),
) -> Result<Option<Time>, String> {
    let Some(text) = cells.text(column) else {
        return Ok(beside);
    };
    let own = value::time(text).ok_or_else(|| wrong(cells, column, text))?;
    if let Some(beside) = beside.filter(|beside| *beside != own) {
        lose_clock(cells, other, beside, "comes second");
    }
    Ok(Some(own))
}

fn lose_clock(cells: &mut Cells<'_>, column: Column, clock: Time, why: &str) {
    let what = format!("{} {why}", clock.strftime("%H:%M"));
    cells.lose(LossKind::Time, column, &what);
}

fn repeats_of(cells: &mut Cells<'_>, starts: DateTime) -> Option<lotse_core::Recurrence> {
    let text = cells
        .text(Column::Repeats)
        .filter(|text| !repeats::is_once(text))?
        .to_owned();
    let rule = repeats::repeats(&text, starts);
    if rule.is_none() {
        let what = format!(
            "{} is not a rule such as \"wöchentlich\" or \"FREQ=WEEKLY;BYDAY=TU\"; imported as a single event",
            shown(&text)
        );
        cells.lose(LossKind::Recurrence, Column::Repeats, &what);
    }
    rule
}

fn except(cells: &mut Cells<'_>) -> Vec<Date> {
    let words = value::list(cells.text(Column::Except).unwrap_or_default());
    let mut days = Vec::new();
    for word in words {
        match value::date(&word) {
            Some(day) => days.push(day),
            None => cells.lose(
                LossKind::Time,
                Column::Except,
                &format!("{} is not a date", shown(&word)),
            ),
        }
    }
    days.sort_unstable();
    days.dedup();
    days
}

/// The contact that hosts the event, by id.
fn contact(cells: &mut Cells<'_>, known: &std::collections::BTreeSet<String>) -> Option<ContactId> {
    let read = |text: &str| {
        let id = slug(text)?;
        known.contains(&id).then(|| id.parse().ok())?
    };
    cells.read(
        LossKind::Field,
        Column::Contact,
        "is not a contact of the place",
        read,
    )
}
