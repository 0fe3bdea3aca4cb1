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
    editor::signed::SignedRole,
    key_source::{KeySource, LocalKeySource},
    schema::{KeyHolder, RoleKeys, RoleType, Root, Signed},
};

use super::{PublishError, error::file};
use lotse_delivery::fetch::RootId;
use lotse_pack_model::{Digest, disk::write_whole};

/// The key that authorizes other keys. Needed to rotate keys, not to publish.
const ROOT_KEY: &str = "root.key";
/// The key that signs publications.
const PUBLISHING_KEY: &str = "publishing.key";
/// Validity of a root, in years.
const ROOT_YEARS: i32 = 5;

/// The folder with a publisher's keys.
#[derive(Debug, Clone)]
pub struct Keys {
    folder: PathBuf,
}

/// Result of rotating keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RotatedKeys {
    /// The root that lists the new keys.
    pub root: RootId,
    /// The folder of the old keys.
    pub old: PathBuf,
}

impl Keys {
    /// Generates keys in `folder`, which must not contain any.
    pub async fn init(folder: &Path, now: Timestamp) -> Result<Self, PublishError> {
        let keys = Self {
            folder: folder.to_owned(),
        };
        if keys.root_key().exists() || keys.publishing_key().exists() {
            return Err(PublishError::KeysExist(folder.to_owned()));
        }
        make_private_folder(folder)?;
        make_key(&keys.root_key())?;
        make_key(&keys.publishing_key())?;
        let root = keys.make_root(NonZeroU64::MIN, now).await?;
        let signed = sign_root(&root, &KeyHolder::Root(root.clone()), &keys.root_key()).await?;
        keys.write_root(&signed)?;
        Ok(keys)
    }

    /// Opens the keys in `folder`.
    pub fn open(folder: &Path) -> Result<Self, PublishError> {
        let keys = Self {
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

    /// Copies everything to another folder, such as one on a stick for the
    /// safe, and verifies the copy.
    pub fn back_up(&self, to: &Path) -> Result<Vec<PathBuf>, PublishError> {
        let target = Self {
            folder: to.to_owned(),
        };
        if target.root_key().exists() || target.publishing_key().exists() {
            return Err(PublishError::KeysExist(to.to_owned()));
        }
        make_private_folder(to)?;
        let mut copied = Vec::new();
        for path in self.files()? {
            let bytes = fs::read(&path).map_err(file("read", &path))?;
            let copy = to.join(path.file_name().unwrap_or_default());
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

    /// Rotates the publishing key, and with `root` also the root key. The old
    /// keys are moved to a folder beside the new ones. Devices follow with the
    /// next publication or renewal.
    pub async fn rotate(&self, root: bool, now: Timestamp) -> Result<RotatedKeys, PublishError> {
        let before = self.root()?;
        let version = before.signed.version.saturating_add(1);
        let old = self.folder.join(format!("old-{}", before.signed.version));
        make_private_folder(&old)?;
        let kept = |path: &Path| old.join(path.file_name().unwrap_or_default());
        let old_root = kept(&self.root_key());
        fs::copy(self.root_key(), &old_root).map_err(file("read", self.root_key()))?;
        let old_publishing = kept(&self.publishing_key());
        fs::copy(self.publishing_key(), &old_publishing)
            .map_err(file("read", self.publishing_key()))?;
        make_key(&self.publishing_key())?;
        if root {
            make_key(&self.root_key())?;
        }
        let after = self.make_root(version, now).await?;
        let by_new = sign_root(&after, &KeyHolder::Root(after.clone()), &self.root_key()).await?;
        // Devices that trust the old root key accept the new root through this signature.
        let by_old = sign_root(&after, &KeyHolder::Root(before.signed), &old_root).await?;
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
        source(&self.publishing_key())
    }

    async fn make_root(&self, version: NonZeroU64, now: Timestamp) -> Result<Root, PublishError> {
        let root_key = public_key(&self.root_key()).await?;
        let publishing_key = public_key(&self.publishing_key()).await?;
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
        self.folder.join(ROOT_KEY)
    }

    fn publishing_key(&self) -> PathBuf {
        self.folder.join(PUBLISHING_KEY)
    }

    fn root_file(&self, version: u64) -> PathBuf {
        self.folder.join(format!("{version}.root.json"))
    }
}

fn source(path: &Path) -> Vec<Box<dyn KeySource>> {
    vec![Box::new(LocalKeySource {
        path: path.to_owned(),
    })]
}

async fn public_key(path: &Path) -> Result<tough::schema::key::Key, PublishError> {
    let source = LocalKeySource {
        path: path.to_owned(),
    };
    let key = source.as_sign().await;
    let key = key.map_err(|error| file("read", path)(std::io::Error::other(error)))?;
    Ok(key.tuf_key())
}

async fn sign_root(
    root: &Root,
    holder: &KeyHolder,
    key: &Path,
) -> Result<SignedRole<Root>, PublishError> {
    SignedRole::new(root.clone(), holder, &source(key), &SystemRandom::new())
        .await
        .map_err(PublishError::sign)
}

fn make_key(path: &Path) -> Result<(), PublishError> {
    let key = Ed25519KeyPair::generate().map_err(|_| PublishError::MakeKey)?;
    let pkcs8 = AsDer::<aws_lc_rs::encoding::Pkcs8V1Der<'_>>::as_der(&key)
        .map_err(|_| PublishError::MakeKey)?;
    write_private(path, pkcs8.as_ref())
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

    #[tokio::test]
    async fn keys_are_made_once_and_are_only_for_their_owner() {
        let folder = tempfile::tempdir().unwrap();
        let keys = Keys::init(folder.path(), now()).await.unwrap();
        let before = fs::read(keys.root_key()).unwrap();
        let again = Keys::init(folder.path(), now()).await;
        assert!(matches!(again, Err(PublishError::KeysExist(_))));
        assert_eq!(fs::read(keys.root_key()).unwrap(), before);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(keys.root_key()).unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0);
        }
    }

    #[tokio::test]
    async fn a_backup_is_keys_again() {
        let folder = tempfile::tempdir().unwrap();
        let keys = Keys::init(&folder.path().join("keys"), now())
            .await
            .unwrap();
        let copy = folder.path().join("stick");
        keys.back_up(&copy).unwrap();
        assert_eq!(
            Keys::open(&copy).unwrap().root_id().unwrap(),
            keys.root_id().unwrap()
        );
        assert!(matches!(
            keys.back_up(&copy),
            Err(PublishError::KeysExist(_))
        ));
    }

    #[tokio::test]
    async fn each_root_is_signed_by_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        let keys = Keys::init(folder.path(), now()).await.unwrap();
        keys.rotate(false, now()).await.unwrap();
        keys.rotate(true, now()).await.unwrap();
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
}
