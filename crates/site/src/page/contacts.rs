//! Page of all contacts.

use maud::{Markup, html};

use super::parts;
use crate::{address::PageId, context::PageContext, shell::SitePage};

pub(super) fn page(context: &PageContext<'_>) -> SitePage {
    let title = context.edition.words.say("nav-contacts");
    let body = html! {
        (parts::path(context, &[]))
        (parts::title(context, &title, None))
        (list(context))
    };
    SitePage {
        title,
        description: None,
        body,
        things: Vec::new(),
        scripts: false,
    }
}

pub(super) fn list(context: &PageContext<'_>) -> Markup {
    let edition = context.edition;
    html! {
        ul class="plain" {
            @for (id, contact) in edition.contacts() {
                @let note = edition.place.attribute(&format!("contact-{id}"), "note");
                li {
                    a href=(context.href(PageId::Contact(id.as_str()))) { (context.text(&edition.contact_name(id))) }
                    @if let Some(number) = &contact.phone { " " (parts::phone(number)) }
                    @if let Some(note) = note {
                        br; span class="muted" { (context.text(&note)) }
                    }
                }
            }
        }
    }
}
