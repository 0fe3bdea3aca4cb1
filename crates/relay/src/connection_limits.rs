//! How many connections may be open, and how many requests in flight.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard},
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::{client_network::ClientNetwork, settings::MaxConnections, sync};

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
    held: Arc<Mutex<HashMap<ClientNetwork, usize>>>,
    /// `None` means unlimited.
    limit: Option<usize>,
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
            per_address: PerAddress::new(limits_addresses.then_some(max.per_address)),
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
    pub(crate) fn new(limit: Option<usize>) -> Self {
        Self {
            held: Arc::default(),
            limit,
        }
    }

    /// `None` if the client is at its limit.
    pub(crate) fn acquire(&self, client: ClientNetwork) -> Option<Permit> {
        let mut held = self.held();
        let count = held.get(&client).copied().unwrap_or_default();
        if self.limit.is_some_and(|limit| count >= limit) {
            return None;
        }
        held.insert(client, count + 1);
        Some(Permit {
            limits: self.clone(),
            client,
        })
    }

    fn held(&self) -> MutexGuard<'_, HashMap<ClientNetwork, usize>> {
        sync::lock(&self.held)
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let mut held = self.limits.held();
        match held.get(&self.client).copied() {
            Some(count) if count > 1 => held.insert(self.client, count - 1),
            _ => held.remove(&self.client),
        };
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
        assert!(limits.per_address.held().is_empty());
    }
}
