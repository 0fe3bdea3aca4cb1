//! Measures the load of other processes on this machine.

use std::time::Duration;

use anyhow::{Context, Result};

/// Sampling interval.
const LOOKED: Duration = Duration::from_secs(1);

/// CPU utilization in percent while the benchmark is idle.
pub(crate) async fn busy() -> Result<u64> {
    let before = Ticks::now()?;
    tokio::time::sleep(LOOKED).await;
    let after = Ticks::now()?;
    let (all, idle) = (after.all - before.all, after.idle - before.idle);
    Ok(100 - (100 * idle).checked_div(all).unwrap_or(100).min(100))
}

/// CPU time since boot; see proc(5).
struct Ticks {
    all: u64,
    idle: u64,
}

impl Ticks {
    fn now() -> Result<Self> {
        let text = std::fs::read_to_string("/proc/stat")?;
        let line = text.lines().next().context("/proc/stat is empty")?;
        let fields = line.split_whitespace().skip(1);
        let ticks: Vec<u64> = fields.map(str::parse).collect::<Result<_, _>>()?;
        // `idle` and `iowait`.
        let idle = ticks.iter().skip(3).take(2).sum();
        // Guest time is already included in user time.
        let all = ticks.iter().take(8).sum();
        Ok(Self { all, idle })
    }
}
