//! Where the links of a page lead to in a pack.

use std::collections::BTreeMap;

use lotse_core::EntryKind;
use url::Url;

use super::super::{LossKind, web};

/// What becomes of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LinkTarget {
    /// Where it leads; nothing when only its words stay.
    pub(crate) href: Option<String>,
    /// What was lost on the way.
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

/// The pages that became entries, by their address.
#[derive(Debug, Clone, Default)]
pub(crate) struct Links {
    /// The public address, to which relative links belong.
    base: Option<Url>,
    /// All hosts under which the same pages are found.
    hosts: Vec<String>,
    /// The first part of the paths of all pages.
    region: String,
    entries: BTreeMap<String, String>,
}

impl Links {
    /// Pages found under `base` and under `hosts` too.
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

    /// The public address of a path.
    pub(crate) fn public(&self, path: &str) -> Option<String> {
        let mut url = self.base.as_ref()?.join(path).ok()?;
        url.set_query(None);
        url.set_fragment(None);
        let address = web::plain(&url);
        address.starts_with("https://").then_some(address)
    }

    /// Notes that a path became an entry.
    pub(crate) fn add(&mut self, path: &str, kind: EntryKind, id: &str) {
        if let Some(key) = self
            .base
            .as_ref()
            .and_then(|base| base.join(path).ok())
            .map(|url| key(&url))
        {
            self.entries.insert(key, format!("lotse:{kind}/{id}"));
        }
    }

    /// Where a link on the page at `path` leads.
    pub(crate) fn resolve(&self, path: &str, href: &str) -> LinkTarget {
        let href = href.trim();
        if href.is_empty() || href.starts_with('#') || href.len() > 4_000 {
            return LinkTarget::nowhere();
        }
        if let Some(target) = dialled(href) {
            return target;
        }
        let page = self.base.as_ref().and_then(|base| base.join(path).ok());
        let Some(url) = page.and_then(|page| page.join(href).ok()) else {
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
            // A page that is not among those imported is still on the web.
            None => LinkTarget {
                href: self.public(url.path()),
                loss: Some(LossKind::Link),
            },
        }
    }
}

/// A path without its last slash and without the day of one occurrence of an event.
fn key(url: &Url) -> String {
    let path = url.path().trim_end_matches('/');
    let path = path.split_once('$').map_or(path, |(event, _)| event);
    path.split_once("%24")
        .map_or(path, |(event, _)| event)
        .to_owned()
}

/// Numbers to dial, addresses to write to, places on a map.
fn dialled(href: &str) -> Option<LinkTarget> {
    let (scheme, rest) = href.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    // Editors write tel:tel: when one pastes a link into the field for a number.
    let rest = rest
        .trim_start_matches("tel:")
        .trim_start_matches("mailto:")
        .trim();
    let target = match scheme.as_str() {
        "tel" => {
            let number: String = rest
                .replace("%20", "")
                .chars()
                .filter(|letter| letter.is_ascii_digit() || *letter == '+')
                .collect();
            (number.len() > 2).then(|| format!("tel:{number}"))
        }
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
        ] {
            assert_eq!(href(link), None, "{link}");
        }
    }

    #[test]
    fn other_links_become_https_and_dialling_is_mended() {
        assert_eq!(
            href("http://jena.de/(a)").as_deref(),
            Some("https://jena.de/%28a%29")
        );
        assert_eq!(
            href("tel:tel:+49 821 3243").as_deref(),
            Some("tel:+498213243")
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
