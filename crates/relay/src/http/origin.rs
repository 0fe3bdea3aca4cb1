//! Where a request comes from.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Once,
};

use axum::http::{HeaderMap, request::Parts};

use super::Desk;
use crate::gate::Origin;

/// The other end of a connection.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Peer(pub(crate) IpAddr);

/// Where a request comes from, as far as it can be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whence {
    /// No connection carried it.
    Inside,
    /// The other end, or what the proxy says of it.
    Address(IpAddr),
    /// The proxy says something that is no address. Taking the proxy's own in
    /// its place would count all such clients as one.
    Unclear,
}

impl Whence {
    pub(super) fn of(desk: &Desk, parts: &Parts) -> Self {
        let peer = parts.extensions.get::<Peer>();
        let peer = peer.map_or(Self::Inside, |peer| Self::Address(peer.0));
        if desk.behind_proxy {
            forwarded(&parts.headers).unwrap_or(peer)
        } else {
            peer
        }
    }

    /// On this machine.
    pub(super) fn is_here(self) -> bool {
        match self {
            Self::Inside => true,
            Self::Address(address) => address.to_canonical().is_loopback(),
            Self::Unclear => false,
        }
    }

    /// Whom limits count; `None` when there is nobody to count.
    pub(super) fn origin(self) -> Option<Origin> {
        match self {
            Self::Address(address) => Some(address.into()),
            Self::Inside | Self::Unclear => None,
        }
    }
}

/// The last entry: that of the proxy. Those before it are the client's own
/// words. `None` when no proxy wrote anything.
fn forwarded(headers: &HeaderMap) -> Option<Whence> {
    let last = headers.get_all("x-forwarded-for").into_iter().next_back()?;
    let last = last.to_str().unwrap_or_default().rsplit(',').next();
    let address = last.and_then(address);
    if address.is_none() {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| {
            tracing::warn!(
                "the proxy writes no address at the end of X-Forwarded-For: \
                 clients without one are not limited"
            );
        });
    }
    Some(address.map_or(Whence::Unclear, Whence::Address))
}

/// An address, as proxies write it: with or without a port and brackets.
fn address(text: &str) -> Option<IpAddr> {
    let text = text.trim().trim_matches('"');
    let bare = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'));
    let with_port = || text.parse().ok().map(|address: SocketAddr| address.ip());
    bare.unwrap_or(text).parse().ok().or_else(with_port)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_proxy_wrote_counts() {
        for (lines, expected) in [
            (vec!["192.0.2.1"], "192.0.2.1"),
            (vec!["198.51.100.9, 192.0.2.1"], "192.0.2.1"),
            (vec!["198.51.100.9", "2001:db8::1"], "2001:db8::1"),
            (vec!["192.0.2.1:4711"], "192.0.2.1"),
            (vec!["x, [2001:db8::1]:4711"], "2001:db8::1"),
            (vec!["[2001:db8::1]"], "2001:db8::1"),
            (vec!["\"[2001:db8::1]:4711\""], "2001:db8::1"),
        ] {
            let expected = Whence::Address(expected.parse().unwrap());
            assert_eq!(forwarded(&headers(&lines)), Some(expected), "{lines:?}");
        }
    }

    #[test]
    fn what_no_one_can_read_is_nobody_and_not_the_proxy() {
        for line in ["nonsense", "", "unknown", "192.0.2.1, _hidden", "[::1", "ü"] {
            let read = forwarded(&headers(&[line]));
            assert_eq!(read, Some(Whence::Unclear), "{line}");
        }
        assert_eq!(forwarded(&headers(&[])), None);
    }

    fn headers(lines: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("x-forwarded-for", line.parse().unwrap());
        }
        headers
    }
}
