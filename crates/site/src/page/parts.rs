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

/// Whether a name already contains the official one, as in "passport (Reisepass)".
pub(super) fn says(name: &Text, official: &Text) -> bool {
    name.value.contains(&official.value)
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

/// A topic as a link to its steps.
pub(super) fn topic(context: &PageContext<'_>, topic: &TopicId) -> Markup {
    context.text(&context.edition.topic_title(topic))
}

/// A contact in a line: its name, its number.
pub(super) fn contact_line(context: &PageContext<'_>, id: &ContactId) -> Markup {
    let contact = context.edition.place.content.contacts.get(id);
    html! {
        a href=(context.href(PageId::Contact(id.as_str()))) { (context.text(&context.edition.contact_name(id))) }
        @if let Some(number) = contact.and_then(|contact| contact.phone.as_ref()) {
            " " (phone(number))
        }
    }
}

/// A telephone number, to call.
pub(super) fn phone(number: &str) -> Markup {
    let digits: String = { number.chars() }
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    html! { a class="phone" href={ "tel:" (digits) } { bdi dir="ltr" { (number) } } }
}
