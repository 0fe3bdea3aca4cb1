//! Search page. Without a script it is a list of everything.

use maud::{Markup, html};

use super::{contacts, guides, parts, steps};
use crate::{address::PageId, context::PageContext, shell::SitePage};

pub(super) fn page(context: &PageContext<'_>) -> SitePage {
    let edition = context.edition;
    let title = edition.words.say("nav-search");
    let documents: Vec<_> = edition.place.content.documents.keys().collect();
    let body = html! {
        (parts::title(context, &title, None))
        (form(context))
        p id="found" role="status" {}
        ul id="results" class="plain entries" {}
        div id="everything" {
            h2 { (context.say("search-steps")) }
            (steps::list(context, true))
            h2 { (context.say("nav-guides")) }
            (guides::list(context))
            h2 { (context.say("nav-contacts")) }
            (contacts::list(context, true))
            @if !documents.is_empty() {
                h2 { (context.say("search-papers")) }
                ul class="plain" {
                    @for id in documents {
                        li { a href=(context.href(PageId::Document(id.as_str()))) { (context.text(&edition.document_name(id))) } }
                    }
                }
            }
        }
    };
    SitePage {
        title,
        description: None,
        body,
        things: Vec::new(),
        scripts: true,
    }
}

/// The search field. Only the script shows it: without it, nothing would be found, and
/// the query would be sent to the server.
fn form(context: &PageContext<'_>) -> Markup {
    let words = &context.edition.words;
    html! {
        form id="search" class="field" role="search" hidden
            data-count=(words.say("site-found").value) data-nothing=(words.say("search-nothing").value) {
            label for="query" { (context.say("search-field")) }
            input id="query" type="search" autocomplete="off" maxlength="100";
            button class="button" type="submit" { (context.say("nav-search")) }
        }
    }
}
