//! Addresses: of the site, of its pages, and from one page to another.

use std::{fmt, str::FromStr};

use lotse_i18n::Language;
use url::{Host, Url};

/// URL where a site or the web app is published; ends with `/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteUrl(Url);

/// Not the URL of a site.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "\"{0}\" is not the address of a site: write it whole, such as https://www.example.org/lotse/"
)]
pub struct SiteUrlError(String);

impl SiteUrl {
    /// URL of a page by its path on the site.
    pub(crate) fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// Whether the site is at the root of its host.
    pub(crate) fn is_whole_host(&self) -> bool {
        self.0.path() == "/"
    }
}

impl FromStr for SiteUrl {
    type Err = SiteUrlError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || SiteUrlError(text.chars().take(200).collect());
        let mut url: Url = text.parse().map_err(|_| error())?;
        let is_plain = url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        let is_safe = url.scheme() == "https" || url.scheme() == "http" && is_loopback(&url);
        if !is_plain || !is_safe {
            return Err(error());
        }
        if let Some(folder) = url.path().strip_suffix("index.html").map(str::to_owned) {
            url.set_path(&folder);
        }
        if !url.path().ends_with('/') {
            let path = format!("{}/", url.path());
            url.set_path(&path);
        }
        Ok(Self(url))
    }
}

impl fmt::Display for SiteUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// A page of the site, in any language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PageId<'a> {
    Home,
    Steps,
    Step(&'a str),
    Guides,
    Guide(&'a str),
    Contacts,
    Contact(&'a str),
    Document(&'a str),
    Events,
    Search,
}

impl PageId<'_> {
    /// Its path in the folder of a language.
    pub(crate) fn path(self) -> String {
        match self {
            Self::Home => "index.html".to_owned(),
            Self::Steps => "steps.html".to_owned(),
            Self::Step(id) => format!("steps/{id}.html"),
            Self::Guides => "guides.html".to_owned(),
            Self::Guide(id) => format!("guides/{id}.html"),
            Self::Contacts => "contacts.html".to_owned(),
            Self::Contact(id) => format!("contacts/{id}.html"),
            Self::Document(id) => format!("documents/{id}.html"),
            Self::Events => "events.html".to_owned(),
            Self::Search => "search.html".to_owned(),
        }
    }

    /// Its path on the site.
    pub(crate) fn path_in(self, language: &Language) -> String {
        format!("{language}/{}", self.path())
    }

    /// The way from it to the folder of its language.
    pub(crate) fn to_language(self) -> &'static str {
        match self {
            Self::Step(_) | Self::Guide(_) | Self::Contact(_) | Self::Document(_) => "../",
            _ => "",
        }
    }

    /// Relative path from this page to the root of the site.
    pub(crate) fn to_root(self) -> &'static str {
        match self {
            Self::Step(_) | Self::Guide(_) | Self::Contact(_) | Self::Document(_) => "../../",
            _ => "../",
        }
    }

    /// The page in the app, as the fragment of its URL: `ui/src/lib/route.ts`.
    pub(crate) fn in_app(self) -> String {
        match self {
            Self::Home => "/today".to_owned(),
            Self::Steps => "/plan".to_owned(),
            Self::Step(id) => format!("/step/{id}"),
            Self::Guides => "/guides".to_owned(),
            Self::Guide(id) => format!("/guides/{id}"),
            Self::Contacts => "/contacts".to_owned(),
            Self::Contact(id) => format!("/contacts?at={id}"),
            Self::Document(id) => format!("/documents/{id}"),
            Self::Events => "/events".to_owned(),
            Self::Search => "/search".to_owned(),
        }
    }

    /// Whether it is about what the app makes a plan of.
    pub(crate) fn is_of_plan(self) -> bool {
        matches!(self, Self::Home | Self::Steps | Self::Step(_))
    }

    /// The link that opens it in the installed app; `None` for pages that the app does not have.
    pub(crate) fn lotse_link(self) -> Option<String> {
        match self {
            Self::Step(id) => Some(format!("lotse:step/{id}")),
            Self::Guide(id) => Some(format!("lotse:guide/{id}")),
            Self::Contact(id) => Some(format!("lotse:contact/{id}")),
            Self::Document(id) => Some(format!("lotse:document/{id}")),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_site_is_whole_and_safe() {
        for (text, expected) in [
            ("https://example.org", "https://example.org/"),
            ("https://example.org/a", "https://example.org/a/"),
            ("https://example.org/a/index.html", "https://example.org/a/"),
            ("http://localhost:8000/", "http://localhost:8000/"),
        ] {
            assert_eq!(text.parse::<SiteUrl>().unwrap().to_string(), expected);
        }
        for wrong in [
            "",
            "example.org",
            "http://example.org",
            "javascript:alert(1)",
            "https://example.org/?a=b",
            "https://example.org/#a",
            "https://me:secret@example.org/",
        ] {
            assert!(wrong.parse::<SiteUrl>().is_err(), "{wrong}");
        }
    }
}
