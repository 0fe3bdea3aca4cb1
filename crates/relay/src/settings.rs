//! All that can be set. What is not set is right for a small city; only rates
//! are off, which the command switches on.

use std::{fmt, num::NonZeroU32, path::PathBuf, str::FromStr, time::Duration};

use crate::{
    Clock,
    store::{Capacity, StoreAddress},
};

/// How a relay is run.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Where it keeps what it keeps.
    pub store: StoreAddress,
    /// How much a mailbox holds.
    pub capacity: Capacity,
    /// How many requests are taken; `None` takes all.
    pub rates: Option<Rates>,
    /// How many connections are taken.
    pub connections: Connections,
    /// How long it waits for clients.
    pub patience: Patience,
    /// Clients come through a proxy, which says their address.
    pub behind_proxy: bool,
    /// Whoever asks gets the metrics, not only this machine.
    pub metrics_to_all: bool,
    /// The certificate and its key, as PEM; without them there is no TLS.
    pub tls: Option<TlsFiles>,
    /// What time it is.
    pub clock: Clock,
}

/// A certificate and its key.
#[derive(Debug, Clone)]
pub struct TlsFiles {
    /// The certificate, with those that lead to its authority.
    pub certificates: PathBuf,
    /// Its key.
    pub key: PathBuf,
}

/// So many requests in the long run, and so many at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// In a second.
    pub each_second: NonZeroU32,
    /// At once, after a time without any.
    pub at_once: NonZeroU32,
}

/// How many requests are taken. Many phones share an address (a school, a
/// shelter, a mobile network), so those of addresses are generous.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rates {
    /// Requests from an address.
    pub requests: Rate,
    /// Mailboxes opened from an address.
    pub openings: Rate,
    /// Refused secrets, grants and tickets from an address, for each mailbox.
    pub refusals: Rate,
    /// Envelopes and claimed keys of each writer to a mailbox.
    pub writes: Rate,
}

impl Rate {
    /// At least one of each.
    pub fn new(each_second: u32, at_once: u32) -> Self {
        let at_least_one = |number| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
        Self {
            each_second: at_least_one(each_second),
            at_once: at_least_one(at_once),
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

/// How many connections are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Connections {
    /// At the same time. Each phone that waits for envelopes holds one.
    pub most: usize,
    /// From one address; behind a proxy, so many of its requests at a time.
    pub of_address: usize,
}

impl Default for Connections {
    fn default() -> Self {
        Self {
            most: 8192,
            of_address: 1024,
        }
    }
}

/// How long a relay waits for clients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// For the head of a request, and between two requests.
    pub head: Duration,
    /// For the body of a request.
    pub body: Duration,
    /// For a client to read on.
    pub reading: Duration,
    /// For a client to read a whole answer.
    pub answer: Duration,
    /// For what is under way when the relay is stopped.
    pub stopping: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(30),
            body: Duration::from_secs(30),
            reading: Duration::from_secs(30),
            // The longest one over 32 kbit/s, as some tariffs have when they are used up.
            answer: Duration::from_secs(300),
            stopping: Duration::from_secs(10),
        }
    }
}

/// A text is no rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a rate: two numbers with a stroke, as 50/1000")]
pub struct RateError;

impl FromStr for Rate {
    type Err = RateError;

    fn from_str(text: &str) -> Result<Self, RateError> {
        let (each_second, at_once) = text.split_once('/').ok_or(RateError)?;
        let number = |text: &str| text.parse().map_err(|_| RateError);
        Ok(Self {
            each_second: number(each_second)?,
            at_once: number(at_once)?,
        })
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.each_second, self.at_once)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_the_same_after_it_was_written_and_read() {
        let rate = Rates::default().requests;
        assert_eq!(rate.to_string().parse(), Ok(rate));
        for text in ["", "5", "0/5", "5/0", "5/", "-1/5"] {
            assert_eq!(text.parse::<Rate>(), Err(RateError), "{text}");
        }
    }
}
