//! Connections that are kept, and the tables they find.

use std::{str::FromStr as _, time::Duration};

use deadpool_postgres::{Manager, ManagerConfig, Object, RecyclingMethod, Runtime, Transaction};
use tokio_postgres::{Config, NoTls};

use super::{Done, StoreError};

const VERSION: i64 = 3;

const SCHEMA: &str = include_str!("schema.sql");

/// From version 2, which did not know whether it is whole.
const KNOWS_WHETHER_WHOLE: &str =
    "ALTER TABLE lotse_relay ADD COLUMN moving boolean NOT NULL DEFAULT false";

/// The function, which each new version of the tables brings anew.
const PUT_ENVELOPE: &str = include_str!("put_envelope.sql");

/// How many connections a relay uses beside the one that hears notifications.
const CONNECTIONS: usize = 8;

/// How long to wait for a connection.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// How long the database may take for one thing that it is asked.
const ANSWER: Duration = Duration::from_secs(10);

/// After so long without a word the system asks whether the other end is there.
const QUIET: Duration = Duration::from_secs(30);

/// How long it waits for a sign of it, each time and in all.
const SIGN: Duration = Duration::from_secs(10);

/// What `Config` has when nothing else is set: as good as never.
const NEVER: Duration = Duration::from_secs(2 * 60 * 60);

#[derive(Clone)]
pub(super) struct Pool(deadpool_postgres::Pool);

pub(super) fn config(url: &str) -> Done<Config> {
    let mut config = Config::from_str(url)?;
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(PATIENCE);
    }
    // A cable that is pulled says nothing: whoever waits must ask by itself.
    if config.get_keepalives_idle() == NEVER {
        config.keepalives_idle(QUIET);
    }
    if config.get_keepalives_interval().is_none() {
        config.keepalives_interval(SIGN);
    }
    if config.get_keepalives_retries().is_none() {
        config.keepalives_retries(3);
    }
    if config.get_tcp_user_timeout().is_none() {
        config.tcp_user_timeout(3 * SIGN);
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

    /// Does some work, unless the database stays silent.
    pub(super) async fn within<T>(&self, work: impl Future<Output = Done<T>>) -> Done<T> {
        let ended = tokio::time::timeout(ANSWER, work).await;
        ended.unwrap_or_else(|_| {
            // On its connection lies what was never answered, and the others
            // are likely to be as dead: nobody should wait behind that.
            self.0.retain(|_, _| false);
            Err(StoreError::Silent)
        })
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
        transaction.batch_execute(PUT_ENVELOPE).await?;
    } else {
        upgrade(&transaction).await?;
    }
    Ok(transaction.commit().await?)
}

async fn upgrade(transaction: &Transaction<'_>) -> Done<()> {
    let version = "SELECT version FROM lotse_relay";
    let version: i64 = transaction.query_one(version, &[]).await?.try_get(0)?;
    if version > VERSION {
        return Err(StoreError::Later(version, VERSION));
    }
    if version < 2 {
        // The function looked for the writer before it held the mailbox.
        transaction.batch_execute(PUT_ENVELOPE).await?;
    }
    if version < 3 {
        transaction.batch_execute(KNOWS_WHETHER_WHOLE).await?;
    }
    if version < VERSION {
        let note = "UPDATE lotse_relay SET version = $1";
        transaction.execute(note, &[&VERSION]).await?;
    }
    let moving = "SELECT moving FROM lotse_relay";
    if transaction.query_one(moving, &[]).await?.try_get(0)? {
        return Err(StoreError::HalfMoved);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_address_says_of_a_silent_database_counts() {
        let ours = config("postgresql://localhost/relay").unwrap();
        assert_eq!(ours.get_keepalives_idle(), QUIET);
        assert_eq!(ours.get_keepalives_interval(), Some(SIGN));
        assert_eq!(ours.get_keepalives_retries(), Some(3));
        assert_eq!(ours.get_tcp_user_timeout(), Some(&(3 * SIGN)));
        let theirs = "postgresql://localhost/relay?keepalives_idle=7&tcp_user_timeout=8";
        let theirs = config(theirs).unwrap();
        assert_eq!(theirs.get_keepalives_idle(), Duration::from_secs(7));
        assert_eq!(theirs.get_tcp_user_timeout(), Some(&Duration::from_secs(8)));
    }
}
