//! Rate limits of clients and writers.

use std::{hash::Hash, num::NonZeroU32, time::Duration};

use governor::{
    Quota, RateLimiter,
    clock::{Clock as _, DefaultClock},
    state::keyed::HashMapStateStore,
};
use lotse_wire::{MailboxId, SecretDigest};

use crate::{
    client_network::{ClientNetwork, SITE_FACTOR},
    settings::{Rate, Rates},
};

/// A rate limit is exceeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RateLimited {
    pub(crate) retry_after: Duration,
}

/// A rate limit for each key.
struct KeyedLimiter<K: Hash + Eq + Clone> {
    limiter: RateLimiter<K, HashMapStateStore<K>, DefaultClock>,
    burst: NonZeroU32,
}

impl<K: Hash + Eq + Clone> KeyedLimiter<K> {
    fn new(rate: Rate) -> Self {
        let quota = Quota::per_second(rate.per_second).allow_burst(rate.burst);
        Self {
            limiter: RateLimiter::hashmap(quota),
            burst: rate.burst,
        }
    }

    fn check(&self, key: &K) -> Result<(), RateLimited> {
        self.check_many(key, NonZeroU32::MIN)
    }

    /// Checks several at once, at most a burst.
    fn check_many(&self, key: &K, count: NonZeroU32) -> Result<(), RateLimited> {
        match self.limiter.check_key_n(key, count.min(self.burst)) {
            Ok(Err(until)) => Err(RateLimited {
                retry_after: until.wait_time_from(DefaultClock::default().now()),
            }),
            // Larger than a burst, which cannot happen.
            Ok(Ok(())) | Err(_) => Ok(()),
        }
    }

    fn evict_idle(&self) {
        self.limiter.retain_recent();
        self.limiter.shrink_to_fit();
    }
}

/// A rate limit for each client, and a larger one for each site.
struct ClientLimiter([KeyedLimiter<ClientNetwork>; 2]);

impl ClientLimiter {
    fn new(rate: Rate) -> Self {
        Self([rate, rate.times(SITE_FACTOR)].map(KeyedLimiter::new))
    }

    fn check(&self, client: ClientNetwork) -> Result<(), RateLimited> {
        self.0
            .iter()
            .zip(client.networks())
            .try_for_each(|(limiter, network)| limiter.check(&network))
    }

    fn evict_idle(&self) {
        self.0.iter().for_each(KeyedLimiter::evict_idle);
    }
}

struct Limiters {
    requests: ClientLimiter,
    openings: ClientLimiter,
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
            requests: ClientLimiter::new(rates.requests),
            openings: ClientLimiter::new(rates.openings),
            refusals: KeyedLimiter::new(rates.refusals),
            writes: KeyedLimiter::new(rates.writes),
        }))
    }

    pub(crate) fn check_request(&self, client: Option<ClientNetwork>) -> Result<(), RateLimited> {
        self.check(client, |limiters, client| limiters.requests.check(client))
    }

    pub(crate) fn check_opening(&self, client: Option<ClientNetwork>) -> Result<(), RateLimited> {
        self.check(client, |limiters, client| limiters.openings.check(client))
    }

    pub(crate) fn check_refusal(
        &self,
        client: Option<ClientNetwork>,
        mailbox: Option<MailboxId>,
    ) -> Result<(), RateLimited> {
        self.check(client.zip(mailbox), |limiters, key| {
            limiters.refusals.check(&key)
        })
    }

    /// Checks before a body is read.
    pub(crate) fn check_write(
        &self,
        mailbox: MailboxId,
        grant: SecretDigest,
    ) -> Result<(), RateLimited> {
        self.check(Some((mailbox, grant)), |limiters, key| {
            limiters.writes.check(&key)
        })
    }

    /// Charges an envelope: one write for each KiB beyond the first, so that a writer
    /// of large envelopes is slower.
    pub(crate) fn check_size(
        &self,
        mailbox: MailboxId,
        grant: SecretDigest,
        size: usize,
    ) -> Result<(), RateLimited> {
        let more = u32::try_from(size.saturating_sub(1) / 1024).unwrap_or(u32::MAX);
        let Some(more) = NonZeroU32::new(more) else {
            return Ok(());
        };
        self.check(Some((mailbox, grant)), |limiters, key| {
            limiters.writes.check_many(&key, more)
        })
    }

    fn check<K>(
        &self,
        key: Option<K>,
        check: impl FnOnce(&Limiters, K) -> Result<(), RateLimited>,
    ) -> Result<(), RateLimited> {
        match (&self.0, key) {
            (Some(limiters), Some(key)) => check(limiters, key),
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

    use lotse_wire::Secret;

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
    fn a_writer_of_large_envelopes_is_slower() {
        let limits = RateLimits::new(Some(Rates::default()));
        let (mailbox, grant) = (MailboxId::from([1; 16]), Secret::from([2; 32]).digest());
        let put = |size| {
            let write = limits.check_write(mailbox, grant);
            write.and_then(|()| limits.check_size(mailbox, grant, size))
        };
        let heavy = (0..1000).filter(|_| put(65_536).is_ok()).count();
        // 4 MiB in 64 envelopes would be too many at once; some tokens refill in the
        // meantime.
        assert!((15..=17).contains(&heavy), "{heavy}");
        let mailbox = MailboxId::from([3; 16]);
        let light = (0..900).filter(|_| {
            let write = limits.check_write(mailbox, grant);
            write
                .and_then(|()| limits.check_size(mailbox, grant, 1024))
                .is_ok()
        });
        assert_eq!(light.count(), 900);
    }

    #[test]
    fn nothing_is_limited_without_rates() {
        let limits = RateLimits::new(None);
        let client = Some(client("::1"));
        assert!((0..10_000).all(|_| limits.check_opening(client).is_ok()));
    }
}
