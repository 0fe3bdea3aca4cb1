//! A publisher's keys: a root key, kept offline most of the time, and a
//! publishing key for daily use.

use std::{
    collections::HashMap,
    fs,
    num::NonZeroU64,
    path::{Path, PathBuf},
};

use aws_lc_rs::{encoding::AsDer, rand::SystemRandom, signature::Ed25519KeyPair};
use jiff::{Timestamp, ToSpan, tz::TimeZone};
use tough::{
    async_trait,
    editor::signed::SignedRole,
    key_source::{KeySource, LocalKeySource},
    schema::{KeyHolder, RoleKeys, RoleType, Root, Signed},
    sign::{Sign, parse_keypair},
};
use zeroize::Zeroizing;

use super::{
    Passphrase, PublishError, error::file, passphrase::EncryptedKey, whole_seconds::whole_seconds,
};
use lotse_delivery::fetch::RootId;
use lotse_pack_model::{Digest, disk::write_whole};

/// The key that authorizes other keys. Needed to rotate keys, not to publish.
const ROOT_KEY: &str = "root.key";
/// The key that signs publications.
const PUBLISHING_KEY: &str = "publishing.key";
/// Validity of a root, in years.
const ROOT_YEARS: i32 = 5;

/// A publisher's keys: a folder for everyday use, and one for the root key,
/// which is to be kept apart.
#[derive(Debug, Clone)]
pub struct Keys {
    folder: PathBuf,
    root_folder: PathBuf,
}

/// Where to put new keys, and how to protect them.
#[derive(Debug, Clone, Copy)]
pub struct NewKeys<'a> {
    /// The folder for everyday use.
    pub folder: &'a Path,
    /// The folder for the root key; next to the other if `None`.
    pub root_folder: Option<&'a Path>,
    /// The passphrase of the root key; it is not encrypted if `None`.
    pub passphrase: Option<&'a Passphrase>,
}

/// Result of rotating keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RotatedKeys {
    /// The root that lists the new keys.
    pub root: RootId,
    /// The folders of the old keys.
    pub old: Vec<PathBuf>,
}

impl NewKeys<'_> {
    /// Generates keys. The folders must not contain any.
    pub async fn make(self, now: Timestamp) -> Result<Keys, PublishError> {
        let root_folder = self.root_folder.map(Path::to_owned);
        let keys = Keys {
            root_folder: root_folder.unwrap_or_else(|| beside(self.folder)),
            folder: self.folder.to_owned(),
        };
        for path in [keys.publishing_key(), keys.root_key()] {
            if path.exists() {
                let folder = path.parent().unwrap_or(self.folder);
                return Err(PublishError::KeysExist(folder.to_owned()));
            }
        }
        make_private_folder(&keys.folder)?;
        make_private_folder(&keys.root_folder)?;
        let root_key = make_key()?;
        write_root_key(&keys.root_key(), &root_key, self.passphrase)?;
        let publishing_key = make_key()?;
        write_private(&keys.publishing_key(), &publishing_key.0)?;
        let root = make_root(NonZeroU64::MIN, &root_key, &publishing_key, now)?;
        let signed = sign_root(&root, &KeyHolder::Root(root.clone()), &root_key).await?;
        keys.write_root(&signed)?;
        Ok(keys)
    }
}

impl Keys {
    /// Opens the keys in `folder`.
    ///
    /// The root key is looked for next to the folder, or in it. Only replacing keys
    /// needs it.
    pub fn open(folder: &Path) -> Result<Self, PublishError> {
        let apart = beside(folder);
        let is_apart = apart.join(ROOT_KEY).exists() || !folder.join(ROOT_KEY).exists();
        let keys = Self {
            root_folder: if is_apart { apart } else { folder.to_owned() },
            folder: folder.to_owned(),
        };
        for path in [keys.publishing_key(), keys.root_file(1)] {
            if !path.exists() {
                let missing = path.file_name().unwrap_or_default().to_string_lossy();
                return Err(PublishError::NoKeys {
                    folder: folder.to_owned(),
                    missing: missing.into_owned(),
                });
            }
        }
        Ok(keys)
    }

    /// The same keys, with the root key in another folder.
    #[must_use]
    pub fn with_root_folder(self, root_folder: &Path) -> Self {
        Self {
            root_folder: root_folder.to_owned(),
            ..self
        }
    }

    /// The folder of the root key.
    pub fn root_folder(&self) -> &Path {
        &self.root_folder
    }

    /// Whether the root key is in its folder.
    pub fn has_root_key(&self) -> bool {
        self.root_key().exists()
    }

    /// Whether a passphrase is required to replace keys.
    pub fn needs_passphrase(&self) -> Result<bool, PublishError> {
        Ok(locked_key(&self.read_root_key()?).is_some())
    }

    /// Copies everything to another folder, such as one on a stick for the
    /// safe, and verifies the copy. The root key goes to a folder next to it.
    pub fn back_up(&self, to: &Path) -> Result<Vec<PathBuf>, PublishError> {
        let target = Self {
            folder: to.to_owned(),
            root_folder: beside(to),
        };
        for path in [target.publishing_key(), target.root_key()] {
            if path.exists() {
                let folder = path.parent().unwrap_or(to);
                return Err(PublishError::KeysExist(folder.to_owned()));
            }
        }
        let mut copied = Vec::new();
        for path in self.files()? {
            let is_root_key = path == self.root_key();
            let folder = if is_root_key {
                &target.root_folder
            } else {
                &target.folder
            };
            make_private_folder(folder)?;
            let bytes = fs::read(&path).map_err(file("read", &path))?;
            let copy = folder.join(path.file_name().unwrap_or_default());
            write_private(&copy, &bytes)?;
            let back = fs::read(&copy).map_err(file("read", &copy))?;
            if Digest::of(&back) != Digest::of(&bytes) {
                let damaged = std::io::Error::other("the copy differs from the original");
                return Err(file("read", &copy)(damaged));
            }
            copied.push(copy);
        }
        Ok(copied)
    }

    /// Rotates the publishing key, and with `root` also the root key, which
    /// keeps its passphrase. The old keys are moved to folders next to the new
    /// ones. Devices follow with the next publication or renewal.
    pub async fn rotate(
        &self,
        root: bool,
        passphrase: Option<&Passphrase>,
        now: Timestamp,
    ) -> Result<RotatedKeys, PublishError> {
        let before = self.root()?;
        let version = before.signed.version.saturating_add(1);
        // Opened before anything is changed: the passphrase may be wrong.
        let old_root_key = self.open_root_key(passphrase)?;
        let name = format!("old-{}", before.signed.version);
        let mut old = vec![self.folder.join(&name)];
        keep_old(&self.publishing_key(), &self.folder.join(&name))?;
        let root_key = if root {
            let folder = self.root_folder.join(&name);
            keep_old(&self.root_key(), &folder)?;
            if !old.contains(&folder) {
                old.push(folder);
            }
            let root_key = make_key()?;
            write_root_key(&self.root_key(), &root_key, passphrase)?;
            root_key
        } else {
            old_root_key.clone()
        };
        let publishing_key = make_key()?;
        write_private(&self.publishing_key(), &publishing_key.0)?;
        let after = make_root(version, &root_key, &publishing_key, now)?;
        let by_new = sign_root(&after, &KeyHolder::Root(after.clone()), &root_key).await?;
        // Devices that trust the old root key accept the new root through this signature.
        let by_old = sign_root(&after, &KeyHolder::Root(before.signed), &old_root_key).await?;
        let signed = by_new
            .add_old_signatures(by_old.signed().signatures.clone())
            .map_err(PublishError::sign)?;
        self.write_root(&signed)?;
        Ok(RotatedKeys {
            root: self.root_id()?,
            old,
        })
    }

    /// The root with the current keys and all earlier roots, by version.
    pub fn roots(&self) -> Result<Vec<(u64, Vec<u8>)>, PublishError> {
        let mut roots = Vec::new();
        for version in 1.. {
            let path = self.root_file(version);
            if !path.exists() {
                break;
            }
            roots.push((version, fs::read(&path).map_err(file("read", &path))?));
        }
        Ok(roots)
    }

    /// The current root, as the national directory is to name it.
    pub fn root_id(&self) -> Result<RootId, PublishError> {
        let path = self.newest_root_file()?;
        let bytes = fs::read(&path).map_err(file("read", &path))?;
        let root = RootId::of(&bytes);
        root.map_err(|error| file("read", &path)(std::io::Error::other(error)))
    }

    /// The file of the current root.
    pub(crate) fn newest_root_file(&self) -> Result<PathBuf, PublishError> {
        let newest = self.roots()?.last().map_or(1, |(version, _)| *version);
        Ok(self.root_file(newest))
    }

    /// The current root.
    pub(crate) fn root(&self) -> Result<Signed<Root>, PublishError> {
        let path = self.newest_root_file()?;
        let bytes = fs::read(&path).map_err(file("read", &path))?;
        serde_json::from_slice(&bytes).map_err(|error| file("read", &path)(error.into()))
    }

    /// The keys that sign publications.
    pub(crate) fn publishing(&self) -> Vec<Box<dyn KeySource>> {
        vec![Box::new(LocalKeySource {
            path: self.publishing_key(),
        })]
    }

    fn read_root_key(&self) -> Result<Zeroizing<Vec<u8>>, PublishError> {
        let path = self.root_key();
        if !path.exists() {
            return Err(PublishError::NoRootKey(path));
        }
        let bytes = fs::read(&path).map_err(file("read", &path))?;
        Ok(Zeroizing::new(bytes))
    }

    fn open_root_key(&self, passphrase: Option<&Passphrase>) -> Result<SecretKey, PublishError> {
        let bytes = self.read_root_key()?;
        let Some(locked) = locked_key(&bytes) else {
            return Ok(SecretKey(bytes));
        };
        let passphrase = passphrase.ok_or_else(|| PublishError::NoPassphrase(self.root_key()))?;
        let opened = locked.unlock(passphrase);
        opened
            .map(SecretKey)
            .ok_or_else(|| PublishError::WrongPassphrase(self.root_key()))
    }

    fn write_root(&self, root: &SignedRole<Root>) -> Result<(), PublishError> {
        let path = self.root_file(root.signed().signed.version.get());
        fs::write(&path, root.buffer()).map_err(file("write", path))
    }

    fn files(&self) -> Result<Vec<PathBuf>, PublishError> {
        let roots = self.roots()?.into_iter();
        let keys = [self.root_key(), self.publishing_key()].into_iter();
        let keys = keys.filter(|path| path.exists());
        Ok(keys
            .chain(roots.map(|(version, _)| self.root_file(version)))
            .collect())
    }

    fn root_key(&self) -> PathBuf {
        self.root_folder.join(ROOT_KEY)
    }

    fn publishing_key(&self) -> PathBuf {
        self.folder.join(PUBLISHING_KEY)
    }

    fn root_file(&self, version: u64) -> PathBuf {
        self.folder.join(format!("{version}.root.json"))
    }
}

/// A secret key, in PKCS #8.
#[derive(Clone)]
struct SecretKey(Zeroizing<Vec<u8>>);

impl std::fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretKey")
    }
}

type AnyError = Box<dyn std::error::Error + Send + Sync>;

#[async_trait]
impl KeySource for SecretKey {
    async fn as_sign(&self) -> Result<Box<dyn Sign>, AnyError> {
        Ok(Box::new(parse_keypair(&self.0)?))
    }

    async fn write(&self, _value: &str, _key_id: &str) -> Result<(), AnyError> {
        Err("a secret key in memory is not written".into())
    }
}

fn public_key(key: &SecretKey) -> Result<tough::schema::key::Key, PublishError> {
    let key = parse_keypair(&key.0).map_err(PublishError::sign)?;
    Ok(key.tuf_key())
}

fn make_root(
    version: NonZeroU64,
    root_key: &SecretKey,
    publishing_key: &SecretKey,
    now: Timestamp,
) -> Result<Root, PublishError> {
    let (root_key, publishing_key) = (public_key(root_key)?, public_key(publishing_key)?);
    let role = |key: &tough::schema::key::Key| -> Result<RoleKeys, PublishError> {
        Ok(RoleKeys {
            keyids: vec![key.key_id().map_err(|_| PublishError::MakeKey)?],
            threshold: NonZeroU64::MIN,
            _extra: HashMap::new(),
        })
    };
    let everyday = role(&publishing_key)?;
    let roles = HashMap::from([
        (RoleType::Root, role(&root_key)?),
        (RoleType::Targets, everyday.clone()),
        (RoleType::Snapshot, everyday.clone()),
        (RoleType::Timestamp, everyday),
    ]);
    let mut keys = HashMap::new();
    for key in [root_key, publishing_key] {
        keys.insert(key.key_id().map_err(|_| PublishError::MakeKey)?, key);
    }
    let now = whole_seconds(now);
    let expires = now
        .to_zoned(TimeZone::UTC)
        .checked_add(ROOT_YEARS.years())
        .map_or(now, |time| time.timestamp());
    Ok(Root {
        spec_version: "1.0.0".to_owned(),
        consistent_snapshot: true,
        version,
        expires,
        keys,
        roles,
        _extra: HashMap::new(),
    })
}

async fn sign_root(
    root: &Root,
    holder: &KeyHolder,
    key: &SecretKey,
) -> Result<SignedRole<Root>, PublishError> {
    let source: Vec<Box<dyn KeySource>> = vec![Box::new(key.clone())];
    SignedRole::new(root.clone(), holder, &source, &SystemRandom::new())
        .await
        .map_err(PublishError::sign)
}

fn make_key() -> Result<SecretKey, PublishError> {
    let key = Ed25519KeyPair::generate().map_err(|_| PublishError::MakeKey)?;
    let pkcs8 = AsDer::<aws_lc_rs::encoding::Pkcs8V1Der<'_>>::as_der(&key)
        .map_err(|_| PublishError::MakeKey)?;
    Ok(SecretKey(Zeroizing::new(pkcs8.as_ref().to_vec())))
}

/// Writes a root key, encrypted if there is a passphrase.
fn write_root_key(
    path: &Path,
    key: &SecretKey,
    passphrase: Option<&Passphrase>,
) -> Result<(), PublishError> {
    let Some(passphrase) = passphrase else {
        return write_private(path, &key.0);
    };
    let locked = serde_json::to_vec(&EncryptedKey::lock(&key.0, passphrase)?);
    let locked = locked.map_err(|error| file("write", path)(error.into()))?;
    write_private(path, &locked)
}

/// The encrypted key in a file; `None` if it holds a plain one.
fn locked_key(bytes: &[u8]) -> Option<EncryptedKey> {
    serde_json::from_slice(bytes).ok()
}

/// Copies a key to the folder of the old ones.
fn keep_old(key: &Path, folder: &Path) -> Result<(), PublishError> {
    make_private_folder(folder)?;
    let bytes = fs::read(key).map_err(file("read", key))?;
    write_private(&folder.join(key.file_name().unwrap_or_default()), &bytes)
}

/// The folder of the root key next to that of the others: `keys-root` next to `keys`.
fn beside(folder: &Path) -> PathBuf {
    match folder.file_name() {
        Some(name) => folder.with_file_name(format!("{}-root", name.to_string_lossy())),
        None => folder.join("root"),
    }
}

fn make_private_folder(folder: &Path) -> Result<(), PublishError> {
    fs::create_dir_all(folder).map_err(file("write", folder))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let only_mine = fs::Permissions::from_mode(0o700);
        fs::set_permissions(folder, only_mine).map_err(file("write", folder))?;
    }
    Ok(())
}

/// Writes a file that only its owner can read.
fn write_private(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    write_whole(path, bytes).map_err(file("write", path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    async fn keys(folder: &Path, passphrase: Option<&Passphrase>) -> Result<Keys, PublishError> {
        let new = NewKeys {
            folder,
            root_folder: None,
            passphrase,
        };
        new.make(now()).await
    }

    #[tokio::test]
    async fn keys_are_made_once_apart_and_only_for_their_owner() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("keys");
        let made = keys(&folder, None).await.unwrap();
        let before = fs::read(home.path().join("keys-root/root.key")).unwrap();
        let again = keys(&folder, None).await;
        assert!(matches!(again, Err(PublishError::KeysExist(_))));
        assert_eq!(fs::read(made.root_key()).unwrap(), before);
        assert!(!folder.join(ROOT_KEY).exists());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let rights = fs::metadata(made.root_key()).unwrap().permissions().mode();
            assert_eq!(rights & 0o077, 0);
        }
    }

    #[tokio::test]
    async fn a_backup_is_keys_again() {
        let home = tempfile::tempdir().unwrap();
        let made = keys(&home.path().join("keys"), None).await.unwrap();
        let copy = home.path().join("stick");
        made.back_up(&copy).unwrap();
        let copied = Keys::open(&copy).unwrap();
        assert_eq!(copied.root_id().unwrap(), made.root_id().unwrap());
        copied.rotate(true, None, now()).await.unwrap();
        assert!(matches!(
            made.back_up(&copy),
            Err(PublishError::KeysExist(_))
        ));
    }

    #[tokio::test]
    async fn each_root_is_signed_by_the_one_before() {
        let home = tempfile::tempdir().unwrap();
        let keys = keys(&home.path().join("keys"), None).await.unwrap();
        keys.rotate(false, None, now()).await.unwrap();
        keys.rotate(true, None, now()).await.unwrap();
        let roots: Vec<Signed<Root>> = keys
            .roots()
            .unwrap()
            .iter()
            .map(|(_, bytes)| serde_json::from_slice(bytes).unwrap())
            .collect();
        assert_eq!(roots.len(), 3);
        for pair in roots.windows(2) {
            pair[0].signed.verify_role(&pair[1]).unwrap();
            pair[1].signed.verify_role(&pair[1]).unwrap();
        }
    }

    #[tokio::test]
    async fn a_stolen_root_key_is_of_no_use_without_its_passphrase() {
        let home = tempfile::tempdir().unwrap();
        let passphrase = |text: &str| Passphrase::new(text.to_owned()).unwrap();
        let right = passphrase("seven harbour pilots");
        let keys = keys(&home.path().join("keys"), Some(&right)).await.unwrap();
        assert!(parse_keypair(&fs::read(keys.root_key()).unwrap()).is_err());
        assert!(keys.needs_passphrase().unwrap());
        let before = keys.root_id().unwrap();
        let without = keys.rotate(true, None, now()).await;
        assert!(matches!(without, Err(PublishError::NoPassphrase(_))));
        let wrong = passphrase("eight harbour pilots");
        let wrong = keys.rotate(true, Some(&wrong), now()).await;
        assert!(matches!(wrong, Err(PublishError::WrongPassphrase(_))));
        assert_eq!(keys.root_id().unwrap(), before);
        keys.rotate(true, Some(&right), now()).await.unwrap();
        assert!(keys.needs_passphrase().unwrap(), "the new one has it too");
        keys.rotate(true, Some(&right), now()).await.unwrap();
        assert_eq!(keys.root_id().unwrap().version, 3);
    }
}
