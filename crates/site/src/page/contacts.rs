//! Page of all contacts.

use lotse_core::ContactId;
use maud::{Markup, html};

use super::parts;
use crate::{context::PageContext, shell::SitePage};

pub(super) fn page(context: &PageContext<'_>) -> SitePage {
    let title = context.edition.words.say("nav-contacts");
    let groups = context.edition.contacts_by_topic().into_iter();
    let topics = groups.filter_map(|(topic, _)| topic);
    let body = html! {
        (parts::path(context, &[]))
        (parts::title(context, &title, None))
        (parts::jumps(context, topics))
        (list(context, false))
    };
    SitePage {
        title,
        description: None,
        body,
        things: Vec::new(),
        scripts: false,
    }
}

/// All contacts: those for emergencies, then by topic. Beneath a heading, topics are one
/// level deeper.
pub(super) fn list(context: &PageContext<'_>, is_beneath: bool) -> Markup {
    let edition = context.edition;
    let emergencies = edition.emergencies();
    let heading = context.say("emergency-heading");
    html! {
        @if !emergencies.is_empty() {
            (parts::heading("emergency", &heading, is_beneath))
            (entries(context, &emergencies))
        }
        @for (topic, contacts) in edition.contacts_by_topic() {
            @if let Some(topic) = topic { (parts::topic_heading(context, topic, is_beneath)) }
            (entries(context, &contacts))
        }
    }
}

fn entries(context: &PageContext<'_>, ids: &[&ContactId]) -> Markup {
    let place = &context.edition.place;
    html! {
        ul class="plain entries" {
            @for id in ids {
                li {
                    (parts::contact_link(context, id))
                    (phone(context, id))
                    @if let Some(note) = place.attribute(&format!("contact-{id}"), "note") {
                        br; span class="muted" { (context.text(&note)) }
                    }
                }
            }
        }
    }
}

/// The number of a contact next to its name; just "call" if the name has it already.
fn phone(context: &PageContext<'_>, id: &ContactId) -> Markup {
    let contact = context.edition.place.content.contacts.get(id);
    let name = context.edition.contact_name(id).value;
    match contact.and_then(|contact| contact.phone.as_ref()) {
        Some(number) if name.contains(number) => {
            html! { " " (parts::call(number, &context.say("way-call"))) }
        }
        Some(number) => html! { " " (parts::phone(number)) },
        None => html! {},
    }
}
