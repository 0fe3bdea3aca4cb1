//! Resolves the links of a page to entries of the pack.

use std::collections::BTreeMap;

use lotse_core::EntryKind;
use percent_encoding::percent_decode_str;
use url::Url;

use super::super::{LossKind, phone, web};

/// A resolved link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LinkTarget {
    /// Its target; `None` if only its text is kept.
    pub(crate) href: Option<String>,
    /// What was lost.
    pub(crate) loss: Option<LossKind>,
}

impl LinkTarget {
    fn to(href: String) -> Self {
        Self {
            href: Some(href),
            loss: None,
        }
    }

    fn nowhere() -> Self {
        Self {
            href: None,
            loss: Some(LossKind::Link),
        }
    }
}

/// The imported pages, by URL.
#[derive(Debug, Clone, Default)]
pub(crate) struct Links {
    /// The public URL, base of relative links.
    base: Option<Url>,
    /// All hosts that serve the same pages.
    hosts: Vec<String>,
    /// The first path segment of all pages.
    region: String,
    entries: BTreeMap<String, String>,
}

impl Links {
    /// Creates an empty index of pages under `base` and `hosts`.
    pub(crate) fn new(base: &str, hosts: &[&str], region: &str) -> Self {
        let base = Url::parse(base).ok();
        let own = base.as_ref().and_then(Url::host_str).map(str::to_owned);
        Self {
            hosts: own
                .into_iter()
                .chain(hosts.iter().map(|host| (*host).to_owned()))
                .collect(),
            base,
            region: region.to_owned(),
            entries: BTreeMap::new(),
        }
    }

    /// The public URL of a path.
    pub(crate) fn public(&self, path: &str) -> Option<String> {
        let mut url = self.base.as_ref()?.join(path).ok()?;
        url.set_query(None);
        url.set_fragment(None);
        let address = web::plain(&url);
        address.starts_with("https://").then_some(address)
    }

    /// Registers the entry for a path.
    pub(crate) fn add(&mut self, path: &str, kind: EntryKind, id: &str) {
        if let Some(key) = self
            .base
            .as_ref()
            .and_then(|base| base.join(path).ok())
            .map(|url| key(&url))
        {
            // Of two pages with the same URL, a browser shows the first.
            let entry = || format!("lotse:{kind}/{id}");
            self.entries.entry(key).or_insert_with(entry);
        }
    }

    /// Resolves a link on the page at `path`.
    pub(crate) fn resolve(&self, path: &str, href: &str) -> LinkTarget {
        let href = href.trim();
        if href.is_empty() || href.starts_with('#') || href.len() > 4_000 {
            return LinkTarget::nowhere();
        }
        if let Some(target) = dialled(href) {
            return target;
        }
        let page = self.base.as_ref().and_then(|base| base.join(path).ok());
        // Without a page around it, a link has to be complete.
        let url = match page {
            Some(page) => page.join(href),
            None => Url::parse(href),
        };
        let Ok(url) = url else {
            return LinkTarget::nowhere();
        };
        let is_own = url
            .host_str()
            .is_some_and(|host| self.hosts.iter().any(|own| own == host));
        let in_region =
            url.path_segments().and_then(|mut parts| parts.next()) == Some(self.region.as_str());
        if is_own && in_region && matches!(url.scheme(), "http" | "https") {
            return self.entry(&url);
        }
        match web::https(url.as_str()) {
            Some((href, false)) => LinkTarget::to(href),
            Some((href, true)) => LinkTarget {
                href: Some(href),
                loss: Some(LossKind::InsecureLink),
            },
            None => LinkTarget::nowhere(),
        }
    }

    fn entry(&self, url: &Url) -> LinkTarget {
        match self.entries.get(&key(url)) {
            Some(entry) => LinkTarget::to(entry.clone()),
            // A page that was not imported is still on the web.
            None => LinkTarget {
                href: self.public(url.path()),
                loss: Some(LossKind::Link),
            },
        }
    }
}

/// A path without trailing slash and without the date of an occurrence.
fn key(url: &Url) -> String {
    let path = url.path().trim_end_matches('/');
    let path = path.split_once('$').map_or(path, |(event, _)| event);
    path.split_once("%24")
        .map_or(path, |(event, _)| event)
        .to_owned()
}

/// Resolves phone numbers, e-mail addresses and locations.
fn dialled(href: &str) -> Option<LinkTarget> {
    let (scheme, rest) = href.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    // Editors produce `tel:tel:` by pasting a link into the field for a number.
    let rest = rest
        .trim_start_matches("tel:")
        .trim_start_matches("mailto:")
        .trim();
    let rest = &*percent_decode_str(rest).decode_utf8_lossy();
    let target = match scheme.as_str() {
        "tel" => phone::whole(rest).ok().map(|number| {
            let number = number.replace([' ', '-'], "");
            format!("tel:{number}")
        }),
        "mailto" => web::email(rest.split_once('?').map_or(rest, |(address, _)| address))
            .map(|address| format!("mailto:{address}")),
        "geo" => {
            let good = rest
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || ",.;=?-".contains(letter));
            good.then(|| format!("geo:{rest}"))
        }
        _ => return None,
    };
    Some(target.map_or_else(LinkTarget::nowhere, LinkTarget::to))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links() -> Links {
        let mut links = Links::new(
            "https://integreat.app",
            &["cms.integreat-app.de"],
            "neustadt",
        );
        links.add("/neustadt/de/wohnen/", EntryKind::Guide, "wohnen");
        links.add("/neustadt/ar/السكن/", EntryKind::Guide, "wohnen");
        links
    }

    fn href(link: &str) -> Option<String> {
        links().resolve("/neustadt/de/start/", link).href
    }

    #[test]
    fn pages_of_the_region_lead_inside_the_app() {
        for link in [
            "/neustadt/de/wohnen/",
            "/neustadt/de/wohnen",
            "../wohnen/",
            "https://cms.integreat-app.de/neustadt/de/wohnen/#anfang",
            "http://integreat.app/neustadt/ar/%D8%A7%D9%84%D8%B3%D9%83%D9%86/",
        ] {
            assert_eq!(href(link).as_deref(), Some("lotse:guide/wohnen"), "{link}");
        }
    }

    #[test]
    fn what_may_not_be_shown_loses_its_link() {
        for link in [
            "javascript:alert(1)",
            "#top",
            "",
            "ftp://a.de/x",
            "data:text/html,x",
            "mailto:nobody",
            "tel:0999/1234,0999/5678",
            "tel:2730",
        ] {
            assert_eq!(href(link), None, "{link}");
        }
    }

    #[test]
    fn a_telephone_link_calls_the_number_that_it_shows() {
        for (link, target) in [
            ("tel:0999 12345-0", "tel:+49999123450"),
            ("tel:+49 (0) 999 12345", "tel:+4999912345"),
            ("tel:112", "tel:112"),
        ] {
            assert_eq!(href(link).as_deref(), Some(target), "{link}");
        }
    }

    #[test]
    fn other_links_become_https_and_dialling_is_mended() {
        assert_eq!(
            href("http://jena.de/(a)").as_deref(),
            Some("https://jena.de/%28a%29")
        );
        assert_eq!(
            href("tel:tel:+49%20999/3243").as_deref(),
            Some("tel:+499993243")
        );
        assert_eq!(
            href("mailto:a@b.de?subject=x").as_deref(),
            Some("mailto:a@b.de")
        );
        assert_eq!(
            href("/neustadt/de/fehlt/").as_deref(),
            Some("https://integreat.app/neustadt/de/fehlt/")
        );
    }
}
