//! Opening hours as a table. A static page cannot say whether it is open now.

use jiff::civil::{Date, Weekday};
use lotse_core::{Contact, HoursSpan, WeekdayHours};
use lotse_i18n::{Language, Text};
use maud::{Markup, html};

use crate::{context::PageContext, format};

pub(super) fn section(context: &PageContext<'_>, contact: &Contact) -> Markup {
    let Some(hours) = &contact.hours else {
        return html! {};
    };
    let monday = monday_of(context.edition.options.today);
    let week = monday.map_or_else(Vec::new, |monday| hours.week(monday));
    html! {
        section {
            h2 { (context.say("site-hours")) }
            @if is_always(&week) {
                p { (context.say("open-always")) }
            } @else if !week.is_empty() {
                table class="hours" {
                    tbody { @for day in &week { (row(context, contact, day)) } }
                }
            }
            @if hours.depends_on_school_holidays() { p { (context.say("hours-school-holidays")) } }
            @if hours.depends_on_sun() { p { (context.say("hours-sun")) } }
        }
    }
}

fn row(context: &PageContext<'_>, contact: &Contact, day: &WeekdayHours) -> Markup {
    html! {
        tr {
            th scope="row" { (name(context, day.weekday)) }
            td {
                @for (index, span) in day.spans.iter().enumerate() {
                    @if index > 0 { br; }
                    (times(context, contact, span))
                }
                @if day.unknown_otherwise {
                    @if !day.spans.is_empty() { br; }
                    @let id = if day.spans.is_empty() { "hours-ask" } else { "hours-ask-otherwise" };
                    (context.say(id))
                } @else if day.spans.is_empty() {
                    (context.say("hours-none"))
                }
            }
        }
    }
}

fn times(context: &PageContext<'_>, contact: &Contact, span: &HoursSpan) -> Markup {
    html! {
        bdi class="times" dir="ltr" { (span.from) "–" (span.to) }
        @if span.unknown { " " (context.say("hours-ask")) }
        @if let Some(comment) = &span.comment {
            " " (context.official(&Text::new(comment.clone(), language_of(context, contact))))
        }
    }
}

/// The language in which the pack of a contact is written.
fn language_of(context: &PageContext<'_>, contact: &Contact) -> Language {
    let pack = context.edition.place.manifests.get(contact.layer);
    let language = pack.and_then(|pack| pack.languages.first()).cloned();
    language.unwrap_or_else(Language::english)
}

fn is_always(week: &[WeekdayHours]) -> bool {
    let is_whole = |span: &HoursSpan| span.from == "00:00" && span.to == "24:00" && !span.unknown;
    let is_open = |day: &WeekdayHours| !day.spans.is_empty() && day.spans.iter().all(is_whole);
    !week.is_empty() && week.iter().all(is_open)
}

/// The name of a day; 1 is Monday.
fn name(context: &PageContext<'_>, weekday: i8) -> String {
    // 1 January 2024 was a Monday.
    let day = Date::new(2024, 1, weekday);
    day.map_or_else(
        |_| String::new(),
        |day| format::weekday(&context.edition.language, day),
    )
}

fn monday_of(date: Date) -> Option<Date> {
    let since_monday = i64::from(date.weekday().since(Weekday::Monday));
    let since_monday = jiff::Span::new().try_days(since_monday).ok()?;
    date.checked_sub(since_monday).ok()
}
