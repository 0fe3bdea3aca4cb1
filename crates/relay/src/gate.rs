//! How many requests are taken from whom.

use std::{
    hash::Hash,
    net::{IpAddr, Ipv6Addr},
    time::Duration,
};

use governor::{
    Quota, RateLimiter,
    clock::{Clock as _, DefaultClock},
    state::keyed::HashMapStateStore,
};
use lotse_wire::{MailboxId, SecretDigest};

use crate::settings::{Rate, Rates};

/// Where a request comes from. A household has 2⁶⁴ addresses of the sixth
/// version; they count as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Origin(IpAddr);

impl From<IpAddr> for Origin {
    fn from(address: IpAddr) -> Self {
        Self(match address.to_canonical() {
            IpAddr::V6(address) => {
                let network = address.to_bits() & !u128::from(u64::MAX);
                IpAddr::V6(Ipv6Addr::from_bits(network))
            }
            address @ IpAddr::V4(_) => address,
        })
    }
}

/// It is too much; how long until it is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooMuch(pub(crate) Duration);

/// Counts requests by a key.
struct Counter<K: Hash + Eq + Clone> {
    limiter: RateLimiter<K, HashMapStateStore<K>, DefaultClock>,
}

impl<K: Hash + Eq + Clone> Counter<K> {
    fn new(rate: Rate) -> Self {
        let quota = Quota::per_second(rate.each_second).allow_burst(rate.at_once);
        Self {
            limiter: RateLimiter::hashmap(quota),
        }
    }

    fn take(&self, key: &K) -> Result<(), TooMuch> {
        self.limiter
            .check_key(key)
            .map_err(|until| TooMuch(until.wait_time_from(DefaultClock::default().now())))
    }

    /// Forgets those who have been quiet.
    fn forget(&self) {
        self.limiter.retain_recent();
        self.limiter.shrink_to_fit();
    }
}

struct Counters {
    requests: Counter<Origin>,
    openings: Counter<Origin>,
    /// By mailbox, too: many phones share an address, and each of them must hear
    /// that its mailbox is not there any more.
    refusals: Counter<(Origin, MailboxId)>,
    /// By writer: whoever knows only the name of a mailbox, or writes too much,
    /// must not use up what its other writers may do.
    writes: Counter<(MailboxId, SecretDigest)>,
}

/// Lets requests in; all when there are no rates.
pub(crate) struct Gate(Option<Counters>);

impl Gate {
    pub(crate) fn new(rates: Option<Rates>) -> Self {
        Self(rates.map(|rates| Counters {
            requests: Counter::new(rates.requests),
            openings: Counter::new(rates.openings),
            refusals: Counter::new(rates.refusals),
            writes: Counter::new(rates.writes),
        }))
    }

    pub(crate) fn request(&self, origin: Option<Origin>) -> Result<(), TooMuch> {
        self.count(origin, |counters| &counters.requests)
    }

    pub(crate) fn opening(&self, origin: Option<Origin>) -> Result<(), TooMuch> {
        self.count(origin, |counters| &counters.openings)
    }

    pub(crate) fn refusal(
        &self,
        origin: Option<Origin>,
        mailbox: Option<MailboxId>,
    ) -> Result<(), TooMuch> {
        self.count(origin.zip(mailbox), |counters| &counters.refusals)
    }

    pub(crate) fn write(&self, mailbox: MailboxId, grant: SecretDigest) -> Result<(), TooMuch> {
        self.count(Some((mailbox, grant)), |counters| &counters.writes)
    }

    fn count<K: Hash + Eq + Clone>(
        &self,
        key: Option<K>,
        counter: impl FnOnce(&Counters) -> &Counter<K>,
    ) -> Result<(), TooMuch> {
        match (&self.0, key) {
            (Some(counters), Some(key)) => counter(counters).take(&key),
            _ => Ok(()),
        }
    }

    /// Forgets those who have been quiet, so that memory stays small.
    pub(crate) fn forget(&self) {
        if let Some(counters) = &self.0 {
            counters.requests.forget();
            counters.openings.forget();
            counters.refusals.forget();
            counters.writes.forget();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(text: &str) -> Origin {
        text.parse::<IpAddr>().unwrap().into()
    }

    #[test]
    fn a_household_counts_as_one() {
        assert_eq!(origin("2001:db8:1:2::1"), origin("2001:db8:1:2:ffff::9"));
        assert_ne!(origin("2001:db8:1:2::1"), origin("2001:db8:1:3::1"));
        assert_eq!(origin("::ffff:192.0.2.1"), origin("192.0.2.1"));
        assert_ne!(origin("192.0.2.1"), origin("192.0.2.2"));
    }

    #[test]
    fn who_asks_too_much_hears_how_long_to_wait_and_others_do_not() {
        let gate = Gate::new(Some(Rates {
            openings: Rate::new(1, 2),
            ..Rates::default()
        }));
        let (one, other) = (Some(origin("192.0.2.1")), Some(origin("192.0.2.2")));
        assert_eq!(gate.opening(one), Ok(()));
        assert_eq!(gate.opening(one), Ok(()));
        let TooMuch(wait) = gate.opening(one).unwrap_err();
        assert!(wait <= Duration::from_secs(1), "{wait:?}");
        assert_eq!(gate.opening(other), Ok(()));
        assert_eq!(gate.request(one), Ok(()));
    }

    #[test]
    fn without_rates_all_are_let_in() {
        let gate = Gate::new(None);
        assert!((0..10_000).all(|_| gate.opening(Some(origin("::1"))).is_ok()));
    }
}
