//! The common parts of all pages: head, header, footer.

use lotse_i18n::{Direction, FluentArgs, Language, Text};
use lotse_pack_model::interface;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::{
    address::PageId,
    context::{PageContext, direction},
    edition::Edition,
    format, qr,
    structured::{Thing, json_ld},
};

/// Everything comes from the site itself, and pages have no inline scripts. Pictures of
/// guides are part of their page. Blocks of data, such as JSON-LD, do not run, so no
/// policy has to allow them (HTML, *prepare the script element*, step 12).
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'";

/// A page without its head, header and footer.
pub(crate) struct SitePage {
    pub(crate) title: Text,
    pub(crate) description: Option<Text>,
    pub(crate) body: Markup,
    pub(crate) things: Vec<Thing>,
    pub(crate) scripts: bool,
}

/// A whole page.
pub(crate) fn whole(context: &PageContext<'_>, page: &SitePage) -> String {
    let edition = context.edition;
    let language = &edition.language;
    // Rendered first, because the note below depends on the languages that they use.
    let top = top(context);
    // The first page is long, and has this nearer to its beginning.
    let is_first = context.id == PageId::Home;
    let open = (!is_first).then(|| open_in_lotse(context));
    let foot = foot(context);
    let markup = html! {
        (DOCTYPE)
        html lang=(language) dir=(direction(language.direction())) {
            head {
                (head(&title(edition, &page.title), &context.at_root("site.css")))
                meta name="description" content=(description(edition, page));
                (relatives(context))
                @if !page.things.is_empty() {
                    script type="application/ld+json" { (PreEscaped(json_ld(&page.things))) }
                }
                @if page.scripts {
                    script src=(context.at_root("search.js")) defer {}
                }
            }
            body {
                a class="skip" href="#main" { (context.say("skip-to-content")) }
                (top)
                main id="main" class="wide" {
                    (page.body)
                    @if let Some(open) = open { (open) }
                    (notes(context))
                }
                (foot)
            }
        }
    };
    markup.into_string()
}

/// Metadata in the head of every page.
pub(crate) fn head(title: &str, style: &str) -> Markup {
    html! {
        meta charset="utf-8";
        meta http-equiv="Content-Security-Policy" content=(POLICY);
        meta name="viewport" content="width=device-width, initial-scale=1";
        meta name="referrer" content="no-referrer";
        meta name="color-scheme" content="light dark";
        title { (title) }
        link rel="stylesheet" href=(style);
        // Otherwise browsers request one from the server.
        link rel="icon" href="data:,";
    }
}

fn title(edition: &Edition<'_>, title: &Text) -> String {
    let place = edition.place_name();
    let behind = if place.value == title.value {
        edition.words.say("site-help")
    } else {
        place
    };
    format!("{} – {}", title.value, behind.value)
}

/// What search engines show beneath the title.
fn description(edition: &Edition<'_>, page: &SitePage) -> String {
    let of_any_page = || {
        let title = title(edition, &page.title);
        format!("{title}. {}", edition.words.say("site-help").value)
    };
    let own = page.description.as_ref().map(|text| text.value.clone());
    own.unwrap_or_else(of_any_page)
}

/// Links to the same page in the other languages, and its canonical URL.
fn relatives(context: &PageContext<'_>) -> Markup {
    let edition = context.edition;
    let base = edition.options.base.as_ref();
    let address = |path: String| match base {
        Some(base) => base.join(&path),
        None => context.at_root(&path),
    };
    html! {
        @if base.is_some() {
            link rel="canonical" href=(address(context.id.path_in(&edition.language)));
        }
        @for language in edition.languages {
            link rel="alternate" hreflang=(language) href=(address(context.id.path_in(language)));
        }
        @if context.id == PageId::Home {
            link rel="alternate" hreflang="x-default" href=(address("index.html".to_owned()));
        }
    }
}

fn top(context: &PageContext<'_>) -> Markup {
    let edition = context.edition;
    let rooms = [
        (PageId::Steps, "search-steps"),
        (PageId::Guides, "nav-guides"),
        (PageId::Contacts, "nav-contacts"),
        (PageId::Events, "nav-events"),
        (PageId::Search, "nav-search"),
    ];
    html! {
        header class="top" {
            div class="wide bar" {
                a class="name" href=(context.href(PageId::Home)) {
                    @if let Some(logo) = &edition.options.logo {
                        img src=(context.at_root(logo)) alt="";
                    }
                    span { (context.text(&edition.place_name())) }
                }
                nav aria-label=(edition.words.attribute("nav-main", "aria-label")) {
                    ul {
                        @for (room, name) in rooms {
                            li { (link(context, room, &context.say(name))) }
                        }
                    }
                }
                (tongues(context))
            }
        }
    }
}

/// A link in the menu, which says whether it leads to this page.
fn link(context: &PageContext<'_>, page: PageId<'_>, name: &Markup) -> Markup {
    html! {
        @if page == context.id {
            a href=(context.href(page)) aria-current="page" { (name) }
        } @else {
            a href=(context.href(page)) { (name) }
        }
    }
}

/// This page in the other languages.
fn tongues(context: &PageContext<'_>) -> Markup {
    let here = &context.edition.language;
    let others = context.edition.languages.iter().filter(|it| *it != here);
    html! {
        details class="tongues" {
            summary {
                (sign()) " " (context.say("site-language")) " " (own_name(here))
                span class="names" {
                    @for language in others.clone() { span lang=(language) { bdi { (own_name(language)) } } " " }
                }
            }
            ul {
                @for language in others {
                    li { (tongue(language, &context.at_root(&context.id.path_in(language)))) }
                }
            }
        }
    }
}

/// The sign for languages (Lucide), for readers who cannot read the word.
fn sign() -> Markup {
    html! {
        svg class="sign" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" aria-hidden="true" {
            path d="m5 8 6 6M4 14l6-6 2-3M2 5h12M7 2h1M22 22l-5-10-5 10M14 18h6" {}
        }
    }
}

/// A link to a page in another language, in words of that language.
pub(crate) fn tongue(language: &Language, address: &str) -> Markup {
    html! {
        a href=(address) hreflang=(language) lang=(language) dir=(direction(language.direction())) {
            (own_name(language))
        }
    }
}

/// The name of a language in itself.
fn own_name(language: &Language) -> String {
    let known = interface::own_names().get(language).cloned();
    known.unwrap_or_else(|| format::language_name(language, &language.to_string()))
}

/// The links into the app for readers on a screen, and for readers on paper the QR code
/// and the address of the page.
pub(crate) fn open_in_lotse(context: &PageContext<'_>) -> Markup {
    let app = context.edition.options.app.as_ref();
    let web = app.map(|app| app.join(&format!("#{}", context.id.in_app())));
    let links = links(context, web.as_deref());
    let here = context.edition.address(context.id);
    let code = code(context, web.as_ref().or(here.as_ref()), here.as_ref());
    let class = match (&links, &code) {
        (Some(_), Some(_)) => "card open",
        (Some(_), None) => "card open screen",
        (None, Some(_)) => "card open paper",
        (None, None) => return html! {},
    };
    html! {
        div class=(class) {
            @if let Some(links) = &links { (links) }
            @if let Some(code) = &code { (code) }
        }
    }
}

/// The links into the app. In print, only the purpose of the web app remains.
fn links(context: &PageContext<'_>, web: Option<&str>) -> Option<Markup> {
    let installed = context.id.lotse_link();
    let are_any = web.is_some() || installed.is_some();
    are_any.then(|| {
        html! {
            div class=[web.is_none().then_some("screen")] {
                h2 { (context.say("site-open")) }
                @if context.id.is_of_plan() { p { (context.say("site-open-explain")) } }
                @if let Some(web) = web {
                    p { a class="button" href=(web) { (context.say("site-open-web")) } }
                }
                @if let Some(installed) = &installed {
                    p class="screen" { a href=(installed) { (context.say("site-open-installed")) } }
                }
            }
        }
    })
}

/// The QR code of a web address, which any telephone opens, and what to type instead.
fn code(
    context: &PageContext<'_>,
    scanned: Option<&String>,
    here: Option<&String>,
) -> Option<Markup> {
    let label = context.edition.words.say("site-code");
    let code = qr::svg(scanned?, &label.value)?;
    let typed = here.or(scanned)?;
    Some(html! {
        (code)
        p class="paper small" { bdi dir="ltr" { (typed) } }
    })
}

/// Notes on the languages of the page.
fn notes(context: &PageContext<'_>) -> Markup {
    let edition = context.edition;
    let foreign = context.foreign_languages();
    let names: Vec<String> = { foreign.iter() }
        .map(|language| format::language_name(&edition.language, &language.to_string()))
        .collect();
    let names = format::list(&edition.language, &names);
    html! {
        @if edition.is_machine_made() {
            p class="note small" { (context.say("guide-text-machine")) }
        }
        @if !foreign.is_empty() {
            p class="note small" { (context.say_one("language-foreign", "languages", &names)) }
        }
    }
}

fn foot(context: &PageContext<'_>) -> Markup {
    let edition = context.edition;
    let made = format::date(&edition.language, edition.options.today);
    let publisher = FluentArgs::from_iter([("publisher", edition.publisher())]);
    html! {
        footer class="foot small" {
            div class="wide" {
                p { (context.say_with("site-publisher", &publisher)) " " (context.say_one("site-made", "date", &made)) }
                p class="muted screen" { (context.say("site-private")) }
            }
        }
    }
}

/// A page outside any language: the language chooser, the poster.
pub(crate) fn bare(language: &Language, title: &str, body: &Markup, head_more: &Markup) -> String {
    let markup = html! {
        (DOCTYPE)
        html lang=(language) dir=(direction(language.direction())) {
            head { (head(title, "site.css")) (head_more) }
            body { main class="wide" { (body) } }
        }
    };
    markup.into_string()
}

/// A text marked with its language, for pages that have none.
pub(crate) fn in_its_language(text: &Text) -> Markup {
    let is_rtl = text.direction == Direction::Rtl;
    html! { span lang=(text.language) dir=(if is_rtl { "rtl" } else { "ltr" }) { (text.value) } }
}
