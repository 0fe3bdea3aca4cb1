//! The pages outside any language: the language chooser, and the poster.

use std::collections::BTreeSet;

use lotse_i18n::{Language, Text};
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
    let here = base.map_or_else(|| "index.html".to_owned(), |base| base.join("index.html"));
    let helps = in_all_languages(editions, "site-help").into_iter();
    let helps: Vec<String> = helps.map(|help| help.value).collect();
    let head_more = html! {
        meta name="description" content={ (name.value) ": " (helps.join(" · ")) };
        @if base.is_some() { link rel="canonical" href=(here); }
        @for edition in editions {
            link rel="alternate" hreflang=(edition.language) href=(address(&edition.language));
        }
        link rel="alternate" hreflang="x-default" href=(here);
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
    let title = format!("{} – {}", name.value, first.words.say("site-help").value);
    Some(bare(&first.language, &title, &body, &head_more))
}

/// A page to print and hang up: what is behind the QR code, which is the address of the
/// app, or of the site. `None` if neither has an address.
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
            @for help in in_all_languages(editions, "site-help") {
                p class="help" { (in_its_language(&help)) }
            }
            (code)
            p { bdi dir="ltr" { (address) } }
            @for scan in in_all_languages(editions, "site-poster") {
                p class="small" { (in_its_language(&scan)) }
            }
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

/// A text of the interface in all languages; where two say the same, once.
fn in_all_languages(editions: &[Edition<'_>], id: &str) -> Vec<Text> {
    let mut seen = BTreeSet::new();
    let texts = editions.iter().map(|edition| edition.words.say(id));
    texts
        .filter(|text| seen.insert(text.value.clone()))
        .collect()
}

/// URL of the poster's code.
fn address(edition: &Edition<'_>) -> Option<String> {
    let options = edition.options;
    let address = options.app.as_ref().or(options.base.as_ref());
    address.map(SiteUrl::to_string)
}
