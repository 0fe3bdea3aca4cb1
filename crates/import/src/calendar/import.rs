//! Converts the events of a calendar to entries.

use jiff::civil::Date;
use lotse_core::{Event, Source, TopicId};
use lotse_i18n::Language;

use super::super::{
    LossKind, LossReport, PackFolder,
    draft::{DraftBody, DraftText},
    fluent,
    loss::shown,
    origin::EntryKey,
    topic,
    unnamed::Unnamed,
    wall_time::review_by,
    web,
};
use super::{
    CalendarOptions,
    component::Component,
    file::CalendarFile,
    groups::{self, EventGroup},
    html,
    pack_events::{PackEvent, pack_events},
    times::TimeConverter,
    unsupported,
};

/// Properties that a changed date inherits from its series if it lacks them.
const INHERITED: [&str; 4] = ["SUMMARY", "URL", "LAST-MODIFIED", "DTSTAMP"];

/// The entries of a calendar, still without ids.
pub(super) fn entries(
    calendar: CalendarFile,
    folder: &PackFolder,
    options: &CalendarOptions,
) -> (Vec<Unnamed>, LossReport) {
    let mut import = CalendarImport {
        clock: TimeConverter {
            zones: &calendar.zones,
            here: &options.zone,
        },
        topics: folder.topics(),
        language: folder.source_language(),
        losses: LossReport::default(),
        options,
    };
    let mut components = Vec::new();
    for found in calendar.events {
        match found {
            Ok(component) => components.push(component),
            Err(line) => import.lose(LossKind::Refused, line, "invalid event"),
        }
    }
    for (kind, other) in calendar.others {
        let what = unsupported::no_event(&kind, &other);
        import.lose(LossKind::Field, other.line, &what);
    }
    let mut entries = Vec::new();
    for group in groups::groups(components) {
        entries.extend(import.group(group));
    }
    (entries, import.losses)
}

struct CalendarImport<'a> {
    clock: TimeConverter<'a>,
    topics: Vec<TopicId>,
    language: Language,
    losses: LossReport,
    options: &'a CalendarOptions,
}

impl CalendarImport<'_> {
    fn lose(&mut self, kind: LossKind, line: usize, what: &str) {
        self.losses.add(kind, &place(line), None, what);
    }

    /// The entries of an event and its changed dates.
    fn group(&mut self, group: EventGroup) -> Vec<Unnamed> {
        let EventGroup {
            uid,
            events,
            changes,
        } = group;
        let changes = self.public_changes(changes);
        match events.as_slice() {
            // The file holds only some dates of a series.
            [] => {
                let changes = changes.iter();
                changes
                    .flat_map(|change| self.alone(&uid, change))
                    .collect()
            }
            [event] => self.event(&uid, event, &changes),
            several if changes.is_empty() => {
                let alone = several.iter();
                alone
                    .flat_map(|event| {
                        let start = event.text("DTSTART").unwrap_or_default();
                        self.event(&format!("{uid} {start}"), event, &[])
                    })
                    .collect()
            }
            several => {
                for event in several {
                    let why = "several events with the same UID, one of which has changed dates";
                    self.lose(LossKind::Refused, event.line, why);
                }
                Vec::new()
            }
        }
    }

    /// A changed date whose series is not in the file.
    fn alone(&mut self, uid: &str, change: &Component) -> Vec<Unnamed> {
        if self.is_left_out(change) {
            return Vec::new();
        }
        let date = change.text("RECURRENCE-ID").unwrap_or_default();
        self.event(&format!("{uid}/{date}"), change, &[])
    }

    fn event(&mut self, uid: &str, event: &Component, changes: &[Component]) -> Vec<Unnamed> {
        if self.is_left_out(event) {
            return Vec::new();
        }
        let refusal = event.encoded().map(|name| {
            format!("{name} is in an encoding of vCalendar 1.0; export as iCalendar 2.0")
        });
        let found = match refusal {
            Some(why) => Err(why),
            None => pack_events(event, changes, self.clock, self.options.today),
        };
        let found = match found {
            Ok(found) => found,
            Err(why) => {
                self.lose(LossKind::Refused, event.line, &why);
                return Vec::new();
            }
        };
        for (kind, what) in found.losses {
            self.lose(kind, event.line, &what);
        }
        self.unsupported(event);
        let mut unnamed = Vec::new();
        for part in found.events {
            unnamed.extend(self.part(uid, event, part));
        }
        unnamed
    }

    /// Reports a component that is cancelled or not for the public.
    fn is_left_out(&mut self, component: &Component) -> bool {
        let class = component.text("CLASS").unwrap_or("PUBLIC");
        if component.says("STATUS", "CANCELLED") {
            self.lose(LossKind::Cancelled, component.line, "the whole event");
            return true;
        }
        let is_private = !class.eq_ignore_ascii_case("PUBLIC") && !self.options.include_private;
        if is_private {
            let what = format!("CLASS:{class}; --include-private imports it");
            self.lose(LossKind::Private, component.line, &what);
        }
        is_private
    }

    /// Turns changed dates that are not for the public into cancelled ones.
    fn public_changes(&mut self, changes: Vec<Component>) -> Vec<Component> {
        let changes = changes.into_iter().map(|change| {
            let is_cancelled = change.says("STATUS", "CANCELLED");
            if is_cancelled || !self.is_left_out(&change) {
                return change;
            }
            change.cancelled()
        });
        changes.collect()
    }

    fn part(&mut self, uid: &str, event: &Component, part: PackEvent) -> Option<Unnamed> {
        let changed = part.change.as_ref();
        let changed = changed.map(|change| change.completed(event, &INHERITED));
        let component = changed.as_ref().unwrap_or(event);
        let line = component.line;
        let title = self.title(component);
        let web = self.web(component);
        let source = match self.source(component, &title, web.as_deref()) {
            Ok(source) => source,
            Err(why) => {
                self.lose(LossKind::Refused, line, &why);
                return None;
            }
        };
        if let Some(change) = &part.change {
            self.unsupported(change);
        }
        let word = word(&title, &part);
        let key = match uid {
            "" => format!("{title} {}", part.span.starts),
            uid => format!("{uid}{}", part.suffix),
        };
        let topic = topic::topic_of(&title, &self.topics);
        let body = DraftBody::Event(Event {
            topics: topic.into_iter().collect(),
            starts: part.span.starts,
            ends: part.span.ends,
            all_day: part.span.all_day,
            repeats: part.repeats,
            except: part.except,
            contact: None,
            address: None,
            web,
            free: false,
            languages: Vec::new(),
            unconfirmed: Vec::new(),
            review_by: review_by(source.verified),
            source,
        });
        let note = self.note(component);
        let text = DraftText {
            title,
            note,
            page: None,
        };
        let key = EntryKey { key, word };
        Some(Unnamed::new(key, body, &self.language, text, place(line)))
    }

    /// Reports what packs cannot represent.
    fn unsupported(&mut self, component: &Component) {
        for what in unsupported::unsupported(component) {
            self.lose(LossKind::Field, component.line, &what);
        }
    }

    /// The page of an event.
    fn web(&mut self, component: &Component) -> Option<String> {
        let written = component.text("URL")?;
        let Some((url, insecure)) = web::https(written) else {
            let what = format!("{} is not a link", shown(written));
            self.lose(LossKind::Link, component.line, &what);
            return None;
        };
        if insecure {
            let what = format!("changed to {url}");
            self.lose(LossKind::InsecureLink, component.line, &what);
        }
        Some(url)
    }

    fn title(&mut self, component: &Component) -> String {
        let summary = component.text("SUMMARY").unwrap_or_default();
        fluent::one_line(&self.plain(summary, component))
    }

    /// The source of an event, or why it has none.
    fn source(
        &self,
        component: &Component,
        title: &str,
        web: Option<&str>,
    ) -> Result<Source, String> {
        if title.is_empty() {
            return Err("no SUMMARY".to_owned());
        }
        let of_all = self.options.source.as_deref().and_then(web::https);
        let url = web.map(str::to_owned).or(of_all.map(|(url, _)| url));
        let url = url.ok_or("no URL; give the page of the calendar with --source")?;
        let verified = self
            .verified(component)
            .ok_or("no date of last change; give a date with --verified")?;
        Ok(Source {
            url,
            title: title.chars().take(300).collect(),
            verified,
        })
    }

    fn verified(&self, component: &Component) -> Option<Date> {
        let stamps = ["LAST-MODIFIED", "DTSTAMP"].into_iter();
        let stamps = stamps.filter_map(|name| component.property(name));
        let mut days = stamps.filter_map(|stamp| self.clock.day(stamp));
        let day = self.options.verified.or_else(|| days.next());
        day.map(|day| day.min(self.options.today))
    }

    fn note(&mut self, component: &Component) -> Option<String> {
        // LOCATION is free text, so it cannot become an address.
        let mut parts = Vec::new();
        for text in [
            component.text("LOCATION"),
            unsupported::description(component),
        ] {
            let part = fluent::one_line(&self.plain(text.unwrap_or_default(), component));
            if !part.is_empty() {
                parts.push(part);
            }
        }
        let note = parts.join(" – ");
        if let Some(short) = fluent::shortened(&note, fluent::TEXT_CHARS) {
            let what = format!("truncated a text of {} characters", note.chars().count());
            self.lose(LossKind::Length, component.line, &what);
            return Some(short);
        }
        Some(note).filter(|note| !note.is_empty())
    }

    /// Text without HTML.
    fn plain(&mut self, text: &str, component: &Component) -> String {
        let base = component.text("URL").or(self.options.source.as_deref());
        let (plain, losses) = html::plain(text, base.unwrap_or_default());
        for (kind, what) in losses {
            self.lose(kind, component.line, &what);
        }
        plain
    }
}

/// The words of an id. That of a single event has its date: a calendar has many
/// events with the same title.
fn word(title: &str, event: &PackEvent) -> String {
    if event.repeats.is_some() {
        return title.to_owned();
    }
    let short: String = title.chars().take(40).collect();
    format!("{short} {}", event.span.starts.date())
}

/// The place of an event in the loss report.
fn place(line: usize) -> String {
    format!("line {line}")
}
