//! How many connections may be open, and how many requests in flight.

use std::{net::IpAddr, sync::Arc};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::{
    fair_shares::{FairPermit, FairShares, ShareLimits},
    settings::MaxConnections,
};

/// An address may hold this many as long as any is free.
const FEW: usize = 8;

/// Limits of open connections.
#[derive(Clone)]
pub(crate) struct ConnectionLimits {
    total: Arc<Semaphore>,
    per_address: FairShares,
}

/// Permit for one connection among all.
pub(crate) struct ConnectionPermit(
    #[expect(dead_code, reason = "held until dropped")] Option<OwnedSemaphorePermit>,
);

impl ConnectionLimits {
    pub(crate) fn new(max: MaxConnections, limits_addresses: bool) -> Self {
        Self {
            total: Arc::new(Semaphore::new(max.total)),
            per_address: per_address(limits_addresses.then_some(max)),
        }
    }

    /// Waits until another connection may be accepted.
    pub(crate) async fn acquire(&self) -> ConnectionPermit {
        ConnectionPermit(Arc::clone(&self.total).acquire_owned().await.ok())
    }

    /// `None` if the address is at its limit.
    pub(crate) fn acquire_for(&self, address: IpAddr) -> Option<FairPermit> {
        self.per_address.try_acquire(Some(address.into()), 1)
    }
}

/// What each address may hold at the same time: connections, or requests if the
/// connections are those of a proxy. `None` means unlimited.
pub(crate) fn per_address(max: Option<MaxConnections>) -> FairShares {
    FairShares::new(max.map_or(ShareLimits::UNLIMITED, |max| ShareLimits {
        total: max.total,
        each: max.per_address,
        little: FEW,
    }))
}
