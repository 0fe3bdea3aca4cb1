//! Which places for keys this device offers.

use std::{fmt, sync::Arc};

use super::{Key, pin::PinCost};

/// Which places for keys the app may use.
#[derive(Clone)]
pub struct KeyRing {
    pub(super) system: Option<Arc<dyn SystemKeys>>,
    pub(super) pin_cost: PinCost,
}

impl KeyRing {
    /// The system's key store under the app's name, and files where the system
    /// has no key store.
    pub fn system(app: &str) -> Self {
        Self {
            system: Some(Arc::new(SecretService(app.to_owned()))),
            pin_cost: PinCost::default(),
        }
    }

    /// Files only: for tests, and for devices whose key store cannot be trusted
    /// to last.
    pub fn files_only() -> Self {
        Self {
            system: None,
            pin_cost: PinCost::default(),
        }
    }

    /// Stretches PINs as little as possible. **For tests only**: a real PIN
    /// would be guessed in no time.
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

/// A key store of the system: a few named keys.
pub(super) trait SystemKeys: Send + Sync {
    /// The key of a name; `None` when the store answers but has none.
    fn get(&self, name: &str) -> keyring::Result<Option<Key>>;
    fn set(&self, name: &str, key: &Key) -> keyring::Result<()>;
    fn remove(&self, name: &str) -> keyring::Result<()>;
}

/// Keychain, Credential Manager or Secret Service, with the app's name.
struct SecretService(String);

impl SecretService {
    fn entry(&self, name: &str) -> keyring::Result<keyring::Entry> {
        keyring::Entry::new(&self.0, name)
    }
}

impl SystemKeys for SecretService {
    fn get(&self, name: &str) -> keyring::Result<Option<Key>> {
        match self.entry(name)?.get_password() {
            Ok(text) => Ok(Key::from_hex(&zeroize::Zeroizing::new(text))),
            Err(keyring::Error::NoEntry) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn set(&self, name: &str, key: &Key) -> keyring::Result<()> {
        self.entry(name)?.set_password(&key.to_hex())
    }

    fn remove(&self, name: &str) -> keyring::Result<()> {
        match self.entry(name)?.delete_credential() {
            Err(keyring::Error::NoEntry) => Ok(()),
            other => other,
        }
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

    #[derive(Default)]
    pub(in crate::key) struct FakeStore {
        pub(in crate::key) keys: Mutex<BTreeMap<String, Key>>,
        pub(in crate::key) is_away: AtomicBool,
    }

    impl FakeStore {
        pub(in crate::key) fn ring(self: &Arc<Self>) -> KeyRing {
            KeyRing {
                system: Some(self.clone()),
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
