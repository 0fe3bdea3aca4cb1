//! Kills a phone in the middle of updates; `cargo xtask bench kills` does so a thousand
//! times.

use std::path::Path;

use anyhow::{Context, Result};
use lotse_tests::kill_updates;

#[tokio::test(flavor = "multi_thread")]
async fn an_update_that_is_killed_leaves_the_old_or_the_new_content_whole() -> Result<()> {
    let seed = fastrand::u64(..);
    let program = Path::new(env!("CARGO_BIN_EXE_update-once"));
    let kills = kill_updates(12, program, seed).await;
    let kills = kills.with_context(|| format!("seed {seed}"))?;
    assert_eq!(kills.killed(), 12, "seed {seed}");
    Ok(())
}
