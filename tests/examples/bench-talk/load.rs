//! Generates load: many connections, each with sequential requests.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use reqwest::{Client, Request};

use crate::{beside::busy, times::Times};

/// Number of connections.
pub(crate) const CONNECTIONS: usize = 64;
/// Duration of the warm-up.
const WARM_UP: Duration = Duration::from_secs(2);
/// Duration of the measurement.
const MEASURED: Duration = Duration::from_secs(10);

/// Result of a load.
pub(crate) struct Load {
    pub(crate) times: Times,
    /// CPU utilization by other processes just before, in percent.
    busy: u64,
}

impl Load {
    /// Completed requests per second.
    #[expect(
        clippy::cast_precision_loss,
        reason = "request counts are far below 2^52"
    )]
    pub(crate) fn rate(&self) -> f64 {
        self.times.count() as f64 / MEASURED.as_secs_f64()
    }
}

/// Maximum CPU utilization by other processes, in percent, for a valid measurement.
const QUIET: u64 = 10;

impl Load {
    /// Returns whether other processes disturbed the measurement.
    pub(crate) fn is_doubtful(&self) -> bool {
        self.busy > QUIET
    }
}

impl fmt::Display for Load {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{:.0} per second, {} (CPU use by other processes just before: {} %)",
            self.rate(),
            self.times,
            self.busy
        )?;
        if self.is_doubtful() {
            write!(formatter, "\n\n**THE MACHINE WAS BUSY: measure again.**\n")?;
        }
        Ok(())
    }
}

/// Sends the requests that `request` builds from the number of a connection and the
/// number of its request.
pub(crate) async fn load<R>(request: R) -> Result<Load>
where
    R: Fn(usize, usize) -> Result<Request> + Send + Sync + 'static,
{
    let request = Arc::new(request);
    let clients: Vec<Client> = (0..CONNECTIONS).map(|_| Client::new()).collect();
    let busy = busy().await?;
    let begin = Instant::now() + WARM_UP;
    let asking: Vec<_> = clients
        .into_iter()
        .enumerate()
        .map(|(number, client)| {
            let request = Arc::clone(&request);
            let next = move |count| request(number, count);
            tokio::spawn(ask(client, next, begin))
        })
        .collect();
    let mut times = Vec::new();
    for asked in asking {
        times.extend(asked.await??);
    }
    Ok(Load {
        times: Times::new(times),
        busy,
    })
}

async fn ask(
    client: Client,
    next: impl Fn(usize) -> Result<Request>,
    begin: Instant,
) -> Result<Vec<Duration>> {
    let mut times = Vec::new();
    for count in 0.. {
        let request = next(count)?;
        let asked = Instant::now();
        let answer = client.execute(request).await.context("no response")?;
        let status = answer.status();
        let body = answer.bytes().await?;
        let answered = Instant::now();
        ensure!(status.is_success(), "{status}: {body:?}");
        if answered >= begin + MEASURED {
            break;
        }
        if answered >= begin {
            times.push(answered - asked);
        }
    }
    Ok(times)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_busy_machine_is_said_loudly() {
        for (busy, is_loud) in [(0, false), (10, false), (11, true)] {
            let times = Times::new(vec![]);
            let load = Load { times, busy };
            assert_eq!(load.to_string().contains("WAS BUSY"), is_loud, "{busy}");
        }
    }
}
