//! Page of a step: what, why, by when, with what, where.

mod deadline;

use std::collections::BTreeSet;

use lotse_core::{DocumentId, RoleId, Rule, Step, StepId, UnconfirmedField};
use maud::{Markup, html};

use super::parts;
use crate::{address::PageId, context::PageContext, format, shell::SitePage, structured};

pub(super) fn page(context: &PageContext<'_>, id: &str) -> Option<SitePage> {
    let edition = context.edition;
    let (id, step) = edition.place.content.steps.get_key_value(id)?;
    let message = format!("step-{id}");
    let title = edition.step_title(id);
    let summary = edition.place.attribute(&message, "summary");
    let why = edition.place.attribute(&message, "why");
    let above = [(PageId::Steps, context.say("search-steps"))];
    let topic = format!(
        "{}#{}",
        context.href(PageId::Steps),
        parts::topic_anchor(&step.topic)
    );
    let body = html! {
        (parts::path(context, &above))
        article {
            p { a href=(topic) { (parts::topic(context, &step.topic)) } }
            (parts::title(context, &title, Some(&edition.place.official(&message))))
            @if let Some(summary) = &summary {
                p class="lead" { (context.text(summary)) }
                (parts::unconfirmed(context, &step.unconfirmed, UnconfirmedField::Summary))
            }
            (deadline::section(context, step))
            @if let Some(why) = &why {
                section { h2 { (context.say("step-why")) } p { (context.text(why)) } }
            }
            (depends(context, step))
            (steps(context, "waits-for", &step.needs))
            (papers(context, step))
            (offices(context, step))
            (costs(context, step))
            (takes(context, step))
            @if let Some(found) = edition.guide(id.as_str()) {
                section {
                    (parts::guide(context, &found))
                    (parts::unconfirmed(context, &step.unconfirmed, UnconfirmedField::Guide))
                }
            }
            @if let Some(web) = &step.web {
                section {
                    h2 { (context.say("step-web")) }
                    p { a href=(web) { bdi dir="ltr" { (web) } } }
                    (parts::unconfirmed(context, &step.unconfirmed, UnconfirmedField::Web))
                }
            }
            (gives(context, step))
            (steps(context, "step-helps", &step.helps))
            (parts::source(context, &step.source, step.review_by))
        }
    };
    let mut things = vec![structured::web_page(
        edition,
        &title,
        summary.as_ref(),
        step.source.verified,
    )];
    things.extend(structured::service(edition, id, step, &title));
    Some(SitePage {
        title,
        description: summary,
        body,
        things,
        scripts: false,
    })
}

/// The questions whose answers decide whether the step concerns the reader.
fn depends(context: &PageContext<'_>, step: &Step) -> Markup {
    let mut seen = BTreeSet::new();
    let mentions = step.when.mentions();
    let facts: Vec<_> = { mentions.into_iter() }
        .map(|(fact, _)| fact)
        .filter(|fact| seen.insert((*fact).clone()))
        .collect();
    html! {
        @if !facts.is_empty() {
            section {
                h2 { (context.say("step-maybe-heading")) }
                p { (context.say("site-depends")) }
                ul {
                    @for fact in facts {
                        li { (context.text(&context.edition.place.text(&format!("fact-{fact}")))) }
                    }
                }
            }
        }
    }
}

fn steps(context: &PageContext<'_>, heading: &str, steps: &[StepId]) -> Markup {
    let edition = context.edition;
    let here = |id: &&StepId| edition.place.content.steps.contains_key(id.as_str());
    let steps: Vec<_> = steps.iter().filter(here).collect();
    html! {
        @if !steps.is_empty() {
            section {
                h2 { (context.say(heading)) }
                ul {
                    @for id in steps {
                        li { a href=(context.href(PageId::Step(id.as_str()))) { (context.text(&edition.step_title(id))) } }
                    }
                }
            }
        }
    }
}

fn papers(context: &PageContext<'_>, step: &Step) -> Markup {
    html! {
        @if !step.documents.is_empty() {
            section {
                h2 { (context.say("step-papers")) }
                ul { @for id in &step.documents { (paper(context, id)) } }
                (parts::unconfirmed(context, &step.unconfirmed, UnconfirmedField::Documents))
            }
        }
    }
}

fn gives(context: &PageContext<'_>, step: &Step) -> Markup {
    html! {
        @if !step.gives.is_empty() {
            section {
                h2 { (context.say("step-gives")) }
                ul { @for id in &step.gives { (paper(context, id)) } }
            }
        }
    }
}

fn paper(context: &PageContext<'_>, id: &DocumentId) -> Markup {
    let edition = context.edition;
    let Some(document) = edition.place.content.documents.get(id) else {
        return html! {};
    };
    let name = edition.document_name(id);
    let official = edition.place.official(&format!("document-{id}"));
    html! {
        li {
            a href=(context.href(PageId::Document(id.as_str()))) { (context.text(&name)) }
            (parts::official_after(context, &name, &official))
            (in_some_cases(context, &document.when))
        }
    }
}

/// "Only in some cases", unless the rule holds for every newcomer.
fn in_some_cases(context: &PageContext<'_>, rule: &Rule) -> Markup {
    html! {
        @if *rule != Rule::default() {
            " " span class="muted" { "(" (context.say("site-some-cases")) ")" }
        }
    }
}

fn offices(context: &PageContext<'_>, step: &Step) -> Markup {
    html! {
        @if !step.offices.is_empty() {
            section {
                h2 { (context.say("step-offices")) }
                @for role in &step.offices { (office(context, role)) }
                (parts::unconfirmed(context, &step.unconfirmed, UnconfirmedField::Offices))
            }
        }
    }
}

fn office(context: &PageContext<'_>, role: &RoleId) -> Markup {
    let place = &context.edition.place;
    let message = format!("role-{role}");
    let contacts = place.content.contacts_of(role);
    let find = place.attribute(&message, "find");
    html! {
        h3 { (context.text(&place.text(&message))) }
        @if contacts.is_empty() {
            @match &find {
                Some(find) => p { (context.text(find)) },
                None => p { (context.say("step-office-unknown")) },
            }
        } @else {
            ul { @for (id, _) in contacts { li { (parts::contact_line(context, id)) } } }
        }
    }
}

fn costs(context: &PageContext<'_>, step: &Step) -> Markup {
    let edition = context.edition;
    html! {
        @if !step.cost.is_empty() {
            section {
                h2 { (context.say("step-cost")) }
                ul class="plain" {
                    @for cost in &step.cost {
                        li {
                            (context.text(&format::cost(&edition.words, &edition.language, cost)))
                            (in_some_cases(context, &cost.when))
                        }
                    }
                }
                (parts::unconfirmed(context, &step.unconfirmed, UnconfirmedField::Cost))
            }
        }
    }
}

fn takes(context: &PageContext<'_>, step: &Step) -> Markup {
    let words = &context.edition.words;
    html! {
        @if let Some(takes) = step.takes {
            section {
                h2 { (context.say("step-takes")) }
                p { (context.text(&format::period(words, takes, step.takes_up_to))) }
                (parts::unconfirmed(context, &step.unconfirmed, UnconfirmedField::Takes))
            }
        }
    }
}
