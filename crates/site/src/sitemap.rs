//! `sitemap.xml` (sitemaps.org 0.9, with the alternates of each page) and `robots.txt`.

use lotse_i18n::Language;
use maud::{Markup, PreEscaped, html};

use crate::address::SiteUrl;

/// The sitemap: each page, by its path in the folder of a language, in each language.
pub(crate) fn sitemap(base: &SiteUrl, languages: &[Language], paths: &[String]) -> String {
    let pages = paths.iter().flat_map(|path| {
        let of_language = move |language| page(base, languages, language, path);
        languages.iter().map(of_language)
    });
    let pages: Vec<Markup> = pages.collect();
    let whole = html! {
        (PreEscaped("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
        urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" {
            @for page in &pages { (page) "\n" }
        }
    };
    whole.into_string()
}

fn page(base: &SiteUrl, languages: &[Language], language: &Language, path: &str) -> Markup {
    let address = |language: &Language| base.join(&format!("{language}/{path}"));
    html! {
        url {
            loc { (address(language)) }
            @for other in languages {
                (alternate(&other.to_string(), &address(other)))
            }
        }
    }
}

/// An element of XML: one without content has to end with a slash.
fn alternate(language: &str, address: &str) -> Markup {
    let attributes = html! { (address) };
    PreEscaped(format!(
        "<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{}\"/>",
        attributes.into_string()
    ))
}

/// Allows every crawler to read every page.
pub(crate) fn robots(base: &SiteUrl) -> String {
    format!(
        "User-agent: *\nDisallow:\nSitemap: {}\n",
        base.join("sitemap.xml")
    )
}
