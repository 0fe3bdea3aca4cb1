//! The key of one data folder.
//!
//! The files in the folder tell where the key is: `key.pin` takes precedence
//! over `key.system` (the name of the entry in the system's key store), and
//! that over `key`. Moving the key writes the new place first, so that a crash
//! leaves the key in two places, never in none.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::{Key, KeyPlace, KeyRing, hex, pin::LockedKey};
use crate::{
    StoreError, aside,
    error::{Result, file as file_error},
    file,
};

const FILE: &str = "key";
const SYSTEM: &str = "key.system";
const PIN: &str = "key.pin";

/// Whether a file of the data folder holds a key, including one set aside.
pub(crate) fn is_key_file(name: &str) -> bool {
    name == FILE || name.starts_with("key.")
}

/// The data folder and the places for its key.
pub(crate) struct KeyFolder<'a> {
    dir: &'a Path,
    ring: &'a KeyRing,
}

impl<'a> KeyFolder<'a> {
    pub(crate) fn new(dir: &'a Path, ring: &'a KeyRing) -> Self {
        Self { dir, ring }
    }

    /// Finds the key, if there is one. A malformed key file is set aside.
    pub(crate) fn find(
        &self,
        pin: Option<&str>,
        now: Timestamp,
    ) -> Result<Option<(Key, KeyPlace)>> {
        if let Some(locked) = self.parsed(PIN, LockedKey::parse, now)? {
            let key = locked.unlock(pin.ok_or(StoreError::Locked)?)?;
            self.forget_open_copies();
            return Ok(Some((key, KeyPlace::Pin)));
        }
        if let Some(key) = self.find_in_system()? {
            return Ok(Some((key, KeyPlace::System)));
        }
        let key = self.parsed(
            FILE,
            |bytes| Key::from_hex(std::str::from_utf8(bytes).ok()?),
            now,
        )?;
        Ok(key.map(|key| (key, KeyPlace::File)))
    }

    /// Stores the key without a PIN: in the system's key store, or else in a file.
    pub(crate) fn keep(&self, key: &Key) -> Result<KeyPlace> {
        let place = if self.keep_in_system(key)? {
            KeyPlace::System
        } else {
            self.write(FILE, key.to_hex().as_bytes())?;
            // Otherwise the next start would ask a key store that does not have it.
            self.remove(SYSTEM)?;
            KeyPlace::File
        };
        self.remove(PIN)?;
        Ok(place)
    }

    /// Encrypts the key with a PIN and deletes every other copy.
    pub(crate) fn lock(&self, key: &Key, pin: &str) -> Result<KeyPlace> {
        let locked = LockedKey::lock(key, pin, self.ring.pin_cost)?;
        let text = serde_json::to_vec_pretty(&locked).map_err(|_| StoreError::LockKey)?;
        self.write(PIN, &text)?;
        self.forget_open_copies();
        Ok(KeyPlace::Pin)
    }

    /// Deletes the key's entry in the system's key store; files are kept. A key
    /// store that does not respond must not fail the caller, so this returns
    /// whether it worked.
    pub(crate) fn forget_in_system(&self) -> bool {
        let Ok(Some(name)) = self.entry_name() else {
            return true;
        };
        let Some(Err(error)) = self.ring.system.as_ref().map(|system| system.remove(&name)) else {
            return true;
        };
        tracing::warn!(%error, "failed to delete unused key from the system key store");
        false
    }

    /// Deletes the copies that open without the PIN. Failing to delete one must
    /// not lock out a person with the right PIN: the next unlocking retries.
    fn forget_open_copies(&self) {
        let is_forgotten = self.forget_in_system();
        let files = [is_forgotten.then_some(SYSTEM), Some(FILE)];
        for file in files.into_iter().flatten() {
            if let Err(error) = self.remove(file) {
                tracing::warn!(%error, file, "failed to delete a key copy that opens without the PIN");
            }
        }
    }

    fn find_in_system(&self) -> Result<Option<Key>> {
        let Some(name) = self.entry_name()? else {
            return Ok(None);
        };
        match &self.ring.system {
            Some(system) => system.get(&name).map_err(StoreError::KeyStore),
            None => Err(StoreError::KeyStore(keyring::Error::NoDefaultStore)),
        }
    }

    /// Stores the key in the system's key store and reads it back, because not
    /// every store that reports success keeps the key.
    fn keep_in_system(&self, key: &Key) -> Result<bool> {
        let Some(system) = &self.ring.system else {
            return Ok(false);
        };
        let name = self.entry_name()?.map_or_else(random_name, Ok)?;
        let kept = system.set(&name, key).and_then(|()| system.get(&name));
        match kept {
            Ok(Some(again)) if again == *key => {
                self.write(SYSTEM, name.as_bytes())?;
                Ok(true)
            }
            Ok(_) => Ok(false),
            Err(error) => {
                tracing::info!(%error, "no system key store; keeping the key in a file");
                Ok(false)
            }
        }
    }

    fn entry_name(&self) -> Result<Option<String>> {
        let bytes = file::read(&self.path(SYSTEM)).map_err(file_error(StoreError::ReadKey))?;
        Ok(bytes
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .filter(|name| !name.is_empty()))
    }

    fn parsed<T>(
        &self,
        name: &str,
        parse: fn(&[u8]) -> Option<T>,
        now: Timestamp,
    ) -> Result<Option<T>> {
        let path = self.path(name);
        let Some(bytes) = file::read(&path).map_err(file_error(StoreError::ReadKey))? else {
            return Ok(None);
        };
        let parsed = parse(&bytes);
        if parsed.is_none() {
            aside::set_aside(&path, &[], now)?;
        }
        Ok(parsed)
    }

    fn write(&self, name: &str, bytes: &[u8]) -> Result<()> {
        file::write_private(&self.path(name), bytes).map_err(file_error(StoreError::WriteKey))
    }

    fn remove(&self, name: &str) -> Result<()> {
        file::remove(&self.path(name)).map_err(file_error(StoreError::WriteKey))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }
}

fn random_name() -> Result<String> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(StoreError::Random)?;
    Ok(format!("user.db {}", hex(&bytes)))
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, atomic::Ordering};

    use super::*;
    use crate::key::ring::fake::FakeStore;

    struct Home {
        dir: tempfile::TempDir,
        ring: KeyRing,
    }

    impl Home {
        fn new(ring: KeyRing) -> Self {
            Self {
                dir: tempfile::tempdir().unwrap(),
                ring: ring.with_cheap_pins(),
            }
        }

        fn folder(&self) -> KeyFolder<'_> {
            KeyFolder::new(self.dir.path(), &self.ring)
        }

        fn find(&self, pin: Option<&str>) -> Result<Option<(Key, KeyPlace)>> {
            self.folder().find(pin, Timestamp::UNIX_EPOCH)
        }

        fn place(&self, pin: Option<&str>) -> Option<KeyPlace> {
            self.find(pin).unwrap().map(|(_, place)| place)
        }

        fn files(&self) -> Vec<String> {
            let names = std::fs::read_dir(self.dir.path()).unwrap();
            let mut names: Vec<_> = names
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            names.sort();
            names
        }
    }

    #[test]
    fn a_kept_key_is_found_again() {
        let key = Key::random().unwrap();
        let home = Home::new(KeyRing::files_only());
        assert!(home.find(None).unwrap().is_none());
        assert_eq!(home.folder().keep(&key).unwrap(), KeyPlace::File);
        assert!(home.find(None).unwrap() == Some((key, KeyPlace::File)));
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_read_the_key_file() {
        use std::os::unix::fs::PermissionsExt;
        let home = Home::new(KeyRing::files_only());
        home.folder().keep(&Key::random().unwrap()).unwrap();
        let mode = std::fs::metadata(home.dir.path().join(FILE))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn the_systems_key_store_comes_before_the_file() {
        let store = Arc::new(FakeStore::default());
        let home = Home::new(store.ring());
        home.folder().keep(&Key::random().unwrap()).unwrap();
        assert_eq!(home.place(None), Some(KeyPlace::System));
        assert_eq!(home.files(), [SYSTEM]);
    }

    #[test]
    fn without_a_key_store_the_key_goes_into_a_file() {
        let store = Arc::new(FakeStore::default());
        store.is_away.store(true, Ordering::Relaxed);
        let home = Home::new(store.ring());
        assert_eq!(
            home.folder().keep(&Key::random().unwrap()).unwrap(),
            KeyPlace::File
        );
    }

    #[test]
    fn a_key_store_that_does_not_answer_has_not_lost_the_key() {
        let store = Arc::new(FakeStore::default());
        let home = Home::new(store.ring());
        home.folder().keep(&Key::random().unwrap()).unwrap();
        store.is_away.store(true, Ordering::Relaxed);
        assert!(matches!(home.find(None), Err(StoreError::KeyStore(_))));
    }

    #[test]
    fn a_key_in_a_file_is_found_although_an_older_one_lay_in_the_key_store() {
        let store = Arc::new(FakeStore::default());
        let (old, key) = (Key::random().unwrap(), Key::random().unwrap());
        let home = Home::new(store.ring());
        home.folder().keep(&old).unwrap();
        store.is_away.store(true, Ordering::Relaxed);
        home.folder().keep(&key).unwrap();
        assert!(home.find(None).unwrap() == Some((key, KeyPlace::File)));
    }

    #[test]
    fn a_pin_takes_the_key_out_of_every_other_place() {
        let store = Arc::new(FakeStore::default());
        let key = Key::random().unwrap();
        for home in [Home::new(store.ring()), Home::new(KeyRing::files_only())] {
            home.folder().keep(&key).unwrap();
            home.folder().lock(&key, "123456").unwrap();
            assert_eq!(home.files(), [PIN]);
            assert!(store.keys.lock().unwrap().is_empty());
            assert!(matches!(home.find(None), Err(StoreError::Locked)));
            assert!(home.find(Some("123456")).unwrap() == Some((key.clone(), KeyPlace::Pin)));
        }
    }

    #[test]
    fn a_key_store_that_is_away_keeps_nobody_out_and_is_asked_again() {
        let store = Arc::new(FakeStore::default());
        let key = Key::random().unwrap();
        let home = Home::new(store.ring());
        home.folder().keep(&key).unwrap();
        store.is_away.store(true, Ordering::Relaxed);
        assert_eq!(home.folder().lock(&key, "123456").unwrap(), KeyPlace::Pin);
        assert!(matches!(home.find(None), Err(StoreError::Locked)));
        assert!(home.find(Some("123456")).unwrap() == Some((key.clone(), KeyPlace::Pin)));
        assert_eq!(home.files(), [PIN, SYSTEM], "the open copy is still there");
        store.is_away.store(false, Ordering::Relaxed);
        assert!(home.find(Some("123456")).unwrap() == Some((key, KeyPlace::Pin)));
        assert_eq!(home.files(), [PIN]);
        assert!(store.keys.lock().unwrap().is_empty());
    }

    #[test]
    fn a_crash_while_a_pin_is_set_is_made_good_at_the_next_start() {
        let key = Key::random().unwrap();
        let home = Home::new(KeyRing::files_only());
        home.folder().lock(&key, "123456").unwrap();
        home.folder().write(FILE, key.to_hex().as_bytes()).unwrap();
        assert_eq!(home.place(Some("123456")), Some(KeyPlace::Pin));
        assert_eq!(home.files(), [PIN]);
    }

    #[test]
    fn a_pin_taken_back_leaves_the_key_open() {
        let key = Key::random().unwrap();
        let home = Home::new(KeyRing::files_only());
        home.folder().lock(&key, "123456").unwrap();
        home.folder().keep(&key).unwrap();
        assert_eq!(home.place(None), Some(KeyPlace::File));
        assert_eq!(home.files(), [FILE]);
    }

    #[test]
    fn a_damaged_key_file_is_set_aside() {
        let home = Home::new(KeyRing::files_only());
        for name in [FILE, PIN] {
            std::fs::write(home.dir.path().join(name), "rubbish").unwrap();
        }
        assert!(home.find(None).unwrap().is_none());
        assert_eq!(
            home.files(),
            [
                "key.damaged-19700101-000000",
                "key.damaged-19700101-000000.pin"
            ]
        );
    }
}
