//! Page of events.

use lotse_core::{Address, Contact, Event, EventId, Occurrence, UnconfirmedField};
use lotse_i18n::FluentArgs;
use maud::{Markup, html};

use super::{contact::address_lines, parts};
use crate::{
    context::PageContext,
    edition::Edition,
    format,
    shell::SitePage,
    structured::{self, Thing, is_confirmed},
};

/// How many upcoming occurrences of an event are shown.
const NEXT: usize = 5;

/// An event with its next occurrences, of which there is at least one.
struct Upcoming<'a> {
    id: &'a EventId,
    event: &'a Event,
    next: Vec<Occurrence>,
}

pub(super) fn page(context: &PageContext<'_>) -> SitePage {
    let edition = context.edition;
    let title = edition.words.say("nav-events");
    let events = upcoming(edition);
    let body = html! {
        (parts::path(context, &[]))
        (parts::title(context, &title, None))
        p { (context.say("events-explain")) }
        @if events.is_empty() { p { (context.say("events-none")) } }
        @for upcoming in &events { (card(context, upcoming)) }
        (meetings(context))
    };
    SitePage {
        title,
        description: Some(edition.words.say("events-explain")),
        body,
        things: events.iter().filter_map(|it| thing(edition, it)).collect(),
        scripts: false,
    }
}

/// The events that are still to come, the nearest first.
fn upcoming<'a>(edition: &'a Edition<'_>) -> Vec<Upcoming<'a>> {
    let from = edition.options.today.at(0, 0, 0, 0);
    let events = edition.place.content.events.iter();
    let mut events: Vec<Upcoming<'_>> = { events }
        .map(|(id, event)| Upcoming {
            id,
            event,
            next: event.next(from, NEXT),
        })
        .filter(|event| !event.next.is_empty())
        .collect();
    events.sort_by_key(|event| event.next.first().map(|time| time.starts));
    events
}

fn thing(edition: &Edition<'_>, upcoming: &Upcoming<'_>) -> Option<Thing> {
    let title = edition.place.text(&format!("event-{}", upcoming.id));
    let first = upcoming.next.first()?;
    let venue = Venue::of(edition, upcoming.event);
    let address = venue.filter(Venue::is_confirmed).map(|venue| venue.address);
    structured::event(&title, upcoming.event, first, address)
}

fn card(context: &PageContext<'_>, upcoming: &Upcoming<'_>) -> Markup {
    let Upcoming { id, event, next } = upcoming;
    let edition = context.edition;
    let message = format!("event-{id}");
    html! {
        article class="card" id=(id) {
            h2 { (context.text(&edition.place.text(&message))) }
            @if let Some(note) = edition.place.attribute(&message, "note") {
                p { (context.text(&note)) }
            }
            ul class="plain" { @for time in next { li { (when(context, event, time)) } } }
            @if event.repeats.is_some() { p { (context.say("event-repeats")) } }
            (venue(context, event))
            @if event.free { p { (context.say("event-free")) } }
            @if let Some(web) = &event.web {
                p { a class="named" href=(web) { (context.say("way-web")) } }
            }
            (parts::unconfirmed_details(context, &event.unconfirmed))
            (parts::source(context, &event.source, event.review_by))
        }
    }
}

fn when(context: &PageContext<'_>, event: &Event, time: &Occurrence) -> Markup {
    let language = &context.edition.language;
    let day = format::weekday_and_date(language, time.starts.date());
    let from = format::time(time.starts);
    if event.all_day {
        return context.say_one("event-all-day", "date", &day);
    }
    let Some(ends) = time.ends else {
        let args = FluentArgs::from_iter([("date", day), ("time", from)]);
        return context.say_with("event-at", &args);
    };
    if ends.date() == time.starts.date() {
        let args = [("date", day), ("from", from), ("to", format::time(ends))];
        return context.say_with("event-from-to", &FluentArgs::from_iter(args));
    }
    let until = format::weekday_and_date(language, ends.date());
    let args = [
        ("from", format!("{day}, {from}")),
        ("to", format!("{until}, {}", format::time(ends))),
    ];
    context.say_with("event-until", &FluentArgs::from_iter(args))
}

fn venue(context: &PageContext<'_>, event: &Event) -> Markup {
    let known = &context.edition.place.content.contacts;
    let contact = event
        .contact
        .as_ref()
        .filter(|id| known.contains_key(id.as_str()));
    html! {
        @if let Some(id) = contact {
            p { (context.say("event-where")) " " (parts::contact_line(context, id)) }
        }
        @if let Some(venue) = Venue::of(context.edition, event) {
            address { p { (address_lines(venue.address)) } }
        }
    }
}

/// Where an event takes place.
struct Venue<'a> {
    address: &'a Address,
    unconfirmed: &'a [UnconfirmedField],
}

impl<'a> Venue<'a> {
    /// The event's own address, else its contact's.
    fn of(edition: &'a Edition<'_>, event: &'a Event) -> Option<Self> {
        let of_contact = || {
            let contacts = &edition.place.content.contacts;
            let contact = contacts.get(event.contact.as_ref()?)?;
            Self::new(contact.address.as_ref(), &contact.unconfirmed)
        };
        Self::new(event.address.as_ref(), &event.unconfirmed).or_else(of_contact)
    }

    fn new(address: Option<&'a Address>, unconfirmed: &'a [UnconfirmedField]) -> Option<Self> {
        address.map(|address| Self {
            address,
            unconfirmed,
        })
    }

    fn is_confirmed(&self) -> bool {
        is_confirmed(self.unconfirmed, UnconfirmedField::Address)
    }
}

/// Contacts that offer courses or meetings.
fn meetings(context: &PageContext<'_>) -> Markup {
    let edition = context.edition;
    let meets = |contact: &Contact| {
        let roles = contact.roles.iter();
        let mut roles = roles.filter_map(|id| edition.place.content.roles.get(id));
        roles.any(|role| role.meets)
    };
    let contacts = edition.contacts_that(meets);
    html! {
        @if !contacts.is_empty() {
            section {
                h2 { (context.say("events-contacts")) }
                ul class="plain" {
                    @for id in contacts {
                        li { (parts::contact_link(context, id)) }
                    }
                }
            }
        }
    }
}
