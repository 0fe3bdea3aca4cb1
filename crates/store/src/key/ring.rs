//! The places for keys on this device.

use std::{fmt, sync::Arc};

#[cfg(not(target_family = "wasm"))]
use super::secret_service::SecretService;
use super::{KeyPlace, pin::PinCost, system_keys::SystemKeys};

/// The places for keys that the app may use.
#[derive(Clone)]
pub struct KeyRing {
    pub(super) system: Option<Arc<dyn SystemKeys>>,
    /// The [`KeyPlace`] to report for a key in a file next to the database.
    pub(super) file_place: KeyPlace,
    pub(super) pin_cost: PinCost,
}

impl KeyRing {
    /// The system's key store under the app's name, with files as a fallback.
    #[cfg(not(target_family = "wasm"))]
    pub fn system(app: &str) -> Self {
        Self {
            system: Some(Arc::new(SecretService::new(app))),
            file_place: KeyPlace::File,
            pin_cost: PinCost::default(),
        }
    }

    /// A file in the browser's storage for this site. A key that the browser wraps for us
    /// would be in the same profile, so that wrapping it adds no protection.
    #[cfg(target_family = "wasm")]
    pub fn browser() -> Self {
        Self {
            file_place: KeyPlace::Browser,
            ..Self::files_only()
        }
    }

    /// The memory of this program alone: the database cannot be opened after it has ended.
    #[cfg(target_family = "wasm")]
    pub fn memory() -> Self {
        Self {
            system: Some(Arc::<super::memory::MemoryKeys>::default()),
            file_place: KeyPlace::Browser,
            pin_cost: PinCost::default(),
        }
    }

    /// Files only: for tests, and for devices whose key store does not keep keys reliably.
    pub fn files_only() -> Self {
        Self {
            system: None,
            file_place: KeyPlace::File,
            pin_cost: PinCost::default(),
        }
    }

    /// Uses the cheapest key derivation. **For tests only**: a real PIN could be guessed at once.
    #[must_use]
    pub fn with_cheap_pins(self) -> Self {
        Self {
            pin_cost: PinCost::CHEAPEST,
            ..self
        }
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyRing")
            .field("system", &self.system.is_some())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
pub(super) mod fake {
    //! A key store that can be switched off.

    use std::{
        collections::BTreeMap,
        sync::{
            Mutex,
            atomic::{AtomicBool, Ordering},
        },
    };

    use super::*;
    use crate::key::Key;

    #[derive(Default)]
    pub(in crate::key) struct FakeStore {
        pub(in crate::key) keys: Mutex<BTreeMap<String, Key>>,
        pub(in crate::key) is_away: AtomicBool,
    }

    impl FakeStore {
        pub(in crate::key) fn ring(self: &Arc<Self>) -> KeyRing {
            KeyRing {
                system: Some(self.clone()),
                file_place: KeyPlace::File,
                pin_cost: PinCost::CHEAPEST,
            }
        }

        fn answer(&self) -> keyring::Result<std::sync::MutexGuard<'_, BTreeMap<String, Key>>> {
            if self.is_away.load(Ordering::Relaxed) {
                return Err(keyring::Error::NoDefaultStore);
            }
            Ok(self.keys.lock().unwrap())
        }
    }

    impl SystemKeys for FakeStore {
        fn get(&self, name: &str) -> keyring::Result<Option<Key>> {
            Ok(self.answer()?.get(name).cloned())
        }

        fn set(&self, name: &str, key: &Key) -> keyring::Result<()> {
            self.answer()?.insert(name.to_owned(), key.clone());
            Ok(())
        }

        fn remove(&self, name: &str) -> keyring::Result<()> {
            self.answer()?.remove(name);
            Ok(())
        }
    }
}
