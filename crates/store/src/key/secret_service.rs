//! The system's key store.

use std::{sync::mpsc, thread, time::Duration};

use super::{Key, system_keys::SystemKeys};

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
pub(super) struct SecretService(String);

impl SecretService {
    /// The key store, under the app's name.
    pub(super) fn new(app: &str) -> Self {
        Self(app.to_owned())
    }

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
