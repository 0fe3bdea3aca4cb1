//! Page of all guides.

use maud::{Markup, html};

use super::parts;
use crate::{address::PageId, context::PageContext, shell::SitePage};

pub(super) fn page(context: &PageContext<'_>) -> SitePage {
    let title = context.edition.words.say("nav-guides");
    let is_empty = context.edition.place.content.guides.is_empty();
    let body = html! {
        (parts::path(context, &[]))
        (parts::title(context, &title, None))
        @if is_empty {
            p { (context.say("guides-none")) }
        }
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
    let guides = &edition.place.content.guides;
    html! {
        @if !guides.is_empty() {
            ul class="plain entries" {
                @for id in guides.keys() {
                    @let summary = edition.place.attribute(&format!("guide-{id}"), "summary");
                    li {
                        a href=(context.href(PageId::Guide(id.as_str()))) { (context.text(&edition.guide_title(id))) }
                        @if let Some(summary) = summary {
                            br; span class="muted" { (context.text(&summary)) }
                        }
                    }
                }
            }
        }
    }
}
