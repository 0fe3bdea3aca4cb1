//! How many connections may be open, and how many requests in flight.

use std::{
    collections::HashMap,
    iter,
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard},
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::{
    client_network::{ClientNetwork, SITE_FACTOR},
    settings::MaxConnections,
    sync,
};

/// Limits of open connections.
#[derive(Clone)]
pub(crate) struct ConnectionLimits {
    total: Arc<Semaphore>,
    per_address: PerAddress,
}

/// Limits what each address may hold at the same time: connections, or requests
/// if the connections are those of a proxy.
#[derive(Clone)]
pub(crate) struct PerAddress {
    held: Arc<Mutex<Held>>,
    /// `None` means unlimited.
    max: Option<MaxConnections>,
}

#[derive(Default)]
struct Held {
    total: usize,
    /// By client and by site. An IPv4 address is both, and counted once.
    by_network: HashMap<ClientNetwork, usize>,
}

/// An address may hold this many even if most others are taken.
const FEW: usize = 8;

impl Held {
    fn of(&self, network: ClientNetwork) -> usize {
        self.by_network.get(&network).copied().unwrap_or_default()
    }

    /// Whether a network may hold one more. Beyond a few, it may hold at most what is
    /// free (dynamic thresholds), so that *n* addresses leave 1/(*n*+1) to others.
    fn has_room(&self, network: ClientNetwork, factor: usize, max: MaxConnections) -> bool {
        let held = self.of(network);
        let free = max.total.saturating_sub(self.total + 1);
        held < max.per_address.saturating_mul(factor) && (held < FEW * factor || held < free)
    }
}

/// Permit for one connection among all.
pub(crate) struct ConnectionPermit(
    #[expect(dead_code, reason = "held until dropped")] Option<OwnedSemaphorePermit>,
);

/// Permit for one connection or request of an address.
pub(crate) struct Permit {
    limits: PerAddress,
    client: ClientNetwork,
}

impl ConnectionLimits {
    pub(crate) fn new(max: MaxConnections, limits_addresses: bool) -> Self {
        Self {
            total: Arc::new(Semaphore::new(max.total)),
            per_address: PerAddress::new(limits_addresses.then_some(max)),
        }
    }

    /// Waits until another connection may be accepted.
    pub(crate) async fn acquire(&self) -> ConnectionPermit {
        ConnectionPermit(Arc::clone(&self.total).acquire_owned().await.ok())
    }

    /// `None` if the address is at its limit.
    pub(crate) fn acquire_for(&self, address: IpAddr) -> Option<Permit> {
        self.per_address.acquire(address.into())
    }
}

impl PerAddress {
    pub(crate) fn new(max: Option<MaxConnections>) -> Self {
        Self {
            held: Arc::default(),
            max,
        }
    }

    /// `None` if the client is at its limit.
    pub(crate) fn acquire(&self, client: ClientNetwork) -> Option<Permit> {
        let mut held = self.held();
        let [network, site] = client.networks();
        if let Some(max) = self.max
            && !(held.has_room(network, 1, max) && held.has_room(site, SITE_FACTOR as usize, max))
        {
            return None;
        }
        held.total += 1;
        for network in distinct(client) {
            *held.by_network.entry(network).or_default() += 1;
        }
        Some(Permit {
            limits: self.clone(),
            client,
        })
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        sync::lock(&self.held)
    }
}

/// Returns the client, and its site if that is something else.
fn distinct(client: ClientNetwork) -> impl Iterator<Item = ClientNetwork> {
    let [network, site] = client.networks();
    iter::once(network).chain((site != network).then_some(site))
}

impl Drop for Permit {
    fn drop(&mut self) {
        let mut held = self.limits.held();
        held.total -= 1;
        for network in distinct(self.client) {
            match held.of(network) {
                0 | 1 => held.by_network.remove(&network),
                count => held.by_network.insert(network, count - 1),
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_at_its_limit_takes_nothing_from_others() {
        let max = MaxConnections {
            total: 9,
            per_address: 1,
        };
        let limits = ConnectionLimits::new(max, true);
        let [one, other] = [[192, 0, 2, 1], [192, 0, 2, 2]].map(IpAddr::from);
        let permit = limits.acquire_for(one);
        assert!(permit.is_some());
        assert!(limits.acquire_for(one).is_none());
        assert!(limits.acquire_for(other).is_some());
        drop(permit);
        assert!(limits.acquire_for(one).is_some());
        assert!(limits.per_address.held().by_network.is_empty());
    }

    /// Takes all that an address gets.
    fn flood(limits: &PerAddress, address: &str) -> Vec<Permit> {
        let client: ClientNetwork = address.parse::<IpAddr>().unwrap().into();
        iter::from_fn(|| limits.acquire(client)).collect()
    }

    #[test]
    fn many_flooding_addresses_leave_room_for_others() {
        let limits = PerAddress::new(Some(MaxConnections::default()));
        let mut floods = vec![];
        for number in 0..60 {
            let flood = flood(&limits, &format!("192.0.2.{number}"));
            assert!(flood.len() >= FEW, "{number}: {}", flood.len());
            floods.push(flood);
        }
        assert_eq!(floods[0].len(), 1024);
        assert!(flood(&limits, "198.51.100.1").len() >= FEW);
    }

    #[test]
    fn a_site_with_many_networks_is_limited_as_a_whole() {
        let limits = PerAddress::new(Some(MaxConnections::default()));
        let floods: Vec<_> = (0..100)
            .map(|number| flood(&limits, &format!("2001:db8:1:{number}::1")))
            .collect();
        let held: usize = floods.iter().map(Vec::len).sum();
        assert!(held <= 4096, "{held}");
        assert_eq!(flood(&limits, "2001:db8:2::1").len(), 1024);
        drop(floods);
        assert_eq!(flood(&limits, "2001:db8:1::1").len(), 1024);
    }
}
