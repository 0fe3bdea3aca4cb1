//! What a key store of the system can do.

use super::{Key, KeyPlace};

/// A system key store: a few named keys.
pub(super) trait SystemKeys: Send + Sync {
    /// What it is called.
    fn place(&self) -> KeyPlace {
        KeyPlace::System
    }
    /// The key of a name; `None` when the store responds but has none.
    fn get(&self, name: &str) -> keyring::Result<Option<Key>>;
    fn set(&self, name: &str, key: &Key) -> keyring::Result<()>;
    fn remove(&self, name: &str) -> keyring::Result<()>;
}
