//! All contacts.

use lotse_core::ContactId;
use maud::{Markup, html};

use super::parts;
use crate::{address::PageId, context::PageContext, shell::Page};

pub(super) fn page(context: &PageContext<'_>) -> Page {
    let title = context.edition.words.say("nav-contacts");
    let body = html! {
        (parts::path(context, &[]))
        (parts::title(context, &title, None))
        (list(context))
    };
    Page {
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
                    (parts::contact_link(context, id))
                    @if let Some(number) = &contact.phone { " " (phone(context, id, number)) }
                    @if let Some(note) = note {
                        br; span class="muted" { (context.text(&note)) }
                    }
                }
            }
        }
    }
}

/// The number of a contact beside its name; just "call" if the name has it already.
fn phone(context: &PageContext<'_>, id: &ContactId, number: &str) -> Markup {
    if context.edition.contact_name(id).value.contains(number) {
        parts::call(number, &context.say("way-call"))
    } else {
        parts::phone(number)
    }
}
