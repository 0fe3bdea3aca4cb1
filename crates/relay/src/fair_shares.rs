//! A resource that all clients share fairly: connections, requests in flight, memory.

use std::{
    collections::HashMap,
    iter,
    sync::{Arc, Mutex},
};

use tokio::sync::Notify;

use crate::{
    client_network::{ClientNetwork, SITE_FACTOR},
    sync,
};

/// How much clients may hold at the same time. A site may hold several times as much.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ShareLimits {
    /// All clients together.
    pub(crate) total: usize,
    /// A client.
    pub(crate) each: usize,
    /// What a client may hold as long as anything is free. To hold more, it needs as much
    /// free as it then holds, and half of `total` does not count as free: dynamic
    /// thresholds (Choudhury and Hahne 1998) with a part that only clients with little
    /// can use. So it takes `total / 2 / little` clients to keep others out.
    pub(crate) little: usize,
}

impl ShareLimits {
    pub(crate) const UNLIMITED: Self = Self {
        total: usize::MAX,
        each: usize::MAX,
        little: usize::MAX,
    };
}

/// A limited resource that all clients share.
#[derive(Clone)]
pub(crate) struct FairShares(Arc<Inner>);

struct Inner {
    limits: ShareLimits,
    held: Mutex<Held>,
    returned: Notify,
}

#[derive(Default)]
struct Held {
    total: usize,
    /// By client and by site. An IPv4 address is both, and counted once.
    by_network: HashMap<ClientNetwork, usize>,
}

/// A client's share, returned on drop.
pub(crate) struct FairPermit {
    shares: FairShares,
    client: Option<ClientNetwork>,
    amount: usize,
}

impl FairShares {
    pub(crate) fn new(limits: ShareLimits) -> Self {
        Self(Arc::new(Inner {
            limits,
            held: Mutex::default(),
            returned: Notify::new(),
        }))
    }

    /// `None` if the client may not hold that much more at present. Without a client,
    /// only the total counts.
    pub(crate) fn try_acquire(
        &self,
        client: Option<ClientNetwork>,
        amount: usize,
    ) -> Option<FairPermit> {
        let mut held = sync::lock(&self.0.held);
        if !held.has_room(client, amount, self.0.limits) {
            return None;
        }
        held.add(client, amount);
        Some(FairPermit {
            shares: self.clone(),
            client,
            amount,
        })
    }

    /// Waits until the client may hold that much more. There is no queue: each client
    /// waits only for room.
    pub(crate) async fn acquire(&self, client: Option<ClientNetwork>, amount: usize) -> FairPermit {
        loop {
            // Made before looking, so that nothing returned in between is missed.
            let returned = self.0.returned.notified();
            if let Some(permit) = self.try_acquire(client, amount) {
                return permit;
            }
            returned.await;
        }
    }

    fn give_back(&self, client: Option<ClientNetwork>, amount: usize) {
        if amount == 0 {
            return;
        }
        sync::lock(&self.0.held).subtract(client, amount);
        self.0.returned.notify_waiters();
    }
}

impl Held {
    fn of(&self, network: ClientNetwork) -> usize {
        self.by_network.get(&network).copied().unwrap_or_default()
    }

    fn has_room(&self, client: Option<ClientNetwork>, amount: usize, limits: ShareLimits) -> bool {
        let Some(free) = limits.total.checked_sub(self.total.saturating_add(amount)) else {
            return false;
        };
        let for_those_with_more = free.saturating_sub(limits.total / 2);
        let is_fair = |(network, factor): (ClientNetwork, usize)| {
            let then = self.of(network).saturating_add(amount);
            then <= limits.each.saturating_mul(factor)
                && (then <= limits.little.saturating_mul(factor) || then <= for_those_with_more)
        };
        client.is_none_or(|client| {
            let factors = [1, SITE_FACTOR as usize];
            client.networks().into_iter().zip(factors).all(is_fair)
        })
    }

    fn add(&mut self, client: Option<ClientNetwork>, amount: usize) {
        self.total += amount;
        for network in counted(client) {
            *self.by_network.entry(network).or_default() += amount;
        }
    }

    fn subtract(&mut self, client: Option<ClientNetwork>, amount: usize) {
        self.total -= amount;
        for network in counted(client) {
            match self.of(network) - amount {
                0 => self.by_network.remove(&network),
                rest => self.by_network.insert(network, rest),
            };
        }
    }
}

/// Returns the client, and its site if the two differ.
fn counted(client: Option<ClientNetwork>) -> impl Iterator<Item = ClientNetwork> {
    client.into_iter().flat_map(|client| {
        let [network, site] = client.networks();
        iter::once(network).chain((site != network).then_some(site))
    })
}

impl FairPermit {
    /// Keeps at most `amount` and returns the rest.
    pub(crate) fn shrink_to(&mut self, amount: usize) {
        let excess = self.amount.saturating_sub(amount);
        self.amount -= excess;
        self.shares.give_back(self.client, excess);
    }
}

impl Drop for FairPermit {
    fn drop(&mut self) {
        self.shrink_to(0);
    }
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use futures_util::FutureExt as _;
    use proptest::prelude::*;

    use super::*;

    const LIMITS: ShareLimits = ShareLimits {
        total: 8192,
        each: 1024,
        little: 8,
    };

    fn client(address: &str) -> Option<ClientNetwork> {
        address.parse::<IpAddr>().ok().map(Into::into)
    }

    /// Takes all that an address gets.
    fn flood(shares: &FairShares, address: &str) -> Vec<FairPermit> {
        let client = client(address);
        iter::from_fn(|| shares.try_acquire(client, 1)).collect()
    }

    #[test]
    fn a_client_at_its_limit_takes_nothing_from_others() {
        let shares = FairShares::new(ShareLimits {
            total: 9,
            each: 1,
            little: 8,
        });
        let held = flood(&shares, "192.0.2.1");
        assert_eq!(held.len(), 1);
        assert_eq!(flood(&shares, "192.0.2.2").len(), 1);
        drop(held);
        assert_eq!(flood(&shares, "192.0.2.1").len(), 1);
        assert!(sync::lock(&shares.0.held).by_network.is_empty());
    }

    #[test]
    fn a_client_alone_has_its_whole_share() {
        let shares = FairShares::new(LIMITS);
        assert_eq!(flood(&shares, "192.0.2.1").len(), 1024);
    }

    #[test]
    fn hundreds_of_flooding_addresses_leave_room_for_others() {
        let shares = FairShares::new(LIMITS);
        let mut floods = vec![];
        for number in 0..500 {
            let flood = flood(&shares, &format!("10.0.{}.{}", number / 250, number % 250));
            assert!(flood.len() >= 8, "{number}: {}", flood.len());
            floods.push(flood);
        }
        assert_eq!(flood(&shares, "198.51.100.1").len(), 8);
    }

    #[test]
    fn a_site_with_many_networks_is_limited_as_a_whole() {
        let shares = FairShares::new(LIMITS);
        let floods: Vec<_> = (0..100)
            .map(|number| flood(&shares, &format!("2001:db8:1:{number}::1")))
            .collect();
        let held: usize = floods.iter().map(Vec::len).sum();
        assert!(held <= 4096, "{held}");
        assert!(flood(&shares, "2001:db8:2::1").len() >= 512);
        drop(floods);
        assert_eq!(flood(&shares, "2001:db8:1::1").len(), 1024);
    }

    #[tokio::test]
    async fn who_waits_gets_what_is_returned() {
        let shares = FairShares::new(ShareLimits {
            total: 2,
            each: 2,
            little: 2,
        });
        let mut held = shares.acquire(client("192.0.2.1"), 2).await;
        let mut waits = Box::pin(shares.acquire(client("192.0.2.2"), 1));
        assert!(waits.as_mut().now_or_never().is_none());
        held.shrink_to(1);
        assert!(waits.now_or_never().is_some());
    }

    proptest! {
        #[test]
        fn no_order_of_taking_and_returning_exceeds_the_total_or_loses_anything(
            steps in prop::collection::vec((0_u8..6, 1_usize..20, any::<bool>()), 0..200),
        ) {
            let limits = ShareLimits { total: 64, each: 32, little: 4 };
            let shares = FairShares::new(limits);
            let mut held: Vec<FairPermit> = vec![];
            for (number, amount, takes) in steps {
                if takes {
                    let client = client(&format!("2001:db8:{}:{number}::1", number % 2));
                    held.extend(shares.try_acquire(client, amount));
                } else if !held.is_empty() {
                    drop(held.swap_remove(usize::from(number) % held.len()));
                }
                let sum: usize = held.iter().map(|permit| permit.amount).sum();
                prop_assert_eq!(sync::lock(&shares.0.held).total, sum);
                prop_assert!(sum <= limits.total);
            }
            drop(held);
            let left = sync::lock(&shares.0.held);
            prop_assert!(left.total == 0 && left.by_network.is_empty());
        }
    }
}
