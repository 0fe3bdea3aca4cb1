//! Page of all steps, by topic.

use maud::{Markup, html};

use super::parts;
use crate::{address::PageId, context::PageContext, shell::SitePage};

pub(super) fn page(context: &PageContext<'_>) -> SitePage {
    let title = context.edition.words.say("search-steps");
    let explanation = context.edition.explanation();
    let groups = context.edition.steps_by_topic().into_iter();
    let topics = groups.map(|(topic, _)| topic);
    let body = html! {
        (parts::path(context, &[]))
        (parts::title(context, &title, None))
        p { (context.text(&explanation)) }
        (parts::jumps(context, topics))
        (list(context, false))
    };
    SitePage {
        title,
        description: Some(explanation),
        body,
        things: Vec::new(),
        scripts: false,
    }
}

/// All steps with their summaries; beneath a heading, topics are one level deeper.
pub(super) fn list(context: &PageContext<'_>, is_beneath: bool) -> Markup {
    let edition = context.edition;
    html! {
        @for (topic, steps) in edition.steps_by_topic() {
            (parts::topic_heading(context, topic, is_beneath))
            ul class="plain entries" {
                @for id in steps {
                    @let summary = edition.place.attribute(&format!("step-{id}"), "summary");
                    li {
                        a href=(context.href(PageId::Step(id.as_str()))) { (context.text(&edition.step_title(id))) }
                        @if let Some(summary) = summary {
                            br; span class="muted" { (context.text(&summary)) }
                        }
                    }
                }
            }
        }
    }
}
