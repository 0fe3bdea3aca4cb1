//! The address of the client of a request.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Once,
};

use axum::http::{HeaderMap, request::Parts};

use super::AppState;
use crate::client_network::{ClientNetwork, PeerAddr};

/// Address of the client, as an extension of the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ClientAddress {
    /// The request came without a connection, from this process.
    Internal,
    /// The peer of the connection, or the client that the proxy reports.
    Address(IpAddr),
    /// The proxy reports no address. All such clients share the limits of one, because
    /// without limits they could guess as often as they like.
    Unknown,
}

impl ClientAddress {
    pub(super) fn of(state: &AppState, parts: &Parts) -> Self {
        match parts.extensions.get::<PeerAddr>() {
            _ if state.behind_proxy => forwarded(&parts.headers),
            Some(peer) => Self::Address(peer.0),
            None => Self::Internal,
        }
    }

    /// Whether the client runs on this machine.
    pub(super) fn is_local(self) -> bool {
        match self {
            Self::Internal => true,
            Self::Address(address) => address.to_canonical().is_loopback(),
            Self::Unknown => false,
        }
    }

    /// The client for limits; `None` means unlimited.
    pub(super) fn network(self) -> Option<ClientNetwork> {
        match self {
            Self::Address(address) => Some(address.into()),
            Self::Unknown => Some(ClientNetwork::UNKNOWN),
            Self::Internal => None,
        }
    }
}

/// Reads the last entry of `X-Forwarded-For`, which the proxy wrote; earlier
/// entries come from the client.
fn forwarded(headers: &HeaderMap) -> ClientAddress {
    let last = headers.get_all("x-forwarded-for").into_iter().next_back();
    let last = last.and_then(|last| last.to_str().ok()?.rsplit(',').next());
    last.and_then(parse_address).map_or_else(
        || {
            static ONCE: Once = Once::new();
            ONCE.call_once(|| {
                tracing::warn!(
                    "X-Forwarded-For does not end with an address: \
                     all clients without one share the limits of a single client"
                );
            });
            ClientAddress::Unknown
        },
        ClientAddress::Address,
    )
}

/// Parses an address as proxies write it: with or without port, brackets and quotes.
fn parse_address(text: &str) -> Option<IpAddr> {
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
    fn only_the_entry_of_the_proxy_counts() {
        for (lines, expected) in [
            (vec!["192.0.2.1"], "192.0.2.1"),
            (vec!["198.51.100.9, 192.0.2.1"], "192.0.2.1"),
            (vec!["198.51.100.9", "2001:db8::1"], "2001:db8::1"),
            (vec!["192.0.2.1:4711"], "192.0.2.1"),
            (vec!["x, [2001:db8::1]:4711"], "2001:db8::1"),
            (vec!["[2001:db8::1]"], "2001:db8::1"),
            (vec!["\"[2001:db8::1]:4711\""], "2001:db8::1"),
        ] {
            let expected = ClientAddress::Address(expected.parse().unwrap());
            assert_eq!(forwarded(&headers(&lines)), expected, "{lines:?}");
        }
    }

    #[test]
    fn an_unreadable_entry_is_not_taken_for_the_proxy() {
        for line in ["nonsense", "", "unknown", "192.0.2.1, _hidden", "[::1", "ü"] {
            let read = forwarded(&headers(&[line]));
            assert_eq!(read, ClientAddress::Unknown, "{line}");
        }
        assert_eq!(forwarded(&headers(&[])), ClientAddress::Unknown);
    }

    fn headers(lines: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("x-forwarded-for", line.parse().unwrap());
        }
        headers
    }
}
