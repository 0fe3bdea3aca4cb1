//! Rate limits of clients and writers.

use std::{hash::Hash, time::Duration};

use governor::{
    Quota, RateLimiter,
    clock::{Clock as _, DefaultClock},
    state::keyed::HashMapStateStore,
};
use lotse_wire::{MailboxId, SecretDigest};

use crate::{
    client_network::ClientNetwork,
    settings::{Rate, Rates},
};

/// A rate limit is exceeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RateLimited {
    pub(crate) retry_after: Duration,
}

/// A rate limit for each key.
struct KeyedLimiter<K: Hash + Eq + Clone>(RateLimiter<K, HashMapStateStore<K>, DefaultClock>);

impl<K: Hash + Eq + Clone> KeyedLimiter<K> {
    fn new(rate: Rate) -> Self {
        let quota = Quota::per_second(rate.per_second).allow_burst(rate.burst);
        Self(RateLimiter::hashmap(quota))
    }

    fn check(&self, key: &K) -> Result<(), RateLimited> {
        self.0.check_key(key).map_err(|until| RateLimited {
            retry_after: until.wait_time_from(DefaultClock::default().now()),
        })
    }

    fn evict_idle(&self) {
        self.0.retain_recent();
        self.0.shrink_to_fit();
    }
}

struct Limiters {
    requests: KeyedLimiter<ClientNetwork>,
    openings: KeyedLimiter<ClientNetwork>,
    /// By mailbox too: many phones share an address, and each of them must learn
    /// that its mailbox is gone.
    refusals: KeyedLimiter<(ClientNetwork, MailboxId)>,
    /// By writer: a client that knows only the id of a mailbox, or a writer that
    /// writes too much, must not use up the limit of the other writers.
    writes: KeyedLimiter<(MailboxId, SecretDigest)>,
}

/// All rate limits; unlimited without rates.
pub(crate) struct RateLimits(Option<Limiters>);

impl RateLimits {
    pub(crate) fn new(rates: Option<Rates>) -> Self {
        Self(rates.map(|rates| Limiters {
            requests: KeyedLimiter::new(rates.requests),
            openings: KeyedLimiter::new(rates.openings),
            refusals: KeyedLimiter::new(rates.refusals),
            writes: KeyedLimiter::new(rates.writes),
        }))
    }

    pub(crate) fn check_request(&self, client: Option<ClientNetwork>) -> Result<(), RateLimited> {
        self.check(client, |limiters| &limiters.requests)
    }

    pub(crate) fn check_opening(&self, client: Option<ClientNetwork>) -> Result<(), RateLimited> {
        self.check(client, |limiters| &limiters.openings)
    }

    pub(crate) fn check_refusal(
        &self,
        client: Option<ClientNetwork>,
        mailbox: Option<MailboxId>,
    ) -> Result<(), RateLimited> {
        self.check(client.zip(mailbox), |limiters| &limiters.refusals)
    }

    pub(crate) fn check_write(
        &self,
        mailbox: MailboxId,
        grant: SecretDigest,
    ) -> Result<(), RateLimited> {
        self.check(Some((mailbox, grant)), |limiters| &limiters.writes)
    }

    fn check<K: Hash + Eq + Clone>(
        &self,
        key: Option<K>,
        limiter: impl FnOnce(&Limiters) -> &KeyedLimiter<K>,
    ) -> Result<(), RateLimited> {
        match (&self.0, key) {
            (Some(limiters), Some(key)) => limiter(limiters).check(&key),
            _ => Ok(()),
        }
    }

    /// Evicts the state of idle clients and writers, to bound memory.
    pub(crate) fn evict_idle(&self) {
        if let Some(limiters) = &self.0 {
            limiters.requests.evict_idle();
            limiters.openings.evict_idle();
            limiters.refusals.evict_idle();
            limiters.writes.evict_idle();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use super::*;

    fn client(text: &str) -> ClientNetwork {
        text.parse::<IpAddr>().unwrap().into()
    }

    #[test]
    fn a_client_over_its_limit_is_told_when_to_retry_and_others_are_not_limited() {
        let limits = RateLimits::new(Some(Rates {
            openings: Rate::new(1, 2),
            ..Rates::default()
        }));
        let (one, other) = (Some(client("192.0.2.1")), Some(client("192.0.2.2")));
        assert_eq!(limits.check_opening(one), Ok(()));
        assert_eq!(limits.check_opening(one), Ok(()));
        let RateLimited { retry_after } = limits.check_opening(one).unwrap_err();
        assert!(retry_after <= Duration::from_secs(1), "{retry_after:?}");
        assert_eq!(limits.check_opening(other), Ok(()));
        assert_eq!(limits.check_request(one), Ok(()));
    }

    #[test]
    fn nothing_is_limited_without_rates() {
        let limits = RateLimits::new(None);
        let client = Some(client("::1"));
        assert!((0..10_000).all(|_| limits.check_opening(client).is_ok()));
    }
}
