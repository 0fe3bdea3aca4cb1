//! The pages outside any language: the language chooser, and the poster.

use lotse_i18n::Language;
use maud::html;

use crate::{
    address::{PageId, SiteUrl},
    edition::Edition,
    qr,
    shell::{bare, in_its_language, tongue},
};

/// The root of the site: the languages, each named in itself.
pub(crate) fn chooser(editions: &[Edition<'_>]) -> Option<String> {
    let first = editions.first()?;
    let name = first.place_name();
    let base = first.options.base.as_ref();
    let address = |language: &Language| {
        let path = PageId::Home.path_in(language);
        base.map_or_else(|| path.clone(), |base| base.join(&path))
    };
    let relatives = html! {
        @if let Some(base) = base { link rel="canonical" href=(base.join("index.html")); }
        @for edition in editions {
            link rel="alternate" hreflang=(edition.language) href=(address(&edition.language));
        }
    };
    let body = html! {
        @if let Some(logo) = &first.options.logo { p { img src=(logo) alt=""; } }
        h1 { (name.value) }
        ul class="chooser" {
            @for edition in editions {
                li { (tongue(&edition.language, &PageId::Home.path_in(&edition.language))) }
            }
        }
    };
    Some(bare(&first.language, &name.value, &body, &relatives))
}

/// A page to print and hang up: the address of the app, or of the site, as a QR code.
/// `None` if neither has an address.
pub(crate) fn poster(editions: &[Edition<'_>]) -> Option<String> {
    let first = editions.first()?;
    let address = address(first)?;
    let name = first.place_name();
    let label = first.words.say("site-code");
    let code = qr::svg(&address, &label.value)?;
    let body = html! {
        div class="poster" {
            @if let Some(logo) = &first.options.logo { p { img src=(logo) alt=""; } }
            h1 { (name.value) }
            @for edition in editions {
                p { (in_its_language(&edition.words.say("site-poster"))) }
            }
            (code)
            p { bdi dir="ltr" { (address) } }
        }
    };
    let hidden = html! { meta name="robots" content="noindex"; };
    Some(bare(&first.language, &name.value, &body, &hidden))
}

/// The code of the poster alone, for posters of the city's own.
pub(crate) fn code(editions: &[Edition<'_>]) -> Option<String> {
    let first = editions.first()?;
    let label = first.words.say("site-code");
    let drawn = qr::svg(&address(first)?, &label.value)?;
    Some(drawn.into_string())
}

/// URL of the poster's code.
fn address(edition: &Edition<'_>) -> Option<String> {
    let options = edition.options;
    let address = options.app.as_ref().or(options.base.as_ref());
    address.map(SiteUrl::to_string)
}
