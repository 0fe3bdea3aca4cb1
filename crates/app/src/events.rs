//! Events of the place.

mod view;

pub use view::{ContactLink, EventView, EventsView, OccurrenceView};

use lotse_command::command;
use lotse_core::{Event, EventId, Occurrence};
use lotse_pack_model::PlaceContent;

use crate::contacts::{address_lines, topic_labels};
use crate::{
    ApiError, App, ErrorCode, SavedFile, SourceView,
    files::{calendar, save},
};

/// How many upcoming occurrences of an event are shown.
const NEXT: usize = 5;

impl App {
    /// Events of the coming year, the nearest first.
    #[command(areas(content, settings))]
    pub fn list_events(&self) -> Result<EventsView, ApiError> {
        let place = self.place_content()?;
        let events = place.content.events.iter();
        let mut events: Vec<EventView> = events
            .map(|(id, event)| self.event(&place, id, event))
            .filter(|event| !event.next.is_empty())
            .collect();
        let first = |event: &EventView| event.next.first().map(|time| time.starts.clone());
        events.sort_by_key(first);
        let topics = topic_labels(&place, events.iter().flat_map(|event| &event.topics));
        Ok(EventsView {
            place: self.place_view()?,
            topics,
            events,
            contacts: self.contacts_that_meet(&place)?,
        })
    }

    /// Saves an event as a calendar file, with all its occurrences.
    #[command]
    pub fn save_event_calendar(&self, event: &str) -> Result<SavedFile, ApiError> {
        let place = self.place_content()?;
        let Some((id, known)) = place.content.events.get_key_value(event) else {
            return Err(ApiError::unknown(ErrorCode::UnknownEvent, "event", event));
        };
        let view = self.event(&place, id, known);
        let title = &view.title.value;
        let entry = calendar::CalendarEntry {
            id: format!("event-{id}"),
            title,
            description: view.note.as_ref().map(|note| note.value.as_str()),
            location: Some(view.address.join(", ")),
            web: view.web.as_deref(),
            now: self.clock.now(),
        };
        let file = calendar::event(&entry, known);
        save(&self.folders.saved, title, "ics", file.as_bytes())
    }

    fn event(&self, place: &PlaceContent, id: &EventId, event: &Event) -> EventView {
        let message = format!("event-{id}");
        let next = event.next(self.clock.wall(), NEXT);
        let contact = event.contact.as_ref().map(|contact| ContactLink {
            id: contact.to_string(),
            name: place.text(&format!("contact-{contact}")),
        });
        EventView {
            id: id.to_string(),
            title: place.text(&message),
            official_title: place.official(&message),
            note: place.attribute(&message, "note"),
            topics: event.topics.iter().map(ToString::to_string).collect(),
            next: next.iter().map(occurrence).collect(),
            all_day: event.all_day,
            repeats: event.repeats.is_some(),
            contact,
            address: address(place, event),
            web: event.web.clone(),
            free: event.free,
            languages: event.languages.clone(),
            unconfirmed: event.unconfirmed.clone(),
            source: SourceView::from(&event.source),
            review_overdue: event.review_by < self.clock.today(),
        }
    }
}

fn occurrence(time: &Occurrence) -> OccurrenceView {
    OccurrenceView {
        starts: time.starts.to_string(),
        ends: time.ends.map(|ends| ends.to_string()),
    }
}

/// The event's own address, else its contact's.
fn address(place: &PlaceContent, event: &Event) -> Vec<String> {
    let contact = event.contact.as_ref();
    let contact = contact.and_then(|contact| place.content.contacts.get(contact));
    let address = event.address.as_ref().or_else(|| contact?.address.as_ref());
    address.map_or_else(Vec::new, address_lines)
}
