//! Where connections come from.

use std::net::{IpAddr, Ipv6Addr};

/// Address of the peer of a connection, as an extension of its requests.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PeerAddr(pub(crate) IpAddr);

/// What limits count as one client: an IPv4 address or an IPv6 /64, because a
/// household gets a whole /64.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct ClientNetwork(IpAddr);

/// How many times the limit of a client a site may take: an IPv6 /48, because a
/// rented server often comes with its 65,536 networks of /64.
pub(crate) const SITE_FACTOR: u32 = 4;

impl ClientNetwork {
    /// All clients whose address a proxy does not report.
    pub(crate) const UNKNOWN: Self = Self(IpAddr::V6(Ipv6Addr::UNSPECIFIED));

    /// Returns the client and its site, in this order. They are the same for IPv4.
    pub(crate) fn networks(self) -> [Self; 2] {
        let Self(address) = self;
        let site = match address {
            IpAddr::V6(address) => IpAddr::V6(masked(address, 48)),
            IpAddr::V4(_) => address,
        };
        [self, Self(site)]
    }
}

impl From<IpAddr> for ClientNetwork {
    fn from(address: IpAddr) -> Self {
        Self(match address.to_canonical() {
            IpAddr::V6(address) => IpAddr::V6(masked(address, 64)),
            address @ IpAddr::V4(_) => address,
        })
    }
}

/// Keeps the first `bits` of an address.
fn masked(address: Ipv6Addr, bits: u32) -> Ipv6Addr {
    let rest = u128::MAX.checked_shr(bits).unwrap_or_default();
    Ipv6Addr::from_bits(address.to_bits() & !rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(text: &str) -> ClientNetwork {
        text.parse::<IpAddr>().unwrap().into()
    }

    #[test]
    fn a_household_counts_as_one_client() {
        assert_eq!(network("2001:db8:1:2::1"), network("2001:db8:1:2:ffff::9"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assert_eq!(network("::ffff:192.0.2.1"), network("192.0.2.1"));
        assert_ne!(network("192.0.2.1"), network("192.0.2.2"));
    }

    #[test]
    fn a_site_is_many_clients() {
        let site = |text| network(text).networks()[1];
        assert_eq!(site("2001:db8:1:2::1"), site("2001:db8:1:ffff::1"));
        assert_ne!(site("2001:db8:1:2::1"), site("2001:db8:2:2::1"));
        assert_ne!(site("192.0.2.1"), site("192.0.2.2"));
    }
}
