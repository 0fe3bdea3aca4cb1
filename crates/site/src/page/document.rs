//! Page of a document: its description, and the steps that provide or require it.

use lotse_core::{Step, StepId};
use maud::{Markup, html};

use super::parts;
use crate::{address::PageId, context::PageContext, format, shell::SitePage};

pub(super) fn page(context: &PageContext<'_>, id: &str) -> Option<SitePage> {
    let edition = context.edition;
    let (id, document) = edition.place.content.documents.get_key_value(id)?;
    let message = format!("document-{id}");
    let name = edition.document_name(id);
    let note = edition.place.attribute(&message, "note");
    let steps = edition.place.content.steps.iter();
    let gives = steps.clone().filter(|(_, step)| step.gives.contains(id));
    let asks = steps.filter(|(_, step)| step.documents.contains(id));
    let lasts = document
        .lasts
        .map(|lasts| format::period(&edition.words, lasts, None));
    let verified = document.source.as_ref();
    let body = html! {
        (parts::path(context, &[]))
        article {
            p class="muted" { (context.say("search-papers")) }
            (parts::title(context, &name, Some(&edition.place.official(&message))))
            @if let Some(note) = &note { p class="lead" { (context.text(note)) } }
            @if let Some(lasts) = &lasts {
                p { (context.say_one("step-paper-lasts", "period", &lasts.value)) }
            }
            (list(context, "site-given-by", gives))
            (list(context, "site-asked-for-by", asks))
            @if let Some(source) = verified {
                footer class="source small" {
                    p {
                        (context.say("source-label")) " "
                        a href=(source.url) dir="auto" { (source.title) } ". "
                        (context.say_one("source-verified", "date", &format::date(&edition.language, source.verified)))
                    }
                }
            }
        }
    };
    Some(SitePage {
        title: name,
        description: note,
        body,
        things: Vec::new(),
        scripts: false,
    })
}

fn list<'a>(
    context: &PageContext<'_>,
    heading: &str,
    steps: impl Iterator<Item = (&'a StepId, &'a Step)>,
) -> Markup {
    let mut steps = steps.peekable();
    html! {
        @if steps.peek().is_some() {
            section {
                h2 { (context.say(heading)) }
                ul {
                    @for (id, _) in steps {
                        li { a href=(context.href(PageId::Step(id.as_str()))) { (context.text(&context.edition.step_title(id))) } }
                    }
                }
            }
        }
    }
}
