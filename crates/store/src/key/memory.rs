//! Keys in memory, which end with the program.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use super::{Key, KeyPlace, system_keys::SystemKeys};

#[derive(Default)]
pub(super) struct MemoryKeys(Mutex<BTreeMap<String, Key>>);

impl MemoryKeys {
    fn keys(&self) -> MutexGuard<'_, BTreeMap<String, Key>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SystemKeys for MemoryKeys {
    fn place(&self) -> KeyPlace {
        KeyPlace::Memory
    }

    fn get(&self, name: &str) -> keyring::Result<Option<Key>> {
        Ok(self.keys().get(name).cloned())
    }

    fn set(&self, name: &str, key: &Key) -> keyring::Result<()> {
        self.keys().insert(name.to_owned(), key.clone());
        Ok(())
    }

    fn remove(&self, name: &str) -> keyring::Result<()> {
        self.keys().remove(name);
        Ok(())
    }
}
