//! The first page of a language.

use maud::{Markup, html};

use super::parts;
use crate::{
    address::PageId,
    context::PageContext,
    shell::{SitePage, open_in_lotse},
};

pub(super) fn page(context: &PageContext<'_>) -> SitePage {
    let edition = context.edition;
    let greeting = edition.place.find("site-greeting", None);
    let explanation = edition.explanation();
    let body = html! {
        h1 { (context.text(&edition.place_name())) }
        @if let Some(greeting) = &greeting {
            p class="lead" { (context.text(greeting)) }
        }
        p { a class="button" href=(context.href(PageId::Search)) { (context.say("nav-search")) } }
        (emergency(context))
        (open_in_lotse(context))
        p { (context.text(&explanation)) }
        div class="columns" {
            @for (topic, steps) in edition.steps_by_topic() {
                section {
                    h2 { (parts::topic(context, topic)) }
                    ul {
                        @for id in steps {
                            li { a href=(context.href(PageId::Step(id.as_str()))) { (context.text(&edition.step_title(id))) } }
                        }
                    }
                }
            }
        }
        (guides(context))
    };
    SitePage {
        title: edition.place_name(),
        description: Some(greeting.unwrap_or(explanation)),
        body,
        things: Vec::new(),
        scripts: false,
    }
}

/// The numbers for emergencies.
fn emergency(context: &PageContext<'_>) -> Markup {
    let contacts = context.edition.emergencies();
    html! {
        @if !contacts.is_empty() {
            section class="alarm" {
                h2 { (context.say("emergency-heading")) }
                ul class="plain" {
                    @for id in contacts { li { (parts::contact_line(context, id)) } }
                }
            }
        }
    }
}

fn guides(context: &PageContext<'_>) -> Markup {
    let edition = context.edition;
    let guides = edition.place.content.guides.iter();
    let mut guides = guides
        .filter(|(_, guide)| guide.parent.is_none())
        .peekable();
    html! {
        @if guides.peek().is_some() {
            section {
                h2 { (context.say("nav-guides")) }
                ul {
                    @for (id, _) in guides {
                        li { a href=(context.href(PageId::Guide(id.as_str()))) { (context.text(&edition.guide_title(id))) } }
                    }
                }
            }
        }
    }
}
