//! Addresses on the web and of mail.

use url::Url;

/// A link as packs may have it, and whether it had to be changed from `http`.
pub(crate) fn https(text: &str) -> Option<(String, bool)> {
    let text = text.trim();
    let with_scheme = if text.contains("://") {
        text.to_owned()
    } else {
        // What people write into a column: www.example.org
        format!("https://{text}")
    };
    let mut url = Url::parse(&with_scheme)
        .ok()
        .filter(|_| text.len() <= 2_000)?;
    let insecure = url.scheme() == "http";
    if insecure {
        url.set_scheme("https").ok()?;
    }
    let host = url.host_str()?;
    let good = url.scheme() == "https" && host.contains('.') && url.username().is_empty();
    good.then(|| (plain(&url), insecure))
}

/// An address without the brackets in which Markdown would end a link.
pub(crate) fn plain(url: &Url) -> String {
    url.as_str().replace('(', "%28").replace(')', "%29")
}

/// An e-mail address.
pub(crate) fn email(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches("mailto:");
    let (name, host) = text.split_once('@')?;
    let allowed = |letter: char| {
        !letter.is_whitespace() && !letter.is_control() && !"<>,;()\"".contains(letter)
    };
    let good = !name.is_empty()
        && host.contains('.')
        && !host.contains('@')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && text.len() <= 254
        && text.chars().all(allowed);
    good.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_without_a_scheme_is_read_as_https() {
        let link = |text| https(text).map(|(link, _)| link);
        assert_eq!(link("www.jena.de").as_deref(), Some("https://www.jena.de/"));
        assert_eq!(
            https("http://jena.de/a"),
            Some(("https://jena.de/a".to_owned(), true))
        );
        for bad in [
            "",
            "javascript:alert(1)",
            "https://localhost/",
            "ftp://jena.de/",
            "kein Link",
            "file:///etc/passwd",
        ] {
            assert_eq!(link(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_email_address_has_one_at_and_a_host() {
        assert_eq!(email(" mailto:a@b.de ").as_deref(), Some("a@b.de"));
        for bad in [
            "",
            "a",
            "a@b",
            "@b.de",
            "a@b@c.de",
            "a b@c.de",
            "a@b.de, c@d.de",
        ] {
            assert_eq!(email(bad), None, "{bad}");
        }
    }
}
