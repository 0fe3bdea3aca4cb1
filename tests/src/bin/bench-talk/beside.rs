//! How busy this machine is with something else.

use std::time::Duration;

use anyhow::{Context, Result};

/// How long is looked.
const LOOKED: Duration = Duration::from_secs(1);

/// How much of the processors is in use while nothing is measured, in percent.
pub(crate) async fn busy() -> Result<u64> {
    let before = Ticks::now()?;
    tokio::time::sleep(LOOKED).await;
    let after = Ticks::now()?;
    let (all, idle) = (after.all - before.all, after.idle - before.idle);
    Ok(100 - (100 * idle).checked_div(all).unwrap_or(100).min(100))
}

/// What the processors have done since the system started; see proc(5).
struct Ticks {
    all: u64,
    idle: u64,
}

impl Ticks {
    fn now() -> Result<Self> {
        let text = std::fs::read_to_string("/proc/stat")?;
        let line = text.lines().next().context("the processors")?;
        let fields = line.split_whitespace().skip(1);
        let ticks: Vec<u64> = fields.map(str::parse).collect::<Result<_, _>>()?;
        // Idle, and waiting for a disk.
        let idle = ticks.iter().skip(3).take(2).sum();
        // Guests are counted among users.
        let all = ticks.iter().take(8).sum();
        Ok(Self { all, idle })
    }
}
