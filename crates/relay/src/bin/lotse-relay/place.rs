//! `--store`: which store a command works on.

use std::sync::Arc;

use lotse_relay::{
    Bell,
    store::{self, Capacity, Store, StoreAddress, StoreError},
};

#[derive(clap::Args)]
pub(crate) struct Place {
    /// The file of SQLite's, or postgres://… for a database of PostgreSQL's.
    #[arg(
        long,
        env = "LOTSE_RELAY_STORE",
        value_name = "STORE",
        default_value = "lotse-relay.db",
        hide_env_values = true
    )]
    pub(crate) store: StoreAddress,
}

impl Place {
    pub(crate) async fn open(&self) -> anyhow::Result<Arc<dyn Store>> {
        if let StoreAddress::File(path) = &self.store {
            anyhow::ensure!(path.exists(), "there is no {}", path.display());
        }
        Ok(open(&self.store).await?)
    }
}

pub(crate) async fn open(address: &StoreAddress) -> Result<Arc<dyn Store>, StoreError> {
    store::open(address, Capacity::default(), Arc::<Bell>::default()).await
}
