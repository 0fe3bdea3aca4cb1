//! Page of an office, advice centre or meeting place.

use lotse_core::{Address, Contact};
use maud::{Markup, html};

use super::{hours, parts};
use crate::{address::PageId, context::PageContext, format, shell::SitePage, structured};

pub(super) fn page(context: &PageContext<'_>, id: &str) -> Option<SitePage> {
    let edition = context.edition;
    let (id, contact) = edition.place.content.contacts.get_key_value(id)?;
    let message = format!("contact-{id}");
    let name = edition.contact_name(id);
    let note = edition.place.attribute(&message, "note");
    let above = [(PageId::Contacts, context.say("nav-contacts"))];
    let body = html! {
        (parts::path(context, &above))
        article {
            (parts::title(context, &name, Some(&edition.place.official(&message))))
            @if let Some(note) = &note { p class="lead" { (context.text(note)) } }
            (ways(context, contact))
            (details(context, contact))
            (hours::section(context, contact))
            (parts::unconfirmed_details(context, &contact.unconfirmed))
            (parts::source(context, &contact.source, contact.review_by))
        }
    };
    let verified = contact.source.verified;
    let things = vec![
        structured::web_page(edition, &name, note.as_ref(), verified),
        structured::organisation(&name, contact),
    ];
    Some(SitePage {
        title: name,
        description: note,
        body,
        things,
        scripts: false,
    })
}

/// How to reach it.
fn ways(context: &PageContext<'_>, contact: &Contact) -> Markup {
    html! {
        address class="card" {
            @if let Some(address) = &contact.address { p { (address_lines(address)) } }
            @if let Some(number) = &contact.phone {
                p { (context.say("way-call")) ": " (parts::phone(number)) }
            }
            @if let Some(email) = &contact.email {
                p { (context.say("way-write")) ": " a href={ "mailto:" (email) } { bdi dir="ltr" { (email) } } }
            }
            @if let Some(appointment) = &contact.appointment {
                p { a class="named" href=(appointment) { (context.say("way-book")) } }
            }
            @if let Some(web) = &contact.web {
                p { a href=(web) { (context.say("way-web")) } ": " bdi dir="ltr" { (web) } }
            }
        }
    }
}

/// An address, line by line, as written on an envelope.
pub(super) fn address_lines(address: &Address) -> Markup {
    html! {
        bdi {
            @if let Some(street) = &address.street { (street) br; }
            @if let Some(postcode) = &address.postcode { (postcode) " " }
            (address.city)
        }
    }
}

fn details(context: &PageContext<'_>, contact: &Contact) -> Markup {
    let language = &context.edition.language;
    let names: Vec<String> = { contact.languages.iter() }
        .map(|tag| format::language_name(language, tag))
        .collect();
    let names = format::list(language, &names);
    let lines: Vec<Markup> = [
        (contact.by_appointment).then(|| context.say("contact-by-appointment")),
        (contact.free).then(|| context.say("contact-free")),
        (!names.is_empty()).then(|| context.say_one("contact-languages", "languages", &names)),
    ]
    .into_iter()
    .flatten()
    .collect();
    html! {
        @if !lines.is_empty() {
            ul class="plain" { @for line in lines { li { (line) } } }
        }
    }
}
