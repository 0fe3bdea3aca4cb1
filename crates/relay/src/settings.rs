//! Settings of a relay. The defaults suit a small city, except that rate limits
//! are off; the command line enables them.

use std::{fmt, num::NonZeroU32, path::PathBuf, str::FromStr, time::Duration};

use crate::{
    RelayClock,
    store::{MailboxCapacity, StoreAddress},
};

/// Settings of a relay.
#[derive(Debug, Clone, Default)]
pub struct RelaySettings {
    /// The store to use.
    pub store: StoreAddress,
    /// Capacity of each mailbox.
    pub capacity: MailboxCapacity,
    /// Maximum size of all waiting envelopes, in bytes; `None` means unlimited.
    pub most_bytes: Option<i64>,
    /// Rate limits; `None` means unlimited.
    pub rates: Option<Rates>,
    /// Limits of concurrent connections.
    pub connections: MaxConnections,
    /// Timeouts for clients.
    pub timeouts: Timeouts,
    /// Trust the last entry of `X-Forwarded-For`, which a proxy writes.
    pub behind_proxy: bool,
    /// Serve metrics to every client, not only to this machine, and behind a proxy to
    /// none.
    pub metrics_to_all: bool,
    /// Certificate and key; `None` disables TLS.
    pub tls: Option<TlsFiles>,
    /// The clock.
    pub clock: RelayClock,
}

/// A certificate and its key.
#[derive(Debug, Clone)]
pub struct TlsFiles {
    /// PEM file with the certificate chain.
    pub certificates: PathBuf,
    /// PEM file with the private key.
    pub key: PathBuf,
}

/// A rate limit: sustained rate and burst.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Requests per second in the long run.
    pub per_second: NonZeroU32,
    /// Requests at once after an idle period.
    pub burst: NonZeroU32,
}

/// Rate limits. Many phones share an address (a school, a shelter, a mobile
/// network), so the limits per address are generous.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rates {
    /// Requests per address.
    pub requests: Rate,
    /// Mailboxes opened per address.
    pub openings: Rate,
    /// Refused secrets, grants and tickets per address and mailbox.
    pub refusals: Rate,
    /// Envelopes and claimed keys per writer and mailbox.
    pub writes: Rate,
}

impl Rate {
    /// Creates a rate; both numbers are at least 1.
    pub fn new(per_second: u32, burst: u32) -> Self {
        let at_least_one = |number| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
        Self {
            per_second: at_least_one(per_second),
            burst: at_least_one(burst),
        }
    }
}

impl Rate {
    /// A rate that is several times as high.
    pub(crate) fn times(self, factor: u32) -> Self {
        let times = |number: NonZeroU32| {
            let factor = NonZeroU32::new(factor).unwrap_or(NonZeroU32::MIN);
            number.saturating_mul(factor)
        };
        Self {
            per_second: times(self.per_second),
            burst: times(self.burst),
        }
    }
}

impl Default for Rates {
    fn default() -> Self {
        Self {
            requests: Rate::new(200, 2000),
            openings: Rate::new(1, 200),
            refusals: Rate::new(1, 200),
            writes: Rate::new(50, 1000),
        }
    }
}

/// Limits of concurrent connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MaxConnections {
    /// All connections. Each phone that waits for envelopes holds one.
    pub total: usize,
    /// Connections per address; behind a proxy, requests in flight per address. Half of
    /// all are for addresses with a few, and an address with more never has more than
    /// what is free of the other half.
    pub per_address: usize,
}

impl Default for MaxConnections {
    fn default() -> Self {
        Self {
            total: 8192,
            per_address: 1024,
        }
    }
}

/// How long a relay waits for clients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    /// For the first byte of a request, on a new connection and between two requests.
    /// Does not apply behind a proxy, which keeps connections open.
    pub idle: Duration,
    /// For the head of a request.
    pub request_head: Duration,
    /// For the body of a request.
    pub request_body: Duration,
    /// For a client that stopped reading.
    pub stalled_write: Duration,
    /// For a client to read a whole response.
    pub response: Duration,
    /// For open connections during shutdown.
    pub shutdown: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            idle: Duration::from_secs(5),
            request_head: Duration::from_secs(30),
            request_body: Duration::from_secs(30),
            stalled_write: Duration::from_secs(30),
            // The largest response at 32 kbit/s, the speed of a mobile tariff whose
            // data is used up.
            response: Duration::from_secs(300),
            shutdown: Duration::from_secs(10),
        }
    }
}

/// Text cannot be parsed as a rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a rate: expected RATE/BURST, such as 50/1000")]
pub struct ParseRateError;

impl FromStr for Rate {
    type Err = ParseRateError;

    fn from_str(text: &str) -> Result<Self, ParseRateError> {
        let (per_second, burst) = text.split_once('/').ok_or(ParseRateError)?;
        let number = |text: &str| text.parse().map_err(|_| ParseRateError);
        Ok(Self {
            per_second: number(per_second)?,
            burst: number(burst)?,
        })
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.per_second, self.burst)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_survives_a_round_trip() {
        let rate = Rates::default().requests;
        assert_eq!(rate.to_string().parse(), Ok(rate));
        for text in ["", "5", "0/5", "5/0", "5/", "-1/5"] {
            assert_eq!(text.parse::<Rate>(), Err(ParseRateError), "{text}");
        }
    }
}
