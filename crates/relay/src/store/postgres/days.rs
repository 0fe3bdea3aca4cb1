//! The day of the store: 24 hours during which a relay ran. It does not follow the
//! clock, so that nothing expires when the clock jumps.

use super::{Pool, Result};
use crate::{UnixMicros, store::SAME_HOUR_MICROS};

pub(super) async fn hours(pool: &Pool) -> Result<i64> {
    let hours = "SELECT hours FROM lotse_relay";
    Ok(pool.get().await?.query_one(hours, &[]).await?.try_get(0)?)
}

/// Returns the day of the store.
pub(super) async fn today(pool: &Pool) -> Result<i64> {
    Ok(hours(pool).await? / 24)
}

pub(super) async fn add_hours(pool: &Pool, hours: i64, now: UnixMicros) -> Result<()> {
    let add = "UPDATE lotse_relay SET hours = hours + $1, hour_at = $2
        WHERE hour_at NOT BETWEEN $2::bigint - $3::bigint AND $2 + $3";
    let (now, same) = (now.micros(), SAME_HOUR_MICROS);
    let client = pool.get().await?;
    client.execute(add, &[&hours, &now, &same]).await?;
    Ok(())
}

pub(super) async fn set_hours(pool: &Pool, hours: i64) -> Result<()> {
    let set = "UPDATE lotse_relay SET hours = $1";
    pool.get().await?.execute(set, &[&hours]).await?;
    Ok(())
}
