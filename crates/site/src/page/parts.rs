//! Parts shared by several pages.

use jiff::civil::Date;
use lotse_core::{ContactId, Source, TopicId, UnconfirmedField};
use lotse_i18n::Text;
use lotse_pack_model::FoundGuide;
use maud::{Markup, PreEscaped, html};

use crate::{
    address::PageId,
    context::{PageContext, direction},
    format,
};

/// Breadcrumbs: the path from the first page to this one.
pub(super) fn path(context: &PageContext<'_>, above: &[(PageId<'_>, Markup)]) -> Markup {
    let label = context.edition.words.attribute("guide-path", "aria-label");
    let home = context.text(&context.edition.place_name());
    html! {
        nav class="path" aria-label=(label) {
            ol {
                li { a href=(context.href(PageId::Home)) { (home) } }
                @for (page, name) in above {
                    li { a href=(context.href(*page)) { (name) } }
                }
            }
        }
    }
}

/// A title, and beneath it the official name, if that differs.
pub(super) fn title(context: &PageContext<'_>, title: &Text, official: Option<&Text>) -> Markup {
    let official = official.filter(|official| !says(title, official));
    html! {
        h1 { (context.text(title)) }
        @if let Some(official) = official {
            p class="muted" { (context.official(official)) }
        }
    }
}

/// Whether a name has the official one in it already, as in "passport (Reisepass)".
fn says(name: &Text, official: &Text) -> bool {
    name.value.contains(&official.value)
}

/// The official name after another, unless that contains it, or its beginning in brackets:
/// "toleration paper (Duldung)" is enough for "Duldung (Bescheinigung …)".
pub(super) fn official_after(context: &PageContext<'_>, name: &Text, official: &Text) -> Markup {
    let begins = |words: &str| !words.is_empty() && official.value.starts_with(words);
    if says(name, official) || in_brackets(&name.value).is_some_and(begins) {
        return html! {};
    }
    let official_markup = context.official(official);
    if official.value.contains('(') {
        html! { " – " (official_markup) }
    } else {
        html! { " (" (official_markup) ")" }
    }
}

/// The last words of a name that stand in brackets.
fn in_brackets(name: &str) -> Option<&str> {
    let (_, behind) = name.rsplit_once('(')?;
    let (words, _) = behind.split_once(')')?;
    Some(words)
}

/// Source of an entry, and when it was last checked.
pub(super) fn source(context: &PageContext<'_>, source: &Source, review_by: Date) -> Markup {
    let language = &context.edition.language;
    let verified = format::date(language, source.verified);
    let is_overdue = review_by < context.edition.options.today;
    html! {
        footer class="source small" {
            p {
                (context.say("source-label")) " "
                a href=(source.url) dir="auto" { (source.title) } ". "
                (context.say_one("source-verified", "date", &verified)) ". "
                @if !is_overdue {
                    (context.say_one("site-review-by", "date", &format::date(language, review_by)))
                }
            }
            @if is_overdue {
                p class="note" { (context.say("source-review-overdue")) }
            }
        }
    }
}

/// A guide as HTML; one in another language is marked.
pub(super) fn guide(context: &PageContext<'_>, found: &FoundGuide) -> Markup {
    let page = &context.edition.language;
    let html = PreEscaped(context.edition.guide_html(context.id, found));
    if found.language == *page {
        return html! { div class="guide" { (html) } };
    }
    let name = format::language_name(page, &found.language.to_string());
    html! {
        p class="note small" { (context.say_one("guide-text-language", "language", &name)) }
        div class="guide" lang=(found.language) dir=(direction(found.language.direction())) { (html) }
    }
}

/// "Not confirmed by a source", if an entry has such a field.
pub(super) fn unconfirmed(
    context: &PageContext<'_>,
    fields: &[UnconfirmedField],
    field: UnconfirmedField,
) -> Markup {
    html! {
        @if fields.contains(&field) {
            p class="muted small" { (context.say("unconfirmed")) }
        }
    }
}

/// The details of an office or event that no source confirms, as one sentence.
pub(super) fn unconfirmed_details(
    context: &PageContext<'_>,
    fields: &[UnconfirmedField],
) -> Markup {
    let words = &context.edition.words;
    let name = |field: &UnconfirmedField| {
        let id = match field {
            UnconfirmedField::Phone => "detail-phone",
            UnconfirmedField::Appointment => "detail-appointment",
            UnconfirmedField::Email => "detail-email",
            UnconfirmedField::Address => "detail-address",
            UnconfirmedField::Web => "detail-web",
            UnconfirmedField::Hours => "detail-hours",
            UnconfirmedField::Languages => "detail-languages",
            UnconfirmedField::Free => "detail-free",
            _ => return None,
        };
        Some(words.say(id).value)
    };
    let names: Vec<String> = fields.iter().filter_map(name).collect();
    let names = format::list(&context.edition.language, &names);
    html! {
        @if !names.is_empty() {
            p class="muted small" { (context.say_one("unconfirmed-fields", "fields", &names)) }
        }
    }
}

/// Links to the topics of the page.
pub(super) fn jumps<'t>(
    context: &PageContext<'_>,
    topics: impl Iterator<Item = &'t TopicId>,
) -> Markup {
    let label = context.edition.words.attribute("site-topics", "aria-label");
    html! {
        nav class="jumps" aria-label=(label) {
            ul {
                @for id in topics { li { a href={ "#" (topic_anchor(id)) } { (topic(context, id)) } } }
            }
        }
    }
}

/// The heading of a topic, to which links of the page lead.
pub(super) fn topic_heading(context: &PageContext<'_>, id: &TopicId, is_beneath: bool) -> Markup {
    heading(&topic_anchor(id), &topic(context, id), is_beneath)
}

/// A heading of a list with its id. Beneath another, it is one level deeper, and no link
/// leads there.
pub(super) fn heading(id: &str, name: &Markup, is_beneath: bool) -> Markup {
    html! {
        @if is_beneath {
            h3 { (name) }
        } @else {
            h2 id=(id) { (name) }
        }
    }
}

/// Anchor of a topic's steps or contacts on their page.
pub(super) fn topic_anchor(topic: &TopicId) -> String {
    format!("topic-{topic}")
}

/// The name of a topic.
pub(super) fn topic(context: &PageContext<'_>, topic: &TopicId) -> Markup {
    context.text(&context.edition.topic_title(topic))
}

/// A contact on one line: its name and number. A name that contains the number calls it.
pub(super) fn contact_line(context: &PageContext<'_>, id: &ContactId) -> Markup {
    let name = context.edition.contact_name(id);
    let contact = context.edition.place.content.contacts.get(id);
    match contact.and_then(|contact| contact.phone.as_ref()) {
        Some(number) if name.value.contains(number) => call(number, &context.text(&name)),
        Some(number) => html! { (contact_link(context, id)) " " (phone(number)) },
        None => contact_link(context, id),
    }
}

/// A contact as a link to its page.
pub(super) fn contact_link(context: &PageContext<'_>, id: &ContactId) -> Markup {
    let name = context.text(&context.edition.contact_name(id));
    html! { a href=(context.href(PageId::Contact(id.as_str()))) { (name) } }
}

/// A telephone number, to call.
pub(super) fn phone(number: &str) -> Markup {
    call(number, &html! { bdi class="number" dir="ltr" { (number) } })
}

/// Words that call a number.
pub(super) fn call(number: &str, words: &Markup) -> Markup {
    let digits: String = { number.chars() }
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    html! { a class="phone" href={ "tel:" (digits) } { (words) } }
}
