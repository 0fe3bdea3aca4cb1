//! Links that lead out of the app: to a web page, a phone call, an email, a map. They
//! may come from a peer, and the program that opens them trusts them.

use url::Url;

/// Maximum length of a link, in bytes.
const MOST_BYTES: usize = 2_000;

/// Whether a link may be handed to the system.
///
/// - A web address has a host and no user name: `https://bank.example@evil.example/` reads
///   as if it led to the bank.
/// - An email has one address and no parameters: mail programs also follow `?attach=`
///   and `?bcc=`.
/// - A telephone number has digits: codes such as `*21*…#` divert calls.
pub(crate) fn may_lead_out(link: &str) -> bool {
    let is_plain = link.len() <= MOST_BYTES
        && !link
            .chars()
            .any(|c| c.is_control() || c.is_whitespace() || c == '\\');
    let Some((scheme, rest)) = link.split_once(':').filter(|_| is_plain) else {
        return false;
    };
    match scheme {
        "https" => is_web_address(link),
        "mailto" => is_mail_address(rest),
        "tel" => is_number(rest),
        "geo" => true,
        _ => false,
    }
}

fn is_web_address(link: &str) -> bool {
    link.starts_with("https://")
        && Url::parse(link).is_ok_and(|url| {
            url.has_host() && url.username().is_empty() && url.password().is_none()
        })
}

fn is_mail_address(address: &str) -> bool {
    let Some((name, host)) = address.split_once('@') else {
        return false;
    };
    let is_host = !host.is_empty()
        && host
            .chars()
            .all(|c| c.is_alphanumeric() || c == '-' || c == '.');
    is_host && is_mail_name(name)
}

/// Checks the part before the `@`; each special character may be percent-encoded.
fn is_mail_name(name: &str) -> bool {
    let mut rest = name.chars();
    while let Some(c) = rest.next() {
        let c = if c == '%' {
            let digits: String = rest.by_ref().take(2).collect();
            let code = u8::from_str_radix(&digits, 16);
            match code.map(char::from) {
                Ok(c) if digits.len() == 2 && c.is_ascii_graphic() => c,
                _ => return false,
            }
        } else if c == '?' || c == '&' || c == '#' {
            return false;
        } else {
            c
        };
        if !c.is_alphanumeric() && !".!#$%&'*+-/=?^_`{|}~".contains(c) {
            return false;
        }
    }
    !name.is_empty()
}

fn is_number(number: &str) -> bool {
    let digits = number.strip_prefix('+').unwrap_or(number);
    digits.chars().any(|c| c.is_ascii_digit())
        && digits
            .chars()
            .all(|c| c.is_ascii_digit() || "-.()/".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_says_where_it_leads_and_brings_nothing_along() {
        for good in [
            "https://www.mannheim.de/de/service?id=1#top",
            "https://münchen.de/",
            "tel:+496212933221",
            "tel:116016",
            "mailto:a@b.de",
            "mailto:a.b%2Bc@stadt-b.de",
            "mailto:o'hara@b.de",
            "geo:0,0?q=Rathaus%20E5",
        ] {
            assert!(may_lead_out(good), "{good}");
        }
        for bad in [
            "https:",
            "https:evil.example",
            "https:///",
            "https://bank.example@evil.example/",
            "https://bank.example:443@evil.example/",
            "https://:secret@evil.example/",
            "https://bank.example\\@evil.example/",
            "mailto:x@y.de?attach=/etc/passwd&bcc=z@y.de",
            "mailto:x@y.de,z@y.de",
            "mailto:x@y.de&bcc=z@y.de",
            "mailto:x%0A@y.de",
            "mailto:x%2Cz@y.de",
            "mailto:x%2",
            "mailto:x%+1@y.de",
            "mailto:@y.de",
            "mailto:?bcc=z@y.de",
            "tel:*21*0123#",
            "tel:%2A21%2A",
            "tel:+",
            "tel:123;phone-context=evil.example",
            "javascript:alert(1)",
            "",
        ] {
            assert!(!may_lead_out(bad), "{bad}");
        }
    }
}
