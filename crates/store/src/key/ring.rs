//! The places for keys on this device.

use std::{
    fmt,
    sync::{Arc, mpsc},
    thread,
    time::Duration,
};

use super::{Key, pin::PinCost};

/// The places for keys that the app may use.
#[derive(Clone)]
pub struct KeyRing {
    pub(super) system: Option<Arc<dyn SystemKeys>>,
    pub(super) pin_cost: PinCost,
}

impl KeyRing {
    /// The system's key store under the app's name, with files as a fallback.
    pub fn system(app: &str) -> Self {
        Self {
            system: Some(Arc::new(SecretService(app.to_owned()))),
            pin_cost: PinCost::default(),
        }
    }

    /// Files only: for tests, and for devices whose key store does not keep keys reliably.
    pub fn files_only() -> Self {
        Self {
            system: None,
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

/// A system key store: a few named keys.
pub(super) trait SystemKeys: Send + Sync {
    /// The key of a name; `None` when the store responds but has none.
    fn get(&self, name: &str) -> keyring::Result<Option<Key>>;
    fn set(&self, name: &str, key: &Key) -> keyring::Result<()>;
    fn remove(&self, name: &str) -> keyring::Result<()>;
}

/// How long to wait when reading a key: the person may first have to type the
/// key store's own password.
const READ_TIMEOUT: Duration = Duration::from_secs(60);
/// How long to wait when writing or deleting a key; the app works without it.
const WRITE_TIMEOUT: Duration = Duration::from_secs(10);

/// Keychain, Credential Manager or Secret Service, with the app's name.
///
/// Each call runs on its own thread: the Secret Service client starts an async
/// runtime and panics on a thread that already drives one, and a hanging key
/// store must not hang the app.
struct SecretService(String);

impl SecretService {
    fn ask<T: Send + 'static>(
        &self,
        name: &str,
        timeout: Duration,
        question: impl FnOnce(&keyring::Entry) -> keyring::Result<T> + Send + 'static,
    ) -> keyring::Result<T> {
        let (app, name) = (self.0.clone(), name.to_owned());
        answer_within(timeout, move || {
            question(&keyring::Entry::new(&app, &name)?)
        })
    }
}

/// Runs a call that may block on its own thread; fails if it takes longer than the timeout.
fn answer_within<T: Send + 'static>(
    timeout: Duration,
    question: impl FnOnce() -> keyring::Result<T> + Send + 'static,
) -> keyring::Result<T> {
    let failed =
        |error: Box<dyn std::error::Error + Send + Sync>| keyring::Error::PlatformFailure(error);
    let (answer, answered) = mpsc::sync_channel(1);
    thread::Builder::new()
        .name("key store".into())
        .spawn(move || answer.send(question()))
        .map_err(|error| failed(error.into()))?;
    answered
        .recv_timeout(timeout)
        .map_err(|error| failed(error.into()))?
}

impl SystemKeys for SecretService {
    fn get(&self, name: &str) -> keyring::Result<Option<Key>> {
        self.ask(name, READ_TIMEOUT, |entry| match entry.get_password() {
            Ok(text) => Ok(Key::from_hex(&zeroize::Zeroizing::new(text))),
            Err(keyring::Error::NoEntry) => Ok(None),
            Err(error) => Err(error),
        })
    }

    fn set(&self, name: &str, key: &Key) -> keyring::Result<()> {
        let key = key.to_hex();
        self.ask(name, WRITE_TIMEOUT, move |entry| entry.set_password(&key))
    }

    fn remove(&self, name: &str) -> keyring::Result<()> {
        self.ask(name, WRITE_TIMEOUT, |entry| {
            match entry.delete_credential() {
                Err(keyring::Error::NoEntry) => Ok(()),
                other => other,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_store_that_hangs_fails_in_time() {
        let (_held, never) = mpsc::channel::<()>();
        let answer = answer_within(Duration::from_millis(20), move || {
            let _ = never.recv();
            Ok(())
        });
        assert!(matches!(answer, Err(keyring::Error::PlatformFailure(_))));
    }

    #[test]
    fn a_key_store_that_panics_fails_and_the_app_goes_on() {
        let answer = answer_within::<()>(READ_TIMEOUT, || panic!("as zbus does"));
        assert!(matches!(answer, Err(keyring::Error::PlatformFailure(_))));
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
