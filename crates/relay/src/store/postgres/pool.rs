//! Connection pool and schema migration.

use std::{str::FromStr as _, time::Duration};

use deadpool_postgres::{Manager, ManagerConfig, Object, RecyclingMethod, Runtime, Transaction};
use tokio_postgres::{Config, NoTls};

use super::{RelayStoreError, Result};

const VERSION: i64 = 4;

const SCHEMA: &str = include_str!("schema.sql");

/// Upgrade from version 2, which did not mark incomplete transfers.
const ADD_MOVING: &str = "ALTER TABLE lotse_relay ADD COLUMN moving boolean NOT NULL DEFAULT false";

/// Upgrade from version 3.
const UPGRADE_4: &str = include_str!("upgrade_4.sql");

/// The function that stores an envelope.
const PUT_ENVELOPE: &str = include_str!("put_envelope.sql");

/// Size of the pool; the LISTEN connection is not part of it.
const POOL_SIZE: usize = 8;

/// How long to wait for a connection.
pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// How long one operation may take.
const OPERATION_TIMEOUT: Duration = Duration::from_secs(10);

/// Idle time before the first TCP keepalive probe.
const KEEPALIVE_IDLE: Duration = Duration::from_secs(30);

/// Interval of TCP keepalive probes.
const KEEPALIVE_INTERVAL: Duration = Duration::from_secs(10);

/// Default of `Config`.
const DEFAULT_KEEPALIVE_IDLE: Duration = Duration::from_secs(2 * 60 * 60);

#[derive(Clone)]
pub(super) struct Pool(deadpool_postgres::Pool);

pub(super) fn config(url: &str) -> Result<Config> {
    let mut config = Config::from_str(url)?;
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(CONNECT_TIMEOUT);
    }
    // Without probes a broken connection would go unnoticed.
    if config.get_keepalives_idle() == DEFAULT_KEEPALIVE_IDLE {
        config.keepalives_idle(KEEPALIVE_IDLE);
    }
    if config.get_keepalives_interval().is_none() {
        config.keepalives_interval(KEEPALIVE_INTERVAL);
    }
    if config.get_keepalives_retries().is_none() {
        config.keepalives_retries(3);
    }
    if config.get_tcp_user_timeout().is_none() {
        config.tcp_user_timeout(3 * KEEPALIVE_INTERVAL);
    }
    config.application_name("lotse-relay");
    Ok(config)
}

impl Pool {
    pub(super) fn open(config: &Config) -> Result<Self> {
        let fast = ManagerConfig {
            recycling_method: RecyclingMethod::Fast,
        };
        let manager = Manager::from_config(config.clone(), NoTls, fast);
        let pool = deadpool_postgres::Pool::builder(manager)
            .max_size(POOL_SIZE)
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(CONNECT_TIMEOUT))
            .create_timeout(Some(CONNECT_TIMEOUT))
            .build()?;
        Ok(Self(pool))
    }

    pub(super) async fn get(&self) -> Result<Object> {
        Ok(self.0.get().await?)
    }

    /// Runs an operation with a timeout.
    pub(super) async fn with_timeout<T>(&self, work: impl Future<Output = Result<T>>) -> Result<T> {
        let result = tokio::time::timeout(OPERATION_TIMEOUT, work).await;
        result.unwrap_or_else(|_| {
            // Its connection is stuck, and the others probably are too: drop
            // them all, so that the next operation connects again.
            self.0.retain(|_, _| false);
            Err(RelayStoreError::Timeout)
        })
    }
}

/// Migrates the schema to the current version. A lock serializes relays that start
/// at the same time.
pub(super) async fn migrate(pool: &Pool) -> Result<()> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    transaction
        .batch_execute("SELECT pg_advisory_xact_lock(hashtext('lotse-relay migrates'))")
        .await?;
    let is_new: bool = transaction
        .query_one("SELECT to_regclass('lotse_relay') IS NULL", &[])
        .await?
        .try_get(0)?;
    if is_new {
        transaction.batch_execute(SCHEMA).await?;
        transaction.batch_execute(PUT_ENVELOPE).await?;
    } else {
        upgrade(&transaction).await?;
    }
    Ok(transaction.commit().await?)
}

async fn upgrade(transaction: &Transaction<'_>) -> Result<()> {
    let version = "SELECT version FROM lotse_relay";
    let version: i64 = transaction.query_one(version, &[]).await?.try_get(0)?;
    if version > VERSION {
        return Err(RelayStoreError::NewerVersion(version, VERSION));
    }
    if version < 3 {
        transaction.batch_execute(ADD_MOVING).await?;
    }
    if version < 4 {
        transaction.batch_execute(UPGRADE_4).await?;
    }
    if version < VERSION {
        // Each version stores envelopes in another way.
        transaction.batch_execute(PUT_ENVELOPE).await?;
        let set_version = "UPDATE lotse_relay SET version = $1";
        transaction.execute(set_version, &[&VERSION]).await?;
    }
    let moving = "SELECT moving FROM lotse_relay";
    if transaction.query_one(moving, &[]).await?.try_get(0)? {
        return Err(RelayStoreError::IncompleteTransfer);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keepalive_settings_in_the_url_take_precedence() {
        let default = config("postgresql://localhost/relay").unwrap();
        assert_eq!(default.get_keepalives_idle(), KEEPALIVE_IDLE);
        assert_eq!(default.get_keepalives_interval(), Some(KEEPALIVE_INTERVAL));
        assert_eq!(default.get_keepalives_retries(), Some(3));
        assert_eq!(
            default.get_tcp_user_timeout(),
            Some(&(3 * KEEPALIVE_INTERVAL))
        );
        let url = "postgresql://localhost/relay?keepalives_idle=7&tcp_user_timeout=8";
        let custom = config(url).unwrap();
        assert_eq!(custom.get_keepalives_idle(), Duration::from_secs(7));
        assert_eq!(custom.get_tcp_user_timeout(), Some(&Duration::from_secs(8)));
    }
}
