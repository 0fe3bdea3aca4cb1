//! Many connections at once, each with one request after another.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use reqwest::{Client, Request};

use crate::{beside::busy, times::Times};

/// How many connections.
pub(crate) const CONNECTIONS: usize = 64;
/// How long it runs before anything counts.
const WARM_UP: Duration = Duration::from_secs(2);
/// How long is measured.
const MEASURED: Duration = Duration::from_secs(10);

/// What was answered.
pub(crate) struct Load {
    pub(crate) times: Times,
    /// How much of the processors something else had just before, in percent.
    busy: u64,
}

impl Load {
    /// Requests that were answered in a second.
    #[expect(clippy::cast_precision_loss, reason = "a count of requests")]
    pub(crate) fn rate(&self) -> f64 {
        self.times.count() as f64 / MEASURED.as_secs_f64()
    }
}

/// Something else had more than this of the processors: what was measured
/// says little. In percent.
const QUIET: u64 = 10;

impl Load {
    /// Whether something else was at work.
    pub(crate) fn is_doubtful(&self) -> bool {
        self.busy > QUIET
    }
}

impl fmt::Display for Load {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{:.0} a second, {} (just before, something else had {} % of the processors)",
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

/// Sends what `request` makes of the number of a connection and the number of
/// its request.
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
        let answer = client.execute(request).await.context("an answer")?;
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
