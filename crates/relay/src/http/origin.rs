//! Where a request comes from.

use std::net::IpAddr;

use axum::http::{HeaderMap, request::Parts};

use super::Desk;
use crate::gate::Origin;

/// The other end of a connection.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Peer(pub(crate) IpAddr);

/// The origin of a request; `None` when no connection carried it.
pub(super) fn of(desk: &Desk, parts: &Parts) -> Option<Origin> {
    let peer = parts.extensions.get::<Peer>().map(|peer| peer.0);
    let forwarded = || desk.behind_proxy.then(|| forwarded(&parts.headers))?;
    forwarded().or(peer).map(Origin::from)
}

/// The last entry: that of the proxy. Those before it are the client's own words.
fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all("x-forwarded-for").into_iter().next_back()?;
    let last = last.to_str().ok()?.rsplit(',').next()?;
    last.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_proxy_wrote_counts() {
        for (lines, expected) in [
            (vec!["192.0.2.1"], Some("192.0.2.1")),
            (vec!["198.51.100.9, 192.0.2.1"], Some("192.0.2.1")),
            (vec!["198.51.100.9", "2001:db8::1"], Some("2001:db8::1")),
            (vec!["nonsense"], None),
            (vec![], None),
        ] {
            let mut headers = HeaderMap::new();
            for line in &lines {
                headers.append("x-forwarded-for", line.parse().unwrap());
            }
            let expected: Option<IpAddr> = expected.map(|text| text.parse().unwrap());
            assert_eq!(forwarded(&headers), expected, "{lines:?}");
        }
    }
}
