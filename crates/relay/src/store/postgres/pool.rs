//! Connections that are kept, and the tables they find.

use std::{str::FromStr as _, time::Duration};

use deadpool_postgres::{Manager, ManagerConfig, Object, RecyclingMethod, Runtime};
use tokio_postgres::{Config, NoTls};

use super::{Done, StoreError};

const VERSION: i64 = 1;

const SCHEMA: &str = include_str!("schema.sql");

/// How many connections a relay uses beside the one that hears notifications.
const CONNECTIONS: usize = 8;

/// How long to wait for a connection.
const PATIENCE: Duration = Duration::from_secs(5);

#[derive(Clone)]
pub(super) struct Pool(deadpool_postgres::Pool);

pub(super) fn config(url: &str) -> Done<Config> {
    let mut config = Config::from_str(url)?;
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(PATIENCE);
    }
    config.application_name("lotse-relay");
    Ok(config)
}

impl Pool {
    pub(super) fn open(config: &Config) -> Done<Self> {
        let fast = ManagerConfig {
            recycling_method: RecyclingMethod::Fast,
        };
        let manager = Manager::from_config(config.clone(), NoTls, fast);
        let pool = deadpool_postgres::Pool::builder(manager)
            .max_size(CONNECTIONS)
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(PATIENCE))
            .create_timeout(Some(PATIENCE))
            .build()?;
        Ok(Self(pool))
    }

    pub(super) async fn get(&self) -> Done<Object> {
        Ok(self.0.get().await?)
    }
}

/// Brings a database to the version of this program. Relays that start at the
/// same time wait for one another.
pub(super) async fn migrate(pool: &Pool) -> Done<()> {
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
    } else {
        let row = transaction
            .query_one("SELECT version FROM lotse_relay", &[])
            .await?;
        match row.try_get(0)? {
            VERSION => {}
            later => return Err(StoreError::Later(later, VERSION)),
        }
    }
    Ok(transaction.commit().await?)
}
