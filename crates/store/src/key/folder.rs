//! The key of one data folder.
//!
//! The files in the folder tell where the key is: `key.pin` takes precedence
//! over `key.system` (the name of the entry in the system's key store), and
//! that over `key`. Moving the key writes the new place first, so that a crash
//! leaves the key in two places, never in none.
//!
//! Replacing the key by a new one, locked with a PIN:
//!
//! 1. `key.next` is written, with the new key.
//! 2. The database is encrypted with the new key, in one transaction.
//! 3. `key.next` becomes `key.pin`; an earlier `key.pin` becomes `key.old`.
//! 4. `key.old` and the copies that open without the PIN are overwritten and deleted.
//!
//! After a crash before or within step 2 the current key still opens the database, and
//! `key.next` is dropped; after step 2, `key.next` opens it and step 3 is carried out.

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
const NEXT: &str = "key.next";
const OLD: &str = "key.old";
/// What a crash may leave of writing [`FILE`].
const FILE_NEW: &str = "key.new";

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
        if let Some(found) = self.find_in_system()? {
            return Ok(Some(found));
        }
        let key = self.parsed(
            FILE,
            |bytes| Key::from_hex(std::str::from_utf8(bytes).ok()?),
            now,
        )?;
        Ok(key.map(|key| {
            let place = self.move_into_system(&key);
            (key, place)
        }))
    }

    /// Moves a key from its file into the system's key store if there is one by now.
    /// A failure must not lock the person out.
    fn move_into_system(&self, key: &Key) -> KeyPlace {
        match self.keep_in_system(key) {
            Ok(Some(place)) => {
                self.forget_file();
                place
            }
            Ok(None) => self.ring.file_place,
            Err(error) => {
                tracing::warn!(%error, "failed to move the key into the system key store");
                self.ring.file_place
            }
        }
    }

    /// Step 1 of replacing the key: writes the next one, locked with a PIN.
    pub(crate) fn prepare_next(&self, next: &Key, pin: &str) -> Result<()> {
        let locked = LockedKey::lock(next, pin, self.ring.pin_cost)?;
        let text = serde_json::to_vec_pretty(&locked).map_err(|_| StoreError::LockKey)?;
        self.write(NEXT, &text)
    }

    /// The database still has the current key.
    pub(crate) fn drop_next(&self) -> Result<()> {
        self.wipe(NEXT)
    }

    /// Steps 3 and 4 of replacing the key: the database has the next one.
    pub(crate) fn adopt_next(&self) -> Result<KeyPlace> {
        let (pin, old) = (self.path(PIN), self.path(OLD));
        let adopt = || {
            if file::exists(&pin) {
                file::rename(&pin, &old)?;
            }
            file::rename(&self.path(NEXT), &pin)
        };
        adopt().map_err(file_error(StoreError::WriteKey))?;
        if let Err(error) = self.wipe(OLD) {
            tracing::warn!(%error, "failed to delete the key of an earlier PIN");
        }
        self.forget_open_copies();
        Ok(KeyPlace::Pin)
    }

    /// Finishes replacing the key, or takes it back, if a crash interrupted it.
    /// `opens` tells whether a key opens the database.
    pub(crate) fn resume(
        &self,
        pin: Option<&str>,
        now: Timestamp,
        opens: impl Fn(&Key) -> Result<bool>,
    ) -> Result<()> {
        let Some(next) = self.parsed(NEXT, LockedKey::parse, now)? else {
            return self.wipe(OLD);
        };
        let current = self.find(pin, now);
        if let Ok(Some((key, _))) = &current
            && opens(key)?
        {
            return self.drop_next();
        }
        match next.unlock(pin.ok_or(StoreError::Locked)?) {
            Ok(key) if opens(&key)? => self.adopt_next().map(drop),
            // Neither opens the database: it is damaged. Both keys are kept.
            Ok(_) if current.is_ok() => aside::set_aside(&self.path(NEXT), &[], now).map(drop),
            Ok(_) => current.map(drop),
            Err(StoreError::WrongPin) if matches!(current, Err(StoreError::KeyStore(_))) => {
                current.map(drop)
            }
            Err(error) => Err(error),
        }
    }

    /// Stores the key without a PIN: in the system's key store, or else in a file.
    pub(crate) fn keep(&self, key: &Key) -> Result<KeyPlace> {
        let place = if let Some(place) = self.keep_in_system(key)? {
            place
        } else {
            self.write(FILE, key.to_hex().as_bytes())?;
            // Otherwise the next start would ask a key store that does not have it.
            self.remove(SYSTEM)?;
            self.ring.file_place
        };
        self.wipe(PIN)?;
        Ok(place)
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
        if self.forget_in_system()
            && let Err(error) = self.remove(SYSTEM)
        {
            tracing::warn!(%error, "failed to delete the name of the system key store's entry");
        }
        self.forget_file();
    }

    fn forget_file(&self) {
        for file in [FILE, FILE_NEW] {
            if let Err(error) = self.wipe(file) {
                tracing::warn!(%error, file, "failed to delete a copy of the key");
            }
        }
    }

    fn find_in_system(&self) -> Result<Option<(Key, KeyPlace)>> {
        let Some(name) = self.entry_name()? else {
            return Ok(None);
        };
        match &self.ring.system {
            Some(system) => {
                let key = system.get(&name).map_err(StoreError::KeyStore)?;
                Ok(key.map(|key| (key, system.place())))
            }
            None => Err(StoreError::KeyStore(keyring::Error::NoDefaultStore)),
        }
    }

    /// Stores the key in the system's key store and reads it back, because not
    /// every store that reports success keeps the key. Returns what it is called, if it did.
    fn keep_in_system(&self, key: &Key) -> Result<Option<KeyPlace>> {
        let Some(system) = &self.ring.system else {
            return Ok(None);
        };
        let name = self.entry_name()?.map_or_else(random_name, Ok)?;
        let kept = system.set(&name, key).and_then(|()| system.get(&name));
        match kept {
            Ok(Some(again)) if again == *key => {
                self.write(SYSTEM, name.as_bytes())?;
                Ok(Some(system.place()))
            }
            Ok(_) => Ok(None),
            Err(error) => {
                tracing::info!(%error, "no system key store; keeping the key in a file");
                Ok(None)
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

    fn wipe(&self, name: &str) -> Result<()> {
        file::wipe(&self.path(name)).map_err(file_error(StoreError::WriteKey))
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

    struct TestFolder {
        dir: tempfile::TempDir,
        ring: KeyRing,
    }

    impl TestFolder {
        fn new(ring: KeyRing) -> Self {
            Self {
                dir: tempfile::tempdir().unwrap(),
                ring: ring.with_cheap_pins(),
            }
        }

        fn keys(&self) -> KeyFolder<'_> {
            KeyFolder::new(self.dir.path(), &self.ring)
        }

        fn find(&self, pin: Option<&str>) -> Result<Option<(Key, KeyPlace)>> {
            self.keys().find(pin, Timestamp::UNIX_EPOCH)
        }

        /// Replaces the key, as for a database that takes every key.
        fn lock(&self, key: &Key, pin: &str) -> KeyPlace {
            self.keys().prepare_next(key, pin).unwrap();
            self.keys().adopt_next().unwrap()
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
        let folder = TestFolder::new(KeyRing::files_only());
        assert!(folder.find(None).unwrap().is_none());
        assert_eq!(folder.keys().keep(&key).unwrap(), KeyPlace::File);
        assert!(folder.find(None).unwrap() == Some((key, KeyPlace::File)));
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_read_the_key_file() {
        use std::os::unix::fs::PermissionsExt;
        let folder = TestFolder::new(KeyRing::files_only());
        folder.keys().keep(&Key::random().unwrap()).unwrap();
        let mode = std::fs::metadata(folder.dir.path().join(FILE))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn the_systems_key_store_comes_before_the_file() {
        let store = Arc::new(FakeStore::default());
        let folder = TestFolder::new(store.ring());
        folder.keys().keep(&Key::random().unwrap()).unwrap();
        assert_eq!(folder.place(None), Some(KeyPlace::System));
        assert_eq!(folder.files(), [SYSTEM]);
    }

    #[test]
    fn without_a_key_store_the_key_goes_into_a_file() {
        let store = Arc::new(FakeStore::default());
        store.is_away.store(true, Ordering::Relaxed);
        let folder = TestFolder::new(store.ring());
        assert_eq!(
            folder.keys().keep(&Key::random().unwrap()).unwrap(),
            KeyPlace::File
        );
    }

    #[test]
    fn a_key_store_that_does_not_answer_has_not_lost_the_key() {
        let store = Arc::new(FakeStore::default());
        let folder = TestFolder::new(store.ring());
        folder.keys().keep(&Key::random().unwrap()).unwrap();
        store.is_away.store(true, Ordering::Relaxed);
        assert!(matches!(folder.find(None), Err(StoreError::KeyStore(_))));
    }

    #[test]
    fn a_key_in_a_file_is_found_although_an_older_one_lay_in_the_key_store() {
        let store = Arc::new(FakeStore::default());
        let (old, key) = (Key::random().unwrap(), Key::random().unwrap());
        let folder = TestFolder::new(store.ring());
        folder.keys().keep(&old).unwrap();
        store.is_away.store(true, Ordering::Relaxed);
        folder.keys().keep(&key).unwrap();
        assert!(folder.find(None).unwrap() == Some((key, KeyPlace::File)));
    }

    #[test]
    fn a_pin_takes_the_key_out_of_every_other_place() {
        let store = Arc::new(FakeStore::default());
        let key = Key::random().unwrap();
        for folder in [
            TestFolder::new(store.ring()),
            TestFolder::new(KeyRing::files_only()),
        ] {
            folder.keys().keep(&key).unwrap();
            folder.lock(&key, "123456");
            assert_eq!(folder.files(), [PIN]);
            assert!(store.keys.lock().unwrap().is_empty());
            assert!(matches!(folder.find(None), Err(StoreError::Locked)));
            assert!(folder.find(Some("123456")).unwrap() == Some((key.clone(), KeyPlace::Pin)));
        }
    }

    #[test]
    fn a_key_store_that_is_away_keeps_nobody_out_and_is_asked_again() {
        let store = Arc::new(FakeStore::default());
        let key = Key::random().unwrap();
        let folder = TestFolder::new(store.ring());
        folder.keys().keep(&key).unwrap();
        store.is_away.store(true, Ordering::Relaxed);
        assert_eq!(folder.lock(&key, "123456"), KeyPlace::Pin);
        assert!(matches!(folder.find(None), Err(StoreError::Locked)));
        assert!(folder.find(Some("123456")).unwrap() == Some((key.clone(), KeyPlace::Pin)));
        assert_eq!(
            folder.files(),
            [PIN, SYSTEM],
            "the open copy is still there"
        );
        store.is_away.store(false, Ordering::Relaxed);
        assert!(folder.find(Some("123456")).unwrap() == Some((key, KeyPlace::Pin)));
        assert_eq!(folder.files(), [PIN]);
        assert!(store.keys.lock().unwrap().is_empty());
    }

    #[test]
    fn a_crash_while_a_pin_is_set_is_made_good_at_the_next_start() {
        let key = Key::random().unwrap();
        let folder = TestFolder::new(KeyRing::files_only());
        folder.lock(&key, "123456");
        folder.keys().write(FILE, key.to_hex().as_bytes()).unwrap();
        assert_eq!(folder.place(Some("123456")), Some(KeyPlace::Pin));
        assert_eq!(folder.files(), [PIN]);
    }

    #[test]
    fn a_pin_taken_back_leaves_the_key_open() {
        let key = Key::random().unwrap();
        let folder = TestFolder::new(KeyRing::files_only());
        folder.lock(&key, "123456");
        folder.keys().keep(&key).unwrap();
        assert_eq!(folder.place(None), Some(KeyPlace::File));
        assert_eq!(folder.files(), [FILE]);
    }

    #[test]
    fn a_key_in_a_file_moves_into_a_key_store_that_appears() {
        let store = Arc::new(FakeStore::default());
        store.is_away.store(true, Ordering::Relaxed);
        let key = Key::random().unwrap();
        let folder = TestFolder::new(store.ring());
        folder.keys().keep(&key).unwrap();
        assert_eq!(folder.place(None), Some(KeyPlace::File));
        store.is_away.store(false, Ordering::Relaxed);
        assert!(folder.find(None).unwrap() == Some((key.clone(), KeyPlace::System)));
        assert_eq!(folder.files(), [SYSTEM]);
        assert!(folder.find(None).unwrap() == Some((key, KeyPlace::System)));
    }

    #[cfg(unix)]
    #[test]
    fn a_key_file_is_overwritten_before_it_is_deleted() {
        let (key, next) = (Key::random().unwrap(), Key::random().unwrap());
        let folder = TestFolder::new(KeyRing::files_only());
        let spare = tempfile::tempdir().unwrap();
        let watch = |name: &str| {
            let link = spare.path().join(name);
            std::fs::hard_link(folder.dir.path().join(name), &link).unwrap();
            link
        };
        folder.keys().keep(&key).unwrap();
        let open = watch(FILE);
        folder.lock(&key, "123456");
        let locked = watch(PIN);
        folder.lock(&next, "654321");
        for link in [open, locked] {
            let bytes = std::fs::read(&link).unwrap();
            assert!(!bytes.is_empty() && bytes.iter().all(|byte| *byte == 0));
        }
    }

    #[test]
    fn a_damaged_key_file_is_set_aside() {
        let folder = TestFolder::new(KeyRing::files_only());
        for name in [FILE, PIN] {
            std::fs::write(folder.dir.path().join(name), "rubbish").unwrap();
        }
        assert!(folder.find(None).unwrap().is_none());
        assert_eq!(
            folder.files(),
            [
                "key.damaged-19700101-000000",
                "key.damaged-19700101-000000.pin"
            ]
        );
    }
}
