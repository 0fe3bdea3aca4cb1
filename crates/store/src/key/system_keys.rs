//! Interface of a system key store.

use super::{Key, KeyPlace};

/// A system key store: a few named keys.
pub(super) trait SystemKeys: Send + Sync {
    /// Where it keeps keys.
    fn place(&self) -> KeyPlace {
        KeyPlace::System
    }
    /// The key of a name; `None` when the store responds but has none.
    fn get(&self, name: &str) -> keyring::Result<Option<Key>>;
    fn set(&self, name: &str, key: &Key) -> keyring::Result<()>;
    fn remove(&self, name: &str) -> keyring::Result<()>;
}
