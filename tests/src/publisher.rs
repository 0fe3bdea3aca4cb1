//! Publishers with their own keys, folders and web servers.

use std::{
    collections::{HashMap, hash_map::Entry},
    ffi::OsString,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use jiff::Timestamp;
use lotse_app::National;
use lotse_delivery::fetch::NATIONAL;
use lotse_publish::{DirectoryEditor, Keys, NewKeys, NewPublisher, Published, publish};
use tempfile::TempDir;
use tokio::sync::Mutex;
use walkdir::WalkDir;

use crate::{Server, copy_folder};

/// Publishers that have published their packs, by what they published: made once for all
/// tests of a process, because a country takes ten seconds in a build without optimisation.
static MADE: Mutex<Option<HashMap<u64, TempDir>>> = Mutex::const_new(None);

/// A publisher of packs.
pub struct Publisher {
    /// Id in the directory.
    pub id: String,
    /// Keys.
    pub keys: Keys,
    /// Folder of the keys.
    pub keys_folder: PathBuf,
    /// Folder of the publication.
    pub web: PathBuf,
    /// Web server.
    pub server: Server,
}

impl Publisher {
    /// Creates a publisher with new keys and an empty web server, in `home`.
    pub async fn new(home: &Path, id: &str) -> Result<Self> {
        let (web, keys_folder) = (home.join(id).join("web"), home.join(id).join("keys"));
        fs::create_dir_all(&web)?;
        let new = NewKeys {
            folder: &keys_folder,
            root_folder: None,
            passphrase: None,
        };
        Ok(Self {
            id: id.to_owned(),
            keys: new.make(Timestamp::now()).await?,
            keys_folder,
            server: Server::start(&web)?,
            web,
        })
    }

    /// Publishes a pack.
    pub async fn publish(&self, pack: &Path) -> Result<Published> {
        Ok(publish(pack, &self.keys, &self.web, Timestamp::now()).await?)
    }

    /// Lists a publisher in this one's directory, or updates its entry.
    pub async fn list(&self, publisher: &Self) -> Result<()> {
        let new = NewPublisher {
            id: publisher.id.parse()?,
            name: format!("Publisher {}", publisher.id),
            url: publisher.server.url()?,
            root: publisher.keys.root_id()?,
        };
        let described = new.describe(Some(&publisher.web)).await?;
        let mut editor = DirectoryEditor::open(&self.keys, &self.web).await?;
        editor.put(described)?;
        editor.publish(Timestamp::now()).await?;
        Ok(())
    }

    /// Withdraws a publisher from this one's directory.
    pub async fn withdraw(&self, publisher: &Self) -> Result<()> {
        let mut editor = DirectoryEditor::open(&self.keys, &self.web).await?;
        let today = jiff::Zoned::now().date();
        editor.withdraw(&publisher.id.parse()?, today, None)?;
        editor.publish(Timestamp::now()).await?;
        Ok(())
    }

    /// The configuration of an app with this as its built-in national publisher.
    pub fn as_national(&self) -> Result<National> {
        let (_, root) = self.keys.roots()?.into_iter().next().context("no root")?;
        Ok(National {
            url: self.server.url()?,
            root,
        })
    }

    /// Environment variables that make this the app's built-in national publisher.
    pub fn as_environment(&self) -> Result<[(&'static str, OsString); 2]> {
        let root = self.keys_folder.join("1.root.json");
        Ok([
            ("LOTSE_NATIONAL_URL", self.server.url()?.as_str().into()),
            ("LOTSE_NATIONAL_ROOT", root.into()),
        ])
    }

    /// A publisher of these packs.
    pub async fn of_packs(home: &Path, id: &str, packs: &[PathBuf]) -> Result<Self> {
        let key = fingerprint(id, packs)?;
        let mut made = MADE.lock().await;
        let made = match made.get_or_insert_default().entry(key) {
            Entry::Occupied(made) => made.into_mut(),
            Entry::Vacant(place) => place.insert(Self::make(id, packs).await?),
        };
        let folder = home.join(id);
        copy_folder(&made.path().join(id), &folder)?;
        let (web, keys_folder) = (folder.join("web"), folder.join("keys"));
        Ok(Self {
            id: id.to_owned(),
            keys: Keys::open(&keys_folder)?,
            keys_folder,
            server: Server::start(&web)?,
            web,
        })
    }

    async fn make(id: &str, packs: &[PathBuf]) -> Result<TempDir> {
        let home = tempfile::tempdir()?;
        let publisher = Self::new(home.path(), id).await?;
        for pack in packs {
            publisher.publish(pack).await?;
        }
        Ok(home)
    }

    /// The national publisher of the test, with the country and an entry for itself in
    /// the directory.
    pub async fn national(home: &Path, packs: &[PathBuf]) -> Result<Self> {
        let national = Self::of_packs(home, NATIONAL, packs).await?;
        national.list(&national).await?;
        Ok(national)
    }

    /// Germany with Baden-Württemberg, and Mannheim, listed in the directory of the former.
    pub async fn germany_and_mannheim(home: &Path, packs: &Path) -> Result<(Self, Self)> {
        let country = ["de", "de-bw"].map(|pack| packs.join(pack));
        let germany = Self::national(home, &country).await?;
        let city = [packs.join("de-mannheim")];
        let mannheim = Self::of_packs(home, "mannheim", &city).await?;
        germany.list(&mannheim).await?;
        Ok((germany, mannheim))
    }

    /// Takes the server down.
    pub fn go_down(&mut self) -> Result<u16> {
        let port = self.server.port();
        // Replacing the server drops the old one.
        let nowhere = self.web.with_file_name("nowhere");
        self.server = Server::start(&nowhere)?;
        Ok(port)
    }

    /// Brings the server back at the same address.
    pub fn come_back(&mut self, port: u16) -> Result<()> {
        self.server = Server::start_at(&self.web, port)?;
        Ok(())
    }
}

/// A hash of the id of a publisher and the files of its packs.
fn fingerprint(id: &str, packs: &[PathBuf]) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    for pack in packs {
        for entry in WalkDir::new(pack).sort_by_file_name() {
            let entry = entry?;
            entry.path().strip_prefix(pack)?.hash(&mut hasher);
            if entry.file_type().is_file() {
                fs::read(entry.path())?.hash(&mut hasher);
            }
        }
    }
    Ok(hasher.finish())
}

/// Copies the shipped packs to `to`, to be modified there.
pub fn copy_packs(to: &Path) -> Result<()> {
    Ok(lotse_testing::copy_packs(to, &["de", "en", "ar"])?)
}
