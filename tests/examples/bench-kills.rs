//! Kills a thousand updates at random moments.

use std::env;

use anyhow::{Context, Result};
use lotse_tests::kill_updates;

#[tokio::main]
async fn main() -> Result<()> {
    let count = env::args()
        .nth(1)
        .map_or(Ok(1_000), |count| count.parse())?;
    // Examples are in a folder next to the programs.
    let examples = env::current_exe()?;
    let programs = examples
        .ancestors()
        .nth(2)
        .context("no folder of programs")?;
    let program = programs
        .join("update-once")
        .with_extension(env::consts::EXE_EXTENSION);
    let seed = fastrand::u64(..);
    eprintln!("seed {seed}");
    let kills = kill_updates(count, &program, seed)
        .await
        .with_context(|| format!("seed {seed}"))?;
    eprintln!(
        "{count} updates killed while they ran, {} of them in the last tenth: {} left the old \
         content, {} the new content, and {} the new content of one publisher, always complete. \
         {} more had finished just before. User data was never affected.",
        kills.late, kills.old, kills.new, kills.between, kills.too_late
    );
    Ok(())
}
