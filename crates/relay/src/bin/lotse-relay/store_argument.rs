//! `--store`: the store that a command uses.

use std::sync::Arc;

use lotse_relay::{
    Notifier,
    store::{self, MailboxCapacity, RelayStoreError, Store, StoreAddress},
};

#[derive(clap::Args)]
pub(crate) struct StoreArgument {
    /// Path of a SQLite file, or postgres://… URL of a PostgreSQL database.
    #[arg(
        long = "store",
        env = "LOTSE_RELAY_STORE",
        value_name = "STORE",
        default_value = "lotse-relay.db",
        hide_env_values = true
    )]
    pub(crate) address: StoreAddress,
}

impl StoreArgument {
    pub(crate) async fn open(&self) -> anyhow::Result<Arc<dyn Store>> {
        if let StoreAddress::File(path) = &self.address {
            anyhow::ensure!(path.exists(), "{} does not exist", path.display());
        }
        Ok(open(&self.address).await?)
    }
}

pub(crate) async fn open(address: &StoreAddress) -> Result<Arc<dyn Store>, RelayStoreError> {
    store::open(
        address,
        MailboxCapacity::default(),
        Arc::<Notifier>::default(),
    )
    .await
}
