//! Imports calendars (iCalendar, RFC 5545) as events.

mod component;
mod times;

use jiff::{
    civil::{Date, DateTime},
    tz::TimeZone,
};
use lotse_core::{EntryKind, Event, Recurrence, Source};
use lotse_i18n::Language;

use super::{
    Draft, ImportError, LossKind, LossReport, PackFolder,
    draft::{DraftBody, DraftEntry, DraftText},
    event_span::EventSpan,
    fluent,
    ids::Ids,
    loss::shown,
    page,
    slug::slug,
    topic,
    wall_time::{self, Until, review_by},
    web,
};
use component::Component;

/// Maximum size of a calendar, in bytes.
const CALENDAR_BYTES: usize = 16 * 1024 * 1024;

/// Options for importing a calendar.
#[derive(Debug, Clone)]
pub struct CalendarOptions {
    /// The name of the file; a second import with the same name replaces the first.
    pub name: String,
    /// The time zone of the place.
    pub zone: TimeZone,
    /// The source of events without a URL.
    pub source: Option<String>,
    /// The day on which the calendar was checked against its source, for events
    /// without a date of last change.
    pub verified: Option<Date>,
    /// The day of the import.
    pub today: Date,
}

/// Makes a draft from a calendar.
pub fn draft_calendar(
    bytes: &[u8],
    folder: &PackFolder,
    options: &CalendarOptions,
) -> Result<(Draft, LossReport), ImportError> {
    if bytes.len() > CALENDAR_BYTES {
        return Err(ImportError::TooLarge {
            what: options.name.clone(),
            limit: CALENDAR_BYTES,
        });
    }
    let name = format!("calendar-{}", slug(&options.name).unwrap_or_default());
    let kinds = vec![EntryKind::Event];
    let mut import = CalendarImport {
        ids: folder.ids(&name, &kinds, false)?,
        topics: folder.topics(),
        language: folder.source_language(),
        losses: LossReport::default(),
        options,
    };
    let text = String::from_utf8_lossy(bytes);
    let mut entries = Vec::new();
    for found in component::events(&text) {
        match found {
            Ok(component) => entries.extend(import.event(&component)),
            Err(line) => import.lose(LossKind::Refused, &place(line), "invalid event"),
        }
    }
    let draft = Draft {
        name,
        kinds,
        place: None,
        entries,
    };
    Ok((draft, import.losses))
}

/// The place of an event in the loss report.
fn place(line: usize) -> String {
    format!("line {line}")
}

struct CalendarImport<'a> {
    ids: Ids,
    topics: Vec<lotse_core::TopicId>,
    language: Language,
    losses: LossReport,
    options: &'a CalendarOptions,
}

impl CalendarImport<'_> {
    fn lose(&mut self, kind: LossKind, place: &str, what: &str) {
        self.losses.add(kind, place, None, what);
    }

    fn event(&mut self, component: &Component) -> Option<DraftEntry> {
        let place = place(component.line);
        let title = component.text("SUMMARY").unwrap_or_default();
        let title = fluent::one_line(&page::readable(&title));
        let checked = self.checked(component, &title);
        let (source, span) = match checked {
            Ok(checked) => checked,
            Err(why) => {
                self.lose(LossKind::Refused, &place, &why);
                return None;
            }
        };
        let repeats = self.repeats(component, &place);
        self.unknown(component, &place);
        let topic = topic::topic_of(&title, &self.topics);
        let event = Event {
            topics: topic.into_iter().collect(),
            starts: span.starts,
            ends: span.ends,
            all_day: span.all_day,
            repeats,
            except: self.except(component, &place),
            contact: None,
            address: None,
            web: component
                .text("URL")
                .and_then(|url| web::https(&url))
                .map(|(url, _)| url),
            free: false,
            languages: Vec::new(),
            unconfirmed: Vec::new(),
            review_by: review_by(source.verified),
            source,
        };
        let uid = component.text("UID").unwrap_or_default();
        let id = self.id(&event, &uid, &title);
        let note = self.note(component, &place);
        let text = DraftText {
            title,
            note,
            page: None,
        };
        Some(DraftEntry {
            id,
            body: DraftBody::Event(event),
            texts: [(self.language.clone(), text)].into(),
            lead: self.language.clone(),
            place,
        })
    }

    /// Adds the date to the id of a single event: a calendar has many events with the same title.
    fn id(&mut self, event: &Event, uid: &str, title: &str) -> String {
        let day = event.starts.date();
        let word = if event.repeats.is_some() {
            title.to_owned()
        } else {
            format!("{} {day}", title.chars().take(40).collect::<String>())
        };
        self.ids.give(
            EntryKind::Event,
            &format!("{} {uid}", event.source.url),
            &word,
        )
    }

    /// The required properties of an event.
    fn checked(&self, component: &Component, title: &str) -> Result<(Source, EventSpan), String> {
        if title.is_empty() {
            return Err("no SUMMARY".to_owned());
        }
        if component
            .text("STATUS")
            .is_some_and(|status| status.eq_ignore_ascii_case("cancelled"))
        {
            return Err("cancelled".to_owned());
        }
        if component.has("RECURRENCE-ID") {
            return Err(
                "changes one occurrence of another event; packs can only exclude occurrences"
                    .to_owned(),
            );
        }
        let span = times::span(component, &self.options.zone)?;
        let url = component
            .text("URL")
            .or_else(|| self.options.source.clone());
        let url = url.and_then(|url| web::https(&url)).map(|(url, _)| url);
        let url = url.ok_or("no URL; give the page of the calendar with --source")?;
        let verified = self
            .verified(component)
            .ok_or("no date of last change; give a date with --verified")?;
        Ok((
            Source {
                url,
                title: title.chars().take(300).collect(),
                verified,
            },
            span,
        ))
    }

    fn verified(&self, component: &Component) -> Option<Date> {
        let stamps = ["LAST-MODIFIED", "DTSTAMP"].into_iter();
        let stamped = stamps.filter_map(|name| component.property(name));
        let mut days = stamped.filter_map(|stamp| times::moment(&stamp, &self.options.zone));
        let day = self
            .options
            .verified
            .or_else(|| days.next().map(DateTime::date));
        day.map(|day| day.min(self.options.today))
    }

    fn repeats(&mut self, component: &Component, place: &str) -> Option<Recurrence> {
        let rule = component.text("RRULE")?;
        let repeats = wall_time::recurrence(&rule, Until::Moment(&self.options.zone));
        if repeats.is_none() {
            let what = format!(
                "{} is not supported; imported as a single event",
                shown(&rule)
            );
            self.lose(LossKind::Recurrence, place, &what);
        }
        repeats
    }

    fn except(&mut self, component: &Component, place: &str) -> Vec<Date> {
        let mut days = Vec::new();
        for property in component.properties("EXDATE") {
            for value in property.value.split(',').take(1_000) {
                let one = property.with_value(value);
                match times::moment(&one, &self.options.zone) {
                    Some(time) => days.push(time.date()),
                    None => self.lose(LossKind::Time, place, &format!("EXDATE {}", shown(value))),
                }
            }
        }
        days.sort_unstable();
        days.dedup();
        days
    }

    fn note(&mut self, component: &Component, place: &str) -> Option<String> {
        // LOCATION is free text, so it cannot become an address.
        let parts = ["LOCATION", "DESCRIPTION"]
            .into_iter()
            .filter_map(|name| component.text(name));
        let note = parts
            .map(|part| fluent::one_line(&page::readable(&part)))
            .filter(|part| !part.is_empty());
        let note = note.collect::<Vec<_>>().join(" – ");
        if let Some(short) = fluent::shortened(&note, fluent::TEXT_CHARS) {
            self.lose(
                LossKind::Length,
                place,
                &format!("truncated a text of {} characters", note.chars().count()),
            );
            return Some(short);
        }
        Some(note).filter(|note| !note.is_empty())
    }

    /// Reports properties that packs cannot represent.
    fn unknown(&mut self, component: &Component, place: &str) {
        for name in [
            "RDATE",
            "EXRULE",
            "ATTACH",
            "GEO",
            "CONTACT",
            "ORGANIZER",
            "CATEGORIES",
        ] {
            if component.has(name) {
                self.lose(LossKind::Field, place, name);
            }
        }
    }
}
