//! Page of a guide.

use lotse_core::{Guide, GuideId};
use maud::{Markup, html};

use super::{parts, questions};
use crate::{address::PageId, context::PageContext, shell::SitePage, structured};

/// Maximum length of the path to a guide, because guides of a pack may form a cycle.
const DEPTH: usize = 8;

pub(super) fn page(context: &PageContext<'_>, id: &str) -> Option<SitePage> {
    let edition = context.edition;
    let (id, guide) = edition.place.content.guides.get_key_value(id)?;
    let title = edition.guide_title(id);
    let summary = edition.place.attribute(&format!("guide-{id}"), "summary");
    let found = edition.guide(id.as_str());
    let body = html! {
        (parts::path(context, &above(context, guide)))
        article {
            (parts::title(context, &title, None))
            @if let Some(summary) = &summary { p class="lead" { (context.text(summary)) } }
            @if guide.discreet { p class="note screen" { (context.say("site-discreet")) } }
            (contacts(context, guide))
            @if let Some(found) = &found { (parts::guide(context, found)) }
            (beneath(context, id))
            @if let Some(web) = &guide.web {
                section {
                    h2 { (context.say("guide-web")) }
                    p { a href=(web) { bdi dir="ltr" { (web) } } }
                }
            }
            (parts::source(context, &guide.source, guide.review_by))
        }
    };
    let verified = guide.source.verified;
    let mut things = vec![structured::web_page(
        edition,
        &title,
        summary.as_ref(),
        verified,
    )];
    let questions = found.map(|found| questions::of(&found.markdown));
    things.extend(
        questions
            .flatten()
            .map(|questions| structured::faq(&questions)),
    );
    Some(SitePage {
        title,
        description: summary,
        body,
        things,
        scripts: false,
    })
}

fn above<'a>(context: &PageContext<'a>, guide: &'a Guide) -> Vec<(PageId<'a>, Markup)> {
    let guides = &context.edition.place.content.guides;
    let mut above = Vec::new();
    let mut parent = guide.parent.as_ref();
    while let Some((id, found)) = parent.and_then(|id| guides.get_key_value(id)) {
        let title = context.text(&context.edition.guide_title(id));
        above.push((PageId::Guide(id.as_str()), title));
        parent = found.parent.as_ref().filter(|_| above.len() < DEPTH);
    }
    above.push((PageId::Guides, context.say("nav-guides")));
    above.reverse();
    above
}

fn beneath(context: &PageContext<'_>, parent: &GuideId) -> Markup {
    let edition = context.edition;
    let guides = edition.place.content.guides.iter();
    let mut beneath = { guides }
        .filter(|(_, guide)| guide.parent.as_ref() == Some(parent))
        .peekable();
    html! {
        @if beneath.peek().is_some() {
            section {
                h2 { (context.say("guide-beneath")) }
                ul {
                    @for (id, _) in beneath {
                        li { a href=(context.href(PageId::Guide(id.as_str()))) { (context.text(&edition.guide_title(id))) } }
                    }
                }
            }
        }
    }
}

fn contacts(context: &PageContext<'_>, guide: &Guide) -> Markup {
    let known = &context.edition.place.content.contacts;
    let contacts: Vec<_> = { guide.contacts.iter() }
        .filter(|id| known.contains_key(id.as_str()))
        .collect();
    html! {
        @if !contacts.is_empty() {
            section class="card" {
                h2 { (context.say("guide-contacts")) }
                ul class="plain" { @for id in contacts { li { (parts::contact_line(context, id)) } } }
            }
        }
    }
}
